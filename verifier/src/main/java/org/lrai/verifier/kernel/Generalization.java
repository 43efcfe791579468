package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.index.IndexExpr;

/**
 * From the terms of the first two iterations of a loop that was written out, the term of any: where
 * they differ by an index, it grows by as much in each iteration. A guess; whoever makes it checks
 * it on all iterations.
 */
final class Generalization {
  private final Terms terms;
  private final IndexExpr iteration;
  private final Map<List<Term>, Optional<Term>> known = new HashMap<>();

  private Generalization(Terms terms, IndexExpr iteration) {
    this.terms = terms;
    this.iteration = iteration;
  }

  static Optional<Term> of(Term first, Term second, String variable, Terms terms) {
    return new Generalization(terms, IndexExpr.variable(variable)).general(first, second);
  }

  private IndexExpr general(IndexExpr first, IndexExpr second) {
    return first.equals(second) ? first : first.plus(second.minus(first).times(iteration));
  }

  private List<IndexExpr> generalIndices(List<IndexExpr> first, List<IndexExpr> second) {
    List<IndexExpr> result = new ArrayList<>();
    for (int axis = 0; axis < first.size(); axis++) {
      result.add(general(first.get(axis), second.get(axis)));
    }
    return result;
  }

  private Optional<Term> general(Term first, Term second) {
    if (first == second) {
      return Optional.of(first);
    }
    List<Term> pair = List.of(first, second);
    Optional<Term> before = known.get(pair);
    if (before == null) {
      before = generalShape(first.shape(), second.shape()).map(terms::make);
      known.put(pair, before);
    }
    return before;
  }

  private Optional<Term.Shape> generalShape(Term.Shape first, Term.Shape second) {
    return switch (first) {
      case Term.Read(var type, int buffer, var at)
          when second instanceof Term.Read(var _, int other, var there)
              && buffer == other
              && at.size() == there.size() ->
          Optional.of(new Term.Read(type, buffer, generalIndices(at, there)));
      case Term.Position(IndexExpr value) when second instanceof Term.Position(IndexExpr other) ->
          Optional.of(new Term.Position(general(value, other)));
      case Term.Apply(var op, var operands)
          when second instanceof Term.Apply(var other, var others) && op == other ->
          generalTerms(operands, others).map(all -> new Term.Apply(op, all));
      case Term.Convert(var type, Term operand, boolean saturate)
          when second instanceof Term.Convert(var _, Term other, boolean _) ->
          general(operand, other).map(each -> new Term.Convert(type, each, saturate));
      case Term.Bits(var type, Term operand) when second instanceof Term.Bits(var _, Term other) ->
          general(operand, other).map(each -> new Term.Bits(type, each));
      case Term.Choice(var guards, Term inside, Term outside)
          when second instanceof Term.Choice(var others, Term a, Term b)
              && guards.size() == others.size() ->
          generalTerms(List.of(inside, outside), List.of(a, b))
              .map(both ->
                  new Term.Choice(generalIndices(guards, others), both.get(0), both.get(1)));
      case Term.Chain(var fold, Term start, var links)
          when second instanceof Term.Chain(var other, Term begin, var others) && fold == other ->
          general(start, begin)
              .flatMap(
                  from -> generalLinks(links, others).map(all -> new Term.Chain(fold, from, all)));
      case Term.Tree(var fold, String lane, int lanes, Term each)
          when second instanceof Term.Tree(var _, String same, int _, Term other)
              && lane.equals(same) ->
          general(each, other).map(term -> new Term.Tree(fold, lane, lanes, term));
      default -> Optional.empty();
    };
  }

  private Optional<List<Term>> generalTerms(List<Term> first, List<Term> second) {
    List<Term> result = new ArrayList<>();
    for (int k = 0; k < first.size() && k < second.size(); k++) {
      general(first.get(k), second.get(k)).ifPresent(result::add);
    }
    return result.size() == first.size() && result.size() == second.size()
        ? Optional.of(List.copyOf(result))
        : Optional.empty();
  }

  private Optional<List<Term.Link>> generalLinks(List<Term.Link> first, List<Term.Link> second) {
    List<Term.Link> result = new ArrayList<>();
    for (int k = 0; k < first.size() && k < second.size(); k++) {
      generalLink(first.get(k), second.get(k)).ifPresent(result::add);
    }
    return result.size() == first.size() && result.size() == second.size()
        ? Optional.of(List.copyOf(result))
        : Optional.empty();
  }

  private Optional<Term.Link> generalLink(Term.Link first, Term.Link second) {
    if (first.nonNegative().size() != second.nonNegative().size()) {
      return Optional.empty();
    }
    List<IndexExpr> guards = generalIndices(first.nonNegative(), second.nonNegative());
    return switch (first) {
      case Term.Add(var _, Term term, boolean fused) ->
          second instanceof Term.Add(var _, Term other, boolean _)
              ? general(term, other).map(each -> new Term.Add(guards, each, fused))
              : Optional.empty();
      case Term.Repeat(var _, String variable, IndexExpr extent, var links) ->
          second instanceof Term.Repeat(var _, String same, IndexExpr until, var others)
                  && variable.equals(same)
              ? generalLinks(links, others)
                  .map(all -> new Term.Repeat(guards, variable, general(extent, until), all))
              : Optional.empty();
    };
  }
}
