package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Term.Binder;
import org.lrai.verifier.term.Term.Fold;
import org.lrai.verifier.term.Term.FoldKind;
import org.lrai.verifier.term.Terms;

/**
 * Lemma schemas about folds. Each method gives a clause that is valid whatever terms it is given:
 * what the instance needs is a disjunct of its clause, with fresh constants where it says "for some
 * index". Trusted; {@code proofs/coq/Sums.v} and {@code Maxima.v} prove the schemas under the same
 * names.
 */
final class Schemas {

  /** A clause and the schema it is an instance of. */
  record Clause(String schema, Term term) {}

  /** A multiple of a sum over the same indices; the coefficient does not depend on them. */
  record Part(Term coefficient, Term body) {}

  private final Fresh fresh;

  Schemas(Fresh fresh) {
    this.fresh = fresh;
  }

  /** Fresh constants for the indices of a fold, and that they are in range. */
  private final class Somewhere {
    final Map<String, Term> values = new HashMap<>();
    final List<Term> conditions = new ArrayList<>();

    Somewhere(List<Binder> binders) {
      for (Binder binder : binders) {
        Term at = fresh.index("sk");
        values.put(binder.variable(), at);
        conditions.add(Terms.inRange(at, binder.extent()));
      }
    }

    Term differs(Term left, Term right) {
      return with(Terms.not(Terms.equal(left.substitute(values), right.substitute(values))));
    }

    Term with(Term condition) {
      List<Term> all = new ArrayList<>(conditions);
      all.add(condition);
      return Terms.and(all);
    }
  }

  private static void requireSum(Fold fold) {
    if (fold.kind() != FoldKind.SUM || !fold.guard().equals(Terms.TRUE)) {
      throw new IllegalArgumentException("not a plain sum: " + fold);
    }
  }

  private static Set<String> names(List<Binder> binders) {
    return binders.stream().map(Binder::variable).collect(Collectors.toSet());
  }

  /**
   * Two folds of one kind are equal if their extents are, and guards and bodies at all indices. The
   * {@code order[k]}-th index of the second goes with the k-th of the first.
   */
  Clause congruence(Fold left, Fold right, List<Integer> order) {
    if (left.kind() != right.kind() || left.binders().size() != right.binders().size()) {
      throw new IllegalArgumentException("folds of different kinds");
    }
    if (left.isOrdered() && !order.equals(order.stream().sorted().toList())) {
      throw new IllegalArgumentException("the order of a sum matters here");
    }
    Somewhere at = new Somewhere(left.binders());
    List<Term> clause = new ArrayList<>(List.of(Terms.equal(left, right)));
    Map<String, Term> renamed = new HashMap<>();
    for (int k = 0; k < order.size(); k++) {
      Binder mine = left.binders().get(k);
      Binder other = right.binders().get(order.get(k));
      clause.add(Terms.not(Terms.equal(mine.extent(), other.extent())));
      renamed.put(other.variable(), at.values.get(mine.variable()));
    }
    Term guard = left.guard().substitute(at.values);
    Term body = left.body().substitute(at.values);
    Term bodies = Terms.not(Terms.equal(body, right.body().substitute(renamed)));
    Term guards = Terms.not(Terms.equal(guard, right.guard().substitute(renamed)));
    List<Term> differ = new ArrayList<>(at.conditions);
    differ.add(Terms.or(List.of(guards, Terms.and(List.of(guard, bodies)))));
    clause.add(Terms.and(differ));
    return new Clause("sum_congruence", Terms.or(clause));
  }

