package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A node as a linear combination of others: the coefficients, and for an executed one the roundings
 * between each term and the result.
 *
 * @param terms by source; a source has one term, or two with coefficients of opposite signs
 * @param order in which an executed node adds the terms; null if terms were put together
 * @param absolute what underflow may add
 * @param peak how much larger than the sum of magnitudes of the terms a value on the way may be
 */
record Row(List<Term> terms, @Nullable Order order, double absolute, double peak) {
  /** Half the least positive FLOAT32. */
  static final double UNDERFLOW = 0x1p-150;

  private static final int MOST_TERMS = 1 << 22;

  /**
   * A term.
   *
   * @param source a node, or 0 for the number 1
   */
  record Term(int source, Ball coefficient, int roundings) {}

  /** Whether a node is made of more than one term. */
  static boolean isSum(Nodes nodes, int node) {
    return switch (operation(nodes, node)) {
      case ADD, SUB, EXACT_ADD, FMA -> true;
      default -> false;
    };
  }

  /** The operation of what a node is a multiple of. */
  static Op operation(Nodes nodes, int node) {
    int part = node;
    while (isMultiple(nodes, part)) {
      part = nodes.operand(part, 0);
    }
    return nodes.op(part);
  }

  /** Whether a node is its first operand times a number. */
  private static boolean isMultiple(Nodes nodes, int node) {
    return switch (nodes.op(node)) {
      case NEG -> true;
      case MUL, EXACT_MUL, DIV -> nodes.isConstant(nodes.operand(node, 1));
      default -> false;
    };
  }

  /**
   * Takes a node apart.
   *
   * @param isSource whether a linear combination on the way is a source of its own
   */
  static Row of(Nodes nodes, int node, IntPredicate isSource) {
    return new Expansion(nodes, isSource).run(node);
  }

  private static final class Expansion {
    /** Steps of an order, among what is still to be expanded. */
    private static final Term JOIN = new Term(Order.JOIN, Ball.ZERO, 0);

    private static final Term ROUND = new Term(Order.ROUND, Ball.ZERO, 0);
    private static final Term SCALED = new Term(Order.SCALED, Ball.ZERO, 0);

    private final Nodes nodes;
    private final IntPredicate isSource;
    private final List<Term> open = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();

    /** Steps of the order, of terms as they were found. */
    private final IntStream.Builder steps = IntStream.builder();

    private double absolute;
    private double peak = 1;
    private int roundings;

    Expansion(Nodes nodes, IntPredicate isSource) {
      this.nodes = nodes;
      this.isSource = isSource;
    }

    Row run(int node) {
      expand(new Term(node, Ball.ONE, 0), true);
      while (!open.isEmpty()) {
        Term next = open.removeLast();
        if (next.source < 0) {
          steps.add(next.source);
        } else {
          expand(next, false);
        }
      }
      // (1 + 2^-24)^k <= 1 + k 2^-23 for the k that occur; once more for what is on the way.
      double slack = 1 + (roundings + 2) * 0x1p-22;
      double scale = peak * slack;
      int[] places = new int[terms.size()];
      List<Term> merged = merged(places);
      Order order =
          nodes.isExecuted() && merged.size() == places.length
              ? Order.of(steps.build().map(step -> step < 0 ? step : places[step]).toArray())
              : null;
      return new Row(merged, order, absolute * slack * scale * slack, scale);
    }

