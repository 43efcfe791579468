package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;
import org.lrai.ir.type.ElementType;

/** Merges of two groups into one, by substitution, and when they pay. */
final class Merging {
  /** Size of a body (in nodes, functions expanded) up to which substitution goes on. */
  private static final int LARGEST_BODY = 160;

  private Merging() {}

  /**
   * Whether the elementwise {@code producer} should be computed where {@code consumer} reads it.
   *
   * @param onlyUse whether nothing else reads it
   * @param isTakenApart whether those that read it have no more elements together than it has
   */
  static boolean mayInline(
      Group producer, Group consumer, int source, boolean onlyUse, boolean isTakenApart) {
    if (!(producer.definition() instanceof Definition.Pointwise(ScalarExpr body))
        || consumer.readsAsIndex(source)
        || consumer.definition() instanceof Definition.Scatter) {
      return false;
    }
    List<ScalarExpr.Element> reads = consumer.valueReads(source);
    int size =
        size(body) * reads.size() + consumer.expressions().stream().mapToInt(Merging::size).sum();
    if (size > LARGEST_BODY) {
      return false;
    }
    if (Reads.of(body).values().isEmpty() && Reads.of(body).indices().isEmpty()) {
      return isCheap(body) || onlyUse;
    }
    boolean elementwise = consumer.definition() instanceof Definition.Pointwise;
    if (body instanceof ScalarExpr.Element element && isBroadcast(element) && elementwise) {
      return true;
    }
    boolean once = elementwise && !hasGuard(body) && readsNoneTwice(consumer, reads);
    return (isTakenApart && once)
        || (onlyUse
            && ((readsEachOnce(producer, consumer) && keepsLanes(body, consumer))
                || (elementwise && isCheap(body))
                || (once && isRowOfKnownLength(consumer))));
  }

  /** Whether an element comes from one place or another: that must be decided outside of lanes. */
  private static boolean hasGuard(ScalarExpr expr) {
    return expr instanceof ScalarExpr.Guarded
        || expr.operands().stream().anyMatch(Merging::hasGuard);
  }

  /** Whether pieces of a row, such as those of a concatenation, can have loops of their own. */
  private static boolean isRowOfKnownLength(Group consumer) {
    int rank = consumer.type().rank();
    return rank > 0 && consumer.type().dim(rank - 1).asConstant().isPresent();
  }

  /** Whether an elementwise consumer reads an input in one place, other elements at each index. */
  private static boolean readsNoneTwice(Group consumer, List<ScalarExpr.Element> reads) {
    if (reads.size() != 1) {
      return false;
    }
    for (int axis = 0; axis < consumer.type().rank(); axis++) {
      IndexExpr index = Definition.outputIndex(axis);
      boolean isFound =
          consumer.type().dim(axis).isConstant(1)
              || reads.getFirst().at().stream()
                  .anyMatch(at -> at.minus(index).variables().isEmpty());
      if (!isFound) {
        return false;
      }
    }
    return true;
  }

  /** A contraction stays fast only if what it reads can be computed in lanes. */
  private static boolean keepsLanes(ScalarExpr body, Group consumer) {
    return consumer.definition() instanceof Definition.Pointwise || runsInLanes(body);
  }

  /** Whether the consumer reads no more elements than the producer has. */
  private static boolean readsEachOnce(Group producer, Group consumer) {
    IndexExpr read = consumer.type().shape().size();
    if (consumer.definition() instanceof Definition.Contraction contraction) {
      for (Definition.Axis axis : contraction.reduced()) {
        read = read.times(axis.extent());
      }
    }
    return read.equals(producer.type().shape().size());
  }

  private static boolean isBroadcast(ScalarExpr.Element element) {
    return element.at().stream()
        .allMatch(index ->
            index.asConstant().isPresent()
                || (index.variables().size() == 1
                    && index.atoms().size() == 1
                    && index.terms().size() == 1));
  }

  /** Data movement, literals, conversions and at most two operations that cost little. */
  private static boolean isCheap(ScalarExpr body) {
    int[] cost = {0};
    Reads.visit(
        body,
        node -> {
          if (node instanceof ScalarExpr.Apply(ScalarOp op, var _)) {
            cost[0] += isElementary(op) || op == ScalarOp.DIV ? 10 : 1;
          } else if (node instanceof ScalarExpr.Element element) {
            cost[0] += isBroadcast(element) ? 0 : 1;
          }
        });
    return cost[0] <= 2;
  }

  static boolean isElementary(ScalarOp op) {
    return switch (op) {
      case EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, ASINH, ACOSH, ATANH -> true;
      case ERF, SIGMOID, SOFTPLUS, SILU, GELU, POW -> true;
      default -> false;
    };
  }

