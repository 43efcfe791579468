package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Box;

/**
 * What {@link SlopeDescent} does, in single precision and for many regions side by side, so that
 * weights are read from the cache. Its bounds do not hold to the last digit: whoever uses its
 * choices bounds with them again. One thread at a time.
 */
final class ChainDescent {
  /** Regions that are worked on together. */
  static final int GROUP = 16;

  private static final float SLOPE_STEP = 0.25f;
  private static final float MULTIPLIER_STEP = 0.05f;
  private static final float DECAY = 0.97f;
  private static final float TINY = 1e-30f;

  private final RectifierChain chain;
  private final float[] low;
  private final float[] high;

  /** Coefficients of sums, by stage and region. */
  private final float[][][] sums;

  /** Coefficients of what each stage gives. */
  private final float[][][] gives;

  /** Values of sums and of what each stage gives, where the bound is attained. */
  private final float[][][] sumValues;

  private final float[][][] values;

  /** The bound of each region. */
  private final float[] found = new float[GROUP];

  ChainDescent(RectifierChain chain, Box box) {
    this.chain = chain;
    low = narrow(box.lower());
    high = narrow(box.upper());
    int stages = chain.stages();
    sums = new float[stages][GROUP][];
    gives = new float[stages][GROUP][];
    sumValues = new float[stages][GROUP][];
    values = new float[stages][GROUP][];
    for (float[][][] each : List.of(sums, gives, sumValues, values)) {
      for (int k = 0; k < stages; k++) {
        for (int r = 0; r < GROUP; r++) {
          each[k][r] = new float[chain.size()[k]];
        }
      }
    }
  }

