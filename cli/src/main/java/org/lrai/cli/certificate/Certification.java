package org.lrai.cli.certificate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.Witness;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Checker;
import org.lrai.certificates.checker.Derivation;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.certificates.checker.SplitTree;
import org.lrai.certificates.jar.JarContent;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.verifier.bound.Certifier;
import org.lrai.verifier.bound.ErrorVerdict;
import org.lrai.verifier.bound.Executor;
import org.lrai.verifier.bound.Limits;
import org.lrai.verifier.certificate.SampledHints;

/** Makes certificates: reads the domain, searches for bounds, and states what follows from them. */
public final class Certification {
  /** Boxes at most; the answer is the same wherever that ends a search. */
  private static final long MOST_BOXES = 200_000;

  /**
   * What is asked for.
   *
   * @param domain file with the domain
   * @param epsilon the largest difference to claim; nothing: whatever can be shown
   * @param sizes of symbolic dims, where not the smallest
   * @param timeout when the search ends, at the latest
   * @param samples what to sample, apart from any proof
   */
  public record Request(
      Path domain,
      Optional<BigDecimal> epsilon,
      Map<String, Long> sizes,
      Duration timeout,
      Optional<Samples.Plan> samples) {
    public Request {
      sizes = Map.copyOf(sizes);
    }
  }

  private final Assembly assembly;
  private final Path jar;
  private final Duration timeout;
  private final Optional<Samples.Plan> samples;

  private Certification(Compilation compilation, Path jar, Request request) throws IOException {
    ModelSizes sizes = ModelSizes.of(compilation.imported().graph(), request.sizes());
    List<Input> domain = Domains.read(request.domain(), compilation, sizes);
    this.assembly =
        new Assembly(compilation, JarContent.read(jar), sizes.sizes(), domain, request.epsilon());
    this.jar = jar;
    this.timeout = request.timeout();
    this.samples = request.samples();
    if (samples.isPresent() && request.epsilon().isEmpty()) {
      throw new DiagnosticException(
          Diagnostic.error("samples", "samples are compared with a difference fixed before")
              .withRemedy("give --epsilon"));
    }
  }

  /**
   * The certificate of a jar.
   *
   * @param jar which {@code compilation} wrote; it is loaded and run
   */
  public static Certificate of(Compilation compilation, Path jar, Request request)
      throws IOException {
    return new Certification(compilation, jar, request).run();
  }

  private Certificate run() {
    Reading reading = read(Subject.imported(assembly.compilation()));
    if (reading.result instanceof NetworkReader.Result.Unsupported) {
      Reading rewritten = read(Subject.rewritten(assembly.compilation()));
      if (rewritten.result instanceof NetworkReader.Result.Read) {
        reading = rewritten;
      }
    }
    return switch (reading.result) {
      case NetworkReader.Result.Read(Network network) ->
          search(reading.subject, network, reading.hints);
      case NetworkReader.Result.Unsupported(String reason) -> unknown(reading, reason);
      case NetworkReader.Result.Invalid(String step, String reason) ->
          unknown(reading, step + ": " + reason);
    };
  }

  /** What became of a subject's texts, with the hints that were given. */
  private record Reading(Subject subject, NetworkReader.Result result, List<Integer> hints) {}

  private Reading read(Subject subject) {
    SampledHints hints = new SampledHints();
    NetworkReader.Result result = subject.network(assembly.sizes(), assembly.domain(), hints);
    return new Reading(subject, result, hints.choices());
  }

  private static Witness undivided(List<Integer> hints) {
    return new Witness(Effort.FULL, new SplitTree.Leaf(), hints);
  }

  private Certificate unknown(Reading reading, String reason) {
    return assembly.certificate(
        reading.subject,
        assembly.unboundedClaim(),
        new Verdict.Unknown(reason),
        List.of(),
        undivided(reading.hints),
        sampling());
  }

  private Certificate search(Subject subject, Network network, List<Integer> hints) {
    Analyzer analyzer = new Analyzer(network);
    Executor executor = new JarExecutor(jar, assembly.domain());
    ErrorVerdict found =
        Certifier.certify(
            analyzer,
            Checker.box(assembly.domain()),
            assembly.epsilon().map(Certification::down).orElse(Double.POSITIVE_INFINITY),
            Limits.of(MOST_BOXES, timeout),
            executor);
    return switch (found) {
      case ErrorVerdict.Proved proved ->
          derived(
              subject,
              network,
              new Witness(proved.effort(), proved.tree(), hints),
              Optional.empty());
      case ErrorVerdict.Unknown _ -> derived(subject, network, undivided(hints), Optional.empty());
      case ErrorVerdict.Refuted refuted ->
          derived(
              subject,
              network,
              undivided(hints),
              Optional.of(refuted(analyzer, executor, refuted)));
    };
  }

  private Verdict.Refuted refuted(
      Analyzer analyzer, Executor executor, ErrorVerdict.Refuted refuted) {
    List<Output> outputs = assembly.unboundedClaim();
    int output = 0;
    int element = refuted.output();
    while (element >= outputs.get(output).elements()) {
      element -= outputs.get(output).elements();
      output++;
    }
    float[] executed = executor.run(refuted.input());
    List<Double> input = new ArrayList<>();
    for (float value : refuted.input()) {
      input.add((double) value);
    }
    return new Verdict.Refuted(
        input,
        outputs.get(output).name(),
        Refutation.difference(analyzer, refuted.input(), executed, outputs, output));
  }

  /** The certificate with what follows from a witness. */
  private Certificate derived(
      Subject subject, Network network, Witness witness, Optional<Verdict> refuted) {
    Box box = Checker.box(assembly.domain());
    List<Output> claim =
        assembly.claim(
            Derivation.of(network, box, assembly.outputSizes(), witness.tree(), witness.effort()));
    return assembly.certificate(
        subject,
        claim,
        refuted.orElseGet(() -> Assembly.verdict(claim)),
        Budget.of(network, box, largest(claim), assembly.compilation().request().weights()),
        witness,
        sampling());
  }

  private Optional<Sampling> sampling() {
    return samples.map(plan ->
        Samples.take(
            assembly.compilation().imported().graph(),
            assembly.domain(),
            jar,
            assembly.epsilon().orElseThrow(),
            plan));
  }

  /** The largest bound of a claim. */
  static double largest(List<Output> claim) {
    return claim.stream().map(Output::bound).max(Comparator.naturalOrder()).orElse(0.0);
  }

  /** The largest double that is not above a decimal. */
  private static double down(BigDecimal decimal) {
    double nearest = decimal.doubleValue();
    return new BigDecimal(nearest).compareTo(decimal) > 0 ? Math.nextDown(nearest) : nearest;
  }
}
