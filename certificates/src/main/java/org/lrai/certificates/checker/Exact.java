package org.lrai.certificates.checker;

/**
 * Nodes whose execution does not round: what operations are taken apart into. Constants of integer
 * types come in as well, and go out as numbers.
 */
final class Exact {
  /** Of a floor that may be any number that FLOAT32 has. */
  private static final int ANY = 128;

  private final Nodes nodes;

  Exact(Nodes nodes) {
    this.nodes = nodes;
  }

  /** A node as a number: constants of integer types are others than those of floats. */
  int number(int node) {
    if (!nodes.isInteger(node)) {
      return node;
    }
    long value = nodes.integerValue(node);
    if (!(Math.abs((double) value) <= Integers.MOST)) {
      throw Rejection.unsupported("an integer beyond 2^53 as a number");
    }
    return nodes.constant((double) value);
  }

  int sum(int a, int b) {
    int x = number(a);
    int y = number(b);
    if (nodes.isConstant(x) && nodes.isConstant(y)) {
      return nodes.constant(nodes.ball(x).plus(nodes.ball(y)));
    }
    return nodes.is(x, 0)
        ? y
        : nodes.is(y, 0) ? x : nodes.node(nodes.isExecuted() ? Op.EXACT_ADD : Op.ADD, x, y, 0);
  }

  int difference(int a, int b) {
    return sum(a, negated(b));
  }

  /** A product; a constant factor is the second. */
  int product(int a, int b) {
    int x = number(a);
    int y = number(b);
    if (nodes.isConstant(x)) {
      return nodes.isConstant(y)
          ? nodes.constant(nodes.ball(x).times(nodes.ball(y)))
          : product(y, x);
    }
    return nodes.is(y, 1)
        ? x
        : nodes.is(y, -1)
            ? negated(x)
            : nodes.node(nodes.isExecuted() ? Op.EXACT_MUL : Op.MUL, x, y, 0);
  }

  int negated(int a) {
    int x = number(a);
    return nodes.isConstant(x)
        ? nodes.constant(nodes.ball(x).negated())
        : nodes.op(x) == Op.NEG ? nodes.operand(x, 0) : nodes.node(Op.NEG, x, 0, 0);
  }

  /** {@code max(x, 0)}. */
  int positive(int x) {
    return nodes.node(Op.RELU, x, 0, 0);
  }

  /** Of two of which one is not constant. */
  int extremum(Op op, int a, int b) {
    double neutral = op == Op.MAX ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    if (a == b || nodes.is(b, neutral)) {
      return a;
    }
    if (nodes.is(a, neutral)) {
      return b;
    }
    if (!nodes.is(a, 0) && !nodes.is(b, 0)) {
      return nodes.node(op, a, b, 0);
    }
    int x = nodes.is(a, 0) ? b : a;
    // min(x, 0) = -max(-x, 0)
    return op == Op.MAX ? positive(x) : negated(positive(negated(x)));
  }

  /**
   * What {@code max(x, k)} or {@code min(x, k)} is, made of {@code max(z, 0)} and what is linear.
   */
  int clipped(Op op, int x, int constant) {
    if (!Double.isFinite(nodes.ball(constant).center())) {
      throw Rejection.unsupported("a bound that is not finite");
    }
    // max(x, k) = k + max(x - k, 0), min(x, k) = k - max(k - x, 0)
    return op == Op.MAX
        ? sum(positive(difference(x, constant)), constant)
        : sum(negated(positive(difference(constant, x))), constant);
  }

  // Step functions.

  /** 1 where x is positive, else 0. */
  private int step(int x) {
    return nodes.node(Op.STEP, x, 0, 0);
  }

  int floor(int x) {
    return floor(x, ANY);
  }

  /** A floor that has no value where it is not below 2 to the power of {@code bits}. */
  private int floor(int x, int bits) {
    return nodes.node(Op.FLOOR, x, bits, 0);
  }

  int ceil(int x) {
    return negated(floor(negated(x)));
  }

  int sign(int x) {
    return difference(step(x), step(negated(x)));
  }

  /** Rounded toward zero; has no value where its magnitude needs more bits on its side of zero. */
  int truncated(int x, int above, int below) {
    return difference(floor(positive(x), above), floor(positive(negated(x)), below));
  }

  /** What is left of a division by a number: {@code x - b trunc(x / b)}, or with a floor. */
  int rest(Op op, int x, int b) {
    if (!nodes.isConstant(b)) {
      throw Rejection.unsupported(op + " by what is not constant");
    }
    int quotient = product(x, nodes.constant(Ball.ONE.dividedBy(nodes.ball(b))));
    return op == Op.REMAINDER
        ? difference(x, product(truncated(quotient, ANY, ANY), b))
        : nodes.node(Op.SUB, x, product(floor(quotient), b), 0);
  }

  /** A comparison of numbers, which compares them as they are, made of steps. */
  int compared(int comparison) {
    if (nodes.operand(comparison, 2) != 0) {
      throw Rejection.unsupported("a comparison of bits");
    }
    int a = nodes.operand(comparison, 0);
    int b = nodes.operand(comparison, 1);
    int one = nodes.constant(1);
    int less = step(difference(b, a));
    int notMore = difference(one, step(difference(a, b)));
    return switch (nodes.op(comparison)) {
      case LT -> less;
      case LE -> notMore;
      default -> positive(difference(notMore, less));
    };
  }

  /** A choice as {@code no + condition * (yes - no)}. */
  int choice(int condition, int yes, int no) {
    return sum(no, product(condition, difference(yes, no)));
  }
}
