package org.lrai.cli.conformance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lrai.cli.tensor.Tensors;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.DequantizeLinear;
import org.lrai.ir.op.elementwise.QuantizeLinear;
import org.lrai.ir.op.elementwise.Requantize;
import org.lrai.ir.op.linear.LinearOp;
import org.lrai.ir.op.movement.MovementOp;
import org.lrai.ir.op.neural.NeuralOp;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.opaque.Bernoulli;
import org.lrai.ir.op.opaque.Multinomial;
import org.lrai.ir.op.opaque.RandomNormal;
import org.lrai.ir.op.opaque.RandomUniform;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.runtime.Tensor;

/**
 * What about a model decides how its outputs are compared.
 *
 * @param random whether it has an operator with random results
 * @param tolerance for its float outputs
 * @param steps quantization step of each output, 0 where it has none
 */
record ModelTraits(boolean random, Tolerance tolerance, List<Double> steps) {

  /** How ONNX calls the tests in its repository; "v1.8.0__" says from which release one is. */
  private static final Pattern OPERATOR_TEST =
      Pattern.compile("(.*/)?(v[0-9.]+__)?(test|light)_[^/]*");

  /** More layers than this, one after the other, let rounding errors add up visibly. */
  private static final int DEEP = 10;

  ModelTraits {
    steps = List.copyOf(steps);
  }

  /**
   * The traits of a model.
   *
   * @param test the name of the test
   */
  static ModelTraits of(Graph graph, String test) {
    boolean operatorTest = OPERATOR_TEST.matcher(test).matches();
    Tolerance tolerance =
        operatorTest
            ? Tolerance.OPERATOR
            : depth(graph) > DEEP ? Tolerance.DEEP_MODEL : Tolerance.MODEL;
    boolean quantized = !operatorTest && nodes(graph).anyMatch(node -> quantizes(node.op()));
    Map<Value, Double> steps = steps(graph);
    return new ModelTraits(
        nodes(graph).anyMatch(node -> isRandom(node.op())),
        quantized ? tolerance.quantized() : tolerance,
        graph.outputs().stream()
            .map(output -> quantized ? steps.getOrDefault(output, 0.0) : 0.0)
            .toList());
  }

  /** The quantization step of an output. */
  double step(int output) {
    return steps.get(output);
  }

  /** All nodes, those of branches and loop bodies included. */
  private static Stream<Node> nodes(Graph graph) {
    return graph.nodes().stream()
        .flatMap(node ->
            Stream.concat(
                Stream.of(node),
                switch (node.op()) {
                  case Branch branch ->
                      Stream.concat(nodes(branch.whenTrue()), nodes(branch.whenFalse()));
                  case Iterate loop -> nodes(loop.step());
                  default -> Stream.empty();
                }));
  }

  private static boolean isRandom(Op op) {
    return op instanceof RandomNormal
        || op instanceof RandomUniform
        || op instanceof Bernoulli
        || op instanceof Multinomial;
  }

  private static boolean quantizes(Op op) {
    return op instanceof QuantizeLinear || op instanceof Requantize;
  }

  /** Layers with sums of products on the longest way through the graph. */
  private static int depth(Graph graph) {
    Map<Value, Integer> depths = new HashMap<>();
    int deepest = 0;
    for (Node node : graph.nodes()) {
      int before =
          node.inputs().stream().mapToInt(in -> depths.getOrDefault(in, 0)).max().orElse(0);
      boolean layer = node.op() instanceof LinearOp || node.op() instanceof NeuralOp;
      int depth = before + (layer ? 1 : 0);
      node.outputs().forEach(output -> depths.put(output, depth));
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /**
   * What one step of each last quantized value makes in a value: the scale of the dequantization
   * that it comes from through nothing but moves of elements, casts, sums, and softmax (whose slope
   * is at most a half, summed over all arguments). Elsewhere 0.
   */
  private static Map<Value, Double> steps(Graph graph) {
    Map<Value, Double> steps = new HashMap<>();
    for (Node node : graph.nodes()) {
      double[] all =
          node.inputs().stream().mapToDouble(input -> steps.getOrDefault(input, 0.0)).toArray();
      double step =
          switch (node.op()) {
            case DequantizeLinear _ -> scale(graph, node.inputs().get(1));
            case Softmax _ -> all[0] / 2;
            case Cast _ -> all[0];
            case MovementOp _ -> Arrays.stream(all).max().orElse(0);
            case Binary(ScalarOp function)
                when function == ScalarOp.ADD || function == ScalarOp.SUB ->
                all[0] + all[1];
            default -> 0;
          };
      node.outputs().forEach(output -> steps.put(output, step));
    }
    return steps;
  }

  /** The largest element of a constant scale. */
  private static double scale(Graph graph, Value value) {
    TensorData scale = graph.constants().get(value);
    return scale == null ? 0 : largest(Tensors.of(scale));
  }

  private static double largest(Tensor scales) {
    double largest = 0;
    for (int i = 0; i < scales.size(); i++) {
      largest = Math.max(largest, Tensors.number(scales, i));
    }
    return largest;
  }
}
