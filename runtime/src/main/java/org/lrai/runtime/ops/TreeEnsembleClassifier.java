package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Decision trees that vote for classes. Votes are summed in double precision in the order of the
 * trees and rounded once.
 *
 * <p>Inputs: X {@code [N, F]} of any numeric type; 1 to 8, for each node: tree, number in the tree,
 * feature (INT64), mode (STRING), value (a float type), the number of the node that follows when
 * true and when false (INT64), whether a missing value counts as true (INT64, optional); 9 to 12,
 * for each vote: tree, node, class (INT64), weight (a float type); 13: what is added to each
 * class's score (a float type, optional); 14: the labels of the classes (INT64 or STRING). Outputs:
 * the label of each row's best class; FLOAT {@code [N, classes]}, the scores. ONNX
 * TreeEnsembleClassifier; its {@code ..._as_tensor} attributes stand in the places of the others.
 *
 * <p>The specification leaves open what two classes mean when all votes are for one of them. As in
 * ONNX Runtime: the second class is chosen if the score s is over 0, or over 1/2 if no vote is
 * negative. If the votes are for class 0, the scores before the transform are {@code [-s, s]}, or
 * {@code [1 - s, s]} if there is no transform and no vote is negative, or with PROBIT; else {@code
 * [0, s]}.
 *
 * @param transform what is done with a row of scores
 */
public record TreeEnsembleClassifier(PostTransform transform) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("TreeEnsembleClassifier", inputs);
    return predict(trees(in), in);
  }

  @Override
  public OpaqueOperator prepare(@Nullable Value[] inputs) {
    Trees trees = trees(new Inputs("TreeEnsembleClassifier", inputs));
    return all -> predict(trees, new Inputs("TreeEnsembleClassifier", all));
  }

  private static Trees trees(Inputs in) {
    return TreeNodes.read(in, new ClassLabels(in, 14).count());
  }

  private Value[] predict(Trees trees, Inputs in) {
    Tensor x = in.tensor(0, "X");
    ClassLabels labels = new ClassLabels(in, 14);
    int classes = labels.count();
    double[] base = in.optionalNumbers(13, "base_values");
    in.require(base == null || base.length <= classes, "more base_values than %d", classes);
    int rows = Trees.rows(in, x);
    int[] voted = trees.votedTargets();
    boolean binary = classes == 2 && voted.length == 1;
    boolean positive = trees.allVotesPositive();
    Tensor chosen = labels.column(rows);
    Tensor z = Tensor.zeros(ElementType.FLOAT, rows, classes);
    Elements from = Elements.of(x);
    double[] scores = new double[classes];
    int features = (int) x.dim(1);
    for (int row = 0; row < rows; row++) {
      trees.score(from, row * features, features, TreeAggregate.SUM, scores);
      for (int c = 0; base != null && c < base.length; c++) {
        scores[c] += base[c];
      }
      int label;
      if (binary) {
        label = scores[voted[0]] > (positive ? 0.5 : 0) ? 1 : 0;
        spread(scores, voted[0], positive);
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

  /** Scores of two classes from the score of the only one that is voted for. */
  private void spread(double[] scores, int voted, boolean positive) {
    if (voted == 0) {
      scores[1] = scores[0];
      boolean complement =
          transform == PostTransform.PROBIT || (transform == PostTransform.NONE && positive);
      scores[0] = complement ? 1 - scores[1] : -scores[1];
    } else {
      scores[0] = 0;
    }
  }
}
