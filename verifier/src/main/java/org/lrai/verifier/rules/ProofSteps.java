package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.rule.Expression;
import org.lrai.ir.rule.ProofStep;
import org.lrai.ir.rule.Sides;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * The steps of a rule's proof as goals, in order, and what may be used once a goal is proved. A
 * step is used only by what comes after it. Trusted.
 */
final class ProofSteps {

  /**
   * Something to prove on the way.
   *
   * @param kind what the obligation is called
   * @param premises what holds of the trip that it speaks of
   * @param hypotheses the same for the trip before
   * @param conclusion what is known once this goal, and those before it, are proved
   * @param trip the name of the trip that it speaks of; empty if it speaks of none
   */
  record Step(
      String kind,
      Term goal,
      List<Term> premises,
      List<Universal> hypotheses,
      Optional<Universal> conclusion,
      Optional<String> trip) {
    Step {
      premises = List.copyOf(premises);
      hypotheses = List.copyOf(hypotheses);
    }
  }

  /** Where sums and indices are to be split. */
  record Hints(List<Term> sums, List<Term> indices) {
    static final Hints NONE = new Hints(List.of(), List.of());

    Hints {
      sums = List.copyOf(sums);
      indices = List.copyOf(indices);
    }
  }

  private final Claim claim;
  private final Arithmetic arithmetic;
  private final Meaning meaning;
  private final Set<String> reals;
  private final Fresh fresh;

  ProofSteps(Claim claim, Arithmetic arithmetic, Meaning meaning, Fresh fresh) {
    this.claim = claim;
    this.arithmetic = arithmetic;
    this.meaning = meaning;
    this.reals = claim.instance().realParameters().keySet();
    this.fresh = fresh;
  }

  List<Step> all() {
    List<Step> steps = new ArrayList<>();
    int number = 0;
    for (ProofStep step : claim.instance().rule().proof()) {
      number++;
      switch (step) {
        case ProofStep.Have have -> steps.add(have(have, "have " + number));
        case ProofStep.Invariant invariant ->
            steps.addAll(invariant(invariant, "invariant " + number));
        case ProofStep.Hint _ -> {}
      }
    }
    return steps;
  }

  private Step have(ProofStep.Have have, String kind) {
    Equality equality =
        new Equality(
            meaning.of(claim.sides().typed(have.left()), null),
            meaning.of(claim.sides().typed(have.right()), null));
    return new Step(
        kind,
        equality.goal(),
        List.of(),
        List.of(),
        Optional.of(equality.universal(kind, List.of(), Set.of())),
        Optional.empty());
  }

  /** That it holds at first; and after one trip more where it holds after j trips. */
  private List<Step> invariant(ProofStep.Invariant invariant, String kind) {
    String name = invariant.index();
    IndexExpr trip = IndexExpr.symbol(name);
    IndexExpr first = claim.sides().evaluation().index(invariant.first());
    IndexExpr last = claim.sides().evaluation().index(invariant.last());
    Term from = ScalarMeaning.size(first);
    Term to = ScalarMeaning.size(last);
    Term here = Terms.variable(name, Sort.INT);
    Equality holds = after(invariant, trip);
    Step begin =
        new Step(
            kind + " first",
            after(invariant, first).goal(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Step onward =
        new Step(
            kind + " next",
            after(invariant, trip.plus(IndexExpr.ONE)).goal(),
            List.of(Terms.atMost(from, here), Terms.less(here, to)),
            List.of(holds.universal(kind + " before the trip", List.of(), Set.of())),
            Optional.of(
                holds.universal(
                    kind, List.of(Terms.atMost(from, here), Terms.atMost(here, to)), Set.of(name))),
            Optional.of(name));
    return List.of(begin, onward);
  }

  private Equality after(ProofStep.Invariant invariant, IndexExpr trips) {
    Sides sides = claim.sides().with(invariant.index(), trips);
    Numbers numbers = new Numbers(arithmetic, sides.evaluation(), reals);
    Meaning after = meaning.after(ScalarMeaning.size(trips), numbers);
    return new Equality(
        after.of(sides.typed(invariant.left()), null),
        after.of(sides.typed(invariant.right()), null));
  }

  /** Two tensors, and an index of both. */
  private final class Equality {
    private final List<Term> shapes = new ArrayList<>();
    private final List<Term> ranges = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Term left;
    private final Term right;

    Equality(Lambda one, Lambda other) {
      List<Term> index = new ArrayList<>();
      for (int axis = 0; axis < one.type().rank(); axis++) {
        Term dim = ScalarMeaning.size(one.type().dim(axis));
        shapes.add(Terms.equal(dim, ScalarMeaning.size(other.type().dim(axis))));
        Term.Variable at = fresh.index("at");
        names.add(at.name());
        index.add(at);
        ranges.add(Terms.inRange(at, dim));
      }
      left = one.at(index);
      right = other.at(index);
    }

    Term goal() {
      List<Term> all = new ArrayList<>(shapes);
      all.add(Terms.implies(Terms.and(ranges), Terms.equal(left, right)));
      return Terms.and(all);
    }

    /** That the elements are equal, at all indices and all values of these names. */
    Universal universal(String why, List<Term> premises, Set<String> trip) {
      Set<String> variables = new HashSet<>(names);
      variables.addAll(trip);
      List<Term> all = new ArrayList<>(premises);
      all.addAll(ranges);
      Term statement = Terms.implies(Terms.and(all), Terms.equal(left, right));
      return new Universal(why, variables, statement, triggers(left));
    }
  }

  /** The outermost folds and elements of tensors. */
  private static List<Term> triggers(Term term) {
    if (term instanceof Term.Call || term instanceof Term.Fold) {
      return List.of(term);
    }
    List<Term> triggers = new ArrayList<>();
    term.parts().forEach(part -> triggers.addAll(triggers(part)));
    return triggers;
  }

  /** The hints whose numbers are known in an obligation that speaks of this trip. */
  Hints hints(Optional<String> trip) {
    Evaluation evaluation =
        trip.map(name -> claim.sides().with(name, IndexExpr.symbol(name)))
            .orElse(claim.sides())
            .evaluation();
    List<Term> sums = new ArrayList<>();
    List<Term> indices = new ArrayList<>();
    for (ProofStep step : claim.instance().rule().proof()) {
      if (step instanceof ProofStep.Hint(var lemma, List<Expression> arguments, var _)) {
        try {
          Term at = ScalarMeaning.size(evaluation.index(arguments.getFirst()));
          switch (lemma) {
            case SPLIT_SUM -> sums.add(at);
            case SPLIT_INDEX -> indices.add(at);
          }
        } catch (IllegalArgumentException e) {
          // It speaks of the trip of another invariant.
        }
      }
    }
    return new Hints(sums, indices);
  }
}
