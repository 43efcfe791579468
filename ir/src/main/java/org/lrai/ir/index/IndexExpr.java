package org.lrai.ir.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An integer expression over sizes and index variables, kept in canonical form: a sum of integer
 * multiples of products of {@link Atom}s. Two expressions that are equal as polynomials over their
 * atoms are {@code equals}. Dims of shapes, subscripts, extents and guards are all of this type.
 *
 * <p>Arithmetic is exact; a coefficient outside 64 bits is an {@link ArithmeticException}, and so
 * is a product of thousands of terms.
 */
public final class IndexExpr {
  public static final IndexExpr ZERO = new IndexExpr(new TreeMap<>());
  public static final IndexExpr ONE = constant(1);

  /** A product of atoms with multiplicity, sorted; the empty product is one. */
  public record Monomial(List<Atom> factors) implements Comparable<Monomial> {
    static final Monomial UNIT = new Monomial(List.of());

    public Monomial {
      factors = factors.size() < 2 ? List.copyOf(factors) : factors.stream().sorted().toList();
    }

    Monomial times(Monomial other) {
      if (factors.isEmpty()) {
        return other;
      }
      if (other.factors.isEmpty()) {
        return this;
      }
      List<Atom> all = new ArrayList<>(factors);
      all.addAll(other.factors);
      return new Monomial(all);
    }

    @Override
    public int compareTo(Monomial other) {
      for (int i = 0; i < Math.min(factors.size(), other.factors.size()); i++) {
        int c = factors.get(i).compareTo(other.factors.get(i));
        if (c != 0) {
          return c;
        }
      }
      return Integer.compare(other.factors.size(), factors.size());
    }
  }

  /** Products of sums grow fast; what is larger than this no model needs. */
  private static final int MOST_TERMS = 1 << 14;

  private final NavigableMap<Monomial, Long> terms;
  private final int hash;

  // What is asked for again and again, computed when it is first asked for; immutable.
  private @Nullable Set<Atom> atoms;
  private @Nullable Set<String> symbols;
  private @Nullable Set<String> variables;
  private @Nullable String text;

  private IndexExpr(NavigableMap<Monomial, Long> terms) {
    this.terms = terms;
    this.hash = terms.hashCode();
  }

  /** The sum of monomials with these coefficients, none of which is zero. */
  static IndexExpr sum(NavigableMap<Monomial, Long> terms) {
    return new IndexExpr(terms);
  }

  public static IndexExpr constant(long value) {
    TreeMap<Monomial, Long> terms = new TreeMap<>();
    if (value != 0) {
      terms.put(Monomial.UNIT, value);
    }
    return new IndexExpr(terms);
  }

  public static IndexExpr symbol(String name) {
    return atom(new Atom.Symbol(name));
  }

  public static IndexExpr variable(String name) {
    return atom(new Atom.Variable(name));
  }

  public static IndexExpr element(int input, List<IndexExpr> at) {
    return atom(new Atom.Element(input, at));
  }

  public static IndexExpr atom(Atom atom) {
    TreeMap<Monomial, Long> terms = new TreeMap<>();
    terms.put(new Monomial(List.of(atom)), 1L);
    return new IndexExpr(terms);
  }

  public static IndexExpr product(Collection<IndexExpr> factors) {
    IndexExpr result = ONE;
    for (IndexExpr factor : factors) {
      result = result.times(factor);
    }
    return result;
  }

  public IndexExpr plus(IndexExpr other) {
    if (other.terms.isEmpty()) {
      return this;
    }
    if (terms.isEmpty()) {
      return other;
    }
    TreeMap<Monomial, Long> sum = new TreeMap<>(terms);
    other.terms.forEach((m, c) -> addTerm(sum, m, c));
    return new IndexExpr(sum);
  }

  public IndexExpr plus(long constant) {
    return plus(constant(constant));
  }

  public IndexExpr minus(IndexExpr other) {
    return plus(other.times(-1));
  }

  public IndexExpr minus(long constant) {
    return plus(constant(Math.negateExact(constant)));
  }

  public IndexExpr times(IndexExpr other) {
    if (other.isNumber()) {
      return times(other.terms.firstEntry().getValue());
    }
    if (isNumber()) {
      return other.times(terms.firstEntry().getValue());
    }
    if ((long) terms.size() * other.terms.size() > MOST_TERMS) {
      throw new ArithmeticException("a product with more than " + MOST_TERMS + " terms");
    }
    TreeMap<Monomial, Long> result = new TreeMap<>();
    terms.forEach((m, c) ->
        other.terms.forEach((n, d) -> addTerm(result, m.times(n), Math.multiplyExact(c, d))));
    return new IndexExpr(result);
  }

  public IndexExpr times(long factor) {
    if (factor == 0) {
      return ZERO;
    }
    if (factor == 1) {
      return this;
    }
    TreeMap<Monomial, Long> result = new TreeMap<>(terms);
    result.replaceAll((monomial, coefficient) -> Math.multiplyExact(coefficient, factor));
    return new IndexExpr(result);
  }

