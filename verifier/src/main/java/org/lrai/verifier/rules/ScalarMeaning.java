package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Scalar and index expressions as terms. Trusted.
 *
 * @param inputs what {@code Element} reads
 * @param indices the terms that index variables stand for
 * @param locals the terms that locals stand for
 * @param obligations where conditions for having a value go; null where they are not wanted
 */
record ScalarMeaning(
    Arithmetic arithmetic,
    List<Lambda> inputs,
    Map<String, Term> indices,
    Map<String, Term> locals,
    @Nullable Obligations obligations) {

  ScalarMeaning withLocal(String name, Term value) {
    Map<String, Term> extended = new HashMap<>(locals);
    extended.put(name, value);
    return new ScalarMeaning(arithmetic, inputs, indices, extended, obligations);
  }

  /** The term for an index expression that has no index variables and reads nothing. */
  static Term size(IndexExpr expr) {
    return new ScalarMeaning(new UninterpretedArithmetic(), List.of(), Map.of(), Map.of(), null)
        .index(expr);
  }

  static List<Term> sizes(List<IndexExpr> exprs) {
    return exprs.stream().map(ScalarMeaning::size).toList();
  }

  Term index(IndexExpr expr) {
    List<Term> sum = new ArrayList<>();
    expr.terms()
        .forEach((monomial, coefficient) -> {
          List<Term> product = new ArrayList<>(List.of(Terms.integer(coefficient)));
          monomial.factors().forEach(atom -> product.add(atom(atom)));
          sum.add(Terms.product(product, Sort.INT));
        });
    return Terms.sum(sum, Sort.INT);
  }

  private List<Term> indexList(List<IndexExpr> exprs) {
    return exprs.stream().map(this::index).toList();
  }

  private Term atom(Atom atom) {
    return switch (atom) {
      case Atom.Symbol(String name) -> Terms.variable(name, Sort.INT);
      case Atom.Variable(String name) -> {
        Term value = indices.get(name);
        if (value == null) {
          throw new IllegalArgumentException("no index " + name + " here");
        }
        yield value;
      }
      case Atom.FloorDiv(IndexExpr numerator, IndexExpr divisor) -> {
        Term by = index(divisor);
        require("the divisor of a subscript is positive", Terms.less(Terms.integer(0), by));
        yield Terms.floorDivide(index(numerator), by);
      }
      case Atom.Max(IndexExpr a, IndexExpr b) -> Functions.maximum(index(a), index(b));
      case Atom.Min(IndexExpr a, IndexExpr b) -> Functions.minimum(index(a), index(b));
      case Atom.Element(int input, List<IndexExpr> at) -> read(input, at);
    };
  }

  /** All of the expressions are at least zero. */
  Term nonNegative(List<IndexExpr> exprs) {
    return Terms.and(
        indexList(exprs).stream().map(e -> Terms.atMost(Terms.integer(0), e)).toList());
  }

  Term read(int source, List<IndexExpr> at) {
    Lambda input = inputs.get(source);
    List<Term> subscripts = indexList(at);
    if (obligations != null) {
      for (int axis = 0; axis < subscripts.size(); axis++) {
        require(
            "subscript " + axis + " of input " + source + " is in bounds",
            Terms.inRange(subscripts.get(axis), size(input.type().dim(axis))));
      }
    }
    return input.at(subscripts, obligations != null && obligations.isDeep() ? obligations : null);
  }

  private void require(String what, Term condition) {
    if (obligations != null) {
      obligations.require(what, condition);
    }
  }

  Term scalar(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType type, double value) ->
          arithmetic.floatLiteral(type, value);
      case ScalarExpr.IntLiteral(ElementType type, long value) -> literal(type, value);
      case ScalarExpr.Element(ElementType _, int source, List<IndexExpr> at) -> read(source, at);
      case ScalarExpr.Index(IndexExpr value) -> index(value);
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> _) -> {
        Term value = locals.get(name);
        if (value == null) {
          throw new IllegalArgumentException("no local " + name + " here");
        }
        yield value;
      }
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) -> apply(op, operands);
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean saturate) ->
          cast(operand.type(), type, saturate, scalar(operand));
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
          Terms.call(
              "bits_" + operand.type().text() + "_" + type.text(),
              arithmetic.sort(type),
              List.of(scalar(operand)));
      case ScalarExpr.Guarded(List<IndexExpr> guard, ScalarExpr inside, ScalarExpr outside) -> {
        Term condition = nonNegative(guard);
        yield Terms.choose(
            condition, under(condition, inside), under(Terms.not(condition), outside));
      }
    };
  }

  private Term under(Term premise, ScalarExpr expr) {
    return obligations == null ? scalar(expr) : obligations.under(premise, () -> scalar(expr));
  }

  private static Term literal(ElementType type, long value) {
    if (type == ElementType.BOOL) {
      return Terms.truth(value != 0);
    }
    return Terms.integer(
        type == ElementType.UINT64
            ? new java.math.BigInteger(Long.toUnsignedString(value))
            : java.math.BigInteger.valueOf(value));
  }

  private Term apply(ScalarOp op, List<ScalarExpr> operands) {
    ElementType type = operands.getLast().type();
    List<Term> values = operands.stream().map(this::scalar).toList();
    return switch (type.kind()) {
      case FLOAT -> {
        Term domain = arithmetic.domain(op, values);
        require("an argument of " + op + " lies in its domain", domain);
        yield arithmetic.apply(op, type, values);
      }
      case SIGNED, UNSIGNED -> Integers.apply(op, type, values);
      case BOOL -> Integers.ofBooleans(op, values);
      case STRING -> throw new UnsupportedException("strings");
    };
  }

  private Term cast(ElementType from, ElementType to, boolean saturate, Term operand) {
    if (from == to) {
      return operand; // A value of the format is rounded to itself.
    }
    return from.isFloat() || to.isFloat()
        ? arithmetic.cast(from, to, saturate, operand)
        : Integers.cast(from, to, operand);
  }

  /** Whether a term still speaks of an infinity. */
  static boolean isInfinite(Term term) {
    return term.mentions(java.util.Set.of(RealArithmetic.MINUS_INFINITY));
  }
}
