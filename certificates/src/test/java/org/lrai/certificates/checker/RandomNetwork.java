package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Network.Operation;

/**
 * A small network of every kind of layer, and values that it allows: executed ones with roundings
 * and other errors as large as they may be, in directions that are drawn at random.
 */
final class RandomNetwork {
  private static final int INPUTS = 3;
  private static final List<Function> FUNCTIONS = List.copyOf(EnumSet.allOf(Function.class));

  private final Random random;
  private final List<Layer> layers = new ArrayList<>();
  private int neurons = 1 + INPUTS;

  private RandomNetwork(Random random) {
    this.random = random;
    layers.add(new Layer.Input(INPUTS));
  }

  static Network of(Random random) {
    RandomNetwork made = new RandomNetwork(random);
    int depth = 2 + random.nextInt(5);
    for (int l = 0; l < depth; l++) {
      made.add(made.affine());
      made.add(made.nonlinear());
    }
    made.add(made.affine());
    Layer last = made.layers.getLast();
    int[] outputs = new int[last.size()];
    Arrays.setAll(outputs, i -> made.neurons - last.size() + i);
    return new Network(made.layers, outputs);
  }

  static Box box(Random random) {
    double[] lower = new double[INPUTS];
    double[] upper = new double[INPUTS];
    double width = Math.pow(10, -3 * random.nextDouble());
    for (int i = 0; i < INPUTS; i++) {
      lower[i] = random.nextGaussian();
      upper[i] = lower[i] + width * random.nextDouble();
    }
    return new Box(lower, upper);
  }

  private void add(Layer layer) {
    layers.add(layer);
    neurons += layer.size();
  }

  /** Mostly one of the last neurons. */
  private int source() {
    return random.nextInt(4) == 0
        ? random.nextInt(neurons)
        : Math.max(0, neurons - 1 - random.nextInt(4));
  }

  private Layer affine() {
    int rows = 1 + random.nextInt(4);
    int[] start = new int[rows + 1];
    for (int i = 0; i < rows; i++) {
      start[i + 1] = start[i] + 1 + random.nextInt(4);
    }
    int terms = start[rows];
    int[] source = random.ints(terms, 0, 1).map(_ -> source()).toArray();
    boolean changed = random.nextBoolean();
    boolean known = random.nextBoolean();
    return new Layer.Affine(
        start,
        source,
        numbers(terms, 1),
        known ? null : magnitudes(terms, 1e-3),
        changed ? numbers(terms, 1e-2) : null,
        changed && !known ? magnitudes(terms, 1e-3) : null,
        random.ints(terms, 0, 1 << 14).toArray(),
        random.nextBoolean() ? null : orders(start),
        magnitudes(rows, 1e-4),
        magnitudes(rows, 2),
        random.nextBoolean() ? null : magnitudes(rows, 1e-3));
  }

  /** Any order of most terms, with many roundings of any partial sum. */
  private @Nullable Order[] orders(int[] start) {
    @Nullable Order[] orders = new Order[start.length - 1];
    for (int i = 0; i < orders.length; i++) {
      int terms = start[i + 1] - start[i];
      List<Integer> open = new ArrayList<>(IntStream.range(0, terms).boxed().toList());
      Collections.shuffle(open, random);
      IntStream.Builder steps = IntStream.builder();
      int depth = 0;
      int pushed = terms > 1 && random.nextInt(3) == 0 ? terms - 1 : terms;
      while (pushed > 0 || depth > 1) {
        if (pushed > 0 && (depth < 2 || random.nextBoolean())) {
          steps.add(open.get(--pushed));
          depth++;
        } else {
          steps.add(Order.JOIN);
          depth--;
        }
        for (int k = random.nextInt(3) * random.nextInt(2000); k > 0; k--) {
          steps.add(random.nextBoolean() ? Order.ROUND : Order.SCALED);
        }
      }
      orders[i] = random.nextInt(4) == 0 ? null : Order.of(steps.build().toArray());
    }
    return orders;
  }

  private double[] numbers(int size, double scale) {
    return random.doubles(size).map(_ -> scale * random.nextGaussian()).toArray();
  }

  private double[] magnitudes(int size, double scale) {
    return random.doubles(size, 0, scale).toArray();
  }

