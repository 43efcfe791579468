package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarOp;

/** Reductions without their order: families of terms, each folded once for each point. */
final class Reductions {
  /** Terms of one shape. */
  record Summands(Family points, Term term) {}

  private final Terms terms;
  private final Fold fold;
  private final List<Summands> found = new ArrayList<>();

  private Reductions(Terms terms, Fold fold) {
    this.terms = terms;
    this.fold = fold;
  }

  /** The fold of which a term is the result, if it is one of a loop. */
  static Optional<Fold> foldOf(Term term) {
    return switch (term.shape()) {
      case Term.Chain(Fold fold, Term _, var _) -> Optional.of(fold);
      case Term.Tree(Fold fold, String _, int _, Term _) -> Optional.of(fold);
      case Term.Apply(ScalarOp op, List<Term> operands) -> {
        Fold own = op == ScalarOp.FMA ? Fold.SUM : Folds.of(op);
        List<Term> parts = op == ScalarOp.FMA ? operands.subList(2, 3) : operands;
        boolean any =
            own != null && parts.stream().anyMatch(part -> foldOf(part).equals(Optional.of(own)));
        yield any ? Optional.ofNullable(own) : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** What is folded into a term. */
  static List<Summands> of(Term term, Fold fold, Terms terms) {
    Reductions reductions = new Reductions(terms, fold);
    reductions.add(Family.POINT, term);
    return reductions.found;
  }

  private void add(Family points, Term term) {
    switch (term.shape()) {
      case Term.Chain(Fold same, Term start, List<Term.Link> links) when same == fold -> {
        add(points, start);
        links.forEach(link -> add(points, link));
      }
      case Term.Tree(Fold same, String lane, int lanes, Term each) when same == fold ->
          add(points.with(lane, IndexExpr.constant(lanes)), each);
      case Term.Apply(ScalarOp op, List<Term> operands)
          when Folds.of(op) == fold && foldOf(term).equals(Optional.of(fold)) ->
          operands.forEach(operand -> add(points, operand));
      case Term.Apply(ScalarOp op, List<Term> operands)
          when op == ScalarOp.FMA && foldOf(term).equals(Optional.of(fold)) -> {
        add(points, terms.apply(ScalarOp.MUL, operands.get(0), operands.get(1)));
        add(points, operands.get(2));
      }
      case Term.Choice(List<IndexExpr> guards, Term inside, Term outside)
          when Folds.isIdentity(fold, outside) ->
          add(points.where(guards), inside);
      default -> {
        if (!Folds.isIdentity(fold, term)) {
          found.add(new Summands(points, term));
        }
      }
    }
  }

  private void add(Family points, Term.Link link) {
    Family guarded = points.where(link.nonNegative());
    switch (link) {
      case Term.Add(var _, Term term, boolean _) -> add(guarded, term);
      case Term.Repeat(var _, String variable, IndexExpr extent, var links) ->
          links.forEach(inner -> add(guarded.with(variable, extent), inner));
    }
  }

  /**
   * The same terms, where a guard that only ends or begins the range of an axis is its extent:
   * {@code r < n} with {@code i - r >= 0} is {@code r < i + 1}, if that is in range.
   */
  static Summands tightened(Summands summands, Facts facts, Terms terms) {
    List<Axis> axes = new ArrayList<>(summands.points().axes());
    List<IndexExpr> guards = new ArrayList<>(summands.points().nonNegative());
    Term term = summands.term();
    for (IndexExpr guard : summands.points().nonNegative()) {
      for (int k = 0; k < axes.size(); k++) {
        Axis axis = axes.get(k);
        IndexExpr end = guard.plus(axis.index()).plus(1);
        IndexExpr begin = axis.index().minus(guard);
        boolean isAlone = guards.stream().filter(g -> mentions(g, axis)).count() == 1;
        if (isAlone && isInRange(end, axis, axes, facts)) {
          axes.set(k, new Axis(axis.variable(), end));
          guards.remove(guard);
        } else if (isAlone && isInRange(begin, axis, axes, facts)) {
          axes.set(k, new Axis(axis.variable(), axis.extent().minus(begin)));
          guards.remove(guard);
          term = terms.substitute(term, Map.of(axis.variable(), axis.index().plus(begin)));
        }
      }
    }
    return new Summands(new Family(axes, guards), term);
  }

  private static boolean mentions(IndexExpr expr, Axis axis) {
    return expr.variables().contains(axis.variable());
  }

  /** Whether a limit of an axis is from 0 to its extent, whatever the other axes are. */
  private static boolean isInRange(IndexExpr limit, Axis axis, List<Axis> axes, Facts facts) {
    return axes.stream().noneMatch(other -> mentions(limit, other))
        && axes.stream().noneMatch(other -> mentions(other.extent(), axis))
        && facts.isNonNegative(limit)
        && facts.isNonNegative(axis.extent().minus(limit));
  }

  /** The axes of a family that come from loops of a definition: without dependent extents. */
  static List<Axis> box(Family family) {
    for (Axis axis : family.axes()) {
      for (Axis other : family.axes()) {
        if (axis.extent().variables().contains(other.variable())) {
          throw new NotUnderstoodException("a reduction whose extent depends on its own index");
        }
      }
    }
    return family.axes();
  }
}
