package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class PoolingImportsTest {

  private static NodeModel average() {
    return NodeModel.of("AveragePool", 19)
        .with("kernel_shape", List.of(3L))
        .with("pads", List.of(1L, 1L))
        .with("strides", List.of(3L))
        .with("ceil_mode", 1)
        .input(floats(dims(1, 1, 4), 6, 12, 18, 24), "n", "", "w");
  }

  /** Windows at -1 and 2; the second reaches over the padded input by nothing, to 4. */
  @Test
  void averagesCountPadsOnlyIfAsked() {
    assertArrayEquals(new double[] {9, 21}, average().run().doubles());
    assertArrayEquals(new double[] {6, 14}, average().with("count_include_pad", 1).run().doubles());
  }

  @Test
  void whatLiesBeyondThePadsIsNeverCounted() {
    Tensor x = floats(dims(1, 1, 5), 6, 12, 18, 24, 30);
    NodeModel model =
        NodeModel.of("AveragePool", 19)
            .with("kernel_shape", List.of(3L))
            .with("strides", List.of(3L))
            .with("ceil_mode", 1)
            .with("count_include_pad", 1)
            .input(x);
    assertArrayEquals(new double[] {12, 27}, model.run().doubles());
  }

  @Test
  void indicesCountThroughTheInputOrColumnByColumn() {
    NodeModel model =
        NodeModel.of("MaxPool", 12)
            .outputs(2)
            .with("kernel_shape", List.of(2L, 2L))
            .input(floats(dims(1, 2, 2, 3), 0, 9, 0, 0, 0, 8, 1, 1, 1, 1, 1, 1), "n", "", "", "");
    List<Tensor> rows = model.runAll();
    assertArrayEquals(new double[] {9, 9, 1, 1}, rows.get(0).doubles());
    assertArrayEquals(new long[] {1, 1, 6, 7}, rows.get(1).longs());
    List<Tensor> columns = model.with("storage_order", 1).runAll();
    assertArrayEquals(new long[] {2, 2, 6, 8}, columns.get(1).longs());
  }

  @Test
  void maximaOfBytesIgnorePads() {
    Tensor x = Tensor.ofLongs(ElementType.INT8, dims(1, 1, 2), -5, -7);
    Tensor pooled =
        NodeModel.of("MaxPool", 12)
            .with("kernel_shape", List.of(2L))
            .with("pads", List.of(1L, 1L))
            .input(x)
            .run();
    assertArrayEquals(new long[] {-5, -5, -7}, pooled.longs());
  }

  @Test
  void normsOfEveryOrder() {
    Tensor x = floats(dims(1, 1, 2), -3, 4);
    for (int order : new int[] {1, 2, 3}) {
      double expected = Math.pow(Math.pow(3, order) + Math.pow(4, order), 1.0 / order);
      NodeModel windows =
          NodeModel.of("LpPool", 11).with("kernel_shape", List.of(2L)).with("p", order).input(x);
      assertEquals(expected, windows.run().doubles()[0], 1e-6);
      NodeModel global = NodeModel.of("GlobalLpPool", 2).with("p", order).input(x, "n", "", "w");
      assertEquals(expected, global.run().doubles()[0], 1e-6);
    }
  }

  /** Of an even number of channels, more come after the one that is normalized. */
  @Test
  void localResponseLooksFurtherAhead() {
    Tensor x = counting(1, 4, 1);
    Tensor result =
        NodeModel.of("LRN", 13)
            .with("size", 2)
            .with("alpha", 2f)
            .with("beta", 1f)
            .with("bias", 0.5f)
            .input(x, "n", "", "w")
            .run();
    assertArrayEquals(
        new double[] {0, 1 / (0.5 + 1 + 4), 2 / (0.5 + 4 + 9), 3 / (0.5 + 9)},
        result.doubles(),
        1e-6);
  }

  @Test
  void regionsAreDividedIntoCells() {
    Tensor x = counting(1, 1, 4, 4);
    Tensor regions = floats(dims(2, 5), 0, 0, 0, 6, 6, 0, 6, 6, 9, 9);
    Tensor pooled =
        NodeModel.of("MaxRoiPool", 1)
            .with("pooled_shape", List.of(2L, 2L))
            .with("spatial_scale", 0.5f)
            .input(x, "n", "", "", "")
            .input(regions, "r", "")
            .run();
    // The second region is 3..5 (4.5 rounds up): only its first cell meets the input.
    assertArrayEquals(new double[] {5, 7, 13, 15, 15, 0, 0, 0}, pooled.doubles());
  }
}
