package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;

import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class MatrixImportsTest {

  private static Tensor bytes(long[] dims, long... values) {
    return Tensor.ofLongs(ElementType.UINT8, dims, values);
  }

  private static NodeModel matMul(Tensor left, Tensor right) {
    return NodeModel.of("MatMul", 13).input(left).input(right);
  }

  @Test
  void vectorsAreARowOnTheLeftAndAColumnOnTheRight() {
    Tensor matrix = counting(2, 3);
    Tensor inner = matMul(floats(dims(2), 1, 10), floats(dims(2), 3, 4)).run();
    assertArrayEquals(dims(), inner.dims());
    assertArrayEquals(new double[] {43}, inner.doubles());
    Tensor row = matMul(floats(dims(2), 1, 10), matrix).run();
    assertArrayEquals(dims(3), row.dims());
    assertArrayEquals(new double[] {30, 41, 52}, row.doubles());
    Tensor column = matMul(matrix, floats(dims(3), 1, 10, 100)).run();
    assertArrayEquals(dims(2), column.dims());
    assertArrayEquals(new double[] {210, 543}, column.doubles());
  }

  @Test
  void gemmScalesTransposesAndAdds() {
    NodeModel model =
        NodeModel.of("Gemm", 13)
            .with("transA", 1)
            .with("alpha", 2f)
            .with("beta", 0.5f)
            .input(floats(dims(2, 1), 1, 10), "", "n")
            .constant(counting(2, 2))
            .constant(floats(dims(2), 100, 200));
    assertEquals("f32[n, 2]", model.type().toString());
    assertArrayEquals(new double[] {2 * 20 + 50, 2 * 31 + 100}, model.run().doubles());
  }

  @Test
  void zeroPointsOfTheLeftAreOfRows() {
    Tensor product =
        NodeModel.of("MatMulInteger", 10)
            .input(bytes(dims(2, 2), 11, 12, 21, 22))
            .input(bytes(dims(2, 1), 1, 0))
            .constant(bytes(dims(2), 10, 20))
            .constant(bytes(dims(1), 3))
            .run();
    // [1 2; 1 2] x [-2; -3]
    assertArrayEquals(new long[] {-8, -8}, product.longs());
  }

  /** The product is 5 * 0.5 = 2.5 and 7 * 0.5 = 3.5 before ties go to even, then 254 saturates. */
  @Test
  void quantizedProductsRoundTiesToEvenAndSaturate() {
    Tensor product =
        NodeModel.of("QLinearMatMul", 10)
            .input(bytes(dims(3, 1), 5, 7, 254))
            .constant(floats(dims(), 0.5))
            .constant(bytes(dims(), 0))
            .constant(bytes(dims(1, 1), 1))
            .constant(floats(dims(), 1))
            .constant(bytes(dims(), 0))
            .constant(floats(dims(), 1))
            .constant(bytes(dims(), 200))
            .run();
    assertArrayEquals(new long[] {202, 204, 255}, product.longs());
  }

  @Test
  void einsumMultipliesAlongLabels() {
    NodeModel model =
        NodeModel.of("Einsum", 12)
            .with("equation", "bij, bj -> ib")
            .input(counting(1, 2, 3), "n", "", "")
            .input(floats(dims(1, 3), 1, 10, 100), "n", "");
    assertEquals("f32[2, n]", model.type().toString());
    assertArrayEquals(new double[] {210, 543}, model.run().doubles());
  }

  @Test
  void innerDimsMustAgree() {
    NodeModel model = matMul(counting(2, 3), counting(2, 3));
    assertThrows(DiagnosticException.class, model::graph);
  }
}
