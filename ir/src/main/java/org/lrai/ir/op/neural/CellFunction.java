package org.lrai.ir.op.neural;

import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.scalar.ScalarOp;

/**
 * An activation function of a recurrent cell, with its parameters {@code a} and {@code b}; 0 where
 * the kind has none.
 */
public record CellFunction(Kind kind, double alpha, double beta) {

  /** The functions that ONNX lists for RNN, GRU and LSTM. */
  public enum Kind {
    RELU,
    TANH,
    SIGMOID,
    SOFTPLUS,
    SOFTSIGN,
    /** {@code a x + b}. */
    AFFINE,
    /** {@code x < 0 ? a x : x}. */
    LEAKY_RELU,
    /** {@code x > a ? x : 0}. */
    THRESHOLDED_RELU,
    /** {@code a tanh(b x)}. */
    SCALED_TANH,
    /** {@code max(0, min(1, a x + b))}. */
    HARD_SIGMOID,
    /** {@code x < 0 ? a (exp(x) - 1) : x}. */
    ELU
  }

  public static final CellFunction TANH = new CellFunction(Kind.TANH, 0, 0);
  public static final CellFunction SIGMOID = new CellFunction(Kind.SIGMOID, 0, 0);

  Value apply(Composer a, Value x) {
    return switch (kind) {
      case RELU -> a.apply(Activation.of(Activation.Kind.RELU), x);
      case TANH -> a.unary(ScalarOp.TANH, x);
      case SIGMOID -> a.unary(ScalarOp.SIGMOID, x);
      case SOFTPLUS -> a.unary(ScalarOp.SOFTPLUS, x);
      case SOFTSIGN -> a.apply(Activation.of(Activation.Kind.SOFTSIGN), x);
      case AFFINE -> a.add(a.multiply(x, alpha), beta);
      case LEAKY_RELU -> a.apply(Activation.of(Activation.Kind.LEAKY_RELU, alpha), x);
      case THRESHOLDED_RELU -> a.apply(Activation.of(Activation.Kind.THRESHOLDED_RELU, alpha), x);
      case SCALED_TANH -> a.multiply(a.unary(ScalarOp.TANH, a.multiply(x, beta)), alpha);
      case HARD_SIGMOID -> a.apply(new Activation(Activation.Kind.HARD_SIGMOID, alpha, beta), x);
      case ELU -> a.apply(Activation.of(Activation.Kind.ELU, alpha), x);
    };
  }
}
