package org.lrai.certificates.checker;

/**
 * A linear function {@code constant + sum real[i] * x[neuron[i]] + change[i] * d[neuron[i]]}, of
 * which an upper bound is asked for. {@code c * y} is c * x + c * d.
 */
@SuppressWarnings("ArrayRecordComponent") // objectives are never compared
public record Objective(int[] neuron, double[] real, double[] change, double constant) {
  public Objective {
    if (neuron.length != real.length || neuron.length != change.length) {
      throw new IllegalArgumentException("an objective whose parts do not fit");
    }
  }

  /** {@code factor * x[neuron]}. */
  public static Objective real(int neuron, double factor) {
    return new Objective(new int[] {neuron}, new double[] {factor}, new double[1], 0);
  }

  /** {@code factor * d[neuron]}. */
  public static Objective change(int neuron, double factor) {
    return new Objective(new int[] {neuron}, new double[1], new double[] {factor}, 0);
  }

  /** {@code constant + sum factor[i] * y[neuron[i]]}. */
  public static Objective executed(int[] neuron, double[] factor, double constant) {
    return new Objective(neuron, factor, factor, constant);
  }

  /** Not below this function plus a number. */
  public Objective plus(double more) {
    return new Objective(neuron, real, change, Outward.addUp(constant, more));
  }
}
