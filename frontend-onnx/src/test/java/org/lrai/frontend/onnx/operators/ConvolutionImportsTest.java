package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class ConvolutionImportsTest {
  private static final Tensor ONES = floats(dims(1, 1, 3), 1, 1, 1);

  private static Tensor bytes(ElementType element, long[] dims, long... values) {
    return Tensor.ofLongs(element, dims, values);
  }

  /** An odd pad goes to the end, or with SAME_LOWER to the beginning. */
  @Test
  void samePadsHoldForEverySize() {
    for (long size = 1; size < 8; size++) {
      NodeModel upper =
          NodeModel.of("Conv", 11)
              .with("auto_pad", "SAME_UPPER")
              .with("strides", List.of(2L))
              .input(counting(1, 1, size), "n", "", "w")
              .constant(ONES);
      assertEquals("f32[n, 1, floor((w + 1) / 2)]", upper.type().toString());
      assertEquals((size + 1) / 2, upper.run().dims()[2]);
    }
    NodeModel four = NodeModel.of("Conv", 11).with("strides", List.of(2L)).input(counting(1, 1, 4));
    assertArrayEquals(
        new double[] {0 + 1 + 2, 2 + 3},
        four.constant(ONES).with("auto_pad", "SAME_UPPER").run().doubles());
    assertArrayEquals(
        new double[] {0 + 1, 1 + 2 + 3},
        NodeModel.of("Conv", 11)
            .with("strides", List.of(2L))
            .with("auto_pad", "SAME_LOWER")
            .input(counting(1, 1, 4))
            .constant(ONES)
            .run()
            .doubles());
  }

  @Test
  void transposedConvolutionSpreadsItsInput() {
    NodeModel model =
        NodeModel.of("ConvTranspose", 11)
            .with("strides", List.of(2L))
            .input(floats(dims(1, 1, 2), 1, 10), "n", "", "w")
            .constant(floats(dims(1, 1, 3), 1, 2, 3));
    assertEquals("f32[n, 1, 2*w + 1]", model.type().toString());
    assertArrayEquals(new double[] {1, 2, 3 + 10, 20, 30}, model.run().doubles());
  }

  @Test
  void transposedConvolutionCutsToTheOutputShape() {
    NodeModel model =
        NodeModel.of("ConvTranspose", 11)
            .with("strides", List.of(2L))
            .with("output_shape", List.of(4L))
            .input(floats(dims(1, 1, 2), 1, 10))
            .constant(floats(dims(1, 1, 3), 1, 2, 3));
    // Of an odd number, more is cut at the beginning, unless SAME_UPPER is asked for.
    assertArrayEquals(new double[] {2, 13, 20, 30}, model.run().doubles());
    assertArrayEquals(
        new double[] {1, 2, 13, 20}, model.with("auto_pad", "SAME_UPPER").run().doubles());
  }

  /** What lies outside counts as the zero point, so it adds nothing. */
  @Test
  void integerConvolutionPadsWithTheZeroPoint() {
    Tensor sums =
        NodeModel.of("ConvInteger", 10)
            .with("pads", List.of(1L, 1L))
            .input(bytes(ElementType.UINT8, dims(1, 1, 2), 11, 12))
            .constant(bytes(ElementType.UINT8, dims(2, 1, 3), 1, 1, 1, 2, 2, 2))
            .constant(bytes(ElementType.UINT8, dims(), 10))
            .constant(bytes(ElementType.UINT8, dims(2), 0, 1))
            .run();
    assertArrayEquals(new long[] {3, 3, 3, 3}, sums.longs());
    assertEquals(ElementType.INT32, sums.element());
  }

  /** (2 * 1 + 1 * 1) * 0.5 / 2 = 0.75 and, in the second channel, with weights scaled by 2, 1.5. */
  @Test
  void quantizedConvolutionHasAScaleForEachChannel() {
    Tensor result =
        NodeModel.of("QLinearConv", 10)
            .input(bytes(ElementType.UINT8, dims(1, 1, 2), 12, 11))
            .constant(floats(dims(), 0.5))
            .constant(bytes(ElementType.UINT8, dims(), 10))
            .constant(bytes(ElementType.INT8, dims(2, 1, 2), 1, 1, 1, 1))
            .constant(floats(dims(2), 1, 2))
            .constant(bytes(ElementType.INT8, dims(2), 0, 0))
            .constant(floats(dims(), 2))
            .constant(bytes(ElementType.UINT8, dims(), 100))
            .run();
    assertArrayEquals(new long[] {101, 102}, result.longs());
  }

  @Test
  void causalConvolutionKeepsItsState() {
    List<Tensor> results =
        NodeModel.of("CausalConvWithState", 27)
            .outputs(2)
            .input(floats(dims(1, 1, 2), 3, 4), "n", "", "t")
            .constant(floats(dims(1, 1, 4), 1000, 100, 10, 1))
            .absent()
            .input(floats(dims(1, 1, 3), 7, 8, 9), "n", "", "")
            .runAll();
    assertArrayEquals(new double[] {7893, 8934}, results.get(0).doubles());
    assertArrayEquals(new double[] {9, 3, 4}, results.get(1).doubles());
  }

  @Test
  void channelsMustFit() {
    NodeModel model = NodeModel.of("Conv", 11).input(counting(1, 2, 4)).constant(counting(1, 3, 1));
    assertThrows(DiagnosticException.class, model::graph);
  }
}
