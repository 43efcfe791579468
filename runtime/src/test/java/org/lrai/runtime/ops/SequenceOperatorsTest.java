package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.lrai.runtime.Failures.assertRefused;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException.Reason;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** Sequences and optionals. */
class SequenceOperatorsTest {
  private static final SequenceValue SEQUENCE =
      SequenceValue.of(Run.longs(1), Run.longs(2, 2), Run.longs(3));

  private static String sequence(OpaqueOperator operator, @Nullable Value... inputs) {
    Value output = Run.all(operator, inputs)[0];
    return assertInstanceOf(SequenceValue.class, output).tensors().stream()
        .map(Run::text)
        .collect(Collectors.joining("; "));
  }

  @Test
  void constructTakesTensorsOfOneType() {
    assertEquals(
        "float[1]: 1.0; float[0]:", sequence(new SequenceConstruct(), Run.floats(1), Run.floats()));
    assertRefused(
        Reason.TENSOR,
        () -> new SequenceConstruct().run(new Value[] {Run.floats(1), Run.longs(1)}),
        "int64");
    assertEquals("", sequence(new SequenceEmpty(ElementType.BOOL)));
  }

  @Test
  void whatIsConstructedIsACopy() {
    Tensor tensor = Run.longs(1);
    Value sequence = Run.all(new SequenceConstruct(), tensor)[0];
    tensor.longs()[0] = 7;
    assertEquals("int64[1]: 1", Run.text(new SequenceAt(), sequence, Run.scalar(0)));
  }

  @Test
  void positionsCountFromBothEnds() {
    assertEquals("int64[1]: 3", Run.text(new SequenceAt(), SEQUENCE, Run.scalar(-1)));
    assertEquals("int64[2]: 2 2", Run.text(new SequenceAt(), SEQUENCE, Run.scalar(1)));
    Run.refused(new SequenceAt(), "position 3 of a sequence of 3", SEQUENCE, Run.scalar(3));
    Run.refused(new SequenceAt(), "position -4", SEQUENCE, Run.scalar(-4));
    Run.refused(new SequenceAt(), "no sequence", Run.longs(1), Run.scalar(0));
  }

  @Test
  void insertAndEraseAndLength() {
    Tensor nine = Run.longs(9);
    assertEquals(
        "int64[1]: 1; int64[2]: 2 2; int64[1]: 3; int64[1]: 9",
        sequence(new SequenceInsert(), SEQUENCE, nine));
    assertEquals(
        "int64[1]: 1; int64[2]: 2 2; int64[1]: 9; int64[1]: 3",
        sequence(new SequenceInsert(), SEQUENCE, nine, Run.scalar(-1)));
    assertEquals("int64[1]: 1; int64[2]: 2 2", sequence(new SequenceErase(), SEQUENCE));
    assertEquals(
        "int64[2]: 2 2; int64[1]: 3", sequence(new SequenceErase(), SEQUENCE, Run.scalar(0)));
    assertEquals("int64[]: 3", Run.text(new SequenceLength(), SEQUENCE));
    Run.refused(new SequenceInsert(), "not of type int64", SEQUENCE, Run.floats(1));
    Run.refused(new SequenceErase(), "empty", SequenceValue.empty(ElementType.INT64));
  }

  private static final Tensor MATRIX = Run.shaped(Run.longs(1, 2, 3, 4, 5, 6), 2, 3);

  @Test
  void splitIntoPartsOfOneLength() {
    assertEquals(
        "int64[2, 2]: 1 2 4 5; int64[2, 1]: 3 6",
        sequence(new SplitToSequence(1, false), MATRIX, Run.scalar(2)));
    assertEquals(
        "int64[1, 3]: 1 2 3; int64[1, 3]: 4 5 6", sequence(new SplitToSequence(0, true), MATRIX));
    assertEquals(
        "int64[2]: 1 4; int64[2]: 2 5; int64[2]: 3 6",
        sequence(new SplitToSequence(-1, false), MATRIX));
    Run.refused(new SplitToSequence(0, true), "length 0", MATRIX, Run.scalar(0));
  }

  @Test
  void splitIntoPartsOfGivenLengths() {
    assertEquals(
        "int64[2, 0]:; int64[2, 3]: 1 2 3 4 5 6",
        sequence(new SplitToSequence(1, true), MATRIX, Run.longs(0, 3)));
    Run.refused(new SplitToSequence(1, true), "of 3", MATRIX, Run.longs(1, 1));
  }

  @Test
  void concatUndoesSplit() {
    for (int axis = 0; axis < 2; axis++) {
      Value parts = Run.all(new SplitToSequence(axis, true), MATRIX)[0];
      assertEquals(Run.text(MATRIX), Run.text(new ConcatFromSequence(axis, false), parts));
      Value rows = Run.all(new SplitToSequence(axis, false), MATRIX)[0];
      assertEquals(Run.text(MATRIX), Run.text(new ConcatFromSequence(axis, true), rows));
    }
    Run.refused(new ConcatFromSequence(0, true), "does not fit", SEQUENCE);
    assertEquals("int64[4]: 1 2 2 3", Run.text(new ConcatFromSequence(-1, false), SEQUENCE));
    Run.refused(new ConcatFromSequence(0, false), "empty", SequenceValue.empty(ElementType.FLOAT));
  }

  @Test
  void optionals() {
    Value full = Run.all(new OptionalConstruct(), Run.longs(4))[0];
    Value empty = Run.all(new OptionalConstruct())[0];
    assertEquals("bool[]: 1", Run.text(new OptionalHasElement(), full));
    assertEquals("bool[]: 0", Run.text(new OptionalHasElement(), empty));
    assertEquals("bool[]: 0", Run.text(new OptionalHasElement()));
    assertEquals("bool[]: 1", Run.text(new OptionalHasElement(), SEQUENCE));
    assertEquals("int64[1]: 4", Run.text(new OptionalGetElement(), full));
    assertEquals("int64[1]: 4", Run.text(new OptionalGetElement(), Run.longs(4)));
    assertEquals(SEQUENCE, Run.all(new OptionalGetElement(), OptionalValue.of(SEQUENCE))[0]);
    Run.refused(new OptionalGetElement(), "empty", empty);
  }
}
