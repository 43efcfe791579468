package org.lrai.cli.property;

import java.io.IOException;
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
import org.lrai.verifier.bound.JarAttack;
import org.lrai.verifier.bound.Limits;
import org.lrai.verifier.bound.PropertySearch;
import org.lrai.verifier.bound.PropertyVerdict;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.property.Property;

/**
 * A model that was compiled, with its network and its jar, ready to decide properties of it. The
 * network is read in the background: for large models that takes longer than a counterexample does.
 */
final class PreparedModel implements AutoCloseable {
  /** How long to wait for the network before the jar is compiled, which takes time as well. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** How long a jar is attacked of which there is no network. */
  private static final Duration LAST_ATTACK = Duration.ofSeconds(20);

  private final Background<NetworkReader.Result> network;
  private final List<long[]> shapes;
  private final int outputs;
  private final JarOnDemand jar;

  private PreparedModel(
      Background<NetworkReader.Result> network, List<long[]> shapes, int outputs, JarOnDemand jar) {
    this.network = network;
    this.shapes = shapes;
    this.outputs = outputs;
    this.jar = jar;
  }

  /**
   * Compiles a model, at the smallest sizes that it allows.
   *
   * @param observer is told about each stage of the compilation
   * @throws DiagnosticException if the model cannot be compiled, or has inputs or outputs that are
   *     not FLOAT32
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
    int outputs = 0;
    for (Value output : graph.outputs()) {
      outputs = Math.addExact(outputs, JarOnDemand.size(shape(output, sizes)));
    }
    // The property speaks of executed values alone: what the graph means does not matter. A network
    // may be too large to be read; the jar can still be attacked.
    NetworkTexts texts = NetworkTexts.of(graph, compilation.plan());
    Background<NetworkReader.Result> network =
        Background.start(
            "network", () -> NetworkReader.readPlan(texts.plan(), sizes, texts::tensor));
    return new PreparedModel(network, shapes, outputs, new JarOnDemand(request, shapes));
  }

  /**
   * The verdict on a property.
   *
   * @throws DiagnosticException if it has other inputs or outputs than the model
   */
  PropertyVerdict decide(Property claim, Limits limits) throws IOException {
    requireEqual("inputs", claim.inputs(), shapes.stream().mapToInt(JarOnDemand::size).sum());
    requireEqual("outputs", claim.outputs(), outputs);
    NetworkReader.Result result =
        network.within(Math.min(PATIENCE.toNanos(), limits.remainingNanos()));
    if (result == null) {
      PropertyVerdict violated =
          JarAttack.run(claim, jar, () -> network.isDone() || limits.expired());
      if (violated != null) {
        return violated;
      }
      result = network.within(limits.remainingNanos());
    }
    return switch (result) {
      case null -> new PropertyVerdict.TimedOut();
      case NetworkReader.Result.Unsupported(String reason) -> attack(claim, limits, reason);
      case NetworkReader.Result.Invalid(String step, String reason) ->
          attack(claim, limits, step + ": " + reason);
      case NetworkReader.Result.Read(Network read) ->
          PropertySearch.decide(read, claim, jar, limits);
    };
  }

  /** What can be said of a jar without a network. */
  private PropertyVerdict attack(Property claim, Limits limits, String reason) {
    long end = System.nanoTime() + LAST_ATTACK.toNanos();
    PropertyVerdict violated =
        JarAttack.run(claim, jar, () -> limits.expired() || System.nanoTime() - end >= 0);
    return violated != null ? violated : new PropertyVerdict.Unknown(reason);
  }

  private static long least(Range range) {
    return Math.max(1, range.min());
  }

  private static long[] shape(Value value, Map<String, Long> sizes) {
    Map<String, IndexExpr> values =
        sizes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> IndexExpr.constant(e.getValue())));
    if (value.type() instanceof TensorType type && type.element() == ElementType.FLOAT32) {
      return type.shape().dims().stream()
          .mapToLong(dim -> dim.substituteSymbols(values).asConstant().orElseThrow())
          .toArray();
    }
    throw new DiagnosticException(
        Diagnostic.unsupported("property-type", "%s is %s".formatted(value.name(), value.type()))
            .withRemedy("properties speak of models whose inputs and outputs are FLOAT32 tensors"));
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
    network.cancel();
    jar.close();
  }
}
