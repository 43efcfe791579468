package org.lrai.certificates.checker;

import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Network.Operation;

/**
 * Lines above and below the real values and the differences of a layer that is not linear, for
 * arguments within given bounds. docs/bounds.md says why each holds.
 */
final class Relaxation {
  /** Pieces on which a smooth function is compared with a line. */
  private static final int PIECES = 16;

  private static final double MAX_32 = Float.MAX_VALUE;

  /** The neurons that the lines read, the same one twice where there is one. */
  final int[] a;

  final int[] b;
  final Lines realAbove;
  final Lines realBelow;
  final Lines changeAbove;
  final Lines changeBelow;

  private final Bounds bounds;
  private final double coefficientError;

  /**
   * Computes the lines, and sets the bounds of the layer's neurons.
   *
   * @param neuron the layer's first
   * @param coefficientError how much a coefficient may be off when lines are substituted, relative
   *     to the sum of the absolute values it was added from
   * @throws Bounds.EmptyException see there
   */
  Relaxation(Layer layer, int neuron, Bounds bounds, double coefficientError) {
    this.bounds = bounds;
    this.coefficientError = coefficientError;
    int size = layer.size();
    realAbove = new Lines(size);
    realBelow = new Lines(size);
    changeAbove = new Lines(size);
    changeBelow = new Lines(size);
    switch (layer) {
      case Layer.Unary unary -> {
        a = unary.argument();
        b = a;
        for (int i = 0; i < size; i++) {
          unary(unary, i, neuron + i);
        }
      }
      case Layer.Binary binary -> {
        a = binary.left();
        b = binary.right();
        for (int i = 0; i < size; i++) {
          binary(binary, i, neuron + i);
        }
      }
      case Layer.Extremum extremum -> {
        a = new int[size];
        b = new int[size];
        for (int i = 0; i < size; i++) {
          extremum(extremum, i, neuron + i);
        }
      }
      case Layer.Input _, Layer.Affine _ -> throw new IllegalArgumentException("a linear layer");
    }
  }

  private void unary(Layer.Unary unary, int i, int neuron) {
    Range x = bounds.real(a[i]);
    Range e = bounds.change(a[i]);
    Range y = bounds.executed(a[i]);
    Function function = unary.function();
    Range values = Curve.values(function, x);
    Range executed = Curve.values(function, y);
    double error =
        Outward.addUp(Outward.multiplyUp(unary.relative(), executed.magnitude()), unary.absolute());
    executed = executed.widened(error);
    Range hull = x.hull(y);
    Range slopes = function == Function.RELU ? reluSlopes(hull) : Curve.slopes(function, hull);
    boolean isBelow = values.high() < unary.limit() && executed.high() < unary.limit();
    if (!values.known() || !executed.known() || executed.magnitude() > MAX_32 || !isBelow) {
      unknown(i, neuron);
      return;
    }
    Range change = executed.minus(values);
    Range jumps = Curve.jumps(function, hull, e);
    Range rest = Curve.rest(function);
    if (slopes.known()) {
      change = change.and(slopes.times(e).widened(error));
      wedge(i, slopes, e, error);
    } else if (jumps.known()) {
      change = change.and(jumps.widened(error));
      near(changeAbove, changeBelow, i, 0, 1, rest.minus(rest).widened(error), change);
    } else {
      constant(changeAbove, changeBelow, i, change);
    }
    bounds.set(neuron, values, change, executed);
    if (function == Function.RELU) {
      relu(i, x);
    } else {
      smooth(function, i, x, values);
    }
  }

  private static Range reluSlopes(Range hull) {
    return hull.low() >= 0 ? point(1) : hull.high() <= 0 ? point(0) : new Range(0, 1);
  }

  private void relu(int i, Range x) {
    double l = x.low();
    double u = x.high();
    if (l >= 0 || u <= 0) {
      double slope = l >= 0 ? 1 : 0;
      above(realAbove, i, slope, 0, 0, 0, 0);
      below(realBelow, i, slope, 0, 0, 0, 0);
      return;
    }
    double chord = u / (u - l);
    double offset = Math.max(Math.nextUp(-chord * l), Math.nextUp(u - Math.nextDown(chord * u)));
    above(realAbove, i, chord, 0, 0, 0, offset);
    below(realBelow, i, u > -l ? 1 : 0, 0, 0, 0, 0);
  }

