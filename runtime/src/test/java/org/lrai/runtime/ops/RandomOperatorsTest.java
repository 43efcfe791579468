package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/** RandomNormal, RandomUniform, Bernoulli, Multinomial. */
class RandomOperatorsTest {
  private static final Tensor SHAPE = Run.longs(100, 100);

  @Test
  void oneSeedGivesTheSameNumbersInEachCall() {
    RandomNormal operator = new RandomNormal(ElementType.FLOAT, 0, 1, 3);
    Tensor first = Run.first(operator, SHAPE);
    assertArrayEquals(first.floats(), Run.first(operator, SHAPE).floats());
    Tensor other = Run.first(new RandomNormal(ElementType.FLOAT, 0, 1, 4), SHAPE);
    assertFalse(Arrays.equals(first.floats(), other.floats()));
  }

  @Test
  void numbersAreThoseThatTheJdkSpecifies() {
    Tensor uniform = Run.first(new RandomUniform(ElementType.DOUBLE, 0, 1, 3), SHAPE);
    Random random = new Random(Float.floatToIntBits(3));
    assertEquals(random.nextDouble(), uniform.doubles()[0]);
    assertEquals(random.nextDouble(), uniform.doubles()[1]);
  }

  @Test
  void normalHasItsMeanAndDeviation() {
    double[] drawn = Run.first(new RandomNormal(ElementType.DOUBLE, 5, 2, 1), SHAPE).doubles();
    double mean = Arrays.stream(drawn).average().orElseThrow();
    double variance =
        Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertEquals(5, mean, 0.1); // five standard deviations of the mean
    assertEquals(4, variance, 0.3);
  }

  @Test
  void uniformStaysInItsRange() {
    double[] drawn = Run.first(new RandomUniform(ElementType.DOUBLE, -2, 3, 1), SHAPE).doubles();
    assertTrue(Arrays.stream(drawn).allMatch(x -> x >= -2 && x < 3));
    assertEquals(0.5, Arrays.stream(drawn).average().orElseThrow(), 0.08);
    assertEquals(
        ElementType.FLOAT16,
        Run.first(new RandomUniform(ElementType.FLOAT16, 0, 1, 1), SHAPE).elementType());
  }

  @Test
  void bernoulliDrawsWithTheGivenProbability() {
    Tensor p = Tensor.zeros(ElementType.FLOAT, 10_000);
    Arrays.fill(p.floats(), 0.3f);
    p.floats()[0] = 0;
    p.floats()[1] = 1;
    long[] drawn = Run.first(new Bernoulli(ElementType.INT64, 7), p).longs();
    assertEquals(0, drawn[0]);
    assertEquals(1, drawn[1]);
    assertEquals(3000.0, (double) Arrays.stream(drawn).sum(), 250);
    Run.refused(new Bernoulli(ElementType.BOOL, 7), "no probability", Run.floats(1.5f));
    Run.refused(new Bernoulli(ElementType.BOOL, 7), "no probability", Run.floats(Float.NaN));
  }

  @Test
  void multinomialDrawsByUnnormalizedLogarithms() {
    Tensor logarithms =
        Run.shaped(
            Run.floats(0, (float) Math.log(3), Float.NEGATIVE_INFINITY, 500, -500, -500), 2, 3);
    int[] drawn = Run.first(new Multinomial(ElementType.INT32, 10_000, 1), logarithms).ints();
    assertEquals(
        7500.0, (double) IntStream.range(0, 10_000).filter(i -> drawn[i] == 1).count(), 250);
    assertTrue(IntStream.range(0, 10_000).noneMatch(i -> drawn[i] == 2));
    assertTrue(IntStream.range(10_000, 20_000).allMatch(i -> drawn[i] == 0));
    Run.refused(
        new Multinomial(ElementType.INT32, 1, 1), "row 0", Run.shaped(Run.floats(Float.NaN), 1, 1));
  }
}
