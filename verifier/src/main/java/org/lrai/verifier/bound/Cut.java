package org.lrai.verifier.bound;

import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Network.Layer;

/** Where to cut a box. */
final class Cut {
  /** What the width alone counts, so that an input whose coefficients cancel is cut as well. */
  private static final double SHARE_OF_WIDTH = 0.05;

  private Cut() {}

  /** Adds the absolute coefficients of the inputs. */
  static void addInfluence(
      Analyzer analyzer, double[] @Nullable [] coefficients, double[] influence) {
    int input = 0;
    for (int l = 1; l < coefficients.length; l++) {
      if (analyzer.network().layers().get(l - 1) instanceof Layer.Input layer) {
        double[] found = coefficients[l];
        for (int i = 0; i < layer.size(); i++, input++) {
          influence[input] += found == null ? 0 : Math.abs(found[i]);
        }
      }
    }
  }

  /** The input that moves most over the box; -1 if none can be cut. */
  static int widest(Box box, double[] influence) {
    double mean = 0;
    for (double value : influence) {
      mean += value / influence.length;
    }
    int best = -1;
    double most = -1;
    for (int i = 0; i < box.size(); i++) {
      double middle = middle(box, i);
      double width = box.upper()[i] - box.lower()[i];
      double score = width * (influence[i] + SHARE_OF_WIDTH * mean);
      if (box.lower()[i] < middle && middle < box.upper()[i] && score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  static double middle(Box box, int input) {
    return box.lower()[input] / 2 + box.upper()[input] / 2;
  }
}
