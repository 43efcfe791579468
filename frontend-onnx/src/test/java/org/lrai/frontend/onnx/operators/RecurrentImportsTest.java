package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

/** Layers of one unit, with activation functions that let numbers through. */
class RecurrentImportsTest {
  private static final double TOLERANCE = 1e-6;
  private static final Tensor TIMES = floats(dims(3, 2, 1), 1, 10, 2, 20, 3, 30);

  private static Tensor lengths(long... values) {
    return Tensor.ofLongs(ElementType.INT32, dims(values.length), values);
  }

  /** {@code h = x + 2 h}. */
  private static NodeModel doubling(int directions) {
    double[] ones = new double[directions];
    double[] twos = new double[directions];
    Arrays.fill(ones, 1);
    Arrays.fill(twos, 2);
    return NodeModel.of("RNN", 14)
        .outputs(2)
        .withStrings("activations", Collections.nCopies(directions, "Affine"))
        .input(TIMES, "t", "b", "")
        .constant(floats(dims(directions, 1, 1), ones))
        .constant(floats(dims(directions, 1, 1), twos));
  }

  @Test
  void stepsFollowEachOther() {
    NodeModel model = doubling(1);
    assertEquals("f32[t, 1, b, 1]", model.type().toString());
    List<Tensor> results = model.runAll();
    assertArrayEquals(new double[] {1, 10, 4, 40, 11, 110}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {11, 110}, results.get(1).doubles(), TOLERANCE);
  }

  @Test
  void theSecondDirectionReadsFromTheEnd() {
    List<Tensor> results = doubling(2).with("direction", "bidirectional").runAll();
    assertArrayEquals(
        new double[] {1, 10, 17, 170, 4, 40, 8, 80, 11, 110, 3, 30},
        results.get(0).doubles(),
        TOLERANCE);
    assertArrayEquals(new double[] {11, 110, 17, 170}, results.get(1).doubles(), TOLERANCE);
  }

  /** Behind its length a sequence gives zeros; backwards it begins at its last step. */
  @Test
  void sequencesHaveLengths() {
    List<Tensor> forward = doubling(1).absent().input(lengths(3, 1), "b").runAll();
    assertArrayEquals(new double[] {1, 10, 4, 0, 11, 0}, forward.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {11, 10}, forward.get(1).doubles(), TOLERANCE);
    List<Tensor> backward =
        doubling(1).with("direction", "reverse").absent().input(lengths(3, 2), "b").runAll();
    assertArrayEquals(new double[] {17, 50, 8, 20, 3, 0}, backward.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {17, 50}, backward.get(1).doubles(), TOLERANCE);
  }

  @Test
  void batchesMayComeFirst() {
    NodeModel model =
        NodeModel.of("RNN", 14)
            .outputs(2)
            .with("layout", 1)
            .withStrings("activations", List.of("Affine"))
            .input(floats(dims(1, 2, 1), 1, 2), "b", "t", "")
            .constant(floats(dims(1, 1, 1), 1))
            .constant(floats(dims(1, 1, 1), 2))
            .absent()
            .absent()
            .input(floats(dims(1, 1, 1), 100), "b", "", "");
    assertEquals("f32[b, t, 1, 1]", model.type().toString());
    assertArrayEquals(new double[] {201, 404}, model.run().doubles(), TOLERANCE);
  }

  /** With z = 1/4 and r = 1/2 (both constant), h = 3/4 n + 1/4 h. */
  private static double gru(long linearBeforeReset) {
    return NodeModel.of("GRU", 14)
        .with("linear_before_reset", linearBeforeReset)
        .withStrings("activations", List.of("Affine", "Affine"))
        .input(floats(dims(1, 1, 1), 5), "t", "b", "")
        .constant(floats(dims(1, 3, 1), 0, 0, 1))
        .constant(floats(dims(1, 3, 1), 0, 0, 3))
        .constant(floats(dims(1, 6), 0.25, 0.5, 0, 0, 0, 8))
        .absent()
        .input(floats(dims(1, 1, 1), 4), "", "b", "")
        .run()
        .doubles()[0];
  }

  @Test
  void theResetComesBeforeOrAfterTheProduct() {
    assertEquals(0.75 * (5 + 0.5 * 4 * 3 + 8) + 0.25 * 4, gru(0), TOLERANCE);
    assertEquals(0.75 * (5 + 0.5 * (4 * 3 + 8)) + 0.25 * 4, gru(1), TOLERANCE);
  }

  private static NodeModel lstm() {
    return NodeModel.of("LSTM", 14)
        .outputs(3)
        .withStrings("activations", List.of("Affine", "Affine", "Affine"))
        .input(floats(dims(1, 1, 1), 1), "t", "b", "")
        .constant(floats(dims(1, 4, 1), 2, 3, 5, 7))
        .constant(floats(dims(1, 4, 1), 0, 0, 0, 0))
        .absent()
        .absent()
        .absent()
        .input(floats(dims(1, 1, 1), 10), "", "b", "");
  }

  /** i = 2, o = 3, f = 5, n = 7: c = 5 * 10 + 2 * 7, h = 3 c. */
  @Test
  void gatesAreInOnnxOrder() {
    List<Tensor> results = lstm().runAll();
    assertArrayEquals(new double[] {64}, results.get(2).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {192}, results.get(1).doubles(), TOLERANCE);
  }

  /** Peepholes see the old cell (i, f) and the new one (o). */
  @Test
  void peepholesSeeTheCell() {
    List<Tensor> results = lstm().constant(floats(dims(1, 3), 0.1, 0.01, 0.2)).runAll();
    double c = (5 + 2) * 10 + (2 + 1) * 7;
    assertArrayEquals(new double[] {c}, results.get(2).doubles(), 1e-4);
    assertArrayEquals(new double[] {(3 + 0.01 * c) * c}, results.get(1).doubles(), 1e-3);
  }

  @Test
  void argumentsOfGatesAreClipped() {
    List<Tensor> results = lstm().with("clip", 4f).runAll();
    assertArrayEquals(new double[] {4 * 10 + 2 * 4}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void theForgetGateMayBeTheRestOfTheInputGate() {
    List<Tensor> results = lstm().with("input_forget", 1).runAll();
    assertArrayEquals(new double[] {(1 - 2) * 10 + 2 * 7}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void functionsTakeTheirParametersInOrder() {
    NodeModel model =
        doubling(2)
            .with("direction", "bidirectional")
            .withFloats("activation_alpha", List.of(1f, 10f))
            .withFloats("activation_beta", List.of(0f, 1f));
    double last = model.runAll().get(0).doubles()[11];
    assertEquals(301, last, TOLERANCE);
  }

  @Test
  void unknownFunctionsAreNamed() {
    NodeModel model =
        NodeModel.of("RNN", 14)
            .withStrings("activations", List.of("Wave"))
            .input(TIMES)
            .constant(floats(dims(1, 1, 1), 1))
            .constant(floats(dims(1, 1, 1), 1));
    DiagnosticException e = assertThrows(DiagnosticException.class, model::graph);
    assertTrue(String.valueOf(e.getMessage()).contains("Wave"), String.valueOf(e.getMessage()));
  }
}
