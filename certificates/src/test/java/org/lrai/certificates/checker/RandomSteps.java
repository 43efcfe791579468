package org.lrai.certificates.checker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/**
 * A random expression of step functions, integers and choices of FLOAT32 inputs: its text, and its
 * values by docs/semantics.md, executed and over the reals.
 */
final class RandomSteps {
  static final int INPUTS = 3;

  private static final List<Type> INTEGERS = List.of(Type.I32, Type.I8, Type.U8);

  /** An expression: a text, and a value for inputs. */
  record Expression(Type type, String text, Value value) {
    /** What is executed, as a double. */
    double executed(float[] inputs) {
      BigDecimal[] numbers = new BigDecimal[inputs.length];
      for (int i = 0; i < inputs.length; i++) {
        numbers[i] = new BigDecimal(inputs[i]);
      }
      return value.at(numbers, true).doubleValue();
    }

    /** What is meant. */
    BigDecimal meant(float[] inputs) {
      BigDecimal[] numbers = new BigDecimal[inputs.length];
      for (int i = 0; i < inputs.length; i++) {
        numbers[i] = new BigDecimal(inputs[i]);
      }
      return value.at(numbers, false);
    }
  }

  /** A value; of what overflows there is none. */
  interface Value {
    BigDecimal at(BigDecimal[] inputs, boolean isExecuted);
  }

  private final Random random;

  private RandomSteps(Random random) {
    this.random = random;
  }

  /** An expression of type FLOAT32. */
  static Expression of(Random random) {
    return new RandomSteps(random).number(4);
  }

  private Expression number(int depth) {
    if (depth == 0) {
      return random.nextInt(4) == 0 ? constant() : input();
    }
    return switch (random.nextInt(16)) {
      case 0 -> binary(Op.ADD, number(depth - 1), number(depth - 1));
      case 1 -> binary(Op.SUB, number(depth - 1), number(depth - 1));
      case 2, 3 -> binary(Op.MUL, number(depth - 1), constant());
      case 4 -> binary(Op.MAX, number(depth - 1), number(depth - 1));
      case 5 -> unary(Op.FLOOR, number(depth - 1));
      case 6 -> unary(Op.CEIL, number(depth - 1));
      case 7 -> unary(Op.ROUND_EVEN, number(depth - 1));
      case 8 -> unary(Op.SIGN, number(depth - 1));
      case 9 -> binary(Op.REMAINDER, number(depth - 1), constant());
      case 10 -> binary(Op.MODULO, number(depth - 1), constant());
      case 11, 12 -> select(truth(depth - 1), number(depth - 1), number(depth - 1));
      case 13 -> cast(Type.F32, integer(depth - 1));
      case 14 -> cast(Type.F32, truth(depth - 1));
      default -> binary(Op.MIN, binary(Op.MAX, quantized(depth - 1), whole()), whole());
    };
  }

  /** A sum of integers in floats, which may round. */
  private Expression quantized(int depth) {
    Expression rounded = unary(Op.ROUND_EVEN, number(depth));
    return random.nextBoolean() ? rounded : binary(Op.ADD, rounded, whole());
  }

  private Expression integer(int depth) {
    Type type = INTEGERS.get(random.nextInt(INTEGERS.size()));
    if (depth <= 0 || random.nextInt(3) == 0) {
      return cast(type, number(Math.max(0, depth - 1)));
    }
    return switch (random.nextInt(8)) {
      case 0 -> binary(Op.ADD, i32(depth - 1), i32(depth - 1));
      case 1 -> binary(Op.SUB, i32(depth - 1), i32(depth - 1));
      case 2 -> binary(Op.MUL, i32(depth - 1), i32(depth - 1));
      case 3 -> binary(Op.MIN, i32(depth - 1), i32(depth - 1));
      case 4 -> unary(Op.ABS, i32(depth - 1));
      case 5 -> select(truth(depth - 1), i32(depth - 1), i32(depth - 1));
      case 6 -> {
        Expression bounded = binary(Op.MAX, quantized(depth - 1), whole(-128));
        yield cast(Type.I8, binary(Op.MIN, bounded, whole(127)));
      }
      default -> unary(Op.NEG, i32(depth - 1));
    };
  }

  private Expression i32(int depth) {
    return cast(Type.I32, random.nextBoolean() ? integer(depth) : truth(depth));
  }

  private Expression truth(int depth) {
    int below = Math.max(0, depth - 1);
    Op comparison = List.of(Op.LT, Op.LE, Op.EQ).get(random.nextInt(3));
    return switch (depth <= 0 ? 0 : random.nextInt(8)) {
      case 0, 1, 2 -> binary(comparison, number(below), number(below));
      case 3 -> binary(comparison, i32(below), i32(below));
      case 4 -> binary(Op.AND, truth(below), truth(below));
      case 5 -> binary(random.nextBoolean() ? Op.OR : Op.XOR, truth(below), truth(below));
      case 6 -> unary(Op.NOT, truth(below));
      default -> cast(Type.BOOL, number(below));
    };
  }

