package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class NormalizationImportsTest {
  private static final double TOLERANCE = 1e-6;

  @Test
  void layersGiveTheirStatistics() {
    NodeModel model =
        NodeModel.of("LayerNormalization", 17)
            .outputs(3)
            .with("epsilon", 0f)
            .input(floats(dims(1, 2), 3, 7), "n", "")
            .constant(floats(dims(2), 1, 10))
            .constant(floats(dims(2), 0.5, 0.25));
    List<Tensor> results = model.runAll();
    assertArrayEquals(new double[] {-0.5, 10.25}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {5}, results.get(1).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {0.5}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void statisticsOfHalvesAreComputedInSinglePrecision() {
    Tensor half = Tensor.ofDoubles(ElementType.FLOAT16, dims(1, 2), 300, 500);
    Tensor scale = Tensor.ofDoubles(ElementType.FLOAT16, dims(2), 1, 1);
    // The sum of squares, 340000, is no 16-bit float.
    Tensor result = NodeModel.of("RMSNormalization", 23).input(half, "n", "").constant(scale).run();
    assertArrayEquals(
        new double[] {300 / Math.sqrt(170000), 500 / Math.sqrt(170000)}, result.doubles(), 1e-3);
  }

  /** Version 18 has a scale for each group, version 21 one for each channel. */
  @Test
  void scalesAreOfGroupsThenOfChannels() {
    Tensor x = floats(dims(1, 4, 1), 1, 3, 10, 30);
    double[] expected = {-1, 1, -2, 2};
    NodeModel ofGroups =
        NodeModel.of("GroupNormalization", 18)
            .with("num_groups", 2)
            .with("epsilon", 0f)
            .input(x, "n", "", "w")
            .constant(floats(dims(2), 1, 2))
            .constant(floats(dims(2), 0, 0));
    assertArrayEquals(expected, ofGroups.run().doubles(), TOLERANCE);
    NodeModel ofChannels =
        NodeModel.of("GroupNormalization", 21)
            .with("num_groups", 2)
            .with("epsilon", 0f)
            .input(x, "n", "", "w")
            .constant(floats(dims(4), 1, 1, 2, 2))
            .constant(floats(dims(4), 0, 0, 0, 0));
    assertArrayEquals(expected, ofChannels.run().doubles(), TOLERANCE);
  }

  @Test
  void instancesAreChannels() {
    NodeModel model =
        NodeModel.of("InstanceNormalization", 6)
            .with("epsilon", 0f)
            .input(floats(dims(1, 2, 2), 1, 3, 10, 30), "n", "", "w")
            .constant(floats(dims(2), 1, 1))
            .constant(floats(dims(2), 0, 5));
    assertArrayEquals(new double[] {-1, 1, 4, 6}, model.run().doubles(), TOLERANCE);
  }

  private static NodeModel batch(int version) {
    return NodeModel.of("BatchNormalization", version)
        .with("epsilon", 0f)
        .input(floats(dims(2, 1), 1, 3), "n", "")
        .constant(floats(dims(1), 2))
        .constant(floats(dims(1), 10))
        .constant(floats(dims(1), 0))
        .constant(floats(dims(1), 4));
  }

  @Test
  void batchesAreNormalizedByGivenStatistics() {
    assertArrayEquals(new double[] {11, 13}, batch(15).run().doubles(), TOLERANCE);
    assertArrayEquals(new double[] {11, 13}, batch(9).run().doubles(), TOLERANCE);
    assertArrayEquals(
        new double[] {11, 13}, batch(6).with("is_test", 1).run().doubles(), TOLERANCE);
  }

  @Test
  void trainingUsesAndRecordsTheStatisticsOfTheBatch() {
    List<Tensor> results =
        batch(15).with("training_mode", 1).with("momentum", 0.75f).outputs(3).runAll();
    assertArrayEquals(new double[] {8, 12}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {0.5}, results.get(1).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {3.25}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void aNormOfZeroDividesNothing() {
    NodeModel model =
        NodeModel.of("LpNormalization", 22).input(floats(dims(2, 2), 3, -4, 0, 0), "n", "");
    assertArrayEquals(new double[] {0.6, -0.8, 0, 0}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void meanAndVarianceOverTheAxesAsked() {
    Tensor result =
        NodeModel.of("MeanVarianceNormalization", 13)
            .with("axes", List.of(0L))
            .input(floats(dims(2, 1), 1, 3), "n", "")
            .run();
    assertArrayEquals(new double[] {-1, 1}, result.doubles(), TOLERANCE);
    assertEquals(ElementType.FLOAT32, result.element());
  }
}
