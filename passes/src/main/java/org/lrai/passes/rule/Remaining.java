package org.lrai.passes.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.ElementwiseOp;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.movement.Identity;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.BatchNormalization;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.text.Operators;

/**
 * What rules leave of the operators that they are there to remove: batch normalizations,
 * transposes, reshapes, casts, identities; each with where it stands and why it stays.
 *
 * @param operator what stays
 * @param between what computes its operand and what reads its result
 * @param reason why it stays
 */
public record Remaining(String operator, String between, Reason reason) {

  /** Why a node stays. */
  public enum Reason {
    BOUNDARY("an input or output of the model has this shape or type"),
    FIXED_AXES("the operators on both sides each want their axes as they are"),
    SPLIT_AXES("one of the two splits or joins the axes that the other one moves"),
    OTHER_OPERAND("another operand does not move along"),
    SHARED("other nodes read what is not moved"),
    CONVERSION("it changes values: only movements commute with it"),
    NOT_FOLDED("no convolution or product to fold it into"),
    ONE_SIDE("it commutes with what reads it only, which would then have more dims"),
    COMMUTES("a rule is missing: it commutes with both neighbours");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /** What stays in a graph that was optimized, in its order; what constants need is left out. */
  public static List<Remaining> of(Graph graph) {
    GraphView view = new GraphView(graph, ConstantValues.of(graph));
    List<Remaining> remaining = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (isMeantToGo(node.op()) && !view.constants().isConstant(node)) {
        remaining.add(
            new Remaining(
                Operators.name(node.op()),
                before(view, node) + " -> " + after(view, node),
                reason(view, node)));
      }
    }
    return List.copyOf(remaining);
  }

  /** A line for each kind of node that stays: how often, which, where, why. */
  public static List<String> table(Graph graph) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Remaining node : of(graph)) {
      counts.merge(
          "%s, %s: %s".formatted(node.operator, node.between, node.reason.text), 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    counts.forEach((line, count) -> lines.add("%3d %s".formatted(count, line)));
    return lines;
  }

  private static boolean isMeantToGo(Op op) {
    return op instanceof BatchNormalization
        || op instanceof Transpose
        || op instanceof Reshape
        || op instanceof Cast
        || op instanceof Identity;
  }

  private static boolean isMovement(Op op) {
    return op instanceof Transpose || op instanceof Reshape;
  }

  private static String before(GraphView view, Node node) {
    return view.producer(node.inputs().getFirst())
        .map(producer -> Operators.name(producer.op()))
        .orElse("input");
  }

  private static String after(GraphView view, Node node) {
    List<String> readers = new ArrayList<>();
    view.consumers(node.output()).forEach(reader -> readers.add(Operators.name(reader.op())));
    if (view.graph().outputs().contains(node.output())) {
      readers.add("output");
    }
    return readers.stream().distinct().sorted().collect(Collectors.joining(" and "));
  }

  private static Reason reason(GraphView view, Node node) {
    if (node.op() instanceof BatchNormalization) {
      return Reason.NOT_FOLDED;
    }
    if (node.op() instanceof Cast) {
      return Reason.CONVERSION;
    }
    Value operand = node.inputs().getFirst();
    List<Node> readers = view.consumers(node.output());
    if (view.producer(operand).isEmpty() || view.graph().outputs().contains(node.output())) {
      return Reason.BOUNDARY;
    }
    Op producer = view.producer(operand).orElseThrow().op();
    if (producer.getClass() == node.op().getClass()
        || readers.stream().anyMatch(reader -> reader.op().getClass() == node.op().getClass())) {
      return Reason.SHARED; // Else the two would be one.
    }
    if (isMovement(producer) || readers.stream().anyMatch(reader -> isMovement(reader.op()))) {
      return Reason.SPLIT_AXES;
    }
    List<Node> elementwise =
        readers.stream().filter(reader -> reader.op() instanceof ElementwiseOp).toList();
    if (elementwise.isEmpty()) {
      return Reason.FIXED_AXES;
    }
    if (readers.size() > 1) {
      return Reason.SHARED;
    }
    if (!isFunction(elementwise.getFirst().op())) {
      return Reason.OTHER_OPERAND;
    }
    return isFunction(producer) ? Reason.COMMUTES : Reason.ONE_SIDE;
  }

  /** Whether it computes each element from one element of one operand. */
  private static boolean isFunction(Op op) {
    return op instanceof Unary || op instanceof Activation;
  }
}
