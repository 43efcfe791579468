package org.lrai.verifier.bound;

import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Bound;
import org.lrai.certificates.checker.Choices;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Objective;

/**
 * Lowers an upper bound by descent in the slopes below rectifiers and in the multipliers of phases
 * (alpha and beta of Xu et al., ICLR 2021, and Wang et al., NeurIPS 2021). The gradients are those
 * of the bound at the inputs that attain it.
 */
final class SlopeDescent {
  private static final double SLOPE_STEP = 0.25;
  private static final double MULTIPLIER_STEP = 0.05;
  private static final double DECAY = 0.97;

  private final Analyzer analyzer;
  private final Network network;
  private final Evaluation.Prepared prepared;

  SlopeDescent(Analyzer analyzer) {
    this.analyzer = analyzer;
    this.network = analyzer.network();
    this.prepared = Evaluation.Prepared.of(network);
  }

  /**
   * The best that was found.
   *
   * @param input that attains the bound
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Result(Bound bound, Choices choices, double[] input) {}

  /** Where a descent begins: the slopes that a substitution takes by itself. */
  Choices start(Analysis analysis) {
    double[] slope = new double[network.neurons()];
    int neuron = 1;
    for (Layer layer : network.layers()) {
      if (layer instanceof Layer.Unary unary && unary.function() == Function.RELU) {
        for (int i = 0; i < unary.size(); i++) {
          double[] range = analysis.real(unary.argument()[i]);
          slope[neuron + i] = range[1] > -range[0] ? 1 : 0;
        }
      }
      neuron += layer.size();
    }
    return new Choices(slope, new double[network.neurons()]);
  }

  /**
   * Takes steps until the bound is below a target.
   *
   * @param steps at least 1; the first takes the choices as they are
   */
  Result minimize(Analysis analysis, Objective objective, Choices from, int steps, double target) {
    Choices choices = new Choices(from.slope().clone(), from.multiplier().clone());
    int size = network.neurons();
    Adam slopes = new Adam(size, SLOPE_STEP);
    Adam multipliers = new Adam(size, MULTIPLIER_STEP);
    Result best = null;
    for (int step = 0; step < steps; step++) {
      Bound bound = analysis.upper(objective, choices);
      double[] values = attaining(analysis, bound, choices);
      if (best == null || bound.upper() < best.bound().upper()) {
        best =
            new Result(
                bound,
                new Choices(choices.slope().clone(), choices.multiplier().clone()),
                inputs(values));
      }
      if (best.bound().upper() < target || step + 1 == steps) {
        break;
      }
      double rate = Math.pow(DECAY, step);
      stepSlopes(analysis, bound, values, choices, slopes, rate);
      byte[] phase = analysis.region().phase();
      if (phase != null) {
        for (int n = 0; n < size; n++) {
          if (phase[n] != 0) {
            choices.multiplier()[n] =
                Math.max(
                    0, choices.multiplier()[n] - multipliers.step(n, phase[n] * values[n], rate));
          }
        }
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private void stepSlopes(
      Analysis analysis, Bound bound, double[] values, Choices choices, Adam slopes, double rate) {
    for (int l = 1; l <= network.layers().size(); l++) {
      double[] coefficients = bound.coefficients()[l];
      if (coefficients != null
          && network.layers().get(l - 1) instanceof Layer.Unary unary
          && unary.function() == Function.RELU) {
        for (int i = 0; i < coefficients.length; i++) {
          double[] range = analysis.real(unary.argument()[i]);
          if (coefficients[i] < 0 && range[0] < 0 && range[1] > 0) {
            int n = analyzer.first(l) + i;
            double gradient = coefficients[i] * values[unary.argument()[i]];
            choices.slope()[n] =
                Math.clamp(choices.slope()[n] - slopes.step(n, gradient, rate), 0, 1);
          }
        }
      }
    }
  }

  private double[] inputs(double[] values) {
    double[] inputs = new double[0];
    int neuron = 1;
    for (Layer layer : network.layers()) {
      if (layer instanceof Layer.Input input) {
        double[] all = java.util.Arrays.copyOf(inputs, inputs.length + input.size());
        System.arraycopy(values, neuron, all, inputs.length, input.size());
        inputs = all;
      }
      neuron += layer.size();
    }
    return inputs;
  }

  /** The values of all neurons, if each is on the line that the substitution took. */
  private double[] attaining(Analysis analysis, Bound bound, Choices choices) {
    double[] values = new double[network.neurons()];
    values[Network.ONE] = 1;
    Evaluation evaluation = new Evaluation(prepared, values);
    for (int l = 1; l <= network.layers().size(); l++) {
      Layer layer = network.layers().get(l - 1);
      double @Nullable [] coefficients = bound.coefficients()[l];
      int first = analyzer.first(l);
      if (layer instanceof Layer.Input) {
        for (int i = 0; i < layer.size(); i++) {
          double[] range = analysis.real(first + i);
          values[first + i] = coefficients != null && coefficients[i] > 0 ? range[1] : range[0];
        }
      } else if (layer instanceof Layer.Unary unary && unary.function() == Function.RELU) {
        for (int i = 0; i < layer.size(); i++) {
          double z = values[unary.argument()[i]];
          double[] range = analysis.real(unary.argument()[i]);
          double p = coefficients == null ? 0 : coefficients[i];
          values[first + i] =
              range[0] >= 0
                  ? z
                  : range[1] <= 0
                      ? 0
                      : p > 0
                          ? range[1] / (range[1] - range[0]) * (z - range[0])
                          : choices.slope()[first + i] * z;
        }
      } else {
        evaluation.layer(l - 1, first);
      }
    }
    return values;
  }

  /** Steps of Adam (Kingma and Ba, 2015), for variables that are updated one by one. */
  private static final class Adam {
    private final double[] mean;
    private final double[] square;
    private final int[] count;
    private final double size;

    Adam(int variables, double size) {
      mean = new double[variables];
      square = new double[variables];
      count = new int[variables];
      this.size = size;
    }

    double step(int variable, double gradient, double rate) {
      count[variable]++;
      mean[variable] = 0.9 * mean[variable] + 0.1 * gradient;
      square[variable] = 0.999 * square[variable] + 0.001 * gradient * gradient;
      double m = mean[variable] / (1 - Math.pow(0.9, count[variable]));
      double v = square[variable] / (1 - Math.pow(0.999, count[variable]));
      return v == 0 ? 0 : size * rate * m / Math.sqrt(v);
    }
  }
}
