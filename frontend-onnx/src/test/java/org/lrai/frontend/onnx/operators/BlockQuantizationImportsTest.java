package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class BlockQuantizationImportsTest {

  private static Tensor bytes(long[] dims, long... values) {
    return Tensor.ofLongs(ElementType.UINT8, dims, values);
  }

  /** Three codes in a block of four, the last is not used: low bits are the first. */
  private static NodeModel matMul(int bits, long... packed) {
    return NodeModel.of("com.microsoft", "MatMulNBits", 1)
        .with("K", 3)
        .with("N", 1)
        .with("bits", bits)
        .with("block_size", 4)
        .input(floats(dims(1, 3), 1, 10, 100), "n", "")
        .constant(bytes(dims(1, 1, packed.length), packed))
        .constant(floats(dims(1), 2));
  }

  @Test
  void weightsHaveFewBits() {
    assertArrayEquals(new double[] {642}, matMul(4, 0xA9, 0xFB).run().doubles());
    assertArrayEquals(new double[] {-222}, matMul(2, 0xD5).run().doubles());
    assertArrayEquals(new double[] {642}, matMul(8, 129, 130, 131, 0).run().doubles());
  }

  @Test
  void zeroPointsAreCodesOrFloats() {
    NodeModel codes = matMul(4, 0xA9, 0xFB).constant(bytes(dims(1), 0xF9));
    assertArrayEquals(new double[] {420}, codes.run().doubles());
    NodeModel numbers = matMul(4, 0xA9, 0xFB).constant(floats(dims(1, 1), 8.5));
    assertArrayEquals(new double[] {531}, numbers.run().doubles());
  }

  @Test
  void reorderedWeightsAreRefused() {
    NodeModel model = matMul(4, 0xA9, 0xFB).with("weight_prepacked", 1);
    assertThrows(DiagnosticException.class, model::graph);
  }

  /** Two blocks of two in each of two rows. */
  @Test
  void rowsOfATableAreQuantized() {
    NodeModel model =
        NodeModel.of("com.microsoft", "GatherBlockQuantized", 1)
            .with("block_size", 2)
            .constant(bytes(dims(2, 2), 0xA9, 0xCB, 0x67, 0x45))
            .input(longs(1, 0), "k")
            .constant(floats(dims(2, 2), 1, 10, 100, 1000));
    assertArrayEquals(new double[] {-100, -200, -3000, -4000, 1, 2, 30, 40}, model.run().doubles());
  }
}
