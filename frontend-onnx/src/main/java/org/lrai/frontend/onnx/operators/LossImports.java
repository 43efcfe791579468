package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.movement.GatherElements;
import org.lrai.ir.op.neural.LogSoftmax;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Loss functions. */
final class LossImports {
  private LossImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "NegativeLogLikelihoodLoss",
        node -> List.of(loss(node, node.input(0))),
        "SoftmaxCrossEntropyLoss",
        LossImports::softmaxCrossEntropy);
  }

  private static List<Value> softmaxCrossEntropy(NodeContext node) {
    if (node.tensor(0).rank() < 2) {
      throw node.invalid("input 0 has rank " + node.tensor(0).rank() + ", not 2 or more");
    }
    Value logProbabilities = node.apply(new LogSoftmax(1), node.input(0));
    return List.of(loss(node, logProbabilities), logProbabilities);
  }

  /**
   * The negated logarithm of the probability {@code [n, c, d...]} of the class that input 1 {@code
   * [n, d...]} names, times the weight of that class (input 2); 0 for the class to ignore. The mean
   * is the sum divided by the sum of the weights.
   */
  private static Value loss(NodeContext node, Value logProbabilities) {
    Composer a = node.compose();
    TensorType type = GraphBuilder.tensor(logProbabilities);
    Value target = node.input(1);
    Shape shape = node.tensor(1).shape();
    if (type.rank() < 2 || shape.rank() != type.rank() - 1) {
      throw node.invalid("classes " + node.tensor(1) + " for scores " + type);
    }
    List<IndexExpr> withClass = new ArrayList<>(shape.dims());
    withClass.add(1, IndexExpr.ONE);
    Value index = a.reshape(target, new Shape(withClass));
    Value chosen = node.apply(new GatherElements(1), logProbabilities, index);
    Value negated = a.unary(ScalarOp.NEG, chosen);
    Value loss = a.reshape(negated, shape);

    Optional<Value> weights = weights(node, type.element());
    if (weights.isPresent()) {
      loss = a.multiply(withoutIgnored(node, loss), weights.get());
    }
    return switch (node.stringAttribute("reduction", "mean")) {
      case "none" -> loss;
      case "sum" -> overall(node, Reduce.Kind.SUM, loss);
      case "mean" ->
          weights.isEmpty()
              ? overall(node, Reduce.Kind.MEAN, loss)
              : a.divide(
                  overall(node, Reduce.Kind.SUM, loss),
                  overall(node, Reduce.Kind.SUM, weights.get()));
      default -> throw node.invalid("attribute reduction is not none, sum or mean");
    };
  }

  /** The weight of each sample, where not all are 1. */
  private static Optional<Value> weights(NodeContext node, ElementType type) {
    if (!node.hasInput(2) && !node.hasAttribute("ignore_index")) {
      return Optional.empty();
    }
    Value weights =
        node.hasInput(2)
            ? node.apply(new Gather(0), node.input(2), node.input(1))
            : node.apply(new Expand(node.tensor(1).shape()), node.scalar(type, 1));
    return Optional.of(withoutIgnored(node, weights));
  }

  /** 0 where the class is the one to ignore. */
  private static Value withoutIgnored(NodeContext node, Value value) {
    Composer a = node.compose();
    if (!node.hasAttribute("ignore_index")) {
      return value;
    }
    Value ignored =
        a.binary(
            ScalarOp.EQ,
            a.cast(node.input(1), ElementType.INT64),
            node.constant(TensorData.ofLongs(new long[0], node.longAttribute("ignore_index", 0))));
    Value zero = node.scalar(GraphBuilder.tensor(value).element(), 0);
    return a.where(ignored, zero, value);
  }

  private static Value overall(NodeContext node, Reduce.Kind kind, Value value) {
    int rank = GraphBuilder.tensor(value).rank();
    List<Integer> axes = IntStream.range(0, rank).boxed().toList();
    return node.apply(new Reduce(kind, axes, false), value);
  }
}
