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
 * @param bindings values that several terms of the right side use, and loops, in order
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

  /** What names stand for in the terms that follow. */
  public sealed interface Binding {}

  /** {@code let $name = term}. */
  public record Let(String name, Term term) implements Binding {}

  /** {@code $name in term along axis}: a tensor without this axis for each trip of a loop. */
  public record Slice(String name, Term term, Expression axis) {}

  /**
   * {@code loop slices from $carried = ... let $inner = ... to $carried = ...}: as many trips as
   * the slices have; a name that is carried stands for its value before a trip within the loop, and
   * for that after the last trip behind it.
   *
   * @param start what is carried into the first trip
   * @param inner values that several terms of a trip use, in order
   * @param next what a trip makes of the carried values, in the order of {@code start}
   */
  public record Loop(
      List<Slice> slices, List<Let> start, List<Let> inner, List<Let> next, Place place)
      implements Binding {
    public Loop {
      slices = List.copyOf(slices);
      start = List.copyOf(start);
      inner = List.copyOf(inner);
      next = List.copyOf(next);
    }
  }

  public Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(each -> each.name().equals(parameterName)).findFirst();
  }

  public Optional<TensorDeclaration> tensor(String tensorName) {
    return tensors.stream().filter(each -> each.name().equals(tensorName)).findFirst();
  }
}
