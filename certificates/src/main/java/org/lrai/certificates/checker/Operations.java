package org.lrai.certificates.checker;

import org.lrai.certificates.checker.Network.Function;

/**
 * Makes nodes: computes what is constant, and takes apart what linear combinations, {@code max(x,
 * 0)} and functions express exactly. Executed operations on constants are carried out as stated, in
 * the precision of their type; over the reals they give a {@link Real}.
 *
 * <p>Values that are not constant are taken as finite: a network says nothing if one overflows. So
 * a variable stays a part of every node that was made from it.
 */
final class Operations {
  /** Operations that are looked at when one value is put in the place of another. */
  private static final int MOST_SUBSTITUTED = 64;

  /** A few times as many as the largest networks take: texts may have loops that never end. */
  private static final long MOST_STEPS = 1L << 33;

  private final Nodes nodes;
  private final Programs programs;
  private final Exact exact;
  private final Integers integers;
  private int budget;
  private long steps;

  Operations(Nodes nodes, Programs programs) {
    this.nodes = nodes;
    this.programs = programs;
    this.exact = new Exact(nodes);
    this.integers = new Integers(nodes, exact);
  }

  Nodes nodes() {
    return nodes;
  }

  Exact exact() {
    return exact;
  }

  /** Counts what the execution of a text is about to do. */
  void take(long count) {
    if (count > MOST_STEPS - steps) {
      throw Rejection.unsupported("more than " + MOST_STEPS + " steps");
    }
    steps += Math.max(0, count);
  }

  /** The value of an operation on operands of a type; unused operands are 0. */
  int apply(Op op, Type type, int a, int b, int c) {
    if (a == 0 || (b == 0 && op.arity() > 1) || (c == 0 && op.arity() > 2)) {
      throw Rejection.invalid("a value is used that was not computed");
    }
    if (op == Op.SELECT) {
      return integers.known(select(a, b, c), integers.limits(b).hull(integers.limits(c)));
    }
    int whole = integers.apply(op, type, a, b, c);
    if (whole != 0) {
      return whole;
    }
    if (!type.isFloat()) {
      return integers(op, type, a, b);
    }
    boolean constant =
        nodes.isConstant(a)
            && (op.arity() < 2 || nodes.isConstant(b))
            && (op.arity() < 3 || nodes.isConstant(c));
    if (constant) {
      return nodes.isExecuted() ? executed(op, type, a, b, c) : real(op, a, b, c);
    }
    if (nodes.isExecuted() && type == Type.F64) {
      throw Rejection.unsupported("execution in F64");
    }
    int result = variable(op, a, b, c);
    return nodes.isExecuted() ? programs.recognized(nodes, result) : result;
  }

  // Constants.

  private int executed(Op op, Type type, int a, int b, int c) {
    double x = nodes.ball(a).center();
    double y = op.arity() > 1 ? nodes.ball(b).center() : 0;
    return switch (op) {
      // Rounded to double first, sums, products, quotients and roots still round right (Figueroa).
      case ADD -> nodes.constant(type.rounded(x + y));
      case SUB -> nodes.constant(type.rounded(x - y));
      case MUL -> nodes.constant(type.rounded(x * y));
      case DIV -> nodes.constant(type.rounded(x / y));
      case SQRT -> nodes.constant(type.rounded(Math.sqrt(x)));
      case FMA -> {
        double z = nodes.ball(c).center();
        yield nodes.constant(
            type == Type.F64 ? Math.fma(x, y, z) : Math.fma((float) x, (float) y, (float) z));
      }
      case EXP, LOG, SIN, COS, TANH, ERF, SIGMOID, SOFTPLUS, SILU, GELU ->
          Programs.result(programs.of(op).text(), this, a);
      default -> exact(op, x, y);
    };
  }

