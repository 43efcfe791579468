package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.Shape;

/** Slice, Split and CenterCropPad where dims are symbolic: one graph for all sizes. */
class SliceImportsTest {
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final long END = Long.MAX_VALUE;

  private static NodeModel slice(Tensor input, long start, long end, long step) {
    return NodeModel.of("Slice", 13)
        .input(input, "n")
        .constant(longs(start))
        .constant(longs(end))
        .constant(longs(0))
        .constant(longs(step));
  }

  /** What numpy's {@code x[start:end:step]} gives of 0, 1, ..., n-1. */
  private static double[] expected(int n, int start, int end, int step) {
    int first = start < 0 ? start + n : start;
    int last = end < 0 ? end + n : end;
    return DoubleStream.iterate(
            step > 0 ? Math.max(first, 0) : Math.min(first, n - 1),
            i -> step > 0 ? i < Math.min(last, n) : i > Math.max(last, -1),
            i -> i + step)
        .toArray();
  }

  @Property(tries = 300)
  void everySizeIsSlicedAsNumpyDoes(
      @ForAll @IntRange(max = 6) int n,
      @ForAll @IntRange(min = -8, max = 8) int start,
      @ForAll @IntRange(min = -8, max = 8) int end,
      @ForAll @IntRange(min = -3, max = 3) int step) {
    Assume.that(step != 0);
    Tensor result = slice(counting(n), start, end, step).run();
    assertArrayEquals(expected(n, start, end, step), result.doubles());
  }

  @Property(tries = 100)
  void boundsMayDependOnData(
      @ForAll @IntRange(max = 5) int n,
      @ForAll @IntRange(min = -7, max = 7) int start,
      @ForAll @IntRange(min = -7, max = 7) int end) {
    Tensor result =
        NodeModel.of("Slice", 13)
            .input(counting(n), "n")
            .input(longs(start))
            .input(longs(end))
            .run();
    assertArrayEquals(expected(n, start, end, 1), result.doubles());
  }

  @Test
  void lastElementOfANonEmptyAxisHasAKnownExtent() {
    assertEquals(Shape.of(1), slice(counting(3), -1, END, 1).range("n", 1, 100).type().shape());
    assertEquals(
        Shape.of(N.minus(1)), slice(counting(3), 1, END, 1).range("n", 1, 100).type().shape());
  }

  @Test
  void extremeBoundsMeanTheEndsOfAnyAxis() {
    assertEquals(Shape.of(N), slice(counting(3), Long.MIN_VALUE, END, 1).type().shape());
    assertEquals(Shape.of(N), slice(counting(3), END, Long.MIN_VALUE, -1).type().shape());
  }

  @Test
  void firstVersionHasAttributes() {
    Tensor result =
        NodeModel.of("Slice", 1)
            .with("starts", List.of(0L, -2L))
            .with("ends", List.of(1L, 1000L))
            .input(counting(2, 3))
            .run();
    assertArrayEquals(new double[] {1, 2}, result.doubles());
  }

  @Test
  void aStepOfZeroIsAnError() {
    NodeModel model = slice(counting(3), 0, 3, 0);
    assertThrows(DiagnosticException.class, model::graph);
  }

  private static List<Tensor> split(int n, int parts) {
    return NodeModel.of("Split", 18)
        .with("num_outputs", parts)
        .outputs(parts)
        .input(counting(n), "n")
        .runAll();
  }

  @Test
  void lastPartsOfAnUnevenSplitAreSmaller() {
    List<Tensor> parts = split(7, 3);
    assertArrayEquals(new double[] {0, 1, 2}, parts.get(0).doubles());
    assertArrayEquals(new double[] {3, 4, 5}, parts.get(1).doubles());
    assertArrayEquals(new double[] {6}, parts.get(2).doubles());
    assertArrayEquals(dims(0), split(5, 4).get(3).dims());
  }

  @Test
  void equalPartsOfAMultipleAreSymbolic() {
    NodeModel model =
        NodeModel.of("Split", 13).with("axis", 1).outputs(2).input(counting(2, 4), "n", "");
    assertEquals(Shape.of(N, IndexExpr.constant(2)), model.type().shape());
  }

  @Test
  void sizesOfASplitMustFit() {
    NodeModel model = NodeModel.of("Split", 13).outputs(2).input(counting(5)).constant(longs(2, 2));
    assertThrows(DiagnosticException.class, model::graph);
  }

  @Property(tries = 60)
  void centerCropPadKeepsTheMiddle(
      @ForAll @IntRange(max = 6) int n, @ForAll @IntRange(max = 8) int wanted) {
    Tensor result =
        NodeModel.of("CenterCropPad", 18).input(counting(n), "n").constant(longs(wanted)).run();
    double[] expected = new double[wanted];
    for (int i = 0; i < wanted; i++) {
      int source = wanted < n ? i + (n - wanted) / 2 : i - (wanted - n) / 2;
      expected[i] = source >= 0 && source < n ? source : 0;
    }
    assertArrayEquals(expected, result.doubles());
  }
}
