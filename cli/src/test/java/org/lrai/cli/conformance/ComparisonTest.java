package org.lrai.cli.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

class ComparisonTest {
  private static final float NAN = Float.NaN;
  private static final float INFINITY = Float.POSITIVE_INFINITY;

  private static Tensor floats(float... values) {
    return Tensor.of(values, values.length);
  }

  private static void assertEqual(Optional<String> difference) {
    assertEquals(Optional.empty(), difference);
  }

  private static void assertDifferent(String part, Optional<String> difference) {
    assertTrue(difference.orElse("equal").contains(part), difference::toString);
  }

  private static Optional<String> compare(Value got, Value want) {
    return Comparison.compare(got, want, Tolerance.OPERATOR, 0);
  }

  @Test
  void floatsMayBeOffByTheTolerance() {
    assertEqual(compare(floats(1.0009f, 0), floats(1, 0)));
    assertDifferent(
        "is 1.00199997, expected 1.00000000 at [0]; 1 of 2 elements differ",
        compare(floats(1.002f, 0), floats(1, 0)));
  }

  /** After cancellation an element near zero carries the error of the large ones. */
  @Test
  void nearZeroTheLargestElementCounts() {
    assertEqual(compare(floats(100, 1e-4f), floats(100, 0)));
    assertDifferent("at [0]", compare(floats(1e-4f), floats(0)));
  }

  @Test
  void nansAndInfinitiesMustBeInTheSamePlaces() {
    assertEqual(compare(floats(NAN, INFINITY, -INFINITY), floats(NAN, INFINITY, -INFINITY)));
    assertDifferent("is 1.0", compare(floats(1), floats(NAN)));
    assertDifferent("is NaN", compare(floats(NAN), floats(1)));
    assertDifferent("is -Infinity", compare(floats(-INFINITY), floats(INFINITY)));
    assertDifferent("is Infinity", compare(floats(INFINITY), floats(1e30f)));
    assertDifferent("is 1", compare(floats(1e30f), floats(INFINITY)));
  }

  @Test
  void integersMustBeEqual() {
    assertEqual(compare(Tensor.of(new long[] {5}, 1), Tensor.of(new long[] {5}, 1)));
    assertDifferent(
        "is 9007199254740993, expected 9007199254740992",
        compare(Tensor.of(new long[] {(1L << 53) + 1}, 1), Tensor.of(new long[] {1L << 53}, 1)));
  }

  @Test
  void quantizedValuesMayBeOneStepOff() {
    Tensor got = Tensor.of(ElementType.UINT8, new byte[] {(byte) 200}, 1);
    Tensor want = Tensor.of(ElementType.UINT8, new byte[] {(byte) 201}, 1);

    assertDifferent("is 200, expected 201", compare(got, want));
    assertEqual(Comparison.compare(got, want, Tolerance.MODEL.quantized(), 0));
    assertEqual(Comparison.compare(floats(0.51f), floats(1), Tolerance.MODEL.quantized(), 0.5));
    assertDifferent(
        "at [0]", Comparison.compare(floats(0.49f), floats(1), Tolerance.MODEL.quantized(), 0.5));
  }

  @Test
  void typesAndShapesMustBeEqual() {
    assertDifferent("is float[1], expected float[2]", compare(floats(1), floats(1, 1)));
    assertDifferent(
        "is float[1], expected double[1]", compare(floats(1), Tensor.of(new double[] {1}, 1)));
    assertDifferent(
        "is float[1], expected float[1, 1]", compare(floats(1), Tensor.of(new float[] {1}, 1, 1)));
  }

  @Test
  void sequencesAndOptionalsAreComparedWithin() {
    Value sequence = SequenceValue.of(floats(1), floats(2, 3));

    assertEqual(compare(sequence, SequenceValue.of(floats(1), floats(2, 3))));
    assertDifferent("[1] is 3", compare(sequence, SequenceValue.of(floats(1), floats(2, 4))));
    assertDifferent("has 2 tensors, expected 1", compare(sequence, SequenceValue.of(floats(1))));
    assertEqual(compare(OptionalValue.empty(), OptionalValue.empty()));
    assertDifferent(
        "is empty optional", compare(OptionalValue.empty(), OptionalValue.of(floats(1))));
    assertDifferent("is float[1]", compare(floats(1), sequence));
  }

  @Test
  void bitsMustBeEqualExceptThatAllNansAreOne() {
    float otherNan = Float.intBitsToFloat(0x7FC00001);

    assertEqual(Comparison.compareBits(floats(1, NAN), floats(1, otherNan)));
    assertDifferent("is -0.0", Comparison.compareBits(floats(-0.0f), floats(0)));
    assertDifferent("at [1]", Comparison.compareBits(floats(1, Math.nextUp(1f)), floats(1, 1)));
    assertDifferent(
        "is \"a\"",
        Comparison.compareBits(Tensor.of(new String[] {"a"}, 1), Tensor.of(new String[] {"b"}, 1)));
  }

  @Test
  void narrowFloatsAreComparedByValue() {
    Tensor one = Tensor.of(ElementType.FLOAT16, new short[] {0x3C00}, 1);
    Tensor nextToOne = Tensor.of(ElementType.FLOAT16, new short[] {0x3C01}, 1);

    assertEqual(compare(nextToOne, one)); // 2^-10 is just within 1e-3.
    assertDifferent("at [0]", Comparison.compareBits(nextToOne, one));
  }
}
