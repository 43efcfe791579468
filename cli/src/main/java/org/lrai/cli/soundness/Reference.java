package org.lrai.cli.soundness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.cli.certificate.JarExecutor;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.OpaqueOperators;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.verifier.bound.Evaluation;

/**
 * What a model means at points, in double precision: by the reference interpreter, or quicker by
 * the real side of the checker's network, which is compared with the interpreter. With more digits,
 * and how many of them are right, by the interpreter alone.
 */
final class Reference {
  private final Graph graph;
  private final List<Input> domain;
  private final Network network;
  private final boolean quick;
  private final Interpreter interpreter = new Interpreter();
  private final Interpreter enclosing = new Interpreter(OpaqueOperators.NONE, Arithmetic.ENCLOSED);
  private final ThreadLocal<Evaluation> evaluation;

  Reference(Graph graph, List<Input> domain, Network network) {
    this.graph = graph;
    this.domain = domain;
    this.network = network;
    this.quick = network.layers().stream().allMatch(Reference::hasValue);
    this.evaluation = ThreadLocal.withInitial(() -> new Evaluation(network));
  }

  /** Whether what a layer means is known there in double precision. */
  private static boolean hasValue(Layer layer) {
    return switch (layer) {
      case Layer.Unary unary ->
          unary.function() != Function.ERF && unary.function() != Function.GELU;
      case Layer.Affine affine -> affine.slack() == null;
      case Layer.Input _, Layer.Binary _, Layer.Extremum _ -> true;
    };
  }

  /** The outputs, one after the other. */
  double[] at(float[] row) {
    if (!quick) {
      return interpreted(row);
    }
    double[] point = new double[row.length];
    Arrays.setAll(point, i -> row[i]);
    double[] values = evaluation.get().at(point);
    return Arrays.stream(network.outputs()).mapToDouble(output -> values[output]).toArray();
  }

  /** The same by the interpreter. */
  double[] interpreted(float[] row) {
    return outputs(interpreter, row)
        .flatMapToDouble(output -> Arrays.stream(output.doubles()))
        .toArray();
  }

  /** The same by the interpreter, to some sixty digits. */
  Enclosure[] enclosed(float[] row) {
    return outputs(enclosing, row)
        .flatMap(output -> Arrays.stream(output.enclosures()))
        .toArray(Enclosure[]::new);
  }

  private Stream<Tensor> outputs(Interpreter by, float[] row) {
    Map<String, Evaluated> inputs = new HashMap<>();
    int next = 0;
    for (Input input : domain) {
      int end = next + input.box().size();
      inputs.put(input.name(), JarExecutor.tensor(input, Arrays.copyOfRange(row, next, end)));
      next = end;
    }
    return by.run(graph, inputs).values().stream().map(Tensor.class::cast);
  }
}
