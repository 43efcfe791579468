package org.lrai.certificates.checker;

/**
 * Linear functions, one for each neuron of a layer, that lie above (or below) its value: {@code
 * first x[a] + second x[b] + firstChange d[a] + secondChange d[b] + constant} with the neurons a
 * and b that the layer names.
 *
 * @param constant includes what the rounding of coefficients may change when these lines are
 *     substituted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lines(
    double[] first,
    double[] second,
    double[] firstChange,
    double[] secondChange,
    double[] constant) {
  Lines(int size) {
    this(new double[size], new double[size], new double[size], new double[size], new double[size]);
  }
}
