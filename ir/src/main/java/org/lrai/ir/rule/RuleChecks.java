package org.lrai.ir.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.text.Operators;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** What is wrong with a rule before anyone tries to prove it. */
final class RuleChecks {
  /** Instances whose types are checked when a rule is read; the prover looks at all of them. */
  private static final int CHECKED_INSTANCES = 24;

  private final Rule rule;

  private RuleChecks(Rule rule) {
    this.rule = rule;
  }

  static void check(Rule rule) {
    RuleChecks checks = new RuleChecks(rule);
    checks.checkNames();
    checks.checkSides();
    checks.checkTypes();
  }

  private void checkNames() {
    Map<String, Place> names = new HashMap<>();
    for (Parameter parameter : rule.parameters()) {
      requireNew(names, parameter.name(), parameter.place());
    }
    for (TensorDeclaration tensor : rule.tensors()) {
      requireNew(names, "$" + tensor.name(), tensor.place());
      boolean isClass = tensor.element().equals("any") || tensor.element().equals("float");
      boolean isParameter =
          rule.parameter(tensor.element()).stream()
              .anyMatch(each -> each.sort() instanceof Parameter.Sort.Words);
      if (!isClass && !isParameter && ElementType.ofText(tensor.element()).isEmpty()) {
        throw new RuleException(
            "rule-type", tensor.place(), "there is no element type " + tensor.element());
      }
    }
    for (Rule.Binding binding : rule.bindings()) {
      switch (binding) {
        case Rule.Let let -> requireNew(names, "$" + let.name(), let.term().place());
        case Rule.Loop loop -> {
          loop.slices().forEach(s -> requireNew(names, "$" + s.name(), s.term().place()));
          loop.start().forEach(let -> requireNew(names, "$" + let.name(), let.term().place()));
          loop.inner().forEach(let -> requireNew(names, "$" + let.name(), let.term().place()));
        }
      }
    }
    for (ProofStep step : rule.proof()) {
      if (step instanceof ProofStep.Invariant invariant) {
        // Invariants of one loop may share the name of its trip.
        boolean isUsed =
            names.containsKey(invariant.index())
                || RuleInstance.all(rule).stream()
                    .anyMatch(instance -> instance.dims().contains(invariant.index()));
        if (isUsed) {
          throw new RuleException(
              "rule-name", invariant.place(), invariant.index() + " is declared already");
        }
      }
    }
  }

  private static void requireNew(Map<String, Place> names, String name, Place place) {
    if (names.put(name, place) != null) {
      throw new RuleException("rule-name", place, name + " is declared twice");
    }
  }

  private void checkSides() {
    if (rule.left().size() != rule.right().size()) {
      throw new RuleException(
          "rule-sides",
          rule.place(),
          rule.name()
              + " has "
              + rule.left().size()
              + " terms on the left and "
              + rule.right().size()
              + " on the right");
    }
    Set<String> onLeft = new HashSet<>();
    for (Term term : rule.left()) {
      if (!(term instanceof Term.Apply)) {
        throw new RuleException("rule-left", term.place(), "the left side is an operator's output");
      }
      checkTerm(term);
      variables(term, onLeft);
    }
    for (TensorDeclaration tensor : rule.tensors()) {
      if (!onLeft.contains(tensor.name())) {
        throw new RuleException(
            "rule-unbound", tensor.place(), "$" + tensor.name() + " is not on the left side");
      }
    }
    Set<String> known = new HashSet<>(onLeft);
    rule.bindings().forEach(binding -> checkBinding(binding, known));
    rule.right().forEach(term -> checkTerm(term, known));
    for (ProofStep step : rule.proof()) {
      switch (step) {
        case ProofStep.Have(Term left, Term right, Place _) -> {
          checkTerm(left, known);
          checkTerm(right, known);
        }
        case ProofStep.Invariant invariant -> {
          checkTerm(invariant.left(), known);
          checkTerm(invariant.right(), known);
        }
        case ProofStep.Hint _ -> {}
      }
    }
  }

  /** Adds to {@code known} what the binding brings. */
  private void checkBinding(Rule.Binding binding, Set<String> known) {
    switch (binding) {
      case Rule.Let(String name, Term term) -> {
        checkTerm(term, known);
        known.add(name);
      }
      case Rule.Loop loop -> {
        loop.slices().forEach(slice -> checkTerm(slice.term(), known));
        loop.start().forEach(let -> checkTerm(let.term(), known));
        loop.start().forEach(let -> known.add(let.name()));
        Set<String> within = new HashSet<>(known);
        loop.slices().forEach(slice -> within.add(slice.name()));
        loop.inner().forEach(let -> checkBinding(let, within));
        loop.next().forEach(let -> checkTerm(let.term(), within));
      }
    }
  }

