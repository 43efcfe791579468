package org.lrai.ir.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Agreement of types up to the names of fresh symbols. */
final class Types {
  private Types() {}

  /**
   * Equal, except that a dim that the operator inferred as one of its placeholder symbols ({@code
   * ?k}, data-dependent) may be stated as any expression, the same for each occurrence.
   */
  static boolean agree(List<ValueType> inferred, List<ValueType> stated) {
    if (inferred.size() != stated.size()) {
      return false;
    }
    Map<String, IndexExpr> bound = new HashMap<>();
    for (int i = 0; i < inferred.size(); i++) {
      if (!agree(inferred.get(i), stated.get(i), bound)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(ValueType inferred, ValueType stated, Map<String, IndexExpr> bound) {
    if (inferred instanceof ValueType.SequenceType(ValueType a)
        && stated instanceof ValueType.SequenceType(ValueType b)) {
      return agree(a, b, bound);
    }
    if (inferred instanceof ValueType.OptionalType(ValueType a)
        && stated instanceof ValueType.OptionalType(ValueType b)) {
      return agree(a, b, bound);
    }
    if (!(inferred instanceof TensorType a) || !(stated instanceof TensorType b)) {
      return inferred.equals(stated);
    }
    if (a.element() != b.element() || a.rank() != b.rank()) {
      return false;
    }
    for (int axis = 0; axis < a.rank(); axis++) {
      IndexExpr dim = b.dim(axis);
      IndexExpr expected =
          a.dim(axis)
              .substituteSymbols(
                  a.dim(axis).symbols().stream()
                      .filter(s -> s.startsWith("?"))
                      .collect(
                          java.util.stream.Collectors.toMap(
                              s -> s, s -> bound.computeIfAbsent(s, _ -> dim))));
      if (!expected.equals(dim)) {
        return false;
      }
    }
    return true;
  }
}
