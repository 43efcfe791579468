package org.lrai.verifier.kernel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * The value of a scalar as an expression over buffer elements, where loops have become reductions.
 * Terms are made by {@link Terms}, which makes equal ones once: they are compared by identity.
 */
final class Term {
  private final int number;
  private final ElementType type;
  private final Shape shape;
  private final Set<String> variables;
  private final Set<String> registers;

  Term(int number, ElementType type, Shape shape, Set<String> variables, Set<String> registers) {
    this.number = number;
    this.type = type;
    this.shape = shape;
    this.variables = variables;
    this.registers = registers;
  }

  int number() {
    return number;
  }

  ElementType type() {
    return type;
  }

  Shape shape() {
    return shape;
  }

  /** Index variables that occur free. */
  Set<String> variables() {
    return variables;
  }

  /** Registers whose value before an iteration occurs. */
  Set<String> registers() {
    return registers;
  }

  /** What a term is made of. */
  sealed interface Shape {}

  record Real(ElementType type, double value) implements Shape {}

  record Whole(ElementType type, long value) implements Shape {}

  record Read(ElementType type, int buffer, List<IndexExpr> at) implements Shape {}

  record Position(IndexExpr value) implements Shape {}

  record Apply(ScalarOp op, List<Term> operands) implements Shape {}

  record Convert(ElementType type, Term operand, boolean saturate) implements Shape {}

  record Bits(ElementType type, Term operand) implements Shape {}

  record Choice(List<IndexExpr> nonNegative, Term inside, Term outside) implements Shape {}

  /** A register's value at the begin of an iteration of a loop. */
  record Before(ElementType type, String register) implements Shape {}

  /** {@code start}, to which the links are added one after the other. */
  record Chain(Definition.Reducer.Fold fold, Term start, List<Link> links) implements Shape {}

  /** The terms for all lanes, brought together by the tree of lane reductions. */
  record Tree(Definition.Reducer.Fold fold, String lane, int lanes, Term term) implements Shape {}

  /** Carried values that are no fold: {@code which} of them after all iterations. */
  record Recurrence(
      String variable,
      IndexExpr extent,
      List<String> registers,
      List<Term> starts,
      List<Term> next,
      int which)
      implements Shape {}

  /** The index at which a term is the largest or smallest, as a definition says it. */
  record Search(Definition.Reducer.Arg arg, List<Definition.Axis> axes, Term term, IndexExpr index)
      implements Shape {}

  /** What one step of a chain adds, where all of {@code nonNegative} hold. */
  sealed interface Link {
    List<IndexExpr> nonNegative();
  }

  /** One term; {@code fused}: it is a product that is added without being rounded first. */
  record Add(List<IndexExpr> nonNegative, Term term, boolean fused) implements Link {}

  /** The links for each value of a variable from 0 to below the extent. */
  record Repeat(List<IndexExpr> nonNegative, String variable, IndexExpr extent, List<Link> links)
      implements Link {}

  @Override
  public String toString() {
    return switch (shape) {
      case Real(ElementType _, double value) -> Double.toString(value);
      case Whole(ElementType _, long value) -> Long.toString(value);
      case Read(ElementType _, int buffer, List<IndexExpr> at) -> "b" + buffer + at;
      case Position(IndexExpr value) -> "index(" + value + ")";
      case Apply(ScalarOp op, List<Term> operands) ->
          op.name().toLowerCase(java.util.Locale.ROOT)
              + operands.stream().map(Term::brief).collect(Collectors.joining(", ", "(", ")"));
      case Convert(ElementType to, Term operand, boolean _) ->
          to.text() + "(" + operand.brief() + ")";
      case Bits(ElementType to, Term operand) -> "bits_" + to.text() + "(" + operand.brief() + ")";
      case Choice(var guards, Term inside, Term outside) ->
          "(" + guards + " >= 0 ? " + inside.brief() + " : " + outside.brief() + ")";
      case Before(ElementType _, String register) -> "before " + register;
      case Chain(var fold, Term start, List<Link> links) ->
          fold + "(" + start.brief() + ", " + links.size() + " links)";
      case Tree(var fold, String _, int lanes, Term term) ->
          fold + " of " + lanes + " lanes " + term.brief();
      case Recurrence recurrence -> "loop over " + recurrence.variable();
      case Search search -> "search over " + search.axes();
    };
  }

  private String brief() {
    return switch (shape) {
      case Real _, Whole _, Read _, Position _, Before _ -> toString();
      case Apply(ScalarOp op, var _) -> op.name().toLowerCase(java.util.Locale.ROOT) + "(..)";
      default -> "..";
    };
  }
}
