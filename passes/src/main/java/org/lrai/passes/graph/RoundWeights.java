package org.lrai.passes.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.type.ElementType;
import org.lrai.passes.PassResult;
import org.lrai.passes.WeightFormat;

/**
 * Rounds the constant weights of matrix products and convolutions. This is no {@link
 * org.lrai.passes.Pass}: it changes what the graph means, on purpose. A certificate keeps the
 * imported graph as the meaning, so what the rounding does is in its bound.
 */
public final class RoundWeights {
  private static final int LARGEST_QUANTUM = 127;

  private RoundWeights() {}

  /** The graph with other weights; its constants keep their names and types. */
  public static PassResult of(Graph graph, WeightFormat format) {
    if (format == WeightFormat.F32) {
      return PassResult.unchanged(graph);
    }
    Map<Value, Integer> channels = new HashMap<>();
    for (Node node : graph.nodes()) {
      if (node.inputs().size() > 1) {
        Value weights = node.inputs().get(1);
        TensorData data = graph.constants().get(weights);
        if (data != null && data.element() == ElementType.FLOAT32 && data.type().rank() > 1) {
          switch (node.op()) {
            case MatMul _ -> channels.put(weights, data.type().rank() - 1);
            case Conv _ -> channels.put(weights, 0);
            case ConvTranspose _ -> channels.put(weights, 1);
            default -> {} // has no weights
          }
        }
      }
    }
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    SequencedMap<String, Integer> changed = new LinkedHashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          Integer channel = channels.get(value);
          TensorData rounded = channel == null ? data : rounded(data, channel, format);
          constants.put(value, rounded);
          if (channel != null && !rounded.equals(data)) {
            changed.put(value.name(), channel);
          }
        });
    if (changed.isEmpty()) {
      return PassResult.unchanged(graph);
    }
    Graph after =
        new Graph(
            graph.name(),
            graph.inputs(),
            constants,
            graph.nodes(),
            graph.outputs(),
            graph.symbols());
    Change change = new Change.RoundWeights(format.text(), changed);
    return PassResult.of(change, graph, after);
  }

  private static TensorData rounded(TensorData data, int channel, WeightFormat format) {
    float[] weights = new float[data.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) data.getDouble(i);
      if (!Float.isFinite(weights[i])) {
        return data;
      }
    }
    switch (format) {
      case F32 -> {}
      case F16 -> {
        for (int i = 0; i < weights.length; i++) {
          long bits = FloatFormats.encode(ElementType.FLOAT16, weights[i], false);
          weights[i] = (float) FloatFormats.decode(ElementType.FLOAT16, bits);
          if (!Float.isFinite(weights[i])) {
            return data; // beyond the range of the format
          }
        }
      }
      case INT8 -> quantize(weights, data.dims(), channel);
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(weights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float weight : weights) {
      bytes.putFloat(weight);
    }
    return TensorData.ofBytes(ElementType.FLOAT32, data.dims(), bytes.flip());
  }

  /** Each channel by a scale that takes its largest weight to 127. */
  private static void quantize(float[] weights, long[] dims, int channel) {
    int inner = 1;
    for (int axis = channel + 1; axis < dims.length; axis++) {
      inner *= (int) dims[axis];
    }
    int count = (int) dims[channel];
    float[] largest = new float[count];
    for (int i = 0; i < weights.length; i++) {
      int c = i / inner % count;
      largest[c] = Math.max(largest[c], Math.abs(weights[i]));
    }
    for (int i = 0; i < weights.length; i++) {
      float scale = largest[i / inner % count] / LARGEST_QUANTUM;
      if (scale >= Float.MIN_NORMAL) {
        double quantum = Math.rint((double) weights[i] / scale);
        double limited = Math.min(Math.max(quantum, -LARGEST_QUANTUM), LARGEST_QUANTUM);
        weights[i] = (float) (scale * limited) + 0.0f; // zero has one sign
      }
    }
  }
}
