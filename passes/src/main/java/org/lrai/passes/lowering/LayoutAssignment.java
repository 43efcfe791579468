package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Decides which intermediate results {@code [n, c, d0, d1, ...]} lie with their channels last, so
 * that channels are vector lanes: those of convolutions and of other windows over {@code d0, d1,
 * ...}, and what elementwise groups connect with them. Model inputs and outputs, and what steps
 * other than kernels read, stay in the order of ONNX.
 */
final class LayoutAssignment {
  /** Rank of batches of images. */
  private static final int IMAGES = 4;

  private final Map<Value, Group> groups;
  private final Set<Value> fixed = new HashSet<>();
  private final Set<Value> last = new HashSet<>();

  private LayoutAssignment(Graph graph, Map<Value, Group> groups) {
    this.groups = groups;
    fixed.addAll(graph.outputs());
    Set<Value> views = Grouping.views(graph, groups);
    for (Node node : graph.nodes()) {
      switch (node.op().definition(node.inputTypes())) {
        case Definition.Pointwise _, Definition.Reindex _ -> {}
        case Definition.Contraction contraction -> {
          if (!(contraction.reducer() instanceof Definition.Reducer.Fold)) {
            fixed.addAll(node.inputs());
          }
        }
        case Definition.Reshape _ -> {
          if (views.contains(node.output())) {
            fixed.addAll(node.inputs());
          }
        }
        case Definition.Scatter _,
            Definition.Iterate _,
            Definition.Branch _,
            Definition.Composite _,
            Definition.Opaque _ ->
            fixed.addAll(node.inputs());
      }
    }
  }

  /** Layouts of the values that are not row-major. */
  static Map<Value, Layout> of(Graph graph, Map<Value, Group> groups) {
    LayoutAssignment assignment = new LayoutAssignment(graph, groups);
    assignment.spread();
    Map<Value, Layout> layouts = new HashMap<>();
    assignment.last.forEach(value -> layouts.put(value, channelsLast((TensorType) value.type())));
    return layouts;
  }

  static Layout channelsLast(TensorType type) {
    List<Integer> order = new ArrayList<>(List.of(0));
    for (int axis = 2; axis < type.rank(); axis++) {
      order.add(axis);
    }
    order.add(1);
    return Layout.of(order);
  }

  /** Whether a group should have its channels last, but its output must not. */
  static boolean isTurned(Group group, Map<Value, Layout> layouts) {
    return !layouts.containsKey(group.output())
        && canBeLast(group.type())
        && (hasWindows(group) || (TileSchedule.matches(group) && group.type().rank() == IMAGES));
  }

  /** Whether the terms of a group's sums slide windows over an input of its output's rank. */
  static boolean hasWindows(Group group) {
    return group.definition() instanceof Definition.Contraction contraction
        && contraction.reducer() instanceof Definition.Reducer.Fold
        && group.type().rank() >= 3
        && Reads.of(contraction.body()).values().stream()
            .anyMatch(read -> movesAlong(group, read.source()))
        && Reads.of(contraction.body()).values().stream()
            .noneMatch(read -> isLeftMatrix(group, read))
        && !RunningFold.matches(group);
  }

  /**
   * Whether an element is of the left one of two matrices {@code [n, c, t] x [n, t, d]}, of which
   * the right one moves along like an image of channels {@code t}. Rows of the right one are
   * contiguous, and so should be those of the product.
   */
  private static boolean isLeftMatrix(Group group, ScalarExpr.Element read) {
    TensorType type = group.type();
    if (read.at().size() != type.rank() || movesAlong(group, read.source())) {
      return false;
    }
    return read.at().get(1).equals(Definition.outputIndex(1));
  }

  private boolean mayBeLast(Value value) {
    Group group = groups.get(value);
    if (fixed.contains(value)
        || group == null
        || group.definition() instanceof Definition.Scatter
        || !(value.type() instanceof TensorType type)) {
      return false;
    }
    return canBeLast(type);
  }

  static boolean canBeLast(TensorType type) {
    if (type.element() != ElementType.FLOAT32 || type.rank() < 3) {
      return false;
    }
    IndexExpr positions = IndexExpr.product(type.shape().dims().subList(2, type.rank()));
    return !positions.isConstant(1) && !type.dim(1).isConstant(1);
  }

  /** From windows along elementwise groups, in both directions, until nothing changes. */
  private void spread() {
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Group group : groups.values()) {
        boolean pointwise = group.definition() instanceof Definition.Pointwise;
        List<Value> linked = new ArrayList<>();
        if (hasWindows(group) || pointwise) {
          linked.add(group.output());
          for (int source = 0; source < group.inputs().size(); source++) {
            if (movesAlong(group, source)) {
              linked.add(group.inputs().get(source));
            }
          }
        }
        if (TileSchedule.matches(group)) {
          linked.add(group.output());
          linked.addAll(group.inputs());
          linked.removeIf(value -> ((TensorType) value.type()).rank() != IMAGES);
        }
        if (!pointwise || linked.stream().anyMatch(last::contains)) {
          for (Value value : linked) {
            changed |= mayBeLast(value) && last.add(value);
          }
        }
      }
    }
  }

  /** Whether an input of the output's rank is read at positions that move with the output's. */
  private static boolean movesAlong(Group group, int source) {
    TensorType type = group.type();
    if (!(group.inputs().get(source).type() instanceof TensorType input)
        || input.rank() != type.rank()
        || type.rank() < 3
        || group.readsAsIndex(source)) {
      return false;
    }
    List<ScalarExpr.Element> reads = group.valueReads(source);
    return !reads.isEmpty() && reads.stream().allMatch(read -> movesAlong(read.at(), input));
  }

  private static boolean movesAlong(List<IndexExpr> at, TensorType input) {
    for (int axis = 0; axis < at.size(); axis++) {
      String index = "i" + axis;
      boolean moves = at.get(axis).variables().contains(index);
      boolean mayStay = axis == 1 || input.dim(axis).isConstant(1);
      for (int other = 0; other < at.size(); other++) {
        if (other != axis && at.get(other).variables().contains(index)) {
          return false;
        }
      }
      if (!moves && !mayStay) {
        return false;
      }
    }
    return true;
  }
}
