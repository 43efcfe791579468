package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.ElementType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * Convolutions in narrow groups as convolutions in fewer, wider ones, so that the outputs of a
 * group fill vectors: the weights between what were different groups are zero. Depthwise
 * convolutions stay as they are.
 */
public final class MergeGroups implements Pass {
  /** Lanes that the outputs of a group should fill. */
  private static final long LANES = 16;

  @Override
  public String name() {
    return "merge-groups";
  }

  @Override
  public PassResult run(Graph graph) {
    Editing editing = new Editing(graph);
    List<RewriteStep.Change.Grouped> grouped = new ArrayList<>();
    for (Node node : graph.nodes()) {
      long together = node.op() instanceof Conv conv ? together(conv, node, graph) : 1;
      if (together > 1 && node.op() instanceof Conv conv) {
        grouped.add(rewrite(conv, node, together, graph, editing));
      } else {
        editing.add(node);
      }
    }
    return grouped.isEmpty()
        ? PassResult.unchanged(graph)
        : PassResult.of(new RewriteStep.Change.MergeGroups(grouped), graph, editing.result());
  }

  /** How many groups to make one. */
  private static long together(Conv conv, Node node, Graph graph) {
    TensorData weights = graph.constants().get(node.inputs().get(1));
    OptionalLong groups = conv.group().asConstant();
    if (weights == null
        || weights.element() != ElementType.FLOAT32
        || groups.isEmpty()
        || groups.getAsLong() == 1
        || weights.dims()[1] == 1) {
      return 1;
    }
    long outputs = weights.dims()[0] / groups.getAsLong();
    for (long together = 1; together * outputs <= 4 * LANES; together++) {
      if (together * outputs % LANES == 0 && groups.getAsLong() % together == 0) {
        return together;
      }
    }
    // Narrow all the same: as good as one group if there are few channels.
    return weights.dims()[0] <= 2 * LANES ? groups.getAsLong() : 1;
  }

  private static RewriteStep.Change.Grouped rewrite(
      Conv conv, Node node, long together, Graph graph, Editing editing) {
    TensorData data = java.util.Objects.requireNonNull(graph.constants().get(node.inputs().get(1)));
    long groups = conv.group().asConstant().orElseThrow();
    long outputs = data.dims()[0] / groups;
    long inputs = data.dims()[1];
    long[] dims = data.dims().clone();
    dims[1] = inputs * together;
    long taps = data.size() / (data.dims()[0] * inputs);
    float[] wide = new float[Math.toIntExact(Math.multiplyExact(data.size(), together))];
    for (long m = 0; m < data.dims()[0]; m++) {
      long place = m / outputs % together;
      for (long k = 0; k < inputs * taps; k++) {
        wide[(int) ((m * together + place) * inputs * taps + k)] =
            (float) data.getDouble((int) (m * inputs * taps + k));
      }
    }
    List<Value> all = new ArrayList<>(node.inputs());
    Value weights = editing.constant(node, "weights", TensorData.ofFloats(dims, wide));
    all.set(1, weights);
    editing.replace(node, new Conv(conv.axes(), groups / together), all);
    return new RewriteStep.Change.Grouped(node.output().name(), weights.name(), together);
  }
}
