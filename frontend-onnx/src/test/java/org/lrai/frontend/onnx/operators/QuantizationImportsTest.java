package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class QuantizationImportsTest {

  private static Tensor integers(ElementType element, long[] dims, long... values) {
    return Tensor.ofLongs(element, dims, values);
  }

  @Test
  void tiesGoToEvenBeforeTheZeroPointIsAdded() {
    Tensor result =
        NodeModel.of("QuantizeLinear", 10)
            .input(floats(dims(6), 0.5, 1.5, 2.5, -0.5, 1000, -1000), "n")
            .constant(floats(dims(), 1))
            .constant(integers(ElementType.INT8, dims(), 1))
            .run();
    assertArrayEquals(new long[] {1, 3, 3, 1, 127, -128}, result.longs());
  }

  @Test
  void scalesMayBelongToAnAxis() {
    NodeModel model =
        NodeModel.of("QuantizeLinear", 13)
            .with("axis", -2)
            .input(floats(dims(2, 2), 1, 2, 3, 4), "", "n")
            .constant(floats(dims(2), 1, 0.5))
            .constant(integers(ElementType.UINT8, dims(2), 0, 100));
    assertArrayEquals(new long[] {1, 2, 106, 108}, model.run().longs());
  }

  /** The last block is shorter. */
  @Test
  void scalesMayBelongToBlocks() {
    NodeModel model =
        NodeModel.of("DequantizeLinear", 21)
            .with("axis", 1)
            .with("block_size", 2)
            .input(integers(ElementType.INT4, dims(1, 3), 1, -2, 3), "n", "")
            .constant(floats(dims(1, 2), 1, 10))
            .input(integers(ElementType.INT4, dims(1, 2), 0, 1));
    assertArrayEquals(new double[] {1, -2, 20}, model.run().doubles());
  }

  @Test
  void smallFloatsSaturateOrNot() {
    NodeModel model =
        NodeModel.of("QuantizeLinear", 19)
            .input(floats(dims(2), 10, 1000))
            .constant(floats(dims(), 1))
            .constant(Tensor.ofDoubles(ElementType.FLOAT8E4M3FN, dims(), 0));
    assertArrayEquals(new double[] {10, 448}, model.run().doubles());
    assertArrayEquals(new double[] {10, Double.NaN}, model.with("saturate", 0).run().doubles());
  }

  @Test
  void theTypeMayBeAnAttribute() {
    NodeModel model =
        NodeModel.of("QuantizeLinear", 21)
            .with("output_dtype", 21)
            .input(floats(dims(2), 3, 99))
            .constant(floats(dims(), 1));
    assertEquals(ElementType.UINT4, model.type().element());
    assertArrayEquals(new long[] {3, 15}, model.run().longs());
  }

  /** The range is widened to include zero. */
  @Test
  void aDynamicScaleIsThatOfTheData() {
    List<Tensor> results =
        NodeModel.of("DynamicQuantizeLinear", 11)
            .outputs(3)
            .input(floats(dims(3), 51, 102, 255), "n")
            .runAll();
    assertArrayEquals(new long[] {51, 102, 255}, results.get(0).longs());
    assertArrayEquals(new double[] {1}, results.get(1).doubles());
    assertArrayEquals(new long[] {0}, results.get(2).longs());
  }

  @Test
  void fusedOperatorsComputeInFloats() {
    Tensor sum =
        NodeModel.of("com.microsoft", "QLinearAdd", 1)
            .input(integers(ElementType.UINT8, dims(1), 14))
            .constant(floats(dims(), 0.5))
            .constant(integers(ElementType.UINT8, dims(), 10))
            .input(integers(ElementType.UINT8, dims(1), 3))
            .constant(floats(dims(), 1))
            .constant(integers(ElementType.UINT8, dims(), 0))
            .constant(floats(dims(), 0.25))
            .constant(integers(ElementType.UINT8, dims(), 1))
            .run();
    assertArrayEquals(new long[] {21}, sum.longs());
  }
}
