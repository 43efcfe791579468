package org.lrai.certificates.checker;

/**
 * Which nodes are integers, and between which limits. Arithmetic on them is not rounded, whatever
 * its type, where the limits show that its result is one that the type has; else nothing is known.
 */
final class Integers {
  /** Up to here every integer is a double. */
  static final double MOST = 0x1p53;

  /** The same of FLOAT32. */
  private static final double MOST_32 = 0x1p24;

  private static final Range TRUTH = new Range(0, 1);

  private final Nodes nodes;
  private final Exact exact;

  /** Limits of nodes as floats, by their bits; that of 0 is not 0. */
  private final IntMap lows = new IntMap();

  private final IntMap highs = new IntMap();

  Integers(Nodes nodes, Exact exact) {
    this.nodes = nodes;
    this.exact = exact;
  }

  /** The limits of a node that is an integer; unknown where it need not be one. */
  Range limits(int node) {
    if (nodes.isInteger(node)) {
      return limits((double) nodes.integerValue(node));
    }
    return switch (nodes.op(node)) {
      case CONSTANT -> nodes.isPrecise(node) ? Range.UNKNOWN : limits(nodes.ball(node));
      case EQ, LT, LE -> nodes.operand(node, 2) == 0 ? TRUTH : Range.UNKNOWN;
      case STEP -> TRUTH;
      default ->
          lows.get(node) == 0
              ? Range.UNKNOWN
              : new Range(
                  Float.intBitsToFloat(lows.get(node)), Float.intBitsToFloat(highs.get(node)));
    };
  }

  private static Range limits(Ball ball) {
    return ball.isExact() && Math.rint(ball.center()) == ball.center()
        ? limits(ball.center())
        : Range.UNKNOWN;
  }

  private static Range limits(double value) {
    return Math.abs(value) <= MOST ? new Range(value, value) : Range.UNKNOWN;
  }

  /** Notes that a node is an integer within limits, if these are known. */
  int known(int node, Range limits) {
    if (limits.known() && !nodes.isConstant(node) && !nodes.isInteger(node)) {
      float low = (float) limits.low();
      float high = (float) limits.high();
      lows.put(node, bits(low > limits.low() ? Math.nextDown(low) : low));
      highs.put(node, bits(high < limits.high() ? Math.nextUp(high) : high));
    }
    return node;
  }

  private static int bits(float value) {
    return Float.floatToIntBits(value == 0 ? -0.0f : value);
  }

  private boolean isInteger(int node) {
    int inner = nodes.op(node) == Op.NEG ? nodes.operand(node, 0) : node;
    Op op = nodes.op(inner);
    return limits(node).known() || op == Op.FLOOR || op == Op.ROUND_EVEN;
  }

  private boolean isKnown(int node) {
    return nodes.isConstant(node) || nodes.isInteger(node);
  }

  /** Whether a type has all integers within limits. */
  private boolean fits(Range limits, Type type) {
    if (type.isFloat()) {
      return limits.magnitude() <= (nodes.isExecuted() ? MOST_32 : MOST);
    }
    return limits.magnitude() <= MOST
        && type.wrap((long) limits.low()) == limits.low()
        && type.wrap((long) limits.high()) == limits.high();
  }

