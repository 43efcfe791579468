package org.lrai.runtime.ops;

import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/** The labels of a classifier, INT64 or STRING, and a column of chosen ones. */
final class ClassLabels {
  private final Tensor labels;

  ClassLabels(Inputs in, int index) {
    labels = in.tensor(index, "classlabels");
    in.require(
        labels.elementType() == ElementType.INT64 || labels.elementType() == ElementType.STRING,
        "the labels are %s, neither int64 nor string",
        labels);
    in.require(labels.size() > 0, "there are no labels");
  }

  int count() {
    return labels.size();
  }

  /** A tensor {@code [rows]} to be filled. */
  Tensor column(long rows) {
    return Tensor.zeros(labels.elementType(), rows);
  }

  void put(int label, Tensor column, int row) {
    Shapes.copy(labels, label, column, row, 1);
  }

  /** The index of the first largest score. */
  static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
