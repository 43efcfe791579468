package org.lrai.cli.certificate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lrai.certificates.Certificate.Origin;
import org.lrai.certificates.CertificateException;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.DimRange;
import org.lrai.cli.pipeline.FixedInputs;
import org.lrai.cli.pipeline.Version;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.Range;
import org.lrai.passes.WeightFormat;

/** How a jar was made, as its certificate records it, and how that is read to make it again. */
final class Reproduction {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+-]+");
  private static final int LARGEST_FIXED = 10_000;

  private Reproduction() {}

  /**
   * The record of a compilation. It names no folders: equal compilations have equal records.
   *
   * @param epsilon what was claimed
   * @param sizes for which the certificate is
   */
  static Origin origin(
      CompilationRequest request, Optional<BigDecimal> epsilon, Map<String, Long> sizes) {
    List<String> options = options(request);
    String name = request.name();
    List<String> command = new ArrayList<>();
    command.addAll(List.of("lrai", "compile", name + ".onnx", "-o", name + ".jar"));
    command.addAll(options);
    // The domain of a certificate is read from the certificate.
    command.addAll(List.of("--domain", name + ".certificate.json"));
    sizes.forEach((symbol, size) -> command.addAll(List.of("--size", symbol + "=" + size)));
    epsilon.ifPresent(most -> command.addAll(List.of("--epsilon", most.toString())));
    return new Origin(
        Version.text(),
        jdk(),
        options,
        String.join(" ", command.stream().map(Reproduction::quoted).toList()));
  }

  /** The JDK that runs, whose compiler made the classes. */
  static String jdk() {
    return System.getProperty("java.vm.vendor") + " " + Runtime.version();
  }

  /** An argument as shells read it. */
  private static String quoted(String argument) {
    return PLAIN.matcher(argument).matches()
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  private static List<String> options(CompilationRequest request) {
    List<String> options = new ArrayList<>(List.of("--name", request.name()));
    for (Map.Entry<String, Range> dim : request.dims().entrySet()) {
      options.add("--dim");
      options.add("%s=%s..%s".formatted(dim.getKey(), dim.getValue().min(), dim.getValue().max()));
    }
    for (Map.Entry<String, TensorData> fixed : request.fixed().entrySet()) {
      if (fixed.getValue().size() > LARGEST_FIXED) {
        throw new DiagnosticException(
            Diagnostic.unsupported(
                    "certificate", "the content of input %s is large".formatted(fixed.getKey()))
                .withRemedy("fix inputs of at most " + LARGEST_FIXED + " elements"));
      }
      options.add("--fix");
      options.add(fixed.getKey() + "=" + literal(fixed.getValue()));
    }
    if (request.weights() != WeightFormat.F32) {
      options.addAll(List.of("--weights", request.weights().text()));
    }
    if (request.standalone()) {
      options.add("--standalone");
    }
    if (request.unvalidated()) {
      options.add("--allow-unvalidated");
    }
    return options;
  }

  /** A tensor as {@link org.lrai.cli.tensor.TensorLiteral} reads it. */
  private static String literal(TensorData data) {
    StringBuilder text = new StringBuilder();
    literal(data, 0, 0, data.size(), text);
    return text.toString();
  }

  private static void literal(TensorData data, int axis, int from, int to, StringBuilder text) {
    if (axis == data.dims().length) {
      text.append(
          switch (data.element().kind()) {
            case FLOAT -> Double.toString(data.getDouble(from)).replace("Infinity", "inf");
            case SIGNED -> Long.toString(data.getLong(from));
            case UNSIGNED -> Long.toUnsignedString(data.getLong(from));
            case BOOL -> Boolean.toString(data.getLong(from) != 0);
            case STRING ->
                throw new DiagnosticException(
                    Diagnostic.unsupported("certificate", "the content of an input is text")
                        .withRemedy("certificates speak of models whose inputs are numbers"));
          });
      return;
    }
    int extent = (int) data.dims()[axis];
    int step = extent == 0 ? 0 : (to - from) / extent;
    text.append('[');
    for (int i = 0; i < extent; i++) {
      text.append(i == 0 ? "" : ",");
      literal(data, axis + 1, from + i * step, from + (i + 1) * step, text);
    }
    text.append(']');
  }

  /**
   * What a certificate says was asked for.
   *
   * @throws CertificateException if it says something else than {@link #origin} does
   */
  static CompilationRequest request(String file, Path model, Origin origin) throws IOException {
    SequencedMap<String, Range> dims = new TreeMap<>();
    List<String> fixed = new ArrayList<>();
    CompilationRequest request = CompilationRequest.of(model);
    List<String> rest = new ArrayList<>(origin.options());
    while (!rest.isEmpty()) {
      String option = rest.removeFirst();
      if (option.equals("--standalone")) {
        request = request.withStandalone(true);
        continue;
      }
      if (option.equals("--allow-unvalidated")) {
        request = request.withUnvalidated(true);
        continue;
      }
      String value = rest.isEmpty() ? "" : rest.removeFirst();
      switch (option) {
        case "--name" -> request = request.withName(Optional.of(value));
        case "--dim" -> {
          DimRange dim = DimRange.parse(value);
          dims.put(dim.symbol(), dim.range());
        }
        case "--fix" -> fixed.add(value);
        case "--weights" ->
            request =
                request.withWeights(
                    Arrays.stream(WeightFormat.values())
                        .filter(format -> format.text().equals(value))
                        .findFirst()
                        .orElseThrow(() -> unknown(file, option)));
        default -> throw unknown(file, option);
      }
    }
    for (String content : fixed) {
      if (content.endsWith(".npy") || content.endsWith(".pb")) {
        throw unknown(file, "--fix with a file"); // which is not part of the certificate
      }
    }
    request = request.withDims(dims).withFixed(FixedInputs.read(model, fixed));
    if (!options(request).equals(origin.options())) {
      throw unknown(file, String.join(" ", origin.options()));
    }
    return request;
  }

  private static CertificateException unknown(String file, String option) {
    return new CertificateException(
        file,
        "it names options of the compilation that there are not: "
            + (option.length() > 100 ? option.substring(0, 100) + "..." : option));
  }
}
