package org.lrai.passes.lowering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Decides which groups share a kernel row by row, so that a row stays in the cache from its first
 * reduction to its result: softmax, layer normalization, and attention, whose score matrix is never
 * stored as a whole. Each group is computed as it would be alone: this is a matter of speed only.
 */
final class Staging {
  /** Rows that a product computes together. */
  private static final long HEIGHT = 8;

  /** Elements of a row above which few rows would leave threads without work. */
  private static final long LONG_ROW = 1 << 14;

  private final Graph graph;
  private final Map<Value, Group> groups;
  private final Map<Value, Set<Group>> readers = new HashMap<>();
  private final Set<Value> usedElsewhere;
  private final Set<Value> inLayouts;

  private Staging(Graph graph, Map<Value, Group> groups, Set<Value> inLayouts) {
    this.inLayouts = inLayouts;
    this.graph = graph;
    this.groups = groups;
    this.usedElsewhere = new HashSet<>(graph.outputs());
    for (Group group : groups.values()) {
      group
          .inputs()
          .forEach(input -> readers.computeIfAbsent(input, _ -> new HashSet<>()).add(group));
    }
    for (Node node : graph.nodes()) {
      if (Grouping.normal(node.op().definition(node.inputTypes())).isEmpty()) {
        usedElsewhere.addAll(node.inputs());
      }
    }
  }

  /**
   * All groups, by the output of the kernel that computes them.
   *
   * @param inLayouts values that are not row-major, so that rows are no parts of them
   */
  static Map<Value, Stages> of(Graph graph, Map<Value, Group> groups, Set<Value> inLayouts) {
    return new Staging(graph, groups, inLayouts).all();
  }

  private Map<Value, Stages> all() {
    Map<Value, Stages> result = new LinkedHashMap<>();
    Set<Group> taken = new HashSet<>();
    for (Group last : List.copyOf(groups.values()).reversed()) {
      if (!taken.contains(last)) {
        Stages stages = endingWith(last, taken);
        taken.addAll(stages.groups());
        result.put(last.output(), stages);
      }
    }
    return result;
  }

  /** The groups to compute with {@code last}, over as many shared axes as possible. */
  private Stages endingWith(Group last, Set<Group> taken) {
    for (int rows = last.type().rank() - 1; rows > 0 && mayBeStage(last); rows--) {
      Set<Group> reached = reach(last, rows, taken);
      if (pays(reached, last, rows)) {
        List<Group> inOrder = groups.values().stream().filter(reached::contains).toList();
        return new Stages(inOrder, rows, height(inOrder, last.type().dim(rows - 1)));
      }
    }
    return Stages.of(last);
  }

  private long height(List<Group> stages, IndexExpr rows) {
    boolean products = stages.stream().anyMatch(Staging::isProduct);
    return products ? Math.min(HEIGHT, Math.max(1, rows.asConstant().orElse(HEIGHT))) : 1;
  }

  private Set<Group> reach(Group last, int rows, Set<Group> taken) {
    Set<Group> reached = new LinkedHashSet<>(Set.of(last));
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Group reader : List.copyOf(reached)) {
        for (Value input : reader.inputs()) {
          Group producer = groups.get(input);
          if (producer != null
              && !taken.contains(producer)
              && !reached.contains(producer)
              && isRowOf(producer, last, rows, reached)) {
            changed |= reached.add(producer);
          }
        }
      }
    }
    return reached;
  }

  /** Whether only {@code readers} read a group, each of them its own row. */
  private boolean isRowOf(Group producer, Group last, int rows, Set<Group> reached) {
    Value output = producer.output();
    if (!mayBeStage(producer)
        || producer.type().element() != ElementType.FLOAT32
        || producer.type().rank() < rows
        || usedElsewhere.contains(output)
        || !reached.containsAll(readers.getOrDefault(output, Set.of()))) {
      return false;
    }
    for (int axis = 0; axis < rows; axis++) {
      if (!producer.type().dim(axis).equals(last.type().dim(axis))) {
        return false;
      }
    }
    List<IndexExpr> row = Grouping.outputIndices(rows);
    for (Group reader : readers.getOrDefault(output, Set.of())) {
      int source = reader.inputs().indexOf(output);
      boolean sameRow =
          reader.valueReads(source).stream().allMatch(e -> e.at().subList(0, rows).equals(row));
      if (!sameRow || reader.readsAsIndex(source)) {
        return false;
      }
    }
    return true;
  }

  /** Elementwise groups, and contractions other than products with weights. */
  private boolean mayBeStage(Group group) {
    if (inLayouts.contains(group.output())
        || group.inputs().stream().anyMatch(inLayouts::contains)
        || LayoutAssignment.hasWindows(group)
        || TileSchedule.matches(group)
        || RunningFold.matches(group)) {
      return false;
    }
    return switch (group.definition()) {
      case Definition.Pointwise _ -> true;
      case Definition.Contraction contraction ->
          contraction.reducer() instanceof Definition.Reducer.Fold
              && !(isProduct(group) && readsWeights(group));
      default -> false;
    };
  }

  private boolean readsWeights(Group group) {
    return group.inputs().stream().anyMatch(graph.constants()::containsKey);
  }

  /** Whether a contraction reads every element that it reads more than once. */
  private static boolean isProduct(Group group) {
    if (!(group.definition() instanceof Definition.Contraction contraction)) {
      return false;
    }
    Set<Atom> variables = new HashSet<>();
    for (int axis = 0; axis < group.type().rank(); axis++) {
      if (!group.type().dim(axis).isConstant(1)) {
        variables.add(new Atom.Variable("i" + axis));
      }
    }
    for (Definition.Axis axis : contraction.reduced()) {
      if (!axis.extent().isConstant(1)) {
        variables.add(new Atom.Variable(axis.variable()));
      }
    }
    for (int source = 0; source < group.inputs().size(); source++) {
      for (ScalarExpr.Element read : group.valueReads(source)) {
        Set<Atom> used = new HashSet<>();
        read.at().forEach(index -> used.addAll(index.atoms()));
        if (used.containsAll(variables)) {
          return false;
        }
      }
    }
    return true;
  }

  /** A reduction must be among what is saved from being stored, and threads must have work. */
  private boolean pays(Set<Group> stages, Group last, int rows) {
    boolean savesReduction =
        stages.stream()
            .anyMatch(g -> !g.equals(last) && g.definition() instanceof Definition.Contraction);
    long products = stages.stream().filter(Staging::isProduct).count();
    List<IndexExpr> dims = last.type().shape().dims();
    long number = IndexExpr.product(dims.subList(0, rows)).asConstant().orElse(Long.MAX_VALUE);
    long length = IndexExpr.product(dims.subList(rows, dims.size())).asConstant().orElse(0);
    return savesReduction
        && (products == 0 || (isProduct(last) && products <= 2))
        && (length <= LONG_ROW || number >= 16);
  }
}
