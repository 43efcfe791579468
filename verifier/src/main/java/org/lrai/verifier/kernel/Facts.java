package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.IndexExpr.Monomial;
import org.lrai.ir.index.Range;

/**
 * What is known of index variables and sizes at a place of a nest: inequalities that hold there,
 * and what follows from them. Quotients, minima and maxima bring their defining inequalities.
 */
final class Facts {
  /** Minima and maxima that are split into cases in one proof. */
  private static final int MOST_SPLITS = 3;

  /** More facts than this make a proof too slow; leaving some out is sound. */
  private static final int MOST_FACTS = 80;

  private final Function<String, Range> ranges;
  private final List<IndexExpr> known;

  /** Variables with their extents, the innermost last. */
  private final List<Axis> axes;

  private final Bounds bounds;
  private final Map<IndexExpr, Boolean> proved = new HashMap<>();
  private final Map<Family, Facts> inside = new HashMap<>();

  /** Numerators of quotients, and whether they are known not to be negative. */
  private final Map<IndexExpr, Boolean> numerators = new HashMap<>();

  private Facts(Function<String, Range> ranges, List<IndexExpr> known, List<Axis> axes) {
    this.ranges = ranges;
    this.known = known;
    this.axes = axes;
    this.bounds = new Bounds(ranges);
  }

  /** Nothing but the ranges of symbols. */
  static Facts of(Function<String, Range> ranges) {
    return new Facts(ranges, List.of(), List.of());
  }

  /** With one more expression that is not negative. */
  Facts with(IndexExpr nonNegative) {
    return with(List.of(nonNegative));
  }

  Facts with(List<IndexExpr> nonNegative) {
    List<IndexExpr> all = new ArrayList<>(known);
    nonNegative.stream().filter(expr -> !all.contains(expr)).forEach(all::add);
    return all.size() == known.size() ? this : new Facts(ranges, List.copyOf(all), axes);
  }

  /** At the points of a family. */
  Facts at(Family family) {
    return inside.computeIfAbsent(
        family,
        points -> {
          Facts facts = this;
          for (Axis axis : points.axes()) {
            facts = facts.withVariable(axis);
          }
          return facts.with(points.nonNegative());
        });
  }

  private Facts withVariable(Axis axis) {
    List<IndexExpr> all = new ArrayList<>(known);
    all.add(axis.index());
    all.add(axis.extent().minus(1).minus(axis.index()));
    List<Axis> more = new ArrayList<>(axes);
    more.add(axis);
    return new Facts(ranges, List.copyOf(all), List.copyOf(more));
  }

  /** Whether an expression is at least zero wherever the facts hold, as far as can be told. */
  boolean isNonNegative(IndexExpr expr) {
    if (expr.asConstant().isPresent()) {
      return expr.asConstant().getAsLong() >= 0 || isContradiction();
    }
    Boolean before = proved.get(expr);
    if (before == null) {
      before =
          isNonNegativeAtCorner(expr)
              || isRefuted(List.of(expr.times(-1).minus(1)), known, MOST_SPLITS);
      proved.put(expr, before);
    }
    return before;
  }

  /**
   * Whether it is at least zero where each variable has the value at which it is least: most
   * subscripts need no more.
   */
  private boolean isNonNegativeAtCorner(IndexExpr expr) {
    IndexExpr least = expr;
    for (Axis axis : axes.reversed()) {
      Optional<IndexExpr> factor = least.coefficientOf(new Atom.Variable(axis.variable()));
      if (factor.isEmpty()) {
        return false;
      }
      boolean grows = bounds.isNonNegative(factor.get());
      if (!grows && !bounds.isNonNegative(factor.get().times(-1))) {
        return false;
      }
      IndexExpr value = grows ? IndexExpr.ZERO : axis.extent().minus(1);
      least = least.minus(factor.get().times(axis.index())).plus(factor.get().times(value));
    }
    return bounds.isNonNegative(least);
  }

