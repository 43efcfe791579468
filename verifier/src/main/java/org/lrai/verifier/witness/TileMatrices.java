package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.math.BigInteger;
import java.util.List;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.rule.RewriteStep.Change;

/**
 * Matrices A, B, G of a convolution by tiles, for which {@code sum_u A[p, u] G[u, r] B[u, q]} is 1
 * where {@code q = p + r}, else 0: checked in whole numbers. That this is enough, along one axis
 * and then along two, is {@code two_dimensions} in {@code proofs/coq/Winograd.v}.
 */
record TileMatrices(int step, int taps, List<Long> output, List<Long> input, List<Long> weights) {
  private static final int LARGEST = 16;

  static TileMatrices of(Change.Tile tile) {
    TileMatrices matrices =
        new TileMatrices(tile.step(), tile.taps(), tile.output(), tile.input(), tile.weights());
    matrices.check();
    return matrices;
  }

  private int size() {
    return step + taps - 1;
  }

  private void check() {
    require(
        step > 0
            && taps > 0
            && size() <= LARGEST
            && output.size() == step * size()
            && input.size() == size() * size()
            && weights.size() == 2 * size() * taps,
        "matrices of other sizes");
    for (int u = 0; u < size() * taps; u++) {
      require(weights.get(2 * u + 1) > 0, "a denominator that is not positive");
    }
    for (long element : output) {
      require(element == (long) (float) element, "an element that is no float");
    }
    for (long element : input) {
      require(element == (long) (float) element, "an element that is no float");
    }
    for (int p = 0; p < step; p++) {
      for (int r = 0; r < taps; r++) {
        for (int q = 0; q < size(); q++) {
          require(isPlace(p, r, q), "no convolution at " + p + ", " + r + ", " + q);
        }
      }
    }
  }

  /** Whether the sum is 1 where {@code q = p + r}, else 0. */
  private boolean isPlace(int p, int r, int q) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (int u = 0; u < size(); u++) {
      int weight = 2 * (u * taps + r);
      BigInteger term =
          BigInteger.valueOf(output.get(p * size() + u))
              .multiply(BigInteger.valueOf(weights.get(weight)))
              .multiply(BigInteger.valueOf(input.get(u * size() + q)));
      BigInteger by = BigInteger.valueOf(weights.get(weight + 1));
      numerator = numerator.multiply(by).add(term.multiply(denominator));
      denominator = denominator.multiply(by);
    }
    return numerator.equals(q == p + r ? denominator : BigInteger.ZERO);
  }

  TensorData inputData() {
    return data(size(), input);
  }

  TensorData outputData() {
    return data(step, output);
  }

  private TensorData data(int rows, List<Long> elements) {
    float[] values = new float[elements.size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = elements.get(k);
    }
    return TensorData.ofFloats(new long[] {rows, size()}, values);
  }

  /**
   * {@code U[u, v, 0, 0, c, m] = sum G[u, i] G[v, j] w[m, c, i, j]}, in double precision and then
   * rounded.
   */
  TensorData transformed(TensorData kernel) {
    int outputs = (int) kernel.dims()[0];
    int inputs = (int) kernel.dims()[1];
    int size = size();
    float[] result = new float[size * size * inputs * outputs];
    for (int m = 0; m < outputs; m++) {
      for (int c = 0; c < inputs; c++) {
        int window = (m * inputs + c) * taps * taps;
        for (int u = 0; u < size; u++) {
          for (int v = 0; v < size; v++) {
            double sum = 0;
            for (int i = 0; i < taps; i++) {
              for (int j = 0; j < taps; j++) {
                sum += weight(u, i) * weight(v, j) * kernel.getDouble(window + i * taps + j);
              }
            }
            result[((u * size + v) * inputs + c) * outputs + m] = (float) sum;
          }
        }
      }
    }
    return TensorData.ofFloats(new long[] {size, size, 1, 1, inputs, outputs}, result);
  }

  private double weight(int row, int tap) {
    int at = 2 * (row * taps + tap);
    return (double) weights.get(at) / weights.get(at + 1);
  }
}
