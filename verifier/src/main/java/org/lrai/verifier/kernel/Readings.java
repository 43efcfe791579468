package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The elements that a term reads, in the order in which they stand there. */
final class Readings {
  private final List<Term.Read> reads = new ArrayList<>();
  private final Set<Term> seen = new HashSet<>();

  private Readings() {}

  static List<Term.Read> of(Term term) {
    Readings readings = new Readings();
    readings.visit(term);
    return readings.reads;
  }

  private void visit(Term term) {
    if (!seen.add(term)) {
      return;
    }
    switch (term.shape()) {
      case Term.Read read -> reads.add(read);
      case Term.Apply(var _, var operands) -> operands.forEach(this::visit);
      case Term.Convert(var _, Term operand, boolean _) -> visit(operand);
      case Term.Bits(var _, Term operand) -> visit(operand);
      case Term.Choice(var _, Term inside, Term outside) -> {
        visit(inside);
        visit(outside);
      }
      case Term.Chain(var _, Term start, var links) -> {
        visit(start);
        links.forEach(this::visit);
      }
      case Term.Tree(var _, String _, int _, Term each) -> visit(each);
      case Term.Recurrence recurrence -> {
        recurrence.starts().forEach(this::visit);
        recurrence.next().forEach(this::visit);
      }
      case Term.Search search -> visit(search.term());
      case Term.Real _, Term.Whole _, Term.Position _, Term.Before _ -> {}
    }
  }

  private void visit(Term.Link link) {
    switch (link) {
      case Term.Add(var _, Term term, boolean _) -> visit(term);
      case Term.Repeat(var _, String _, var _, var links) -> links.forEach(this::visit);
    }
  }
}
