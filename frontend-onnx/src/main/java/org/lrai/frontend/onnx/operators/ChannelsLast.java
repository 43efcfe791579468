package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;

/** ONNX Runtime's forms of operators on images whose channels are the last axis. */
final class ChannelsLast {
  private ChannelsLast() {}

  /** The operator with channels first, between two transpositions: of input 0, of the results. */
  static List<Value> of(NodeContext node, OperatorImport operator) {
    NodeContext first = node.withInput(0, toFirst(node, node.input(0)));
    return operator.apply(first).stream().map(result -> toLast(node, result)).toList();
  }

  /** {@code [n, d1, ..., c]} as {@code [n, c, d1, ...]}. */
  static Value toFirst(NodeContext node, Value x) {
    int rank = rank(node, x);
    return node.compose()
        .transpose(x, IntStream.range(0, rank).map(k -> k < 2 ? k * (rank - 1) : k - 1).toArray());
  }

  /** {@code [n, c, d1, ...]} as {@code [n, d1, ..., c]}. */
  static Value toLast(NodeContext node, Value x) {
    int rank = rank(node, x);
    return node.compose()
        .transpose(
            x, IntStream.range(0, rank).map(k -> k == 0 ? 0 : k == rank - 1 ? 1 : k + 1).toArray());
  }

  private static int rank(NodeContext node, Value x) {
    int rank = Composer.shape(x).rank();
    if (rank < 2) {
      throw node.invalid("a tensor of rank " + rank + " has no channels");
    }
    return rank;
  }
}
