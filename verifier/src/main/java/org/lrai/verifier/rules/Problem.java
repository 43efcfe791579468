package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.rule.Contract;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.smt.Script;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * What has to be shown of a claim, as scripts. Trusted, but for the choice of instances.
 *
 * <ul>
 *   <li>{@code have 1}, {@code invariant 2 first}, {@code invariant 2 next} ...: the steps of the
 *       proof, each after those before it;
 *   <li>{@code equal}: shapes, and elements at a fresh index in range;
 *   <li>{@code defined}: the right side has a value: subscripts in bounds, divisors not zero, no
 *       maximum over nothing.
 * </ul>
 *
 * <p>Assumed are the least values of sizes, the rule's conditions, and that the left side has a
 * value: the last two as instances of what holds for all indices.
 */
final class Problem {
  private final Claim claim;
  private final Fresh fresh = new Fresh();
  private final Arithmetic arithmetic;
  private final Numbers numbers;
  private final List<Lambda> left = new ArrayList<>();
  private final List<Lambda> right = new ArrayList<>();
  private final Obligations leftObligations = new Obligations(false);
  private final Obligations rightObligations = new Obligations(false);
  private final List<Universal> universals = new ArrayList<>();
  private final List<Term> facts = new ArrayList<>();
  private final Loops loops;
  private final ProofSteps steps;
  private Proposals.Effort effort = Proposals.Effort.FULL;

  Problem(Claim claim) {
    this.claim = claim;
    Map<String, Double> reals = claim.instance().realParameters();
    this.arithmetic =
        rule().contract() instanceof Contract.BitEqual
            ? new UninterpretedArithmetic()
            : new RealArithmetic(reals);
    this.numbers = new Numbers(arithmetic, claim.sides().evaluation(), reals.keySet());
    Meaning meaning = new Meaning(arithmetic, numbers, fresh);
    claim.left().forEach(term -> left.add(meaning.of(term, leftObligations)));
    claim.right().forEach(term -> right.add(meaning.of(term, rightObligations)));
    this.loops = meaning.loops();
    this.steps = new ProofSteps(claim, arithmetic, meaning, fresh);
    Conditions conditions = new Conditions(claim, meaning, numbers, fresh);
    facts.addAll(conditions.facts());
    universals.addAll(conditions.universals());
    for (Obligations.Obligation obligation : leftObligations.collected()) {
      Term statement = obligation.implication();
      universals.add(
          new Universal("the left side: " + obligation.what(), indices(statement), statement));
    }
  }

  private Rule rule() {
    return claim.instance().rule();
  }

  /**
   * That the left side has a value at an index of its output, followed through all its operators:
   * proposed where the right side is looked at.
   */
  private List<Term> leftHasValueAt(List<Term> index) {
    List<Term> statements = new ArrayList<>();
    for (Lambda output : left) {
      if (output.type().rank() == index.size()) {
        Obligations deep = new Obligations(true);
        deep.under(inRange(output.type(), index), () -> output.at(index, deep));
        deep.collected().forEach(obligation -> statements.add(closed(obligation.implication())));
      }
    }
    return statements;
  }

  /** Indices of folds are 0: a statement that holds for all of them. */
  private static Term closed(Term statement) {
    Map<String, Term> first = new HashMap<>();
    for (String name : indices(statement)) {
      if (name.startsWith("k!")) {
        first.put(name, Terms.integer(0));
      }
    }
    return statement.substitute(first);
  }

  private static boolean isAboutIndices(Term term) {
    return !(term instanceof Term.Call || term instanceof Term.Fold)
        && term.parts().stream().allMatch(Problem::isAboutIndices);
  }

  private static Term inRange(TensorType type, List<Term> index) {
    List<Term> ranges = new ArrayList<>();
    for (int axis = 0; axis < index.size(); axis++) {
      ranges.add(Terms.inRange(index.get(axis), ScalarMeaning.size(type.dim(axis))));
    }
    return Terms.and(ranges);
  }

  /** The free indices of an obligation; sizes and parameters have names without a mark. */
  static Set<String> indices(Term term) {
    Set<String> names = new HashSet<>();
    collect(term, Set.of(), names);
    return names;
  }

  private static void collect(Term term, Set<String> bound, Set<String> names) {
    switch (term) {
      case Term.Variable(String name, Sort _) -> {
        if (name.contains("!") && !bound.contains(name)) {
          names.add(name);
        }
      }
      case Term.Fold fold -> {
        Set<String> inner = new HashSet<>(bound);
        fold.binders().forEach(binder -> inner.add(binder.variable()));
        fold.parts().forEach(part -> collect(part, inner, names));
      }
      default -> term.parts().forEach(part -> collect(part, bound, names));
    }
  }

