package org.lrai.ir.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.type.ElementType;

/**
 * What conditions mean on graphs. Sound: a condition that holds here holds in every call of the
 * graph; what cannot be told does not hold.
 */
public final class Conditions {
  private static final Set<String> MOVEMENTS = Set.of("slice", "reshape", "transpose");

  private final ConstantValues constants;
  private final Bounds bounds;

  public Conditions(Graph graph, ConstantValues constants) {
    this.constants = constants;
    this.bounds = new Bounds(graph::range);
  }

  /** Whether a condition of a rule holds for a match. */
  public boolean hold(Condition condition, Sides sides, Map<String, Value> tensors) {
    return switch (condition) {
      case Condition.Constant(Term term, Place _) -> isConstant(term, tensors);
      case Condition.Elements(Condition.Property property, Term term, Place _) ->
          (property != Condition.Property.ZERO || isDifference(term, tensors, true))
              && all(term, sides, tensors, predicate(property));
      case Condition.Nearest(Term term, Expression value, Place _) -> {
        ElementType element = sides.typed(term).type().element();
        double nearest =
            FloatFormats.decode(
                element, FloatFormats.encode(element, sides.evaluation().real(value), false));
        yield isExact(term, tensors) && all(term, sides, tensors, number -> number == nearest);
      }
      case Condition.Compare(Condition.Relation relation, Expression a, Expression b, Place _) ->
          compare(relation, sides.evaluation().value(a), sides.evaluation().value(b));
    };
  }

  private boolean isConstant(Term term, Map<String, Value> tensors) {
    return switch (term) {
      case Term.Variable(String name, Place _) -> {
        Value value = tensors.get(name);
        yield value != null && constants.isConstant(value);
      }
      case Term.Scalar _ -> true;
      case Term.Apply apply ->
          apply.arguments().stream().allMatch(argument -> isConstant(argument, tensors));
    };
  }

  private boolean isExact(Term term, Map<String, Value> tensors) {
    if (!(term instanceof Term.Variable(String name, Place _))) {
      return false;
    }
    Value value = tensors.get(name);
    return value != null && constants.isExact(value);
  }

  /**
   * Whether a term moves exact constants, and subtracts them once at most: the difference of two
   * numbers in double precision is 0 only where they are equal, but it may be rounded, so that
   * nothing can be told of a difference of differences.
   */
  private boolean isDifference(Term term, Map<String, Value> tensors, boolean subtracts) {
    return switch (term) {
      case Term.Variable _ -> isExact(term, tensors);
      case Term.Scalar _ -> false;
      case Term.Apply apply -> {
        boolean isSub = apply.operator().equals("sub");
        yield (isSub ? subtracts : MOVEMENTS.contains(apply.operator()))
            && apply.arguments().stream()
                .allMatch(argument -> isDifference(argument, tensors, subtracts && !isSub));
      }
    };
  }

  private static DoublePredicate predicate(Condition.Property property) {
    return switch (property) {
      case POSITIVE -> x -> x > 0 && Double.isFinite(x);
      case NON_NEGATIVE -> x -> x >= 0 && Double.isFinite(x);
      case NON_ZERO -> x -> x != 0 && Double.isFinite(x);
      case ZERO -> x -> x == 0;
      case FINITE -> Double::isFinite;
    };
  }

  private boolean all(Term term, Sides sides, Map<String, Value> tensors, DoublePredicate holds) {
    Optional<Tensor> tensor = constants.tensor(sides.typed(term), tensors, sides.evaluation());
    if (tensor.isEmpty()) {
      return false;
    }
    for (double element : ConstantValues.elements(tensor.get())) {
      if (!holds.test(element)) {
        return false;
      }
    }
    return true;
  }

  private boolean compare(Condition.Relation relation, AttributeValue left, AttributeValue right) {
    if (left instanceof AttributeValue.Index(IndexExpr a)
        && right instanceof AttributeValue.Index(IndexExpr b)) {
      return compare(relation, a, b);
    }
    return switch (relation) {
      case EQUAL -> left.equals(right);
      case UNEQUAL -> !left.equals(right);
      case LESS_EQUAL, LESS, DIVIDES -> false;
    };
  }

  private boolean compare(Condition.Relation relation, IndexExpr a, IndexExpr b) {
    IndexExpr difference = b.minus(a);
    return switch (relation) {
      case EQUAL -> difference.equals(IndexExpr.ZERO);
      case UNEQUAL -> bounds.isNegative(difference) || bounds.isNegative(difference.times(-1));
      case LESS_EQUAL -> bounds.isNonNegative(difference);
      case LESS -> bounds.isNonNegative(difference.minus(1));
      case DIVIDES -> isAtLeast(a, 1) && b.mod(a).equals(IndexExpr.ZERO);
    };
  }

  /** Whether an expression is never less than a number. */
  public boolean isAtLeast(IndexExpr expression, long least) {
    return bounds.isNonNegative(expression.minus(least));
  }
}
