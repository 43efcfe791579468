package org.lrai.cli.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lrai.certificates.json.Json;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.Samples;
import org.lrai.cli.pipeline.DimRange;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import picocli.CommandLine.Option;

/** The options that decide what a certificate claims. */
final class CertificateOptions {

  @Option(
      names = "--domain",
      paramLabel = "FILE",
      description =
          "Where the inputs lie: lines such as 'x in [0, 1]' and 'x[3] in [-2.5, 4]', VNN-LIB, or"
              + " a certificate whose domain to take.")
  private Optional<Path> domain = Optional.empty();

  @Option(
      names = "--epsilon",
      paramLabel = "E",
      description =
          "The largest absolute difference between jar and model to claim for every output"
              + " element; without it, the certificate states the bound that could be shown.")
  private Optional<BigDecimal> epsilon = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "NAME=N",
      description =
          "The size of a symbolic dim for which to certify; the smallest, but at least 1, if not"
              + " given.")
  private List<String> sizes = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "S",
      defaultValue = "120",
      description = "Seconds after which a search ends (default: ${DEFAULT-VALUE}).")
  private double timeout = 120;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "Also run the jar on this many random inputs of the domain, and state with --confidence"
              + " how often it is off by more than epsilon: a statistical claim, not a proof.")
  private Optional<Long> samples = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Seed of the random inputs (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--confidence",
      paramLabel = "C",
      defaultValue = "0.99",
      description = "Confidence of the statistical claim (default: ${DEFAULT-VALUE}).")
  private double confidence = 0.99;

  /** What they ask for; nothing without a domain. */
  Optional<Certification.Request> request() {
    if (domain.isEmpty()) {
      if (epsilon.isPresent() || !sizes.isEmpty() || samples.isPresent()) {
        throw wrong("--epsilon, --size and --samples are for certificates: give --domain");
      }
      return Optional.empty();
    }
    if (epsilon.isPresent()
        && (epsilon.get().signum() < 0
            || epsilon.get().precision() > 40
            || Math.abs(epsilon.get().scale()) > 300)) {
      throw wrong("--epsilon must be positive and of a sensible size");
    }
    if (!(timeout > 0 && timeout < 1e7)) {
      throw wrong("--timeout must be positive and of a sensible size");
    }
    Map<String, Long> wanted = new TreeMap<>();
    for (String size : sizes) {
      DimRange dim = DimRange.parse(size);
      if (dim.range().min() != dim.range().max()
          || wanted.put(dim.symbol(), dim.range().min()) != null) {
        throw wrong("--size " + size + " does not give one size, once");
      }
    }
    return Optional.of(
        new Certification.Request(
            domain.get(),
            epsilon,
            wanted,
            Duration.ofMillis((long) (timeout * 1000)),
            samples.map(this::plan)));
  }

  private Samples.Plan plan(long samples) {
    if (samples < 1 || samples > 1_000_000_000_000L || !(confidence > 0 && confidence < 1)) {
      throw wrong("--samples must be positive, and --confidence between 0 and 1");
    }
    return new Samples.Plan(samples, Math.floorMod(seed, Json.LARGEST_NUMBER), confidence);
  }

  private static DiagnosticException wrong(String message) {
    return new DiagnosticException(
        Diagnostic.error("certificate", message).withRemedy("see --help"));
  }
}
