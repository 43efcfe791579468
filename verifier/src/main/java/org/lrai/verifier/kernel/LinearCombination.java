package org.lrai.verifier.kernel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.verifier.kernel.Reductions.Summands;

/**
 * A sum that is written out, as a linear combination of terms with exact coefficients: how kernels
 * multiply with small constant matrices.
 */
final class LinearCombination {
  /** Points of one sum that are enumerated. */
  private static final long MOST_POINTS = 4096;

  private final Terms terms;
  private final Facts facts;
  private final Function<Term.Read, Optional<BigDecimal>> constants;
  private final Map<Term, BigDecimal> coefficients = new HashMap<>();
  private BigDecimal constant = BigDecimal.ZERO;

  private LinearCombination(
      Terms terms, Facts facts, Function<Term.Read, Optional<BigDecimal>> constants) {
    this.terms = terms;
    this.facts = facts;
    this.constants = constants;
  }

  /**
   * The combination that a term is; sums over constant extents are taken point by point.
   *
   * @param constants the values of reads whose values are known
   */
  static LinearCombination of(
      Term term, Terms terms, Facts facts, Function<Term.Read, Optional<BigDecimal>> constants) {
    LinearCombination sum = new LinearCombination(terms, facts, constants);
    if (Reductions.foldOf(term).equals(Optional.of(Fold.SUM))) {
      for (Summands summands : Reductions.of(term, Fold.SUM, terms)) {
        sum.add(summands, 0, Map.of());
      }
    } else {
      sum.add(term, BigDecimal.ONE);
    }
    return sum;
  }

  boolean isSame(LinearCombination other) {
    return coefficients.equals(other.coefficients) && constant.compareTo(other.constant) == 0;
  }

  private void add(Summands summands, int axis, Map<String, IndexExpr> point) {
    List<Axis> axes = summands.points().axes();
    if (axis < axes.size()) {
      long extent = axes.get(axis).extent().asConstant().orElse(Long.MAX_VALUE);
      if (extent > MOST_POINTS) {
        throw new NotUnderstoodException("a sum of " + axes.get(axis).extent() + " written out");
      }
      for (long i = 0; i < extent; i++) {
        Map<String, IndexExpr> next = new HashMap<>(point);
        next.put(axes.get(axis).variable(), IndexExpr.constant(i));
        add(summands, axis + 1, next);
      }
      return;
    }
    for (IndexExpr guard : summands.points().nonNegative()) {
      IndexExpr there = guard.substituteVariables(point);
      if (facts.isNonNegative(there.times(-1).minus(1))) {
        return;
      }
      if (!facts.isNonNegative(there)) {
        throw new NotUnderstoodException("a sum written out under " + there);
      }
    }
    add(terms.substitute(summands.term(), point), BigDecimal.ONE);
  }

  private void add(Term term, BigDecimal factor) {
    switch (term.shape()) {
      case Term.Real(var _, double value) when Double.isFinite(value) ->
          constant = constant.add(factor.multiply(new BigDecimal(value)));
      case Term.Read(var type, int buffer, var at) -> {
        Term.Read read = new Term.Read(type, buffer, facts.simplify(at));
        Optional<BigDecimal> known = constants.apply(read);
        if (known.isPresent()) {
          constant = constant.add(factor.multiply(known.get()));
        } else {
          addUnknown(terms.make(read), factor);
        }
      }
      case Term.Apply(ScalarOp op, List<Term> operands) when op == ScalarOp.ADD -> {
        add(operands.get(0), factor);
        add(operands.get(1), factor);
      }
      case Term.Apply(ScalarOp op, List<Term> operands) when op == ScalarOp.SUB -> {
        add(operands.get(0), factor);
        add(operands.get(1), factor.negate());
      }
      case Term.Apply(ScalarOp op, List<Term> operands) when op == ScalarOp.NEG ->
          add(operands.get(0), factor.negate());
      case Term.Apply(ScalarOp op, List<Term> operands) when op == ScalarOp.MUL ->
          addProduct(operands.get(0), operands.get(1), factor);
      case Term.Apply(ScalarOp op, List<Term> operands) when op == ScalarOp.FMA -> {
        addProduct(operands.get(0), operands.get(1), factor);
        add(operands.get(2), factor);
      }
      default -> addUnknown(term, factor);
    }
  }

  private void addProduct(Term left, Term right, BigDecimal factor) {
    Optional<BigDecimal> first = constantOf(left);
    Optional<BigDecimal> second = constantOf(right);
    if (first.isPresent()) {
      add(right, factor.multiply(first.get()));
    } else if (second.isPresent()) {
      add(left, factor.multiply(second.get()));
    } else {
      addUnknown(terms.apply(ScalarOp.MUL, left, right), factor);
    }
  }

  /** The value of a product of constants. */
  private Optional<BigDecimal> constantOf(Term term) {
    return switch (term.shape()) {
      case Term.Real(var _, double value) when Double.isFinite(value) ->
          Optional.of(new BigDecimal(value));
      case Term.Read(var type, int buffer, var at) ->
          constants.apply(new Term.Read(type, buffer, facts.simplify(at)));
      case Term.Apply(ScalarOp op, List<Term> operands) when op == ScalarOp.MUL ->
          constantOf(operands.get(0))
              .flatMap(left -> constantOf(operands.get(1)).map(left::multiply));
      default -> Optional.empty();
    };
  }

  private void addUnknown(Term term, BigDecimal factor) {
    BigDecimal sum = coefficients.getOrDefault(term, BigDecimal.ZERO).add(factor);
    if (sum.signum() == 0) {
      coefficients.remove(term);
    } else {
      coefficients.put(term, sum.stripTrailingZeros());
    }
  }
}
