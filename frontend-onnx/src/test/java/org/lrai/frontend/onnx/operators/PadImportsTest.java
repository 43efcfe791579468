package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.Shape;

class PadImportsTest {

  @Test
  void amountsAreAttributesThenInputs() {
    Tensor x = counting(2);
    double[] padded = {7, 0, 1, 7, 7};
    assertArrayEquals(
        padded,
        NodeModel.of("Pad", 1)
            .with("paddings", List.of(1L, 2L))
            .with("value", 7f)
            .input(x)
            .run()
            .doubles());
    assertArrayEquals(
        padded,
        NodeModel.of("Pad", 2)
            .with("pads", List.of(1L, 2L))
            .with("value", 7f)
            .input(x)
            .run()
            .doubles());
    assertArrayEquals(
        padded,
        NodeModel.of("Pad", 11)
            .input(x, "n")
            .constant(longs(1, 2))
            .input(floats(dims(1), 7))
            .run()
            .doubles());
  }

  @Test
  void amountsMayBeForSomeAxesOnly() {
    NodeModel model =
        NodeModel.of("Pad", 18)
            .input(counting(1, 2, 1), "", "n", "")
            .constant(longs(1, 0, 0, 1))
            .absent()
            .constant(longs(-1, 1));
    assertEquals(
        Shape.of(IndexExpr.ONE, IndexExpr.symbol("n").plus(1), IndexExpr.constant(2)),
        model.type().shape());
    assertArrayEquals(new double[] {0, 0, 0, 1, 0, 0}, model.run().doubles());
  }

  @Test
  void stringsArePaddedWithEmptyOnes() {
    Tensor padded =
        NodeModel.of("Pad", 18).input(Tensor.ofStrings(dims(1), "a")).constant(longs(1, 0)).run();
    assertArrayEquals(new String[] {"", "a"}, padded.strings());
  }

  @Property(tries = 80)
  void aSymbolicAxisWrapsAround(
      @ForAll @IntRange(min = 1, max = 4) int n,
      @ForAll @IntRange(min = -1, max = 6) int before,
      @ForAll @IntRange(max = 6) int after) {
    Tensor padded =
        NodeModel.of("Pad", 19)
            .with("mode", "wrap")
            .input(counting(n + 1), "n")
            .constant(longs(before, after))
            .run();
    // What is cut off is cut off before the rest is repeated.
    int cut = Math.max(0, -before);
    double[] expected = new double[n + 1 + before + after];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = cut + Math.floorMod(i - Math.max(0, before), n + 1 - cut);
    }
    assertArrayEquals(expected, padded.doubles());
  }

  @Test
  void wrongAmountsAndModesAreErrors() {
    NodeModel three = NodeModel.of("Pad", 18).input(counting(2)).constant(longs(1, 2, 3));
    assertThrows(DiagnosticException.class, three::graph);
    NodeModel mode =
        NodeModel.of("Pad", 18).with("mode", "mirror").input(counting(2)).constant(longs(1, 1));
    assertThrows(DiagnosticException.class, mode::graph);
  }
}
