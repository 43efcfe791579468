package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Node;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class ResizeImportsTest {

  private static NodeModel byScale(Tensor x, double scale) {
    return NodeModel.of("Resize", 13).input(x, "n").absent().constant(floats(dims(1), scale));
  }

  private static NodeModel bySize(Tensor x, long size) {
    return NodeModel.of("Resize", 13).input(x, "n").absent().absent().constant(longs(size));
  }

  @Test
  void aWholeFactorRepeatsElements() {
    NodeModel model = byScale(counting(3), 2);
    assertEquals("f32[2*n]", model.type().toString());
    assertArrayEquals(new double[] {0, 0, 1, 1, 2, 2}, model.run().doubles());
    Node node = model.graph().nodes().getLast();
    assertInstanceOf(Definition.Reindex.class, node.op().definition(node.inputTypes()));
  }

  @Test
  void otherFactorsAreExact() {
    assertEquals("f32[n + floor(n / 4)]", byScale(counting(3), 1.25).type().toString());
  }

  @Test
  void linearWeighsTwoNeighbors() {
    assertArrayEquals(
        new double[] {0, 0.25, 0.75, 1},
        byScale(counting(2), 2).with("mode", "linear").run().doubles());
    assertArrayEquals(
        new double[] {0, 0.5, 1},
        bySize(counting(2), 3)
            .with("mode", "linear")
            .with("coordinate_transformation_mode", "align_corners")
            .run()
            .doubles());
  }

  /** Weights 1/8, 3/8, 3/8, 1/8; what lies before the first element stands for it. */
  @Test
  void antialiasingWidensTheFilter() {
    NodeModel model =
        NodeModel.of("Resize", 18)
            .with("mode", "linear")
            .with("antialias", 1)
            .input(floats(dims(4), 0, 0, 8, 8), "n")
            .absent()
            .constant(floats(dims(1), 0.5));
    assertArrayEquals(new double[] {1, 7}, model.run().doubles(), 1e-6);
  }

  /** A cubic filter keeps a straight line away from the borders. */
  @Property(tries = 50)
  void cubicKeepsLines(@ForAll @IntRange(min = 8, max = 12) int size) {
    double[] result =
        byScale(counting(size), 2)
            .with("mode", "cubic")
            .with("cubic_coeff_a", -0.5f)
            .run()
            .doubles();
    for (int o = 4; o < 2 * size - 4; o++) {
      assertEquals((o + 0.5) / 2 - 0.5, result[o], 1e-5);
    }
  }

  @Test
  void whatACropTakesFromOutsideIsGiven() {
    NodeModel model =
        NodeModel.of("Resize", 13)
            .with("mode", "linear")
            .with("coordinate_transformation_mode", "tf_crop_and_resize")
            .with("extrapolation_value", 9f)
            .input(counting(3), "n")
            .constant(floats(dims(2), -0.5, 1))
            .absent()
            .constant(longs(4));
    assertArrayEquals(new double[] {9, 0, 1, 2}, model.run().doubles(), 1e-6);
  }

  @Test
  void integersAreRounded() {
    Tensor x = Tensor.ofLongs(ElementType.UINT8, dims(2), 0, 255);
    assertArrayEquals(
        new long[] {0, 64, 191, 255}, byScale(x, 2).with("mode", "linear").run().longs());
  }

  /** Before version 11, nearest is the lower neighbor to enlarge and the upper to shrink. */
  @Test
  void nearestHasChanged() {
    NodeModel old =
        NodeModel.of("Resize", 10).input(counting(4), "n").constant(floats(dims(1), 0.6));
    assertArrayEquals(new double[] {0, 2}, old.run().doubles());
    NodeModel older =
        NodeModel.of("Upsample", 7).withFloats("scales", List.of(1.5f)).input(counting(4), "n");
    assertArrayEquals(new double[] {0, 0, 1, 2, 2, 3}, older.run().doubles());
  }

  @Test
  void theAspectRatioIsKept() {
    NodeModel model =
        NodeModel.of("Resize", 18)
            .with("axes", List.of(1L, 2L))
            .with("keep_aspect_ratio_policy", "not_larger")
            .input(counting(1, 2, 4), "n", "", "")
            .absent()
            .absent()
            .constant(longs(7, 8));
    assertEquals("f32[n, 4, 8]", model.type().toString());
  }

  @Test
  void scalesMustBeKnown() {
    NodeModel model =
        NodeModel.of("Resize", 13).input(counting(3), "n").absent().input(floats(dims(1), 2));
    DiagnosticException e = assertThrows(DiagnosticException.class, model::graph);
    assertTrue(e.isUnsupported());
  }

  @Test
  void affineGridsAreMapped() {
    NodeModel model =
        NodeModel.of("AffineGrid", 20)
            .with("align_corners", 1)
            .input(floats(dims(1, 2, 3), 1, 0, 10, 0, 2, 0), "n", "", "")
            .constant(longs(1, 1, 2, 2));
    assertArrayEquals(new double[] {9, -2, 11, -2, 9, 2, 11, 2}, model.run().doubles(), 1e-6);
  }
}
