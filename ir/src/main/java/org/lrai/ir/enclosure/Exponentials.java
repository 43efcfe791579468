package org.lrai.ir.enclosure;

import java.math.BigDecimal;

/** The exponential function, its inverse, and what is made of them. */
final class Exponentials {
  static final Enclosure LN_2 =
      Enclosure.of(
          new BigDecimal(
              "0.69314718055994530941723212145817656807550013436025"
                  + "52541206800094933936219696947156058633269964186875"));

  /** Beyond it exponentials leave the range in which products keep their digits. */
  private static final double LARGEST_EXPONENT = 600;

  private static final int HALVINGS = 16;

  /** Below a digit of what a series comes to. */
  private static final double END = Math.scalb(1.0, -Enclosure.DIGITS - 8);

  private Exponentials() {}

  /** What terms of a series come down to: less than is rounded of the sum, or nearly nothing. */
  static double end(Enclosure sum) {
    return Math.max(END * sum.largest(), 0x1p-1000);
  }

  /** {@code 2^n exp(r)} with r up to half of log(2). */
  static Enclosure exp(Enclosure x) {
    if (!x.isNumber()) {
      return Enclosure.of(StrictMath.exp(x.near()));
    }
    if (!(x.radius() <= 1) || x.near() > LARGEST_EXPONENT) {
      return Enclosure.UNKNOWN;
    }
    if (x.near() < -LARGEST_EXPONENT) {
      return Enclosure.ZERO.widened(0x1p-860); // exp(-599) is below 2^-864
    }
    Enclosure center = x.center();
    double n = Math.rint(center.near() / LN_2.near());
    Enclosure r = center.minus(LN_2.times(Enclosure.of(n)));
    Enclosure value = Enclosure.ONE.plus(expMinusOne(r)).scaled((int) n);
    return value.widened(2 * value.largest(), x); // exp(d) - 1 < 2 d for d up to 1
  }

  /** {@code exp(r) - 1} for {@code |r|} below 1: by its series for {@code r / 2^16}, doubled. */
  private static Enclosure expMinusOne(Enclosure r) {
    Enclosure part = r.scaled(-HALVINGS);
    Enclosure term = part;
    Enclosure sum = part;
    for (int n = 2; term.largest() > end(sum); n++) {
      term = term.times(part).dividedBy(Enclosure.of((long) n));
      sum = sum.plus(term);
    }
    sum = sum.widened(term.largest()); // terms shrink by more than a half
    for (int k = 0; k < HALVINGS; k++) {
      sum = sum.times(Enclosure.TWO.plus(sum));
    }
    return sum;
  }

  /** {@code k log(2) + y + 2 atanh(z)} with y near log(m) and {@code z = (m - e^y) / (m + e^y)}. */
  static Enclosure log(Enclosure x) {
    if (!x.isNumber() || x.isZero()) {
      return Enclosure.of(StrictMath.log(x.near()));
    }
    if (!x.isPositive()) {
      return Enclosure.UNKNOWN;
    }
    Enclosure center = x.center();
    int power = Math.getExponent(center.near() * 1.4);
    Enclosure m = center.scaled(-power);
    Enclosure y = Enclosure.of(StrictMath.log(m.near()));
    Enclosure near = exp(y);
    Enclosure z = m.minus(near).dividedBy(m.plus(near));
    if (!(z.largest() < 0x1p-40)) {
      return Enclosure.UNKNOWN;
    }
    Enclosure value = y.plus(Angles.oddSeries(z, z.times(z)).scaled(1));
    return value.plus(LN_2.times(Enclosure.of((double) power))).widened(1 / x.least(), x);
  }

  static Enclosure sinh(Enclosure x) {
    return x.isNumber()
        ? exp(x).minus(exp(x.negated())).scaled(-1)
        : Enclosure.of(StrictMath.sinh(x.near()));
  }

  static Enclosure cosh(Enclosure x) {
    return x.isNumber()
        ? exp(x).plus(exp(x.negated())).scaled(-1)
        : Enclosure.of(StrictMath.cosh(x.near()));
  }

  /** {@code 1 - 2 / (1 + exp(2 |x|))}, with the sign of x. */
  static Enclosure tanh(Enclosure x) {
    if (!x.isNumber()) {
      return Enclosure.of(StrictMath.tanh(x.near()));
    }
    Enclosure center = x.center();
    if (center.near() < 0) {
      return tanh(x.negated()).negated();
    }
    Enclosure value =
        center.near() > 100
            ? Enclosure.ONE.widened(0x1p-280)
            : Enclosure.ONE.minus(
                Enclosure.TWO.dividedBy(Enclosure.ONE.plus(exp(center.scaled(1)))));
    return value.widened(1, x);
  }

  /** {@code log(|x| + sqrt(x^2 + 1))}, with the sign of x. */
  static Enclosure asinh(Enclosure x) {
    if (!x.isNumber()) {
      return x;
    }
    if (x.near() < 0) {
      return asinh(x.negated()).negated();
    }
    Enclosure center = x.center();
    Enclosure root = center.times(center).plus(Enclosure.ONE).root();
    return log(center.plus(root)).widened(1, x);
  }

  static Enclosure acosh(Enclosure x) {
    return x.isNumber()
        ? log(x.plus(x.times(x).minus(Enclosure.ONE).root()))
        : Enclosure.of(x.near() > 0 ? x.near() : Double.NaN);
  }

  static Enclosure atanh(Enclosure x) {
    return x.isNumber()
        ? log(Enclosure.ONE.plus(x).dividedBy(Enclosure.ONE.minus(x))).scaled(-1)
        : Enclosure.of(Double.NaN);
  }

  static Enclosure sigmoid(Enclosure x) {
    if (!x.isNumber()) {
      return Enclosure.of(1 / (1 + StrictMath.exp(-x.near())));
    }
    Enclosure growth = exp(x.center().magnitude().negated());
    Enclosure numerator = x.near() < 0 ? growth : Enclosure.ONE;
    return numerator.dividedBy(Enclosure.ONE.plus(growth)).widened(0.25, x);
  }

  static Enclosure softplus(Enclosure x) {
    if (!x.isNumber()) {
      return x.larger(Enclosure.ZERO);
    }
    Enclosure center = x.center();
    Enclosure growth = exp(center.magnitude().negated());
    return center.larger(Enclosure.ZERO).plus(log(Enclosure.ONE.plus(growth))).widened(1, x);
  }

  static Enclosure silu(Enclosure x) {
    Enclosure center = x.center();
    return x.isNumber() ? center.times(sigmoid(center)).widened(1.1, x) : x.larger(Enclosure.ZERO);
  }

  /** By squarings where the exponent is an integer, else {@code exp(y log(x))} of a positive x. */
  static Enclosure pow(Enclosure x, Enclosure y) {
    boolean whole = y.isExact() && y.equals(Enclosure.of(Math.rint(y.near())));
    if (!x.isNumber() || !y.isNumber()) {
      return Enclosure.UNKNOWN;
    }
    if (whole && Math.abs(y.near()) <= 1 << 20) {
      Enclosure power = power(x, (int) Math.abs(y.near()));
      return y.near() < 0 ? Enclosure.ONE.dividedBy(power) : power;
    }
    if (x.isZero() && y.isPositive()) {
      return Enclosure.ZERO;
    }
    return exp(y.times(log(x)));
  }

  private static Enclosure power(Enclosure x, int exponent) {
    Enclosure result = Enclosure.ONE;
    Enclosure square = x;
    for (int rest = exponent; rest != 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = result.times(square);
      }
      square = rest > 1 ? square.times(square) : square;
    }
    return result;
  }
}
