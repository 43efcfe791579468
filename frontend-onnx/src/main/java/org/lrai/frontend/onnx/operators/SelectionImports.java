package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.opaque.Compress;
import org.lrai.ir.op.opaque.NonMaxSuppression;
import org.lrai.ir.op.opaque.NonZero;
import org.lrai.ir.op.opaque.TopK;
import org.lrai.ir.op.opaque.Unique;
import org.lrai.ir.type.TensorType;

/** Operators that pick elements by their values. */
final class SelectionImports {
  private SelectionImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Compress", SelectionImports::compress,
        "NonMaxSuppression", SelectionImports::nonMaxSuppression,
        "NonZero", node -> List.of(node.apply(new NonZero(), node.input(0))),
        "TopK", SelectionImports::topK,
        "Unique", SelectionImports::unique,
        "com.microsoft:Unique", SelectionImports::firstOccurrences);
  }

  /** {@code k} is an attribute before opset 10. */
  private static List<Value> topK(NodeContext node) {
    TensorType input = node.tensor(0);
    int axis = node.axis(node.longAttribute("axis", -1), input.rank());
    boolean largest = node.flag("largest", true);
    if (node.opset() < 10) {
      long k = node.longAttribute("k").orElseThrow(() -> node.invalid("it does not say how many"));
      return node.applyAll(
          new TopK(axis, largest, IndexExpr.constant(k)), List.of(node.input(0), node.longs(k)));
    }
    Optional<List<IndexExpr>> stated = node.indices(1);
    if (stated.isPresent() && stated.get().size() != 1) {
      throw node.invalid("input 1 has " + stated.get().size() + " elements, not 1");
    }
    IndexExpr count = stated.map(List::getFirst).orElseGet(() -> IndexExpr.symbol("?0"));
    return node.applyAll(new TopK(axis, largest, count), List.of(node.input(0), node.input(1)));
  }

  private static List<Value> compress(NodeContext node) {
    OptionalLong axis = node.longAttribute("axis");
    Compress operator =
        axis.isEmpty()
            ? new Compress(true, 0)
            : new Compress(false, node.axis(axis.getAsLong(), node.tensor(0).rank()));
    return List.of(node.apply(operator, node.input(0), node.input(1)));
  }

  /** ONNX Runtime's operator: what ONNX's gives, without where each first occurs. */
  private static List<Value> firstOccurrences(NodeContext node) {
    List<Value> results = node.applyAll(new Unique(true, 0, false), List.of(node.input(0)));
    return List.of(results.get(0), results.get(2), results.get(3));
  }

  private static List<Value> unique(NodeContext node) {
    OptionalLong axis = node.longAttribute("axis");
    boolean sorted = node.flag("sorted", true);
    Unique operator =
        axis.isEmpty()
            ? new Unique(true, 0, sorted)
            : new Unique(false, node.axis(axis.getAsLong(), node.tensor(0).rank()), sorted);
    return node.applyAll(operator, List.of(node.input(0)));
  }

  private static List<Value> nonMaxSuppression(NodeContext node) {
    boolean center = node.longAttribute("center_point_box", 0) != 0;
    return node.applyAll(new NonMaxSuppression(center, given(node, 5)), node.inputs());
  }

  /** Which of the first {@code count} inputs there are. */
  static List<Boolean> given(NodeContext node, int count) {
    return IntStream.range(0, count).mapToObj(node::hasInput).toList();
  }
}
