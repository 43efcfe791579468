package org.lrai.ir.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.elementwise.Activation.Kind;
import org.lrai.ir.op.elementwise.BitCast;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

class ElementwiseOperatorsTest {

  private static Tensor run(Op op, Tensor... inputs) {
    return (Tensor) new Interpreter().apply(op, inputs).getFirst();
  }

  private static double apply(Activation activation, double x) {
    return run(activation, Tensor.ofDoubles(ElementType.FLOAT64, new long[0], x)).doubles()[0];
  }

  @Property
  void activationsAreTheFormulasOfOnnx(@ForAll @DoubleRange(min = -8, max = 8) double x) {
    double negative = Math.exp(x) - 1;
    double tolerance = 1e-12;
    assertEquals(Math.max(x, 0), apply(Activation.of(Kind.RELU), x));
    assertEquals(x < 0 ? 0.1 * x : x, apply(Activation.of(Kind.LEAKY_RELU, 0.1), x));
    assertEquals(x > 2 ? x : 0, apply(Activation.of(Kind.THRESHOLDED_RELU, 2), x));
    assertEquals(x < 0 ? 3 * negative : x, apply(Activation.of(Kind.ELU, 3), x), tolerance);
    assertEquals(
        Math.max(0, x) + Math.min(0, 2 * (Math.exp(x / 2) - 1)),
        apply(Activation.of(Kind.CELU, 2), x),
        tolerance);
    assertEquals(
        x > 0 ? 3 * x : 3 * 2 * negative, apply(new Activation(Kind.SELU, 2, 3), x), tolerance);
    assertEquals(
        Math.max(0, Math.min(1, 0.2 * x + 0.5)),
        apply(new Activation(Kind.HARD_SIGMOID, 0.2, 0.5), x),
        tolerance);
    assertEquals(
        x * Math.max(0, Math.min(1, x / 6 + 0.5)),
        apply(Activation.of(Kind.HARD_SWISH), x),
        tolerance);
    assertEquals(x / (1 + Math.exp(-x)), apply(Activation.of(Kind.SWISH, 1), x), tolerance);
    assertEquals(x / (1 + Math.exp(-1.5 * x)), apply(Activation.of(Kind.SWISH, 1.5), x), tolerance);
    assertEquals(
        x * Math.tanh(Math.log1p(Math.exp(x))), apply(Activation.of(Kind.MISH), x), tolerance);
    assertEquals(
        0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))),
        apply(Activation.of(Kind.GELU_TANH), x),
        tolerance);
    assertEquals(x / (1 + Math.abs(x)), apply(Activation.of(Kind.SOFTSIGN), x), tolerance);
    assertEquals(
        x < -1 ? x + 0.5 : x > 1 ? x - 0.5 : 0,
        apply(new Activation(Kind.SHRINK, 1, 0.5), x),
        tolerance);
  }

  @Test
  void geluIsTheNormalDistributionTimesItsArgument() {
    // The distribution function at 1 and -2, from tables.
    assertEquals(0.841344746068543, apply(Activation.of(Kind.GELU), 1), 1e-12);
    assertEquals(-2 * 0.022750131948179, apply(Activation.of(Kind.GELU), -2), 1e-12);
    assertEquals(-6 * 9.865876450377e-10, apply(Activation.of(Kind.GELU), -6), 1e-18);
    assertEquals(-0.0, apply(Activation.of(Kind.GELU), Double.NEGATIVE_INFINITY));
    assertEquals(-0.0, apply(Activation.of(Kind.SWISH, 1), Double.NEGATIVE_INFINITY));
  }

  @Test
  void shrinkOfIntegersComparesWithRealNumbers() {
    Tensor x = Tensor.ofLongs(ElementType.INT8, new long[] {5}, -2, -1, 0, 1, 2);
    assertArrayEquals(
        new long[] {0, 0, 0, 0, 0}, run(new Activation(Kind.SHRINK, 2.5, 1), x).longs());
    assertArrayEquals(
        new long[] {-1, 0, 0, 0, 1}, run(new Activation(Kind.SHRINK, 1.5, 1), x).longs());
  }

  @Test
  void activationsRejectWhatTheyDoNotTake() {
    var integers = List.<org.lrai.ir.type.ValueType>of(TensorType.of(ElementType.INT32, 2));
    assertThrows(TypeException.class, () -> Activation.of(Kind.MISH).inferTypes(integers));
    assertThrows(IllegalArgumentException.class, () -> Activation.of(Kind.RELU, 1));
    assertThrows(IllegalArgumentException.class, () -> Activation.of(Kind.CELU, 0));
  }

  @Test
  void bitCastKeepsBits() {
    Tensor one = Tensor.ofDoubles(ElementType.FLOAT32, new long[] {1}, 1);
    assertArrayEquals(new long[] {0x3F800000}, run(new BitCast(ElementType.INT32), one).longs());
    Tensor bytes = Tensor.ofLongs(ElementType.INT8, new long[] {2}, -1, 1);
    assertArrayEquals(new long[] {255, 1}, run(new BitCast(ElementType.UINT8), bytes).longs());
    assertThrows(
        TypeException.class,
        () ->
            new BitCast(ElementType.FLOAT64)
                .inferTypes(List.of(TensorType.of(ElementType.FLOAT32, 1))));
  }

  @Test
  void indexValuesCountAlongAxes() {
    IndexExpr difference = Definition.outputIndex(1).minus(Definition.outputIndex(0));
    assertArrayEquals(
        new long[] {0, 1, 2, -1, 0, 1}, run(new IndexValues(Shape.of(2, 3), difference)).longs());
    assertThrows(
        IllegalArgumentException.class,
        () -> new IndexValues(Shape.of(2), Definition.outputIndex(1)));
  }
}
