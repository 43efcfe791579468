package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lrai.verifier.rules.Encoding.Found;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Permutations;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Term.Binder;
import org.lrai.verifier.term.Term.Fold;
import org.lrai.verifier.term.Term.FoldKind;
import org.lrai.verifier.term.Terms;

/**
 * Chooses instances of lemmas: brings every sum into a normal form (a linear combination of sums of
 * products over plain ranges) and relates what then is left. Not trusted: each instance is a valid
 * clause, so a bad choice can only make a proof fail.
 */
final class Proposals {
  private static final int DEEPEST = 5;
  private static final int MOST_CLAUSES = 600;
  private static final int LONGEST_UNROLLED = 8;

  private final Encoding encoding;
  private final Schemas schemas;
  private final Fresh fresh;
  private final Extrema extrema;
  private final FunctionProposals functions;

  /** Sums that no other schema changes. */
  private final List<Fold> normal = new ArrayList<>();

  private final Set<String> compared = new HashSet<>();
  private final Set<String> instantiated = new HashSet<>();

  private final List<Universal> universals;

  /** How many instances are tried. */
  enum Effort {
    /** Signs and bounds of folds; no normal form. */
    LITTLE_LINEAR(false, true),
    /** Everything, with products that solvers know nothing of but what is asserted. */
    FULL_LINEAR(true, true),
    LITTLE(false, false),
    FULL(true, false);

    private final boolean isFull;
    private final boolean isLinear;

    Effort(boolean isFull, boolean isLinear) {
      this.isFull = isFull;
      this.isLinear = isLinear;
    }

    /** Whether sums are brought into a normal form and compared. */
    boolean isFull() {
      return isFull;
    }

    /** Whether products of unknowns are constants. */
    boolean isLinear() {
      return isLinear;
    }
  }

  private final Effort effort;

  private final Loops loops;
  private final ProofSteps.Hints hints;

  Proposals(
      Encoding encoding,
      Fresh fresh,
      List<Universal> universals,
      Effort effort,
      Loops loops,
      ProofSteps.Hints hints) {
    this.effort = effort;
    this.loops = loops;
    this.hints = hints;
    this.universals = List.copyOf(universals);
    this.encoding = encoding;
    this.fresh = fresh;
    this.schemas = new Schemas(fresh);
    this.extrema = new Extrema(encoding, schemas, fresh);
    this.functions = new FunctionProposals(encoding);
  }

  /** Adds instances until nothing new comes up. */
  void run() {
    for (Universal universal : universals) {
      if (universal.isAboutIndices() || universal.variables().isEmpty()) {
        encoding.claim(universal.first(), universal.why());
      }
    }
    boolean changed = true;
    while (changed) {
      while (encoding.hasNext()) {
        Found found = encoding.next();
        if (found.depth() <= DEEPEST && encoding.instances() < MOST_CLAUSES) {
          encoding.depth(found.depth());
          propose(found.term(), found.depth());
        }
      }
      changed = effort.isFull() && encoding.instances() < MOST_CLAUSES && comparePairs();
    }
  }

  private void propose(Term term, int depth) {
    if (term instanceof Fold) {
      instantiate(term);
    }
    switch (term) {
      case Fold fold when fold.kind() == FoldKind.SUM -> sum(fold, depth);
      case Fold fold when fold.kind() == FoldKind.PRODUCT -> normal.add(fold);
      case Fold fold -> {
        if (!fold.sort().isDeclared()) {
          extrema.add(fold);
        }
        normal.add(fold);
      }
      case Term.Call call -> {
        functions.propose(call);
        instantiate(call);
        loops.unfolding(call).ifPresent(encoding::add);
      }
      case Term.Operation operation when operation.operator() == Operator.FLOOR_DIVIDE ->
          functions.quotient(operation.arguments().get(0), operation.arguments().get(1));
      case Term.Operation _, Term.Numeral _, Term.Truth _, Term.Variable _ -> {}
    }
  }