  /** {@code d} lies between {@code slopes.low * e} and {@code slopes.high * e}, and an error. */
  private void wedge(int i, Range slopes, Range e, double error) {
    double g = slopes.low();
    double h = slopes.high();
    double l = e.low();
    double u = e.high();
    if (l >= 0 || u <= 0 || g == h) {
      above(changeAbove, i, 0, 0, l >= 0 ? h : g, 0, error);
      below(changeBelow, i, 0, 0, l >= 0 ? g : h, 0, -error);
      return;
    }
    double up = (h * u - g * l) / (u - l);
    Range chord = new Range(up, up);
    double offset =
        Math.max(
            new Range(g, g).minus(chord).times(new Range(l, l)).high(),
            new Range(h, h).minus(chord).times(new Range(u, u)).high());
    above(changeAbove, i, 0, 0, up, 0, Outward.addUp(offset, error));
    double down = (g * u - h * l) / (u - l);
    chord = new Range(down, down);
    offset =
        Math.min(
            new Range(h, h).minus(chord).times(new Range(l, l)).low(),
            new Range(g, g).minus(chord).times(new Range(u, u)).low());
    below(changeBelow, i, 0, 0, down, 0, Outward.addDown(offset, -error));
  }

  /** Two parallel lines, found by comparing the function with the slope of its chord. */
  private void smooth(Function function, int i, Range x, Range values) {
    Range slopes = Curve.slopes(function, x);
    if (!slopes.known()) {
      near(realAbove, realBelow, i, 1, 0, Curve.rest(function), values);
      return;
    }
    double width = x.high() - x.low();
    double chord =
        (Curve.value(function, x.high()).high() - Curve.value(function, x.low()).low()) / width;
    double slope = Math.clamp(width > 1e-9 ? chord : slopes.low(), slopes.low(), slopes.high());
    Range gap = gap(function, x, slope);
    above(realAbove, i, slope, 0, 0, 0, gap.high());
    below(realBelow, i, slope, 0, 0, 0, gap.low());
  }

  /** A range for what is also within one of x or d, of which the coefficient is 1 then. */
  private void near(Lines upper, Lines lower, int i, int x, int d, Range rest, Range range) {
    if (rest.known() && range.high() - range.low() > rest.high() - rest.low()) {
      above(upper, i, x, 0, d, 0, rest.high());
      below(lower, i, x, 0, d, 0, rest.low());
    } else {
      constant(upper, lower, i, range);
    }
  }

  /** The values of {@code function(x) - slope * x}. */
  private static Range gap(Function function, Range x, double slope) {
    Range line = new Range(slope, slope);
    Range end = new Range(x.low(), x.low());
    Range atLeft = Curve.value(function, x.low()).minus(line.times(end));
    Range all = atLeft;
    double left = x.low();
    for (int k = 1; k <= PIECES && left < x.high(); k++) {
      double right =
          k == PIECES
              ? x.high()
              : Math.clamp(x.low() + (x.high() - x.low()) * k / PIECES, left, x.high());
      end = new Range(right, right);
      Range atRight = Curve.value(function, right).minus(line.times(end));
      Range slopes = Curve.slopes(function, new Range(left, right)).minus(line);
      all = all.hull(atLeft).hull(atRight);
      if (slopes.low() < 0 && slopes.high() > 0) {
        // Neither rising nor falling: no further from an end than its slope allows.
        Range step = new Range(0, Outward.addUp(right, -left));
        all = all.hull(atLeft.plus(slopes.times(step)).and(atRight.minus(slopes.times(step))));
      }
      left = right;
      atLeft = atRight;
    }
    return all;
  }

