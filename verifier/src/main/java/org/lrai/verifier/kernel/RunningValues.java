package org.lrai.verifier.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.IndexExpr;

/**
 * Registers within a loop that add terms to them: before iteration {@code i} such a register is
 * what the iterations before have added, {@code i} of them. So what an iteration stores of it, such
 * as a cumulative sum, is a chain.
 */
final class RunningValues {
  private final Terms terms;
  private final Map<String, Term> before = new HashMap<>();

  RunningValues(Terms terms) {
    this.terms = terms;
  }

  /**
   * Adds a register of the loop, if its iterations add to it what no running value is part of.
   *
   * @param register as {@link Term.Before} names it
   * @param start its value before the loop
   * @param next its value after an iteration, which begins with {@code Before}
   * @param variable of the loop
   * @param other a variable that nothing else has
   */
  void add(String register, Term start, Term next, String variable, String other) {
    if (next.shape() instanceof Term.Chain(var fold, Term first, List<Term.Link> links)
        && first.shape() instanceof Term.Before(var _, String same)
        && same.equals(register)
        && links.stream().allMatch(RunningValues::hasNoRegisters)) {
      Map<String, IndexExpr> renamed = Map.of(variable, IndexExpr.variable(other));
      List<Term.Link> earlier =
          links.stream().map(link -> terms.substitute(link, renamed)).toList();
      Term.Link repeated = new Term.Repeat(List.of(), other, IndexExpr.variable(variable), earlier);
      before.put(register, terms.make(new Term.Chain(fold, start, List.of(repeated))));
    }
  }

  private static boolean hasNoRegisters(Term.Link link) {
    return switch (link) {
      case Term.Add(var _, Term term, boolean _) -> term.registers().isEmpty();
      case Term.Repeat(var _, String _, IndexExpr _, List<Term.Link> links) ->
          links.stream().allMatch(RunningValues::hasNoRegisters);
    };
  }

  /** The term with the values of these registers in their places. */
  Term in(Term term) {
    if (term.registers().stream().noneMatch(before::containsKey)) {
      return term;
    }
    return switch (term.shape()) {
      case Term.Before(var _, String register) -> before.getOrDefault(register, term);
      case Term.Apply(var op, List<Term> operands) ->
          terms.make(new Term.Apply(op, operands.stream().map(this::in).toList()));
      case Term.Convert(var type, Term operand, boolean saturate) ->
          terms.make(new Term.Convert(type, in(operand), saturate));
      case Term.Choice(List<IndexExpr> guards, Term inside, Term outside) ->
          terms.choice(guards, in(inside), in(outside));
      case Term.Chain(var fold, Term start, List<Term.Link> links)
          when links.stream().allMatch(RunningValues::hasNoRegisters) ->
          terms.make(new Term.Chain(fold, in(start), links));
      case Term.Real _, Term.Whole _, Term.Read _, Term.Position _ -> term;
      case Term.Chain _, Term.Bits _, Term.Tree _, Term.Recurrence _, Term.Search _ ->
          throw new NotUnderstoodException("a running value within " + term);
    };
  }
}
