package org.lrai.cli.soundness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.checker.Checker;
import org.lrai.certificates.checker.Hints;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.report.Report.Finding;
import org.lrai.certificates.report.Wording;
import org.lrai.cli.certificate.Audit;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.JarExecutor;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.graph.Graph;
import org.lrai.verifier.certificate.NetworkTexts;

/** Compiles, certifies and audits an entry of a list, and tries to refute its certificate. */
public final class Trial {
  private static final long LARGE = 1_000_000;
  private static final long SEED = 20261129;

  /**
   * How much is done.
   *
   * @param data the folder that relative files are in
   * @param samples random inputs
   * @param sampling when networks of over a million multiply-adds have enough of them
   * @param steps of the search for each output element
   * @param proving when the search for a proof ends
   * @param mutations of the certificate that are to be rejected
   */
  public record Plan(
      Path data, long samples, Duration sampling, int steps, Duration proving, int mutations) {}

  /**
   * What came of it.
   *
   * @param bound the largest that is certified; infinite if there is none
   * @param operations multiply-adds, as terms of the network
   * @param seen the random inputs
   * @param searched the search, random inputs included
   * @param prover seconds of the search for the proof
   * @param checker seconds of the checker in the audit
   * @param mutations what became of broken forms of the certificate
   */
  public record Outcome(
      Entry entry,
      String verdict,
      double bound,
      long operations,
      Attempts.Seen seen,
      Attempts.Seen searched,
      boolean audited,
      double prover,
      double checker,
      Mutations.Result mutations,
      long bytes) {
    /** Whether nothing contradicts the certificate, and its claim is proved. */
    public boolean holds() {
      return audited && searched.exceeding() == 0 && mutations.accepted().isEmpty();
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
      return "name\tverdict\tepsilon\tbound\tlargest seen\tratio\tinputs\tsearched\texceeding"
          + "\taudit\tprover s\tchecker s\tmutations rejected\tmultiply-adds\tbytes";
    }

    public String line() {
      double most = searched.most();
      return String.join(
          "\t",
          entry.name(),
          verdict,
          entry.epsilon().map(Object::toString).orElse("-"),
          "%.3g".formatted(bound),
          "%.3g".formatted(most),
          "%.1f".formatted(bound / most),
          Long.toString(seen.inputs()),
          Long.toString(searched.inputs() - seen.inputs()),
          Long.toString(searched.exceeding()),
          audited ? "valid" : "REJECTED",
          "%.2f".formatted(prover),
          "%.2f".formatted(checker),
          Integer.toString(mutations.rejected()),
          Long.toString(operations),
          Long.toString(bytes));
    }
  }

  private final Entry entry;
  private final Plan plan;
  private final Path folder;
  private final Path model;

  private Trial(Entry entry, Plan plan, Path folder) throws IOException {
    this.entry = entry;
    this.plan = plan;
    this.folder = folder;
    String[] words = entry.model().split(" ", -1);
    if (words[0].equals("he-random")) {
      model = folder.resolve("he-random.onnx");
      Perceptron.random(
              Integer.parseInt(words[1]), Integer.parseInt(words[2]), Long.parseLong(words[3]))
          .write(model);
    } else {
      model = plan.data().resolve(entry.model());
    }
  }

  /** What comes of an entry; nothing if its model is not there. */
  public static Optional<Outcome> of(Entry entry, Plan plan) throws IOException {
    Path folder = Files.createTempDirectory("lrai-soundness");
    try {
      Trial trial = new Trial(entry, plan, folder);
      return Files.exists(trial.model) ? Optional.of(trial.run()) : Optional.empty();
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }

  private Outcome run() throws IOException {
    CompilationRequest request = CompilationRequest.of(model).withWeights(entry.weights());
    Path plain = folder.resolve("plain.jar");
    Compilation compilation = Compilation.toFile(request, plain, Stage.Observer.NONE);
    Path domain = folder.resolve("domain.txt");
    Files.writeString(
        domain, Place.text(entry.domain(), compilation.imported().graph(), plan.data()));
    long start = System.nanoTime();
    Certificate certificate =
        Certification.of(
            compilation,
            plain,
            new Certification.Request(
                domain, entry.epsilon(), Map.of(), plan.proving(), Optional.empty()));
    double prover = (System.nanoTime() - start) * 1e-9;
    Path jar = folder.resolve("certified.jar");
    Envelope envelope = Envelope.unsigned(certificate.payload());
    CertificateFiles.writeIntoJar(plain, envelope, jar);
    Map<String, Long> times = new HashMap<>();
    Audit audit =
        Audit.of(
            jar,
            model,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            (Finding finding) -> times.put(finding.step(), System.nanoTime()));
    double checker = (times.getOrDefault("checker", 0L) - times.getOrDefault("domain", 0L)) * 1e-9;
    double[] bounds =
        certificate.claim().stream()
            .flatMap(output -> output.bounds().stream())
            .mapToDouble(bound -> bound)
            .toArray();
    Optional<Network> network = network(certificate, compilation);
    Attempts.Seen seen = new Attempts.Seen(0, new double[0], new float[0][], 0);
    Attempts.Seen searched = seen;
    long operations = network.map(Trial::operations).orElse(0L);
    if (network.isPresent()) {
      Graph graph = compilation.imported().graph();
      Attempts attempts =
          new Attempts(
              certificate.domain(),
              new JarExecutor(jar, certificate.domain()),
              new Reference(graph, certificate.domain(), network.get()),
              bounds,
              SEED);
      Duration time = operations > LARGE ? plan.sampling() : Duration.ofDays(1);
      seen = attempts.sample(plan.samples(), time);
      searched = attempts.search(seen, plan.steps(), time);
    }
    return new Outcome(
        entry,
        Wording.verdict(certificate.verdict()),
        Arrays.stream(bounds).max().orElse(0),
        operations,
        seen,
        searched,
        audit.passed(),
        prover,
        checker,
        new Mutations(certificate, compilation, plain).reject(plan.mutations(), SEED),
        envelope.payload().length);
  }

  /** The checker's network of a certificate, if it can be read. */
  static Optional<Network> network(Certificate certificate, Compilation compilation) {
    Graph graph =
        certificate.rewrites().isEmpty()
            ? compilation.imported().graph()
            : compilation.optimizedExactly().graph();
    NetworkTexts texts = NetworkTexts.of(graph, compilation.plan());
    return NetworkReader.read(
                texts.graph(),
                texts.plan(),
                certificate.sizes(),
                texts::tensor,
                Checker.points(certificate.domain()),
                Hints.replay(certificate.evidence().witness().hints()))
            instanceof NetworkReader.Result.Read(Network network)
        ? Optional.of(network)
        : Optional.empty();
  }

  private static long operations(Network network) {
    long operations = 0;
    for (Network.Layer layer : network.layers()) {
      operations +=
          layer instanceof Network.Layer.Affine affine ? affine.source().length : layer.size();
    }
    return operations;
  }
}