  private void binary(Layer.Binary binary, int i, int neuron) {
    Range x1 = bounds.real(a[i]);
    Range x2 = bounds.real(b[i]);
    Range y1 = bounds.executed(a[i]);
    Range y2 = bounds.executed(b[i]);
    boolean product = binary.operation() == Operation.PRODUCT;
    Range real = product ? x1.times(x2) : x1.times(x2.reciprocal());
    Range executed = product ? y1.times(y2) : y1.times(y2.reciprocal());
    double error =
        binary.rounded()
            ? Outward.addUp(
                Outward.multiplyUp(executed.magnitude(), Outward.UNIT_32), Outward.UNDERFLOW_32)
            : 0;
    executed = executed.widened(error);
    if (!real.known() || !executed.known() || executed.magnitude() > MAX_32) {
      unknown(i, neuron);
      return;
    }
    Range d1 = bounds.change(a[i]);
    Range d2 = bounds.change(b[i]);
    // y1 y2 - x1 x2 = y2 d1 + x1 d2 and y1 / y2 - x1 / x2 = (d1 - (x1 / x2) d2) / y2
    Range factor1 = product ? y2 : y2.reciprocal();
    Range factor2 = product ? x1 : new Range(0, 0).minus(real.times(y2.reciprocal()));
    Range change =
        factor1.times(d1).plus(factor2.times(d2)).widened(error).and(executed.minus(real));
    bounds.set(neuron, real, change, executed);
    plane(i, factor1, d1, factor2, d2, error);
    if (product) {
      // x1 x2 = m2 x1 + m1 x2 - m1 m2 + (x1 - m1)(x2 - m2)
      Range m1 = point(middle(x1));
      Range m2 = point(middle(x2));
      Range rest = a[i] == b[i] ? square(x1.minus(m1)) : x1.minus(m1).times(x2.minus(m2));
      Range offset = rest.minus(m1.times(m2));
      above(realAbove, i, m2.low(), m1.low(), 0, 0, offset.high());
      below(realBelow, i, m2.low(), m1.low(), 0, 0, offset.low());
    } else {
      quotient(i, x1, x2);
    }
  }

  /** x1 r with r = 1 / x2 = s x2 + t: m1 (s x2 + t) + m (x1 - m1) + (x1 - m1)(r - m). */
  private void quotient(int i, Range x1, Range x2) {
    Range m1 = point(middle(x1));
    Range inverse = x2.reciprocal();
    Range m = point(middle(inverse));
    double slope = -inverse.low() * inverse.high();
    Range t = gap(Function.RECIPROCAL, x2, slope);
    double second = m1.low() * slope;
    // The product m1 s was rounded; what is left of it belongs to the offset.
    Range rounding = m1.times(point(slope)).minus(point(second)).times(x2);
    Range offset =
        m1.times(t).minus(m.times(m1)).plus(x1.minus(m1).times(inverse.minus(m))).plus(rounding);
    above(realAbove, i, m.low(), second, 0, 0, offset.high());
    below(realBelow, i, m.low(), second, 0, 0, offset.low());
  }

  /** {@code f1 d1 + f2 d2} around the middles of the factors, and an error. */
  private void plane(int i, Range f1, Range d1, Range f2, Range d2, double error) {
    Range m1 = point(middle(f1));
    Range m2 = point(middle(f2));
    Range rest = f1.minus(m1).times(d1).plus(f2.minus(m2).times(d2)).widened(error);
    above(changeAbove, i, 0, 0, m1.low(), m2.low(), rest.high());
    below(changeBelow, i, 0, 0, m1.low(), m2.low(), rest.low());
  }

  private static Range square(Range x) {
    double largest = x.magnitude();
    return new Range(0, Outward.multiplyUp(largest, largest));
  }

  private static Range point(double value) {
    return new Range(value, value);
  }

  private static double middle(Range x) {
    return x.low() / 2 + x.high() / 2;
  }

