package org.lrai.ir.enclosure;

import java.math.BigDecimal;

/** The trigonometric functions and their inverses. */
final class Angles {
  static final Enclosure PI =
      Enclosure.of(
          new BigDecimal(
              "3.1415926535897932384626433832795028841971693993751"
                  + "05820974944592307816406286208998628034825342117068"));
  static final Enclosure HALF_PI = PI.scaled(-1);

  /** Beyond it too few digits of pi are known. */
  private static final double LARGEST = 0x1p30;

  private Angles() {}

  static Enclosure sin(Enclosure x) {
    return sineOfQuadrants(x, 0);
  }

  static Enclosure cos(Enclosure x) {
    return sineOfQuadrants(x, 1);
  }

  static Enclosure tan(Enclosure x) {
    return sin(x).dividedBy(cos(x));
  }

  /** {@code sin(x + more pi / 2)}: of {@code x = r + n pi / 2} the sine or cosine of r. */
  private static Enclosure sineOfQuadrants(Enclosure x, int more) {
    if (!x.isNumber()) {
      return Enclosure.of(Double.NaN);
    }
    if (!(Math.abs(x.near()) <= LARGEST)) {
      return Enclosure.ZERO.widened(1);
    }
    double n = Math.rint(x.near() / HALF_PI.near());
    Enclosure r = x.center().minus(HALF_PI.times(Enclosure.of(n)));
    int quadrant = Math.floorMod((long) n + more, 4);
    Enclosure value = quadrant % 2 == 0 ? series(r, r, 2) : series(Enclosure.ONE, r, 1);
    return (quadrant < 2 ? value : value.negated()).widened(1, x);
  }

  /** A first term, and each next one the last times {@code -r^2 / (n (n + 1))}; alternating. */
  private static Enclosure series(Enclosure first, Enclosure r, int from) {
    Enclosure square = r.times(r).negated();
    Enclosure term = first;
    Enclosure sum = first;
    for (int n = from; term.largest() > Exponentials.end(sum); n += 2) {
      term = term.times(square).dividedBy(Enclosure.of((long) n * (n + 1)));
      sum = sum.plus(term);
    }
    return sum.widened(term.largest());
  }

  /** {@code y + atan(z)} with y near it and {@code z = (x - tan y) / (1 + x tan y)}. */
  static Enclosure atan(Enclosure x) {
    if (x.isInfinite()) {
      return x.near() < 0 ? HALF_PI.negated() : HALF_PI;
    }
    if (x.isNaN()) {
      return x;
    }
    Enclosure center = x.center();
    if (Math.abs(center.near()) > 1) {
      Enclosure rest = atan(Enclosure.ONE.dividedBy(center));
      Enclosure right = center.near() < 0 ? HALF_PI.negated() : HALF_PI;
      return right.minus(rest).widened(1, x);
    }
    Enclosure y = Enclosure.of(StrictMath.atan(center.near()));
    Enclosure near = tan(y);
    Enclosure z = center.minus(near).dividedBy(Enclosure.ONE.plus(center.times(near)));
    return z.largest() < 0x1p-40
        ? y.plus(oddSeries(z, z.times(z).negated())).widened(1, x)
        : Enclosure.UNKNOWN;
  }

  /** {@code x + x s / 3 + x s^2 / 5 + ...} with s below 1/4 in magnitude. */
  static Enclosure oddSeries(Enclosure x, Enclosure s) {
    Enclosure power = x;
    Enclosure sum = x;
    for (int n = 3; power.largest() > Exponentials.end(sum); n += 2) {
      power = power.times(s);
      sum = sum.plus(power.dividedBy(Enclosure.of((long) n)));
    }
    return sum.widened(power.largest());
  }

  static Enclosure asin(Enclosure x) {
    if (!x.isNumber()) {
      return Enclosure.of(Double.NaN);
    }
    Enclosure product = Enclosure.ONE.minus(x).times(Enclosure.ONE.plus(x));
    if (product.isZero()) {
      return x.near() < 0 ? HALF_PI.negated() : HALF_PI;
    }
    return product.isPositive() ? atan(x.dividedBy(product.root())) : Enclosure.UNKNOWN;
  }

  static Enclosure acos(Enclosure x) {
    return x.isNumber() ? HALF_PI.minus(asin(x)) : Enclosure.of(Double.NaN);
  }
}
