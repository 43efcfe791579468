package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** TopK, NonZero, Compress, Unique, NonMaxSuppression, DynamicSlice. */
class SelectionTest {
  private static final Tensor MATRIX =
      Run.shaped(Run.floats(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 3, 4);

  @Test
  void topKGivesTheLargestFirst() {
    Value[] outputs = Run.all(new TopK(1, true), MATRIX, Run.longs(3));
    assertEquals("float[3, 3]: 3.0 2.0 1.0 7.0 6.0 5.0 11.0 10.0 9.0", Run.text(outputs[0]));
    assertEquals("int64[3, 3]: 3 2 1 3 2 1 3 2 1", Run.text(outputs[1]));
  }

  @Test
  void topKOfAnInnerAxisAndOfTheSmallest() {
    Value[] outputs = Run.all(new TopK(0, false), MATRIX, Run.longs(2));
    assertEquals("float[2, 4]: 0.0 1.0 2.0 3.0 4.0 5.0 6.0 7.0", Run.text(outputs[0]));
    assertEquals("int64[2, 4]: 0 0 0 0 1 1 1 1", Run.text(outputs[1]));
  }

  @Test
  void topKOfEqualElementsGivesTheLowerIndexFirst() {
    Value[] outputs = Run.all(new TopK(-1, true), Run.floats(1, 1, 2, 2, Float.NaN), Run.longs(4));
    assertEquals("float[4]: NaN 2.0 2.0 1.0", Run.text(outputs[0]));
    assertEquals("int64[4]: 4 2 3 0", Run.text(outputs[1]));
  }

  @Property(tries = 200)
  void topKAgreesWithSorting(
      @ForAll @Size(min = 1, max = 40) int[] elements, @ForAll @IntRange(max = 40) int wanted) {
    int k = Math.min(wanted, elements.length);
    int[] sorted = elements.clone();
    Arrays.sort(sorted);
    Tensor smallest =
        Run.first(new TopK(0, false), Tensor.of(elements, elements.length), Run.longs(k));
    assertEquals(Arrays.toString(Arrays.copyOf(sorted, k)), Arrays.toString(smallest.ints()));
  }

  @Test
  void topKRefusesWhatIsNotThere() {
    Run.refused(new TopK(1, true), "K is 5", MATRIX, Run.longs(5));
    Run.refused(new TopK(2, true), "axis 2", MATRIX, Run.longs(1));
    Run.refused(new TopK(0, true), "K is missing", MATRIX);
  }

  @Test
  void nonZeroGivesAColumnForEachElement() {
    Tensor x = Tensor.of(new boolean[] {true, false, true, true}, 2, 2);
    assertEquals("int64[2, 3]: 0 1 1 0 0 1", Run.text(new NonZero(), x));
    assertEquals("int64[1, 2]: 0 2", Run.text(new NonZero(), Run.floats(Float.NaN, -0f, 1)));
    assertEquals("int64[0, 1]:", Run.text(new NonZero(), Run.scalar(5)));
    assertEquals("int64[1, 1]: 1", Run.text(new NonZero(), Run.strings("", "a")));
    assertEquals("int64[2, 0]:", Run.text(new NonZero(), Tensor.zeros(ElementType.INT8, 0, 3)));
  }

  @Test
  void compressTakesSlicesOrElements() {
    Tensor x = Run.shaped(Run.floats(1, 2, 3, 4, 5, 6), 3, 2);
    Tensor condition = Tensor.of(new boolean[] {false, true, true}, 3);
    assertEquals("float[2, 2]: 3.0 4.0 5.0 6.0", Run.text(new Compress(false, 0), x, condition));
    assertEquals("float[2]: 2.0 3.0", Run.text(new Compress(true, 0), x, condition));
    Tensor second = Tensor.of(new boolean[] {false, true}, 2);
    assertEquals("float[3, 1]: 2.0 4.0 6.0", Run.text(new Compress(false, -1), x, second));
    Run.refused(new Compress(false, 1), "axis 1 has 2", x, condition);
  }

  @Test
  void uniqueElements() {
    Tensor x = Run.floats(2, 1, 1, 3, 4, 3);
    Value[] inOrder = Run.all(new Unique(true, 0, false), x);
    assertEquals("float[4]: 2.0 1.0 3.0 4.0", Run.text(inOrder[0]));
    assertEquals("int64[4]: 0 1 3 4", Run.text(inOrder[1]));
    assertEquals("int64[6]: 0 1 1 2 3 2", Run.text(inOrder[2]));
    assertEquals("int64[4]: 1 2 2 1", Run.text(inOrder[3]));
    Value[] sorted = Run.all(new Unique(true, 0, true), x);
    assertEquals("float[4]: 1.0 2.0 3.0 4.0", Run.text(sorted[0]));
    assertEquals("int64[4]: 1 0 3 4", Run.text(sorted[1]));
    assertEquals("int64[6]: 1 0 0 2 3 2", Run.text(sorted[2]));
  }

  @Test
  void uniqueSlices() {
    Tensor x = Run.shaped(Run.longs(1, 1, 0, 1, 2, 1, 0, 1, 1, 1, 0, 1, 2, 1, 0, 1), 2, 4, 2);
    Value[] outputs = Run.all(new Unique(false, 1, true), x);
    assertEquals("int64[2, 3, 2]: 0 1 1 1 2 1 0 1 1 1 2 1", Run.text(outputs[0]));
    assertEquals("int64[3]: 1 0 2", Run.text(outputs[1]));
    assertEquals("int64[4]: 1 0 2 0", Run.text(outputs[2]));
    assertEquals("int64[3]: 2 1 1", Run.text(outputs[3]));
  }

  @Test
  void uniqueCountsAllNansAsOneAndTakesStrings() {
    Value[] outputs = Run.all(new Unique(true, 0, true), Run.floats(Float.NaN, 0f, -0f, Float.NaN));
    assertEquals("float[2]: 0.0 NaN", Run.text(outputs[0]));
    assertEquals("int64[2]: 2 2", Run.text(outputs[3]));
    assertEquals("string[2]: a b", Run.text(new Unique(true, 0, true), Run.strings("b", "a", "b")));
  }

  private static final Tensor BOXES =
      Run.shaped(
          Run.floats(
              0, 0, 1, 1, 0, 0.1f, 1, 1.1f, 0, -0.1f, 1, 0.9f, 0, 10, 1, 11, 0, 10.1f, 1, 11.1f, 0,
              100, 1, 101),
          1,
          6,
          4);
  private static final Tensor SCORES =
      Run.shaped(Run.floats(0.9f, 0.75f, 0.6f, 0.95f, 0.5f, 0.3f), 1, 1, 6);

  @Test
  void nonMaxSuppressionLeavesOutWhatOverlaps() {
    NonMaxSuppression operator = new NonMaxSuppression(false);
    Tensor half = Run.floats(0.5f);
    assertEquals(
        "int64[3, 3]: 0 0 3 0 0 0 0 0 5",
        Run.text(operator, BOXES, SCORES, Run.longs(3), half, Run.floats(0)));
    assertEquals(
        "int64[2, 3]: 0 0 3 0 0 0",
        Run.text(operator, BOXES, SCORES, Run.longs(3), half, Run.floats(0.4f)));
    assertEquals("int64[0, 3]:", Run.text(operator, BOXES, SCORES));
  }

  @Test
  void nonMaxSuppressionTakesCornersInAnyOrderAndCenters() {
    Tensor flipped = Run.shaped(Run.floats(1, 1, 0, 0, 0, 0.1f, 1, 1.1f), 1, 2, 4);
    Tensor scores = Run.shaped(Run.floats(0.5f, 0.6f), 1, 1, 2);
    Tensor two = Run.longs(2);
    Tensor half = Run.floats(0.5f);
    assertEquals(
        "int64[1, 3]: 0 0 1", Run.text(new NonMaxSuppression(false), flipped, scores, two, half));
    Tensor centers = Run.shaped(Run.floats(0.5f, 0.5f, 1, 1, 0.5f, 5, 1, 1), 1, 2, 4);
    assertEquals(
        "int64[2, 3]: 0 0 1 0 0 0",
        Run.text(new NonMaxSuppression(true), centers, scores, two, half));
    Run.refused(new NonMaxSuppression(true), "boxes", SCORES, SCORES);
  }

  @Test
  void dynamicSliceCountsFromTheEndAndClamps() {
    assertEquals(
        "float[3, 2]: 2.0 3.0 6.0 7.0 10.0 11.0",
        Run.text(new DynamicSlice(1, 1), MATRIX, Run.scalar(-2), Run.scalar(Long.MAX_VALUE)));
    assertEquals(
        "float[2, 4]: 8.0 9.0 10.0 11.0 0.0 1.0 2.0 3.0",
        Run.text(new DynamicSlice(0, -2), MATRIX, Run.scalar(100), Run.scalar(Long.MIN_VALUE)));
    assertEquals(
        "float[0, 4]:", Run.text(new DynamicSlice(-2, 1), MATRIX, Run.scalar(2), Run.scalar(1)));
    assertEquals(
        "string[2]: c b",
        Run.text(
            new DynamicSlice(0, -1), Run.strings("a", "b", "c"), Run.scalar(-1), Run.scalar(0)));
    Run.refused(new DynamicSlice(0, 1), "one", MATRIX, Run.longs(0, 1), Run.scalar(1));
  }

  @Property(tries = 200)
  void dynamicSliceTakesWhatALoopWouldVisit(
      @ForAll @IntRange(min = -9, max = 9) int start,
      @ForAll @IntRange(min = -9, max = 9) int end,
      @ForAll @IntRange(min = -4, max = 4) int step,
      @ForAll @IntRange(max = 6) int length) {
    Assume.that(step != 0);
    int[] elements = IntStream.range(0, length).toArray();
    int first = start < 0 ? start + length : start;
    int last = end < 0 ? end + length : end;
    // Both bounds are clamped before the loop starts.
    int[] expected =
        IntStream.iterate(
                step > 0 ? Math.max(first, 0) : Math.min(first, length - 1),
                i -> step > 0 ? i < Math.min(last, length) : i > Math.max(last, -1),
                i -> i + step)
            .toArray();
    Tensor slice =
        Run.first(
            new DynamicSlice(0, step),
            Tensor.of(elements, length),
            Run.scalar(start),
            Run.scalar(end));
    assertEquals(Arrays.toString(expected), Arrays.toString(slice.ints()));
  }
}
