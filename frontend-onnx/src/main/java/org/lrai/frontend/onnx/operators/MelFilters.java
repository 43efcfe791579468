package org.lrai.frontend.onnx.operators;

import java.util.Optional;

/**
 * Triangular filters that are equally spaced on the mel scale, {@code 2595 log10(1 + f / 700)}, as
 * ONNX's MelWeightMatrix defines them.
 *
 * @param melBins number of filters
 * @param dftLength number of points of the transform whose spectrum is weighted
 * @param sampleRate samples per second
 * @param lowest frequency where the first filter begins, in hertz
 * @param highest frequency where the last filter ends, in hertz
 */
record MelFilters(long melBins, long dftLength, long sampleRate, double lowest, double highest) {
  private static final long MOST_WEIGHTS = 1L << 26;

  long spectrumBins() {
    return dftLength / 2 + 1;
  }

  /**
   * The matrix of {@code [spectrumBins, melBins]} weights, row-major; empty where the sizes are not
   * positive or a filter reaches beyond the spectrum.
   */
  Optional<double[]> weights() {
    if (melBins < 1 || dftLength < 1 || sampleRate < 1 || melBins > MOST_WEIGHTS / spectrumBins()) {
      return Optional.empty();
    }
    double[] weights = new double[Math.toIntExact(spectrumBins() * melBins)];
    for (int filter = 0; filter < melBins; filter++) {
      long left = edge(filter);
      long center = edge(filter + 1);
      long right = edge(filter + 2);
      if (left < 0
          || center < left
          || right < center
          || right > spectrumBins()
          || center >= spectrumBins()) {
        return Optional.empty();
      }
      for (long bin = left; bin <= center; bin++) {
        double rise = center == left ? 1 : (double) (bin - left) / (center - left);
        weights[(int) (bin * melBins + filter)] = rise;
      }
      for (long bin = center; bin < right; bin++) {
        weights[(int) (bin * melBins + filter)] = (double) (right - bin) / (right - center);
      }
    }
    return Optional.of(weights);
  }

  /** The bin of the spectrum where filter {@code index} begins, the one before has its peak. */
  private long edge(int index) {
    double step = (mel(highest) - mel(lowest)) / (melBins + 2);
    double frequency = 700 * StrictMath.expm1((mel(lowest) + index * step) / 2595 * LOG_10);
    return (long) Math.floor((dftLength + 1) * frequency / sampleRate);
  }

  private static final double LOG_10 = StrictMath.log(10);

  private static double mel(double hertz) {
    return 2595 * StrictMath.log1p(hertz / 700) / LOG_10;
  }
}
