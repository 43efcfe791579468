package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

/** Operators of ONNX Runtime that are several of ONNX's, or ONNX's in another form. */
class FusedOperatorsTest {
  private static final double TOLERANCE = 1e-5;

  private static NodeModel of(String operator) {
    return NodeModel.of("com.microsoft", operator, 1);
  }

  private static Tensor bytes(ElementType type, long[] dims, long... values) {
    return Tensor.ofLongs(type, dims, values);
  }

  private static Tensor unsigned(long[] dims, long... values) {
    return bytes(ElementType.UINT8, dims, values);
  }

  @Test
  void anIntegerProductIsScaledByColumn() {
    NodeModel model =
        of("MatMulIntegerToFloat")
            .input(unsigned(dims(1, 2), 11, 12), "n", "")
            .constant(bytes(ElementType.INT8, dims(2, 2), 1, 2, 3, 4))
            .constant(floats(dims(), 0.5))
            .constant(floats(dims(2), 1, 10))
            .constant(unsigned(dims(), 10))
            .constant(bytes(ElementType.INT8, dims(2), 1, 0))
            .constant(floats(dims(2), 100, 200));
    assertArrayEquals(new double[] {102, 250}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void rowsMayNotHaveScalesOfTheirOwn() {
    NodeModel model =
        of("MatMulIntegerToFloat")
            .input(unsigned(dims(2, 1), 11, 12))
            .constant(unsigned(dims(1, 1), 1))
            .constant(floats(dims(2), 0.5, 1))
            .constant(floats(dims(), 1));
    assertThrows(DiagnosticException.class, model::graph);
  }

  /** The range of the left matrix is 0 to 255. */
  @Test
  void theLeftMatrixIsQuantizedWithItsRange() {
    NodeModel model =
        of("DynamicQuantizeMatMul")
            .input(floats(dims(1, 2), 1.4, 255), "n", "")
            .constant(unsigned(dims(2, 1), 12, 10))
            .constant(floats(dims(), 0.5))
            .constant(unsigned(dims(), 10));
    assertArrayEquals(new double[] {1}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void aQuantizedLayerHasTheWeightsThatItsIntegersStandFor() {
    Tensor weights = bytes(ElementType.INT8, dims(1, 1, 4), 2, 4, 6, 8);
    Tensor scale = floats(dims(1), 0.5);
    Tensor zero = bytes(ElementType.INT8, dims(1), 0);
    Tensor quantized =
        of("DynamicQuantizeLSTM")
            .with("hidden_size", 1)
            .input(floats(dims(2, 1, 1), 1, 2), "t", "", "")
            .constant(weights)
            .constant(weights)
            .absent()
            .absent()
            .absent()
            .absent()
            .absent()
            .constant(scale)
            .constant(zero)
            .constant(scale)
            .constant(zero)
            .run();
    Tensor floats = floats(dims(1, 4, 1), 1, 2, 3, 4);
    Tensor expected =
        NodeModel.of("LSTM", 14)
            .with("hidden_size", 1)
            .input(floats(dims(2, 1, 1), 1, 2), "t", "", "")
            .constant(floats)
            .constant(floats)
            .run();
    assertArrayEquals(expected.doubles(), quantized.doubles(), TOLERANCE);
  }

  @Test
  void channelsMayBeTheLastAxis() {
    Tensor image = unsigned(dims(1, 2, 2, 2), 1, 20, 2, 10, 3, 40, 4, 30);
    NodeModel largest =
        of("NhwcMaxPool").with("kernel_shape", List.of(2L, 2L)).input(image, "n", "", "", "");
    assertEquals("u8[n, 1, 1, 2]", largest.type().toString());
    assertArrayEquals(new long[] {4, 40}, largest.run().longs());
    NodeModel mean =
        of("QLinearGlobalAveragePool")
            .with("channels_last", 1)
            .input(image)
            .constant(floats(dims(), 1))
            .constant(unsigned(dims(), 0))
            .constant(floats(dims(), 0.5))
            .constant(unsigned(dims(), 0));
    assertArrayEquals(new long[] {5, 50}, mean.run().longs());
    NodeModel convolution =
        of("NhwcConv")
            .input(floats(dims(1, 1, 2, 2), 1, 10, 2, 20))
            .constant(floats(dims(1, 2, 1, 1), 1, 1));
    assertArrayEquals(new double[] {11, 22}, convolution.run().doubles());
  }

  @Test
  void quantizedNumbersAreChosenAndReduced() {
    Tensor one = floats(dims(), 1);
    Tensor zero = unsigned(dims(), 0);
    NodeModel where =
        of("QLinearWhere")
            .input(bytes(ElementType.BOOL, dims(2), 1, 0))
            .input(unsigned(dims(2), 1, 2))
            .constant(one)
            .constant(zero)
            .input(unsigned(dims(2), 3, 4))
            .constant(floats(dims(), 2))
            .constant(zero)
            .constant(one)
            .constant(unsigned(dims(), 5));
    assertArrayEquals(new long[] {6, 13}, where.run().longs());
    NodeModel mean =
        of("QLinearReduceMean")
            .with("axes", List.of(1L))
            .with("keepdims", 0)
            .input(unsigned(dims(1, 2), 2, 4))
            .constant(one)
            .constant(zero)
            .constant(one)
            .constant(zero);
    assertArrayEquals(new long[] {3}, mean.run().longs());
  }

  @Test
  void embeddingsAreAddedAndNormalized() {
    Tensor words = bytes(ElementType.INT32, dims(1, 2), 1, 0);
    Tensor table = floats(dims(2, 2), 0, 4, 2, 2);
    List<Tensor> results =
        of("EmbedLayerNormalization")
            .outputs(3)
            .input(words, "b", "s")
            .absent()
            .constant(table)
            .constant(floats(dims(3, 2), 1, 1, 2, 2, 9, 9))
            .absent()
            .constant(floats(dims(2), 1, 1))
            .constant(floats(dims(2), 0, 0))
            .input(bytes(ElementType.INT32, dims(1, 2), 1, 0), "b", "s")
            .runAll();
    assertArrayEquals(new double[] {0, 0, -1, 1}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new long[] {1}, results.get(1).longs());
    assertArrayEquals(new double[] {3, 3, 2, 6}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void anActivationFollowsTheProduct() {
    NodeModel model =
        of("FusedGemm")
            .with("activation", "LeakyRelu")
            .with("activation_alpha", 0.5f)
            .input(floats(dims(1, 1), 2))
            .constant(floats(dims(1, 2), 3, -3));
    assertArrayEquals(new double[] {6, -3}, model.run().doubles());
  }

  /** Groups of one channel: each is -1 and 1, and the sum with what is skipped is an output. */
  @Test
  void groupsAreNormalizedWithChannelsLast() {
    NodeModel model =
        of("SkipGroupNorm")
            .outputs(2)
            .with("groups", 2)
            .with("activation", 0)
            .input(floats(dims(1, 1, 2, 2), 0, 10, 2, 30))
            .constant(floats(dims(2), 1, 10))
            .constant(floats(dims(2), 0, 5))
            .input(floats(dims(1, 2), 1, 2))
            .constant(floats(dims(2), 1, 1));
    List<Tensor> results = model.runAll();
    assertArrayEquals(new double[] {-1, -5, 1, 15}, results.get(0).doubles(), 1e-3);
    assertArrayEquals(new double[] {2, 13, 4, 33}, results.get(1).doubles());
  }

  @Test
  void theSecondHalfIsAGate() {
    NodeModel model =
        of("BiasSplitGelu")
            .input(floats(dims(1, 1, 2), 3, 100), "b", "", "")
            .constant(floats(dims(2), 1, 0));
    assertArrayEquals(new double[] {400}, model.run().doubles());
  }

  /** One for each channel, and another tensor. */
  @Test
  void aBiasAndASkippedTensorAreAdded() {
    NodeModel model =
        of("BiasAdd")
            .input(floats(dims(1, 2, 2), 1, 2, 3, 4))
            .constant(floats(dims(2), 10, 20))
            .input(floats(dims(1, 2, 2), 100, 200, 300, 400));
    assertArrayEquals(new double[] {111, 222, 313, 424}, model.run().doubles(), TOLERANCE);
  }

  /** Gelu by a hyperbolic tangent. */
  @Test
  void aProductWithItsBiasIsActivated() {
    NodeModel model =
        of("GemmFastGelu")
            .input(floats(dims(1, 2), 1, 2))
            .constant(floats(dims(2, 1), 0.5, 0.25))
            .constant(floats(dims(1), -0.2));
    double x = 0.8;
    double gelu = x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
    assertArrayEquals(new double[] {gelu}, model.run().doubles(), TOLERANCE);
  }

  /** A convolution of one tap, with what is added to it, and its activation. */
  @Test
  void aFusedConvolutionMayHaveItsChannelsLast() {
    NodeModel model =
        of("NhwcFusedConv")
            .with("activation", "Relu")
            .input(floats(dims(1, 1, 2, 2), 1, 2, 3, 4))
            .constant(floats(dims(2, 2, 1, 1), 1, 0, 0, -1))
            .constant(floats(dims(2), 0, 1))
            .input(floats(dims(1, 1, 2, 2), 10, 10, 20, 20));
    assertArrayEquals(new double[] {11, 9, 23, 17}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void aBiasIsAddedBeforeSoftmax() {
    NodeModel model =
        of("BiasSoftmax")
            .with("axis", 1)
            .with("is_inner_broadcast", 0)
            .input(floats(dims(1, 2), 3, 1))
            .input(floats(dims(1, 2), -2, 0));
    assertArrayEquals(new double[] {0.5, 0.5}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void dropoutsDropNothing() {
    NodeModel model =
        of("BiasDropout")
            .input(floats(dims(2), 1, 2))
            .constant(floats(dims(2), 10, 20))
            .input(floats(dims(2), 100, 200));
    assertArrayEquals(new double[] {111, 222}, model.run().doubles());
    NodeModel training = model.absent().input(bytes(ElementType.BOOL, dims(), 1));
    assertThrows(DiagnosticException.class, training::graph);
  }

  @Test
  void amountsOfPaddingMayBeARow() {
    NodeModel model =
        of("Pad")
            .input(floats(dims(2), 1, 2), "n")
            .constant(Tensor.ofLongs(ElementType.INT64, dims(1, 2), 1, 0))
            .constant(floats(dims(1), 7));
    assertArrayEquals(new double[] {7, 1, 2}, model.run().doubles());
  }

  @Test
  void distinctElementsComeInTheirOrder() {
    List<Tensor> results = of("Unique").outputs(3).input(longs(5, 1, 5)).runAll();
    assertArrayEquals(new long[] {5, 1}, results.get(0).longs());
    assertArrayEquals(new long[] {0, 1, 0}, results.get(1).longs());
    assertArrayEquals(new long[] {2, 1}, results.get(2).longs());
  }

  @Test
  void oneAxisIsAdded() {
    NodeModel model =
        of("ExpandDims").input(counting(2), "n").constant(bytes(ElementType.INT32, dims(), -1));
    assertEquals("f32[n, 1]", model.type().toString());
  }

  @Test
  void rowsHaveDistances() {
    NodeModel model =
        of("CDist")
            .with("metric", "euclidean")
            .input(floats(dims(1, 2), 0, 0), "n", "")
            .input(floats(dims(2, 2), 3, 4, 0, 2), "m", "");
    assertArrayEquals(new double[] {5, 2}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void theLastAxisIsTransformedAndBack() {
    Tensor signal = floats(dims(1, 4), 1, 2, 3, 4);
    Tensor spectrum = of("Rfft").input(signal, "n", "").run();
    assertArrayEquals(new double[] {10, 0, -2, 2, -2, 0}, spectrum.doubles(), TOLERANCE);
    Tensor back = of("Irfft").input(spectrum).run();
    assertArrayEquals(signal.doubles(), back.doubles(), TOLERANCE);
  }
}