  // Leaves.

  private Expression input() {
    int i = random.nextInt(INPUTS);
    return new Expression(Type.F32, "(e f32 0 %d)".formatted(i), (inputs, _) -> inputs[i]);
  }

  private Expression constant() {
    float[] usual = {0.5f, -1, 2, 0.1f, 3, -0.7f, 1 / 3f, 0.25f};
    return constant(
        random.nextInt(5) == 0 ? (float) random.nextGaussian() : usual[random.nextInt(8)]);
  }

  private Expression whole() {
    return random.nextInt(20) == 0 ? constant(1 << 25) : whole(random.nextInt(9) - 4);
  }

  private static Expression whole(int value) {
    return constant(value);
  }

  private static Expression constant(float value) {
    BigDecimal exact = new BigDecimal(value);
    return new Expression(Type.F32, "(f f32 %s)".formatted((double) value), (_, _) -> exact);
  }

  // Operations.

  private static Expression unary(Op op, Expression a) {
    return applied(op, List.of(a));
  }

  private static Expression binary(Op op, Expression a, Expression b) {
    return applied(op, List.of(a, b));
  }

  private static Expression select(Expression condition, Expression a, Expression b) {
    return new Expression(
        a.type,
        "(select %s %s %s)".formatted(condition.text, a.text, b.text),
        (inputs, isExecuted) ->
            condition.value.at(inputs, isExecuted).signum() != 0
                ? a.value.at(inputs, isExecuted)
                : b.value.at(inputs, isExecuted));
  }

  private static Expression applied(Op op, List<Expression> operands) {
    StringBuilder text = new StringBuilder("(" + op.name().toLowerCase(java.util.Locale.ROOT));
    operands.forEach(operand -> text.append(' ').append(operand.text));
    Type type = operands.getFirst().type;
    return new Expression(
        type.isPredicate(op) ? Type.BOOL : type,
        text.append(')').toString(),
        (inputs, isExecuted) -> {
          BigDecimal a = operands.getFirst().value.at(inputs, isExecuted);
          BigDecimal b = operands.getLast().value.at(inputs, isExecuted);
          BigDecimal exact = exact(op, a, b);
          return type.isPredicate(op)
              ? exact
              : type.isFloat()
                  ? (isExecuted ? rounded(exact) : exact)
                  : BigDecimal.valueOf(type.wrap(exact.longValueExact()));
        });
  }

  private static BigDecimal rounded(BigDecimal exact) {
    float value = exact.floatValue();
    if (Float.isInfinite(value)) {
      throw new ArithmeticException("overflow");
    }
    return new BigDecimal(value);
  }

  private static BigDecimal exact(Op op, BigDecimal a, BigDecimal b) {
    return switch (op) {
      case ADD -> a.add(b);
      case SUB -> a.subtract(b);
      case MUL -> a.multiply(b);
      case MIN, AND -> a.min(b);
      case MAX, OR -> a.max(b);
      case XOR -> a.subtract(b).abs();
      case NOT -> BigDecimal.ONE.subtract(a);
      case NEG -> a.negate();
      case ABS -> a.abs();
      case SIGN -> BigDecimal.valueOf(a.signum());
      case FLOOR -> a.setScale(0, RoundingMode.FLOOR);
      case CEIL -> a.setScale(0, RoundingMode.CEILING);
      case ROUND_EVEN -> a.setScale(0, RoundingMode.HALF_EVEN);
      // A quotient that is cut off is on the same side of each integer.
      case REMAINDER -> a.subtract(b.multiply(a.divide(b, 0, RoundingMode.DOWN)));
      case MODULO -> a.subtract(b.multiply(a.divide(b, 0, RoundingMode.FLOOR)));
      case EQ -> truth(a.compareTo(b) == 0);
      case LT -> truth(a.compareTo(b) < 0);
      case LE -> truth(a.compareTo(b) <= 0);
      default -> throw new IllegalArgumentException("" + op);
    };
  }

  private static BigDecimal truth(boolean value) {
    return value ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private static Expression cast(Type to, Expression a) {
    return new Expression(
        to,
        a.type == to
            ? a.text
            : "(cast %s %s)".formatted(to.name().toLowerCase(java.util.Locale.ROOT), a.text),
        (inputs, isExecuted) -> {
          BigDecimal value = a.value.at(inputs, isExecuted);
          if (to == Type.BOOL) {
            return truth(value.signum() != 0);
          }
          if (to.isFloat()) {
            return isExecuted ? rounded(value) : value;
          }
          // Rounded toward zero, then reduced.
          BigInteger whole = value.toBigInteger();
          return BigDecimal.valueOf(to.wrap(whole.longValue()));
        });
  }
}