  private static float[] narrow(double[] values) {
    float[] narrow = new float[values.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) values[i];
    }
    return narrow;
  }

  /** A linear function of the sums of a stage, of which an upper bound is wanted. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Function(int stage, float[] coefficient, float constant) {}

  /** A sum whose sign is given. */
  record Phase(int stage, int place, int sign) {}

  /** A region, lines and multipliers for it, and what is known of them. */
  static final class State {
    private final Function function;

    /** What holds in a region around this one. */
    private final Analysis wider;

    /** Bounds of sums, by stage, signs included. */
    private final float[][] low;

    private final float[][] high;
    private final List<Phase> phases;
    private float[][] slope;
    private float[] multiplier;

    private float bound = Float.POSITIVE_INFINITY;
    private float[][] bestSlope;
    private float[] bestMultiplier;
    private float @Nullable [][] coefficients;
    private @Nullable Adam adam;

    /** How many steps were taken. */
    private int steps;

    State(
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
    static State start(Function function, Analysis wider, float[][] low, float[][] high) {
      float[][] slope = new float[low.length][];
      for (int k = 0; k < low.length; k++) {
        slope[k] = new float[low[k].length];
        for (int i = 0; i < low[k].length; i++) {
          slope[k][i] = high[k][i] > -low[k][i] ? 1 : 0;
        }
      }
      return new State(function, wider, low, high, List.of(), slope, new float[0]);
    }

    /** The same for another function. */
    State of(Function another) {
      return new State(another, wider, low, high, phases, slope, multiplier);
    }

    /** The part of the region in which a sum has a sign, with the best choices so far. */
    State part(int stage, int place, int sign) {
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
      return new State(
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
    private void rest() {
      adam = null;
      steps = 0;
      slope = bestSlope;
      multiplier = bestMultiplier;
    }

    /** Forgets the coefficients. */
    void forget() {
      coefficients = null;
    }
  }

  /** Where the bound of a state is attained. */
  double[] input(State state) {
    float[] coefficient = state.coefficients()[0];
    double[] input = new double[coefficient.length];
    for (int i = 0; i < input.length; i++) {
      input[i] = coefficient[i] > 0 ? high[i] : low[i];
    }
    return input;
  }

  /** Takes steps for each state until its bound is below a target. */
  void minimize(List<State> states, int steps, float target) {
    for (int from = 0; from < states.size(); from += GROUP) {
      State[] active =
          states.subList(from, Math.min(states.size(), from + GROUP)).toArray(State[]::new);
      for (int step = 0; step < steps && active.length > 0; step++) {
        backward(active);
        for (int r = 0; r < active.length; r++) {
          keep(active[r], r, steps == 1);
        }
        if (step + 1 == steps) {
          break;
        }
        int open = 0;
        for (int r = 0; r < active.length; r++) {
          if (active[r].bound >= target) {
            active[open] = active[r];
            swap(open, r);
            open++;
          }
        }
        active = Arrays.copyOf(active, open);
        forward(active);
        float rate = (float) Math.pow(DECAY, step);
        for (int r = 0; r < active.length; r++) {
          step(active[r], r, rate);
        }
      }
      for (State state : states.subList(from, Math.min(states.size(), from + GROUP))) {
        state.rest();
      }
    }
  }

  private void swap(int a, int b) {
    if (a != b) {
      for (float[][][] each : List.of(sums, gives, sumValues, values)) {
        for (float[][] stage : each) {
          float[] one = stage[a];
          stage[a] = stage[b];
          stage[b] = one;
        }
      }
    }
  }

  private void keep(State state, int r, boolean only) {
    if (found[r] < state.bound || state.coefficients == null) {
      state.bound = found[r];
      int stage = state.function.stage();
      if (!only) {
        if (state.adam != null) {
          for (int k = 1; k < stage; k++) {
            System.arraycopy(state.slope[k], 0, state.bestSlope[k], 0, state.slope[k].length);
          }
          System.arraycopy(state.multiplier, 0, state.bestMultiplier, 0, state.multiplier.length);
        }
        float[][] kept = state.coefficients;
        if (kept == null) {
          kept = new float[stage][];
          for (int k = 0; k < stage; k++) {
            kept[k] = new float[chain.size()[k]];
          }
          state.coefficients = kept;
        }
        for (int k = 0; k < stage; k++) {
          System.arraycopy(gives[k][r], 0, kept[k], 0, kept[k].length);
        }
      }
    }
  }

  private void backward(State[] states) {
    int top = states[0].function.stage();
    for (int r = 0; r < states.length; r++) {
      System.arraycopy(states[r].function.coefficient(), 0, sums[top][r], 0, chain.size()[top]);
      found[r] = states[r].function.constant();
    }
    for (int k = top; k > 0; k--) {
      for (int r = 0; r < states.length; r++) {
        State state = states[r];
        for (int p = 0; p < state.phases.size(); p++) {
          Phase phase = state.phases.get(p);
          if (phase.stage() == k) {
            sums[k][r][phase.place()] += phase.sign() * state.multiplier[p];
          }
        }
        found[r] += dot(sums[k][r], chain.constant()[k]);
        Arrays.fill(gives[k - 1][r], 0);
      }
      addRows(chain.rows()[k], sums[k], gives[k - 1], states.length);
      for (int r = 0; r < states.length; r++) {
        found[r] +=
            k == 1
                ? concretize(gives[0][r])
                : relax(states[r], k - 1, gives[k - 1][r], sums[k - 1][r]);
      }
    }
  }

  /** Adds for each region the rows times its factors to its sums. */
  private static void addRows(float[][] rows, float[][] factor, float[][] sum, int regions) {
    int i = 0;
    for (; i + 4 <= rows.length; i += 4) {
      for (int r = 0; r < regions; r++) {
        float[] f = factor[r];
        if (f[i] != 0 || f[i + 1] != 0 || f[i + 2] != 0 || f[i + 3] != 0) {
          addFour(f, i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], sum[r]);
        }
      }
    }
    for (; i < rows.length; i++) {
      for (int r = 0; r < regions; r++) {
        float a = factor[r][i];
        float[] row = rows[i];
        float[] s = sum[r];
        for (int j = 0; j < s.length; j++) {
          s[j] = Math.fma(a, row[j], s[j]);
        }
      }
    }
  }

  private static void addFour(
      float[] factor, int i, float[] r0, float[] r1, float[] r2, float[] r3, float[] sum) {
    float a = factor[i];
    float b = factor[i + 1];
    float c = factor[i + 2];
    float d = factor[i + 3];
    for (int j = 0; j < sum.length; j++) {
      sum[j] =
          Math.fma(a, r0[j], Math.fma(b, r1[j], Math.fma(c, r2[j], Math.fma(d, r3[j], sum[j]))));
    }
  }

  private static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = 0;
    for (; i + 4 <= a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  private float concretize(float[] coefficient) {
    float positive = 0;
    float negative = 0;
    for (int i = 0; i < coefficient.length; i++) {
      positive += Math.max(coefficient[i], 0) * high[i];
      negative += Math.min(coefficient[i], 0) * low[i];
    }
    return positive + negative;
  }

  /** From coefficients of rectifiers to those of sums; what lines add. */
  private static float relax(State state, int stage, float[] of, float[] to) {
    float[] low = state.low[stage];
    float[] high = state.high[stage];
    float[] slope = state.slope[stage];
    float sum = 0;
    for (int i = 0; i < of.length; i++) {
      float p = of[i];
      float l = low[i];
      float h = high[i];
      if (l >= 0) {
        to[i] = p;
      } else if (h <= 0) {
        to[i] = 0;
      } else if (p > 0) {
        float s = p * h / (h - l);
        to[i] = s;
        sum -= s * l;
      } else {
        to[i] = p * slope[i];
      }
    }
    return sum;
  }

  private void forward(State[] states) {
    if (states.length == 0) {
      return;
    }
    for (int r = 0; r < states.length; r++) {
      attain(gives[0][r], values[0][r]);
    }
    int top = states[0].function.stage();
    for (int k = 1; k < top; k++) {
      for (int r = 0; r < states.length; r++) {
        System.arraycopy(chain.constant()[k], 0, sumValues[k][r], 0, chain.size()[k]);
      }
      addRows(chain.columns()[k], values[k - 1], sumValues[k], states.length);
      for (int r = 0; r < states.length; r++) {
        follow(states[r], k, gives[k][r], sumValues[k][r], values[k][r]);
      }
    }
  }

  private void attain(float[] coefficient, float[] value) {
    for (int i = 0; i < value.length; i++) {
      value[i] = coefficient[i] > 0 ? high[i] : low[i];
    }
  }

  /** The values on the lines that were taken. */
  private static void follow(
      State state, int stage, float[] coefficient, float[] from, float[] to) {
    float[] low = state.low[stage];
    float[] high = state.high[stage];
    float[] slope = state.slope[stage];
    for (int i = 0; i < to.length; i++) {
      float l = low[i];
      float h = high[i];
      float z = from[i];
      to[i] = l >= 0 ? z : h <= 0 ? 0 : coefficient[i] > 0 ? h / (h - l) * (z - l) : slope[i] * z;
    }
  }

  /** Steps of Adam (Kingma and Ba, 2015). */
  private static final class Adam {
    private final float[][] mean;
    private final float[][] square;
    private final float[] multiplierMean;
    private final float[] multiplierSquare;

    Adam(State state) {
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

  private void step(State state, int r, float rate) {
    Adam adam = state.adam;
    if (adam == null) {
      adam = new Adam(state);
      state.adam = adam;
      state.slope = copy(state.bestSlope);
      state.bestSlope = copy(state.bestSlope);
      state.multiplier = state.bestMultiplier.clone();
      state.bestMultiplier = state.bestMultiplier.clone();
    }
    state.steps++;
    float first = (float) (1 / (1 - Math.pow(0.9, state.steps)));
    float second = (float) (1 / (1 - Math.pow(0.999, state.steps)));
    for (int k = 1; k < state.function.stage(); k++) {
      float[] p = gives[k][r];
      float[] z = sumValues[k][r];
      float[] low = state.low[k];
      float[] high = state.high[k];
      float[] slope = state.slope[k];
      float[] mean = adam.mean[k];
      float[] square = adam.square[k];
      for (int i = 0; i < p.length; i++) {
        if (p[i] < 0 && low[i] < 0 && high[i] > 0) {
          float gradient = p[i] * z[i];
          mean[i] = 0.9f * mean[i] + 0.1f * gradient;
          square[i] = 0.999f * square[i] + 0.001f * gradient * gradient;
          float size =
              SLOPE_STEP * rate * first * mean[i] / (float) Math.sqrt(second * square[i] + TINY);
          slope[i] = Math.max(0, Math.min(1, slope[i] - size));
        }
      }
    }
    for (int q = 0; q < state.phases.size(); q++) {
      Phase phase = state.phases.get(q);
      if (phase.stage() < state.function.stage()) {
        float gradient = phase.sign() * sumValues[phase.stage()][r][phase.place()];
        float[] mean = adam.multiplierMean;
        float[] square = adam.multiplierSquare;
        mean[q] = 0.9f * mean[q] + 0.1f * gradient;
        square[q] = 0.999f * square[q] + 0.001f * gradient * gradient;
        float size =
            MULTIPLIER_STEP * rate * first * mean[q] / (float) Math.sqrt(second * square[q] + TINY);
        state.multiplier[q] = Math.max(0, state.multiplier[q] - size);
      }
    }
  }

  private static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int k = 0; k < rows.length; k++) {
      copy[k] = rows[k].clone();
    }
    return copy;
  }
}
