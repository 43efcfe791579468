package org.lrai.ir.scalar.elementary;

import static org.lrai.ir.scalar.elementary.StraightLine.add;
import static org.lrai.ir.scalar.elementary.StraightLine.div;
import static org.lrai.ir.scalar.elementary.StraightLine.equal;
import static org.lrai.ir.scalar.elementary.StraightLine.mul;
import static org.lrai.ir.scalar.elementary.StraightLine.number;
import static org.lrai.ir.scalar.elementary.StraightLine.select;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarExpr.Local;
import org.lrai.ir.scalar.ScalarOp;

/**
 * Powers with the constant exponents that models have, by products, quotients and square roots.
 * Where a product of two operands underflows or overflows, so does the power.
 */
final class Powers {
  private static final float INFINITY = Float.POSITIVE_INFINITY;

  private static final Map<Double, Expansion> PROGRAMS = programs();

  private Powers() {}

  /** The program for {@code pow(x, exponent)}, if it is a short one. */
  static Optional<Expansion> of(double exponent) {
    return Optional.ofNullable(PROGRAMS.get(exponent));
  }

  /** The programs by exponent. */
  static Map<Double, Expansion> all() {
    return PROGRAMS;
  }

  private static Map<Double, Expansion> programs() {
    Map<Double, Expansion> programs = new LinkedHashMap<>();
    programs.put(-2.0, inverseSquare());
    programs.put(-1.0, inverse());
    programs.put(-0.5, inverseRoot());
    programs.put(0.5, root());
    programs.put(1.0, identity());
    programs.put(1.5, timesRoot());
    programs.put(2.0, square());
    programs.put(3.0, cube());
    programs.put(4.0, fourth());
    return programs;
  }

  private static Expansion identity() {
    StraightLine line = new StraightLine();
    return line.result(line.parameter("x"));
  }

  private static Expansion square() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    return line.result(mul(x, x));
  }

  private static Expansion cube() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    return line.result(mul(mul(x, x), x));
  }

  private static Expansion fourth() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local square = line.let("square", mul(x, x));
    return line.result(mul(square, square));
  }

  private static Expansion inverse() {
    StraightLine line = new StraightLine();
    return line.result(div(number(1), line.parameter("x")));
  }

  /** The inverse first: the square could be subnormal where its inverse is finite. */
  private static Expansion inverseSquare() {
    StraightLine line = new StraightLine();
    Local inverse = line.let("inverse", div(number(1), line.parameter("x")));
    return line.result(mul(inverse, inverse));
  }

  private static Expansion root() {
    StraightLine line = new StraightLine();
    return line.result(rootOf(line, line.parameter("x")));
  }

  private static Expansion inverseRoot() {
    StraightLine line = new StraightLine();
    return line.result(div(number(1), rootOf(line, line.parameter("x"))));
  }

  private static Expansion timesRoot() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    ScalarExpr magnitude = ScalarExpr.apply(ScalarOp.ABS, x);
    return line.result(mul(magnitude, rootOf(line, x)));
  }

  /** The square root as a power: 0 of -0, and infinite at minus infinity. */
  private static ScalarExpr rootOf(StraightLine line, Local x) {
    Local known = line.let("known", select(equal(x, number(-INFINITY)), number(INFINITY), x));
    return add(ScalarExpr.apply(ScalarOp.SQRT, known), number(0));
  }
}
