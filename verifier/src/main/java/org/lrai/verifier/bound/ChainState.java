package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Analysis;

/** A region of a chain, lines and multipliers for it, and what a descent knows of them. */
final class ChainState {
  /** A linear function of the sums of a stage, of which an upper bound is wanted. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Function(int stage, float[] coefficient, float constant) {}

  /** A sum whose sign is given. */
  record Phase(int stage, int place, int sign) {}

  final Function function;

  /** What holds in a region around this one. */
  final Analysis wider;

  /** Bounds of sums, by stage, signs included. */
  final float[][] low;

  final float[][] high;
  final List<Phase> phases;
  float[][] slope;
  float[] multiplier;

  float bound = Float.POSITIVE_INFINITY;
  float[][] bestSlope;
  float[] bestMultiplier;
  float @Nullable [][] coefficients;
  @Nullable Adam adam;

  /** How many steps were taken. */
  int steps;

  ChainState(
      Function function,
      Analysis wider,
      float[][] low,
      float[][] high,
      List<Phase> phases,
      float[][] slope,
      float[] multiplier) {
    this.function = function;
    this.wider = wider;
    this.low = low;
    this.high = high;
    this.phases = phases;
    this.slope = slope;
    this.multiplier = multiplier;
    this.bestSlope = slope;
    this.bestMultiplier = multiplier;
  }

  /** Lines that are nearest to a rectifier, and no multipliers. */
  static ChainState start(Function function, Analysis wider, float[][] low, float[][] high) {
    float[][] slope = new float[low.length][];
    for (int k = 0; k < low.length; k++) {
      slope[k] = new float[low[k].length];
      for (int i = 0; i < low[k].length; i++) {
        slope[k][i] = high[k][i] > -low[k][i] ? 1 : 0;
      }
    }
    return new ChainState(function, wider, low, high, List.of(), slope, new float[0]);
  }

  /** The same for another function. */
  ChainState of(Function another) {
    return new ChainState(another, wider, low, high, phases, slope, multiplier);
  }

  /** The part of the region in which a sum has a sign, with the best choices so far. */
  ChainState part(int stage, int place, int sign) {
    float[][] lows = low.clone();
    float[][] highs = high.clone();
    if (sign > 0) {
      lows[stage] = low[stage].clone();
      lows[stage][place] = Math.max(0, low[stage][place]);
    } else {
      highs[stage] = high[stage].clone();
      highs[stage][place] = Math.min(0, high[stage][place]);
    }
    List<Phase> more = new ArrayList<>(phases);
    more.add(new Phase(stage, place, sign));
    return new ChainState(
        function,
        wider,
        lows,
        highs,
        List.copyOf(more),
        bestSlope,
        Arrays.copyOf(bestMultiplier, more.size()));
  }

  Analysis wider() {
    return wider;
  }

  float bound() {
    return bound;
  }

  List<Phase> phases() {
    return phases;
  }

  float[][] slope() {
    return bestSlope;
  }

  float[] multiplier() {
    return bestMultiplier;
  }

  float low(int stage, int place) {
    return low[stage][place];
  }

  float high(int stage, int place) {
    return high[stage][place];
  }

  /** Coefficients of what each stage gives, for the best choices. */
  float[][] coefficients() {
    return Objects.requireNonNull(coefficients);
  }

  /** Forgets what only a descent needs. */
  void rest() {
    adam = null;
    steps = 0;
    slope = bestSlope;
    multiplier = bestMultiplier;
  }

  /** Forgets the coefficients. */
  void forget() {
    coefficients = null;
  }

  /** Means that steps of Adam (Kingma and Ba, 2015) keep. */
  static final class Adam {
    final float[][] mean;
    final float[][] square;
    final float[] multiplierMean;
    final float[] multiplierSquare;

    Adam(ChainState state) {
      mean = new float[state.slope.length][];
      square = new float[state.slope.length][];
      for (int k = 1; k < mean.length; k++) {
        mean[k] = new float[state.slope[k].length];
        square[k] = new float[state.slope[k].length];
      }
      multiplierMean = new float[state.phases.size()];
      multiplierSquare = new float[state.phases.size()];
    }
  }
}
