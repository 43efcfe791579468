package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The points nearest to a violation that were seen so far, and steps of evolution from them. For
 * few inputs; points are shares of each width of the box, from 0 to 1.
 */
final class Elite {
  private static final int SIZE = 12;

  /** Points count as different if a share differs by this. */
  private static final double APART = 0.02;

  /** Evaluations of one evolution. */
  static final int EVALUATIONS = 600;

  private static final double WIDEST_STEP = 0.3;
  private static final double STEPS_APART = 1000;

  /**
   * A point.
   *
   * @param distance the largest value of a constraint there; at most 0 at a violation
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sample(double[] share, double distance) {
    boolean apartFrom(Sample other, double least) {
      for (int i = 0; i < share.length; i++) {
        if (Math.abs(share[i] - other.share[i]) > least) {
          return true;
        }
      }
      return false;
    }
  }

  private final ToDoubleFunction<double[]> distance;
  private final Random random;
  private final List<Sample> samples = new ArrayList<>();

  /**
   * @param distance of a point; infinite instead of NaN
   */
  Elite(ToDoubleFunction<double[]> distance, Random random) {
    this.distance = distance;
    this.random = random;
  }

  /** Takes a point in, if it is nearer than another one, which then leaves. */
  void add(Sample sample) {
    if (samples.stream().allMatch(each -> each.apartFrom(sample, APART) || better(sample, each))) {
      samples.removeIf(each -> !each.apartFrom(sample, APART));
      samples.add(sample);
      samples.sort(Comparator.comparingDouble(Sample::distance));
      if (samples.size() > SIZE) {
        samples.removeLast();
      }
    }
  }

  private static boolean better(Sample one, Sample other) {
    return one.distance < other.distance;
  }

  /** Goes down from a point. */
  void descend(double[] share, double step) {
    add(Evolution.minimize(distance, share, step, EVALUATIONS, 0, random));
  }

  /** Goes down once more from one of the points, with a first step of any size. */
  void hop() {
    if (!samples.isEmpty()) {
      double step = WIDEST_STEP * Math.pow(STEPS_APART, -random.nextDouble());
      descend(samples.get(random.nextInt(samples.size())).share(), step);
    }
  }
}
