package org.lrai.cli.property;

import java.io.IOException;
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
import org.lrai.verifier.property.Property;

/** A model that was compiled, with its network and its jar, ready to decide properties of it. */
final class PreparedModel implements AutoCloseable {
  private final NetworkReader.Result result;
  private final List<long[]> shapes;
  private final JarOnDemand jar;

  private PreparedModel(NetworkReader.Result result, List<long[]> shapes, JarOnDemand jar) {
    this.result = result;
    this.shapes = shapes;
    this.jar = jar;
  }

  /**
   * Compiles a model, at the smallest sizes that it allows.
   *
   * @param observer is told about each stage of the compilation
   * @throws DiagnosticException if the model cannot be compiled, or has inputs that are not FLOAT32
   */
  static PreparedModel of(CompilationRequest request, Stage.Observer observer) throws IOException {
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
    // The property speaks of executed values alone: what the graph means does not matter.
    NetworkTexts texts = NetworkTexts.of(graph, compilation.plan());
    NetworkReader.Result result = NetworkReader.readPlan(texts.plan(), sizes, texts::tensor);
    return new PreparedModel(result, shapes, new JarOnDemand(request, shapes));
  }

  /**
   * The verdict on a property.
   *
   * @throws DiagnosticException if it has other inputs or outputs than the model
   */
  PropertyVerdict decide(Property claim, Limits limits) {
    requireEqual("inputs", claim.inputs(), shapes.stream().mapToInt(JarOnDemand::size).sum());
    return switch (result) {
      case NetworkReader.Result.Unsupported(String reason) -> new PropertyVerdict.Unknown(reason);
      case NetworkReader.Result.Invalid(String step, String reason) ->
          new PropertyVerdict.Unknown(step + ": " + reason);
      case NetworkReader.Result.Read(Network network) -> {
        requireEqual("outputs", claim.outputs(), network.outputs().length);
        yield PropertySearch.decide(network, claim, jar, limits);
      }
    };
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

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
