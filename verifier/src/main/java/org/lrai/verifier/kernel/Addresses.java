package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.index.IndexExpr;

/** Row-major addresses, and subscripts of the same array seen with other dims. */
final class Addresses {
  private Addresses() {}

  static IndexExpr join(List<IndexExpr> at, List<IndexExpr> dims) {
    IndexExpr address = IndexExpr.ZERO;
    for (int axis = 0; axis < dims.size(); axis++) {
      address = address.times(dims.get(axis)).plus(at.get(axis));
    }
    return address;
  }

  /** The subscripts of an address; the first may be anything, the others lie below their dims. */
  static List<IndexExpr> split(IndexExpr address, List<IndexExpr> dims) {
    List<IndexExpr> at = new ArrayList<>();
    IndexExpr rest = address;
    for (int axis = dims.size() - 1; axis >= 0; axis--) {
      IndexExpr dim = dims.get(axis);
      boolean isFirst = dims.subList(0, axis).stream().allMatch(before -> before.isConstant(1));
      if (dim.isConstant(1)) {
        at.addFirst(IndexExpr.ZERO);
      } else if (isFirst) {
        at.addFirst(rest);
        rest = IndexExpr.ZERO;
      } else {
        IndexExpr quotient = rest.floorDiv(dim);
        at.addFirst(rest.minus(quotient.times(dim)));
        rest = quotient;
      }
    }
    return at;
  }

  /**
   * Subscripts under other dims, where groups of neighbouring dims have the same product in both:
   * each group is joined and split on its own. Empty if the dims do not fall into such groups.
   */
  static Optional<List<IndexExpr>> regroup(
      List<IndexExpr> at, List<IndexExpr> from, List<IndexExpr> to) {
    List<IndexExpr> result = new ArrayList<>();
    int source = 0;
    int target = 0;
    while (source < from.size() || target < to.size()) {
      int firstSource = source;
      int firstTarget = target;
      IndexExpr sizeFrom = source < from.size() ? from.get(source++) : IndexExpr.ONE;
      IndexExpr sizeTo = target < to.size() ? to.get(target++) : IndexExpr.ONE;
      while (!sizeFrom.equals(sizeTo)) {
        boolean moreFrom = source < from.size();
        boolean moreTo = target < to.size();
        if (moreFrom && (!moreTo || sizeTo.dividedExactlyBy(sizeFrom).isPresent())) {
          sizeFrom = sizeFrom.times(from.get(source++));
        } else if (moreTo) {
          sizeTo = sizeTo.times(to.get(target++));
        } else {
          return Optional.empty();
        }
      }
      IndexExpr address = join(at.subList(firstSource, source), from.subList(firstSource, source));
      result.addAll(split(address, to.subList(firstTarget, target)));
    }
    return Optional.of(result);
  }
}
