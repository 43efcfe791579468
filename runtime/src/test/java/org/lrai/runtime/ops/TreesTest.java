package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** TreeEnsemble, TreeEnsembleRegressor, TreeEnsembleClassifier. */
class TreesTest {

  /**
   * The example of the specification for set membership: feature 0 in {1.2, 3.7, 8, 9} leads to
   * leaf 0, in {12, 7} to leaf 1, else to leaf 2; leaf i votes with weight 10^i for target i.
   */
  private static @Nullable Value[] membership(Tensor x) {
    return new @Nullable Value[] {
      x,
      Run.longs(0, 0),
      Run.floats(Float.NaN, Float.NaN),
      Run.of(ElementType.UINT8, 6, 6),
      Run.longs(0, 1),
      Run.longs(1, 2),
      Run.longs(1, 1),
      Run.longs(0, 1),
      null,
      Run.longs(0),
      Run.longs(0, 1, 2),
      Run.floats(1, 10, 100),
      Run.floats(1.2f, 3.7f, 8, 9, Float.NaN, 12, 7, Float.NaN)
    };
  }

  private static TreeEnsemble sum(long targets) {
    return new TreeEnsemble(TreeAggregate.SUM, PostTransform.NONE, targets);
  }

  @Test
  void setMembership() {
    Tensor x = Run.shaped(Run.floats(1.2f, 3.4f, -0.12f, Float.NaN, 12, 7, 9), 7, 1);
    assertEquals(
        "float[7, 3]: 1.0 0.0 0.0 0.0 0.0 100.0 0.0 0.0 100.0 0.0 0.0 100.0"
            + " 0.0 10.0 0.0 0.0 10.0 0.0 1.0 0.0 0.0",
        Run.text(sum(3), membership(x)));
  }

  @Test
  void outputHasTheTypeOfTheInput() {
    Tensor x = Run.shaped(Run.of(ElementType.DOUBLE, 12), 1, 1);
    assertEquals("double[1, 3]: 0.0 10.0 0.0", Run.text(sum(3), membership(x)));
    Tensor half = Run.shaped(Run.of(ElementType.FLOAT16, 12), 1, 1);
    assertEquals(ElementType.FLOAT16, Run.first(sum(3), membership(half)).elementType());
  }

  @Test
  void refusesTreesThatAreNone() {
    Tensor x = Run.shaped(Run.floats(5), 1, 1);
    @Nullable Value[] inputs = membership(x);
    inputs[5] = Run.longs(1, 3);
    Run.refused(sum(3), "leaf 3", inputs);
    inputs = membership(x);
    inputs[5] = Run.longs(1, 0);
    inputs[7] = Run.longs(0, 0);
    Run.refused(sum(3), "circle", inputs);
    inputs = membership(x);
    inputs[1] = Run.longs(0, 1);
    Run.refused(sum(3), "feature 1 of 1", inputs);
    inputs = membership(x);
    inputs[3] = Run.of(ElementType.UINT8, 6, 9);
    Run.refused(sum(3), "mode 9", inputs);
    inputs = membership(x);
    inputs[12] = Run.floats(1, Float.NaN);
    Run.refused(sum(3), "no set for node 1", inputs);
    Run.refused(sum(2), "target 2 of 2", membership(x));
  }

  /** Two trees that ask feature 0: is it {@code mode} 1?; votes for target 0 and 1. */
  private static @Nullable Value[] twoTrees(String mode, Tensor x, @Nullable Tensor base) {
    return new @Nullable Value[] {
      x,
      Run.longs(0, 0, 0, 4, 4, 4),
      Run.longs(0, 1, 2, 0, 1, 2),
      Run.longs(0, 0, 0, 0, 0, 0),
      Run.strings(mode, "LEAF", "LEAF", mode, "LEAF", "LEAF"),
      Run.floats(1, 0, 0, 1, 0, 0),
      Run.longs(1, 0, 0, 1, 0, 0),
      Run.longs(2, 0, 0, 2, 0, 0),
      Run.longs(1, 0, 0, 1, 0, 0),
      Run.longs(0, 0, 4, 4, 4),
      Run.longs(1, 2, 1, 1, 2),
      Run.longs(0, 0, 0, 1, 0),
      Run.floats(2, 4, 8, 5, 16),
      base
    };
  }

  private static String regress(TreeAggregate aggregate, @Nullable Value[] inputs) {
    return Run.text(new TreeEnsembleRegressor(aggregate, PostTransform.NONE, 2), inputs);
  }

  @Test
  void aggregates() {
    Tensor x = Run.shaped(Run.floats(0, 2), 2, 1);
    assertEquals(
        "float[2, 2]: 10.0 5.0 20.0 0.0",
        regress(TreeAggregate.SUM, twoTrees("BRANCH_LEQ", x, null)));
    assertEquals(
        "float[2, 2]: 5.0 2.5 10.0 0.0",
        regress(TreeAggregate.AVERAGE, twoTrees("BRANCH_LEQ", x, null)));
    assertEquals(
        "float[2, 2]: 2.0 5.0 4.0 0.0",
        regress(TreeAggregate.MIN, twoTrees("BRANCH_LEQ", x, null)));
    assertEquals(
        "float[2, 2]: 8.0 5.0 16.0 0.0",
        regress(TreeAggregate.MAX, twoTrees("BRANCH_LEQ", x, null)));
    assertEquals(
        "float[2, 2]: 9.0 6.0 17.0 1.0",
        regress(TreeAggregate.MAX, twoTrees("BRANCH_LEQ", x, Run.floats(1, 1))));
  }

