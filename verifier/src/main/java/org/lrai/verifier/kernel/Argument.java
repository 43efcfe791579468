package org.lrai.verifier.kernel;

import java.util.List;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.TensorType;

/**
 * A value that a kernel is given, or is to compute, in one of its buffers.
 *
 * @param value of the graph
 * @param buffer position among the kernel's buffers
 * @param dims of the buffer, over the symbols of the graph
 */
record Argument(Value value, int buffer, List<IndexExpr> dims) {
  Argument {
    dims = List.copyOf(dims);
  }

  private List<IndexExpr> shape() {
    return ((TensorType) value.type()).shape().dims();
  }

  /** Subscripts of the buffer, for subscripts of the value. */
  List<IndexExpr> inBuffer(List<IndexExpr> at) {
    return Addresses.regroup(at, shape(), dims)
        .orElseThrow(() -> new NotUnderstoodException(value + " in a buffer " + dims));
  }

  /** Subscripts of the value, for subscripts of the buffer. */
  List<IndexExpr> inValue(List<IndexExpr> at) {
    return Addresses.regroup(at, dims, shape())
        .orElseThrow(() -> new NotUnderstoodException(value + " in a buffer " + dims));
  }
}