  private void instantiate(Term term) {
    for (Universal universal : universals) {
      for (Term instance : universal.instancesAt(term)) {
        if (instantiated.add(Canonical.text(instance))) {
          encoding.claim(instance, universal.why());
        }
      }
    }
  }

  private static Simplifier ranges(List<Binder> binders) {
    return new Simplifier(
        binders.stream().collect(Collectors.toMap(Binder::variable, Binder::extent, (a, b) -> a)));
  }

  private void sum(Fold sum, int depth) {
    if (!sum.sort().isNumeric()) {
      normal.add(sum);
      return;
    }
    if (depth <= DEEPEST - 2) {
      signs(sum);
    }
    if (effort.isFull() && !unroll(sum) && !split(sum) && !radix(sum)) {
      linear(sum);
    }
  }

  /** Sums of what looks positive, or is made of squares. */
  private void signs(Fold sum) {
    boolean positive = true;
    for (Polynomial.Monomial monomial : Polynomial.of(sum.body()).monomials()) {
      List<Term> odd = new ArrayList<>();
      boolean exponentials = true;
      for (Term factor : monomial.factors()) {
        boolean exponential =
            factor instanceof Term.Call call && call.function().equals(Functions.EXP);
        exponentials &= exponential;
        if (!exponential && !odd.remove(factor)) {
          odd.add(factor);
        }
      }
      if (!odd.isEmpty() || monomial.numerator().signum() < 0) {
        // Squares of sums are not seen in what is multiplied out.
        if (Functions.is(sum.body(), Operator.MULTIPLY) && isOfSquares(sum.body().parts())) {
          encoding.add(schemas.nonNegative(sum));
        }
        return;
      }
      positive &= exponentials;
    }
    encoding.add(positive ? schemas.positive(sum) : schemas.nonNegative(sum));
  }

  /** Whether the factors that are sums come in pairs. */
  private static boolean isOfSquares(List<Term> factors) {
    List<Term> odd = new ArrayList<>();
    boolean some = false;
    for (Term factor : factors) {
      if (Functions.is(factor, Operator.ADD)) {
        some = true;
        if (!odd.remove(factor)) {
          odd.add(factor);
        }
      }
    }
    return some && odd.isEmpty();
  }

  private boolean unroll(Fold sum) {
    for (int k = 0; k < sum.binders().size(); k++) {
      if (sum.binders().get(k).extent() instanceof Term.Numeral number
          && number.numerator().bitLength() < 8
          && number.numerator().intValue() <= LONGEST_UNROLLED
          && number.numerator().signum() >= 0) {
        return encoding.add(schemas.unroll(sum, k, number.numerator().intValue()));
      }
    }
    return false;
  }

  /** Cuts a range {@code x + y} where the body asks on which side an index lies, or a hint says. */
  private boolean split(Fold sum) {
    for (int k = 0; k < sum.binders().size(); k++) {
      Binder cut = sum.binders().get(k);
      for (Term x : hints.sums()) {
        Term y = Polynomial.simplified(Terms.subtract(cut.extent(), x));
        if (isMore(y)) {
          return split(sum, k, x, y);
        }
      }
      if (cut.extent() instanceof Term.Operation(Operator operator, List<Term> summands)
          && operator == Operator.ADD
          && Simplifier.hasConditionOn(sum.body(), Set.of(cut.variable()))) {
        Term x = summands.getFirst();
        Term y = Terms.sum(summands.subList(1, summands.size()), Sort.INT);
        return split(sum, k, x, y);
      }
    }
    return false;
  }

  private boolean split(Fold sum, int which, Term x, Term y) {
    Binder cut = sum.binders().get(which);
    List<Binder> rest = new ArrayList<>(sum.binders());
    rest.remove(which);
    Simplifier outer = ranges(rest);
    Term first = outer.with(cut.variable(), x).simplify(sum.body());
    Term shifted = sum.body().substitute(Map.of(cut.variable(), Terms.add(cut.index(), x)));
    Term second = outer.with(cut.variable(), y).simplify(shifted);
    return encoding.add(schemas.split(sum, which, x, y, first, second));
  }

