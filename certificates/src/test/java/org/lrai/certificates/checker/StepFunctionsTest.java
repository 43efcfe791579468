package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.NetworkReader.Result;

/** Steps are charged where an argument may be on either side, and only there. */
class StepFunctionsTest {
  private static final List<Function> STEPS =
      List.of(Function.FLOOR, Function.ROUND_EVEN, Function.STEP);

  /** Of the inputs of a text. */
  private static final int INPUTS = RandomSteps.INPUTS;

  private static double value(Function function, double x) {
    return switch (function) {
      case FLOOR -> Math.floor(x);
      case ROUND_EVEN -> Math.rint(x);
      default -> x > 0 ? 1 : 0;
    };
  }

  /** Steps, ties, zeros of both signs, large numbers, and what is next to them. */
  private static double number(Random random) {
    double number =
        switch (random.nextInt(5)) {
          case 0, 1 -> random.nextInt(17) * 0.5 - 4;
          case 2 -> random.nextBoolean() ? 0.0 : -0.0;
          case 3 -> random.nextLong() >> random.nextInt(64);
          default -> Math.scalb(random.nextGaussian(), random.nextInt(400) - 200);
        };
    return switch (random.nextInt(4)) {
      case 0 -> Math.nextUp(number);
      case 1 -> Math.nextDown(number);
      default -> number;
    };
  }

  @Property(tries = 20_000)
  void jumpsHold(@ForAll long seed) {
    Random random = new Random(seed);
    double x = number(random);
    double y = random.nextBoolean() ? number(random) : x + number(random) * 0.5;
    BigDecimal exact = new BigDecimal(y).subtract(new BigDecimal(x));
    double near = exact.doubleValue();
    Range difference =
        exact.compareTo(new BigDecimal(near)) == 0
            ? new Range(near, near)
            : new Range(Math.nextDown(near), Math.nextUp(near));
    Range hull = new Range(Math.min(x, y), Math.max(x, y));
    Range e = random.nextBoolean() ? difference : difference.hull(new Range(-1, 0.5));
    for (Function function : STEPS) {
      Range jumps = Curve.jumps(function, hull, e);
      BigDecimal jump =
          new BigDecimal(value(function, y)).subtract(new BigDecimal(value(function, x)));
      String what = function + " from " + x + " to " + y + " jumps by " + jump + ", not " + jumps;
      assertTrue(jump.compareTo(new BigDecimal(jumps.low())) >= 0, what);
      assertTrue(jump.compareTo(new BigDecimal(jumps.high())) <= 0, what);
    }
  }

  @Test
  void onlyStepsJump() {
    Range one = new Range(0.1, 0.2);
    for (Function function : Function.values()) {
      assertEquals(STEPS.contains(function), Curve.jumps(function, one, one).known());
    }
  }

  /** A function of a number that differs by up to an error. */
  private static Analysis analysis(Function function, double low, double high, double error) {
    Layer.Affine same =
        new Layer.Affine(
            new int[] {0, 1},
            new int[] {1},
            new double[] {1},
            null,
            null,
            null,
            new int[1],
            null,
            new double[] {error},
            new double[] {1},
            null);
    Layer steps = new Layer.Unary(function, new int[] {2}, 0, 0);
    Network network = new Network(List.of(new Layer.Input(1), same, steps), new int[] {3});
    Box box = new Box(new double[] {low}, new double[] {high});
    return new Analyzer(network).analyze(box, Effort.FULL);
  }

  @ParameterizedTest
  @EnumSource(
      value = Function.class,
      names = {"FLOOR", "ROUND_EVEN", "STEP"})
  void clearOfStepsThereIsNoDifference(Function function) {
    assertArrayEquals(new double[2], analysis(function, 2.6, 2.8, 1e-6).change(3));
    assertArrayEquals(new double[2], analysis(function, -2.4, -2.2, 1e-6).change(3));
    // No error, no difference, however many steps there are.
    assertArrayEquals(new double[2], analysis(function, -7, 7, 0).change(3));
  }

  @ParameterizedTest
  @CsvSource({
    "FLOOR, 3, 1",
    "FLOOR, -2, 1",
    "ROUND_EVEN, 2.5, 1",
    "ROUND_EVEN, -0.5, 1",
    "STEP, 0, 1",
  })
  void atAStepItIsCharged(Function function, double at, double jump) {
    for (double x : new double[] {at, Math.nextUp(at), Math.nextDown(at)}) {
      assertEquals(jump, analysis(function, x, x, 1e-6).error(3), 1e-12);
      // The nearest it comes is the error itself.
      assertTrue(analysis(function, x, x, Double.MIN_NORMAL).error(3) > 0 || x != at);
    }
    assertEquals(1, analysis(function, -7, 7, 1e-6).error(3), 1e-12);
  }

