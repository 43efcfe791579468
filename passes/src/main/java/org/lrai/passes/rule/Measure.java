package org.lrai.passes.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.movement.MovementOp;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.neural.BatchNormalization;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.TensorType;

/**
 * What every application of a rule makes smaller, in lexicographic order; so rewriting ends. All
 * parts are natural numbers.
 *
 * @param cost a coarse price of all nodes that are not computed ahead of time; ranks of operands
 *     count a little, so that constants lose their leading dims of one
 * @param movement how many nodes stand behind each movement of data, summed up: movements sink
 *     towards the outputs, where they meet and cancel
 * @param constant how many nodes are computed ahead of time: of constant expressions that are
 *     equal, the shorter one
 */
record Measure(long cost, long movement, long constant) implements Comparable<Measure> {
  private static final Comparator<Measure> ORDER =
      Comparator.comparingLong((Measure measure) -> measure.cost)
          .thenComparingLong(Measure::movement)
          .thenComparingLong(Measure::constant);

  private static final long UNIT = 1000;

  /** A scale belongs to a factor, not to the product of two matrices that are computed. */
  private static final long SCALED_PRODUCT = UNIT / 2;

  /**
   * The measure of a graph.
   *
   * @param known costs of nodes that were seen before
   */
  static Measure of(Graph graph, ConstantValues constants, IdentityHashMap<Node, Long> known) {
    long cost = 0;
    long movement = 0;
    long behind = 0;
    long constant = 0;
    Set<Value> scaled = new HashSet<>();
    for (Node node : graph.nodes().reversed()) {
      if (!constants.isConstant(node)) {
        cost += known.computeIfAbsent(node, Measure::cost);
        movement += sinking(node) * behind;
        behind++;
        if (isScale(node, constants)) {
          scaled.addAll(node.inputs());
        } else if (scaled.contains(node.outputs().getFirst())
            && node.op() instanceof MatMul
            && node.inputs().stream().noneMatch(constants::isConstant)) {
          cost += SCALED_PRODUCT;
        }
      } else {
        constant++;
      }
    }
    return new Measure(cost, movement, constant);
  }

  /** Whether all elements are multiplied with or divided by the same constant. */
  private static boolean isScale(Node node, ConstantValues constants) {
    return node.op() instanceof Binary(ScalarOp function)
        && (function == ScalarOp.MUL || function == ScalarOp.DIV)
        && node.inputs().stream()
            .anyMatch(
                x -> constants.isConstant(x) && x.type() instanceof TensorType t && t.rank() == 0);
  }

  /** How eagerly an operator sinks: reshapes below transposes, all movements below the others. */
  private static long sinking(Node node) {
    return node.op() instanceof Reshape ? 2 : node.op() instanceof MovementOp ? 1 : 0;
  }

  static long cost(Node node) {
    long ranks = 0;
    for (Value input : node.inputs()) {
      ranks += input.type() instanceof TensorType type ? type.rank() : 0;
    }
    return units(node) * UNIT + ranks;
  }

  private static long units(Node node) {
    return switch (node.op()) {
      // What a constant operand lets other operators do is dearer than they are.
      case Binary(ScalarOp function) when function == ScalarOp.POW -> 8;
      case Binary(ScalarOp function) when function == ScalarOp.DIV || function == ScalarOp.SUB -> 3;
      case Gather _ -> 4;
      case BatchNormalization _ -> 6;
      default -> units(node, node.op().definition(node.inputTypes()));
    };
  }

  private static long units(Node node, Definition definition) {
    return switch (definition) {
      case Definition.Reshape _ -> 1;
      case Definition.Pointwise _, Definition.Reindex _ -> 2;
      case Definition.Scatter _ -> 4;
      case Definition.Contraction _ -> node.inputs().size() > 1 ? 16 : 4;
      // Cheaper than what it consists of, for it may be computed in another way.
      case Definition.Composite(Graph body) ->
          Math.max(2, body.nodes().stream().mapToLong(Measure::units).sum() / 2);
      case Definition.Iterate _, Definition.Branch _, Definition.Opaque _ -> 20;
    };
  }

  @Override
  public int compareTo(Measure other) {
    return ORDER.compare(this, other);
  }
}
