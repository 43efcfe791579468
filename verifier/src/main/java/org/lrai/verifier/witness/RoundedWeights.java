package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Weights rounded again, and each compared with what it was: it is the nearest number of the
 * format. In double precision all of this is exact (24 bits times 7).
 */
final class RoundedWeights {
  private static final int LARGEST_QUANTUM = 127;

  private RoundedWeights() {}

  static Graph of(Graph graph, Change.RoundWeights step) {
    Set<String> left = new HashSet<>(step.weights().keySet());
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          boolean isRounded = left.remove(value.name());
          constants.put(value, isRounded ? rounded(graph, step, value, data) : data);
        });
    require(left.isEmpty(), "there are no constants " + left);
    return Structure.graph(graph, constants, graph.nodes(), graph.outputs());
  }

  private static TensorData rounded(
      Graph graph, Change.RoundWeights step, Value value, TensorData data) {
    int axis = step.weights().getOrDefault(value.name(), -1);
    require(data.element() == ElementType.FLOAT32, value + " is not f32");
    require(
        graph.nodes().stream().anyMatch(node -> isWeight(node, value, axis)),
        value + " has no output channels along axis " + axis);
    float[] weights = new float[data.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) data.getDouble(i);
      require(Float.isFinite(weights[i]), value + " is not finite");
    }
    switch (step.format()) {
      case "f16" -> halves(weights, value);
      case "int8" -> multiples(weights, data.dims(), axis, value);
      default -> throw new Refusal("there is no format " + step.format());
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(weights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float weight : weights) {
      bytes.putFloat(weight);
    }
    return TensorData.ofBytes(ElementType.FLOAT32, data.dims(), bytes.flip());
  }

  /** Whether a node has these weights, with its output channels along this axis. */
  private static boolean isWeight(Node node, Value value, int axis) {
    if (node.inputs().size() < 2 || !node.inputs().get(1).equals(value)) {
      return false;
    }
    return switch (node.op()) {
      case MatMul _ -> axis > 0 && axis == rank(value) - 1;
      case Conv _ -> axis == 0;
      case ConvTranspose _ -> axis == 1;
      default -> false;
    };
  }

  private static int rank(Value value) {
    return ((TensorType) value.type()).rank();
  }

  private static void halves(float[] weights, Value value) {
    for (int i = 0; i < weights.length; i++) {
      float half = Float.float16ToFloat(Float.floatToFloat16(weights[i]));
      require(Float.isFinite(half), value + " is out of the range of f16");
      weights[i] = half;
    }
  }

  private static void multiples(float[] weights, long[] dims, int axis, Value value) {
    int inner = 1;
    for (int k = axis + 1; k < dims.length; k++) {
      inner = Math.multiplyExact(inner, (int) dims[k]);
    }
    float[] largest = new float[(int) dims[axis]];
    for (int i = 0; i < weights.length; i++) {
      int channel = i / inner % largest.length;
      largest[channel] = Math.max(largest[channel], Math.abs(weights[i]));
    }
    for (int i = 0; i < weights.length; i++) {
      float scale = largest[i / inner % largest.length] / LARGEST_QUANTUM;
      // Of channels whose scale has not all its digits, nothing is rounded.
      if (scale >= Float.MIN_NORMAL) {
        double quantum = nearest(weights[i], scale);
        require(Math.abs(quantum) <= LARGEST_QUANTUM, value + " is out of range");
        weights[i] = (float) (scale * quantum) + 0.0f; // zero has one sign
      }
    }
  }

  /** The whole number k for which {@code k scale} is nearest to a weight; of two, the even one. */
  private static double nearest(float weight, float scale) {
    double quantum = Math.rint((double) weight / scale);
    double error = Math.abs(2 * (weight - quantum * scale));
    require(error < scale || (error == scale && quantum % 2 == 0), "a quotient is rounded twice");
    return quantum;
  }
}
