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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** Operators that move elements or select them by index, where versions and attributes differ. */
class LayoutImportsTest {
  private static final IndexExpr N = IndexExpr.symbol("n");

  @ParameterizedTest
  @ValueSource(strings = {"DCR", "CRD"})
  void spaceToDepthUndoesDepthToSpace(String mode) {
    Tensor x = counting(1, 8, 2, 3);
    NodeModel toSpace =
        NodeModel.of("DepthToSpace", 13)
            .with("blocksize", 2)
            .with("mode", mode)
            .input(x, "n", "", "h", "w");
    Tensor space = toSpace.run();
    assertArrayEquals(dims(1, 2, 4, 6), space.dims());
    Tensor back =
        NodeModel.of("SpaceToDepth", 13).with("blocksize", 2).with("mode", mode).input(space).run();
    assertArrayEquals(x.doubles(), back.doubles());
  }

  @Test
  void depthGoesToTheRightOfItsPixel() {
    Tensor x = floats(dims(1, 4, 1, 1), 1, 2, 3, 4);
    Tensor space = NodeModel.of("DepthToSpace", 1).with("blocksize", 2).input(x).run();
    assertArrayEquals(dims(1, 1, 2, 2), space.dims());
    assertArrayEquals(new double[] {1, 2, 3, 4}, space.doubles());
  }

  @Test
  void concatenationHadADefaultAxisOnce() {
    Tensor x = counting(2, 1);
    Tensor joined = NodeModel.of("Concat", 1).input(x, "n", "").input(x, "n", "").run();
    assertArrayEquals(dims(2, 2), joined.dims());
    NodeModel withoutAxis = NodeModel.of("Concat", 13).input(x).input(x);
    assertThrows(DiagnosticException.class, withoutAxis::graph);
  }

  @Test
  void concatenationOfSymbolicAxesAddsThem() {
    NodeModel model =
        NodeModel.of("Concat", 13).with("axis", -1).input(counting(2), "n").input(counting(3), "m");
    assertEquals(Shape.of(N.plus(IndexExpr.symbol("m"))), model.type().shape());
    assertArrayEquals(new double[] {0, 1, 0, 1, 2}, model.run().doubles());
  }

  @Test
  void tilesWereCountedInFloatsOnce() {
    Tensor x = counting(1, 2);
    Tensor tiled =
        NodeModel.of("Tile", 1)
            .input(x)
            .constant(floats(dims(1), 2))
            .constant(floats(dims(1), 0))
            .run();
    assertArrayEquals(dims(2, 2), tiled.dims());
    assertArrayEquals(
        new double[] {0, 1, 2, 0, 1, 2},
        NodeModel.of("Tile", 13).input(counting(3), "n").constant(longs(2)).run().doubles());
  }

  @Test
  void trianglesHaveADiagonalThatMayDependOnData() {
    Tensor x = Tensor.ofLongs(ElementType.INT32, dims(2, 3), 1, 2, 3, 4, 5, 6);
    assertArrayEquals(
        new long[] {0, 2, 3, 0, 0, 6},
        NodeModel.of("Trilu", 14).input(x, "n", "m").input(scalar(1)).run().longs());
    assertArrayEquals(
        new long[] {1, 0, 0, 4, 5, 0},
        NodeModel.of("Trilu", 14).with("upper", 0).input(x).run().longs());
  }

  @Test
  void oneHotWrapsNegativeIndicesAndIgnoresOthers() {
    Tensor indices = floats(dims(4), 0, -1, 3, -4);
    NodeModel model =
        NodeModel.of("OneHot", 11)
            .with("axis", 0)
            .input(indices, "n")
            .constant(floats(dims(1), 3))
            .input(Tensor.ofLongs(ElementType.INT8, dims(2), 5, 9));
    assertEquals(Shape.of(IndexExpr.constant(3), N), model.type().shape());
    assertArrayEquals(new long[] {9, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5}, model.run().longs());
  }

  @Test
  void eyeHasTheShapeOfItsInput() {
    Tensor eye =
        NodeModel.of("EyeLike", 9)
            .with("k", -1)
            .with("dtype", 9)
            .input(counting(3, 2), "n", "m")
            .run();
    assertEquals(ElementType.BOOL, eye.element());
    assertArrayEquals(new long[] {0, 0, 1, 0, 0, 1}, eye.longs());
  }

  @Test
  void scatterReducesAsTheNodeSays() {
    NodeModel model =
        NodeModel.of("ScatterElements", 18)
            .with("axis", -1)
            .with("reduction", "max")
            .input(counting(4), "n")
            .input(longs(-1, 0, -1))
            .input(floats(dims(3), 5, -5, 4));
    assertArrayEquals(new double[] {0, 1, 2, 5}, model.run().doubles());
    NodeModel unknown =
        NodeModel.of("ScatterND", 18)
            .with("reduction", "xor")
            .input(counting(4))
            .input(longs(0))
            .input(floats(dims(), 1));
    assertThrows(DiagnosticException.class, unknown::graph);
  }

  @Test
  void sequencesAreReversedPerBatch() {
    Tensor x = counting(2, 3);
    Tensor reversed =
        NodeModel.of("ReverseSequence", 10)
            .with("batch_axis", 0)
            .with("time_axis", 1)
            .input(x, "n", "m")
            .input(longs(2, 3), "n")
            .run();
    assertArrayEquals(new double[] {1, 0, 2, 5, 4, 3}, reversed.doubles());
  }

  @Test
  void permutationsAreChecked() {
    NodeModel twice =
        NodeModel.of("Transpose", 13).with("perm", List.of(0L, 0L)).input(counting(2, 2));
    assertThrows(DiagnosticException.class, twice::graph);
  }
}
