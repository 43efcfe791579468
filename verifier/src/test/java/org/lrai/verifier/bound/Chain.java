package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;

/** Networks of affine layers and rectifiers, written by hand. */
final class Chain {
  private final List<Layer> layers = new ArrayList<>();
  private int first = 1;
  private int size;

  Chain(int inputs) {
    layers.add(new Layer.Input(inputs));
    size = inputs;
  }

  /** Rows of weights, the last of each being the bias; sums in any order. */
  Chain affine(float[]... rows) {
    int terms = size + 1;
    int[] start = new int[rows.length + 1];
    int[] source = new int[rows.length * terms];
    double[] weight = new double[source.length];
    int[] roundings = new int[source.length];
    for (int i = 0; i < rows.length; i++) {
      start[i + 1] = (i + 1) * terms;
      for (int j = 0; j < terms; j++) {
        source[i * terms + j] = j < size ? first + j : Network.ONE;
        weight[i * terms + j] = rows[i][j];
        roundings[i * terms + j] = j < size ? terms : terms - 1;
      }
    }
    double[] absolute = new double[rows.length];
    Arrays.fill(absolute, terms * 0x1p-149);
    double[] peak = new double[rows.length];
    Arrays.fill(peak, 1);
    layers.add(
        new Layer.Affine(
            start, source, weight, null, null, null, roundings, null, absolute, peak, null));
    first += size;
    size = rows.length;
    return this;
  }

  Chain relu() {
    int[] arguments = new int[size];
    Arrays.setAll(arguments, i -> first + i);
    layers.add(new Layer.Unary(Function.RELU, arguments, 0, 0));
    first += size;
    return this;
  }

  Network network() {
    int[] outputs = new int[size];
    Arrays.setAll(outputs, i -> first + i);
    return new Network(layers, outputs);
  }

  /**
   * Computes in binary32.
   *
   * @param forward whether sums begin with the first term, the bias being last, or the other way
   */
  static float[] run(Network network, float[] input, boolean forward) {
    float[] value = new float[network.neurons()];
    value[0] = 1;
    System.arraycopy(input, 0, value, 1, input.length);
    int n = 1;
    for (Layer layer : network.layers()) {
      for (int i = 0; i < layer.size(); i++, n++) {
        switch (layer) {
          case Layer.Affine affine -> {
            int from = affine.start()[i];
            int to = affine.start()[i + 1];
            float sum = 0;
            for (int k = 0; k < to - from; k++) {
              int t = forward ? from + k : to - 1 - k;
              sum += (float) affine.weight()[t] * value[affine.source()[t]];
            }
            value[n] = sum;
          }
          case Layer.Unary unary -> value[n] = Math.max(value[unary.argument()[i]], 0);
          case Layer.Input _ -> {}
          case Layer.Binary _, Layer.Extremum _ -> throw new IllegalArgumentException();
        }
      }
    }
    float[] output = new float[network.outputs().length];
    for (int i = 0; i < output.length; i++) {
      output[i] = value[network.outputs()[i]];
    }
    return output;
  }
}
