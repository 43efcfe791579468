package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;

/** Prints index expressions as Java arithmetic on {@code int}s or on {@code long}s. */
public final class IndexCode {
  private final Leaves leaves;
  private final boolean wide;

  /** What the symbols, variables and elements of an expression are in Java. */
  public interface Leaves {
    /** An {@code int} expression, or a {@code long} one for {@link IndexCode#longs}. */
    JavaCode code(Atom leaf);

    /** Whether a leaf is at least zero, as far as that is evident. */
    boolean isNonNegative(Atom leaf);
  }

  private IndexCode(Leaves leaves, boolean wide) {
    this.leaves = leaves;
    this.wide = wide;
  }

  public static IndexCode ints(Leaves leaves) {
    return new IndexCode(leaves, false);
  }

  public static IndexCode longs(Leaves leaves) {
    return new IndexCode(leaves, true);
  }

  /** The sum of two expressions, the terms of the first before those of the second. */
  JavaCode print(IndexExpr first, IndexExpr second) {
    if (first.equals(IndexExpr.ZERO)) {
      return print(second);
    }
    return second.equals(IndexExpr.ZERO) ? print(first) : sum(print(first), second);
  }

  public JavaCode print(IndexExpr expr) {
    return expr.equals(IndexExpr.ZERO) ? constant(0) : sum(null, expr);
  }

  private JavaCode sum(@Nullable JavaCode start, IndexExpr expr) {
    List<Map.Entry<IndexExpr.Monomial, Long>> terms = new ArrayList<>(expr.terms().entrySet());
    // A sum starts with a term that needs no sign, where there is one.
    terms.sort((a, b) -> Boolean.compare(needsSign(a), needsSign(b)));
    JavaCode sum = start;
    for (Map.Entry<IndexExpr.Monomial, Long> term : terms) {
      long coefficient = term.getValue();
      if (sum == null) {
        sum = term(term.getKey(), coefficient);
      } else if (needsSign(term) && coefficient != Long.MIN_VALUE) {
        sum = sum.minus(term(term.getKey(), -coefficient));
      } else {
        sum = sum.plus(term(term.getKey(), coefficient));
      }
    }
    return Objects.requireNonNull(sum);
  }

  private static boolean needsSign(Map.Entry<IndexExpr.Monomial, Long> term) {
    return term.getValue() < 0 && !isCeiling(term.getKey(), term.getValue());
  }

  /** Whether a term is {@code -floor(-n / d)}, which is {@code ceil(n / d)}. */
  private static boolean isCeiling(IndexExpr.Monomial monomial, long coefficient) {
    return coefficient == -1
        && monomial.factors().size() == 1
        && monomial.factors().getFirst() instanceof Atom.FloorDiv(IndexExpr numerator, IndexExpr _)
        && numerator.terms().values().stream().anyMatch(factor -> factor < 0);
  }

  /** The condition that an expression is at least zero, without subtractions. */
  public JavaCode atLeastZero(IndexExpr expr) {
    IndexExpr negative = IndexExpr.ZERO;
    for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
      if (term.getValue() < 0) {
        negative = negative.plus(of(term.getKey()).times(term.getValue()).times(-1));
      }
    }
    JavaCode left = print(expr.plus(negative));
    JavaCode right = print(negative);
    return left.binary(">=", JavaCode.RELATIONAL, right);
  }

  private static IndexExpr of(IndexExpr.Monomial monomial) {
    return IndexExpr.product(monomial.factors().stream().map(IndexExpr::atom).toList());
  }

  private JavaCode term(IndexExpr.Monomial monomial, long coefficient) {
    if (monomial.factors().isEmpty()) {
      return constant(coefficient);
    }
    if (isCeiling(monomial, coefficient)
        && monomial.factors().getFirst() instanceof Atom.FloorDiv(var numerator, var denominator)) {
      return JavaCode.primary(
          "$T.ceilDiv($L,$W$L)", Math.class, print(numerator.times(-1)), print(denominator));
    }
    List<JavaCode> factors = new ArrayList<>();
    if (Math.abs(coefficient) != 1) {
      factors.add(constant(coefficient));
    }
    monomial.factors().forEach(factor -> factors.add(atom(factor)));
    JavaCode product = factors.stream().reduce(JavaCode::times).orElseThrow();
    return coefficient == -1 ? product.prefixed("-") : product;
  }

  private JavaCode constant(long value) {
    return wide ? JavaCode.literal(value + "L") : JavaCode.literal(Math.toIntExact(value));
  }

  private JavaCode atom(Atom atom) {
    return switch (atom) {
      case Atom.Symbol _, Atom.Variable _, Atom.Element _ -> leaves.code(atom);
      case Atom.FloorDiv(IndexExpr numerator, IndexExpr denominator) ->
          isNonNegative(numerator)
              ? print(numerator).binary("/", JavaCode.MULTIPLICATIVE, print(denominator))
              : JavaCode.primary(
                  "$T.floorDiv($L,$W$L)", Math.class, print(numerator), print(denominator));
      case Atom.Max(IndexExpr left, IndexExpr right) ->
          JavaCode.primary("$T.max($L,$W$L)", Math.class, print(left), print(right));
      case Atom.Min(IndexExpr left, IndexExpr right) ->
          JavaCode.primary("$T.min($L,$W$L)", Math.class, print(left), print(right));
    };
  }

  /** Whether the signs show that it is. */
  boolean isNonNegative(IndexExpr expr) {
    return expr.terms().entrySet().stream()
        .allMatch(term ->
            term.getValue() >= 0 && term.getKey().factors().stream().allMatch(this::isNonNegative));
  }

  private boolean isNonNegative(Atom atom) {
    return switch (atom) {
      case Atom.Symbol _, Atom.Variable _, Atom.Element _ -> leaves.isNonNegative(atom);
      case Atom.FloorDiv(IndexExpr numerator, IndexExpr _) -> isNonNegative(numerator);
      case Atom.Max(IndexExpr left, IndexExpr right) -> isNonNegative(left) || isNonNegative(right);
      case Atom.Min(IndexExpr left, IndexExpr right) -> isNonNegative(left) && isNonNegative(right);
    };
  }
}
