package org.lrai.verifier.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.type.TensorType;

/**
 * A value that a kernel is given, or is to compute, in one of its buffers.
 *
 * @param value of the graph
 * @param layout of its elements in the array
 * @param buffer position among the kernel's buffers
 * @param dims of the buffer, over the symbols of the graph: the array's dims, neighbours of which
 *     may be joined
 */
record Argument(
    Value value, Layout layout, int buffer, List<IndexExpr> dims, Optional<TensorData> data) {
  Argument {
    dims = List.copyOf(dims);
  }

  private List<IndexExpr> shape() {
    return ((TensorType) value.type()).shape().dims();
  }

  /** The dims of the array. */
  List<IndexExpr> array() {
    return layout.dims(shape());
  }

  /** Subscripts of the buffer, for subscripts of the value. */
  List<IndexExpr> inBuffer(List<IndexExpr> at) {
    return Addresses.regroup(layout.at(at), array(), dims).orElseThrow(this::otherDims);
  }

  /** Subscripts of the value, for subscripts of the buffer: all of them are of elements. */
  List<IndexExpr> inValue(List<IndexExpr> at) {
    List<IndexExpr> inArray = Addresses.regroup(at, dims, array()).orElseThrow(this::otherDims);
    if (layout.isRowMajor()) {
      return inArray;
    }
    List<IndexExpr> result = new ArrayList<>(Collections.nCopies(shape().size(), IndexExpr.ZERO));
    for (int place = 0; place < layout.order().size(); place++) {
      int axis = layout.order().get(place);
      IndexExpr index = inArray.get(place);
      if (axis == layout.blocked()) {
        index = index.times(layout.lanes()).plus(inArray.getLast());
        if (!shape().get(axis).mod(IndexExpr.constant(layout.lanes())).equals(IndexExpr.ZERO)) {
          throw new NotUnderstoodException(value + " is computed in blocks that it does not fill");
        }
      }
      result.set(axis, layout.hasBorder() ? index.minus(layout.before().get(axis)) : index);
    }
    return result;
  }

  /** The dims of what is to be computed: of the value within a border, else of the buffer. */
  List<IndexExpr> computed() {
    return layout.hasBorder() ? shape() : dims;
  }

  /** Subscripts of what is to be computed, for subscripts of the buffer. */
  List<IndexExpr> inComputed(List<IndexExpr> at) {
    return layout.hasBorder() ? inValue(at) : at;
  }

  /** An element of a constant in the order of ONNX at constant subscripts. */
  Optional<BigDecimal> constant(List<IndexExpr> at) {
    if (data.isEmpty() || !layout.isRowMajor() || !data.get().element().isFloat()) {
      return Optional.empty();
    }
    OptionalLong address = Addresses.join(at, dims).asConstant();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    double value = data.get().getDouble((int) address.getAsLong());
    return Double.isFinite(value) ? Optional.of(new BigDecimal(value)) : Optional.empty();
  }

  private NotUnderstoodException otherDims() {
    return new NotUnderstoodException(value + " in a buffer " + dims);
  }
}
