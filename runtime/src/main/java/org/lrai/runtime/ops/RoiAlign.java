package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Pools regions of interest of a feature map into a grid of fixed size, by bilinear samples.
 * Computed in double precision, rounded once.
 *
 * <p>Inputs: X {@code [N, C, H, W]} of a float type; rois {@code [count, 4]} of x1, y1, x2, y2;
 * batch indices {@code [count]} of integers. Output: {@code [count, C, outputHeight, outputWidth]}
 * of X's type. ONNX RoiAlign. {@link Mode#MAX} takes the largest of the four weighted corner values
 * of each sample, as ONNX's reference implementation and its test data do, not of the samples.
 *
 * @param mode how the samples of a bin are put together
 * @param outputHeight bins along the height
 * @param outputWidth bins along the width
 * @param samplingRatio samples of a bin along each axis; 0: as many as the bin has pixels
 * @param spatialScale factor from coordinates of the regions to those of X
 * @param halfPixel pixel centers are at half coordinates (ONNX {@code half_pixel}, from opset 16);
 *     else regions are at least one pixel wide and high
 */
public record RoiAlign(
    Mode mode,
    long outputHeight,
    long outputWidth,
    long samplingRatio,
    double spatialScale,
    boolean halfPixel)
    implements OpaqueOperator {

  /** How the samples of a bin are put together. */
  public enum Mode {
    AVG,
    MAX
  }

  /** The most samples along an axis of a bin: regions come from data. */
  private static final double MOST_SAMPLES = 1 << 14;

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("RoiAlign", inputs);
    Tensor x = in.tensor(0, "X");
    in.requireRank(x, "X", 4);
    in.require(x.dim(2) > 0 && x.dim(3) > 0, "X is %s: there is nothing to sample", x);
    long[] batches = in.integers(2, "batch_indices");
    in.requireShape(in.tensor(1, "rois"), "rois", batches.length, 4);
    double[] rois = in.numbers(1, "rois");
    int channels = (int) x.dim(1);
    Tensor y = Tensor.zeros(x.elementType(), batches.length, channels, outputHeight, outputWidth);
    Elements from = Elements.of(x);
    Elements to = Elements.of(y);
    int at = 0;
    for (int roi = 0; roi < batches.length; roi++) {
      long batch = batches[roi];
      in.require(batch >= 0 && batch < x.dim(0), "batch index %d of %s", batch, x);
      Bins rows = bins(in, rois[4 * roi + 1], rois[4 * roi + 3], outputHeight, (int) x.dim(2));
      Bins columns = bins(in, rois[4 * roi], rois[4 * roi + 2], outputWidth, (int) x.dim(3));
      for (int channel = 0; channel < channels; channel++) {
        int plane = ((int) batch * channels + channel) * (int) (x.dim(2) * x.dim(3));
        for (int row = 0; row < outputHeight; row++) {
          for (int column = 0; column < outputWidth; column++) {
            to.setDouble(at++, pool(from, plane, rows, row, columns, column));
          }
        }
      }
    }
    return new Value[] {y};
  }

  /** The bins along one axis. */
  private record Bins(double start, double size, int samples, int length) {

    /** The coordinate of a sample; NaN if it is too far outside to count. */
    double sample(int bin, int index) {
      double at = start + bin * size + (index + 0.5) * size / samples;
      return at < -1 || at > length ? Double.NaN : Math.clamp(at, 0, length - 1);
    }
  }

  private Bins bins(Inputs in, double low, double high, long count, int length) {
    double shift = halfPixel ? 0.5 : 0;
    double start = low * spatialScale - shift;
    double extent = high * spatialScale - shift - start;
    double size = (halfPixel ? extent : Math.max(extent, 1)) / count;
    double samples = samplingRatio > 0 ? samplingRatio : Math.max(0, Math.ceil(size));
    in.require(samples <= MOST_SAMPLES, "a region from %s to %s is too large", low, high);
    return new Bins(start, size, (int) samples, length);
  }

  private double pool(Elements x, int plane, Bins rows, int row, Bins columns, int column) {
    double sum = 0;
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.samples(); i++) {
      double v = rows.sample(row, i);
      for (int j = 0; j < columns.samples(); j++) {
        double u = columns.sample(column, j);
        if (Double.isNaN(v) || Double.isNaN(u)) {
          largest = Math.max(largest, 0);
          continue;
        }
        int low = (int) v;
        int top = plane + low * columns.length();
        int bottom = plane + Math.min(low + 1, rows.length() - 1) * columns.length();
        int left = (int) u;
        int right = Math.min(left + 1, columns.length() - 1);
        double fv = v - low;
        double fu = u - left;
        double a = (1 - fv) * (1 - fu) * x.getDouble(top + left);
        double b = (1 - fv) * fu * x.getDouble(top + right);
        double c = fv * (1 - fu) * x.getDouble(bottom + left);
        double d = fv * fu * x.getDouble(bottom + right);
        sum += a + b + c + d;
        largest = Math.max(largest, Math.max(Math.max(a, b), Math.max(c, d)));
      }
    }
    int samples = rows.samples() * columns.samples();
    return switch (mode) {
      case AVG -> sum / Math.max(samples, 1);
      case MAX -> samples == 0 ? 0 : largest;
    };
  }
}