  private void extremum(Layer.Extremum extremum, int i, int neuron) {
    int from = extremum.start()[i];
    int to = extremum.start()[i + 1];
    double sign = extremum.largest() ? 1 : -1; // the smallest is the largest of the negated
    boolean known = to > from;
    for (int t = from; t < to; t++) {
      known &= bounds.known(extremum.source()[t]);
    }
    if (!known) {
      unknown(i, neuron);
      return;
    }
    Contest real = new Contest(extremum.source(), from, to, sign, bounds.realLow, bounds.realHigh);
    Contest executed =
        new Contest(extremum.source(), from, to, sign, bounds.executedLow, bounds.executedHigh);
    // The difference lies between those of the neurons that may win on either side.
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int t = from; t < to; t++) {
      int source = extremum.source()[t];
      if (real.mayWin(source) || executed.mayWin(source)) {
        least = Math.min(least, bounds.changeLow[source]);
        most = Math.max(most, bounds.changeHigh[source]);
      }
    }
    Range change = new Range(least, most);
    bounds.set(neuron, real.range(), change, executed.range());
    a[i] = real.leader;
    b[i] = real.leader;
    if (real.decided() && executed.decided() && real.leader == executed.leader) {
      above(changeAbove, i, 0, 0, 1, 0, 0);
      below(changeBelow, i, 0, 0, 1, 0, 0);
    } else {
      constant(changeAbove, changeBelow, i, change);
    }
    // Of the negated: leader <= largest <= max(leader, others) <= chord of that.
    double l = real.leaderLow;
    double u = real.leaderHigh;
    double others = real.othersHigh;
    double chord = real.decided() ? 1 : u > others ? (u - Math.max(others, l)) / (u - l) : 0;
    double offset =
        real.decided()
            ? 0
            : Math.max(
                Math.nextUp(Math.max(others, l) - Math.nextDown(chord * l)),
                Math.nextUp(Math.max(others, u) - Math.nextDown(chord * u)));
    if (extremum.largest()) {
      above(realAbove, i, chord, 0, 0, 0, offset);
      below(realBelow, i, 1, 0, 0, 0, 0);
    } else {
      below(realBelow, i, chord, 0, 0, 0, -offset);
      above(realAbove, i, 1, 0, 0, 0, 0);
    }
  }

  private static void constant(Lines upper, Lines lower, int i, Range range) {
    upper.constant()[i] = range.high();
    lower.constant()[i] = range.low();
  }

  private void unknown(int i, int neuron) {
    bounds.set(neuron, Range.UNKNOWN, Range.UNKNOWN, Range.UNKNOWN);
    constant(realAbove, realBelow, i, Range.UNKNOWN);
    constant(changeAbove, changeBelow, i, Range.UNKNOWN);
  }

  private void above(
      Lines lines, int i, double x1, double x2, double d1, double d2, double constant) {
    store(lines, i, x1, x2, d1, d2, Outward.addUp(constant, charge(i, x1, x2, d1, d2)));
  }

  private void below(
      Lines lines, int i, double x1, double x2, double d1, double d2, double constant) {
    store(lines, i, x1, x2, d1, d2, Outward.addDown(constant, -charge(i, x1, x2, d1, d2)));
  }

  private static void store(
      Lines lines, int i, double x1, double x2, double d1, double d2, double constant) {
    lines.first()[i] = x1;
    lines.second()[i] = x2;
    lines.firstChange()[i] = d1;
    lines.secondChange()[i] = d2;
    lines.constant()[i] = constant;
  }

  /** What the rounding of these coefficients may change when they are substituted. */
  private double charge(int i, double x1, double x2, double d1, double d2) {
    double size =
        Math.abs(x1) * bounds.real[a[i]]
            + Math.abs(x2) * bounds.real[b[i]]
            + Math.abs(d1) * bounds.change[a[i]]
            + Math.abs(d2) * bounds.change[b[i]];
    return size == 0 ? 0 : 2 * coefficientError * size + Double.MIN_NORMAL;
  }

  /** Which of several neurons, negated if the sign is -1, may be the largest. */
  private static final class Contest {
    private final double sign;
    private final double[] low;
    private final double[] high;
    private double leaderLow = Double.NEGATIVE_INFINITY;
    private double leaderHigh;
    private double othersHigh = Double.NEGATIVE_INFINITY;
    private int leader = -1;

    Contest(int[] source, int from, int to, double sign, double[] low, double[] high) {
      this.sign = sign;
      this.low = low;
      this.high = high;
      for (int t = from; t < to; t++) {
        if (low(source[t]) > leaderLow) {
          leader = source[t];
          leaderLow = low(leader);
          leaderHigh = high(leader);
        }
      }
      for (int t = from; t < to; t++) {
        if (source[t] != leader) {
          othersHigh = Math.max(othersHigh, high(source[t]));
        }
      }
    }

    private double low(int neuron) {
      return sign > 0 ? low[neuron] : -high[neuron];
    }

    private double high(int neuron) {
      return sign > 0 ? high[neuron] : -low[neuron];
    }

    boolean mayWin(int neuron) {
      return neuron == leader || high(neuron) >= leaderLow;
    }

    boolean decided() {
      return othersHigh <= leaderLow;
    }

    Range range() {
      double most = Math.max(leaderHigh, othersHigh);
      return sign > 0 ? new Range(leaderLow, most) : new Range(-most, -leaderLow);
    }
  }
}