  private int real(Op op, int a, int b, int c) {
    if (isExactOfDoubles(op) && isDouble(a) && (op.arity() < 2 || isDouble(b))) {
      return exact(op, nodes.ball(a).center(), op.arity() < 2 ? 0 : nodes.ball(b).center());
    }
    Real x = nodes.real(a);
    Real y = op.arity() > 1 ? nodes.real(b) : Real.ZERO;
    return switch (op) {
      case ADD -> nodes.constant(x.plus(y));
      case SUB -> nodes.constant(x.minus(y));
      case MUL -> nodes.constant(x.times(y));
      case DIV -> nodes.constant(x.dividedBy(y));
      case FMA -> nodes.constant(x.times(y).plus(nodes.real(c)));
      case NEG -> nodes.constant(x.negated());
      case POW -> power(a, nodes.ball(b));
      case MAX ->
          nodes.is(a, Double.NEGATIVE_INFINITY)
              ? b
              : nodes.is(b, Double.NEGATIVE_INFINITY) ? a : nodes.constant(x.larger(y));
      case MIN -> nodes.constant(x.negated().larger(y.negated()).negated());
      case ABS, SQRT, EXP, LOG, SIN, COS, TANH, ERF, SIGMOID, SOFTPLUS, SILU, GELU ->
          nodes.is(a, Double.NEGATIVE_INFINITY) && op == Op.EXP
              ? nodes.constant(0)
              : nodes.constant(RealFunctions.value(Function.valueOf(op.name()), x));
      case EQ, LT, LE -> nodes.integer(compared(op, x.minus(y)) ? 1 : 0);
      case FLOOR, CEIL, ROUND_EVEN, SIGN -> step(op, x);
      default -> throw Rejection.unsupported(op + " of constants");
    };
  }

  /** Whether a constant is a number that is a double, or infinite. */
  private boolean isDouble(int constant) {
    return !nodes.isPrecise(constant)
        && nodes.ball(constant).isExact()
        && !Double.isNaN(nodes.ball(constant).center());
  }

  /** Whether an operation on doubles gives a double, or a truth value, without rounding. */
  private static boolean isExactOfDoubles(Op op) {
    return switch (op) {
      case NEG, ABS, SIGN, MIN, MAX, FLOOR, CEIL, ROUND_EVEN, EQ, LT, LE -> true;
      default -> false;
    };
  }

  /** A function that never falls, and is known where both ends are on one step. */
  private int step(Op op, Real x) {
    Range range = x.ball().range();
    int low = exact(op, range.low(), 0);
    if (!range.known() || low != exact(op, range.high(), 0)) {
      throw Rejection.unsupported(op + " of a constant that is too near a step");
    }
    return low;
  }

  /** What comparing with 0 says of a difference. */
  private static boolean compared(Op op, Real difference) {
    int sign = difference.sign();
    if (sign == 0 && !difference.isZero()) {
      throw Rejection.unsupported("a comparison of constants that are too near each other");
    }
    return switch (op) {
      case EQ -> sign == 0;
      case LT -> sign < 0;
      default -> sign <= 0;
    };
  }

  private int exact(Op op, double x, double y) {
    return switch (op) {
      case NEG -> nodes.constant(-x);
      case ABS -> nodes.constant(Math.abs(x));
      case SIGN -> nodes.constant(Math.signum(x) + 0.0); // minus zero gives zero
      case MIN -> nodes.constant(Math.min(x, y));
      case MAX -> nodes.constant(Math.max(x, y));
      case FLOOR -> nodes.constant(Math.floor(x));
      case CEIL -> nodes.constant(Math.ceil(x));
      case ROUND_EVEN -> nodes.constant(Math.rint(x));
      case EQ -> nodes.integer(x == y ? 1 : 0);
      case LT -> nodes.integer(x < y ? 1 : 0);
      case LE -> nodes.integer(x <= y ? 1 : 0);
      default -> throw Rejection.unsupported(op + " of constants");
    };
  }

