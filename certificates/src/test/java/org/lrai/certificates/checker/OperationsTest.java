package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations on real constants that are not known exactly. */
class OperationsTest {
  private static final int TRIES = 2000;

  private final Nodes nodes = new Nodes(false);
  private final Operations operations = new Operations(nodes, new Programs());

  private static double value(Op op, double x, double y) {
    return switch (op) {
      case ABS -> Math.abs(x);
      case SIGN -> Math.signum(x);
      case MIN -> Math.min(x, y);
      case MAX -> Math.max(x, y);
      case FLOOR -> Math.floor(x);
      case CEIL -> Math.ceil(x);
      case ROUND_EVEN -> Math.rint(x);
      case EQ -> x == y ? 1 : 0;
      case LT -> x < y ? 1 : 0;
      case LE -> x <= y ? 1 : 0;
      default -> throw new IllegalArgumentException("" + op);
    };
  }

  private int apply(Op op, Ball x, Ball y) {
    int b = op.arity() > 1 ? nodes.constant(y) : 0;
    return operations.apply(op, Type.F32, nodes.constant(x), b, 0);
  }

  private static Ball ball(Random random) {
    double center = random.nextInt(9) * 0.5 - 2;
    return new Ball(center, random.nextInt(4) == 0 ? 0 : random.nextInt(1, 9) * 0.25);
  }

  private static double within(Ball ball, Random random) {
    return ball.center() + ball.radius() * (random.nextInt(9) / 4.0 - 1);
  }

  /** Whatever the numbers are, their result is held; or it is said that this is not known. */
  @ParameterizedTest
  @EnumSource(
      value = Op.class,
      names = {"ABS", "SIGN", "MIN", "MAX", "FLOOR", "CEIL", "ROUND_EVEN", "EQ", "LT", "LE"})
  void resultsAreHeld(Op op) {
    Random random = new Random(5);
    int held = 0;
    for (int i = 0; i < TRIES; i++) {
      Ball x = ball(random);
      Ball y = ball(random);
      int result;
      try {
        result = apply(op, x, y);
      } catch (Rejection unknown) {
        continue;
      }
      held++;
      for (int k = 0; k < 20; k++) {
        double exact = value(op, within(x, random), within(y, random));
        String what = op + " of " + x + " and " + y + " may be " + exact;
        if (nodes.isInteger(result)) {
          assertEquals(exact, (double) nodes.integerValue(result), what);
        } else {
          Ball ball = nodes.ball(result);
          assertTrue(Math.abs(exact - ball.center()) <= ball.radius(), what + ", not " + ball);
        }
      }
    }
    assertTrue(held > TRIES / 20, () -> "too few results to tell");
  }

  /** A choice by the sign of x is the sum of both sides, if they are 0 where they meet. */
  @Test
  void sidesThatMeetInZeroAreAdded() {
    int x = nodes.input(0);
    int zero = nodes.constant(0);
    int exponential = operations.apply(Op.EXP, Type.F32, x, 0, 0);
    int below = operations.apply(Op.SUB, Type.F32, exponential, nodes.constant(1), 0);
    int isBelow = operations.apply(Op.LT, Type.F32, x, zero, 0);

    int joined = operations.apply(Op.SELECT, Type.F32, isBelow, below, x);
    int apart = operations.apply(Op.SELECT, Type.F32, isBelow, exponential, x);

    assertEquals(Op.ADD, nodes.op(joined));
    assertEquals(nodes.node(Op.RELU, x, 0, 0), nodes.operand(joined, 0));
    int least = nodes.operand(nodes.operand(nodes.operand(joined, 1), 0), 0); // of exp() - 1
    int negated = nodes.node(Op.RELU, nodes.node(Op.NEG, x, 0, 0), 0, 0);
    assertEquals(nodes.node(Op.NEG, negated, 0, 0), least);
    assertEquals(Op.SELECT, nodes.op(apart));
  }

  /**
   * A real number is finite; what is executed may overflow, and then another value is chosen,
   * unless the same number is the result and has no bound.
   */
  @Test
  void whatIsExecutedMayBeInfinite() {
    for (boolean isExecuted : new boolean[] {false, true}) {
      Nodes own = new Nodes(isExecuted);
      Operations choices = new Operations(own, new Programs());
      int x = own.input(0);
      int large = choices.apply(Op.MUL, Type.F32, x, own.constant(1e38), 0);
      int infinity = own.constant(Double.POSITIVE_INFINITY);
      int five = own.constant(5);
      int isInfinite = choices.apply(Op.EQ, Type.F32, large, infinity, 0);
      int magnitude = choices.apply(Op.ABS, Type.F32, large, 0, 0);
      int isEither = choices.apply(Op.EQ, Type.F32, magnitude, infinity, 0);

      assertEquals(large, choices.apply(Op.SELECT, Type.F32, isInfinite, five, large));
      assertEquals(large, choices.apply(Op.SELECT, Type.F32, isEither, five, large));
      for (int condition : new int[] {isInfinite, isEither}) {
        int other = choices.apply(Op.SELECT, Type.F32, condition, five, x);
        assertEquals(isExecuted, own.op(other) == Op.SELECT);
      }
    }
  }

  @Test
  void theMagnitudeOfWhatMayHaveEitherSignIsNotItsLargest() {
    Ball result = nodes.ball(apply(Op.ABS, new Ball(0, 1e-3), Ball.ZERO));
    assertTrue(result.center() - result.radius() <= 0, "" + result);
    assertTrue(result.center() + result.radius() >= 1e-3, "" + result);
  }

  @Test
  void stepsOfWhatIsNotKnownAreRefused() {
    Ball unknown = new Ball(0, Double.POSITIVE_INFINITY);
    assertThrows(Rejection.class, () -> apply(Op.FLOOR, unknown, Ball.ZERO));
    assertThrows(Rejection.class, () -> apply(Op.MODULO, new Ball(1.5, 1), Ball.ONE));
    assertThrows(
        Rejection.class, () -> apply(Op.FLOOR, new Ball(Double.NaN, Double.NaN), Ball.ZERO));
  }
}