  boolean isZero(IndexExpr expr) {
    return expr.equals(IndexExpr.ZERO) || (isNonNegative(expr) && isNonNegative(expr.times(-1)));
  }

  boolean isEqual(IndexExpr a, IndexExpr b) {
    return a.equals(b) || isZero(a.minus(b));
  }

  /** Whether the facts never hold. */
  boolean isContradiction() {
    IndexExpr never = IndexExpr.constant(-1);
    Boolean before = proved.get(never);
    if (before == null) {
      before = !known.isEmpty() && isRefuted(known, known, MOST_SPLITS);
      proved.put(never, before);
    }
    return before;
  }

  private boolean isRefuted(List<IndexExpr> start, List<IndexExpr> facts, int splits) {
    List<IndexExpr> system = relevant(start, facts, false);
    if (new LinearSystem(system).isRefuted()) {
      return true;
    }
    List<IndexExpr> larger = relevant(start, facts, true);
    if (larger.size() > system.size() && new LinearSystem(larger).isRefuted()) {
      return true;
    }
    Optional<Atom> choice = splits == 0 ? Optional.empty() : choice(system);
    if (choice.isEmpty()) {
      return false;
    }
    List<IndexExpr> sides =
        choice.get() instanceof Atom.Min(IndexExpr a, IndexExpr b)
            ? List.of(a, b)
            : choice.get() instanceof Atom.Max(IndexExpr c, IndexExpr d)
                ? List.of(c, d)
                : List.of();
    for (IndexExpr side : sides) {
      Function<IndexExpr, IndexExpr> decide = expr -> replace(expr, choice.get(), side);
      List<IndexExpr> decided = new ArrayList<>(facts.stream().map(decide).toList());
      // What makes this side the one that is meant.
      for (IndexExpr other : sides) {
        decided.add(
            decide.apply(choice.get() instanceof Atom.Min ? other.minus(side) : side.minus(other)));
      }
      if (!isRefuted(start.stream().map(decide).toList(), decided, splits - 1)) {
        return false;
      }
    }
    return true;
  }

  private static IndexExpr replace(IndexExpr expr, Atom atom, IndexExpr value) {
    IndexExpr result = IndexExpr.ZERO;
    for (Map.Entry<Monomial, Long> term : expr.terms().entrySet()) {
      IndexExpr product = IndexExpr.constant(term.getValue());
      for (Atom factor : term.getKey().factors()) {
        product = product.times(factor.equals(atom) ? value : replaceWithin(factor, atom, value));
      }
      result = result.plus(product);
    }
    return result;
  }

