package org.lrai.runtime.ops;

/**
 * Linear interpolation between the neighbors of a position, along any number of axes; 0 outside.
 */
final class LinearSampler {
  private final long[] dims;
  private final int[] strides;
  private final double[] low;
  private final double[] fraction;

  LinearSampler(long[] dims) {
    this.dims = dims;
    this.strides = Shapes.strides(dims);
    this.low = new double[dims.length];
    this.fraction = new double[dims.length];
  }

  /** Sets the coordinate along one axis. */
  void place(int axis, double at) {
    low[axis] = Math.floor(at);
    fraction[axis] = at - low[axis];
  }

  /** Elements of one plane. */
  int planeSize() {
    return dims.length == 0 ? 1 : (int) dims[0] * strides[0];
  }

  /** The value at the position in the plane that starts at {@code base}. */
  double sample(Elements x, int base) {
    return sample(x, base, 0);
  }

  private double sample(Elements x, int base, int axis) {
    if (axis == dims.length) {
      return x.getDouble(base);
    }
    double sum = 0;
    double first = low[axis];
    if (first >= 0 && first < dims[axis]) {
      sum += (1 - fraction[axis]) * sample(x, base + ((int) first) * strides[axis], axis + 1);
    }
    double second = first + 1;
    if (second >= 0 && second < dims[axis] && fraction[axis] != 0) {
      sum += fraction[axis] * sample(x, base + ((int) second) * strides[axis], axis + 1);
    }
    return sum;
  }
}