  private void checkTerm(Term term, Set<String> known) {
    checkTerm(term);
    requireBound(term, known);
  }

  private static void variables(Term term, Set<String> names) {
    switch (term) {
      case Term.Variable(String name, Place _) -> names.add(name);
      case Term.Scalar _ -> {}
      case Term.Apply apply -> apply.arguments().forEach(argument -> variables(argument, names));
    }
  }

  private static void requireBound(Term term, Set<String> known) {
    switch (term) {
      case Term.Variable(String name, Place place) -> {
        if (!known.contains(name)) {
          throw new RuleException(
              "rule-unbound", place, "$" + name + " is not on the left side, nor bound before");
        }
      }
      case Term.Scalar _ -> {}
      case Term.Apply apply -> apply.arguments().forEach(argument -> requireBound(argument, known));
    }
  }

  /** Operators exist, and all of their attributes are given. */
  private void checkTerm(Term term) {
    if (!(term instanceof Term.Apply apply)) {
      return;
    }
    List<String> operators =
        rule.parameter(apply.operator())
            .map(parameter ->
                parameter.sort() instanceof Parameter.Sort.Words(List<String> words)
                    ? words
                    : List.<String>of())
            .orElse(List.of(apply.operator()));
    for (String operator : operators) {
      List<String> attributes =
          Operators.attributeNames(operator)
              .orElseThrow(() ->
                  new RuleException(
                      "rule-operator", apply.place(), "there is no operator " + operator));
      if (!Set.copyOf(attributes).equals(apply.attributes().keySet())) {
        throw new RuleException(
            "rule-attributes", apply.place(), operator + " has the attributes " + attributes);
      }
    }
    apply.arguments().forEach(this::checkTerm);
  }

  private void checkTypes() {
    List<RuleInstance> instances = RuleInstance.all(rule);
    if (instances.isEmpty()) {
      throw new RuleException("rule-instances", rule.place(), rule.name() + " has no instances");
    }
    int step = Math.max(1, instances.size() / CHECKED_INSTANCES);
    for (int k = 0; k < instances.size(); k += step) {
      checkTypes(instances.get(k));
    }
  }

  private void checkTypes(RuleInstance instance) {
    Sides sides = new Sides(rule, instance.symbolicValues());
    for (ProofStep step : rule.proof()) {
      switch (step) {
        case ProofStep.Have(Term left, Term right, Place place) ->
            checkTypes(instance, sides, left, right, place);
        case ProofStep.Invariant(var index, var _, var _, Term left, Term right, Place place) ->
            checkTypes(instance, sides.with(index, IndexExpr.symbol(index)), left, right, place);
        case ProofStep.Hint hint -> checkHint(sides, hint);
      }
    }
    for (int k = 0; k < sides.left().size(); k++) {
      var left = sides.left().get(k).type();
      var right = sides.right().get(k).type();
      if (left.element() != right.element() || !mayBeEqual(left.shape(), right.shape())) {
        throw new RuleException(
            "rule-type",
            rule.right().get(k).place(),
            instance + ": the left side is " + left + ", the right side " + right);
      }
    }
  }

  /** The numbers of a hint may speak of the trip of any invariant. */
  private void checkHint(Sides sides, ProofStep.Hint hint) {
    Sides all = sides;
    for (ProofStep step : rule.proof()) {
      if (step instanceof ProofStep.Invariant invariant) {
        all = all.with(invariant.index(), IndexExpr.symbol(invariant.index()));
      }
    }
    for (Expression argument : hint.arguments()) {
      try {
        all.evaluation().index(argument);
      } catch (IllegalArgumentException e) {
        throw new RuleException(
            "rule-hint", hint.place(), hint.lemma().text() + ": " + e.getMessage());
      }
    }
  }

  private static void checkTypes(
      RuleInstance instance, Sides sides, Term left, Term right, Place place) {
    var one = sides.typed(left).type();
    var other = sides.typed(right).type();
    if (one.element() != other.element() || one.rank() != other.rank()) {
      throw new RuleException(
          "rule-type", place, instance + ": " + one + " is not the type " + other);
    }
  }

  /**
   * Whether shapes may be equal for all sizes that the conditions allow: the prover decides; but
   * polynomials that differ are different somewhere.
   */
  private boolean mayBeEqual(Shape left, Shape right) {
    if (left.rank() != right.rank()) {
      return false;
    }
    if (rule.conditions().stream().anyMatch(Condition.Compare.class::isInstance)) {
      return true;
    }
    for (int axis = 0; axis < left.rank(); axis++) {
      IndexExpr difference = left.dim(axis).minus(right.dim(axis));
      boolean isPolynomial = difference.atoms().stream().allMatch(Atom.Symbol.class::isInstance);
      if (isPolynomial && !difference.equals(IndexExpr.ZERO)) {
        return false;
      }
    }
    return true;
  }
}
