package org.lrai.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Samples a tensor at positions that a grid gives, for any number of spatial axes. Positions are
 * normalized: -1 and 1 are the ends of an axis; a position lists the innermost axis first.
 * Coordinates, weights and sums are in double precision, rounded once (integers: toward zero).
 *
 * <p>Inputs: X {@code [N, C, D1, ..., Dr]} of any type (strings with {@link Mode#NEAREST} only);
 * grid {@code [N, E1, ..., Er, r]} of a float type. Output: {@code [N, C, E1, ..., Er]} of X's
 * type. ONNX GridSample.
 *
 * @param mode interpolation
 * @param padding what lies outside of X
 * @param alignCorners -1 and 1 are the centers of the outermost elements, else their outer edges
 */
public record GridSample(Mode mode, Padding padding, boolean alignCorners)
    implements OpaqueOperator {

  /** Interpolation, along each axis. */
  public enum Mode {
    /** Between the two neighbors; ONNX {@code linear}, before opset 20 {@code bilinear}. */
    LINEAR,
    /** The nearest element, halfway the one with an even index. */
    NEAREST,
    /**
     * Cubic convolution (Keys 1981) with alpha = -0.75 over four neighbors. Padding applies to the
     * neighbors, not to the position, as in PyTorch and ONNX Runtime.
     */
    CUBIC
  }

  /** What lies outside. */
  public enum Padding {
    ZEROS,
    /** The nearest element inside. */
    BORDER,
    /** X mirrored at its ends, again and again. */
    REFLECTION
  }

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("GridSample", inputs);
    Tensor x = in.tensor(0, "X");
    Tensor grid = in.tensor(1, "grid");
    int axes = x.rank() - 2;
    in.require(axes >= 1, "X is %s, without spatial axes", x);
    in.requireRank(grid, "grid", x.rank());
    in.require(
        grid.dim(0) == x.dim(0) && grid.dim(axes + 1) == axes,
        "grid is %s, which does not fit X, %s",
        grid,
        x);
    long[] spatial = Arrays.copyOfRange(x.shape(), 2, x.rank());
    long[] shape = grid.shape();
    System.arraycopy(shape, 1, shape, 2, axes);
    shape[1] = x.dim(1);
    Tensor y = Tensor.zeros(x.elementType(), shape);
    int plane = Shapes.inner(x, 1);
    in.require(plane > 0 || y.size() == 0, "X is %s: there is nothing to sample", x);
    int channels = (int) x.dim(1);
    int points = Shapes.inner(y, 1);
    Elements positions = Elements.of(grid);
    Sampler sampler = new Sampler(Elements.of(x), Elements.of(y), spatial);
    for (int n = 0; n < x.dim(0); n++) {
      for (int point = 0; point < points; point++) {
        for (int axis = 0; axis < axes; axis++) {
          int at = (n * points + point) * axes + axes - 1 - axis;
          sampler.place(axis, positions.getDouble(at));
        }
        for (int c = n * channels; c < (n + 1) * channels; c++) {
          if (mode == Mode.NEAREST) {
            int from = sampler.nearest();
            if (from >= 0) {
              Shapes.copy(x, c * plane + from, y, c * points + point, 1);
            }
          } else {
            sampler.to.setDouble(c * points + point, sampler.sum(0, c * plane));
          }
        }
      }
    }
    return new Value[] {y};
  }

  /** One position: along each axis the indices of the neighbors (-1: outside) and their weights. */
  private final class Sampler {
    final Elements from;
    final Elements to;
    final long[] dims;
    final int[] strides;
    final int[][] neighbors;
    final double[][] weights;

    Sampler(Elements from, Elements to, long[] dims) {
      this.from = from;
      this.to = to;
      this.dims = dims;
      this.strides = Shapes.strides(dims);
      int count = mode == Mode.CUBIC ? 4 : mode == Mode.LINEAR ? 2 : 1;
      this.neighbors = new int[dims.length][count];
      this.weights = new double[dims.length][count];
    }

    void place(int axis, double normalized) {
      long dim = dims[axis];
      double at =
          alignCorners ? (normalized + 1) / 2 * (dim - 1) : ((normalized + 1) * dim - 1) / 2;
      if (mode == Mode.NEAREST) {
        at = Math.rint(at);
      }
      if (mode != Mode.CUBIC) {
        at = inside(at, dim);
      }
      double first = mode == Mode.NEAREST ? at : Math.floor(at);
      switch (mode) {
        case NEAREST -> weights[axis][0] = 1;
        case LINEAR -> {
          weights[axis][0] = 1 - (at - first);
          weights[axis][1] = at - first;
        }
        case CUBIC -> {
          cubic(at - first, weights[axis]);
          first--;
        }
      }
      for (int i = 0; i < neighbors[axis].length; i++) {
        double neighbor = inside(first + i, dim);
        neighbors[axis][i] = neighbor >= 0 && neighbor < dim ? (int) neighbor : -1;
      }
    }

    /** The flat index of the only neighbor; negative if it is outside. */
    int nearest() {
      int index = 0;
      for (int axis = 0; axis < dims.length; axis++) {
        if (neighbors[axis][0] < 0) {
          return -1;
        }
        index += neighbors[axis][0] * strides[axis];
      }
      return index;
    }

    double sum(int axis, int base) {
      if (axis == dims.length) {
        return from.getDouble(base);
      }
      double sum = 0;
      for (int i = 0; i < neighbors[axis].length; i++) {
        int neighbor = neighbors[axis][i];
        if (neighbor >= 0) {
          sum += weights[axis][i] * sum(axis + 1, base + neighbor * strides[axis]);
        }
      }
      return sum;
    }
  }

  /** Moves a coordinate into the range where elements are, unless zeros are outside of it. */
  private double inside(double at, long dim) {
    double low = alignCorners ? 0 : -0.5;
    double high = alignCorners ? dim - 1 : dim - 0.5;
    if (at >= low && at <= high) {
      return at;
    }
    return switch (padding) {
      case ZEROS -> at;
      case BORDER -> Math.min(Math.max(at, 0), dim - 1.0);
      case REFLECTION -> reflect(at, low, high);
    };
  }

  private static double reflect(double at, double low, double high) {
    double range = high - low;
    if (range == 0) {
      return low;
    }
    double beyond = at < low ? low - at : at - high;
    double rest = beyond % range;
    boolean even = Math.floor(beyond / range) % 2 == 0;
    return at < low == even ? low + rest : high - rest;
  }

  private static void cubic(double t, double[] weights) {
    weights[0] = outer(1 + t);
    weights[1] = middle(t);
    weights[2] = middle(1 - t);
    weights[3] = outer(2 - t);
  }

  private static double middle(double t) {
    return (1.25 * t - 2.25) * t * t + 1;
  }

  private static double outer(double t) {
    return ((-0.75 * t + 3.75) * t - 6) * t + 3;
  }
}
