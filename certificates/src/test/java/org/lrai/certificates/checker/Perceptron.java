package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;

/**
 * A random network of affine layers with a function between them, and three ways to compute it: as
 * a {@link Network}, in double precision, and in binary32 in its order of summation.
 *
 * @param weights of layer l, output i, input j
 * @param block terms of a block; blocks are chains of fused multiply-adds, and so are their sums
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Perceptron(float[][][] weights, float[][] bias, Function function, int block) {

  /** He initialization: normal weights of variance 2 / inputs; zero bias. */
  static Perceptron heRandom(long seed, int block, Function function, int... widths) {
    Random random = new Random(seed);
    int layers = widths.length - 1;
    float[][][] weights = new float[layers][][];
    float[][] bias = new float[layers][];
    for (int l = 0; l < layers; l++) {
      double deviation = Math.sqrt(2.0 / widths[l]);
      weights[l] = new float[widths[l + 1]][widths[l]];
      bias[l] = new float[widths[l + 1]];
      for (float[] row : weights[l]) {
        for (int j = 0; j < row.length; j++) {
          row[j] = (float) (random.nextGaussian() * deviation);
        }
      }
    }
    return new Perceptron(weights, bias, function, block);
  }

  int inputs() {
    return weights[0][0].length;
  }

  Network network() {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Input(inputs()));
    int first = 1;
    int next = 1 + inputs();
    for (int l = 0; l < weights.length; l++) {
      layers.add(affine(weights[l], bias[l], first));
      int size = weights[l].length;
      first = next;
      next += size;
      if (l + 1 < weights.length) {
        layers.add(new Layer.Unary(function, range(first, size), 0, 0));
        first = next;
        next += size;
      }
    }
    return new Network(layers, range(first, next - first));
  }

  private static int[] range(int first, int size) {
    int[] range = new int[size];
    Arrays.setAll(range, i -> first + i);
    return range;
  }

  private Layer.Affine affine(float[][] weight, float[] bias, int first) {
    int inputs = weight[0].length;
    int terms = inputs + 1;
    int rows = weight.length;
    int[] start = new int[rows + 1];
    int[] source = new int[rows * terms];
    double[] weights = new double[rows * terms];
    int[] roundings = new int[rows * terms];
    int blocks = (inputs + block - 1) / block;
    for (int i = 0; i < rows; i++) {
      start[i + 1] = (i + 1) * terms;
      for (int j = 0; j < inputs; j++) {
        int t = i * terms + j;
        source[t] = first + j;
        weights[t] = weight[i][j];
        int end = Math.min(inputs, (j / block + 1) * block);
        roundings[t] = (end - j) + (blocks - j / block);
      }
      int t = i * terms + inputs;
      source[t] = Network.ONE;
      weights[t] = bias[i];
      roundings[t] = blocks;
    }
    double[] absolute = new double[rows];
    Arrays.fill(absolute, 2 * terms * 0x1p-149);
    double[] peak = new double[rows];
    Arrays.fill(peak, 1);
    Order[] order = new Order[rows];
    Arrays.fill(order, order(inputs));
    return new Layer.Affine(
        start, source, weights, null, null, null, roundings, order, absolute, peak, null);
  }

  /** As {@link #executed} adds: the bias, then each block. */
  private Order order(int inputs) {
    IntStream.Builder steps = IntStream.builder().add(inputs);
    for (int from = 0; from < inputs; from += block) {
      for (int j = from; j < Math.min(inputs, from + block); j++) {
        steps.add(j);
        if (j > from) {
          steps.add(Order.JOIN);
        }
        steps.add(Order.ROUND);
      }
      steps.add(Order.JOIN).add(Order.ROUND);
    }
    return Order.of(steps.build().toArray());
  }

  double[] real(float[] input) {
    double[] x = new double[input.length];
    Arrays.setAll(x, i -> input[i]);
    for (int l = 0; l < weights.length; l++) {
      double[] y = new double[weights[l].length];
      for (int i = 0; i < y.length; i++) {
        double sum = bias[l][i];
        for (int j = 0; j < x.length; j++) {
          sum += weights[l][i][j] * x[j];
        }
        y[i] = l + 1 == weights.length || function != Function.RELU ? sum : Math.max(sum, 0);
      }
      x = y;
    }
    return x;
  }

  float[] executed(float[] input) {
    float[] x = input;
    for (int l = 0; l < weights.length; l++) {
      float[] y = new float[weights[l].length];
      for (int i = 0; i < y.length; i++) {
        float sum = bias[l][i];
        for (int from = 0; from < x.length; from += block) {
          float part = 0;
          for (int j = from; j < Math.min(x.length, from + block); j++) {
            part = Math.fma(weights[l][i][j], x[j], part);
          }
          sum += part;
        }
        y[i] = l + 1 == weights.length ? sum : Math.max(sum, 0);
      }
      x = y;
    }
    return x;
  }
}
