package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.rule.Expression;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.Term;

/**
 * Breaks rules: changes one place of a right side so that its types still fit. A prover that proves
 * what is broken proves nothing.
 */
final class Mutants {
  private static final Map<String, String> OTHER_OPERATOR =
      Map.ofEntries(
          Map.entry("add", "sub"),
          Map.entry("sub", "add"),
          Map.entry("mul", "add"),
          Map.entry("div", "mul"),
          Map.entry("min", "max"),
          Map.entry("max", "min"),
          Map.entry("exp", "neg"),
          Map.entry("neg", "abs"),
          Map.entry("sqrt", "neg"),
          Map.entry("tanh", "sigmoid"),
          Map.entry("sigmoid", "tanh"));

  private Mutants() {}

  /** A broken rule, and a small counterexample to it. */
  record Refuted(String change, Counterexample counterexample) {}

  /** The first mutant that a counterexample refutes. */
  static Optional<Refuted> refuted(RuleInstance instance, Refuter refuter) {
    for (Mutation mutation : mutations(instance.rule())) {
      try {
        RuleInstance broken = new RuleInstance(mutation.rule, instance.choice());
        broken.symbolic();
        Optional<Counterexample> found = refuter.search(broken).counterexample();
        if (found.isPresent()) {
          return Optional.of(new Refuted(mutation.change, found.get()));
        }
      } catch (DiagnosticException | IllegalArgumentException e) {
        // The change does not fit the types.
      }
    }
    return Optional.empty();
  }

  private record Mutation(String change, Rule rule) {}

  private static List<Mutation> mutations(Rule rule) {
    List<Mutation> all = new ArrayList<>();
    for (int k = 0; k < rule.bindings().size(); k++) {
      switch (rule.bindings().get(k)) {
        case Rule.Let let -> {
          for (ChangedLet changed : changes(let)) {
            all.add(new Mutation(changed.change, with(rule, k, changed.let)));
          }
        }
        case Rule.Loop loop -> {
          for (int n = 0; n < loop.next().size(); n++) {
            for (ChangedLet changed : changes(loop.next().get(n))) {
              List<Rule.Let> next = new ArrayList<>(loop.next());
              next.set(n, changed.let);
              Rule.Loop other =
                  new Rule.Loop(loop.slices(), loop.start(), loop.inner(), next, loop.place());
              all.add(new Mutation(changed.change, with(rule, k, other)));
            }
          }
        }
      }
    }
    for (int k = 0; k < rule.right().size(); k++) {
      Term right = rule.right().get(k);
      for (Changed changed : changes(right)) {
        List<Term> terms = new ArrayList<>(rule.right());
        terms.set(k, changed.term);
        all.add(new Mutation(changed.change, with(rule, rule.bindings(), terms)));
      }
    }
    for (int k = 0; k < rule.right().size(); k++) {
      List<Term> terms = new ArrayList<>(rule.right());
      Term right = terms.get(k);
      terms.set(k, new Term.Apply("neg", new LinkedHashMap<>(), List.of(right), right.place()));
      all.add(new Mutation("the result negated", with(rule, rule.bindings(), terms)));
    }
    return all;
  }

  private record ChangedLet(String change, Rule.Let let) {}

  private static List<ChangedLet> changes(Rule.Let let) {
    return changes(let.term()).stream()
        .map(changed -> new ChangedLet(changed.change, new Rule.Let(let.name(), changed.term)))
        .toList();
  }

  private static Rule with(Rule rule, int which, Rule.Binding binding) {
    List<Rule.Binding> bindings = new ArrayList<>(rule.bindings());
    bindings.set(which, binding);
    return with(rule, bindings, rule.right());
  }

  private static Rule with(Rule rule, List<Rule.Binding> bindings, List<Term> right) {
    return new Rule(
        rule.name(),
        rule.place(),
        rule.text(),
        rule.parameters(),
        rule.tensors(),
        rule.left(),
        bindings,
        right,
        rule.conditions(),
        rule.contract(),
        rule.proof());
  }

  private record Changed(String change, Term term) {}

  private static List<Changed> changes(Term term) {
    List<Changed> all = new ArrayList<>();
    if (!(term instanceof Term.Apply(var operator, var attributes, var arguments, var place))) {
      return all;
    }
    for (int k = 0; k < arguments.size(); k++) {
      for (Changed inner : changes(arguments.get(k))) {
        List<Term> others = new ArrayList<>(arguments);
        others.set(k, inner.term);
        all.add(new Changed(inner.change, new Term.Apply(operator, attributes, others, place)));
      }
    }
    String other = OTHER_OPERATOR.get(operator);
    if (other != null) {
      all.add(
          new Changed(
              operator + " replaced by " + other,
              new Term.Apply(other, attributes, arguments, place)));
    }
    if (arguments.size() >= 2) {
      List<Term> swapped = new ArrayList<>(arguments);
      swapped.set(0, arguments.get(1));
      swapped.set(1, arguments.get(0));
      all.add(
          new Changed(
              "operands of " + operator + " swapped",
              new Term.Apply(operator, attributes, swapped, place)));
    }
    attributes.forEach((name, value) -> {
      if (value instanceof Expression.ListOf(var items, var where) && items.size() > 1) {
        List<Expression.Item> reversed = new ArrayList<>(items).reversed();
        SequencedMap<String, Expression> changed = new LinkedHashMap<>(attributes);
        changed.put(name, new Expression.ListOf(reversed, where));
        all.add(
            new Changed(
                name + " of " + operator + " reversed",
                new Term.Apply(operator, changed, arguments, place)));
      }
    });
    return all;
  }
}
