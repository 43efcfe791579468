package org.lrai.ir.op.elementwise;

import static org.lrai.ir.scalar.ScalarExpr.apply;
import static org.lrai.ir.scalar.ScalarExpr.literal;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * An activation function that is more than one scalar operation, kept whole because rules, bounds
 * and kernels know it. Those that are one operation (sigmoid, tanh, softplus) are {@link Unary}.
 *
 * @param alpha first parameter, 0 where the kind has none
 * @param beta second parameter, 0 where the kind has none
 */
public record Activation(Kind kind, double alpha, double beta) implements ElementwiseOp {

  /** The functions, as ONNX defines them; {@code a} and {@code b} are the parameters. */
  public enum Kind {
    /** {@code max(x, 0)}; of integers, too. */
    RELU(0),
    /** {@code x < 0 ? a x : x}. */
    LEAKY_RELU(1),
    /** {@code x > a ? x : 0}. */
    THRESHOLDED_RELU(1),
    /** {@code x < 0 ? a (exp(x) - 1) : x}. */
    ELU(1),
    /** {@code x < 0 ? a (exp(x / a) - 1) : x}. */
    CELU(1),
    /** {@code x > 0 ? b x : b (a exp(x) - a)}. */
    SELU(2),
    /** {@code max(0, min(1, a x + b))}. */
    HARD_SIGMOID(2),
    /** {@code x max(0, min(1, x / 6 + 1/2))}. */
    HARD_SWISH(0),
    /** {@code x sigmoid(a x)}; SiLU with a = 1. */
    SWISH(1),
    /** {@code x tanh(log(1 + exp(x)))}. */
    MISH(0),
    /** {@code x (1 + erf(x / sqrt(2))) / 2}. */
    GELU(0),
    /** {@code x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2}. */
    GELU_TANH(0),
    /** {@code x / (1 + |x|)}. */
    SOFTSIGN(0),
    /** {@code x < -a ? x + b : x > a ? x - b : 0}; of integers, too. */
    SHRINK(2);

    private final int parameters;

    Kind(int parameters) {
      this.parameters = parameters;
    }
  }

  public Activation {
    if ((kind.parameters < 1 && alpha != 0) || (kind.parameters < 2 && beta != 0)) {
      throw new IllegalArgumentException(kind + " has " + kind.parameters + " parameters");
    }
    if (kind == Kind.CELU && alpha == 0) {
      throw new IllegalArgumentException("CELU divides by its parameter, which is 0");
    }
  }

  public static Activation of(Kind kind) {
    return new Activation(kind, 0, 0);
  }

  public static Activation of(Kind kind, double alpha) {
    return new Activation(kind, alpha, 0);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    boolean integersToo = kind == Kind.RELU || kind == Kind.SHRINK;
    if (inputs.size() != 1
        || !(input.element().isFloat() || (integersToo && input.element().isInteger()))) {
      throw new TypeException(kind + " of " + inputs);
    }
    return List.of(input);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    return new Definition.Pointwise(body(Broadcasting.element(input, 0, input.shape())));
  }

  /** The function applied to a scalar expression. */
  public ScalarExpr body(ScalarExpr x) {
    ElementType type = x.type();
    ScalarExpr a = number(type, alpha);
    ScalarExpr b = number(type, beta);
    ScalarExpr zero = literal(type, 0);
    return switch (kind) {
      case RELU -> apply(ScalarOp.MAX, x, zero);
      case LEAKY_RELU -> select(less(x, zero), times(a, x), x);
      case THRESHOLDED_RELU -> select(less(a, x), x, zero);
      case ELU -> select(less(x, zero), times(a, minusOne(exp(x))), x);
      case CELU -> select(less(x, zero), times(a, minusOne(exp(apply(ScalarOp.DIV, x, a)))), x);
      case SELU -> times(b, select(less(zero, x), x, apply(ScalarOp.SUB, times(a, exp(x)), a)));
      case HARD_SIGMOID -> unitInterval(plus(times(a, x), b));
      case HARD_SWISH ->
          times(x, unitInterval(plus(times(literal(type, 1.0 / 6), x), literal(type, 0.5))));
      case SWISH ->
          alpha == 1 ? apply(ScalarOp.SILU, x) : times(x, apply(ScalarOp.SIGMOID, times(a, x)));
      case MISH -> times(x, apply(ScalarOp.TANH, apply(ScalarOp.SOFTPLUS, x)));
      case GELU -> apply(ScalarOp.GELU, x);
      case GELU_TANH -> halfTimesOnePlus(x, apply(ScalarOp.TANH, geluArgument(x)));
      case SOFTSIGN -> apply(ScalarOp.DIV, x, plus(literal(type, 1), apply(ScalarOp.ABS, x)));
      case SHRINK -> shrink(x);
    };
  }

  private static ScalarExpr geluArgument(ScalarExpr x) {
    ScalarExpr cube = times(times(x, x), x);
    ScalarExpr sum = plus(x, times(literal(x.type(), 0.044715), cube));
    return times(literal(x.type(), Math.sqrt(2 / Math.PI)), sum);
  }

  private static ScalarExpr halfTimesOnePlus(ScalarExpr x, ScalarExpr y) {
    return times(times(literal(x.type(), 0.5), x), plus(literal(x.type(), 1), y));
  }

  /**
   * Integers are compared and moved as doubles, because the parameters need not be integers; the
   * result is cut back to the type.
   */
  private ScalarExpr shrink(ScalarExpr x) {
    ElementType type = x.type().isFloat() ? x.type() : ElementType.FLOAT64;
    ScalarExpr v = ScalarExpr.cast(type, x);
    ScalarExpr b = literal(type, beta);
    ScalarExpr result =
        select(
            less(v, literal(type, -alpha)),
            plus(v, b),
            select(less(literal(type, alpha), v), apply(ScalarOp.SUB, v, b), literal(type, 0)));
    return ScalarExpr.cast(x.type(), result);
  }

  private static ScalarExpr number(ElementType type, double value) {
    return literal(type, type.isFloat() ? value : 0);
  }

  private static ScalarExpr unitInterval(ScalarExpr x) {
    ScalarExpr most = apply(ScalarOp.MIN, x, literal(x.type(), 1));
    return apply(ScalarOp.MAX, most, literal(x.type(), 0));
  }

  private static ScalarExpr minusOne(ScalarExpr x) {
    return apply(ScalarOp.SUB, x, literal(x.type(), 1));
  }

  private static ScalarExpr exp(ScalarExpr x) {
    return apply(ScalarOp.EXP, x);
  }

  private static ScalarExpr plus(ScalarExpr x, ScalarExpr y) {
    return apply(ScalarOp.ADD, x, y);
  }

  private static ScalarExpr times(ScalarExpr x, ScalarExpr y) {
    return apply(ScalarOp.MUL, x, y);
  }

  private static ScalarExpr less(ScalarExpr x, ScalarExpr y) {
    return apply(ScalarOp.LT, x, y);
  }

  private static ScalarExpr select(ScalarExpr condition, ScalarExpr x, ScalarExpr y) {
    return apply(ScalarOp.SELECT, condition, x, y);
  }
}
