package org.lrai.certificates.checker;

import java.util.Arrays;

/**
 * What is known of each neuron: ranges of the real value x, of the difference d = y - x and of the
 * executed value y, and the largest absolute values of these. If one of the three is unknown, all
 * are: then the executed value may be infinite or NaN, or the real one undefined.
 */
final class Bounds {
  final double[] realLow;
  final double[] realHigh;
  final double[] changeLow;
  final double[] changeHigh;
  final double[] executedLow;
  final double[] executedHigh;
  final double[] real;
  final double[] change;
  final double[] executed;

  Bounds(int neurons) {
    realLow = unknown(neurons, Double.NEGATIVE_INFINITY);
    realHigh = unknown(neurons, Double.POSITIVE_INFINITY);
    changeLow = realLow.clone();
    changeHigh = realHigh.clone();
    executedLow = realLow.clone();
    executedHigh = realHigh.clone();
    real = realHigh.clone();
    change = realHigh.clone();
    executed = realHigh.clone();
  }

  private static double[] unknown(int neurons, double value) {
    double[] array = new double[neurons];
    Arrays.fill(array, value);
    return array;
  }

  Range real(int neuron) {
    return new Range(realLow[neuron], realHigh[neuron]);
  }

  Range change(int neuron) {
    return new Range(changeLow[neuron], changeHigh[neuron]);
  }

  Range executed(int neuron) {
    return new Range(executedLow[neuron], executedHigh[neuron]);
  }

  boolean known(int neuron) {
    return Outward.finite(real[neuron]);
  }

  /** The value of an input or constant: executed and real value are the same number. */
  void setExact(int neuron, double low, double high) {
    set(neuron, new Range(low, high), new Range(0, 0), new Range(low, high));
  }

  /**
   * Stores ranges, each tightened by the other two.
   *
   * @throws EmptyException if no value can have them all
   */
  void set(int neuron, Range x, Range d, Range y) {
    if (!x.known() || !d.known() || !y.known()) {
      forget(neuron);
      return;
    }
    set(neuron, x.low(), x.high(), d.low(), d.high(), y.low(), y.high());
  }

  /** Ranges of which the ends are finite. */
  void set(
      int neuron, double xLow, double xHigh, double dLow, double dHigh, double yLow, double yHigh) {
    yLow = Math.max(yLow, Outward.addDown(xLow, dLow));
    yHigh = Math.min(yHigh, Outward.addUp(xHigh, dHigh));
    dLow = Math.max(dLow, Outward.addDown(yLow, -xHigh));
    dHigh = Math.min(dHigh, Outward.addUp(yHigh, -xLow));
    if (xLow > xHigh || dLow > dHigh || yLow > yHigh) {
      throw new EmptyException();
    }
    realLow[neuron] = xLow;
    realHigh[neuron] = xHigh;
    changeLow[neuron] = dLow;
    changeHigh[neuron] = dHigh;
    executedLow[neuron] = yLow;
    executedHigh[neuron] = yHigh;
    real[neuron] = Math.max(-xLow, xHigh);
    change[neuron] = Math.max(-dLow, dHigh);
    executed[neuron] = Math.max(-yLow, yHigh);
    if (!Outward.finite(real[neuron] + change[neuron] + executed[neuron])) {
      forget(neuron);
    }
  }

  /** Takes over all that is known of some neurons. */
  void copy(Bounds other, int from, int to) {
    int size = to - from;
    System.arraycopy(other.realLow, from, realLow, from, size);
    System.arraycopy(other.realHigh, from, realHigh, from, size);
    System.arraycopy(other.changeLow, from, changeLow, from, size);
    System.arraycopy(other.changeHigh, from, changeHigh, from, size);
    System.arraycopy(other.executedLow, from, executedLow, from, size);
    System.arraycopy(other.executedHigh, from, executedHigh, from, size);
    System.arraycopy(other.real, from, real, from, size);
    System.arraycopy(other.change, from, change, from, size);
    System.arraycopy(other.executed, from, executed, from, size);
  }

  /** Tightens the real value, of a neuron that is known. */
  void clipReal(int neuron, double low, double high) {
    set(
        neuron,
        Math.max(realLow[neuron], low),
        Math.min(realHigh[neuron], high),
        changeLow[neuron],
        changeHigh[neuron],
        executedLow[neuron],
        executedHigh[neuron]);
  }

  /** Tightens the difference, of a neuron that is known. */
  void clipChange(int neuron, double low, double high) {
    set(
        neuron,
        realLow[neuron],
        realHigh[neuron],
        Math.max(changeLow[neuron], low),
        Math.min(changeHigh[neuron], high),
        executedLow[neuron],
        executedHigh[neuron]);
  }

  private void forget(int neuron) {
    realLow[neuron] = changeLow[neuron] = executedLow[neuron] = Double.NEGATIVE_INFINITY;
    realHigh[neuron] = changeHigh[neuron] = executedHigh[neuron] = Double.POSITIVE_INFINITY;
    real[neuron] = change[neuron] = executed[neuron] = Double.POSITIVE_INFINITY;
  }

  /** No input of the region has values within all bounds: phases that contradict each other. */
  static final class EmptyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EmptyException() {
      super("no value lies within these bounds", null, false, false);
    }
  }
}
