package org.lrai.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Convolution whose samples are moved by offsets and weighted by a mask (Dai et al. 2017, Zhu et
 * al. 2018), for any number of spatial axes. Samples are linear between neighbors and 0 outside.
 * Computed in double precision, rounded once.
 *
 * <p>Inputs: X {@code [N, C, D1, ..., Dr]} of a float type; W {@code [M, C / group, K1, ..., Kr]};
 * offset {@code [N, offsetGroup * K1 * ... * Kr * r, E1, ..., Er]}; B {@code [M]}, optional; mask
 * {@code [N, offsetGroup * K1 * ... * Kr, E1, ..., Er]}, optional; then, of INT64, strides (one for
 * each spatial axis; absent: 1), pads (two for each, begins first; absent: 0), dilations (absent:
 * 1). Output: {@code [N, M, E1, ..., Er]} of X's type. ONNX DeformConv.
 *
 * @param group groups of input and output channels
 * @param offsetGroup groups of input channels that share offsets
 */
public record DeformConv(long group, long offsetGroup) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("DeformConv", inputs);
    Tensor x = in.tensor(0, "X");
    Tensor w = in.tensor(1, "W");
    int axes = x.rank() - 2;
    in.require(axes >= 1, "X is %s, without spatial axes", x);
    in.requireRank(w, "W", x.rank());
    in.require(
        group > 0
            && offsetGroup > 0
            && w.dim(1) * group == x.dim(1)
            && w.dim(0) % group == 0
            && x.dim(1) % offsetGroup == 0,
        "X %s and W %s do not fit %d groups and %d offset groups",
        x,
        w,
        group,
        offsetGroup);
    Geometry geometry = new Geometry(in, x, w, axes);
    Tensor y = Tensor.zeros(x.elementType(), geometry.outputShape);
    Tensor offset = in.tensor(2, "offset");
    long kernel = geometry.kernelSize;
    in.requireShape(offset, "offset", geometry.shape(x.dim(0), offsetGroup * kernel * axes));
    Tensor mask = in.optionalTensor(4, "mask");
    if (mask != null) {
      in.requireShape(mask, "mask", geometry.shape(x.dim(0), offsetGroup * kernel));
    }
    double[] bias = in.optionalNumbers(3, "B");
    in.require(bias == null || bias.length == w.dim(0), "B does not have %d elements", w.dim(0));
    Columns columns = new Columns(geometry, x, offset, mask, (int) offsetGroup);
    multiply(columns, geometry, Inputs.toDoubles(w), bias, y);
    return new Value[] {y};
  }

  private void multiply(
      Columns columns, Geometry geometry, double[] w, double @Nullable [] bias, Tensor y) {
    Elements to = Elements.of(y);
    int batches = (int) y.dim(0);
    int outputChannels = (int) y.dim(1);
    int terms = columns.values.length / (int) group;
    for (int n = 0; n < batches; n++) {
      for (int point = 0; point < geometry.points; point++) {
        columns.fill(n, point);
        for (int m = 0; m < outputChannels; m++) {
          int firstValue = m / (outputChannels / (int) group) * terms;
          double sum = bias == null ? 0 : bias[m];
          for (int i = 0; i < terms; i++) {
            sum += columns.values[firstValue + i] * w[m * terms + i];
          }
          to.setDouble((n * outputChannels + m) * geometry.points + point, sum);
        }
      }
    }
  }

  /** Sizes and where the kernel's elements lie before they are moved. */
  private static final class Geometry {
    final int axes;
    final int channels;
    final long[] input;
    final long[] kernel;
    final long[] output;
    final long[] outputShape;
    final long[] strides;
    final long[] pads;
    final long[] dilations;
    final int kernelSize;
    final int points;

    Geometry(Inputs in, Tensor x, Tensor w, int axes) {
      this.axes = axes;
      this.channels = (int) x.dim(1);
      this.input = Arrays.copyOfRange(x.shape(), 2, x.rank());
      this.kernel = Arrays.copyOfRange(w.shape(), 2, w.rank());
      this.strides = perAxis(in, 5, "strides", axes, 1);
      this.pads = perAxis(in, 6, "pads", 2 * axes, 0);
      this.dilations = perAxis(in, 7, "dilations", axes, 1);
      this.output = new long[axes];
      for (int axis = 0; axis < axes; axis++) {
        in.require(strides[axis] > 0, "stride %d", strides[axis]);
        long span = (kernel[axis] - 1) * dilations[axis] + 1;
        long padded = input[axis] + pads[axis] + pads[axis + axes];
        in.require(padded >= span, "the kernel is larger than X along spatial axis %d", axis);
        output[axis] = (padded - span) / strides[axis] + 1;
      }
      this.outputShape = shape(x.dim(0), w.dim(0));
      this.kernelSize = (int) product(kernel);
      this.points = (int) product(output);
    }

    long[] shape(long batches, long channels) {
      long[] shape = new long[axes + 2];
      shape[0] = batches;
      shape[1] = channels;
      System.arraycopy(output, 0, shape, 2, axes);
      return shape;
    }

    /** The coordinate that element {@code k} of the kernel reads for an output point, unmoved. */
    double coordinate(int axis, int point, int k) {
      int p = point;
      int q = k;
      for (int inner = axes - 1; inner > axis; inner--) {
        p /= (int) output[inner];
        q /= (int) kernel[inner];
      }
      return p % output[axis] * strides[axis] - pads[axis] + q % kernel[axis] * dilations[axis];
    }

    private static long[] perAxis(Inputs in, int index, String name, int count, long otherwise) {
      long[] given = in.optionalIntegers(index, name);
      if (given == null) {
        given = new long[count];
        Arrays.fill(given, otherwise);
      }
      in.require(given.length == count, "%s has %d elements, not %d", name, given.length, count);
      return given;
    }

    private static long product(long[] dims) {
      long product = 1;
      for (long dim : dims) {
        product *= dim;
      }
      return product;
    }
  }

  /** The samples that one output point is made of: for each channel, for each kernel element. */
  private static final class Columns {
    final Geometry geometry;
    final Elements x;
    final Elements offset;
    final @Nullable Elements mask;
    final int offsetGroups;
    final double[] values;
    final LinearSampler sampler;

    Columns(Geometry geometry, Tensor x, Tensor offset, @Nullable Tensor mask, int offsetGroups) {
      this.geometry = geometry;
      this.x = Elements.of(x);
      this.offset = Elements.of(offset);
      this.mask = mask == null ? null : Elements.of(mask);
      this.offsetGroups = offsetGroups;
      this.values = new double[geometry.channels * geometry.kernelSize];
      this.sampler = new LinearSampler(geometry.input);
    }

    void fill(int batch, int point) {
      int kernelSize = geometry.kernelSize;
      int channelsOfGroup = geometry.channels / offsetGroups;
      for (int g = 0; g < offsetGroups; g++) {
        for (int k = 0; k < kernelSize; k++) {
          int element = (batch * offsetGroups + g) * kernelSize + k;
          for (int axis = 0; axis < geometry.axes; axis++) {
            int at = (element * geometry.axes + axis) * geometry.points + point;
            double unmoved = geometry.coordinate(axis, point, k);
            sampler.place(axis, unmoved + offset.getDouble(at));
          }
          double weight = mask == null ? 1 : mask.getDouble(element * geometry.points + point);
          for (int c = g * channelsOfGroup; c < (g + 1) * channelsOfGroup; c++) {
            int plane = (batch * geometry.channels + c) * sampler.planeSize();
            values[c * kernelSize + k] = weight * sampler.sample(x, plane);
          }
        }
      }
    }
  }
}
