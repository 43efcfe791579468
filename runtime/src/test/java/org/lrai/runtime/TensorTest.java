package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.runtime.Failures.assertRefused;

import org.junit.jupiter.api.Test;
import org.lrai.runtime.ModelException.Reason;

class TensorTest {
  @Test
  void sharesTheArrayItIsGiven() {
    float[] data = {1, 2, 3, 4, 5, 6};
    Tensor tensor = Tensor.of(data, 2, 3);
    assertSame(data, tensor.floats());
    assertEquals(6, tensor.size());
    assertEquals(2, tensor.rank());
    assertEquals(3, tensor.dim(1));
    assertEquals("float[2, 3]", tensor.toString());
  }

  @Test
  void shapeCannotBeChangedFromOutside() {
    long[] shape = {2, 3};
    Tensor tensor = Tensor.of(new float[6], shape);
    shape[0] = 7;
    tensor.shape()[1] = 9;
    assertArrayEquals(new long[] {2, 3}, tensor.shape());
    assertTrue(tensor.hasShape(new long[] {2, 3}));
  }

  @Test
  void scalarHasNoDimsAndOneElement() {
    Tensor scalar = Tensor.of(new long[] {7});
    assertEquals(0, scalar.rank());
    assertEquals(1, scalar.size());
  }

  @Test
  void dimMayBeZero() {
    assertEquals(0, Tensor.zeros(ElementType.FLOAT, 1L << 40, 0, 1L << 40).size());
  }

  @Test
  void zerosOfStringsAreEmptyStrings() {
    assertArrayEquals(new String[] {"", ""}, Tensor.zeros(ElementType.STRING, 2).strings());
  }

  @Test
  void booleansAreHeldAsBytes() {
    Tensor tensor = Tensor.of(new boolean[] {true, false}, 2);
    assertEquals(ElementType.BOOL, tensor.elementType());
    assertArrayEquals(new byte[] {1, 0}, tensor.bytes());
  }

  @Test
  void refusesAnArrayOfTheWrongLength() {
    assertRefused(Reason.TENSOR, () -> Tensor.of(new float[5], 2, 3), "5 elements", "[2, 3]", "6");
    assertRefused(Reason.TENSOR, () -> Tensor.of(new float[5]), "Give the dims");
  }

  @Test
  void refusesAnArrayOfTheWrongClass() {
    assertRefused(
        Reason.TENSOR, () -> Tensor.of(ElementType.FLOAT16, new float[1], 1), "short[]", "float[]");
    assertRefused(Reason.TENSOR, () -> Tensor.of(new float[1], 1).longs(), "longs()", "float");
  }

  @Test
  void refusesNegativeAndHugeDims() {
    assertRefused(Reason.TENSOR, () -> Tensor.zeros(ElementType.FLOAT, -1), "negative");
    assertRefused(
        Reason.SIZE, () -> Tensor.zeros(ElementType.INT8, 1L << 33, 1L << 33), "more than");
    assertRefused(
        Reason.SIZE, () -> Tensor.zeros(ElementType.INT8, Integer.MAX_VALUE), "more than");
    assertRefused(Reason.SIZE, () -> Tensor.zeros(ElementType.INT64, 1L << 30), "-Xmx");
  }

  @Test
  void refusesComplexElements() {
    assertRefused(
        Reason.TENSOR, () -> Tensor.zeros(ElementType.COMPLEX64, 1), "not supported", "real");
  }

  @Test
  void viewUsesTheFrontOfALongerArray() {
    Tensor view = Tensor.view(ElementType.FLOAT, new float[10], 2, 3);
    assertEquals(6, view.size());
    assertRefused(
        Reason.TENSOR, () -> Tensor.view(ElementType.FLOAT, new float[5], 2, 3), "too short");
  }

  @Test
  void sequencesAreOfOneElementType() {
    Tensor floats = Tensor.of(new float[1], 1);
    Tensor longs = Tensor.of(new long[1], 1);
    assertEquals("sequence of 1 x float", SequenceValue.of(floats).toString());
    assertRefused(Reason.TENSOR, () -> SequenceValue.of(floats, longs), "Tensor 1", "int64");
  }

  @Test
  void optionalsDoNotNest() {
    assertRefused(Reason.TENSOR, () -> OptionalValue.of(OptionalValue.empty()));
  }
}
