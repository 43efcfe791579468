package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Classes by linear scores of the rows of X, in double precision, rounded once.
 *
 * <p>Inputs: X {@code [N, F]} (or {@code [F]}) of any numeric type; coefficients {@code [scores *
 * F]}; intercepts {@code [scores]}, optional, both of a float type; the labels of the classes,
 * INT64 or STRING. Outputs: the label of each row's best class; FLOAT {@code [N, classes]}, the
 * scores. ONNX LinearClassifier.
 *
 * <p>Two classes may have one score s: the second is chosen if it is over 0, and the scores before
 * the transform are {@code [-s, s]}; with PROBIT {@code [1 - s, s]}. A single label is the label of
 * every row.
 *
 * @param transform what is done with a row of scores
 */
public record LinearClassifier(PostTransform transform) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("LinearClassifier", inputs);
    LinearScores linear = new LinearScores(in);
    ClassLabels labels = new ClassLabels(in, 3);
    int classes = labels.count();
    in.require(
        linear.count() == classes || (linear.count() == 1 && classes == 2),
        "%d scores for %d classes",
        linear.count(),
        classes);
    int rows = LinearScores.rows(in.tensor(0, "X"));
    Tensor chosen = labels.column(rows);
    Tensor z = Tensor.zeros(ElementType.FLOAT, rows, classes);
    for (int row = 0; row < rows; row++) {
      double[] scores = linear.row(row);
      int label;
      if (scores.length < classes) {
        double score = scores[0];
        label = score > 0 ? 1 : 0;
        scores = new double[] {transform == PostTransform.PROBIT ? 1 - score : -score, score};
      } else {
        label = ClassLabels.best(scores);
      }
      transform.apply(scores);
      labels.put(label, chosen, row);
      for (int c = 0; c < classes; c++) {
        z.floats()[row * classes + c] = (float) scores[c];
      }
    }
    return new Value[] {chosen, z};
  }
}