  /** A sum is a linear combination of sums over the same indices if its body is one of theirs. */
  Clause linear(Fold sum, List<Part> parts) {
    requireSum(sum);
    Set<String> bound = names(sum.binders());
    Somewhere at = new Somewhere(sum.binders());
    List<Term> clause = new ArrayList<>();
    List<Term> sums = new ArrayList<>();
    List<Term> bodies = new ArrayList<>();
    for (Part part : parts) {
      if (part.coefficient.mentions(bound)) {
        throw new IllegalArgumentException(part.coefficient + " depends on an index");
      }
      if (part.body.mentions(bound)) {
        Fold inner = new Fold(FoldKind.SUM, sum.binders(), Terms.TRUE, part.body);
        sums.add(Terms.multiply(part.coefficient, inner));
      } else {
        // A constant body: as many times as there are indices.
        sums.add(Terms.multiply(part.coefficient, part.body, count(sum)));
      }
      bodies.add(Terms.multiply(part.coefficient, part.body));
    }
    clause.add(Terms.equal(sum, Terms.sum(sums, sum.sort())));
    if (parts.stream().anyMatch(part -> !part.body.mentions(bound))) {
      sum.binders().forEach(b -> clause.add(Terms.less(b.extent(), Terms.integer(0))));
    }
    clause.add(at.differs(sum.body(), Terms.sum(bodies, sum.sort())));
    return new Clause("sum_linear", Terms.or(clause));
  }

  private static Term count(Fold sum) {
    Term count = Terms.product(sum.binders().stream().map(Binder::extent).toList(), Sort.INT);
    return sum.sort().equals(Sort.REAL) ? Terms.toReal(count) : count;
  }

  /** A sum whose body is a sum over {@code inner} of {@code body} is one sum over both. */
  Clause flatten(Fold sum, List<Binder> inner, Term body) {
    requireSum(sum);
    Set<String> bound = names(sum.binders());
    if (inner.stream().anyMatch(b -> b.extent().mentions(bound))) {
      throw new IllegalArgumentException("an extent depends on an outer index");
    }
    List<Binder> both = new ArrayList<>(sum.binders());
    both.addAll(inner);
    Somewhere at = new Somewhere(sum.binders());
    Term innerSum = new Fold(FoldKind.SUM, inner, Terms.TRUE, body);
    return new Clause(
        "sum_flatten",
        Terms.or(
            List.of(
                Terms.equal(sum, new Fold(FoldKind.SUM, both, Terms.TRUE, body)),
                at.differs(sum.body(), innerSum))));
  }

  /**
   * The range of an index is cut: the first {@code x} indices, where the body is {@code first}, and
   * the {@code y} after them, where it is {@code second} with that index counted from {@code x}.
   */
  Clause split(Fold sum, int which, Term x, Term y, Term first, Term second) {
    requireSum(sum);
    Binder cut = sum.binders().get(which);
    List<Binder> one = new ArrayList<>(sum.binders());
    one.set(which, new Binder(cut.variable(), x));
    List<Binder> two = new ArrayList<>(sum.binders());
    two.set(which, new Binder(cut.variable(), y));
    Term shifted = sum.body().substitute(Map.of(cut.variable(), Terms.add(cut.index(), x)));
    return new Clause(
        "sum_split",
        Terms.or(
            List.of(
                Terms.equal(
                    sum,
                    Terms.add(
                        new Fold(FoldKind.SUM, one, Terms.TRUE, first),
                        new Fold(FoldKind.SUM, two, Terms.TRUE, second))),
                Terms.not(Terms.equal(cut.extent(), Terms.add(x, y))),
                Terms.less(x, Terms.integer(0)),
                Terms.less(y, Terms.integer(0)),
                new Somewhere(one).differs(sum.body(), first),
                new Somewhere(two).differs(shifted, second))));
  }

  /** An index below {@code a * b} becomes two digits, below {@code a} and below {@code b}. */
  Clause radix(Fold sum, int which, Binder high, Binder low, Term body) {
    requireSum(sum);
    Binder cut = sum.binders().get(which);
    List<Binder> digits = new ArrayList<>(sum.binders());
    digits.set(which, high);
    digits.add(which + 1, low);
    Term flat = Terms.add(Terms.multiply(high.index(), low.extent()), low.index());
    Term substituted = sum.body().substitute(Map.of(cut.variable(), flat));
    return new Clause(
        "sum_radix",
        Terms.or(
            List.of(
                Terms.equal(sum, new Fold(FoldKind.SUM, digits, Terms.TRUE, body)),
                Terms.not(Terms.equal(cut.extent(), Terms.multiply(high.extent(), low.extent()))),
                Terms.less(high.extent(), Terms.integer(0)),
                Terms.less(low.extent(), Terms.integer(0)),
                new Somewhere(digits).differs(substituted, body))));
  }