  /** The same in the operands of an atom, whose defining inequalities are asked for later. */
  private static IndexExpr replaceWithin(Atom factor, Atom atom, IndexExpr value) {
    return switch (factor) {
      case Atom.Variable _, Atom.Symbol _, Atom.Element _ -> IndexExpr.atom(factor);
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) ->
          replace(n, atom, value).floorDiv(replace(d, atom, value));
      case Atom.Max(IndexExpr a, IndexExpr b) ->
          replace(a, atom, value).max(replace(b, atom, value));
      case Atom.Min(IndexExpr a, IndexExpr b) ->
          replace(a, atom, value).min(replace(b, atom, value));
    };
  }

  private static Optional<Atom> choice(List<IndexExpr> system) {
    return system.stream()
        .flatMap(expr -> expr.terms().keySet().stream())
        .flatMap(monomial -> monomial.factors().stream())
        .filter(atom -> atom instanceof Atom.Min || atom instanceof Atom.Max)
        .findFirst();
  }

  /**
   * The start, and all facts that share atoms with it or with others that do.
   *
   * @param nested whether operands of quotients, minima and maxima count
   */
  private List<IndexExpr> relevant(List<IndexExpr> start, List<IndexExpr> facts, boolean nested) {
    Set<IndexExpr> system = new LinkedHashSet<>();
    Set<Atom> atoms = new HashSet<>();
    List<IndexExpr> open = new ArrayList<>(start);
    Set<IndexExpr> rest = new LinkedHashSet<>(facts);
    Set<IndexExpr> derived = new HashSet<>();
    while (!open.isEmpty() && system.size() < MOST_FACTS) {
      IndexExpr expr = open.removeLast();
      if (!system.add(expr)) {
        continue;
      }
      for (Monomial monomial : expr.terms().keySet()) {
        for (Atom atom : monomial.factors()) {
          if (atoms.add(atom)) {
            open.addAll(axioms(atom));
          }
        }
        if (!derived.contains(expr)) {
          List<IndexExpr> products = products(monomial, facts);
          derived.addAll(products); // not multiplied again
          open.addAll(products);
        }
      }
      for (Iterator<IndexExpr> more = rest.iterator(); more.hasNext(); ) {
        IndexExpr fact = more.next();
        if (fact.asConstant().isPresent() || shares(fact, atoms, nested)) {
          more.remove();
          open.add(fact);
        }
      }
    }
    return List.copyOf(system);
  }

  private static boolean shares(IndexExpr fact, Set<Atom> atoms, boolean nested) {
    if (nested) {
      return !Collections.disjoint(fact.atoms(), atoms);
    }
    for (Monomial monomial : fact.terms().keySet()) {
      for (Atom atom : monomial.factors()) {
        if (atoms.contains(atom)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<IndexExpr> axioms(Atom atom) {
    IndexExpr value = IndexExpr.atom(atom);
    return switch (atom) {
      case Atom.Symbol(String name) -> {
        Range range = ranges.apply(name);
        yield List.of(value.minus(range.min()), IndexExpr.constant(range.max()).minus(value));
      }
      case Atom.Variable _, Atom.Element _ -> List.of();
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> {
        IndexExpr rest = n.minus(value.times(d));
        // Elimination loses what rounding to integers gives here.
        yield isQuotientNonNegative(n)
            ? List.of(rest, d.minus(1).minus(rest), value)
            : List.of(rest, d.minus(1).minus(rest));
      }
      case Atom.Max(IndexExpr a, IndexExpr b) -> List.of(value.minus(a), value.minus(b));
      case Atom.Min(IndexExpr a, IndexExpr b) -> List.of(a.minus(value), b.minus(value));
    };
  }

  private boolean isQuotientNonNegative(IndexExpr numerator) {
    Boolean before = numerators.get(numerator);
    if (before == null) {
      numerators.put(numerator, false); // while it is looked at
      before =
          isNonNegativeAtCorner(numerator)
              || isRefuted(List.of(numerator.times(-1).minus(1)), known, 0);
      numerators.put(numerator, before);
    }
    return before;
  }

  /**
   * For a product of sizes: it is not negative. For a product of sizes and something else: what is
   * known of that, times the sizes.
   */
  private List<IndexExpr> products(Monomial monomial, List<IndexExpr> facts) {
    if (monomial.factors().size() < 2) {
      return List.of();
    }
    IndexExpr size = IndexExpr.ONE;
    List<Atom> others = new ArrayList<>();
    for (Atom atom : monomial.factors()) {
      if (isSize(atom)) {
        size = size.times(IndexExpr.atom(atom));
      } else {
        others.add(atom);
      }
    }
    if (others.isEmpty()) {
      return List.of(size);
    }
    List<IndexExpr> result = new ArrayList<>();
    if (others.size() == 1 && !size.equals(IndexExpr.ONE)) {
      for (IndexExpr fact : facts) {
        boolean linear =
            fact.terms().keySet().stream()
                .allMatch(m -> m.factors().stream().filter(atom -> !isSize(atom)).count() <= 1);
        if (linear && mentions(fact, others.getFirst())) {
          result.add(fact.times(size));
        }
      }
    }
    return result;
  }

  private static boolean mentions(IndexExpr expr, Atom atom) {
    return expr.terms().keySet().stream().anyMatch(m -> m.factors().contains(atom));
  }

  /** Whether it is made of sizes alone, and not negative. */
  private boolean isSize(Atom atom) {
    return switch (atom) {
      case Atom.Symbol _ -> true;
      case Atom.FloorDiv(IndexExpr n, IndexExpr _) ->
          n.variables().isEmpty() && bounds.isNonNegative(n);
      case Atom.Variable _, Atom.Max _, Atom.Min _, Atom.Element _ -> false;
    };
  }

  /** The same value with quotients, minima and maxima replaced where the facts decide them. */
  IndexExpr simplify(IndexExpr expr) {
    IndexExpr sum = IndexExpr.ZERO;
    for (Map.Entry<Monomial, Long> term : expr.terms().entrySet()) {
      IndexExpr product = IndexExpr.constant(term.getValue());
      for (Atom atom : term.getKey().factors()) {
        product = product.times(simplify(atom));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  List<IndexExpr> simplify(List<IndexExpr> exprs) {
    return exprs.stream().map(this::simplify).toList();
  }

  private IndexExpr simplify(Atom atom) {
    return switch (atom) {
      case Atom.Symbol _, Atom.Variable _ -> IndexExpr.atom(atom);
      case Atom.Element(int input, List<IndexExpr> at) ->
          IndexExpr.element(
              input, simplify(at).stream().map(i -> isZero(i) ? IndexExpr.ZERO : i).toList());
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> {
        IndexExpr numerator = simplify(n);
        IndexExpr divisor = simplify(d);
        IndexExpr whole = wholeMultiples(numerator, divisor);
        if (!whole.equals(IndexExpr.ZERO)) {
          IndexExpr rest = numerator.minus(whole.times(divisor)).floorDiv(divisor);
          yield whole.plus(simplify(rest));
        }
        IndexExpr quotient = numerator.floorDiv(divisor);
        boolean isZero =
            quotient.asConstant().isEmpty()
                && isNonNegative(numerator)
                && isNonNegative(divisor.minus(1).minus(numerator));
        yield isZero ? IndexExpr.ZERO : withoutRemainder(numerator, quotient);
      }
      case Atom.Max(IndexExpr a, IndexExpr b) -> larger(simplify(a), simplify(b));
      case Atom.Min(IndexExpr a, IndexExpr b) -> smaller(simplify(a), simplify(b));
    };
  }

  /** The sum of those {@code k v} for which the numerator has a term {@code k v divisor}. */
  private static IndexExpr wholeMultiples(IndexExpr numerator, IndexExpr divisor) {
    IndexExpr whole = IndexExpr.ZERO;
    if (divisor.terms().size() > 1) {
      for (String variable : numerator.variables()) {
        Optional<IndexExpr> multiple =
            numerator
                .coefficientOf(new Atom.Variable(variable))
                .flatMap(factor -> factor.dividedExactlyBy(divisor));
        if (multiple.isPresent() && multiple.get().variables().isEmpty()) {
          whole = whole.plus(multiple.get().times(IndexExpr.variable(variable)));
        }
      }
    }
    return whole;
  }

  /** {@code floor((16 n + l) / 16) = n} if the rest, l, is known to be below 16. */
  private IndexExpr withoutRemainder(IndexExpr numerator, IndexExpr quotient) {
    for (Map.Entry<Monomial, Long> term : quotient.terms().entrySet()) {
      List<Atom> factors = term.getKey().factors();
      if (factors.size() == 1
          && factors.getFirst() instanceof Atom.FloorDiv(IndexExpr n, IndexExpr d)
          && !n.equals(numerator)
          && isNonNegative(n)
          && isNonNegative(d.minus(1).minus(n))) {
        return quotient.minus(IndexExpr.atom(factors.getFirst()).times(term.getValue()));
      }
    }
    return quotient;
  }

  private IndexExpr larger(IndexExpr a, IndexExpr b) {
    return isNonNegative(a.minus(b)) ? a : isNonNegative(b.minus(a)) ? b : a.max(b);
  }

  private IndexExpr smaller(IndexExpr a, IndexExpr b) {
    return isNonNegative(a.minus(b)) ? b : isNonNegative(b.minus(a)) ? a : a.min(b);
  }
}