  /** Whether this is a constant other than zero. */
  private boolean isNumber() {
    return terms.size() == 1 && terms.firstKey().factors().isEmpty();
  }

  static void addTerm(Map<Monomial, Long> terms, Monomial monomial, long coefficient) {
    long sum = Math.addExact(terms.getOrDefault(monomial, 0L), coefficient);
    if (sum == 0) {
      terms.remove(monomial);
    } else {
      terms.put(monomial, sum);
    }
  }

  /**
   * {@code floor(this / divisor)} for a positive divisor. Terms that the divisor divides leave the
   * quotient: {@code floor((5n + i) / 4) = n + floor((n + i) / 4)}. By a constant, the numerator
   * begins with a positive coefficient, and what it has in common with the divisor is cancelled:
   * {@code ceil(n / 2) = floor((n + 1) / 2) = floor((n - 1) / 2) + 1} are one expression.
   */
  public IndexExpr floorDiv(IndexExpr divisor) {
    return Quotients.floor(this, divisor);
  }

  public IndexExpr floorDiv(long divisor) {
    return floorDiv(constant(divisor));
  }

  /** {@code ceil(this / divisor)} for a positive divisor. */
  public IndexExpr ceilDiv(IndexExpr divisor) {
    return times(-1).floorDiv(divisor).times(-1);
  }

  /** {@code this - divisor * floor(this / divisor)}. */
  public IndexExpr mod(IndexExpr divisor) {
    return minus(divisor.times(floorDiv(divisor)));
  }

  /** The quotient as a polynomial over the atoms, if the divisor divides this as one. */
  public Optional<IndexExpr> dividedExactlyBy(IndexExpr divisor) {
    return Quotients.exact(this, divisor);
  }

  public IndexExpr max(IndexExpr other) {
    OptionalLong difference = minus(other).asConstant();
    if (difference.isPresent()) {
      return difference.getAsLong() >= 0 ? this : other;
    }
    return atom(new Atom.Max(this, other));
  }

  public IndexExpr min(IndexExpr other) {
    OptionalLong difference = minus(other).asConstant();
    if (difference.isPresent()) {
      return difference.getAsLong() <= 0 ? this : other;
    }
    return atom(new Atom.Min(this, other));
  }

  /** The value if this is a constant. */
  public OptionalLong asConstant() {
    if (terms.isEmpty()) {
      return OptionalLong.of(0);
    }
    return isNumber() ? OptionalLong.of(terms.firstEntry().getValue()) : OptionalLong.empty();
  }

  public boolean isConstant(long value) {
    OptionalLong constant = asConstant();
    return constant.isPresent() && constant.getAsLong() == value;
  }

  /** The terms of the canonical form: monomial to non-zero coefficient, in their fixed order. */
  public NavigableMap<Monomial, Long> terms() {
    return Collections.unmodifiableNavigableMap(terms);
  }

  /**
   * The factor of {@code variable} if this is linear in it: {@code this = coefficient * variable +
   * rest} with neither part mentioning the variable. Empty where it occurs under a division, a
   * minimum, a maximum, an element or a power.
   */
  public java.util.Optional<IndexExpr> coefficientOf(Atom.Variable variable) {
    IndexExpr coefficient = ZERO;
    for (Map.Entry<Monomial, Long> term : terms.entrySet()) {
      List<Atom> others = new ArrayList<>(term.getKey().factors());
      boolean removed = others.remove(variable);
      for (Atom other : others) {
        if (mentions(other, variable)) {
          return java.util.Optional.empty();
        }
      }
      if (removed) {
        TreeMap<Monomial, Long> part = new TreeMap<>();
        part.put(new Monomial(others), term.getValue());
        coefficient = coefficient.plus(new IndexExpr(part));
      }
    }
    return java.util.Optional.of(coefficient);
  }

  private static boolean mentions(Atom atom, Atom.Variable variable) {
    return atom.equals(variable)
        || operands(atom).stream().anyMatch(operand -> operand.atoms().contains(variable));
  }

  private static List<IndexExpr> operands(Atom atom) {
    return switch (atom) {
      case Atom.Symbol _, Atom.Variable _ -> List.of();
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> List.of(n, d);
      case Atom.Max(IndexExpr a, IndexExpr b) -> List.of(a, b);
      case Atom.Min(IndexExpr a, IndexExpr b) -> List.of(a, b);
      case Atom.Element(int _, List<IndexExpr> at) -> at;
    };
  }

  /** All atoms of this expression, nested ones included. */
  public Set<Atom> atoms() {
    Set<Atom> known = atoms;
    if (known == null) {
      Set<Atom> all = new TreeSet<>();
      collect(all);
      known = Collections.unmodifiableSet(all);
      atoms = known;
    }
    return known;
  }

