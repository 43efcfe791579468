package org.lrai.verifier.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.kernel.Reductions.Summands;

/**
 * Whether what a kernel computes is what a definition says: the same operations on the same
 * elements, reductions over the same terms in any order, a product and a sum fused or not.
 */
final class Comparison {
  /** Cases that one comparison may have. */
  private static final int MOST_SPLITS = 2000;

  /** Ways to pair the reads of two terms that are tried. */
  private static final int MOST_PROPOSALS = 6;

  /** Reductions of so few terms are compared term by term. */
  private static final int MOST_TERMS = 128;

  private final Terms terms;
  private final Map<Integer, Argument> buffers = new HashMap<>();
  private final Map<Facts, Map<Long, Boolean>> known = new HashMap<>();
  private @Nullable String difference;
  private int splits;

  Comparison(Terms terms, Collection<Argument> arguments) {
    this.terms = terms;
    arguments.forEach(argument -> buffers.put(argument.buffer(), argument));
  }

  /** Throws what the difference is, if there is one wherever the facts hold. */
  void require(Term computed, Term defined, Facts facts) {
    difference = null;
    splits = 0;
    if (!matches(computed, defined, facts)) {
      throw new WrongKernelException(difference == null ? "another value" : difference);
    }
  }

  private boolean differs(Object computed, Object defined) {
    if (difference == null) {
      difference = computed + " where the definition has " + defined;
    }
    return false;
  }

  private boolean matches(Term computed, Term defined, Facts facts) {
    if (computed == defined) {
      return true;
    }
    Map<Long, Boolean> results = known.computeIfAbsent(facts, _ -> new HashMap<>());
    long key = ((long) computed.number() << 32) | defined.number();
    Boolean before = results.get(key);
    if (before == null) {
      before = compare(computed, defined, facts);
      results.put(key, before);
    }
    return before;
  }

  private boolean compare(Term computed, Term defined, Facts facts) {
    if (computed.shape() instanceof Term.Choice(var guards, Term inside, Term outside)) {
      return split(guards, inside, outside, facts, defined, true);
    }
    if (defined.shape() instanceof Term.Choice(var guards, Term inside, Term outside)) {
      return split(guards, inside, outside, facts, computed, false);
    }
    if (computed.type() != defined.type()) {
      return differs(computed.type(), defined.type());
    }
    Optional<Fold> fold = Reductions.foldOf(defined).or(() -> Reductions.foldOf(computed));
    if (fold.isPresent()) {
      return matchesReduction(computed, defined, fold.get(), facts);
    }
    return switch (computed.shape()) {
      case Term.Real(ElementType _, double value) ->
          (defined.shape() instanceof Term.Real(ElementType _, double other)
                  && Double.compare(value, other) == 0)
              || differs(computed, defined);
      case Term.Read(ElementType _, int buffer, List<IndexExpr> at) ->
          (defined.shape() instanceof Term.Read(ElementType _, int other, List<IndexExpr> there)
                  && buffer == other
                  && isSame(at, there, facts))
              || differs(computed, defined);
      case Term.Position(IndexExpr value) ->
          (defined.shape() instanceof Term.Position(IndexExpr other) && facts.isEqual(value, other))
              || differs(computed, defined);
      case Term.Apply(ScalarOp op, List<Term> operands) ->
          matchesApplication(op, operands, computed, defined, facts);
      case Term.Convert(ElementType _, Term operand, boolean saturate) ->
          (defined.shape() instanceof Term.Convert(ElementType _, Term other, boolean same)
                  && saturate == same)
              ? matches(operand, other, facts)
              : differs(computed, defined);
      case Term.Bits(ElementType _, Term operand) ->
          defined.shape() instanceof Term.Bits(ElementType _, Term other)
              ? matches(operand, other, facts)
              : differs(computed, defined);
      case Term.Before _ -> throw new NotUnderstoodException("a running value");
      case Term.Recurrence _ -> {
        if (defined.shape() instanceof Term.Search search) {
          yield matchesSearch(computed, search, facts);
        }
        throw new NotUnderstoodException("a loop that is no reduction");
      }
      case Term.Whole _, Term.Choice _, Term.Chain _, Term.Tree _, Term.Search _ ->
          differs(computed, defined);
    };
  }