  @Test
  void modes() {
    Tensor x = Run.shaped(Run.floats(0, 1, 2, Float.NaN), 4, 1);
    String[] modes = {
      "BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT", "BRANCH_EQ", "BRANCH_NEQ"
    };
    String[] holds = {"1101", "1001", "0111", "0011", "0101", "1011"}; // a missing value: true
    for (int m = 0; m < modes.length; m++) {
      Tensor y =
          Run.first(
              new TreeEnsembleRegressor(TreeAggregate.SUM, PostTransform.NONE, 2),
              twoTrees(modes[m], x, null));
      for (int row = 0; row < 4; row++) {
        float expected = holds[m].charAt(row) == '1' ? 5 : 0;
        assertEquals(expected, y.floats()[2 * row + 1], modes[m] + " in row " + row);
      }
    }
    Run.refused(
        new TreeEnsembleRegressor(TreeAggregate.SUM, PostTransform.NONE, 2),
        "BRANCH_MEMBER",
        twoTrees("BRANCH_MEMBER", x, null));
  }

  @Test
  void transforms() {
    Tensor x = Run.shaped(Run.longs(0), 1, 1);
    float[] softmax =
        Run.first(
                new TreeEnsembleRegressor(TreeAggregate.SUM, PostTransform.SOFTMAX, 2),
                twoTrees("BRANCH_LEQ", x, Run.floats(-5, 0)))
            .floats();
    assertEquals(0.5f, softmax[0]);
    assertEquals(0.5f, softmax[1]);
    double[] scores = {0, 2, -1};
    PostTransform.SOFTMAX_ZERO.apply(scores);
    assertEquals(0, scores[0]);
    assertEquals(1, scores[1] + scores[2], 1e-15);
    double[] zeros = {0, 1e-9};
    PostTransform.SOFTMAX_ZERO.apply(zeros);
    assertEquals(0.5, zeros[0]);
    double[] logistic = {0, -800};
    PostTransform.LOGISTIC.apply(logistic);
    assertEquals(0.5, logistic[0]);
    assertEquals(0, logistic[1]);
    double[] probit = {0.5, 0.975, 0.025};
    PostTransform.PROBIT.apply(probit);
    assertEquals(0, probit[0], 1e-9);
    assertEquals(1.96, probit[1], 0.01);
    assertEquals(-1.96, probit[2], 0.01);
  }

  /** One tree with a leaf for negative and one for other numbers. */
  private static Value[] classify(
      PostTransform transform, Tensor labels, long[] classes, float... weights) {
    int votes = classes.length;
    long[] nodes = new long[votes];
    Arrays.setAll(nodes, i -> i < votes / 2 ? 1 : 2);
    return Run.all(
        new TreeEnsembleClassifier(transform),
        Run.shaped(Run.floats(-1, 1), 2, 1),
        Run.longs(0, 0, 0),
        Run.longs(0, 1, 2),
        Run.longs(0, 0, 0),
        Run.strings("BRANCH_LT", "LEAF", "LEAF"),
        Run.floats(0, 0, 0),
        Run.longs(1, 0, 0),
        Run.longs(2, 0, 0),
        null,
        Run.longs(new long[votes]),
        Run.longs(nodes),
        Run.longs(classes),
        Run.floats(weights),
        null,
        labels);
  }

  @Test
  void theBestClassIsChosen() {
    Value[] outputs =
        classify(
            PostTransform.NONE,
            Run.strings("a", "b", "c"),
            new long[] {0, 1, 2, 0, 1, 2},
            0.5f,
            0.25f,
            0.25f,
            0,
            0.25f,
            0.75f);
    assertEquals("string[2]: a c", Run.text(outputs[0]));
    assertEquals("float[2, 3]: 0.5 0.25 0.25 0.0 0.25 0.75", Run.text(outputs[1]));
  }

  @Test
  void twoClassesWithVotesForOne() {
    Tensor labels = Run.longs(10, 20);
    Value[] positive = classify(PostTransform.NONE, labels, new long[] {0, 0}, 0.25f, 0.75f);
    assertEquals("int64[2]: 10 20", Run.text(positive[0]));
    assertEquals("float[2, 2]: 0.75 0.25 0.25 0.75", Run.text(positive[1]));
    Value[] signed = classify(PostTransform.NONE, labels, new long[] {0, 0}, -0.25f, 0.25f);
    assertEquals("int64[2]: 10 20", Run.text(signed[0]));
    assertEquals("float[2, 2]: 0.25 -0.25 -0.25 0.25", Run.text(signed[1]));
    Value[] second = classify(PostTransform.NONE, labels, new long[] {1, 1}, 0.25f, 0.75f);
    assertEquals("float[2, 2]: 0.0 0.25 0.0 0.75", Run.text(second[1]));
  }
}
