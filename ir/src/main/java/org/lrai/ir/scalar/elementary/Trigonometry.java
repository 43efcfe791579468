package org.lrai.ir.scalar.elementary;

import static org.lrai.ir.scalar.elementary.StraightLine.SIGN_BIT;
import static org.lrai.ir.scalar.elementary.StraightLine.add;
import static org.lrai.ir.scalar.elementary.StraightLine.and;
import static org.lrai.ir.scalar.elementary.StraightLine.bits;
import static org.lrai.ir.scalar.elementary.StraightLine.equal;
import static org.lrai.ir.scalar.elementary.StraightLine.fma;
import static org.lrai.ir.scalar.elementary.StraightLine.integer;
import static org.lrai.ir.scalar.elementary.StraightLine.mul;
import static org.lrai.ir.scalar.elementary.StraightLine.number;
import static org.lrai.ir.scalar.elementary.StraightLine.ofBits;
import static org.lrai.ir.scalar.elementary.StraightLine.polynomial;
import static org.lrai.ir.scalar.elementary.StraightLine.select;
import static org.lrai.ir.scalar.elementary.StraightLine.shiftLeft;
import static org.lrai.ir.scalar.elementary.StraightLine.xor;

import java.util.List;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarExpr.Local;

/**
 * Sine and cosine of every float.
 *
 * <p>Huge arguments are reduced without a table: some floats lie very close to multiples of 2 pi.
 * Subtracting an integer multiple q of such a float is exact (it is a remainder, computed by one
 * fused multiply-add), and the angle that is then missing is q times the float's small distance to
 * the multiple. Seven such steps bring every float below 4481. Where the argument was not huge all
 * q are zero, so nothing is lost there; where it was, the sum of what is missing has an absolute
 * error near 1e-8.
 *
 * <p>Then a multiple of pi/2 is subtracted in three parts, the first of them exactly, and one of
 * two polynomials chosen.
 */
final class Trigonometry {
  /**
   * A float close to a multiple of 2 pi.
   *
   * @param excess it minus the multiple
   */
  private record NearMultiple(float value, float excess) {}

  private static final List<NearMultiple> STEPS =
      List.of(
          new NearMultiple(0x1.484dd6p112f, -0x1.fd51bep-23f),
          new NearMultiple(0x1.abb4bp91f, -0x1.9b74b2p-25f),
          new NearMultiple(0x1.5c0e66p75f, -0x1.625d82p-24f),
          new NearMultiple(0x1.9856dap60f, -0x1.504cccp-20f),
          new NearMultiple(0x1.628d4cp42f, -0x1.db49e4p-26f),
          new NearMultiple(0x1.e768f6p26f, -0x1.15d442p-22f),
          new NearMultiple(0x1.17cc5p13f, -0x1.efe084p-23f));

  private static final float TWO_OVER_PI = 0x1.45f306p-1f;

  /**
   * pi/2 in parts, each rounded down so that all are positive. A multiple below 2^13 of the first,
   * subtracted from a float near it, gives a multiple of 2^-23 or 2^-24 below 1: a float.
   */
  private static final float[] HALF_PI = {0x1.921fb4p0f, 0x1.4442dp-24f, 0x1.846988p-48f};

  /**
   * {@code (sin(r) - r) / r^3} in powers of r^2, |r| up to pi/4; relative error of sin: 2^-27.9.
   */
  private static final float[] SINE = {-0x1.555546p-3f, 0x1.110774p-7f, -0x1.9951eap-13f};

  /** {@code cos(r)} in powers of r^2; relative error: 2^-33. */
  private static final float[] COSINE = {
    1, -0.5f, 0x1.55554ap-5f, -0x1.6c0c1ap-10f, 0x1.99e0eep-16f
  };

  private Trigonometry() {}

  /** Zeros are passed through, because the polynomial loses the sign of zero. */
  static Expansion sin() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    ScalarExpr value = ofQuadrant(line, x, 0);
    return line.result(select(equal(x, number(0)), x, value));
  }

  static Expansion cos() {
    StraightLine line = new StraightLine();
    return line.result(ofQuadrant(line, line.parameter("x"), 1));
  }

  /** {@code sin(x + turns pi/2)}. */
  private static ScalarExpr ofQuadrant(StraightLine line, Local x, int turns) {
    Reduced reduced = reduce(line, x);
    Local approximate = line.let("approximate", add(reduced.angle(), reduced.missing()));
    StraightLine.Rounded n = line.round("n", approximate, TWO_OVER_PI, turns);
    Local r0 = line.let("r0", fma(n.integer(), number(-HALF_PI[0]), reduced.angle()));
    Local r1 = line.let("r1", fma(n.integer(), number(-HALF_PI[1]), r0));
    Local r2 = line.let("r2", add(r1, reduced.missing()));
    Local r = line.let("r", fma(n.integer(), number(-HALF_PI[2]), r2));
    Local square = line.let("square", mul(r, r));
    Local sine = line.let("sine", fma(mul(square, r), polynomial(square, SINE), r));
    Local cosine = line.let("cosine", polynomial(square, COSINE));
    ScalarExpr isSine = equal(and(bits(n.shifted()), integer(1)), integer(0));
    Local magnitude = line.let("magnitude", select(isSine, sine, cosine));
    ScalarExpr sign = and(shiftLeft(bits(n.shifted()), 30), integer(SIGN_BIT));
    return ofBits(xor(bits(magnitude), sign));
  }

  /** {@code x = angle + missing}, up to multiples of 2 pi. */
  private record Reduced(Local angle, Local missing) {}

  private static Reduced reduce(StraightLine line, Local x) {
    Local angle = x;
    Local missing = x; // replaced by the first step
    for (int k = 0; k < STEPS.size(); k++) {
      NearMultiple step = STEPS.get(k);
      Local q = line.round("q" + k, angle, 1 / step.value(), 0).integer();
      angle = line.let("angle" + k, fma(q, number(-step.value()), angle));
      ScalarExpr more =
          k == 0 ? mul(q, number(step.excess())) : fma(q, number(step.excess()), missing);
      missing = line.let("missing" + k, more);
    }
    return new Reduced(angle, missing);
  }
}
