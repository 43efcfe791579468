package org.lrai.runtime;

import java.util.List;

/** Whether values are the same bit for bit; all NaNs of FLOAT and DOUBLE count as one. */
final class SameBits {
  private SameBits() {}

  static boolean of(Value[] left, Value[] right) {
    return of(List.of(left), List.of(right));
  }

  private static boolean of(List<? extends Value> left, List<? extends Value> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!of(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean of(Value left, Value right) {
    if (left instanceof Tensor a && right instanceof Tensor b) {
      return a.hasShape(b.shape()) && FixedContent.sameElements(a, b);
    }
    if (left instanceof SequenceValue a && right instanceof SequenceValue b) {
      return of(a.tensors(), b.tensors());
    }
    if (left instanceof OptionalValue a && right instanceof OptionalValue b) {
      Value own = a.content();
      Value other = b.content();
      if (own != null && other != null) {
        return of(own, other);
      }
      return !a.isPresent() && !b.isPresent();
    }
    return false;
  }
}