  private int integers(Op op, Type type, int a, int b) {
    if (!nodes.isInteger(a) || (op.arity() > 1 && !nodes.isInteger(b))) {
      if (!isBits(a) || (op.arity() > 1 && !isBits(b))) {
        throw Rejection.unsupported(op + " of integers that may be beyond their type");
      }
      // Bits of floats, as programs of functions use them; the mark tells sums from those of
      // floats.
      return nodes.node(op, a, b, type.number());
    }
    long x = nodes.integerValue(a);
    long y = op.arity() > 1 ? nodes.integerValue(b) : 0;
    long mask = type.bytes() == 8 ? -1L : (1L << (8 * type.bytes())) - 1;
    boolean within = y >= 0 && y < 8L * type.bytes();
    return nodes.integer(
        type.isPredicate(op)
            ? switch (op) {
              case EQ -> x == y ? 1 : 0;
              case LT -> x < y ? 1 : 0;
              default -> x <= y ? 1 : 0;
            }
            : type.wrap(
                switch (op) {
                  case ADD -> x + y;
                  case SUB -> x - y;
                  case MUL -> x * y;
                  case DIV -> y == 0 ? 0 : x / y;
                  case REMAINDER -> y == 0 ? 0 : x % y;
                  case MODULO -> y == 0 ? 0 : Math.floorMod(x, y);
                  case NEG -> -x;
                  case ABS -> Math.abs(x);
                  case SIGN -> Long.signum(x);
                  case MIN -> Math.min(x, y);
                  case MAX -> Math.max(x, y);
                  case FLOOR, CEIL, ROUND_EVEN -> x;
                  case AND, BIT_AND -> x & y;
                  case OR, BIT_OR -> x | y;
                  case XOR, BIT_XOR -> x ^ y;
                  case NOT -> 1 - x;
                  case SHIFT_LEFT -> within ? x << y : 0;
                  case SHIFT_RIGHT -> within ? (type.isSigned() ? x >> y : (x & mask) >>> y) : 0;
                  default -> throw Rejection.unsupported(op + " of integers");
                }));
  }

  /** Whether an integer is of bits of floats, or constant; of others, limits are known. */
  private boolean isBits(int node) {
    return nodes.isInteger(node)
        || nodes.op(node) == Op.BITS
        || (nodes.op(node).arity() < 3 && nodes.operand(node, 2) != 0 && !nodes.isConstant(node));
  }

  // What depends on inputs.

  private int variable(Op op, int a, int b, int c) {
    return switch (op) {
      case ADD -> nodes.is(b, 0) ? a : nodes.is(a, 0) ? b : nodes.node(op, a, b, 0);
      case SUB -> nodes.is(b, 0) ? a : nodes.node(op, a, b, 0);
      case MUL -> product(op, a, b);
      case DIV -> nodes.is(b, 1) ? a : nodes.node(op, a, b, 0);
      case FMA -> fusedProduct(a, b, c);
      case MAX, MIN -> integers.extremum(op, a, b);
      case POW -> power(a, nodes.isConstant(b) ? nodes.ball(b) : new Ball(0, 1));
      case NEG -> exact.negated(a);
      case ABS, SQRT, ROUND_EVEN -> nodes.node(op, a, 0, 0);
      case FLOOR -> exact.floor(a);
      case CEIL -> exact.ceil(a);
      case SIGN -> integers.sign(a);
      case REMAINDER, MODULO -> exact.rest(op, a, b);
      case EQ, LT, LE -> nodes.node(op, a, b, 0);
      case EXP, LOG, SIN, COS, TANH, ERF, SIGMOID, SOFTPLUS, SILU, GELU -> {
        if (nodes.isExecuted()) {
          throw Rejection.unsupported(op + " without a program");
        }
        yield nodes.node(op, a, 0, 0);
      }
      default -> throw Rejection.unsupported(op + " of what is not constant");
    };
  }

  /** A product; a constant factor is the second. */
  private int product(Op op, int a, int b) {
    int x = nodes.isConstant(a) ? b : a;
    int factor = nodes.isConstant(a) ? a : b;
    return nodes.is(factor, 1)
        ? x
        : nodes.is(factor, -1) ? exact.negated(x) : nodes.node(op, x, factor, 0);
  }

  /** {@code a * b + c}, rounded once if executed. */
  private int fusedProduct(int a, int b, int c) {
    if (nodes.is(c, 0)) {
      return product(Op.MUL, a, b);
    }
    if (nodes.isConstant(a) && nodes.isConstant(b)) {
      Ball exact = nodes.ball(a).times(nodes.ball(b));
      return variable(Op.ADD, nodes.constant(exact), c, 0);
    }
    int x = nodes.isConstant(a) ? b : a;
    int factor = nodes.isConstant(a) ? a : b;
    if (!nodes.isConstant(factor)) {
      return nodes.node(Op.ADD, exact.product(x, factor), c, 0);
    }
    return nodes.is(factor, 1) ? variable(Op.ADD, x, c, 0) : nodes.node(Op.FMA, x, factor, c);
  }