  /** A sum over an index of {@code count} values is written out. */
  Clause unroll(Fold sum, int which, int count) {
    requireSum(sum);
    Binder cut = sum.binders().get(which);
    List<Binder> rest = new ArrayList<>(sum.binders());
    rest.remove(which);
    List<Term> terms = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Term body = sum.body().substitute(Map.of(cut.variable(), Terms.integer(k)));
      terms.add(rest.isEmpty() ? body : new Fold(FoldKind.SUM, rest, Terms.TRUE, body));
    }
    return new Clause(
        "sum_unroll",
        Terms.or(
            List.of(
                Terms.equal(sum, Terms.sum(terms, sum.sort())),
                Terms.not(Terms.equal(cut.extent(), Terms.integer(count))))));
  }

  /** A sum of positive terms, at least one, is positive. */
  Clause positive(Fold sum) {
    requireSum(sum);
    Term zero = Terms.number(0, sum.sort());
    Somewhere at = new Somewhere(sum.binders());
    List<Term> clause = new ArrayList<>(List.of(Terms.less(zero, sum)));
    sum.binders().forEach(b -> clause.add(Terms.atMost(b.extent(), Terms.integer(0))));
    clause.add(at.with(Terms.atMost(sum.body().substitute(at.values), zero)));
    return new Clause("sum_positive", Terms.or(clause));
  }

  /** A sum of terms that are not negative is not. */
  Clause nonNegative(Fold sum) {
    requireSum(sum);
    Term zero = Terms.number(0, sum.sort());
    Somewhere at = new Somewhere(sum.binders());
    return new Clause(
        "sum_non_negative",
        Terms.or(
            List.of(
                Terms.atMost(zero, sum),
                at.with(Terms.less(sum.body().substitute(at.values), zero)))));
  }

  /** A maximum or disjunction over something is one of its terms: the one at {@code witness}. */
  Clause witness(Fold fold, Map<String, Term> witness, Term empty) {
    List<Term> attained = new ArrayList<>();
    for (Binder binder : fold.binders()) {
      attained.add(Terms.inRange(binder.index().substitute(witness), binder.extent()));
    }
    attained.add(fold.guard().substitute(witness));
    attained.add(Terms.equal(fold, fold.body().substitute(witness)));
    return new Clause("extremum_witness", Terms.or(List.of(empty, Terms.and(attained))));
  }

  /** Every term is at most the maximum (at least the minimum), and makes it one over something. */
  Clause bound(Fold fold, Map<String, Term> at, Term empty) {
    List<Term> clause = new ArrayList<>();
    for (Binder binder : fold.binders()) {
      clause.add(Terms.not(Terms.inRange(binder.index().substitute(at), binder.extent())));
    }
    clause.add(Terms.not(fold.guard().substitute(at)));
    Term body = fold.body().substitute(at);
    Term bounded =
        switch (fold.kind()) {
          case MAX -> Terms.atMost(body, fold);
          case MIN -> Terms.atMost(fold, body);
          case OR -> Terms.implies(body, fold);
          case AND -> Terms.implies(fold, body);
          case SUM, PRODUCT -> throw new IllegalArgumentException("bound of a " + fold.kind());
        };
    clause.add(Terms.and(List.of(Terms.not(empty), bounded)));
    return new Clause("extremum_bound", Terms.or(clause));
  }

  /** Fresh constants for the indices of a fold. */
  Map<String, Term> constants(Fold fold) {
    return new Somewhere(fold.binders()).values;
  }
}