  /** Whether it is a sum of products of sizes, with no minus. */
  private static boolean isMore(Term term) {
    Polynomial polynomial = Polynomial.of(term);
    return !polynomial.isZero()
        && polynomial.monomials().stream().allMatch(m -> m.numerator().signum() > 0);
  }

  /** Splits an index below a product into digits. */
  private boolean radix(Fold sum) {
    for (int k = 0; k < sum.binders().size(); k++) {
      Binder cut = sum.binders().get(k);
      for (Term lowExtent : hints.indices()) {
        Optional<Term> highExtent =
            Simplifier.divide(cut.extent(), lowExtent)
                .filter(parts -> Polynomial.of(parts.low()).isZero() && isMore(parts.high()))
                .map(Simplifier.Quotient::high);
        if (highExtent.isPresent() && !cut.extent().equals(lowExtent)) {
          return radix(sum, k, highExtent.get(), lowExtent);
        }
      }
      if (cut.extent() instanceof Term.Operation(Operator operator, List<Term> factors)
          && operator == Operator.MULTIPLY) {
        Term lowExtent = factors.getLast();
        Term highExtent = Terms.product(factors.subList(0, factors.size() - 1), Sort.INT);
        return radix(sum, k, highExtent, lowExtent);
      }
    }
    return false;
  }

  private boolean radix(Fold sum, int which, Term highExtent, Term lowExtent) {
    Binder cut = sum.binders().get(which);
    Binder high = new Binder(fresh.name("k"), highExtent);
    Binder low = new Binder(fresh.name("k"), lowExtent);
    List<Binder> all = new ArrayList<>(sum.binders());
    all.set(which, high);
    all.add(low);
    Term flat = Terms.add(Terms.multiply(high.index(), lowExtent), low.index());
    Term body = ranges(all).simplify(sum.body().substitute(Map.of(cut.variable(), flat)));
    return encoding.add(schemas.radix(sum, which, high, low, body));
  }

  /** Takes the body apart: what does not depend on an index leaves the sum. */
  private void linear(Fold sum) {
    Set<String> bound = sum.binders().stream().map(Binder::variable).collect(Collectors.toSet());
    Term simplified = lifted(ranges(sum.binders()).simplify(sum.body()), bound);
    Polynomial polynomial = Polynomial.of(simplified);
    List<Schemas.Part> parts = new ArrayList<>();
    for (Polynomial.Monomial monomial : polynomial.monomials()) {
      List<Term> outside = new ArrayList<>(List.of(monomial.coefficient(sum.sort())));
      List<Term> inside = new ArrayList<>();
      monomial.factors().forEach(f -> (f.mentions(bound) ? inside : outside).add(f));
      Term body = Terms.product(inside, sum.sort());
      parts.add(new Schemas.Part(Terms.product(outside, sum.sort()), body));
    }
    boolean isNormal =
        parts.size() == 1
            && parts.getFirst().coefficient().equals(Terms.number(1, sum.sort()))
            && parts.getFirst().body().mentions(bound)
            && Canonical.text(parts.getFirst().body()).equals(Canonical.text(sum.body()));
    if (!isNormal) {
      encoding.add(schemas.linear(sum, parts));
    } else if (!flatten(sum)) {
      normal.add(sum);
    }
  }