  private void collect(Set<Atom> all) {
    for (Monomial monomial : terms.keySet()) {
      for (Atom atom : monomial.factors()) {
        all.add(atom);
        operands(atom).forEach(operand -> operand.collect(all));
      }
    }
  }

  /** Names of the symbols (sizes) that this expression depends on. */
  public Set<String> symbols() {
    Set<String> known = symbols;
    if (known == null) {
      known = names(atom -> atom instanceof Atom.Symbol(String name) ? name : null);
      symbols = known;
    }
    return known;
  }

  /** Names of the index variables that this expression depends on. */
  public Set<String> variables() {
    Set<String> known = variables;
    if (known == null) {
      known = names(atom -> atom instanceof Atom.Variable(String name) ? name : null);
      variables = known;
    }
    return known;
  }

  private Set<String> names(Function<Atom, @Nullable String> name) {
    Set<String> names = new TreeSet<>();
    for (Atom atom : atoms()) {
      String found = name.apply(atom);
      if (found != null) {
        names.add(found);
      }
    }
    return Collections.unmodifiableSet(names);
  }

  /** Replaces leaves; operands of divisions, minima, maxima and elements are rewritten before. */
  public IndexExpr substitute(Function<? super Atom, IndexExpr> replacement) {
    IndexExpr result = ZERO;
    for (Map.Entry<Monomial, Long> term : terms.entrySet()) {
      IndexExpr product = constant(term.getValue());
      for (Atom atom : term.getKey().factors()) {
        product = product.times(rewrite(atom, replacement));
      }
      result = result.plus(product);
    }
    return result;
  }

  private static IndexExpr rewrite(Atom atom, Function<? super Atom, IndexExpr> replacement) {
    return switch (atom) {
      case Atom.Symbol _, Atom.Variable _ -> replacement.apply(atom);
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) ->
          n.substitute(replacement).floorDiv(d.substitute(replacement));
      case Atom.Max(IndexExpr a, IndexExpr b) ->
          a.substitute(replacement).max(b.substitute(replacement));
      case Atom.Min(IndexExpr a, IndexExpr b) ->
          a.substitute(replacement).min(b.substitute(replacement));
      case Atom.Element(int input, List<IndexExpr> at) ->
          replacement.apply(
              new Atom.Element(input, at.stream().map(e -> e.substitute(replacement)).toList()));
    };
  }

  /** Replaces variables by name; everything else stays. */
  public IndexExpr substituteVariables(Map<String, IndexExpr> values) {
    if (Collections.disjoint(variables(), values.keySet())) {
      return this;
    }
    return substitute(atom ->
        atom instanceof Atom.Variable(String name) && values.containsKey(name)
            ? values.get(name)
            : atom(atom));
  }

  /** Replaces symbols by name; everything else stays. */
  public IndexExpr substituteSymbols(Map<String, IndexExpr> values) {
    if (Collections.disjoint(symbols(), values.keySet())) {
      return this;
    }
    return substitute(atom ->
        atom instanceof Atom.Symbol(String name) && values.containsKey(name)
            ? values.get(name)
            : atom(atom));
  }

  /** The value where {@code leaf} gives that of every symbol, variable and (evaluated) element. */
  public long evaluate(LeafValues leaves) {
    long sum = 0;
    for (Map.Entry<Monomial, Long> term : terms.entrySet()) {
      long product = term.getValue();
      for (Atom atom : term.getKey().factors()) {
        product = Math.multiplyExact(product, evaluate(atom, leaves));
      }
      sum = Math.addExact(sum, product);
    }
    return sum;
  }

  private static long evaluate(Atom atom, LeafValues leaves) {
    return switch (atom) {
      case Atom.Symbol(String name) -> leaves.symbol(name);
      case Atom.Variable(String name) -> leaves.variable(name);
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> {
        long divisor = d.evaluate(leaves);
        if (divisor <= 0) {
          throw new ArithmeticException("division by " + d + " = " + divisor);
        }
        yield Math.floorDiv(n.evaluate(leaves), divisor);
      }
      case Atom.Max(IndexExpr a, IndexExpr b) -> Math.max(a.evaluate(leaves), b.evaluate(leaves));
      case Atom.Min(IndexExpr a, IndexExpr b) -> Math.min(a.evaluate(leaves), b.evaluate(leaves));
      case Atom.Element(int input, List<IndexExpr> at) ->
          leaves.element(input, at.stream().mapToLong(e -> e.evaluate(leaves)).toArray());
    };
  }

  /** Values of the leaves of an expression. */
  public interface LeafValues {
    long symbol(String name);

    long variable(String name);

    long element(int input, long[] at);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof IndexExpr that && hash == that.hash && terms.equals(that.terms));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * The text form that the graph grammar reads, such as {@code 2*n*h + floor((w + 3) / 4) - 1}.
   * Names that are not plain are quoted, see {@link Names}.
   */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = IndexText.of(this);
      text = known;
    }
    return known;
  }
}
