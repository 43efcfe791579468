package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network.Layer;

/**
 * An affine layer, prepared: the weights by the layers they read, and for each row what is charged
 * for rounding, once the bounds of the neurons it reads are known.
 */
final class AffineMap {
  /**
   * Weights on one earlier layer.
   *
   * @param meant weights of real values on real values
   * @param executed weights of executed values: of differences on differences
   * @param change their difference: weights of differences on real values; null for zeros
   */
  record Part(int layer, Matrix meant, Matrix executed, @Nullable Matrix change) {}

  final Layer.Affine layer;
  final List<Part> parts;

  /** Whether a row may read a neuron twice, with weights of opposite signs. */
  final boolean repeats;

  /** Of each term, rounded up: what one unit of executed value adds to the error of the sum. */
  private final double[] error;

  /** The weight of executed values, rounded; the rounding is within the coefficient error. */
  private final double[] executed;

  AffineMap(Layer.Affine layer, int[] layerOf, int[] offset) {
    this.layer = layer;
    int terms = layer.source().length;
    executed = layer.change() == null ? layer.weight() : new double[terms];
    error = new double[terms];
    for (int t = 0; t < terms; t++) {
      if (layer.change() != null) {
        executed[t] = layer.weight()[t] + layer.change()[t];
      }
      // Twice an ulp covers the rounding of this sum and of its product.
      double size = (Math.abs(executed[t]) + radius(t)) * (1 + 0x1p-51);
      error[t] = Outward.multiplyUp(Outward.gamma(layer.roundings()[t], Outward.UNIT_32), size);
    }
    parts = parts(layer, executed, layerOf, offset);
    int[] sources = layer.source();
    repeats = IntStream.range(1, terms).anyMatch(t -> sources[t] == sources[t - 1]);
  }

  private double radius(int t) {
    return at(layer.weightRadius(), t) + at(layer.changeRadius(), t);
  }

  private static double at(double @Nullable [] values, int t) {
    return values == null ? 0 : values[t];
  }

  private static List<Part> parts(
      Layer.Affine layer, double[] executed, int[] layerOf, int[] offset) {
    List<Part> parts = new ArrayList<>();
    int[] sources = layer.source();
    for (int from : Arrays.stream(sources).map(s -> layerOf[s]).distinct().sorted().toArray()) {
      int[] start = new int[layer.size() + 1];
      int[] place = new int[sources.length];
      int count = 0;
      for (int i = 0; i < layer.size(); i++) {
        for (int t = layer.start()[i]; t < layer.start()[i + 1]; t++) {
          if (layerOf[sources[t]] == from) {
            place[count++] = t;
          }
        }
        start[i + 1] = count;
      }
      int[] column = new int[count];
      for (int t = 0; t < count; t++) {
        column[t] = sources[place[t]] - offset[from];
      }
      int columns = offset[from + 1] - offset[from];
      Matrix meant = Matrix.of(start, column, pick(layer.weight(), place, count), columns);
      double[] change = layer.change();
      parts.add(
          change == null
              ? new Part(from, meant, meant, null)
              : new Part(
                  from,
                  meant,
                  Matrix.of(start, column, pick(executed, place, count), columns),
                  Matrix.of(start, column, pick(change, place, count), columns)));
    }
    return List.copyOf(parts);
  }

  private static double[] pick(double[] values, int[] place, int count) {
    double[] picked = new double[count];
    for (int t = 0; t < count; t++) {
      picked[t] = values[place[t]];
    }
    return picked;
  }