  /** Of many steps, that they follow their argument is worth more than where they may be. */
  @Test
  void aStaircaseFollowsItsArgument() {
    for (Function function : List.of(Function.FLOOR, Function.ROUND_EVEN)) {
      Analysis analysis = analysis(function, -100, 100, 10);
      // x - f(x), and the same of differences
      double[] rest = {1, -1};
      int[] both = {2, 3};
      assertTrue(upper(analysis, both, rest, new double[2]) < 1.01);
      assertTrue(upper(analysis, both, new double[2], rest) < 1.01);
    }
  }

  private static double upper(Analysis analysis, int[] neuron, double[] real, double[] change) {
    return analysis.upper(new Objective(neuron, real, change, 0), null).upper();
  }

  // Texts.

  private static String text(String expression) {
    return """
    (text
      (input x f32 (%d))
      (output y)
      (value y f32 () (output 0) ())
      (kernel k ((read f32 %d)(write f32)) () (store 1 () %s))
      (call 0 (x y) ()))
    """
        .formatted(INPUTS, INPUTS, expression.replaceAll("\\bx([0-2])", "(e f32 0 $1)"));
  }

  private static Analysis analysis(Network network, double low, double high) {
    double[] lower = new double[INPUTS];
    double[] upper = new double[INPUTS];
    Arrays.fill(lower, low);
    Arrays.fill(upper, high);
    return new Analyzer(network).analyze(new Box(lower, upper), Effort.FULL);
  }

  private static double error(Result result, double low, double high) {
    Network network = assertInstanceOf(Result.Read.class, result).network();
    return analysis(network, low, high).error(network.outputs()[0]);
  }

  private static double error(String expression, double low, double high) {
    return error(Texts.read(text(expression), text(expression)), low, high);
  }

  /**
   * Whatever is executed and meant, their difference is within its bounds: random expressions on
   * inputs at steps and next to them.
   */
  @Property(tries = 3000)
  void differencesAreWithinBounds(@ForAll long seed) {
    Random random = new Random(seed);
    RandomSteps.Expression expression = RandomSteps.of(random);
    String text = text(expression.text());
    Result result = Texts.read(text, text);
    Statistics.label("read")
        .collect(result instanceof Result.Read)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    assertFalse(result instanceof Result.Invalid, result + " " + text);
    if (!(result instanceof Result.Read(Network network))) {
      return;
    }
    double center = random.nextInt(5) * 0.5 - 1;
    double radius = random.nextInt(3) == 0 ? 0 : Math.scalb(1.0, -random.nextInt(20));
    Analysis analysis = analysis(network, center - radius, center + radius);
    int output = network.outputs()[0];
    boolean isKnown = analysis.error(output) <= Double.MAX_VALUE;
    Statistics.label("known")
        .collect(isKnown)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    for (int sample = 0; sample < 40 && isKnown; sample++) {
      float[] inputs = new float[INPUTS];
      for (int i = 0; i < INPUTS; i++) {
        double share =
            random.nextInt(3) == 0 ? random.nextInt(5) / 2.0 - 1 : 1 - 2 * random.nextDouble();
        float input = (float) (center + radius * Math.clamp(share, -1, 1));
        inputs[i] = Math.abs(input - center) <= radius ? input : (float) center;
      }
      BigDecimal meant = expression.meant(inputs);
      BigDecimal executed = new BigDecimal(expression.executed(inputs));
      check(meant, analysis.real(output), expression, inputs);
      check(executed, analysis.executed(output), expression, inputs);
      check(executed.subtract(meant), analysis.change(output), expression, inputs);
    }
  }

  private static void check(
      BigDecimal value, double[] range, RandomSteps.Expression expression, float[] inputs) {
    assertTrue(
        value.compareTo(new BigDecimal(range[0])) >= 0
            && value.compareTo(new BigDecimal(range[1])) <= 0,
        () ->
            value
                + " is not within "
                + Arrays.toString(range)
                + ": "
                + expression.text()
                + " at "
                + Arrays.toString(inputs));
  }

  /** Each n for which {@code n / 49 * 49} is executed as less than n. */
  @Test
  void whatIsJustBelowAStepIsNotOnIt() {
    int found = 0;
    for (int n = 1; n < 2000; n++) {
      if (n / 49f * 49f < n) {
        found++;
        assertTrue(error("(floor (mul (div x0 (f f32 49)) (f f32 49)))", n, n) >= 1, "" + n);
        String below = "(cast f32 (lt (mul (div x0 (f f32 49)) (f f32 49)) (f f32 %d)))";
        assertTrue(error(below.formatted(n), n, n) >= 1, "" + n);
        assertEquals(0, error(below.formatted(n + 1), n, n));
      }
    }
    assertTrue(found > 10, "only " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as it is, and as compilers write it
        "(sign x0) | (sign x0)",
        "(select (lt x0 x1) x0 x2) | (select (lt x0 x1) x0 x2)",
        "(cast f32 (cast i16 x0)) | (cast f32 (cast i16 x0))",
        "(cast f32 (and (lt x0 x1) (le x1 x2))) | (cast f32 (and (lt x0 x1) (le x1 x2)))",
        // sums of integers in floats
        "(cast f32 (add (cast i32 (min (max (round_even x0) (f f32 -9)) (f f32 9))) (i i32 2)))"
            + " | (add (min (max (round_even x0) (f f32 -9)) (f f32 9)) (f f32 2))",
      })
  void whatDoesNotRoundIsTheSame(String meant, String executed) {
    assertEquals(0, error(Texts.read(text(meant), text(executed)), -5, 5));
  }