  /** An operation on integers that are not all constant; node 0 if it is none that is exact. */
  int apply(Op op, Type type, int a, int b, int c) {
    if (isKnown(a) && (op.arity() < 2 || isKnown(b)) && (op.arity() < 3 || isKnown(c))) {
      return 0;
    }
    Range x = limits(a);
    Range y = op.arity() > 1 ? limits(b) : x;
    Range z = op.arity() > 2 ? limits(c) : x;
    if (!x.known() || !y.known() || !z.known()) {
      return 0;
    }
    Range result =
        whole(
            switch (op) {
              case ADD -> x.plus(y);
              case SUB -> x.minus(y);
              case MUL -> x.times(y);
              case FMA -> x.times(y).plus(z);
              case NEG -> new Range(-x.high(), -x.low());
              case ABS -> new Range(0, x.magnitude());
              case SIGN -> new Range(-1, 1);
              case MIN -> new Range(Math.min(x.low(), y.low()), Math.min(x.high(), y.high()));
              case MAX -> new Range(Math.max(x.low(), y.low()), Math.max(x.high(), y.high()));
              case FLOOR, CEIL, ROUND_EVEN -> x;
              case AND, OR, XOR, NOT, EQ, LT, LE -> TRUTH;
              default -> Range.UNKNOWN;
            });
    if (!fits(result, type)) {
      return 0;
    }
    int made =
        switch (op) {
          case ADD -> exact.sum(a, b);
          case SUB -> exact.difference(a, b);
          case MUL -> exact.product(a, b);
          case FMA -> exact.sum(exact.product(a, b), c);
          case NEG -> exact.negated(a);
          case ABS -> nodes.node(Op.ABS, a, 0, 0);
          case SIGN -> sign(a);
          case MIN, AND -> exact.extremum(Op.MIN, exact.number(a), exact.number(b));
          case MAX, OR -> exact.extremum(Op.MAX, exact.number(a), exact.number(b));
          case XOR -> nodes.node(Op.ABS, exact.difference(a, b), 0, 0);
          case NOT -> exact.difference(nodes.constant(1), a);
          case EQ, LT, LE -> nodes.node(op, exact.number(a), exact.number(b), 0);
          default -> a;
        };
    return known(made, result);
  }

  int sign(int x) {
    return known(exact.sign(x), new Range(-1, 1));
  }

  private static Range whole(Range range) {
    return new Range(Math.ceil(range.low()), Math.floor(range.high()));
  }

  /**
   * The smaller or larger one of two floats of which one is not constant. Between limits that are
   * integers, a sum of integers is not rounded: where it would be, it is beyond one.
   */
  int extremum(Op op, int a, int b) {
    boolean isClipped =
        nodes.op(a) == Op.RELU || (nodes.op(a) == Op.MAX && isLimit(nodes.operand(a, 1)));
    if (op == Op.MIN && isLimit(b) && isClipped) {
      int least = nodes.op(a) == Op.RELU ? nodes.constant(0) : nodes.operand(a, 1);
      int value = nodes.operand(a, 0);
      int x = nodes.op(value) == Op.ADD ? nodes.operand(value, 0) : value;
      int y = nodes.op(value) == Op.ADD ? nodes.operand(value, 1) : least;
      if (isInteger(x) && isInteger(y) && nodes.operand(value, 2) == 0) {
        int sum = x == value ? value : exact.sum(x, y);
        double high = limits(b).high();
        return known(
            exact.extremum(Op.MIN, exact.extremum(Op.MAX, sum, least), b),
            new Range(Math.min(limits(least).low(), high), high));
      }
    }
    return exact.extremum(op, a, b);
  }

  private boolean isLimit(int node) {
    return nodes.isConstant(node) && limits(node).magnitude() <= MOST_32;
  }

  /** A conversion from or to an integer type of what is not constant. */
  int cast(Type to, Type from, int a) {
    Range limits = limits(a);
    if (to == Type.BOOL) {
      return limits.low() >= 0 && limits.high() <= 1
          ? a
          : known(nodes.node(Op.ABS, sign(a), 0, 0), TRUTH);
    }
    if (!to.isFloat()) {
      if (!fits(limits, to) && !from.isFloat()) {
        throw Rejection.unsupported("a value of type " + from + " that may be none of " + to);
      }
      return fits(limits, to) ? a : truncated(to, a);
    }
    if (!limits.known() || (nodes.isExecuted() && to != Type.F32)) {
      throw Rejection.unsupported("a conversion from " + from + " to " + to);
    }
    return fits(limits, to) ? a : nodes.node(Op.ADD, a, nodes.constant(0), 0);
  }

  private int truncated(Type to, int a) {
    int bits = Math.min(8 * to.bytes() - (to.isSigned() ? 1 : 0), 53);
    int below = to.isSigned() ? bits : 0;
    return known(
        exact.truncated(a, bits, below),
        new Range(1 - Math.scalb(1.0, below), Math.scalb(1.0, bits) - 1));
  }
}
