package org.lrai.verifier.bound;

import java.util.Arrays;
import java.util.List;
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

  /** Where the bound of a state is attained. */
  double[] input(ChainState state) {
    float[] coefficient = state.coefficients()[0];
    double[] input = new double[coefficient.length];
    for (int i = 0; i < input.length; i++) {
      input[i] = coefficient[i] > 0 ? high[i] : low[i];
    }
    return input;
  }

  /** Takes steps for each state until its bound is below a target. */
  void minimize(List<ChainState> states, int steps, float target) {
    for (int from = 0; from < states.size(); from += GROUP) {
      ChainState[] active =
          states.subList(from, Math.min(states.size(), from + GROUP)).toArray(ChainState[]::new);
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
      for (ChainState state : states.subList(from, Math.min(states.size(), from + GROUP))) {
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

  private void keep(ChainState state, int r, boolean only) {
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

  private void backward(ChainState[] states) {
    int top = states[0].function.stage();
    for (int r = 0; r < states.length; r++) {
      System.arraycopy(states[r].function.coefficient(), 0, sums[top][r], 0, chain.size()[top]);
      found[r] = states[r].function.constant();
    }
    for (int k = top; k > 0; k--) {
      for (int r = 0; r < states.length; r++) {
        ChainState state = states[r];
        for (int p = 0; p < state.phases.size(); p++) {
          ChainState.Phase phase = state.phases.get(p);
          if (phase.stage() == k) {
            sums[k][r][phase.place()] += phase.sign() * state.multiplier[p];
          }
        }
        found[r] += FloatRows.dot(sums[k][r], chain.constant()[k]);
        Arrays.fill(gives[k - 1][r], 0);
      }
      FloatRows.add(chain.rows()[k], sums[k], gives[k - 1], states.length);
      for (int r = 0; r < states.length; r++) {
        found[r] +=
            k == 1
                ? concretize(gives[0][r])
                : relax(states[r], k - 1, gives[k - 1][r], sums[k - 1][r]);
      }
    }
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
  private static float relax(ChainState state, int stage, float[] of, float[] to) {
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

  private void forward(ChainState[] states) {
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
      FloatRows.add(chain.columns()[k], values[k - 1], sumValues[k], states.length);
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
      ChainState state, int stage, float[] coefficient, float[] from, float[] to) {
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

  private void step(ChainState state, int r, float rate) {
    ChainState.Adam adam = state.adam;
    if (adam == null) {
      adam = new ChainState.Adam(state);
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
      ChainState.Phase phase = state.phases.get(q);
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
