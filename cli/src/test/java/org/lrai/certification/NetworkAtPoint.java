package org.lrai.certification;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Layer;

/**
 * A network at one point: for each neuron the value that is meant, in double precision, and a bound
 * on how far the executed value is from it, as the layers state it. The bound's own rounding is not
 * counted; tests compare with some room.
 */
final class NetworkAtPoint {
  private final double[] meant;
  private final double[] error;
  private int next = 1;

  private NetworkAtPoint(Network network) {
    this.meant = new double[network.neurons()];
    this.error = new double[network.neurons()];
  }

  static NetworkAtPoint of(Network network, double[] inputs) {
    NetworkAtPoint point = new NetworkAtPoint(network);
    point.meant[Network.ONE] = 1;
    network.layers().forEach(layer -> point.layer(layer, inputs));
    return point;
  }

  double meant(int neuron) {
    return meant[neuron];
  }

  double error(int neuron) {
    return error[neuron];
  }

  double largestError() {
    return Arrays.stream(error).max().orElseThrow();
  }

  private void layer(Layer layer, double[] inputs) {
    for (int i = 0; i < layer.size(); i++, next++) {
      switch (layer) {
        case Layer.Input _ -> meant[next] = inputs[i];
        case Layer.Affine affine -> affine(affine, i);
        case Layer.Unary unary -> unary(unary, unary.argument()[i]);
        case Layer.Binary binary -> binary(binary, binary.left()[i], binary.right()[i]);
        case Layer.Extremum extremum -> extremum(extremum, i);
      }
    }
  }

  private void affine(Layer.Affine affine, int row) {
    double sum = 0;
    double exact = 0;
    double executedShift = 0;
    double spread = affine.absolute()[row];
    for (int t = affine.start()[row]; t < affine.start()[row + 1]; t++) {
      int source = affine.source()[t];
      double change = affine.change() == null ? 0 : affine.change()[t];
      double radius = affine.changeRadius() == null ? 0 : affine.changeRadius()[t];
      double weight = affine.weight()[t] + change;
      double executed = Math.abs(meant[source]) + error[source];
      double rounding = Math.expm1(affine.roundings()[t] * Math.log1p(0x1p-24));
      sum += affine.weight()[t] * meant[source];
      exact += Math.abs(affine.weight()[t] * meant[source]);
      executedShift += change * meant[source];
      spread +=
          Math.abs(weight) * error[source] + (Math.abs(weight) + radius) * executed * rounding;
      spread += radius * executed;
    }
    meant[next] = sum;
    error[next] = spread + Math.abs(executedShift) + exact * 1e-15;
  }

  private void unary(Layer.Unary unary, int argument) {
    DoubleUnaryOperator function = function(unary.function());
    double low = function.applyAsDouble(meant[argument] - error[argument]);
    double high = function.applyAsDouble(meant[argument] + error[argument]);
    meant[next] = function.applyAsDouble(meant[argument]);
    // For small errors the functions are monotone, or nearly so.
    double moved = Math.max(Math.abs(low - meant[next]), Math.abs(high - meant[next]));
    error[next] =
        moved * 1.01
            + unary.relative() * Math.max(Math.abs(low), Math.abs(high)) * 1.01
            + unary.absolute();
  }

  private static DoubleUnaryOperator function(Network.Function function) {
    return switch (function) {
      case RELU -> x -> Math.max(x, 0);
      case ABS -> Math::abs;
      case SQRT -> Math::sqrt;
      case RECIPROCAL -> x -> 1 / x;
      case EXP -> Math::exp;
      case LOG -> Math::log;
      case SIN -> Math::sin;
      case COS -> Math::cos;
      case TANH -> Math::tanh;
      case SIGMOID -> x -> 1 / (1 + Math.exp(-x));
      case SOFTPLUS -> x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
      case SILU -> x -> x / (1 + Math.exp(-x));
      case FLOOR -> Math::floor;
      case ROUND_EVEN -> Math::rint;
      case STEP -> x -> x > 0 ? 1 : 0;
      case ERF, GELU -> throw new UnsupportedOperationException(function.toString());
    };
  }

  private void binary(Layer.Binary binary, int left, int right) {
    double a = meant[left];
    double b = meant[right];
    double da = error[left];
    double db = error[right];
    switch (binary.operation()) {
      case PRODUCT -> {
        meant[next] = a * b;
        error[next] = Math.abs(a) * db + Math.abs(b) * da + da * db;
      }
      case QUOTIENT -> {
        meant[next] = a / b;
        error[next] = (da + Math.abs(a / b) * db) / (Math.abs(b) - db);
      }
    }
    if (binary.rounded()) {
      error[next] += (Math.abs(meant[next]) + error[next]) * 0x1p-24 + 0x1p-150;
    }
    error[next] += Math.abs(meant[next]) * 1e-15;
  }

  private void extremum(Layer.Extremum extremum, int row) {
    double result = extremum.largest() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (int t = extremum.start()[row]; t < extremum.start()[row + 1]; t++) {
      int source = extremum.source()[t];
      result =
          extremum.largest() ? Math.max(result, meant[source]) : Math.min(result, meant[source]);
      error[next] = Math.max(error[next], error[source]);
    }
    meant[next] = result;
  }
}
