package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;

import org.junit.jupiter.api.Test;

class SoftmaxImportsTest {

  /** Before version 13 the axes from the given one on are one. */
  @Test
  void anAxisMeansAllBehindItInOldVersions() {
    NodeModel old = NodeModel.of("Softmax", 11).input(counting(1, 2, 2), "n", "", "");
    assertEquals("f32[n, 2, 2]", old.type().toString());
    double sum = 1 + Math.exp(-1) + Math.exp(-2) + Math.exp(-3);
    assertEquals(1 / sum, old.run().doubles()[3], 1e-7);
    NodeModel current =
        NodeModel.of("Softmax", 13).with("axis", 1).input(counting(1, 2, 2), "n", "", "");
    assertEquals(1 / (1 + Math.exp(-2)), current.run().doubles()[3], 1e-7);
  }

  @Test
  void largeArgumentsDoNotOverflow() {
    double[] result =
        NodeModel.of("LogSoftmax", 13).input(floats(dims(1, 2), 1000, 2000)).run().doubles();
    assertArrayEquals(new double[] {-1000, 0}, result);
  }

  @Test
  void hardmaxMarksTheFirstLargest() {
    NodeModel model = NodeModel.of("Hardmax", 13).input(floats(dims(1, 3), 1, 5, 5), "n", "");
    assertArrayEquals(new double[] {0, 1, 0}, model.run().doubles());
  }
}
