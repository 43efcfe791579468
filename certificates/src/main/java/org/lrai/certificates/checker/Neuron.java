package org.lrai.certificates.checker;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An executed node and a real one, and what is stated of the two. */
final class Neuron {
  final int executed;
  final int real;
  @Nullable Op function;

  /** Arguments, or the sources of the terms; 0 for the number 1, else one more than an index. */
  int[] sources = {};

  /** Of a linear combination: as in {@link Network.Layer.Affine}. */
  double[] weight = {};

  double @Nullable [] weightRadius;
  double @Nullable [] change;
  double @Nullable [] changeRadius;
  int[] roundings = {};
  @Nullable Order order;
  double absolute;
  double peak = 1;
  double slack;
  boolean rounded;

  /** Of a function: as in {@link Network.Layer.Unary}. */
  double limit = Double.POSITIVE_INFINITY;

  Neuron(int executed, int real) {
    this.executed = executed;
    this.real = real;
  }

  /** Lets go of coefficients, once they are in a layer. */
  void forget() {
    weight = new double[0];
    weightRadius = null;
    change = null;
    changeRadius = null;
    roundings = new int[0];
    order = null;
  }

  void trim(int terms) {
    sources = Arrays.copyOf(sources, terms);
    weight = Arrays.copyOf(weight, terms);
    roundings = Arrays.copyOf(roundings, terms);
  }
}