  /**
   * Whether vector lanes compute an expression in few operations. Elementary functions take dozens,
   * which a tile of rows would repeat for each row until its kernel is too long to be compiled.
   */
  private static boolean runsInLanes(ScalarExpr expr) {
    boolean[] lanes = {true};
    Reads.visit(
        expr,
        node -> {
          switch (node) {
            case ScalarExpr.Apply(ScalarOp op, var _) ->
                lanes[0] &= LaneSupport.isLaneOperation(op);
            case ScalarExpr.Cast(ElementType to, ScalarExpr operand, boolean _) ->
                lanes[0] &= to == ElementType.FLOAT32 && operand.type() == ElementType.BOOL;
            case ScalarExpr.BitCast _ -> lanes[0] = false;
            case ScalarExpr.Element element -> lanes[0] &= element.type() == ElementType.FLOAT32;
            default -> {}
          }
        });
    return lanes[0];
  }

  private static int size(ScalarExpr expr) {
    int own =
        expr instanceof ScalarExpr.Apply apply
            ? ElementaryFunctions.of(apply).map(Expansion::operations).orElse(1)
            : 1;
    return own + expr.operands().stream().mapToInt(Merging::size).sum();
  }

  /** Replaces the elements of input {@code source} by what the producer computes for them. */
  static Group inline(Group producer, Group consumer, int source) {
    ScalarExpr body = ((Definition.Pointwise) producer.definition()).body();
    int offset = consumer.inputs().size();
    ScalarExpr shifted = Group.renumber(s -> s + offset).apply(body);
    Definition merged =
        Group.rewrite(
            consumer.definition(),
            Rewriter.IDENTITY.withElements(
                element -> element.source() == source ? at(shifted, element.at()) : element));
    return join(producer, consumer, merged);
  }

  /** An elementwise body at another output index. */
  private static ScalarExpr at(ScalarExpr body, List<IndexExpr> index) {
    Map<String, IndexExpr> values = new HashMap<>();
    for (int axis = 0; axis < index.size(); axis++) {
      values.put("i" + axis, index.get(axis));
    }
    return Rewriter.IDENTITY
        .withAtoms(atom ->
            atom instanceof org.lrai.ir.index.Atom.Variable(String name) && values.containsKey(name)
                ? values.get(name)
                : IndexExpr.atom(atom))
        .apply(body);
  }

  /** Whether the elementwise {@code consumer} should end the contraction {@code producer}. */
  static boolean mayFinish(Group producer, Group consumer, int source) {
    if (!(producer.definition() instanceof Definition.Contraction)
        || !(consumer.definition() instanceof Definition.Pointwise(ScalarExpr body))
        || consumer.readsAsIndex(source)
        || !producer.type().shape().equals(consumer.type().shape())
        || !runsInLanes(withResult(body, source))) {
      return false;
    }
    List<IndexExpr> identity = Grouping.outputIndices(producer.type().rank());
    return consumer.valueReads(source).stream().allMatch(read -> read.at().equals(identity))
        && !insideGuard(body, source);
  }

  /** A body with the elements of an input as what is at hand. */
  private static ScalarExpr withResult(ScalarExpr body, int source) {
    return Rewriter.IDENTITY
        .withElements(element ->
            element.source() == source
                ? new ScalarExpr.Local(element.type(), Definition.REDUCED)
                : element)
        .apply(body);
  }

  private static boolean insideGuard(ScalarExpr expr, int source) {
    return expr instanceof ScalarExpr.Guarded
        ? Reads.of(expr).values().stream().anyMatch(read -> read.source() == source)
        : expr.operands().stream().anyMatch(operand -> insideGuard(operand, source));
  }

  /** Makes the consumer's body the end of the producer's contraction. */
  static Group finish(Group producer, Group consumer, int source) {
    int offset = consumer.inputs().size();
    var contraction =
        (Definition.Contraction)
            Group.rewrite(producer.definition(), Group.renumber(s -> s + offset));
    ScalarExpr body = ((Definition.Pointwise) consumer.definition()).body();
    ScalarExpr finish =
        Rewriter.IDENTITY
            .withElements(element -> element.source() == source ? contraction.finish() : element)
            .apply(body);
    return join(
        producer,
        consumer,
        new Definition.Contraction(
            contraction.reduced(), contraction.body(), contraction.reducer(), finish));
  }

  private static Group join(Group producer, Group consumer, Definition merged) {
    List<Value> inputs = new ArrayList<>(consumer.inputs());
    inputs.addAll(producer.inputs());
    List<String> nodes = new ArrayList<>(producer.nodes());
    consumer.nodes().stream().filter(node -> !nodes.contains(node)).forEach(nodes::add);
    return new Group(consumer.output(), inputs, merged, nodes);
  }
}