  /** The scripts by name; what is evident needs none. */
  SequencedMap<String, Obligation> obligations(Proposals.Effort effort) {
    this.effort = effort;
    SequencedMap<String, Obligation> all = new LinkedHashMap<>();
    List<Universal> known = new ArrayList<>(universals);
    for (ProofSteps.Step step : steps.all()) {
      List<Universal> hypotheses = new ArrayList<>(known);
      hypotheses.addAll(step.hypotheses());
      put(all, step.kind(), step.goal(), step.premises(), hypotheses, steps.hints(step.trip()));
      step.conclusion().ifPresent(known::add);
    }
    ProofSteps.Hints hints = steps.hints(Optional.empty());
    put(all, "equal", equality(), List.of(), known, hints);
    put(all, "defined", defined(), List.of(), known, hints);
    return all;
  }

  private void put(
      SequencedMap<String, Obligation> all,
      String kind,
      Term goal,
      List<Term> premises,
      List<Universal> known,
      ProofSteps.Hints hints) {
    if (!goal.equals(Terms.TRUE)) {
      all.put(kind, script(kind, goal, premises, known, hints));
    }
  }

  private Term equality() {
    List<Term> goal = new ArrayList<>();
    for (int k = 0; k < left.size(); k++) {
      TensorType mine = left.get(k).type();
      TensorType other = right.get(k).type();
      if (mine.rank() != other.rank() || mine.element() != other.element()) {
        return Terms.FALSE;
      }
      List<Term> index = new ArrayList<>();
      List<Term> ranges = new ArrayList<>();
      for (int axis = 0; axis < mine.rank(); axis++) {
        Term dim = ScalarMeaning.size(mine.dim(axis));
        goal.add(Terms.equal(dim, ScalarMeaning.size(other.dim(axis))));
        Term at = fresh.index("i");
        index.add(at);
        ranges.add(Terms.inRange(at, dim));
      }
      Term same = same(left.get(k).at(index), right.get(k).at(index));
      goal.add(Terms.implies(Terms.and(ranges), same));
    }
    return Terms.and(goal);
  }

  private Term same(Term a, Term b) {
    return switch (rule().contract()) {
      case Contract.BitEqual _, Contract.RealEqual _ -> Terms.equal(a, b);
      case Contract.Within(var bound) -> {
        Term difference = Terms.subtract(a, b);
        Term most = numbers.real(bound);
        yield Terms.and(
            List.of(Terms.atMost(difference, most), Terms.atMost(Terms.negate(most), difference)));
      }
    };
  }

  private Term defined() {
    return Terms.and(
        rightObligations.collected().stream().map(Obligations.Obligation::implication).toList());
  }

  /** A script with its goal, and without, to see that the assumptions do not contradict. */
  record Obligation(String kind, String text, String withoutGoal, Map<String, Integer> lemmas) {}

  private Obligation script(
      String kind,
      Term goal,
      List<Term> premises,
      List<Universal> hypotheses,
      ProofSteps.Hints hints) {
    Script script = new Script();
    Encoding encoding = new Encoding(script, effort.isLinear() ? new OpaqueProducts() : null);
    claim
        .instance()
        .leastValues()
        .forEach((name, least) ->
            encoding.claim(
                Terms.atMost(Terms.integer(least), Terms.variable(name, Sort.INT)),
                "the least " + name));
    facts.forEach(fact -> encoding.claim(fact, "a condition of the rule"));
    premises.forEach(premise -> encoding.claim(premise, "which trip"));
    integerInputs(encoding);
    Term ground = encoding.ground(goal);
    Set<String> known = new HashSet<>();
    for (List<Term> index : rightObligations.visited()) {
      for (Term term : leftHasValueAt(index)) {
        // What speaks of elements is instantiated where these elements come up.
        if (isAboutIndices(term) && known.add(Canonical.text(term))) {
          encoding.claim(term, "the left side has a value");
        }
      }
    }
    new IndexProposals(encoding).propose(goal);
    new Proposals(encoding, fresh, hypotheses, effort, loops, hints).run();
    new Cofactors(encoding, ground).add();
    Term printed = encoding.goal(ground);
    script.comment("rule " + claim.instance() + ", obligation: " + kind);
    script.comment("lemma instances: " + encoding.uses());
    return new Obligation(
        kind, script.textProving(printed), script.textWithoutGoal(), Map.copyOf(encoding.uses()));
  }

  private void integerInputs(Encoding encoding) {
    for (TypedTerm.Input input : claim.sides().inputs()) {
      if (input.type().element().isInteger()) {
        encoding.elementFact(
            Meaning.inputName(input.name()),
            element -> Integers.inType(input.type().element(), element));
      }
    }
  }
}
