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

/** Versions, types and special values of elementwise operators and activations. */
class ElementwiseImportsTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final Tensor SPECIAL = floats(dims(5), -INFINITY, -1, 0.5, INFINITY, NAN);

  private static Tensor integers(ElementType type, long... values) {
    return Tensor.ofLongs(type, dims(values.length), values);
  }

  private static double[] unary(NodeModel model) {
    return model.input(SPECIAL).run().doubles();
  }

  @Test
  void oldVersionsBroadcastFromAnAxisOn() {
    Tensor x = counting(2, 2, 2);
    Tensor y = floats(dims(2), 10, 20);
    assertArrayEquals(
        new double[] {10, 11, 22, 23, 14, 15, 26, 27},
        NodeModel.of("Add", 6)
            .with("broadcast", 1)
            .with("axis", 1)
            .input(x)
            .input(y)
            .run()
            .doubles());
    assertArrayEquals(
        new double[] {10, 21, 12, 23, 14, 25, 16, 27},
        NodeModel.of("Add", 6).with("broadcast", 1).input(x).input(y).run().doubles());
    NodeModel tooFar =
        NodeModel.of("Add", 6).with("broadcast", 1).with("axis", 2).input(x).input(counting(2, 2));
    assertThrows(DiagnosticException.class, tooFar::graph);
  }

  @Test
  void remainderHasTheSignOfTheDivisorUnlessAskedOtherwise() {
    Tensor x = integers(ElementType.INT32, -7, 7, -7, 7);
    Tensor y = integers(ElementType.INT32, 3, 3, -3, -3);
    assertArrayEquals(
        new long[] {2, 1, -1, -2}, NodeModel.of("Mod", 13).input(x).input(y).run().longs());
    assertArrayEquals(
        new long[] {-1, 1, -1, 1},
        NodeModel.of("Mod", 13).with("fmod", 1).input(x).input(y).run().longs());
  }

  @Test
  void powersHaveTheTypeOfTheBase() {
    Tensor power =
        NodeModel.of("Pow", 15)
            .input(integers(ElementType.INT32, 2, 3))
            .input(floats(dims(2), 0.5, 2.5))
            .run();
    assertEquals(ElementType.INT32, power.element());
    assertArrayEquals(new long[] {1, 15}, power.longs());
  }

  @Test
  void shiftsByTheWidthOrMoreOrLessThanNothingLeaveTheSign() {
    Tensor x = integers(ElementType.INT8, -5, -5, -5, 5);
    Tensor amount = integers(ElementType.INT8, 1, 8, -1, 100);
    assertArrayEquals(
        new long[] {-3, -1, -1, 0},
        NodeModel.of("BitShift", 18)
            .with("direction", "RIGHT")
            .input(x)
            .input(amount)
            .run()
            .longs());
    assertArrayEquals(
        new long[] {-10, 0, 0, 0},
        NodeModel.of("BitShift", 18)
            .with("direction", "LEFT")
            .input(x)
            .input(amount)
            .run()
            .longs());
    assertThrows(
        DiagnosticException.class,
        () -> NodeModel.of("BitShift", 18).input(x).input(amount).graph());
  }

  @Test
  void infinitiesAreDetectedBySign() {
    assertArrayEquals(
        new long[] {1, 0, 0, 0, 0},
        NodeModel.of("IsInf", 20).with("detect_positive", 0).input(SPECIAL).run().longs());
    assertArrayEquals(
        new long[] {0, 0, 0, 1, 0},
        NodeModel.of("IsInf", 20).with("detect_negative", 0).input(SPECIAL).run().longs());
    assertArrayEquals(
        new long[5],
        NodeModel.of("IsInf", 20)
            .with("detect_negative", 0)
            .with("detect_positive", 0)
            .input(SPECIAL)
            .run()
            .longs());
  }

  @Test
  void stringsAreCompared() {
    Tensor x = Tensor.ofStrings(dims(2), "a", "b");
    Tensor y = Tensor.ofStrings(dims(2), "a", "c");
    assertArrayEquals(new long[] {1, 0}, NodeModel.of("Equal", 19).input(x).input(y).run().longs());
  }

  @Test
  void extremesOfNaNAreNaN() {
    Tensor zero = floats(dims(1), 0);
    assertArrayEquals(
        new double[] {0, 0, 0.5, INFINITY, NAN},
        NodeModel.of("Max", 13).input(SPECIAL).input(zero).run().doubles());
    assertArrayEquals(
        new double[] {-INFINITY, -1, 0, 0, NAN},
        NodeModel.of("Min", 13).input(zero).input(SPECIAL).run().doubles());
  }

  @Test
  void meanDividesByTheNumberOfInputs() {
    assertArrayEquals(
        new double[] {1, 2},
        NodeModel.of("Mean", 13)
            .input(floats(dims(2), 0, 3))
            .input(floats(dims(1), 3))
            .input(floats(dims(), 0))
            .run()
            .doubles());
    assertThrows(DiagnosticException.class, () -> NodeModel.of("Sum", 13).graph());
  }

  @Test
  void clipLimitsOnlyWhereALimitIsGiven() {
    assertArrayEquals(
        new double[] {-0.5, -0.5, 0.5, INFINITY, NAN},
        unary(NodeModel.of("Clip", 6).with("min", -0.5f)));
    Tensor limited =
        NodeModel.of("Clip", 13).input(SPECIAL).absent().input(floats(dims(1), 0.25)).run();
    assertArrayEquals(new double[] {-INFINITY, -1, 0.25, 0.25, NAN}, limited.doubles());
  }

  @Test
  void aMinimumAboveTheMaximumGivesTheMaximum() {
    Tensor limited =
        NodeModel.of("Clip", 12)
            .input(integers(ElementType.INT8, -9, 9))
            .constant(Tensor.ofLongs(ElementType.INT8, dims(), 5))
            .constant(Tensor.ofLongs(ElementType.INT8, dims(), -5))
            .run();
    assertArrayEquals(new long[] {-5, -5}, limited.longs());
  }

  @Test
  void activationsKeepNaN() {
    assertArrayEquals(new double[] {0, 0, 0.5, INFINITY, NAN}, unary(NodeModel.of("Relu", 14)));
    assertArrayEquals(
        new double[] {-INFINITY, -0.5, 0.5, INFINITY, NAN},
        unary(NodeModel.of("LeakyRelu", 16).with("alpha", 0.5f)));
    assertArrayEquals(
        new double[] {0, 0, 0, INFINITY, 0}, unary(NodeModel.of("ThresholdedRelu", 10)));
    assertThrows(
        DiagnosticException.class,
        () -> NodeModel.of("Celu", 12).with("alpha", 0f).input(SPECIAL).graph());
  }

  @Test
  void aSlopeStandsForChannelsInOldVersionsAndWhereItDoesNotBroadcast() {
    Tensor x = floats(dims(1, 2, 2), -1, -2, -3, -4);
    Tensor slope = floats(dims(2), 10, 100);
    double[] perChannel = {-10, -20, -300, -400};
    double[] broadcast = {-10, -200, -30, -400};
    assertArrayEquals(perChannel, NodeModel.of("PRelu", 6).input(x).input(slope).run().doubles());
    assertArrayEquals(broadcast, NodeModel.of("PRelu", 16).input(x).input(slope).run().doubles());
    Tensor wide = floats(dims(1, 2, 3), -1, -2, -3, -4, -5, 6);
    assertArrayEquals(
        new double[] {-10, -20, -30, -400, -500, 6},
        NodeModel.of("PRelu", 16).input(wide).input(slope).run().doubles());
  }

  @Test
  void experimentalOperatorsOfTheFirstVersions() {
    assertArrayEquals(
        new double[] {-INFINITY, -1, 2, INFINITY, NAN},
        unary(NodeModel.of("Affine", 1).with("alpha", 2f).with("beta", 1f)));
    Tensor image = counting(1, 1, 4, 4);
    assertArrayEquals(
        new double[] {5, 6, 9, 10},
        NodeModel.of("Crop", 1)
            .with("border", List.of(1L, 1L, 1L, 1L))
            .input(image)
            .run()
            .doubles());
  }

  @Test
  void scalerAndBinarizerOfClassicalModels() {
    assertArrayEquals(
        new double[] {0, 4, 20},
        NodeModel.of("ai.onnx.ml", "Scaler", 1)
            .withFloats("offset", List.of(1f))
            .withFloats("scale", List.of(2f, 4f, 10f))
            .input(integers(ElementType.INT64, 1, 2, 3))
            .run()
            .doubles());
    assertArrayEquals(
        new long[] {0, 0, 1},
        NodeModel.of("ai.onnx.ml", "Binarizer", 1)
            .with("threshold", 1.5f)
            .input(integers(ElementType.INT64, -1, 1, 2))
            .run()
            .longs());
  }
}
