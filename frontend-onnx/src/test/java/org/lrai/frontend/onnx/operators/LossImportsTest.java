package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

class LossImportsTest {
  private static final Tensor SCORES = floats(dims(3, 2), -1, -2, -3, -4, -5, -6);
  private static final Tensor WEIGHTS = floats(dims(2), 10, 1);

  private static NodeModel loss(long... classes) {
    return NodeModel.of("NegativeLogLikelihoodLoss", 13)
        .input(SCORES, "n", "")
        .input(longs(classes), "n");
  }

  @Test
  void lossesAreThoseOfTheNamedClasses() {
    assertArrayEquals(
        new double[] {1, 4, 5}, loss(0, 1, 0).with("reduction", "none").run().doubles());
    assertArrayEquals(new double[] {10}, loss(0, 1, 0).with("reduction", "sum").run().doubles());
    assertArrayEquals(new double[] {10.0 / 3}, loss(0, 1, 0).run().doubles(), 1e-6);
  }

  @Test
  void meanIsWeighted() {
    assertArrayEquals(
        new double[] {(10 + 4 + 50) / 21.0}, loss(0, 1, 0).input(WEIGHTS).run().doubles(), 1e-6);
  }

  @Test
  void ignoredClassesNeitherCountNorNeedExist() {
    assertArrayEquals(
        new double[] {1, 0, 5},
        loss(0, -100, 0).with("ignore_index", -100).with("reduction", "none").run().doubles());
    assertArrayEquals(
        new double[] {3}, loss(0, -100, 0).with("ignore_index", -100).run().doubles());
    assertArrayEquals(
        new double[] {(10 + 4) / 11.0},
        loss(0, 1, 7).with("ignore_index", 7).input(WEIGHTS).run().doubles(),
        1e-6);
  }

  @Test
  void crossEntropyGivesLogProbabilitiesToo() {
    Tensor scores = floats(dims(1, 2, 1), 0, Math.log(3));
    Tensor classes = Tensor.ofLongs(ElementType.INT32, dims(1, 1), 1);
    List<Tensor> results =
        NodeModel.of("SoftmaxCrossEntropyLoss", 13)
            .outputs(2)
            .input(scores)
            .input(classes)
            .runAll();
    assertArrayEquals(new double[] {-Math.log(0.75)}, results.get(0).doubles(), 1e-6);
    assertArrayEquals(
        new double[] {Math.log(0.25), Math.log(0.75)}, results.get(1).doubles(), 1e-6);
  }

  @Test
  void unknownReductionsAreErrors() {
    NodeModel model = loss(0, 1, 0).with("reduction", "median");
    assertThrows(DiagnosticException.class, model::graph);
  }

  @Test
  void dropoutIsTheIdentityUnlessItTrains() {
    Tensor x = counting(3);
    List<Tensor> results = NodeModel.of("Dropout", 7).outputs(2).input(x, "n").runAll();
    assertArrayEquals(x.doubles(), results.get(0).doubles());
    assertArrayEquals(new double[] {1, 1, 1}, results.get(1).doubles());
    assertEquals(
        ElementType.BOOL,
        NodeModel.of("Dropout", 10).outputs(2).input(x).runAll().get(1).element());
  }

  @Test
  void dropoutInTrainingScalesWhatItKeeps() {
    int n = 4000;
    Tensor x = floats(dims(n), DoubleStream.generate(() -> 3).limit(n).toArray());
    List<Tensor> results =
        NodeModel.of("Dropout", 13)
            .outputs(2)
            .with("seed", 5)
            .input(x, "n")
            .input(floats(dims(), 0.25))
            .input(Tensor.ofBoolean(true))
            .runAll();
    int kept = 0;
    for (int i = 0; i < n; i++) {
      boolean mask = results.get(1).longs()[i] != 0;
      assertEquals(mask ? 4 : 0, results.get(0).doubles()[i], 1e-6);
      kept += mask ? 1 : 0;
    }
    // 5 standard deviations of the binomial distribution.
    assertEquals(0.75 * n, kept, 5 * Math.sqrt(0.75 * 0.25 * n));
    List<Tensor> inference =
        NodeModel.of("Dropout", 13)
            .outputs(2)
            .input(x)
            .input(floats(dims(), 0.25))
            .input(Tensor.ofBoolean(false))
            .runAll();
    assertArrayEquals(x.doubles(), inference.get(0).doubles());
  }
}