  private int power(int x, Ball exponent) {
    int one = nodes.constant(1);
    if (!nodes.isExecuted() && exponent.isExact()) {
      if (exponent.center() == 2 || exponent.center() == 3) {
        int square = apply(Op.MUL, Type.F64, x, x, 0);
        return exponent.center() == 2 ? square : apply(Op.MUL, Type.F64, square, x, 0);
      }
      if (Math.abs(exponent.center()) == 0.5) {
        int root = apply(Op.SQRT, Type.F64, x, 0, 0);
        return exponent.center() > 0 ? root : apply(Op.DIV, Type.F64, one, root, 0);
      }
      if (exponent.center() == -1) {
        return apply(Op.DIV, Type.F64, one, x, 0);
      }
    }
    throw Rejection.unsupported("a power");
  }

  private int select(int condition, int yes, int no) {
    if (nodes.isInteger(condition)) {
      return nodes.integerValue(condition) != 0 ? yes : no;
    }
    if (yes == no) {
      throw Rejection.unsupported("a choice that makes no difference");
    }
    Op op = nodes.op(condition);
    if ((op == Op.LT || op == Op.LE || op == Op.EQ) && nodes.operand(condition, 2) == 0) {
      int a = nodes.operand(condition, 0);
      int b = nodes.operand(condition, 1);
      boolean read = no == a || (nodes.op(a) == Op.ABS && no == nodes.operand(a, 0));
      if (op == Op.EQ
          && nodes.isConstant(b)
          && !Double.isFinite(nodes.ball(b).center())
          && (read || !nodes.isExecuted())) {
        return no; // a is finite: a real number, or else what reads it has no bound
      }
      if (op != Op.EQ && ((yes == b && no == a) || (yes == a && no == b))) {
        return integers.extremum(yes == b ? Op.MAX : Op.MIN, a, b);
      }
      int joined = sides(condition, yes, no, true);
      if (joined != 0) {
        return joined;
      }
    }
    int result = nodes.node(Op.SELECT, condition, yes, no);
    return nodes.isExecuted() ? programs.recognized(nodes, result) : result;
  }

  /** What a comparison or a choice is, made of steps and of what needs no condition. */
  int apart(int node) {
    if (nodes.op(node) != Op.SELECT) {
      return exact.compared(node);
    }
    int condition = nodes.operand(node, 0);
    int yes = exact.number(nodes.operand(node, 1));
    int no = exact.number(nodes.operand(node, 2));
    int sides = sides(condition, yes, no, false);
    return sides != 0 ? sides : exact.choice(condition, yes, no);
  }

  /**
   * A choice between functions of x by the side of a number k on which x is: {@code above(max(x,
   * k)) + below(min(x, k))} less the other one at k; node 0 if it is not seen as that.
   *
   * @param isJoined whether k and both functions at k must be 0, so that no condition is left
   */
  private int sides(int condition, int yes, int no, boolean isJoined) {
    Op op = nodes.op(condition);
    boolean isBelow = nodes.isConstant(nodes.operand(condition, 1));
    int x = nodes.operand(condition, isBelow ? 0 : 1);
    int k = nodes.operand(condition, isBelow ? 1 : 0);
    if ((op != Op.LT && op != Op.LE) || nodes.operand(condition, 2) != 0 || !nodes.isConstant(k)) {
      return 0;
    }
    int above = isBelow ? no : yes;
    int below = isBelow ? yes : no;
    budget = MOST_SUBSTITUTED;
    int most = isJoined && !nodes.is(k, 0) ? 0 : at(above, x, k);
    int least = most == 0 ? 0 : at(below, x, k);
    boolean isZero = nodes.is(most, 0) && nodes.is(least, 0);
    if (!nodes.isConstant(most) || !nodes.isConstant(least) || (isJoined && !isZero)) {
      return 0;
    }
    budget = MOST_SUBSTITUTED;
    int sum =
        exact.sum(
            at(above, x, exact.extremum(Op.MAX, x, k)), at(below, x, exact.extremum(Op.MIN, x, k)));
    if (isZero) {
      return sum;
    }
    int isAbove = isBelow ? exact.difference(nodes.constant(1), condition) : condition;
    int jump = exact.product(isAbove, exact.difference(most, least));
    return exact.sum(sum, exact.difference(jump, most));
  }

