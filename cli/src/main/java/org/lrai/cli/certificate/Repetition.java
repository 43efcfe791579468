package org.lrai.cli.certificate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.certificates.Certificate.Share;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.RawTensors;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Checker;
import org.lrai.certificates.checker.Derivation;
import org.lrai.certificates.checker.Hints;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.certificates.jar.JarContent;
import org.lrai.cli.pipeline.Compilation;

/**
 * Checks a certificate of a jar that was made again: its texts against those of model and plan, its
 * bounds with the checker, and then every other word of it, by putting the certificate together
 * again from what its maker chose (domain, sizes, epsilon) and what a search found (witness,
 * counterexample).
 */
final class Repetition {
  /** Samples that are taken again at most, so that no certificate can make an audit endless. */
  private static final long MOST_SAMPLES = 1_000_000;

  private final Certificate certificate;
  private final Compilation compilation;
  private final JarContent content;
  private final Path jar;

  /** Is told what was found; whether to go on. */
  interface Observer {
    boolean found(String step, boolean passed, String text);
  }

  /**
   * @param content of the jar that is audited
   * @param jar the same jar, made again
   */
  Repetition(Certificate certificate, Compilation compilation, JarContent content, Path jar) {
    this.certificate = certificate;
    this.compilation = compilation;
    this.content = content;
    this.jar = jar;
  }

  /**
   * Goes through all of it, up to what is not as it should be.
   *
   * @param tensors where the constants are written, if anywhere
   */
  void addTo(Optional<Path> tensors, Observer observer) throws IOException {
    Optional<Subject> subject = subject();
    if (!observer.found(
            "texts",
            subject.isPresent(),
            subject.isPresent()
                ? "graph and plan are those of the import and of the jar"
                : "the certificate's graph or plan is not that of the import or of the jar")
        || !domain(observer)) {
      return;
    }
    if (tensors.isPresent()) {
      for (Map.Entry<String, ByteBuffer> tensor : subject.get().texts().tensors().entrySet()) {
        RawTensors.write(tensors.get(), tensor.getKey(), tensor.getValue());
      }
    }
    if (hasManySamples()) {
      observer.found(
          "samples",
          true,
          "NOT repeated, as they are over %,d: what is said of them is whoever's who signed"
              .formatted(MOST_SAMPLES));
    }
    if (check(subject.get(), observer)) {
      repeat(subject.get(), observer);
    }
  }

  /** What the certificate's texts are of: the import, or what became of it; or neither. */
  private Optional<Subject> subject() {
    Certificate.Evidence evidence = certificate.evidence();
    Subject subject = Subject.imported(compilation);
    if (!certificate.rewrites().isEmpty()) {
      subject = Subject.rewritten(compilation);
    }
    return subject.texts().graph().equals(evidence.graph())
            && subject.texts().plan().equals(evidence.plan())
        ? Optional.of(subject)
        : Optional.empty();
  }

  /** Whether inputs and sizes are those of the model. */
  private boolean domain(Observer observer) {
    ModelSizes sizes = ModelSizes.of(compilation.imported().graph(), certificate.sizes());
    boolean same =
        sizes.sizes().equals(certificate.sizes())
            && Domains.isOf(certificate.domain(), compilation, sizes)
            && Subject.outputs(compilation.imported().graph(), sizes).size()
                == certificate.claim().size();
    return observer.found(
        "domain",
        same,
        same
            ? "a box of the model's inputs"
            : "not of the model's inputs and outputs, or not of their types");
  }

  private boolean check(Subject subject, Observer observer) {
    boolean bounded =
        certificate.claim().stream().anyMatch(output -> output.bound() <= Double.MAX_VALUE);
    if (!bounded && certificate.verdict() instanceof Verdict.Unknown) {
      return observer.found("checker", true, "no bound is stated, so there is none to check");
    }
    return switch (Checker.check(certificate, subject.texts()::tensor)) {
      case Checker.Result.Valid() ->
          observer.found("checker", true, "valid: every bound was derived again");
      case Checker.Result.ValidAssuming(List<String> assumptions) ->
          observer.found(
              "checker",
              true,
              "valid, assuming what the certificate lists: " + String.join("; ", assumptions));
      case Checker.Result.Invalid(String step, String reason) ->
          observer.found("checker", false, "invalid: " + step + ": " + reason);
    };
  }

