package org.lrai.frontend.onnx.operators;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.linear.Einsum;
import org.lrai.ir.op.linear.MatMul;

/**
 * Einstein sums that are products of stacks of matrices, as attention is often written: {@code
 * bqhd,bkhd->bhqk}. Such a sum is transpositions around a matrix product.
 */
final class EinsumProduct {
  private final String left;
  private final String right;
  private final StringBuilder batch = new StringBuilder();
  private String row = "";
  private String column = "";
  private String summed = "";

  private EinsumProduct(String left, String right) {
    this.left = left;
    this.right = right;
  }

  /**
   * The product, where one label is summed, each operand has one label of its own, both are in the
   * output, and no dim of 1 stretches.
   */
  static Optional<Value> of(NodeContext node, Einsum einsum) {
    if (einsum.operands().size() != 2) {
      return Optional.empty();
    }
    EinsumProduct product = new EinsumProduct(einsum.operands().get(0), einsum.operands().get(1));
    return product.sort(einsum.output()) && product.hasEqualExtents(node)
        ? Optional.of(product.apply(node, einsum.output()))
        : Optional.empty();
  }

  /** Tells what each label is for; false where it is none of a product of matrices. */
  private boolean sort(String output) {
    if (left.chars().distinct().count() != left.length()
        || right.chars().distinct().count() != right.length()) {
      return false;
    }
    for (int axis = 0; axis < left.length(); axis++) {
      char label = left.charAt(axis);
      boolean isShared = right.indexOf(label) >= 0;
      boolean isKept = output.indexOf(label) >= 0;
      if (isShared && isKept) {
        batch.append(label);
      } else if (isShared) {
        summed += label;
      } else if (isKept) {
        row += label;
      } else {
        return false;
      }
    }
    for (int axis = 0; axis < right.length(); axis++) {
      if (left.indexOf(right.charAt(axis)) < 0) {
        column += right.charAt(axis);
      }
    }
    return summed.length() == 1
        && row.length() == 1
        && column.length() == 1
        && output.contains(column);
  }

  private boolean hasEqualExtents(NodeContext node) {
    Map<Character, IndexExpr> extents = new HashMap<>();
    for (int axis = 0; axis < left.length(); axis++) {
      extents.put(left.charAt(axis), node.tensor(0).dim(axis));
    }
    for (int axis = 0; axis < right.length(); axis++) {
      IndexExpr dim = node.tensor(1).dim(axis);
      if (!extents.getOrDefault(right.charAt(axis), dim).equals(dim)) {
        return false;
      }
    }
    return true;
  }

  private Value apply(NodeContext node, String output) {
    Composer a = node.compose();
    Value x = transposed(a, node.input(0), left, batch + row + summed);
    Value y = transposed(a, node.input(1), right, batch + summed + column);
    return transposed(a, a.apply(new MatMul(), x, y), batch + row + column, output);
  }

  private static Value transposed(Composer a, Value value, String from, String to) {
    return from.equals(to) ? value : a.transpose(value, to.chars().map(from::indexOf).toArray());
  }
}
