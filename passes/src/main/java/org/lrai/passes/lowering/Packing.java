package org.lrai.passes.lowering;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Layout;

/** Lays constants out as kernels read them. */
final class Packing {
  private Packing() {}

  /** The array of a FLOAT32 constant in a layout without a border. */
  static TensorData pack(TensorData data, Layout layout) {
    long[] dims = constants(layout.dims(data.shape().dims()));
    long size = 1;
    for (long dim : dims) {
      size *= dim;
    }
    ByteBuffer packed = TensorData.allocate(data.element(), size);
    new Copy(data.bytes(), packed, data.dims(), strides(layout, dims), layout).run(0, 0, 0);
    return TensorData.ofBytes(data.element(), dims, packed);
  }

  private static long[] constants(List<IndexExpr> dims) {
    return dims.stream().mapToLong(dim -> dim.asConstant().orElseThrow()).toArray();
  }

  /** The distance in the array between neighbours (blocks, if it is cut) along each axis. */
  private static long[] strides(Layout layout, long[] dims) {
    List<Integer> order = new ArrayList<>(layout.order());
    long[] strides = new long[order.size()];
    long stride = layout.blocked() == Layout.NONE ? 1 : layout.lanes();
    for (int place = order.size() - 1; place >= 0; place--) {
      strides[order.get(place)] = stride;
      stride *= dims[place];
    }
    return strides;
  }

  private static final class Copy {
    private final ByteBuffer from;
    private final ByteBuffer to;
    private final long[] dims;
    private final long[] strides;
    private final Layout layout;

    Copy(ByteBuffer from, ByteBuffer to, long[] dims, long[] strides, Layout layout) {
      this.from = from;
      this.to = to;
      this.dims = dims;
      this.strides = strides;
      this.layout = layout;
    }

    /** Copies all elements from an axis on; {@code source} counts elements that are done. */
    int run(int axis, int source, long target) {
      if (axis == dims.length) {
        to.putInt((int) target * Float.BYTES, from.getInt(source * Float.BYTES));
        return source + 1;
      }
      int next = source;
      for (long i = 0; i < dims[axis]; i++) {
        next = run(axis + 1, next, target + offset(axis, i));
      }
      return next;
    }

    private long offset(int axis, long index) {
      return axis == layout.blocked()
          ? index / layout.lanes() * strides[axis] + index % layout.lanes()
          : index * strides[axis];
    }
  }
}
