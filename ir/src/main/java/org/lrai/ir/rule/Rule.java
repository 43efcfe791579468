package org.lrai.ir.rule;

import java.util.List;
import java.util.Optional;

/**
 * A rewrite rule: wherever {@code left} matches and the conditions hold, {@code right} computes the
 * same, as the contract says.
 *
 * @param place of its first word
 * @param text the rule as it is written, from its first word to its last; what digests are taken of
 * @param left one term for each output; they share variables
 * @param bindings values that several terms of the right side use, in order
 * @param right as many terms as {@code left}
 * @param proof steps that help the prover
 */
public record Rule(
    String name,
    Place place,
    String text,
    List<Parameter> parameters,
    List<TensorDeclaration> tensors,
    List<Term> left,
    List<Binding> bindings,
    List<Term> right,
    List<Condition> conditions,
    Contract contract,
    List<ProofStep> proof) {

  public Rule {
    parameters = List.copyOf(parameters);
    tensors = List.copyOf(tensors);
    left = List.copyOf(left);
    bindings = List.copyOf(bindings);
    right = List.copyOf(right);
    conditions = List.copyOf(conditions);
    proof = List.copyOf(proof);
  }

  /** {@code let $name = term}: for the terms that follow. */
  public record Binding(String name, Term term) {}

  public Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(each -> each.name().equals(parameterName)).findFirst();
  }

  public Optional<TensorDeclaration> tensor(String tensorName) {
    return tensors.stream().filter(each -> each.name().equals(tensorName)).findFirst();
  }
}
