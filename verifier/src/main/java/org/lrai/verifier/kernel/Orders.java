package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;

/** Reads the order of a reduction off a term. */
final class Orders {
  private Orders() {}

  /** The order of the reduction that is, or is part of, a term. */
  static SummationOrder of(Term term) {
    return switch (term.shape()) {
      case Term.Chain(Fold fold, Term start, List<Term.Link> links) -> {
        List<SummationOrder> parts = new ArrayList<>();
        if (!Folds.isIdentity(fold, start)) {
          parts.add(of(start));
        }
        links.forEach(link -> parts.add(of(link)));
        yield new SummationOrder.Sequence(fold, parts);
      }
      case Term.Tree(Fold fold, String _, int lanes, Term each) ->
          new SummationOrder.Tree(fold, lanes, of(each));
      case Term.Apply(var _, List<Term> operands) -> ofOperands(operands);
      case Term.Convert(var _, Term operand, boolean _) -> of(operand);
      case Term.Bits(var _, Term operand) -> of(operand);
      case Term.Choice(var _, Term inside, Term outside) -> ofOperands(List.of(inside, outside));
      case Term.Real _,
          Term.Whole _,
          Term.Read _,
          Term.Position _,
          Term.Before _,
          Term.Recurrence _,
          Term.Search _ ->
          new SummationOrder.Single(false);
    };
  }

  private static SummationOrder ofOperands(List<Term> operands) {
    for (Term operand : operands) {
      SummationOrder order = of(operand);
      if (!(order instanceof SummationOrder.Single)) {
        return order;
      }
    }
    return new SummationOrder.Single(false);
  }

  private static SummationOrder of(Term.Link link) {
    return switch (link) {
      case Term.Add(var _, Term term, boolean fused) -> {
        SummationOrder order = of(term);
        yield order instanceof SummationOrder.Single ? new SummationOrder.Single(fused) : order;
      }
      case Term.Repeat(var _, String variable, IndexExpr extent, List<Term.Link> links) -> {
        List<SummationOrder> parts = links.stream().map(Orders::of).toList();
        yield new SummationOrder.Repeated(
            variable,
            extent,
            parts.size() == 1 ? parts.getFirst() : new SummationOrder.Sequence(Fold.SUM, parts));
      }
    };
  }
}