  /**
   * Sets the bounds of neuron {@code first + i} by intervals, and what a unit of it is charged when
   * it is substituted.
   *
   * @param coefficientError see {@link Relaxation}
   * @param before the largest magnitude of a real value in a layer before
   * @param knownRounding the most by which roundings change the row; negative to find out
   */
  void forward(
      int i,
      int first,
      Bounds bounds,
      double before,
      double coefficientError,
      Charges charges,
      double knownRounding) {
    double low = 0;
    double high = 0;
    double size = 0; // of the real values, as summed
    double spread = 0; // of them, by the radii of weights
    double changeLow = 0;
    double changeHigh = 0;
    double changeSize = 0;
    double changeSpread = 0;
    double rounding = 0;
    double executedLow = 0;
    double executedHigh = 0;
    double executedSpread = 0;
    double largest = 0;
    double differing = 0; // 0 only where all that follows is
    int[] source = layer.source();
    double[] weight = layer.weight();
    double[] change = layer.change();
    for (int t = layer.start()[i]; t < layer.start()[i + 1]; t++) {
      int s = source[t];
      double w = weight[t];
      double v = executed[t];
      double x = bounds.real[s];
      double d = bounds.change[s];
      low += w * (w > 0 ? bounds.realLow[s] : bounds.realHigh[s]);
      high += w * (w > 0 ? bounds.realHigh[s] : bounds.realLow[s]);
      size += Math.abs(w) * x;
      changeLow += v * (v > 0 ? bounds.changeLow[s] : bounds.changeHigh[s]);
      changeHigh += v * (v > 0 ? bounds.changeHigh[s] : bounds.changeLow[s]);
      changeSize += Math.abs(v) * d;
      if (change != null) {
        double c = change[t];
        changeLow += c * (c > 0 ? bounds.realLow[s] : bounds.realHigh[s]);
        changeHigh += c * (c > 0 ? bounds.realHigh[s] : bounds.realLow[s]);
        changeSize += Math.abs(c) * x;
        differing += Math.abs(c);
      }
      double radius = at(layer.weightRadius(), t);
      double changeRadius = at(layer.changeRadius(), t);
      differing += d + changeRadius + layer.roundings()[t];
      spread += radius * x;
      changeSpread += (radius + changeRadius) * d + changeRadius * x;
      rounding += error[t] * bounds.executed[s];
      executedLow += v * (v > 0 ? bounds.executedLow[s] : bounds.executedHigh[s]);
      executedHigh += v * (v > 0 ? bounds.executedHigh[s] : bounds.executedLow[s]);
      executedSpread += (radius + changeRadius) * bounds.executed[s];
      largest += (Math.abs(v) + radius + changeRadius) * bounds.executed[s];
    }
    long operations = 4L * (layer.start()[i + 1] - layer.start()[i]) + 8;
    double absolute = layer.absolute()[i];
    double slack = layer.slack() == null ? 0 : Outward.multiplyUp(layer.slack()[i], before);
    spread = Outward.sumUp(spread + slack, spread + slack, operations);
    largest = Outward.sumUp(largest + rounding, largest + rounding, operations);
    double peak = Outward.addUp(Outward.multiplyUp(layer.peak()[i], largest), absolute);
    int neuron = first + i;
    if (!(peak <= Float.MAX_VALUE)) {
      bounds.set(neuron, Range.UNKNOWN, Range.UNKNOWN, Range.UNKNOWN);
      charges.set(
          neuron, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
      return;
    }
    Order order = layer.order() == null ? null : layer.order()[i];
    if (knownRounding >= 0) {
      rounding = knownRounding;
    } else if (order != null) {
      rounding = rounding(i, order, bounds);
    }
    boolean isSame = differing + absolute + slack == 0;
    double noise = changeSpread + absolute + rounding + slack;
    noise = isSame ? 0 : Outward.sumUp(noise, noise, operations);
    executedSpread += absolute + rounding;
    executedSpread = Outward.sumUp(executedSpread, executedSpread, operations);
    bounds.set(
        neuron,
        new Range(Outward.sumDown(low, size, operations), Outward.sumUp(high, size, operations))
            .widened(spread),
        // The coefficient v is itself rounded: twice, to be safe.
        isSame
            ? new Range(0, 0)
            : new Range(
                    Outward.sumDown(changeLow, 2 * changeSize, operations),
                    Outward.sumUp(changeHigh, 2 * changeSize, operations))
                .widened(noise),
        new Range(
                Outward.sumDown(executedLow, 2 * largest, operations),
                Outward.sumUp(executedHigh, 2 * largest, operations))
            .widened(executedSpread));
    charges.set(
        neuron,
        Outward.addUp(Outward.multiplyUp(2 * coefficientError, size), spread),
        Outward.addUp(Outward.multiplyUp(2 * coefficientError, changeSize), noise),
        rounding);
  }

  /** The most by which roundings change row i, of which the order is known. */
  private double rounding(int i, Order order, Bounds bounds) {
    int from = layer.start()[i];
    int terms = layer.start()[i + 1] - from;
    double[] low = new double[terms];
    double[] high = new double[terms];
    double[] size = new double[terms];
    for (int k = 0; k < terms; k++) {
      int s = layer.source()[from + k];
      double v = executed[from + k];
      double spread = radius(from + k) * bounds.executed[s];
      low[k] = v * (v > 0 ? bounds.executedLow[s] : bounds.executedHigh[s]) - spread;
      high[k] = v * (v > 0 ? bounds.executedHigh[s] : bounds.executedLow[s]) + spread;
      size[k] = Math.abs(v) * bounds.executed[s] + spread;
    }
    return order.rounding(low, high, size, layer.absolute()[i]);
  }

  /**
   * What a unit of an affine neuron adds to the radius of a bound: the radii of its weights,
   * executed roundings, and the rounding of coefficients here.
   *
   * @param rounding the part of {@code change} that is executed roundings
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Charges(double[] real, double[] change, double[] rounding) {
    void copy(Charges other, int from, int to) {
      System.arraycopy(other.real, from, real, from, to - from);
      System.arraycopy(other.change, from, change, from, to - from);
      System.arraycopy(other.rounding, from, rounding, from, to - from);
    }

    void set(int neuron, double ofReal, double ofChange, double ofRounding) {
      real[neuron] = ofReal;
      change[neuron] = ofChange;
      rounding[neuron] = ofRounding;
    }
  }
}