    private void expand(Term term, boolean start) {
      int node = term.source;
      boolean constant = nodes.isConstant(node);
      boolean vanishes = term.coefficient.holdsZero() && !constant;
      if (!nodes.isLinear(node) || (!start && (vanishes || isSource.test(node)))) {
        leaf(term);
        return;
      }
      if (constant) {
        leaf(new Term(0, term.coefficient.times(nodes.ball(node)), term.roundings));
        return;
      }
      int a = nodes.operand(node, 0);
      int b = nodes.operand(node, 1);
      Ball c = term.coefficient;
      switch (nodes.op(node)) {
        case ADD -> {
          int k = rounded(term);
          open.add(JOIN);
          push(b, c, k);
          push(a, c, k);
        }
        case SUB -> {
          int k = rounded(term);
          open.add(JOIN);
          push(b, c.negated(), k);
          push(a, c, k);
        }
        case EXACT_ADD -> {
          open.add(JOIN);
          push(b, c, term.roundings);
          push(a, c, term.roundings);
        }
        case NEG -> push(a, c.negated(), term.roundings);
        case MUL -> push(a, c.times(nodes.ball(b)), rounded(term));
        case EXACT_MUL -> push(a, c.times(nodes.ball(b)), term.roundings);
        case DIV -> push(a, c.dividedBy(nodes.ball(b)), rounded(term));
        default -> { // FMA
          int k = rounded(term);
          open.add(JOIN);
          push(a, c.times(nodes.ball(b)), k);
          push(nodes.operand(node, 2), c, k);
        }
      }
    }

    private void push(int node, Ball coefficient, int count) {
      if (open.size() + terms.size() > MOST_TERMS) {
        throw Rejection.unsupported("a linear combination of too many terms");
      }
      open.add(new Term(node, coefficient, count));
    }

    /** Whether a number and its product with a coefficient have the same spacing, relatively. */
    private static boolean isPowerOfTwo(Ball coefficient) {
      double center = Math.abs(coefficient.center());
      return coefficient.isExact()
          && Math.scalb(1.0, Math.getExponent(center)) == center
          && center >= Float.MIN_NORMAL
          && center <= 1 / Float.MIN_NORMAL;
    }

    private void leaf(Term term) {
      steps.add(terms.size());
      terms.add(term);
    }

    /** Counts the rounding of a node, which comes once its operands are there. */
    private int rounded(Term term) {
      if (!nodes.isExecuted()) {
        return 0;
      }
      open.add(isPowerOfTwo(term.coefficient) ? ROUND : SCALED);
      absolute = Math.nextUp(absolute + term.coefficient.largest() * UNDERFLOW);
      peak = Math.max(peak, Math.nextUp(1 / term.coefficient.least()));
      roundings = Math.max(roundings, term.roundings + 1);
      Rejection.require(roundings < 1 << 20, "too many roundings");
      return term.roundings + 1;
    }

    /**
     * The terms by source, put together where they can be.
     *
     * @param places is set to where each went
     */
    private List<Term> merged(int[] places) {
      // Source, sign, and the place among the terms as they were found: sorted as numbers.
      long[] keys = new long[places.length];
      for (int k = 0; k < keys.length; k++) {
        Term term = terms.get(k);
        keys[k] = ((2L * term.source + (isNegative(term) ? 1 : 0)) << 32) | k;
      }
      Arrays.sort(keys);
      List<Term> merged = new ArrayList<>(keys.length);
      for (long key : keys) {
        Term term = terms.get((int) key);
        Term last = merged.isEmpty() ? null : merged.getLast();
        if (last != null && last.source == term.source && canMerge(last, term)) {
          Ball sum = last.coefficient.plus(term.coefficient);
          int most = Math.max(last.roundings, term.roundings);
          merged.set(merged.size() - 1, new Term(term.source, sum, most));
        } else {
          merged.add(term);
        }
        places[(int) key] = merged.size() - 1;
      }
      return merged;
    }

    /** Terms of one sign can share an error factor; over the reals there is none. */
    private boolean canMerge(Term a, Term b) {
      boolean certain = isCertain(a.coefficient) && isCertain(b.coefficient);
      return !nodes.isExecuted() || (certain && isNegative(a) == isNegative(b));
    }

    private static boolean isCertain(Ball coefficient) {
      return coefficient.isExact() || !coefficient.holdsZero();
    }

    private boolean isNegative(Term term) {
      return nodes.isExecuted() && term.coefficient.center() < 0;
    }
  }
}
