package org.lrai.verifier.bound;

import java.util.function.IntToDoubleFunction;
import org.lrai.certificates.checker.Box;

/** Values of binary32 in a box whose ends are such values, or lie between them. */
final class Points {
  private final float[] lower;
  private final float[] upper;

  Points(Box box) {
    lower = new float[box.size()];
    upper = new float[box.size()];
    for (int i = 0; i < lower.length; i++) {
      float up = (float) box.lower()[i];
      lower[i] = up < box.lower()[i] ? Math.nextUp(up) : up;
      float down = (float) box.upper()[i];
      upper[i] = down > box.upper()[i] ? Math.nextDown(down) : down;
    }
  }

  /** The point at a share of each side, from 0 to 1. */
  float[] at(IntToDoubleFunction share) {
    float[] point = new float[lower.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = clamp(i, lower[i] + share.applyAsDouble(i) * ((double) upper[i] - lower[i]));
    }
    return point;
  }

  /** The nearest point. */
  float[] nearest(double[] point) {
    float[] nearest = new float[point.length];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = clamp(i, point[i]);
    }
    return nearest;
  }

  private float clamp(int i, double value) {
    return Math.min(Math.max((float) value, lower[i]), upper[i]);
  }

  static double[] widen(float[] input) {
    double[] wide = new double[input.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = input[i];
    }
    return wide;
  }
}
