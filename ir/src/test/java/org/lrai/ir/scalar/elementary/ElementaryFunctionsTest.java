package org.lrai.ir.scalar.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.lrai.ir.scalar.ScalarOp;

final class ElementaryFunctionsTest {
  private static final float INFINITY = Float.POSITIVE_INFINITY;
  private static final List<ScalarOp> FUNCTIONS =
      Arrays.stream(ScalarOp.values())
          .filter(op -> op.arity() == 1 && ElementaryFunctions.of(op).isPresent())
          .toList();

  private static ExpansionEvaluator evaluator(ScalarOp op) {
    return new ExpansionEvaluator(ElementaryFunctions.of(op).orElseThrow());
  }

  /** The value, after a check of its bits against what is expected: -0 is not 0. */
  private static void assertValue(float expected, ScalarOp op, float x) {
    assertEquals(expected, evaluator(op).apply(x), op + "(" + x + ")");
  }

  @Test
  void nanStaysNan() {
    for (ScalarOp op : FUNCTIONS) {
      assertValue(Float.NaN, op, Float.NaN);
      assertValue(Float.NaN, op, Float.intBitsToFloat(0xff800001));
      assertValue(Float.NaN, op, Float.intBitsToFloat(0x7fffffff));
    }
  }

  @Test
  void infinitiesGiveLimits() {
    assertValue(INFINITY, ScalarOp.EXP, INFINITY);
    assertValue(0, ScalarOp.EXP, -INFINITY);
    assertValue(INFINITY, ScalarOp.LOG, INFINITY);
    assertValue(Float.NaN, ScalarOp.LOG, -INFINITY);
    for (ScalarOp op : List.of(ScalarOp.TANH, ScalarOp.ERF)) {
      assertValue(1, op, INFINITY);
      assertValue(-1, op, -INFINITY);
    }
    assertValue(1, ScalarOp.SIGMOID, INFINITY);
    assertValue(0, ScalarOp.SIGMOID, -INFINITY);
    for (ScalarOp op : List.of(ScalarOp.SOFTPLUS, ScalarOp.SILU, ScalarOp.GELU)) {
      assertValue(INFINITY, op, INFINITY);
      assertEquals(0, Math.abs(evaluator(op).apply(-INFINITY)), op.name());
    }
    for (ScalarOp op : List.of(ScalarOp.SIN, ScalarOp.COS)) {
      assertValue(Float.NaN, op, INFINITY);
      assertValue(Float.NaN, op, -INFINITY);
    }
  }

  @Test
  void zerosKeepTheirSign() {
    for (ScalarOp op :
        List.of(ScalarOp.TANH, ScalarOp.ERF, ScalarOp.SIN, ScalarOp.SILU, ScalarOp.GELU)) {
      assertValue(0f, op, 0f);
      assertValue(-0f, op, -0f);
    }
    for (float zero : new float[] {0f, -0f}) {
      assertValue(1, ScalarOp.EXP, zero);
      assertValue(1, ScalarOp.COS, zero);
      assertValue(0.5f, ScalarOp.SIGMOID, zero);
      assertValue((float) Math.log(2), ScalarOp.SOFTPLUS, zero);
      assertValue(-INFINITY, ScalarOp.LOG, zero);
    }
  }

  @Test
  void subnormalArgumentsAndResultsAreRight() {
    assertValue(-103.27893f, ScalarOp.LOG, Float.MIN_VALUE);
    assertValue(Float.MIN_VALUE, ScalarOp.EXP, -103.27893f);
    assertValue((float) StrictMath.exp(-95), ScalarOp.EXP, -95);
    assertValue((float) StrictMath.exp(-95), ScalarOp.SIGMOID, -95);
    assertValue((float) StrictMath.exp(-95), ScalarOp.SOFTPLUS, -95);
    assertValue(Float.MIN_VALUE, ScalarOp.TANH, Float.MIN_VALUE);
    assertValue(-Float.MIN_VALUE, ScalarOp.SIN, -Float.MIN_VALUE);
    float tiny = 1000 * Float.MIN_VALUE;
    assertValue(tiny / 2, ScalarOp.SILU, tiny);
    assertValue(-tiny / 2, ScalarOp.GELU, -tiny);
    assertValue(1128 * Float.MIN_VALUE, ScalarOp.ERF, tiny);
  }

