package org.lrai.ir.index;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is known of the values of index expressions when each symbol lies in a range. Sound, not
 * sharp: interval arithmetic over the canonical form, so a bound may be wider than the values are.
 * Index variables and elements of tensors may be anything.
 */
public final class Bounds {
  /** Bounds of this size or beyond mean that nothing is known. */
  private static final long INFINITE = Long.MAX_VALUE / 4;

  private final Function<? super String, Range> ranges;

  /**
   * @param ranges gives the range of a symbol, {@link Range#ANY_SIZE} where nothing is known
   */
  public Bounds(Function<? super String, Range> ranges) {
    this.ranges = ranges;
  }

  private record Interval(long min, long max) {
    static final Interval ANY = new Interval(-INFINITE, INFINITE);

    Interval {
      min = Math.max(min, -INFINITE);
      max = Math.min(max, INFINITE);
    }

    Interval plus(Interval other) {
      return new Interval(
          isInfinite(min) || isInfinite(other.min) ? -INFINITE : min + other.min,
          isInfinite(max) || isInfinite(other.max) ? INFINITE : max + other.max);
    }

    Interval times(Interval other) {
      long a = product(min, other.min);
      long b = product(min, other.max);
      long c = product(max, other.min);
      long d = product(max, other.max);
      return new Interval(
          Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** What both hold; they have a number in common. */
    Interval and(Interval other) {
      long least = Math.max(min, other.min);
      long most = Math.min(max, other.max);
      return new Interval(least, most);
    }

    private static boolean isInfinite(long bound) {
      return Math.abs(bound) >= INFINITE;
    }

    /** The product of two ends; 0 times anything is 0, too large is infinite. */
    private static long product(long a, long b) {
      if (a == 0 || b == 0) {
        return 0;
      }
      long high = Math.multiplyHigh(a, b);
      long low = a * b;
      boolean fits = high == low >> 63 && Math.abs(low) < INFINITE && low != Long.MIN_VALUE;
      if (fits && !isInfinite(a) && !isInfinite(b)) {
        return low;
      }
      return (a < 0) == (b < 0) ? INFINITE : -INFINITE;
    }
  }

  /** Whether the expression is at least zero for all values of its symbols. */
  public boolean isNonNegative(IndexExpr expr) {
    return interval(expr).min >= 0;
  }

  /** Whether the expression is less than zero for all values of its symbols. */
  public boolean isNegative(IndexExpr expr) {
    return interval(expr).max < 0;
  }

  /** That of the sum of the terms, or less where some of them are a multiple of a remainder. */
  private Interval interval(IndexExpr expr) {
    Interval interval = sum(expr);
    for (Atom atom : expr.atoms()) {
      if (atom instanceof Atom.FloorDiv(IndexExpr n, IndexExpr d) && d.asConstant().isPresent()) {
        interval = interval.and(withRemainder(expr, atom, n, d.asConstant().getAsLong()));
      }
    }
    return interval;
  }

  /** The interval of {@code expr = rest + q (n - d floor(n / d))}, if that leaves fewer terms. */
  private Interval withRemainder(IndexExpr expr, Atom quotient, IndexExpr n, long d) {
    long coefficient = expr.terms().getOrDefault(new IndexExpr.Monomial(List.of(quotient)), 0L);
    if (d <= 0 || coefficient == 0 || coefficient % d != 0) {
      return Interval.ANY;
    }
    long q = -(coefficient / d);
    IndexExpr rest;
    try {
      rest = expr.minus(n.minus(IndexExpr.atom(quotient).times(d)).times(q));
    } catch (ArithmeticException e) {
      return Interval.ANY; // a coefficient outside 64 bits
    }
    return rest.terms().size() < expr.terms().size()
        ? interval(rest).plus(new Interval(q, q).times(new Interval(0, d - 1)))
        : Interval.ANY;
  }

  private Interval sum(IndexExpr expr) {
    Interval sum = new Interval(0, 0);
    for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
      Interval product = new Interval(term.getValue(), term.getValue());
      for (Atom atom : term.getKey().factors()) {
        product = product.times(interval(atom));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private Interval interval(Atom atom) {
    return switch (atom) {
      case Atom.Symbol(String name) -> {
        Range range = ranges.apply(name);
        yield new Interval(range.min(), range.max());
      }
      case Atom.Variable _, Atom.Element _ -> Interval.ANY;
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> quotient(interval(n), interval(d));
      case Atom.Max(IndexExpr a, IndexExpr b) -> {
        Interval left = interval(a);
        Interval right = interval(b);
        yield new Interval(Math.max(left.min, right.min), Math.max(left.max, right.max));
      }
      case Atom.Min(IndexExpr a, IndexExpr b) -> {
        Interval left = interval(a);
        Interval right = interval(b);
        yield new Interval(Math.min(left.min, right.min), Math.min(left.max, right.max));
      }
    };
  }

  /** Divisors are positive, so the quotient grows with the numerator. */
  private static Interval quotient(Interval numerator, Interval denominator) {
    long least = Math.max(1, denominator.min);
    long most = Math.max(1, denominator.max);
    return new Interval(
        Math.floorDiv(numerator.min, numerator.min < 0 ? least : most),
        Math.floorDiv(numerator.max, numerator.max < 0 ? most : least));
  }

  /**
   * The same value for all values of the symbols, with parts that the ranges decide (maxima,
   * minima, quotients, all that has one value only) replaced by what they are.
   */
  public IndexExpr simplify(IndexExpr expr) {
    Interval values = interval(expr);
    if (values.min == values.max) {
      return IndexExpr.constant(values.min);
    }
    IndexExpr sum = IndexExpr.ZERO;
    for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
      IndexExpr product = IndexExpr.constant(term.getValue());
      for (Atom atom : term.getKey().factors()) {
        product = product.times(simplify(atom));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private IndexExpr simplify(Atom atom) {
    return switch (atom) {
      case Atom.Symbol _, Atom.Variable _ -> IndexExpr.atom(atom);
      case Atom.Element(int input, List<IndexExpr> at) ->
          IndexExpr.element(input, at.stream().map(this::simplify).toList());
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> {
        IndexExpr numerator = simplify(n);
        IndexExpr denominator = simplify(d);
        boolean isZero =
            isNonNegative(numerator) && isNonNegative(denominator.minus(numerator).minus(1));
        yield isZero ? IndexExpr.ZERO : numerator.floorDiv(denominator);
      }
      case Atom.Max(IndexExpr a, IndexExpr b) -> {
        IndexExpr left = simplify(a);
        IndexExpr right = simplify(b);
        yield isNonNegative(left.minus(right))
            ? left
            : isNonNegative(right.minus(left)) ? right : left.max(right);
      }
      case Atom.Min(IndexExpr a, IndexExpr b) -> {
        IndexExpr left = simplify(a);
        IndexExpr right = simplify(b);
        yield isNonNegative(left.minus(right))
            ? right
            : isNonNegative(right.minus(left)) ? left : left.min(right);
      }
    };
  }
}
