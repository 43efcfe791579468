package org.lrai.ir.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.index.IndexExpr;

/**
 * Where the elements of a tensor lie in an array: the tensor's axes in another order, within a
 * border, and one of them cut into blocks of lanes. An array in a layout is row-major over {@link
 * #dims}.
 *
 * @param order the tensor's axes, slowest first; empty for row-major order at any rank
 * @param before elements of the array before the first of each axis of the tensor; empty if none
 * @param after elements after the last
 * @param blocked the axis that is cut, or {@link #NONE}: its blocks have its place in {@code
 *     order}, the index within a block is the last dim. A last block that is not full is filled up
 *     with zeros
 * @param lanes length of a block
 */
public record Layout(
    List<Integer> order, List<IndexExpr> before, List<IndexExpr> after, int blocked, long lanes) {
  public static final int NONE = -1;

  /** The order of ONNX, without a border, at any rank. */
  public static final Layout ROW_MAJOR = of(List.of());

  public Layout {
    order = List.copyOf(order);
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (!order.stream().sorted().toList().equals(IntStream.range(0, order.size()).boxed().toList())
        || !(before.isEmpty() || before.size() == order.size())
        || before.size() != after.size()
        || blocked >= order.size()
        || (blocked == NONE) != (lanes == 0)) {
      throw new IllegalArgumentException(
          "layout " + order + " " + before + " " + after + " " + blocked + " by " + lanes);
    }
  }

  /** Axes in an order, slowest first. */
  public static Layout of(List<Integer> order) {
    return new Layout(order, List.of(), List.of(), NONE, 0);
  }

  /** The same within a border. */
  public Layout within(List<IndexExpr> newBefore, List<IndexExpr> newAfter) {
    return new Layout(order, newBefore, newAfter, blocked, lanes);
  }

  /** The same with an axis cut into blocks. */
  public Layout inBlocks(int axis, long length) {
    return new Layout(order, before, after, axis, length);
  }

  public boolean isRowMajor() {
    return order.isEmpty();
  }

  public boolean hasBorder() {
    return !before.isEmpty();
  }

  /** The dims of the array of a tensor with these dims. */
  public List<IndexExpr> dims(List<IndexExpr> dims) {
    if (isRowMajor()) {
      return dims;
    }
    requireRank(dims);
    List<IndexExpr> result = new ArrayList<>();
    for (int axis : order) {
      IndexExpr dim = dims.get(axis);
      if (hasBorder()) {
        dim = dim.plus(before.get(axis)).plus(after.get(axis));
      }
      result.add(axis == blocked ? dim.ceilDiv(IndexExpr.constant(lanes)) : dim);
    }
    if (blocked != NONE) {
      result.add(IndexExpr.constant(lanes));
    }
    return result;
  }

  /** The subscripts in the array of the element at subscripts in the tensor. */
  public List<IndexExpr> at(List<IndexExpr> subscripts) {
    if (isRowMajor()) {
      return subscripts;
    }
    requireRank(subscripts);
    List<IndexExpr> result = new ArrayList<>();
    for (int axis : order) {
      IndexExpr place = place(subscripts, axis);
      result.add(axis == blocked ? place.floorDiv(lanes) : place);
    }
    if (blocked != NONE) {
      result.add(place(subscripts, blocked).mod(IndexExpr.constant(lanes)));
    }
    return result;
  }

  private IndexExpr place(List<IndexExpr> subscripts, int axis) {
    return hasBorder() ? subscripts.get(axis).plus(before.get(axis)) : subscripts.get(axis);
  }

  private void requireRank(List<IndexExpr> dims) {
    if (dims.size() != order.size()) {
      throw new IllegalArgumentException("layout " + order + " of " + dims);
    }
  }
}
