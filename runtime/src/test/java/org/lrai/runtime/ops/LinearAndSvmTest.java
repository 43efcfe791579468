package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** LinearRegressor, LinearClassifier, SVMRegressor, SVMClassifier. */
class LinearAndSvmTest {
  private static final Tensor X = Run.shaped(Run.floats(1, 2, -1, 0), 2, 2);

  @Test
  void linearRegressor() {
    assertEquals(
        "float[2, 2]: 6.0 1.0 0.0 -1.0",
        Run.text(
            new LinearRegressor(PostTransform.NONE, 2),
            X,
            Run.floats(1, 2, 1, 0),
            Run.floats(1, 0)));
    assertEquals(
        "float[1, 1]: 11.0",
        Run.text(new LinearRegressor(PostTransform.NONE, 1), Run.longs(3, 4), Run.floats(1, 2)));
    Run.refused(new LinearRegressor(PostTransform.NONE, 2), "coefficients", X, Run.floats(1, 2, 3));
    Run.refused(new LinearRegressor(PostTransform.NONE, 2), "1 targets", X, Run.floats(1, 2));
  }

  @Test
  void linearClassifier() {
    Value[] outputs =
        Run.all(
            new LinearClassifier(PostTransform.NONE),
            X,
            Run.floats(1, 0, 0, 1, -1, -1),
            Run.floats(0, 0, 0.5f),
            Run.strings("a", "b", "c"));
    assertEquals("string[2]: b c", Run.text(outputs[0]));
    assertEquals("float[2, 3]: 1.0 2.0 -2.5 -1.0 0.0 1.5", Run.text(outputs[1]));
  }

  @Test
  void twoClassesMayHaveOneScore() {
    Value[] outputs =
        Run.all(
            new LinearClassifier(PostTransform.LOGISTIC),
            X,
            Run.floats(1, 0),
            null,
            Run.longs(7, 8));
    assertEquals("int64[2]: 8 7", Run.text(outputs[0]));
    float s = (float) (1 / (1 + Math.exp(-1)));
    assertArrayEquals(new float[] {1 - s, s, s, 1 - s}, ((Tensor) outputs[1]).floats(), 1e-6f);
    Run.refused(
        new LinearClassifier(PostTransform.NONE),
        "1 scores for 3",
        X,
        Run.floats(1, 0),
        null,
        Run.longs(1, 2, 3));
  }

  private static SvmRegressor regressor(SvmKernel kernel, boolean oneClass) {
    return new SvmRegressor(kernel, 0.5, 1, 2, PostTransform.NONE, 2, oneClass);
  }

  private static String regress(SvmKernel kernel, boolean oneClass) {
    return Run.text(
        regressor(kernel, oneClass), X, Run.floats(1, 0, 0, 1), Run.floats(1, 2), Run.floats(-1));
  }

  @Test
  void svmRegressorWithEachKernel() {
    assertEquals("float[2, 1]: 4.0 -2.0", regress(SvmKernel.LINEAR, false));
    // (0.5 * 1 + 1)^2 + 2 (0.5 * 2 + 1)^2 - 1 and (-0.5 + 1)^2 + 2 * 1 - 1
    assertEquals("float[2, 1]: 9.25 1.25", regress(SvmKernel.POLY, false));
    double rbf = Math.exp(-0.5 * 4) + 2 * Math.exp(-0.5 * 2) - 1;
    assertEquals((float) rbf, Float.parseFloat(regress(SvmKernel.RBF, false).split(" ")[2]), 1e-6f);
    double sigmoid = Math.tanh(1.5) + 2 * Math.tanh(2) - 1;
    assertEquals(
        (float) sigmoid, Float.parseFloat(regress(SvmKernel.SIGMOID, false).split(" ")[2]), 1e-6f);
    assertEquals("float[2, 1]: 1.0 -1.0", regress(SvmKernel.LINEAR, true));
  }

  @Test
  void svmRegressorWithoutSupportVectorsIsLinear() {
    SvmRegressor linear = new SvmRegressor(SvmKernel.RBF, 0, 0, 0, PostTransform.NONE, 0, false);
    assertEquals(
        "float[2, 1]: 5.5 -0.5", Run.text(linear, X, null, Run.floats(1, 2), Run.floats(0.5f)));
    Run.refused(linear, "1 coefficients", X, null, Run.floats(1), Run.floats(0));
  }

  private static SvmClassifier classifier(SvmKernel kernel) {
    return new SvmClassifier(kernel, 0.5, 0, 3, PostTransform.NONE);
  }

  @Test
  void svmClassifierOfTwoClasses() {
    Value[] outputs =
        Run.all(
            classifier(SvmKernel.LINEAR),
            X,
            Run.floats(1, 0, 0, 1),
            Run.longs(1, 1),
            Run.floats(1, -2),
            Run.floats(1),
            null,
            null,
            Run.strings("first", "second"));
    assertEquals("string[2]: second second", Run.text(outputs[0]));
    assertEquals("float[2, 2]: 2.0 -2.0 -0.0 0.0", Run.text(outputs[1]));
  }

  @Test
  void svmClassifierOfThreeClassesVotesByPairs() {
    // One support vector for each class; the pair's score is the difference of their products.
    Value[] outputs =
        Run.all(
            classifier(SvmKernel.LINEAR),
            X,
            Run.floats(1, 0, 0, 1, -1, -1),
            Run.longs(1, 1, 1),
            Run.floats(1, -1, -1, 1, 1, -1),
            Run.floats(0, 0, 0),
            null,
            null,
            Run.longs(5, 6, 7));
    assertEquals("int64[2]: 6 7", Run.text(outputs[0]));
    assertEquals("float[2, 3]: -1.0 4.0 5.0 -1.0 -2.0 -1.0", Run.text(outputs[1]));
  }

  @Test
  void svmClassifierGivesProbabilities() {
    Value[] outputs =
        Run.all(
            classifier(SvmKernel.LINEAR),
            X,
            Run.floats(1, 0, 0, 1, -1, -1),
            Run.longs(1, 1, 1),
            Run.floats(1, -1, -1, 1, 1, -1),
            Run.floats(0, 0, 0),
            Run.floats(-1, -1, -1),
            Run.floats(0, 0, 0),
            Run.longs(5, 6, 7));
    float[] p = ((Tensor) outputs[1]).floats();
    for (int row = 0; row < 2; row++) {
      assertEquals(1, p[3 * row] + p[3 * row + 1] + p[3 * row + 2], 1e-6);
    }
    assertEquals(1, ClassLabels.best(new double[] {p[0], p[1], p[2]}));
    assertEquals(2, ClassLabels.best(new double[] {p[3], p[4], p[5]}));
  }

  @Test
  void svmClassifierRefusesWhatDoesNotFit() {
    Run.refused(
        classifier(SvmKernel.LINEAR),
        "do not fit",
        X,
        Run.floats(1, 0),
        Run.longs(1, 1),
        Run.floats(1, 1),
        Run.floats(0),
        null,
        null,
        Run.longs(1, 2));
  }
}
