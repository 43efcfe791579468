package org.lrai.verifier.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lrai.verifier.rules.Schemas.Clause;
import org.lrai.verifier.smt.Script;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * A script about ground terms. Each fold without free indices of other folds becomes a constant
 * (one for all folds that are the same up to names and order of indices), and so does each quotient
 * by a symbolic divisor; what is known of them are the clauses that are asserted. Trusted, with
 * {@link Schemas} and {@link FunctionSchemas}.
 */
final class Encoding {

  /** A ground term that a lemma may be about, and how far from the claim it came up. */
  record Found(Term term, int depth) {}

  private final Script script;
  private final Map<String, Term> constants = new HashMap<>();
  private final Map<String, java.util.function.Function<Term, Term>> elementFacts = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final ArrayDeque<Found> found = new ArrayDeque<>();
  private final List<Term> asserted = new ArrayList<>();
  private final TreeMap<String, Integer> uses = new TreeMap<>();
  private int depth;
  private final @Nullable OpaqueProducts products;
  private int instances;

  /**
   * @param products what makes the script linear; null where it need not be
   */
  Encoding(Script script, @Nullable OpaqueProducts products) {
    this.script = script;
    this.products = products;
  }

  /** What holds for each element of an input that comes up. */
  void elementFact(String input, java.util.function.Function<Term, Term> fact) {
    elementFacts.merge(
        input, fact, (a, b) -> term -> Terms.and(List.of(a.apply(term), b.apply(term))));
  }

  /** The depth of what is asserted next. */
  void depth(int value) {
    depth = value;
  }

  /** Asserts an instance of a lemma schema, unless it is there already. */
  boolean add(Clause clause) {
    if (clause.term().equals(Terms.TRUE)) {
      return false;
    }
    uses.merge(clause.schema(), 1, Integer::sum);
    instances++;
    claim(clause.term(), clause.schema());
    return true;
  }

  void claim(Term term, String why) {
    Term ground = ground(term);
    asserted.add(ground);
    script.claim(printed(ground), why);
  }

  private Term printed(Term ground) {
    return products == null ? ground : products.linear(ground);
  }

  /** The goal as the solver sees it; nothing is asserted afterwards. */
  Term goal(Term ground) {
    Term goal = printed(ground);
    if (products != null) {
      for (List<Clause> facts = products.facts(); !facts.isEmpty(); facts = products.facts()) {
        for (Clause fact : facts) {
          uses.merge(fact.schema(), 1, Integer::sum);
          script.claim(products.linear(fact.term()), fact.schema());
        }
      }
    }
    return goal;
  }

  /** What was asserted, in terms that the solver sees. */
  List<Term> asserted() {
    return List.copyOf(asserted);
  }

  /** Number of instances of lemmas. */
  int instances() {
    return instances;
  }

  Found next() {
    return found.poll();
  }

  boolean hasNext() {
    return !found.isEmpty();
  }

  /** How often each schema was instantiated. */
  Map<String, Integer> uses() {
    return uses;
  }

  Script script() {
    return script;
  }

  /** The term with constants in place of folds and symbolic quotients. */
  Term ground(Term term) {
    return switch (term) {
      case Term.Numeral _, Term.Truth _ -> term;
      case Term.Variable(String name, Sort _) -> {
        if (name.equals(RealArithmetic.MINUS_INFINITY)) {
          throw new UnsupportedException("minus infinity outside a maximum");
        }
        fact(name, term);
        yield term;
      }
      case Term.Call(String function, List<Term> arguments, Sort sort) -> {
        if (isNew(term)) {
          found.add(new Found(term, depth + 1));
        }
        Term call = new Term.Call(function, ground(arguments), sort);
        fact(function, call);
        yield call;
      }
      case Term.Operation(Operator operator, List<Term> arguments) -> {
        boolean symbolic =
            operator == Operator.FLOOR_DIVIDE && !(arguments.get(1) instanceof Term.Numeral);
        if (operator == Operator.FLOOR_DIVIDE && isNew(term)) {
          found.add(new Found(term, depth + 1));
        }
        yield symbolic ? constant(term, "q") : new Term.Operation(operator, ground(arguments));
      }
      case Term.Fold fold -> {
        Term constant = constant(fold, fold.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (isNew(fold)) {
          found.add(new Found(fold, depth + 1));
        }
        yield constant;
      }
    };
  }

  private List<Term> ground(List<Term> terms) {
    return terms.stream().map(this::ground).toList();
  }

  private boolean isNew(Term term) {
    return seen.add(Canonical.text(term));
  }

  private Term constant(Term term, String prefix) {
    return constants.computeIfAbsent(
        Canonical.text(term), text -> Terms.variable(prefix + "!" + constants.size(), term.sort()));
  }

  /** Facts of elements are asserted once for each element. */
  private void fact(String input, Term element) {
    var fact = elementFacts.get(input);
    if (fact != null && seen.add("fact " + Canonical.text(element))) {
      Term holds = fact.apply(element);
      asserted.add(holds);
      script.claim(printed(holds), "what is assumed of each element of " + input);
    }
  }
}
