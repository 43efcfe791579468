package org.lrai.passes.rule;

import java.util.IdentityHashMap;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.movement.MovementOp;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.type.TensorType;

/**
 * What every application of a rule makes smaller, in lexicographic order; so rewriting ends. Both
 * parts are natural numbers.
 *
 * @param cost a coarse price of all nodes that are not computed ahead of time; ranks of operands
 *     count a little, so that constants lose their leading dims of one
 * @param movement how many nodes stand behind each movement of data, summed up: movements sink
 *     towards the outputs, where they meet and cancel
 */
record Measure(long cost, long movement) implements Comparable<Measure> {
  private static final long UNIT = 1000;

  /**
   * The measure of a graph.
   *
   * @param known costs of nodes that were seen before
   */
  static Measure of(Graph graph, ConstantValues constants, IdentityHashMap<Node, Long> known) {
    long cost = 0;
    long movement = 0;
    long behind = 0;
    for (Node node : graph.nodes().reversed()) {
      if (!constants.isConstant(node)) {
        cost += known.computeIfAbsent(node, Measure::cost);
        movement += sinking(node) * behind;
        behind++;
      }
    }
    return new Measure(cost, movement);
  }

  /** How eagerly an operator sinks: reshapes below transposes, all movements below the others. */
  private static long sinking(Node node) {
    return node.op() instanceof Reshape ? 2 : node.op() instanceof MovementOp ? 1 : 0;
  }

  private static long cost(Node node) {
    long ranks = 0;
    for (Value input : node.inputs()) {
      ranks += input.type() instanceof TensorType type ? type.rank() : 0;
    }
    return units(node) * UNIT + ranks;
  }

  /** A composite is cheaper than what it consists of, though not cheaper than each part. */
  private static long units(Node node) {
    return switch (node.op().definition(node.inputTypes())) {
      case Definition.Reshape _ -> 1;
      case Definition.Pointwise _, Definition.Reindex _ -> 2;
      case Definition.Scatter _ -> 4;
      case Definition.Contraction contraction ->
          contraction.reduced().size() > 0 ? products(node) : 2;
      case Definition.Composite(Graph body) -> {
        long sum = 0;
        for (Node inner : body.nodes()) {
          sum += units(inner);
        }
        yield Math.max(2, sum - 1);
      }
      case Definition.Iterate _, Definition.Branch _, Definition.Opaque _ -> 20;
    };
  }

  private static long products(Node node) {
    return node.inputs().size() > 1 ? 16 : 4;
  }

  @Override
  public int compareTo(Measure other) {
    int byCost = Long.compare(cost, other.cost);
    return byCost != 0 ? byCost : Long.compare(movement, other.movement);
  }
}
