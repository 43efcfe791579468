package org.lrai.cli.property;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.bound.Limits;
import org.lrai.verifier.bound.PropertySearch;
import org.lrai.verifier.bound.PropertyVerdict;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;
import org.lrai.verifier.property.Property;
import org.lrai.verifier.property.VnnLibReader;

/** Decides whether the jar that a model is compiled to has a property, as it is executed. */
public final class Verification {
  private Verification() {}

  /**
   * The verdict.
   *
   * @param timeout of all of it, compilation included
   * @param observer is told about each stage of the compilation
   * @throws DiagnosticException if model or property cannot be read, or do not fit each other
   */
  public static PropertyVerdict run(
      CompilationRequest request, Path property, Duration timeout, Stage.Observer observer)
      throws IOException {
    Limits limits = Limits.of(Long.MAX_VALUE, timeout);
    Property claim = VnnLibReader.read(property.toString(), text(property));
    Compilation compilation = Compilation.plan(request, observer);
    Graph graph = compilation.graph();
    Map<String, Long> sizes = new HashMap<>();
    graph
        .symbols()
        .forEach((symbol, range) -> sizes.put(symbol, Math.min(range.max(), least(range))));
    List<long[]> shapes = new ArrayList<>();
    for (Value input : graph.inputs()) {
      shapes.add(shape(input, sizes));
    }
    requireEqual("inputs", claim.inputs(), shapes.stream().mapToInt(JarOnDemand::size).sum());
    // The property speaks of executed values alone, so any graph that the plan computes will do.
    NetworkTexts texts = NetworkTexts.of(graph, compilation.plan());
    return switch (NetworkReader.read(
        texts.graph(), texts.plan(), sizes, texts::tensor, Map.of(), new SampledHints())) {
      case NetworkReader.Result.Unsupported(String reason) -> new PropertyVerdict.Unknown(reason);
      case NetworkReader.Result.Invalid(String step, String reason) ->
          new PropertyVerdict.Unknown(step + ": " + reason);
      case NetworkReader.Result.Read(Network network) -> {
        requireEqual("outputs", claim.outputs(), network.outputs().length);
        try (JarOnDemand jar = new JarOnDemand(request, shapes)) {
          yield PropertySearch.decide(network, claim, jar, limits);
        }
      }
    };
  }

  private static String text(Path property) throws IOException {
    try {
      return Files.readString(property);
    } catch (MalformedInputException e) {
      throw new DiagnosticException(
          Diagnostic.error("vnnlib", "this is no text in UTF-8").inFile(property.toString()));
    }
  }

  private static long least(Range range) {
    return Math.max(1, range.min());
  }

  private static long[] shape(Value input, Map<String, Long> sizes) {
    Map<String, IndexExpr> values =
        sizes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> IndexExpr.constant(e.getValue())));
    if (input.type() instanceof TensorType type && type.element() == ElementType.FLOAT32) {
      return type.shape().dims().stream()
          .mapToLong(dim -> dim.substituteSymbols(values).asConstant().orElseThrow())
          .toArray();
    }
    throw new DiagnosticException(
        Diagnostic.unsupported(
                "property-input", "input %s is %s".formatted(input.name(), input.type()))
            .withRemedy("properties speak of models whose inputs are FLOAT32 tensors"));
  }

  private static void requireEqual(String what, int declared, int present) {
    if (declared != present) {
      throw new DiagnosticException(
          Diagnostic.error(
                  "property-size",
                  "the property declares %d %s, the model has %d"
                      .formatted(declared, what, present))
              .withRemedy("give the property that was made for this model"));
    }
  }
}