  /** Compares in the cases of a guard: where all hold, and where the first that fails is each. */
  private boolean split(
      List<IndexExpr> guards,
      Term inside,
      Term outside,
      Facts facts,
      Term other,
      boolean isComputed) {
    if (++splits > MOST_SPLITS) {
      throw new NotUnderstoodException("guards that make more than " + MOST_SPLITS + " cases");
    }
    Facts holds = facts;
    for (IndexExpr guard : guards) {
      Facts fails = holds.with(guard.times(-1).minus(1));
      if (!fails.isContradiction() && !pair(outside, other, fails, isComputed)) {
        return false;
      }
      holds = holds.with(guard);
      if (holds.isContradiction()) {
        return true;
      }
    }
    return pair(inside, other, holds, isComputed);
  }

  private boolean pair(Term side, Term other, Facts facts, boolean isComputed) {
    return isComputed ? matches(side, other, facts) : matches(other, side, facts);
  }

  private static boolean isSame(List<IndexExpr> a, List<IndexExpr> b, Facts facts) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int axis = 0; axis < a.size(); axis++) {
      IndexExpr left = a.get(axis);
      IndexExpr right = b.get(axis);
      if (!left.equals(right)
          && !facts.simplify(left).equals(facts.simplify(right))
          && !facts.isEqual(left, right)) {
        return false;
      }
    }
    return true;
  }

  private boolean matchesApplication(
      ScalarOp op, List<Term> operands, Term computed, Term defined, Facts facts) {
    if (!(defined.shape() instanceof Term.Apply(ScalarOp other, List<Term> others))) {
      return differs(computed, defined);
    }
    if (op == ScalarOp.FMA && other == ScalarOp.ADD) {
      Term product = terms.apply(ScalarOp.MUL, operands.get(0), operands.get(1));
      return eitherOrder(List.of(product, operands.get(2)), others, facts)
          || differs(computed, defined);
    }
    if (op != other) {
      return differs(computed, defined);
    }
    if (op == ScalarOp.ADD || op == ScalarOp.MUL) {
      return eitherOrder(operands, others, facts);
    }
    for (int k = 0; k < operands.size(); k++) {
      if (!matches(operands.get(k), others.get(k), facts)) {
        return false;
      }
    }
    return true;
  }

  private boolean eitherOrder(List<Term> a, List<Term> b, Facts facts) {
    return (matches(a.get(0), b.get(0), facts) && matches(a.get(1), b.get(1), facts))
        || (matches(a.get(0), b.get(1), facts) && matches(a.get(1), b.get(0), facts));
  }

  /** Whether a loop looks at the same terms in the same order and gives the same index. */
  private boolean matchesSearch(Term computed, Term.Search search, Facts facts) {
    Optional<Searches.Found> loop = new Searches(terms).of(computed, search.arg());
    if (loop.isEmpty()) {
      throw new NotUnderstoodException("a loop that is no search");
    }
    Searches.Found found = loop.get();
    Optional<Map<String, IndexExpr>> values = Searches.sameOrder(found.loops(), search.axes());
    if (values.isEmpty()) {
      return differs(found.loops(), search.axes());
    }
    Facts inside = facts.at(Searches.points(found.loops()));
    if (inside.isContradiction()) {
      return true;
    }
    Map<String, IndexExpr> single = Searches.single(found.loops());
    IndexExpr made = found.index().substituteVariables(single);
    IndexExpr index = search.index().substituteVariables(values.get());
    return ((inside.isNonNegative(made) && inside.isEqual(made, index)) || differs(made, index))
        && matches(
            terms.substitute(found.term(), single),
            terms.substitute(search.term(), values.get()),
            inside);
  }

  // Reductions.

  private boolean matchesReduction(Term computed, Term defined, Fold fold, Facts facts) {
    if (fold == Fold.SUM && Reductions.foldOf(computed).isEmpty() && isSmall(defined, fold)) {
      return matchesWrittenOut(computed, defined, facts);
    }
    List<Summands> left = Reductions.of(computed, fold, terms);
    List<Summands> right = Reductions.of(defined, fold, terms);
    List<Summands> tight =
        right.stream().map(wanted -> Reductions.tightened(wanted, facts, terms)).toList();
    @Nullable NotUnderstoodException notUnderstood = null;
    for (List<Summands> wanted : tight.equals(right) ? List.of(right) : List.of(right, tight)) {
      try {
        if (matchesFamilies(left, wanted, fold, facts)) {
          return true;
        }
      } catch (NotUnderstoodException e) {
        notUnderstood = e;
      }
    }
    Optional<List<Term>> each = Enumeration.of(left, fold, terms, facts, MOST_TERMS);
    Optional<List<Term>> wanted = Enumeration.of(right, fold, terms, facts, MOST_TERMS);
    if (each.isPresent() && wanted.isPresent()) {
      return matchesEach(each.get(), wanted.get(), facts);
    }
    if (notUnderstood != null) {
      throw notUnderstood;
    }
    return false;
  }

  /** Whether the same terms are folded, one by one, in any order. */
  private boolean matchesEach(List<Term> computed, List<Term> defined, Facts facts) {
    if (computed.size() != defined.size()) {
      return differs(computed.size() + " terms", defined.size() + " terms");
    }
    String before = difference;
    List<Term> open = new ArrayList<>(computed);
    List<Term> rest = new ArrayList<>();
    defined.stream().filter(term -> !open.remove(term)).forEach(rest::add);
    for (Term wanted : rest) {
      Optional<Term> same = open.stream().filter(term -> matches(term, wanted, facts)).findFirst();
      if (same.isEmpty()) {
        return differs("no term", wanted);
      }
      open.remove(same.get());
    }
    difference = before;
    return true;
  }

  private boolean matchesFamilies(
      List<Summands> computed, List<Summands> defined, Fold fold, Facts facts) {
    List<Summands> left = new ArrayList<>(computed);
    for (Summands wanted : defined) {
      List<Axis> box = Reductions.box(wanted.points());
      List<Partition.Piece> pieces = new ArrayList<>();
      List<Summands> unused = new ArrayList<>();
      for (Summands candidate : left) {
        boolean alone = box.isEmpty() && !pieces.isEmpty();
        Optional<Partition.Piece> piece =
            alone ? Optional.empty() : place(candidate, wanted, box, facts);
        piece.ifPresentOrElse(pieces::add, () -> unused.add(candidate));
      }
      List<IndexExpr> extents = box.stream().map(Axis::extent).toList();
      if (pieces.isEmpty() && extents.stream().noneMatch(facts::isZero)) {
        return differs(
            left.isEmpty() ? "no term" : left.getFirst().term(), "terms " + wanted.term());
      }
      try {
        Partition.require(pieces, extents, facts, "terms of a " + fold);
      } catch (WrongKernelException e) {
        return differs(e.what(), "each once");
      }
      left = unused;
    }
    return left.isEmpty() || differs(left.getFirst().term(), "no such term");
  }

  private boolean matchesWrittenOut(Term computed, Term defined, Facts facts) {
    return LinearCombination.of(computed, terms, facts, this::constant)
            .isSame(LinearCombination.of(defined, terms, facts, this::constant))
        || differs(computed, defined);
  }

  private Optional<BigDecimal> constant(Term.Read read) {
    Argument argument = buffers.get(read.buffer());
    return argument == null ? Optional.empty() : argument.constant(read.at());
  }

  /** Whether all extents of a reduction are constants. */
  private boolean isSmall(Term defined, Fold fold) {
    return Reductions.of(defined, fold, terms).stream()
        .flatMap(summands -> summands.points().axes().stream())
        .allMatch(axis -> axis.extent().asConstant().isPresent());
  }

  /** Where the points of computed terms lie among those of a definition, if they are such terms. */
  private Optional<Partition.Piece> place(
      Summands computed, Summands wanted, List<Axis> box, Facts facts) {
    for (Map<String, IndexExpr> values : proposals(computed, wanted, box)) {
      Optional<Partition.Piece> piece = placed(computed, wanted, box, values, facts);
      if (piece.isPresent()) {
        return piece;
      }
    }
    return Optional.empty();
  }

  private Optional<Partition.Piece> placed(
      Summands computed,
      Summands wanted,
      List<Axis> box,
      Map<String, IndexExpr> values,
      Facts facts) {
    Facts inside = facts.at(computed.points());
    if (inside.isContradiction()) {
      return Optional.of(new Partition.Piece(computed.points(), at(box, values)));
    }
    List<IndexExpr> needed =
        wanted.points().nonNegative().stream()
            .map(guard -> guard.substituteVariables(values))
            .toList();
    if (!needed.stream().allMatch(inside::isNonNegative)) {
      return Optional.empty();
    }
    String before = difference;
    if (!matches(computed.term(), terms.substitute(wanted.term(), values), inside)) {
      return Optional.empty();
    }
    difference = before;
    // What the definition demands as well does not count as a restriction.
    List<IndexExpr> own =
        computed.points().nonNegative().stream()
            .filter(guard -> needed.stream().noneMatch(other -> facts.isEqual(guard, other)))
            .toList();
    return Optional.of(
        new Partition.Piece(new Family(computed.points().axes(), own), at(box, values)));
  }

  private static List<IndexExpr> at(List<Axis> box, Map<String, IndexExpr> values) {
    return box.stream().map(axis -> values.getOrDefault(axis.variable(), IndexExpr.ZERO)).toList();
  }

  /** Values of the definition's loop variables, from pairs of reads of the same buffer. */
  private static Set<Map<String, IndexExpr>> proposals(
      Summands computed, Summands wanted, List<Axis> box) {
    Set<Map<String, IndexExpr>> proposals = new LinkedHashSet<>();
    int most = Readings.of(computed.term()).size();
    for (int skipped = 0; skipped < Math.max(1, Math.min(most, MOST_PROPOSALS)); skipped++) {
      Solver solver = new Solver(box);
      pairUp(computed.term(), wanted.term(), skipped, solver);
      solver.solve().ifPresent(proposals::add);
    }
    byExtent(computed.points(), box, wanted).ifPresent(proposals::add);
    return proposals;
  }

  /** Pairs reads of the same buffers in their order, beginning after some of the computed ones. */
  private static void pairUp(Term computed, Term defined, int skipped, Solver solver) {
    List<Term.Read> left = Readings.of(computed);
    Collections.rotate(left, -skipped);
    for (Term.Read wanted : Readings.of(defined)) {
      for (int k = 0; k < left.size(); k++) {
        Term.Read candidate = left.get(k);
        if (candidate.buffer() == wanted.buffer() && candidate.at().size() == wanted.at().size()) {
          for (int axis = 0; axis < wanted.at().size(); axis++) {
            IndexExpr pattern = wanted.at().get(axis);
            IndexExpr value = candidate.at().get(axis);
            // Variables that are bound within a term say nothing about those around it.
            if (defined.variables().containsAll(pattern.variables())
                && computed.variables().containsAll(value.variables())) {
              solver.add(pattern, value);
            }
          }
          left.remove(k);
          break;
        }
      }
    }
  }

  /** Terms that do not depend on the index: loops of the same extents, in their order. */
  private static Optional<Map<String, IndexExpr>> byExtent(
      Family points, List<Axis> box, Summands wanted) {
    Map<String, IndexExpr> values = new HashMap<>();
    List<Axis> free = new ArrayList<>(points.axes());
    for (Axis axis : box) {
      if (wanted.term().variables().contains(axis.variable())) {
        return Optional.empty();
      }
      Optional<Axis> same =
          free.stream().filter(own -> own.extent().equals(axis.extent())).findFirst();
      if (same.isEmpty()) {
        return Optional.empty();
      }
      free.remove(same.get());
      values.put(axis.variable(), same.get().index());
    }
    return Optional.of(values);
  }
}
