package org.lrai.ir.op.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

class ConvTest {
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final IndexExpr W = IndexExpr.symbol("w");

  private static IndexExpr c(long value) {
    return IndexExpr.constant(value);
  }

  private static TensorType f32(IndexExpr... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  private static WindowAxis axis(long stride, long dilation, long begin, long end) {
    return new WindowAxis(stride, dilation, c(begin), c(end));
  }

  @Test
  void batchAndSpatialDimsMayBeSymbolic() {
    List<ValueType> inputs = List.of(f32(N, c(3), W), TensorType.of(ElementType.FLOAT32, 8, 3, 3));
    assertEquals(
        List.of(f32(N, c(8), W)), new Conv(List.of(axis(1, 1, 1, 1)), 1).inferTypes(inputs));
    assertEquals(
        "f32[n, 8, floor((w + 1) / 2)]",
        new Conv(List.of(axis(2, 1, 1, 1)), 1).inferTypes(inputs).getFirst().toString());
  }

  @Test
  void readsOutsideAreGuardedOnTheSidesThatHavePads() {
    Definition.Contraction sum = contraction(new Conv(List.of(axis(2, 3, 1, 0)), 1), 3);
    assertEquals(
        "mul(([2*%i2 + 3*%r1 - 1] >= 0 ? in0[%i0, %r0, 2*%i2 + 3*%r1 - 1] : 0.0),"
            + " in1[%i1, %r0, %r1])",
        ScalarExpr.text(sum.body()));
  }

  @Test
  void depthwiseConvolutionHasAffineSubscriptsAndNoSumOverChannels() {
    List<ValueType> inputs =
        List.of(
            TensorType.of(ElementType.FLOAT32, 1, 4, 9),
            TensorType.of(ElementType.FLOAT32, 4, 1, 3));
    var sum =
        assertInstanceOf(
            Definition.Contraction.class,
            new Conv(List.of(WindowAxis.PLAIN), 4).definition(inputs));
    assertEquals(List.of(new Definition.Axis("r0", c(3))), sum.reduced());
    assertEquals("mul(in0[%i0, %i1, %i2 + %r0], in1[%i1, 0, %r0])", ScalarExpr.text(sum.body()));
  }

  @Test
  void groupsReadTheirOwnChannels() {
    List<ValueType> inputs =
        List.of(
            TensorType.of(ElementType.FLOAT32, 1, 6, 9),
            TensorType.of(ElementType.FLOAT32, 4, 3, 1));
    var sum =
        assertInstanceOf(
            Definition.Contraction.class,
            new Conv(List.of(WindowAxis.PLAIN), 2).definition(inputs));
    assertEquals(
        "mul(in0[%i0, %r0 + 3*floor(%i1 / 2), %i2 + %r1], in1[%i1, %r0, %r1])",
        ScalarExpr.text(sum.body()));
  }

  @Test
  void channelsMustMatch() {
    List<ValueType> inputs =
        List.of(
            TensorType.of(ElementType.FLOAT32, 1, 6, 9),
            TensorType.of(ElementType.FLOAT32, 4, 2, 1));
    Conv conv = new Conv(List.of(WindowAxis.PLAIN), 2);
    assertThrows(TypeException.class, () -> conv.inferTypes(inputs));
  }

  @Test
  void transposedConvolutionTakesInputsWhereTheStrideDivides() {
    List<ValueType> inputs =
        List.of(
            TensorType.of(ElementType.FLOAT32, 1, 2, 5),
            TensorType.of(ElementType.FLOAT32, 2, 3, 4));
    ConvTranspose conv = new ConvTranspose(List.of(axis(2, 1, 1, 1)), 1, List.of(c(10)));
    assertEquals(List.of(TensorType.of(ElementType.FLOAT32, 1, 3, 10)), conv.inferTypes(inputs));
    var sum = assertInstanceOf(Definition.Contraction.class, conv.definition(inputs));
    var guarded = assertInstanceOf(ScalarExpr.Guarded.class, sum.body());
    // floor((o + 1 - k) / 2) is exact and lies in 0..4
    assertEquals(
        "[-%i2 + %r1 + 2*floor((%i2 - %r1 + 1) / 2) - 1, floor((%i2 - %r1 + 1) / 2),"
            + " -floor((%i2 - %r1 + 1) / 2) + 4]",
        guarded.nonNegative().toString());
  }

  private static Definition.Contraction contraction(Conv conv, long taps) {
    List<ValueType> inputs =
        List.of(
            TensorType.of(ElementType.FLOAT32, 1, 2, 20),
            TensorType.of(ElementType.FLOAT32, 4, 2, taps));
    return assertInstanceOf(Definition.Contraction.class, conv.definition(inputs));
  }
}