  /** What a node is with another one in place of x; node 0 if it is not made of simple steps. */
  private int at(int node, int x, int by) {
    Op op = nodes.op(node);
    if (node <= x || op.arity() == 0) {
      return node == x ? by : node;
    }
    int a =
        --budget < 0 || (op.arity() < 3 && nodes.operand(node, 2) != 0)
            ? 0
            : at(nodes.operand(node, 0), x, by);
    int b = a == 0 || op.arity() < 2 ? 0 : at(nodes.operand(node, 1), x, by);
    int c = b == 0 || op.arity() < 3 ? 0 : at(nodes.operand(node, 2), x, by);
    if (a == 0 || (b == 0 && op.arity() > 1) || (c == 0 && op.arity() > 2)) {
      return 0;
    }
    return switch (op) {
      case ADD, SUB, MUL, DIV, FMA, NEG, ABS, MIN, MAX, SQRT -> apply(op, Type.F32, a, b, c);
      case EQ, LT, LE, SELECT -> apply(op, Type.F32, a, b, c);
      case EXACT_ADD -> exact.sum(a, b);
      case RELU -> apply(Op.MAX, Type.F32, a, nodes.constant(0), 0);
      case EXP, LOG, SIN, COS, TANH, ERF, SIGMOID, SOFTPLUS, SILU, GELU ->
          nodes.isConstant(a) ? apply(op, Type.F32, a, 0, 0) : nodes.node(op, a, 0, 0);
      default -> 0;
    };
  }

  // Conversions.

  int cast(Type to, Type from, int a) {
    if (to == from) {
      return a;
    }
    if (nodes.isInteger(a)) {
      long value = nodes.integerValue(a);
      if (!to.isFloat()) {
        return nodes.integer(to.wrap(value));
      }
      if ((long) (double) value != value) {
        throw Rejection.unsupported("an integer beyond 2^53 as a number");
      }
      return nodes.constant(nodes.isExecuted() ? to.converted((double) value) : (double) value);
    }
    if (nodes.isConstant(a)) {
      Ball value = nodes.ball(a);
      if (to.isFloat()) {
        return nodes.isExecuted() ? nodes.constant(to.converted(value.center())) : a;
      }
      if (!value.isExact() || !(Math.abs(value.center()) < 0x1p63)) {
        throw Rejection.unsupported("a number as an integer");
      }
      return nodes.integer(
          to == Type.BOOL ? (value.center() != 0 ? 1 : 0) : to.wrap((long) value.center()));
    }
    if (to.isFloat() && from.isFloat() && !nodes.isExecuted()) {
      return a;
    }
    return to == Type.F32 && from == Type.I32 && isBits(a)
        ? nodes.node(Op.FLOAT_OF_INTEGER, a, 0, 0)
        : integers.cast(to, from, a);
  }

  int bitCast(Type to, Type from, int a) {
    if (to == from) {
      return a;
    }
    if (to == Type.I32 && from == Type.F32 && nodes.isExecuted()) {
      return nodes.isConstant(a)
          ? nodes.integer(Float.floatToIntBits((float) nodes.ball(a).center()))
          : nodes.node(Op.BITS, a, 0, 0);
    }
    if (to == Type.F32 && from == Type.I32 && nodes.isExecuted()) {
      return nodes.isInteger(a)
          ? nodes.constant(Float.intBitsToFloat((int) nodes.integerValue(a)))
          : programs.recognized(nodes, nodes.node(Op.FLOAT_OF_BITS, a, 0, 0));
    }
    throw Rejection.unsupported("bits of " + from + " as " + to);
  }
}
