package org.lrai.verifier.kernel;

import java.util.List;
import java.util.Map;
import org.lrai.ir.index.IndexExpr;

/** Whether terms are equal but for the names of the variables that they bind. */
final class Likeness {
  private final Terms terms;

  Likeness(Terms terms) {
    this.terms = terms;
  }

  boolean areAlike(Term a, Term b) {
    return a == b || (a.type() == b.type() && haveAlikeShapes(a.shape(), b.shape()));
  }

  private boolean haveAlikeShapes(Term.Shape a, Term.Shape b) {
    return switch (a) {
      case Term.Apply(var op, var operands) ->
          b instanceof Term.Apply(var other, var others) && op == other && all(operands, others);
      case Term.Convert(var _, Term operand, boolean saturate) ->
          b instanceof Term.Convert(var _, Term other, boolean same)
              && saturate == same
              && areAlike(operand, other);
      case Term.Bits(var _, Term operand) ->
          b instanceof Term.Bits(var _, Term other) && areAlike(operand, other);
      case Term.Choice(var guards, Term inside, Term outside) ->
          b instanceof Term.Choice(var others, Term in, Term out)
              && guards.equals(others)
              && areAlike(inside, in)
              && areAlike(outside, out);
      case Term.Chain(var fold, Term start, var links) ->
          b instanceof Term.Chain(var other, Term begin, var others)
              && fold == other
              && areAlike(start, begin)
              && allLinks(links, others);
      case Term.Tree(var fold, String lane, int lanes, Term each) ->
          b instanceof Term.Tree(var other, String variable, int number, Term term)
              && fold == other
              && lanes == number
              && areAlike(each, renamed(term, variable, lane));
      case Term.Real _,
          Term.Whole _,
          Term.Read _,
          Term.Position _,
          Term.Before _,
          Term.Recurrence _,
          Term.Search _ ->
          false; // equal ones are made once
    };
  }

  private boolean all(List<Term> a, List<Term> b) {
    boolean alike = a.size() == b.size();
    for (int k = 0; k < a.size() && alike; k++) {
      alike = areAlike(a.get(k), b.get(k));
    }
    return alike;
  }

  private boolean allLinks(List<Term.Link> a, List<Term.Link> b) {
    boolean alike = a.size() == b.size();
    for (int k = 0; k < a.size() && alike; k++) {
      alike = areAlike(a.get(k), b.get(k));
    }
    return alike;
  }

  private boolean areAlike(Term.Link a, Term.Link b) {
    if (!a.nonNegative().equals(b.nonNegative())) {
      return false;
    }
    return switch (a) {
      case Term.Add(var _, Term term, boolean fused) ->
          b instanceof Term.Add(var _, Term other, boolean same)
              && fused == same
              && areAlike(term, other);
      case Term.Repeat(var _, String variable, IndexExpr extent, var links) ->
          b instanceof Term.Repeat(var _, String name, IndexExpr until, var others)
              && extent.equals(until)
              && allLinks(
                  links, others.stream().map(link -> renamed(link, name, variable)).toList());
    };
  }

  private Term renamed(Term term, String from, String to) {
    return terms.substitute(term, Map.of(from, IndexExpr.variable(to)));
  }

  private Term.Link renamed(Term.Link link, String from, String to) {
    return terms.substitute(link, Map.of(from, IndexExpr.variable(to)));
  }
}