  @Test
  void valuesThatAreFloatsAreHit() {
    assertValue(0, ScalarOp.LOG, 1);
    assertValue(1, ScalarOp.TANH, 20);
    assertValue(-1, ScalarOp.ERF, -5);
    assertValue(1, ScalarOp.SIGMOID, 20);
    assertValue(100, ScalarOp.SOFTPLUS, 100);
    assertValue(100, ScalarOp.SILU, 100);
    assertValue(100, ScalarOp.GELU, 100);
    assertValue(0, ScalarOp.SIGMOID, -1e30f);
    for (float x : new float[] {-88.00001f, -89, -1e30f, -Float.MAX_VALUE}) {
      assertEquals(0, Math.abs(evaluator(ScalarOp.SILU).apply(x)));
    }
    assertEquals(0, Math.abs(evaluator(ScalarOp.GELU).apply(-1e30f)));
  }

  /** The float whose sine is hardest: it lies 1.6e-9 from a multiple of pi/2. */
  @Test
  void sineOfHugeArguments() {
    float hardest = 0x1.f37eb6p95f; // 16367173 * 2^72
    assertEquals(StrictMath.sin(hardest), evaluator(ScalarOp.SIN).apply(hardest), 3e-8);
    assertEquals(StrictMath.cos(hardest), evaluator(ScalarOp.COS).apply(hardest), 3e-8);
    float largest = Float.MAX_VALUE;
    assertEquals(StrictMath.sin(largest), evaluator(ScalarOp.SIN).apply(largest), 6e-8);
    assertEquals(StrictMath.cos(largest), evaluator(ScalarOp.COS).apply(largest), 6e-8);
  }

  /** Where neighbouring results differ by many units in the last place, none goes back. */
  @Test
  void samplesAreMonotone() {
    for (ScalarOp op :
        List.of(ScalarOp.EXP, ScalarOp.TANH, ScalarOp.ERF, ScalarOp.SIGMOID, ScalarOp.SOFTPLUS)) {
      ExpansionEvaluator function = evaluator(op);
      float previous = 0;
      for (float x = -110; x < 90; x += 0x1p-6f) {
        float value = function.apply(x);
        assertTrue(value >= previous || x == -110, op + "(" + x + ")");
        previous = value;
      }
    }
  }

  @Test
  void samplesAreWithinTwoUnits() {
    check(ScalarOp.EXP, StrictMath::exp, -100, 88);
    check(ScalarOp.LOG, StrictMath::log, 0, 40);
    check(ScalarOp.TANH, StrictMath::tanh, -10, 10);
    check(ScalarOp.SIGMOID, x -> 1 / (1 + StrictMath.exp(-x)), -80, 20);
    check(ScalarOp.SILU, x -> x / (1 + StrictMath.exp(-x)), -80, 20);
    check(ScalarOp.SOFTPLUS, x -> StrictMath.log1p(StrictMath.exp(x)), -80, 20);
    check(ScalarOp.SIN, StrictMath::sin, -4000, 4000);
    check(ScalarOp.COS, StrictMath::cos, -4000, 4000);
  }

  private static void check(ScalarOp op, DoubleUnaryOperator reference, double from, double to) {
    ExpansionEvaluator function = evaluator(op);
    for (int i = 0; i <= 10_000; i++) {
      float x = (float) (from + (to - from) * i / 10_000);
      double expected = reference.applyAsDouble(x);
      assertEquals(expected, function.apply(x), 2 * Math.ulp((float) expected), op + "(" + x + ")");
    }
  }

  /** Fewer operations are faster kernels; more should be noticed. */
  @Test
  void operationsAreFew() {
    assertEquals(20, ElementaryFunctions.of(ScalarOp.EXP).orElseThrow().operations());
    assertEquals(18, ElementaryFunctions.of(ScalarOp.SIGMOID).orElseThrow().operations());
    assertEquals(18, ElementaryFunctions.of(ScalarOp.SILU).orElseThrow().operations());
    assertEquals(22, ElementaryFunctions.of(ScalarOp.TANH).orElseThrow().operations());
    assertEquals(27, ElementaryFunctions.of(ScalarOp.GELU).orElseThrow().operations());
  }
}
