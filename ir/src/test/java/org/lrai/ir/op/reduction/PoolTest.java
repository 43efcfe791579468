package org.lrai.ir.op.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

class PoolTest {
  private static IndexExpr c(long value) {
    return IndexExpr.constant(value);
  }

  @Test
  void anAverageWithoutPadsDividesByTheKernel() {
    Pool pool =
        new Pool(
            Pool.Kind.AVERAGE,
            List.of(2L, 3L),
            List.of(WindowAxis.PLAIN, WindowAxis.PLAIN),
            false,
            0);
    TensorType x = TensorType.of(ElementType.FLOAT32, 1, 4, 8, 9);
    assertEquals(
        List.of(TensorType.of(ElementType.FLOAT32, 1, 4, 7, 7)), pool.inferTypes(List.of(x)));
    var sum = assertInstanceOf(Definition.Contraction.class, pool.definition(List.of(x)));
    assertEquals("in0[%i0, %i1, %i2 + %r0, %i3 + %r1]", ScalarExpr.text(sum.body()));
    assertEquals("div(reduced, f32(index(6)))", ScalarExpr.text(sum.finish()));
  }

  @Test
  void theLastWindowMustStartInTheInputOrItsLeadingPad() {
    // ONNX test_averagepool_2d_ceil_last_window_starts_on_pad
    WindowAxis axis = new WindowAxis(3, 1, c(1), c(1));
    assertEquals(c(1), axis.windowsRoundedUp(c(2), c(3)));
    assertEquals(c(2), axis.windowsRoundedUp(c(3), c(3)));
  }

  /** Counts as index expressions agree with counting one by one. */
  @Property
  void countsAreThoseOfTheTaps(
      @ForAll @LongRange(min = 1, max = 12) long size,
      @ForAll @LongRange(min = 1, max = 4) long kernel,
      @ForAll @LongRange(min = 1, max = 3) long stride,
      @ForAll @LongRange(min = 1, max = 3) long dilation,
      @ForAll @LongRange(min = 0, max = 3) long begin,
      @ForAll @LongRange(min = 0, max = 3) long end,
      @ForAll boolean roundUp) {
    WindowAxis axis = new WindowAxis(stride, dilation, c(begin), c(end));
    if (size + begin + end < dilation * (kernel - 1) + 1) {
      return;
    }
    Windows windows =
        new Windows(
            TensorType.of(ElementType.FLOAT32, 1, 1, size),
            List.of(kernel),
            List.of(axis),
            roundUp);
    long outputs = windows.shape().dim(2).asConstant().orElseThrow();
    for (long o = 0; o < outputs; o++) {
      long inside = 0;
      long padded = 0;
      for (long k = 0; k < kernel; k++) {
        long at = o * stride + k * dilation - begin;
        inside += at >= 0 && at < size ? 1 : 0;
        padded += at < size + end ? 1 : 0;
      }
      assertEquals(Math.max(1, inside), at(windows.countInside(), o));
      assertEquals(Math.max(1, padded), at(windows.countPadded(), o));
    }
  }

  private static long at(IndexExpr expr, long o) {
    return expr.substituteVariables(Map.of("i2", c(o))).asConstant().orElseThrow();
  }

  @Test
  void indicesOfAMaximumCountThroughTheWholeInput() {
    MaxPoolIndices indices =
        new MaxPoolIndices(
            List.of(2L, 2L), List.of(WindowAxis.PLAIN, WindowAxis.PLAIN), false, false);
    TensorType x = TensorType.of(ElementType.FLOAT32, 2, 3, 4, 5);
    var arg = assertInstanceOf(Definition.Contraction.class, indices.definition(List.of(x)));
    var reducer = assertInstanceOf(Definition.Reducer.Arg.class, arg.reducer());
    assertEquals(
        c(((1 * 3 + 2) * 4 + 1 + 1) * 5 + 2 + 0),
        reducer
            .index()
            .substituteVariables(
                Map.of("i0", c(1), "i1", c(2), "i2", c(1), "i3", c(2), "r0", c(1), "r1", c(0))));
  }
}
