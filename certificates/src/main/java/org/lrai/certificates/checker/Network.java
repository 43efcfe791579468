package org.lrai.certificates.checker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model and the jar that computes it, side by side, at fixed sizes. Neuron {@code n} has the
 * value {@code x[n]} that the model means, over the reals, and the value {@code y[n]} that the jar
 * computes, in binary32; the difference network bounds {@code x} and {@code d = y - x}.
 *
 * <p>Neuron 0 is the constant 1. The others are numbered layer by layer; a layer reads only neurons
 * of layers before it.
 *
 * @param outputs the neurons that are the model's outputs, in row-major order, one tensor after the
 *     other
 */
@SuppressWarnings("ArrayRecordComponent") // networks are never compared
public record Network(List<Layer> layers, int[] outputs) {
  /** The neuron whose value is 1. */
  public static final int ONE = 0;

  /** Neurons that are computed alike from earlier ones. */
  public sealed interface Layer {
    /** Number of neurons. */
    int size();

    /** Elements of the model's inputs: executed and real value are the same number. */
    record Input(int size) implements Layer {}

    /**
     * Linear combinations. With {@code w} any numbers within {@code weight +- weightRadius}, {@code
     * c} within {@code change +- changeRadius} and the sums over the terms of row {@code i}, {@code
     * start[i] <= t < start[i + 1]}:
     *
     * <pre>
     * x = sum w[t] * x[source[t]] + s
     * y = sum (w[t] + c[t]) * y[source[t]] * (1 + e[t]) + a
     * </pre>
     *
     * where {@code 1 + e[t]} is a product of at most {@code roundings[t]} factors within 2^-24 of
     * 1, and {@code |a| <= absolute[i]} (underflow); {@code |s|} is at most {@code slack[i]} times
     * the largest magnitude of the real value of a neuron in a layer before. This holds if no value
     * that is computed on the way overflows; each is at most {@code peak[i] * sum |(w[t] + c[t]) *
     * y[source[t]] * (1 + e[t])| + absolute[i]}. A null array stands for zeros.
     *
     * <p>Where {@code order[i]} is not null, y is also what that order gives from the terms {@code
     * (w[t] + c[t]) * y[source[t]]} of the row, counted from 0, and {@code a}; terms that it does
     * not push are added exactly.
     */
    record Affine(
        int[] start,
        int[] source,
        double[] weight,
        double @Nullable [] weightRadius,
        double @Nullable [] change,
        double @Nullable [] changeRadius,
        int[] roundings,
        @Nullable Order @Nullable [] order,
        double[] absolute,
        double[] peak,
        double @Nullable [] slack)
        implements Layer {
      @Override
      public int size() {
        return start.length - 1;
      }
    }

    /**
     * {@code x = function(x[argument])}; {@code y} is within {@code relative * |function(z)| +
     * absolute} of {@code function(z)} at {@code z = y[argument]}, if that is finite. Nothing is
     * said where {@code x} or {@code y} is not below {@code limit}.
     */
    record Unary(Function function, int[] argument, double relative, double absolute, double limit)
        implements Layer {
      /** Without a limit but that of FLOAT32. */
      public Unary(Function function, int[] argument, double relative, double absolute) {
        this(function, argument, relative, absolute, Double.POSITIVE_INFINITY);
      }

      @Override
      public int size() {
        return argument.length;
      }
    }

    /**
     * {@code x = x[left] operation x[right]}, {@code y} likewise; with {@code rounded} the executed
     * result is rounded once (and may underflow), without it is exact.
     */
    record Binary(Operation operation, int[] left, int[] right, boolean rounded) implements Layer {
      @Override
      public int size() {
        return left.length;
      }
    }

    /**
     * The largest or smallest of the neurons {@code source[start[i]] ... source[start[i+1] - 1]}.
     */
    record Extremum(boolean largest, int[] start, int[] source) implements Layer {
      @Override
      public int size() {
        return start.length - 1;
      }
    }
  }

  /** Functions of one number. */
  public enum Function {
    RELU,
    ABS,
    SQRT,
    RECIPROCAL,
    EXP,
    LOG,
    SIN,
    COS,
    TANH,
    ERF,
    SIGMOID,
    SOFTPLUS,
    SILU,
    GELU,
    FLOOR,
    ROUND_EVEN,
    /** 1 where the argument is positive, else 0. */
    STEP
  }

  /** Functions of two numbers. */
  public enum Operation {
    PRODUCT,
    QUOTIENT
  }

  public Network {
    layers = List.copyOf(layers);
    int known = 1;
    for (Layer layer : layers) {
      check(layer, known);
      known = Math.addExact(known, layer.size());
    }
    checkNeurons(outputs, known);
  }

  /** Number of neurons, the constant included. */
  public int neurons() {
    return 1 + layers.stream().mapToInt(Layer::size).sum();
  }

  private static void check(Layer layer, int known) {
    switch (layer) {
      case Layer.Input input -> require(input.size() >= 0);
      case Layer.Affine affine -> {
        int terms = checkRows(affine.start(), affine.source(), known);
        require(affine.weight().length == terms && affine.roundings().length == terms);
        for (double[] terms2 :
            new double[] @Nullable [] {
              affine.weightRadius(), affine.change(), affine.changeRadius()
            }) {
          require(terms2 == null || terms2.length == terms);
        }
        require(affine.absolute().length == affine.size() && affine.peak().length == affine.size());
        require(affine.slack() == null || affine.slack().length == affine.size());
        checkOrders(affine);
      }
      case Layer.Unary unary -> {
        checkNeurons(unary.argument(), known);
        require(unary.relative() >= 0 && unary.absolute() >= 0);
      }
      case Layer.Binary binary -> {
        require(binary.left().length == binary.right().length);
        checkNeurons(binary.left(), known);
        checkNeurons(binary.right(), known);
      }
      case Layer.Extremum extremum -> checkRows(extremum.start(), extremum.source(), known);
    }
  }

  private static void checkOrders(Layer.Affine affine) {
    @Nullable Order[] orders = affine.order();
    require(orders == null || orders.length == affine.size());
    for (int i = 0; orders != null && i < orders.length; i++) {
      Order order = orders[i];
      require(order == null || order.fits(affine.start()[i + 1] - affine.start()[i]));
    }
  }

  private static int checkRows(int[] start, int[] source, int known) {
    require(start.length > 0 && start[0] == 0 && start[start.length - 1] == source.length);
    for (int i = 1; i < start.length; i++) {
      require(start[i - 1] <= start[i]);
    }
    checkNeurons(source, known);
    return source.length;
  }

  private static void checkNeurons(int[] neurons, int known) {
    for (int neuron : neurons) {
      require(neuron >= 0 && neuron < known);
    }
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("a network whose parts do not fit");
    }
  }
}