  private Layer nonlinear() {
    int size = 1 + random.nextInt(4);
    int[] left = random.ints(size, 0, 1).map(_ -> source()).toArray();
    int[] right = random.ints(size, 0, 1).map(_ -> source()).toArray();
    int kind = random.nextInt(8);
    if (kind == 0) {
      return new Layer.Binary(
          random.nextBoolean() ? Operation.PRODUCT : Operation.QUOTIENT,
          left,
          right,
          random.nextBoolean());
    }
    if (kind == 1) {
      int[] start = new int[size + 1];
      Arrays.setAll(start, i -> 3 * i);
      int[] sources = random.ints(3L * size, 0, 1).map(_ -> source()).toArray();
      return new Layer.Extremum(random.nextBoolean(), start, sources);
    }
    Function function = kind < 4 ? Function.RELU : FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
    return new Layer.Unary(function, left, 1e-3 * random.nextInt(2), 1e-4 * random.nextInt(2));
  }

  /**
   * Real and executed values of all neurons for an input.
   *
   * @param random draws the weights within their radii and the errors
   */
  static double[][] values(Network network, double[] input, Random random) {
    double[] x = new double[network.neurons()];
    double[] y = new double[network.neurons()];
    x[0] = y[0] = 1;
    int n = 1;
    for (Layer layer : network.layers()) {
      double before = Arrays.stream(x, 0, n).map(Math::abs).max().orElseThrow();
      for (int i = 0; i < layer.size(); i++, n++) {
        switch (layer) {
          case Layer.Input _ -> x[n] = y[n] = input[i];
          case Layer.Affine affine -> {
            Order order = affine.order() == null ? null : affine.order()[i];
            double[] terms = new double[affine.start()[i + 1] - affine.start()[i]];
            for (int k = 0; k < terms.length; k++) {
              int t = affine.start()[i] + k;
              int s = affine.source()[t];
              double w = affine.weight()[t] + sign(random) * at(affine.weightRadius(), t);
              double c = at(affine.change(), t) + sign(random) * at(affine.changeRadius(), t);
              double e = order == null ? sign(random) * affine.roundings()[t] * 0x1p-24 : 0;
              x[n] += w * x[s];
              terms[k] = (w + c) * y[s] * (1 + e);
            }
            x[n] += affine.slack() == null ? 0 : sign(random) * affine.slack()[i] * before;
            y[n] =
                (order == null ? Arrays.stream(terms).sum() : ordered(order, terms, random))
                    + sign(random) * affine.absolute()[i];
          }
          case Layer.Unary unary -> {
            x[n] = Functions.value(unary.function(), x[unary.argument()[i]]);
            double exact = Functions.value(unary.function(), y[unary.argument()[i]]);
            y[n] = exact * (1 + sign(random) * unary.relative()) + sign(random) * unary.absolute();
          }
          case Layer.Binary binary -> {
            int a = binary.left()[i];
            int b = binary.right()[i];
            boolean product = binary.operation() == Operation.PRODUCT;
            x[n] = product ? x[a] * x[b] : x[a] / x[b];
            y[n] = product ? y[a] * y[b] : y[a] / y[b];
            y[n] *= binary.rounded() ? 1 + sign(random) * 0x1p-24 : 1;
          }
          case Layer.Extremum extremum -> {
            x[n] = extremum(extremum, i, x);
            y[n] = extremum(extremum, i, y);
          }
        }
      }
    }
    return new double[][] {x, y};
  }

  /** The sum in an order; all roundings in one direction, or each in its own. */
  private static double ordered(Order order, double[] terms, Random random) {
    int fixed = random.nextBoolean() ? sign(random) : 2;
    double[] rest = terms.clone();
    double[] stack = new double[order.depth()];
    int top = -1;
    for (int step : order.steps()) {
      if (step == Order.JOIN) {
        top--;
        stack[top] += stack[top + 1];
      } else if (step == Order.ROUND) {
        stack[top] +=
            (fixed == 2 ? sign(random) : fixed) * Math.scalb(0x1p-24, Math.getExponent(stack[top]));
      } else if (step == Order.SCALED) {
        stack[top] *= 1 + (fixed == 2 ? sign(random) : fixed) * 0x1p-24;
      } else {
        stack[++top] = terms[step];
        rest[step] = 0;
      }
    }
    return stack[0] + Arrays.stream(rest).sum();
  }

  private static double extremum(Layer.Extremum extremum, int i, double[] values) {
    double[] all =
        Arrays.stream(extremum.source(), extremum.start()[i], extremum.start()[i + 1])
            .mapToDouble(s -> values[s])
            .sorted()
            .toArray();
    return extremum.largest() ? all[all.length - 1] : all[0];
  }

  private static int sign(Random random) {
    return random.nextInt(3) - 1;
  }

  private static double at(double @Nullable [] values, int t) {
    return values == null ? 0 : values[t];
  }
}