  /** Another step is no step, or one that is charged. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(floor x0) | (ceil x0)",
        "(floor x0) | (round_even x0)",
        "(round_even x0) | (floor (add x0 (f f32 0.5)))",
        "(cast f32 (lt x0 x1)) | (cast f32 (le x0 x1))",
        "(cast f32 (lt x0 x1)) | (cast f32 (lt x1 x0))",
        "(cast f32 (eq x0 x1)) | (cast f32 (le x0 x1))",
        "(cast f32 (and (lt x0 x1) (lt x1 x2))) | (cast f32 (or (lt x0 x1) (lt x1 x2)))",
        "(select (lt x0 x1) x1 x2) | (select (lt x0 x1) x2 x1)",
        "(select (lt x0 (f f32 0)) x1 x2) | (select (lt x0 (f f32 1)) x1 x2)",
        "(cast f32 (cast u8 (min (max (round_even x0) (f f32 0)) (f f32 255))))"
            + " | (cast f32 (cast u8 (min (max (round_even x0) (f f32 0)) (f f32 254))))",
        "(cast f32 (cast i8 (min (max (add (round_even x0) (f f32 3)) (f f32 -128)) (f f32 127))))"
            + " | (cast f32 (cast i8 (min (max (add (round_even x0) (f f32 4)) (f f32 -128)) (f f32 127))))",
        "(cast f32 (cast i32 x0)) | (floor x0)",
        "(remainder x0 (f f32 3)) | (modulo x0 (f f32 3))",
      })
  void anotherStepIsNotTheSame(String meant, String executed) {
    Result result = Texts.read(text(meant), text(executed));
    assertFalse(result instanceof Result.Read && error(result, -300, 300) < 0.9, "" + result);
  }

  /** What a type may not hold has no bound, on one side or on both. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(cast f32 (cast u8 x0)) | -1.5 | -1.5",
        "(cast f32 (cast u8 x0)) | 256 | 256",
        "(cast f32 (cast u8 x0)) | -3 | 300",
        "(cast f32 (cast i8 x0)) | 128 | 128",
        "(cast f32 (cast i32 (mul x0 (f f32 1e9)))) | 3 | 3",
        "(cast f32 (cast i32 (floor (mul x0 (f f32 1e9))))) | -3 | 3",
      })
  void whatMayNotFitIsUnknown(String expression, double low, double high) {
    assertEquals(Double.POSITIVE_INFINITY, error(expression, low, high));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 127 + 127 is -2 as an I8
        "(cast f32 (add (cast i8 x0) (cast i8 x1)))",
        "(cast f32 (mul (cast i32 x0) (cast i32 x1)))",
        "(cast f32 (cast i8 (cast i32 x0)))",
        "(cast f32 (bit_and (cast i32 x0) (i i32 7)))",
        "(cast f32 (div (cast i32 x0) (i i32 7)))",
        "(remainder x0 x1)",
        "(select (lt x0 (f f32 NaN)) x1 x2)",
        "(cast f32 (lt x0 (f f32 Infinity)))",
        "(select (lt x0 x1) x1 (f f32 -Infinity))",
        "(select (lt x0 x1) x1 (f f32 NaN))",
      })
  void whatMayWrapIsNotRead(String expression) {
    Result result = Texts.read(text(expression), text(expression));
    assertFalse(
        result instanceof Result.Read && error(result, -1, 1) <= Double.MAX_VALUE, "" + result);
  }

  /** A sum of integers that FLOAT32 rounds is not the exact one. */
  @Test
  void integersThatFloatsRoundAreCharged() {
    String large = "(add (cast f32 (cast u8 x0)) (f f32 16777216))";
    assertNotEquals(0, error(large, 0, 255));
    assertEquals(0, error("(add (cast f32 (cast u8 x0)) (f f32 16776900))", 0, 255));
  }

  /** The jump is that of both branches where the condition may change, not anywhere. */
  @Test
  void aChoiceBetweenFunctionsOfItsArgumentJumpsWhereItChanges() {
    String x = "(mul x0 (f f32 0.1))";
    String thresholded = "(select (lt (f f32 0.5) %s) %s (f f32 0))".formatted(x, x);
    assertEquals(0.5, error(thresholded, -100, 100), 1e-4);
    String shrunk =
        "(select (lt %s (f f32 -0.5)) (add %s (f f32 0.25)) (select (lt (f f32 0.5) %s) (sub %s (f f32 0.25)) (f f32 0)))"
            .formatted(x, x, x, x);
    // As if both steps could be near.
    assertEquals(0.5, error(shrunk, -100, 100), 1e-4);
  }
}
