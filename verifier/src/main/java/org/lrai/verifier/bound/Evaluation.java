package org.lrai.verifier.bound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Network.Operation;

/** The real values of a network at a point, in double precision, and their gradients; no bounds. */
public final class Evaluation {
  /**
   * A network, with the layers found whose sums are fast.
   *
   * @param dense by layer; null where a layer is not of this form
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Prepared(Network network, @Nullable DenseMap[] dense) {
    static Prepared of(Network network) {
      return new Prepared(
          network,
          network.layers().stream()
              .map(layer -> layer instanceof Layer.Affine affine ? DenseMap.of(affine) : null)
              .toArray(DenseMap[]::new));
    }
  }

  private final Network network;
  private final @Nullable DenseMap[] dense;
  private final double[] value;

  public Evaluation(Network network) {
    this(Prepared.of(network));
  }

  Evaluation(Prepared prepared) {
    this(prepared, new double[prepared.network().neurons()]);
    value[Network.ONE] = 1;
  }

  /** Works on an array that the caller fills, too. */
  Evaluation(Prepared prepared, double[] value) {
    this.network = prepared.network();
    this.dense = prepared.dense();
    this.value = value;
  }

  /** Computes all neurons. */
  public double[] at(double[] input) {
    int neuron = 1;
    int next = 0;
    for (int l = 0; l < network.layers().size(); l++) {
      Layer layer = network.layers().get(l);
      if (layer instanceof Layer.Input) {
        System.arraycopy(input, next, value, neuron, layer.size());
        next += layer.size();
      } else {
        layer(l, neuron);
      }
      neuron += layer.size();
    }
    return value;
  }

  /** Computes the neurons of a layer other than the inputs, counted from 0. */
  void layer(int l, int first) {
    DenseMap map = dense[l];
    Layer layer = network.layers().get(l);
    if (map != null) {
      map.apply(value, first);
    } else {
      for (int i = 0; i < layer.size(); i++) {
        value[first + i] = neuron(layer, i);
      }
    }
  }

  private double neuron(Layer layer, int i) {
    return switch (layer) {
      case Layer.Input _ -> throw new IllegalArgumentException("an input");
      case Layer.Affine affine -> sum(affine, i);
      case Layer.Unary unary -> apply(unary.function(), value[unary.argument()[i]]);
      case Layer.Binary binary -> {
        double a = value[binary.left()[i]];
        double b = value[binary.right()[i]];
        yield binary.operation() == Operation.PRODUCT ? a * b : a / b;
      }
      case Layer.Extremum extremum -> value[winner(extremum, i)];
    };
  }

  /** All neurons at the last point. */
  double[] values() {
    return value;
  }

  private double sum(Layer.Affine affine, int i) {
    double sum = 0;
    for (int t = affine.start()[i]; t < affine.start()[i + 1]; t++) {
      sum += affine.weight()[t] * value[affine.source()[t]];
    }
    return sum;
  }

  private int winner(Layer.Extremum extremum, int i) {
    int winner = extremum.source()[extremum.start()[i]];
    for (int t = extremum.start()[i]; t < extremum.start()[i + 1]; t++) {
      int source = extremum.source()[t];
      if (extremum.largest() ? value[source] > value[winner] : value[source] < value[winner]) {
        winner = source;
      }
    }
    return winner;
  }

  /**
   * The gradient of a linear function of neurons with respect to the inputs, at the last point.
   *
   * @param coefficient of each neuron
   */
  double[] gradient(double[] coefficient) {
    double[] slope = coefficient.clone();
    int neuron = network.neurons();
    double[] gradient = {};
    for (Layer layer : network.layers().reversed()) {
      neuron -= layer.size();
      for (int i = layer.size() - 1; i >= 0; i--) {
        double g = slope[neuron + i];
        if (g == 0) {
          continue;
        }
        switch (layer) {
          case Layer.Input _ -> {}
          case Layer.Affine affine -> {
            for (int t = affine.start()[i]; t < affine.start()[i + 1]; t++) {
              slope[affine.source()[t]] += g * affine.weight()[t];
            }
          }
          case Layer.Unary unary -> {
            int a = unary.argument()[i];
            slope[a] += g * slope(unary.function(), value[a]);
          }
          case Layer.Binary binary -> {
            int a = binary.left()[i];
            int b = binary.right()[i];
            boolean product = binary.operation() == Operation.PRODUCT;
            slope[a] += g * (product ? value[b] : 1 / value[b]);
            slope[b] += g * (product ? value[a] : -value[neuron + i] / value[b]);
          }
          case Layer.Extremum extremum -> slope[winner(extremum, i)] += g;
        }
      }
      if (layer instanceof Layer.Input input) {
        double[] part = Arrays.copyOfRange(slope, neuron, neuron + input.size());
        double[] all = Arrays.copyOf(part, part.length + gradient.length);
        System.arraycopy(gradient, 0, all, part.length, gradient.length);
        gradient = all;
      }
    }
    return gradient;
  }

  private static double apply(Function function, double x) {
    return switch (function) {
      case RELU -> Math.max(x, 0);
      case ABS -> Math.abs(x);
      case SQRT -> Math.sqrt(x);
      case RECIPROCAL -> 1 / x;
      case EXP -> Math.exp(x);
      case LOG -> Math.log(x);
      case SIN -> Math.sin(x);
      case COS -> Math.cos(x);
      case TANH -> Math.tanh(x);
      case ERF -> erf(x);
      case SIGMOID -> 1 / (1 + Math.exp(-x));
      case SOFTPLUS -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
      case SILU -> x / (1 + Math.exp(-x));
      case GELU -> x * 0.5 * (1 + erf(x * Math.sqrt(0.5)));
      case FLOOR -> Math.floor(x);
      case ROUND_EVEN -> Math.rint(x);
      case STEP -> x > 0 ? 1 : 0;
    };
  }

  /** By a quotient of differences: good enough to find a direction. */
  private static double slope(Function function, double x) {
    if (function == Function.RELU) {
      return x > 0 ? 1 : 0;
    }
    if (function == Function.FLOOR || function == Function.ROUND_EVEN) {
      return 1; // of many steps
    }
    double step = 1e-6 * Math.max(1, Math.abs(x));
    double slope = (apply(function, x + step) - apply(function, x - step)) / (2 * step);
    return Double.isFinite(slope) ? slope : 0;
  }

  /** Abramowitz and Stegun 7.1.26: to 1.5e-7. */
  private static double erf(double x) {
    double t = 1 / (1 + 0.3275911 * Math.abs(x));
    double sum =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return Math.copySign(1 - sum * Math.exp(-x * x), x);
  }
}
