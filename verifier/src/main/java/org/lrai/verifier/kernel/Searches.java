package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Arg;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Searches for the largest or smallest term, as kernels make them: two registers, the best term so
 * far and its index, which a step replaces both or neither; the index is -1 as long as there is
 * none.
 */
final class Searches {
  private final Terms terms;

  Searches(Terms terms) {
    this.terms = terms;
  }

  /**
   * A search as a nest makes it.
   *
   * @param loops from the outermost to the innermost
   * @param term what is compared
   * @param index the result, where the term is the one searched for
   */
  record Found(List<Axis> loops, Term term, IndexExpr index) {}

  /** The search that a term is, if it is one of the kind that is wanted. */
  Optional<Found> of(Term computed, Arg arg) {
    List<Axis> loops = new ArrayList<>();
    Term current = computed;
    while (current.shape() instanceof Term.Recurrence loop && loop.registers().size() == 2) {
      int index = loop.which();
      int best = 1 - index;
      boolean starts =
          loops.isEmpty()
              ? isNone(loop.starts().get(index))
              : isHandedOn(loop.starts(), computed, loops.size());
      if (!starts) {
        return Optional.empty();
      }
      loops.add(new Axis(loop.variable(), loop.extent()));
      Term next = loop.next().get(index);
      if (next.shape() instanceof Term.Recurrence inner) {
        Term other = loop.next().get(best);
        Term expected =
            terms.make(
                new Term.Recurrence(
                    inner.variable(),
                    inner.extent(),
                    inner.registers(),
                    inner.starts(),
                    inner.next(),
                    1 - inner.which()));
        if (inner.which() != index || other != expected) {
          return Optional.empty();
        }
        current = next;
        continue;
      }
      return step(loop, next, loop.next().get(best), arg)
          .map(found -> new Found(List.copyOf(loops), found.term(), found.index()));
    }
    return Optional.empty();
  }

  private static boolean isNone(Term start) {
    return start.shape() instanceof Term.Whole(ElementType _, long value) && value == -1;
  }

  /** Whether an inner loop begins with what its outer loop has. */
  private static boolean isHandedOn(List<Term> starts, Term outermost, int depth) {
    Term.Recurrence outer = (Term.Recurrence) outermost.shape();
    for (int level = 1; level < depth; level++) {
      outer = (Term.Recurrence) outer.next().get(outer.which()).shape();
    }
    for (int k = 0; k < starts.size(); k++) {
      if (!(starts.get(k).shape() instanceof Term.Before(ElementType _, String register))
          || !register.equals(outer.registers().get(k))) {
        return false;
      }
    }
    return true;
  }

  /** One step: both registers are replaced by the same decision, which is the right one. */
  private Optional<Found> step(Term.Recurrence loop, Term nextIndex, Term nextBest, Arg arg) {
    if (!(nextIndex.shape() instanceof Term.Apply(ScalarOp op, List<Term> indices))
        || !(nextBest.shape() instanceof Term.Apply(ScalarOp other, List<Term> values))
        || op != ScalarOp.SELECT
        || other != ScalarOp.SELECT) {
      return Optional.empty();
    }
    int which = loop.which();
    Term index = before(loop, which);
    Term best = before(loop, 1 - which);
    Term term = values.get(1);
    boolean replaces =
        indices.get(0) == values.get(0)
            && indices.get(2) == index
            && values.get(2) == best
            && indices.get(0) == better(arg, term, best, index)
            && loop.registers().stream().noneMatch(term.registers()::contains);
    return replaces && indices.get(1).shape() instanceof Term.Position(IndexExpr position)
        ? Optional.of(new Found(List.of(), term, position))
        : Optional.empty();
  }

  private Term before(Term.Recurrence loop, int register) {
    return terms.make(
        new Term.Before(loop.starts().get(register).type(), loop.registers().get(register)));
  }

  /**
   * When a term takes the place of the best: if it is the first, or better, or for the last of
   * equal ones as good. A NaN is better than everything else.
   */
  private Term better(Arg arg, Term term, Term best, Term index) {
    Term first = terms.apply(ScalarOp.LT, index, terms.make(new Term.Whole(ElementType.INT64, 0)));
    ScalarOp order = arg.last() ? ScalarOp.LE : ScalarOp.LT;
    Term better = arg.largest() ? terms.apply(order, best, term) : terms.apply(order, term, best);
    if (term.type().isFloat()) {
      Term isNaN = terms.apply(ScalarOp.IS_NAN, term);
      Term wasNot = terms.apply(ScalarOp.NOT, terms.apply(ScalarOp.IS_NAN, best));
      better =
          terms.apply(
              ScalarOp.OR, better, arg.last() ? isNaN : terms.apply(ScalarOp.AND, isNaN, wasNot));
    }
    return terms.apply(ScalarOp.OR, first, better);
  }

  /**
   * Values of a definition's variables for those of loops that go through the same points in the
   * same order: both count them in row-major order.
   */
  static Optional<Map<String, IndexExpr>> sameOrder(List<Axis> loops, List<Axis> axes) {
    Optional<List<IndexExpr>> at =
        Addresses.regroup(
            loops.stream().map(Axis::index).toList(),
            loops.stream().map(Axis::extent).toList(),
            axes.stream().map(Axis::extent).toList());
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Map<String, IndexExpr> single = single(loops);
    Map<String, IndexExpr> values = new HashMap<>();
    for (int k = 0; k < axes.size(); k++) {
      values.put(axes.get(k).variable(), at.get().get(k).substituteVariables(single));
    }
    return Optional.of(values);
  }

  /** Loops that run once have index 0. */
  static Map<String, IndexExpr> single(List<Axis> loops) {
    Map<String, IndexExpr> values = new HashMap<>();
    for (Axis loop : loops) {
      if (loop.extent().isConstant(1)) {
        values.put(loop.variable(), IndexExpr.ZERO);
      }
    }
    return values;
  }

  /** The points that loops go through. */
  static Family points(List<Axis> loops) {
    Family points = Family.POINT;
    for (Axis loop : loops) {
      points = points.with(loop.variable(), loop.extent());
    }
    return points;
  }
}
