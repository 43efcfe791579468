package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;
import static org.lrai.frontend.onnx.operators.NodeModel.scalar;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class ReductionImportsTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void axesAreAnAttributeThenAnInput() {
    Tensor x = counting(2, 3);
    double[] columns = {3, 5, 7};
    assertArrayEquals(
        columns, NodeModel.of("ReduceSum", 11).with("axes", List.of(-2L)).input(x).run().doubles());
    assertArrayEquals(
        columns, NodeModel.of("ReduceSum", 13).input(x).constant(longs(0)).run().doubles());
    Tensor means =
        NodeModel.of("ReduceMean", 13)
            .with("axes", List.of(1L))
            .with("keepdims", 0)
            .input(x, "n", "")
            .run();
    assertArrayEquals(dims(2), means.dims());
    assertArrayEquals(new double[] {1, 4}, means.doubles());
  }

  @Test
  void noAxesMeansAllUnlessTheNodeSaysNone() {
    Tensor x = floats(dims(2), -3, 4);
    assertArrayEquals(
        new double[] {25}, NodeModel.of("ReduceSumSquare", 18).input(x).run().doubles());
    assertArrayEquals(
        new double[] {9, 16},
        NodeModel.of("ReduceSumSquare", 18)
            .with("noop_with_empty_axes", 1)
            .input(x)
            .run()
            .doubles());
    assertArrayEquals(
        new double[] {9, 16},
        NodeModel.of("ReduceSumSquare", 18)
            .with("noop_with_empty_axes", 1)
            .input(x)
            .constant(longs())
            .run()
            .doubles());
  }

  @Test
  void norms() {
    Tensor integers = Tensor.ofLongs(ElementType.INT32, dims(3), -2, 3, 6);
    assertArrayEquals(new long[] {7}, NodeModel.of("ReduceL2", 13).input(integers).run().longs());
    assertArrayEquals(new long[] {11}, NodeModel.of("ReduceL1", 13).input(integers).run().longs());
  }

  @Test
  void logSumExpNeitherOverflowsNorSubtractsInfinities() {
    Tensor x = floats(dims(4, 2), 1000, 1000, -INFINITY, -INFINITY, INFINITY, 0, 0, Math.log(3));
    Tensor result =
        NodeModel.of("ReduceLogSumExp", 18)
            .with("keepdims", 0)
            .input(x, "n", "")
            .constant(longs(1))
            .run();
    assertArrayEquals(
        new double[] {1000 + Math.log(2), -INFINITY, INFINITY, Math.log(4)},
        result.doubles(),
        1e-4);
    Tensor none =
        NodeModel.of("ReduceLogSumExp", 18)
            .input(floats(dims(2, 0)), "", "n")
            .constant(longs(1))
            .run();
    assertArrayEquals(new double[] {-INFINITY, -INFINITY}, none.doubles());
  }

  @Test
  void placesOfExtremes() {
    Tensor x = floats(dims(2, 3), 1, 5, 5, 0, 0, 2);
    assertArrayEquals(
        new long[] {1, 2}, NodeModel.of("ArgMax", 13).with("axis", -1).input(x).run().longs());
    Tensor last =
        NodeModel.of("ArgMin", 13)
            .with("axis", 1)
            .with("select_last_index", 1)
            .with("keepdims", 0)
            .input(x)
            .run();
    assertArrayEquals(new long[] {0, 1}, last.longs());
    assertEquals(ElementType.INT64, last.element());
  }

  @Test
  void cumulativeSumsTakeTheAxisAsAnInput() {
    Tensor x = floats(dims(2, 2), 1, 2, 3, 4);
    assertArrayEquals(
        new double[] {4, 6, 3, 4},
        NodeModel.of("CumSum", 14)
            .with("reverse", 1)
            .input(x, "n", "")
            .constant(longs(-2))
            .run()
            .doubles());
    assertThrows(
        DiagnosticException.class,
        () -> NodeModel.of("CumSum", 14).input(x).constant(scalar(2)).graph());
  }
}
