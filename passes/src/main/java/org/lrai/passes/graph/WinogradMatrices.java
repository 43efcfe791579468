package org.lrai.passes.graph;

import java.util.List;
import org.lrai.ir.graph.TensorData;

/**
 * The matrices of a Winograd convolution F(m, 3) along one axis: {@code m} outputs {@code A ((G w)
 * * (B x))} of three taps {@code w} and {@code m + 2} elements {@code x} (Lavin and Gray, "Fast
 * algorithms for convolutional neural networks", 2016). In two dimensions they are applied from
 * both sides.
 *
 * @param step the outputs, m
 * @param output A, {@code m} rows
 * @param input B, {@code m + 2} rows
 * @param weights G, {@code m + 2} rows: numerators and denominators in turn
 */
record WinogradMatrices(int step, List<Long> output, List<Long> input, List<Long> weights) {
  static final int TAPS = 3;

  private static final WinogradMatrices F23 =
      new WinogradMatrices(
          2,
          List.of(
              1L, 1L, 1L, 0L, //
              0L, 1L, -1L, -1L),
          List.of(
              1L, 0L, -1L, 0L, //
              0L, 1L, 1L, 0L, //
              0L, -1L, 1L, 0L, //
              0L, 1L, 0L, -1L),
          List.of(
              1L, 1L, 0L, 1L, 0L, 1L, //
              1L, 2L, 1L, 2L, 1L, 2L, //
              1L, 2L, -1L, 2L, 1L, 2L, //
              0L, 1L, 0L, 1L, 1L, 1L));

  private static final WinogradMatrices F43 =
      new WinogradMatrices(
          4,
          List.of(
              1L, 1L, 1L, 1L, 1L, 0L, //
              0L, 1L, -1L, 2L, -2L, 0L, //
              0L, 1L, 1L, 4L, 4L, 0L, //
              0L, 1L, -1L, 8L, -8L, 1L),
          List.of(
              4L, 0L, -5L, 0L, 1L, 0L, //
              0L, -4L, -4L, 1L, 1L, 0L, //
              0L, 4L, -4L, -1L, 1L, 0L, //
              0L, -2L, -1L, 2L, 1L, 0L, //
              0L, 2L, -1L, -2L, 1L, 0L, //
              0L, 4L, 0L, -5L, 0L, 1L),
          List.of(
              1L, 4L, 0L, 1L, 0L, 1L, //
              -1L, 6L, -1L, 6L, -1L, 6L, //
              -1L, 6L, 1L, 6L, -1L, 6L, //
              1L, 24L, 1L, 12L, 1L, 6L, //
              1L, 24L, -1L, 12L, 1L, 6L, //
              0L, 1L, 0L, 1L, 1L, 1L));

  /** All that there are; a table of costs chooses among them by their steps. */
  static final List<WinogradMatrices> ALL = List.of(F23, F43);

  WinogradMatrices {
    output = List.copyOf(output);
    input = List.copyOf(input);
    weights = List.copyOf(weights);
    int size = step + TAPS - 1;
    if (output.size() != step * size
        || input.size() != size * size
        || weights.size() != 2 * size * TAPS) {
      throw new IllegalArgumentException("matrices of other sizes than F(" + step + ",3) has");
    }
  }

  /** Elements of a tile along an axis, and products along it. */
  int size() {
    return step + TAPS - 1;
  }

  TensorData inputData() {
    return data(input);
  }

  TensorData outputData() {
    return data(output);
  }

  private TensorData data(List<Long> elements) {
    float[] values = new float[elements.size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = elements.get(k);
    }
    return TensorData.ofFloats(new long[] {values.length / size(), size()}, values);
  }

  /**
   * {@code U[u, v, 0, 0, c, m] = sum G[u, i] G[v, j] w[m, c, i, j]}, in double precision and then
   * rounded.
   */
  TensorData transformed(TensorData kernel) {
    int outputs = (int) kernel.dims()[0];
    int inputs = (int) kernel.dims()[1];
    float[] result = new float[size() * size() * inputs * outputs];
    double[] window = new double[TAPS * TAPS];
    for (int m = 0; m < outputs; m++) {
      for (int c = 0; c < inputs; c++) {
        for (int k = 0; k < window.length; k++) {
          window[k] = kernel.getDouble((m * inputs + c) * window.length + k);
        }
        for (int u = 0; u < size(); u++) {
          for (int v = 0; v < size(); v++) {
            result[((u * size() + v) * inputs + c) * outputs + m] = (float) twoSided(window, u, v);
          }
        }
      }
    }
    return TensorData.ofFloats(new long[] {size(), size(), 1, 1, inputs, outputs}, result);
  }

  private double twoSided(double[] window, int u, int v) {
    double sum = 0;
    for (int i = 0; i < TAPS; i++) {
      for (int j = 0; j < TAPS; j++) {
        sum += weight(u, i) * weight(v, j) * window[TAPS * i + j];
      }
    }
    return sum;
  }

  private double weight(int row, int tap) {
    int at = 2 * (row * TAPS + tap);
    return (double) weights.get(at) / weights.get(at + 1);
  }
}
