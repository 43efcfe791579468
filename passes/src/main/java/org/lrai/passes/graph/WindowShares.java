package org.lrai.passes.graph;

import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.type.TensorType;

/**
 * For an average over the positions of a window that count, its ratio to the average over all with
 * zeros for the others: all positions of the window over those that count.
 */
record WindowShares(Pool pool, Node node) {

  /** Whether the sizes of the images are known. */
  static boolean areConstant(Pool pool, Node node) {
    return pool.axes().stream()
            .allMatch(axis ->
                axis.padBegin().asConstant().isPresent() && axis.padEnd().asConstant().isPresent())
        && IntStream.range(2, ((TensorType) node.output().type()).rank())
            .allMatch(axis ->
                extent(node.inputs().getFirst().type(), axis) >= 0
                    && extent(node.output().type(), axis) >= 0);
  }

  private static long extent(Object type, int axis) {
    return ((TensorType) type).dim(axis).asConstant().orElse(-1);
  }

  /** The ratios, of shape {@code [1, 1, o0, o1, ...]}. */
  TensorData tensor() {
    TensorType output = (TensorType) node.output().type();
    long[] dims = new long[output.rank()];
    dims[0] = 1;
    dims[1] = 1;
    long size = 1;
    for (int axis = 2; axis < dims.length; axis++) {
      dims[axis] = extent(output, axis);
      size = Math.multiplyExact(size, dims[axis]);
    }
    float[] ratios = new float[Math.toIntExact(size)];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = (float) ratio(i, dims);
    }
    return TensorData.ofFloats(dims, ratios);
  }

  private double ratio(long window, long[] dims) {
    long all = 1;
    long counted = 1;
    long rest = window;
    List<WindowAxis> axes = pool.axes();
    for (int k = axes.size() - 1; k >= 0; k--) {
      all *= pool.kernel().get(k);
      counted *= counted(k, rest % dims[k + 2]);
      rest /= dims[k + 2];
    }
    return (double) all / counted;
  }

  /** Positions along an axis that count: those in the input, or in its padded form. */
  private long counted(int k, long place) {
    WindowAxis axis = pool.axes().get(k);
    boolean pads = pool.kind() == Pool.Kind.AVERAGE_WITH_PADS;
    long before = axis.padBegin().asConstant().orElseThrow();
    long least = pads ? -before : 0;
    long end =
        extent(node.inputs().getFirst().type(), k + 2)
            + (pads ? axis.padEnd().asConstant().orElseThrow() : 0);
    long counted = 0;
    for (long tap = 0; tap < pool.kernel().get(k); tap++) {
      long at =
          place * axis.stride().asConstant().orElseThrow()
              + tap * axis.dilation().asConstant().orElseThrow()
              - before;
      counted += at >= least && at < end ? 1 : 0;
    }
    return Math.max(1, counted);
  }
}