  private void repeat(Subject subject, Observer observer) {
    Optional<BigDecimal> epsilon =
        certificate.claim().isEmpty() ? Optional.empty() : certificate.claim().getFirst().epsilon();
    Assembly assembly =
        new Assembly(compilation, content, certificate.sizes(), certificate.domain(), epsilon);
    Certificate again =
        switch (subject.network(
            certificate.sizes(),
            certificate.domain(),
            Hints.replay(certificate.evidence().witness().hints()))) {
          case NetworkReader.Result.Read(Network network) -> repeated(assembly, subject, network);
          case NetworkReader.Result.Unsupported(String reason) ->
              unbounded(assembly, subject, reason);
          case NetworkReader.Result.Invalid(String step, String reason) ->
              unbounded(assembly, subject, step + ": " + reason);
        };
    Optional<String> difference = CertificateDifference.first(certificate, again);
    observer.found(
        "certificate",
        difference.isEmpty(),
        difference
            .map(part -> "made again, it says something else of " + part)
            .orElse("made again, it is the same, byte for byte"));
  }

  private boolean hasManySamples() {
    return certificate.sampling().map(taken -> taken.samples() > MOST_SAMPLES).orElse(false);
  }

  private Certificate unbounded(Assembly assembly, Subject subject, String reason) {
    return assembly.certificate(
        subject,
        assembly.unboundedClaim(),
        new Verdict.Unknown(reason),
        List.of(),
        certificate.evidence().witness(),
        sampling(assembly));
  }

  private Certificate repeated(Assembly assembly, Subject subject, Network network) {
    // Bounds are those that the checker has derived; names and shapes those of the model.
    List<Output> claim =
        assembly.claim(
            certificate.claim().stream()
                .map(output -> new Derivation.Bound(output.bounds(), output.relative()))
                .toList());
    List<Share> budget =
        Budget.of(
            network,
            Checker.box(certificate.domain()),
            Certification.largest(claim),
            compilation.request().weights());
    Verdict verdict =
        switch (certificate.verdict()) {
          case Verdict.Proved _, Verdict.Unknown _ -> Assembly.verdict(claim);
          case Verdict.Refuted refuted -> replayed(refuted, network, claim);
        };
    return assembly.certificate(
        subject, claim, verdict, budget, certificate.evidence().witness(), sampling(assembly));
  }

  /** The same samples, taken again; those of a certificate where that would take too long. */
  private Optional<Sampling> sampling(Assembly assembly) {
    if (hasManySamples()) {
      return certificate.sampling();
    }
    return assembly.epsilon().isEmpty()
        ? Optional.empty()
        : certificate
            .sampling()
            .map(sampling ->
                Samples.take(
                    compilation.imported().graph(),
                    certificate.domain(),
                    jar,
                    assembly.epsilon().get(),
                    Samples.Plan.of(sampling)));
  }

  /** What the jar does on the input that is said to refute the claim. */
  private Verdict replayed(Verdict.Refuted refuted, Network network, List<Output> claim) {
    List<Input> domain = certificate.domain();
    Map<String, Integer> outputs = new java.util.HashMap<>();
    claim.forEach(output -> outputs.put(output.name(), outputs.size()));
    Integer output = outputs.get(refuted.output());
    if (output == null || !Domains.holds(domain, refuted.input())) {
      return new Verdict.Unknown("the input is not one of the domain");
    }
    float[] input = new float[refuted.input().size()];
    for (int i = 0; i < input.length; i++) {
      input[i] = refuted.input().get(i).floatValue();
    }
    float[] executed = new JarExecutor(jar, domain).run(input);
    double difference =
        Refutation.difference(new Analyzer(network), input, executed, claim, output);
    boolean refutes =
        claim
            .get(output)
            .epsilon()
            .map(most ->
                difference > Double.MAX_VALUE || new BigDecimal(difference).compareTo(most) > 0)
            .orElse(false);
    return refutes
        ? new Verdict.Refuted(refuted.input(), refuted.output(), difference)
        : new Verdict.Unknown("the input does not refute the claim");
  }
}