  /** Where a choice is between something and zero, its factors leave it. */
  private static Term lifted(Term term, Set<String> bound) {
    if (!(term instanceof Term.Operation(Operator operator, List<Term> arguments))) {
      return term;
    }
    if (operator == Operator.ADD || operator == Operator.MULTIPLY) {
      return Terms.operation(operator, arguments.stream().map(a -> lifted(a, bound)).toList());
    }
    if (operator != Operator.IF || !arguments.get(2).equals(Terms.number(0, term.sort()))) {
      return term;
    }
    List<Term> sum = new ArrayList<>();
    for (Polynomial.Monomial part : Polynomial.of(lifted(arguments.get(1), bound)).monomials()) {
      List<Term> outside = new ArrayList<>(List.of(part.coefficient(term.sort())));
      List<Term> inside = new ArrayList<>();
      part.factors().forEach(f -> (f.mentions(bound) ? inside : outside).add(f));
      Term rest = Terms.product(inside, term.sort());
      outside.add(Terms.choose(arguments.get(0), rest, arguments.get(2)));
      sum.add(Terms.product(outside, term.sort()));
    }
    return Terms.sum(sum, term.sort());
  }

  /** A factor that is a sum itself goes into one sum over all indices. */
  private boolean flatten(Fold sum) {
    List<Term> factors =
        Functions.is(sum.body(), Operator.MULTIPLY) ? sum.body().parts() : List.of(sum.body());
    for (int k = 0; k < factors.size(); k++) {
      if (factors.get(k) instanceof Fold inner && inner.kind() == FoldKind.SUM) {
        Map<String, Term> renamed = new HashMap<>();
        List<Binder> binders = new ArrayList<>();
        for (Binder binder : inner.binders()) {
          Binder other = new Binder(fresh.name("k"), binder.extent());
          renamed.put(binder.variable(), other.index());
          binders.add(other);
        }
        Set<String> bound =
            sum.binders().stream().map(Binder::variable).collect(Collectors.toSet());
        if (binders.stream().anyMatch(b -> b.extent().mentions(bound))) {
          return false;
        }
        List<Term> all = new ArrayList<>(factors);
        all.set(k, inner.body().substitute(renamed));
        return encoding.add(schemas.flatten(sum, binders, Terms.product(all, sum.sort())));
      }
    }
    return false;
  }

  /** Asks of folds in normal form whether they are the same. */
  private boolean comparePairs() {
    boolean changed = false;
    List<Fold> folds = List.copyOf(normal);
    for (int i = 0; i < folds.size(); i++) {
      for (int j = i + 1; j < folds.size(); j++) {
        changed |= compare(folds.get(i), folds.get(j));
      }
    }
    return changed;
  }

  private boolean compare(Fold left, Fold right) {
    int count = left.binders().size();
    if (left.kind() != right.kind()
        || count != right.binders().size()
        || !left.sort().equals(right.sort())
        || !haveSharedFunctions(left, right)
        || !constants(left).equals(constants(right))
        || Likeness.readDifferently(left, right)
        || !compared.add(Canonical.text(left) + " " + Canonical.text(right))) {
      return false;
    }
    boolean changed = false;
    for (List<Integer> order : Permutations.of(count, left.isOrdered())) {
      boolean sameExtents = true;
      for (int k = 0; k < count; k++) {
        sameExtents &=
            Polynomial.sameValue(
                left.binders().get(k).extent(), right.binders().get(order.get(k)).extent());
      }
      if (sameExtents || count == 1) {
        encoding.depth(DEEPEST - 2);
        changed |= encoding.add(schemas.congruence(left, right, order));
      }
    }
    return changed;
  }

  /** Folds over different inputs are hardly the same. */
  private static boolean haveSharedFunctions(Fold left, Fold right) {
    Set<String> mine = functions(left);
    Set<String> others = functions(right);
    return mine.containsAll(others) || others.containsAll(mine);
  }

  /** Folds that mention different indices are hardly the same. */
  private static Set<String> constants(Fold fold) {
    Set<String> names = Problem.indices(fold);
    names.removeIf(name -> !name.startsWith("sk!"));
    return names;
  }

  private static Set<String> functions(Term term) {
    Set<String> names = new HashSet<>();
    if (term instanceof Term.Call call) {
      names.add(call.function());
    }
    term.parts().forEach(part -> names.addAll(functions(part)));
    return names;
  }
}
