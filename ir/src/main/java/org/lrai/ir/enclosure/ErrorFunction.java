package org.lrai.ir.enclosure;

/** The error function, and what is made of it. */
final class ErrorFunction {
  private static final Enclosure TWO_OVER_ROOT_OF_PI = Enclosure.TWO.dividedBy(Angles.PI.root());
  private static final Enclosure ROOT_OF_HALF = Enclosure.HALF.root();

  /** From here on it is 1 to within 2^-280. */
  private static final double ONE_FROM = 14;

  /** Above the slopes of both functions. */
  private static final double STEEPEST = 1.13;

  private ErrorFunction() {}

  /**
   * {@code 2 / sqrt(pi) exp(-x^2) sum_n 2^n x^(2n+1) / (2n+1)!!} (Abramowitz and Stegun, 7.1.6), of
   * positive terms; each is below half its predecessor once {@code 4 x^2 < 2n + 1}.
   */
  static Enclosure erf(Enclosure x) {
    if (!x.isNumber()) {
      return Enclosure.of(x.isNaN() ? x.near() : Math.signum(x.near()));
    }
    if (x.near() < 0) {
      return erf(x.negated()).negated();
    }
    Enclosure center = x.center();
    Enclosure value = center.near() > ONE_FROM ? Enclosure.ONE.widened(0x1p-280) : series(center);
    return value.widened(STEEPEST, x);
  }

  private static Enclosure series(Enclosure x) {
    Enclosure square = x.times(x);
    Enclosure twice = square.scaled(1);
    Enclosure term = x;
    Enclosure sum = x;
    for (int n = 1;
        term.largest() > Exponentials.end(sum) || 2 * twice.largest() >= 2 * n + 1;
        n++) {
      term = term.times(twice).dividedBy(Enclosure.of(2L * n + 1));
      sum = sum.plus(term);
    }
    return sum.widened(term.largest())
        .times(TWO_OVER_ROOT_OF_PI)
        .times(Exponentials.exp(square.negated()));
  }

  /** {@code x (1 + erf(x / sqrt(2))) / 2}. */
  static Enclosure gelu(Enclosure x) {
    if (!x.isNumber()) {
      return x.larger(Enclosure.ZERO);
    }
    Enclosure center = x.center();
    Enclosure share = Enclosure.ONE.plus(erf(center.times(ROOT_OF_HALF)));
    return center.times(share).scaled(-1).widened(STEEPEST, x);
  }
}
