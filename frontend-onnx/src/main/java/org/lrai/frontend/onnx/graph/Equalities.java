package org.lrai.frontend.onnx.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;

/**
 * Sizes that must be equal for the model to have a meaning. Each equality is solved for a symbol:
 * {@code symbol = expression}; or, where it holds for part of a symbol's range only, the range is
 * narrowed to that. Where operators of a model combine dims of two names, the import is repeated
 * with one written as the other; whoever loads the model checks the dims of its inputs. A dim of an
 * input that is a sum of others keeps its name: the input is measured as the model runs, and so is
 * checked to have the size that the sum has. So are inputs whose dims must be multiples of a
 * number, as those of networks that halve an image and double it again.
 */
final class Equalities {
  /** Sizes that must be multiples of more are not looked for. */
  private static final long LARGEST_FACTOR = 256;

  /** Sizes that must be larger are not looked for. */
  private static final long MOST_LEAST_SIZE = 64;

  private final SequencedMap<String, IndexExpr> solved = new LinkedHashMap<>();
  private final Map<String, Range> narrowed = new HashMap<>();
  private final Set<String> measured = new HashSet<>();
  private final Map<String, Long> factors = new HashMap<>();

  /** Symbol to what is written in its place; no symbol on the left occurs on the right. */
  SequencedMap<String, IndexExpr> solved() {
    return Collections.unmodifiableSequencedMap(solved);
  }

  IndexExpr apply(IndexExpr expr) {
    return solved.isEmpty() ? expr : expr.substituteSymbols(solved);
  }

  /** Whether inputs are measured along this dim. */
  boolean isMeasured(IndexExpr dim) {
    return measured.stream().anyMatch(symbol -> dim.equals(IndexExpr.symbol(symbol)));
  }

  /** What the dim is taken for where it must be a multiple of a number: {@code 4 floor(n / 4)}. */
  Optional<IndexExpr> multiple(IndexExpr dim) {
    return factors.entrySet().stream()
        .filter(factor -> dim.equals(IndexExpr.symbol(factor.getKey())))
        .map(factor -> multiple(factor.getKey(), factor.getValue()))
        .findFirst();
  }

  private static IndexExpr multiple(String symbol, long factor) {
    return IndexExpr.symbol(symbol).floorDiv(factor).times(factor);
  }

  /** The part of a symbol's range in which all equalities hold. */
  Range range(String symbol, Range stated) {
    return narrowed.getOrDefault(symbol, stated);
  }

  /**
   * Adds {@code left = right}.
   *
   * @param ranges of the symbols of the model's inputs; others are data-dependent
   * @return whether the equality can be assumed and was not before
   */
  boolean assume(IndexExpr left, IndexExpr right, Map<String, Range> ranges) {
    IndexExpr difference = withoutCommonSizes(apply(left).minus(apply(right)));
    if (difference.isConstant(0)) {
      return false;
    }
    if (assumeOne(apply(left), ranges) || assumeOne(apply(right), ranges)) {
      return true;
    }
    Optional<String> best =
        difference.symbols().stream()
            .filter(symbol -> solve(difference, symbol).isPresent())
            .min(preference(difference, ranges));
    if (best.isEmpty()) {
      return narrow(difference, ranges)
          || assumeUncut(difference, ranges)
          || assumeMultiples(difference, ranges);
    }
    String symbol = best.get();
    IndexExpr value = solve(difference, symbol).orElseThrow();
    if (!fits(value, ranges.getOrDefault(symbol, Range.ANY_SIZE), ranges)) {
      return false;
    }
    if (ranges.containsKey(symbol) && value.asConstant().isEmpty() && !isSymbol(value)) {
      return measure(symbol, ranges);
    }
    solved.replaceAll((_, expr) -> expr.substituteSymbols(Map.of(symbol, value)));
    solved.put(symbol, value);
    return true;
  }

  /**
   * Assumes of {@code min(x, 1)}, the extent of a first element, that {@code x} is not 0: then it
   * is 1, which broadcasts and need not be equal to the other size.
   */
  private boolean assumeOne(IndexExpr size, Map<String, Range> ranges) {
    for (Atom atom : size.atoms()) {
      if (atom instanceof Atom.Min(IndexExpr left, IndexExpr right)
          && size.equals(IndexExpr.atom(atom))
          && (left.isConstant(1) || right.isConstant(1))) {
        return assumePositive(left.isConstant(1) ? right : left, ranges);
      }
    }
    return false;
  }

  /** Where {@code max(x, 0)} is in the way, {@code x} is assumed not to be negative. */
  private boolean assumeUncut(IndexExpr zero, Map<String, Range> ranges) {
    for (Atom atom : zero.atoms()) {
      if (atom instanceof Atom.Max(IndexExpr left, IndexExpr right)
          && (left.isConstant(0) || right.isConstant(0))
          && assumePositive((left.isConstant(0) ? right : left).plus(1), ranges)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where an expression is 0 only if sizes leave no rest in its divisions, that they are multiples
   * of one number, the least that serves.
   */
  private boolean assumeMultiples(IndexExpr zero, Map<String, Range> ranges) {
    long divisors = 1;
    Set<String> divided = new TreeSet<>();
    for (Atom atom : zero.atoms()) {
      if (atom instanceof Atom.FloorDiv(IndexExpr numerator, IndexExpr denominator)
          && denominator.asConstant().isPresent()) {
        divisors *= Math.min(denominator.asConstant().getAsLong(), LARGEST_FACTOR);
        divisors = Math.min(divisors, LARGEST_FACTOR * LARGEST_FACTOR);
        divided.addAll(numerator.symbols());
      }
    }
    divided.retainAll(ranges.keySet());
    for (long common = 2; common <= Math.min(divisors, LARGEST_FACTOR); common++) {
      Map<String, IndexExpr> multiples = new HashMap<>();
      for (String symbol : divided) {
        multiples.put(symbol, multiple(symbol, common));
      }
      if (zero.substituteSymbols(multiples).isConstant(0)) {
        return measureMultiples(zero, multiples, common, ranges);
      }
    }
    return false;
  }

  /** Each of the sizes need only be a multiple of the least number with which it comes out. */
  private boolean measureMultiples(
      IndexExpr zero, Map<String, IndexExpr> multiples, long common, Map<String, Range> ranges) {
    boolean changed = false;
    for (String symbol : List.copyOf(new TreeSet<>(multiples.keySet()))) {
      long factor = 1;
      multiples.put(symbol, multiple(symbol, factor));
      while (factor < common && !zero.substituteSymbols(multiples).isConstant(0)) {
        factor++;
        multiples.put(symbol, multiple(symbol, factor));
      }
      changed |= factor > 1 && measure(symbol, factor, ranges);
    }
    return changed;
  }

  /** Measures a dim that must be a multiple of {@code factor}, and not 0. */
  private boolean measure(String symbol, long factor, Map<String, Range> ranges) {
    long least = factors.getOrDefault(symbol, 1L);
    while (least % factor != 0) {
      least += factors.getOrDefault(symbol, 1L);
    }
    Range stated = ranges.getOrDefault(symbol, Range.ANY_SIZE);
    if (least > stated.max() || Objects.equals(factors.put(symbol, least), least)) {
      return false;
    }
    narrowed.put(symbol, new Range(Math.max(stated.min(), least), stated.max()));
    measure(symbol, ranges);
    return true;
  }

  /**
   * The expression divided by the symbols that are factors of all its terms: {@code 32 n t - 288 n}
   * is 0 for every batch {@code n} only if {@code t} is 9. (That it is 0 as well for an empty batch
   * is given up.)
   */
  private static IndexExpr withoutCommonSizes(IndexExpr zero) {
    IndexExpr result = zero;
    for (String symbol : zero.symbols()) {
      Optional<IndexExpr> quotient = result.dividedExactlyBy(IndexExpr.symbol(symbol));
      while (quotient.isPresent() && quotient.get().asConstant().isEmpty()) {
        result = quotient.get();
        quotient = result.dividedExactlyBy(IndexExpr.symbol(symbol));
      }
    }
    return result;
  }

  private static boolean isSymbol(IndexExpr value) {
    return value.symbols().stream().anyMatch(symbol -> value.equals(IndexExpr.symbol(symbol)));
  }

  /** Measuring adds nodes: what was said of sizes that are named after nodes is found anew. */
  private boolean measure(String symbol, Map<String, Range> ranges) {
    solved
        .entrySet()
        .removeIf(entry ->
            !ranges.containsKey(entry.getKey())
                || !ranges.keySet().containsAll(entry.getValue().symbols()));
    return measured.add(symbol);
  }

  /** Whether a value may lie in a range; if it is a symbol, it lies there from now on. */
  private boolean fits(IndexExpr value, Range range, Map<String, Range> ranges) {
    if (value.asConstant().isPresent()) {
      return range.contains(value.asConstant().getAsLong());
    }
    String symbol = value.symbols().iterator().next();
    Range own = ranges.get(symbol);
    if (own == null || !value.equals(IndexExpr.symbol(symbol))) {
      return true; // whoever computes the size checks it
    }
    long min = Math.max(own.min(), range.min());
    long max = Math.min(own.max(), range.max());
    if (min > max) {
      return false;
    }
    narrowed.put(symbol, new Range(min, max));
    return true;
  }

  /** Narrows the range of the only symbol of an expression to where it is 0. */
  private boolean narrow(IndexExpr zero, Map<String, Range> ranges) {
    if (zero.symbols().size() != 1) {
      return false;
    }
    String symbol = zero.symbols().iterator().next();
    Range stated = ranges.get(symbol);
    if (stated == null) {
      return false;
    }
    Optional<Range> where = new Root(zero, symbol).within(stated);
    // That nothing at all is equal to anything is not what a model means.
    if (where.isEmpty() || where.get().equals(stated) || where.get().max() == 0) {
      return false;
    }
    narrowed.put(symbol, where.get());
    return true;
  }

  /**
   * Adds that a size is at least 1: narrows the range of its only symbol to where it is, from the
   * least value on.
   *
   * @return whether that can be assumed and was not before
   */
  boolean assumePositive(IndexExpr size, Map<String, Range> ranges) {
    IndexExpr excess = apply(size).minus(1);
    if (excess.symbols().size() != 1) {
      return false;
    }
    String symbol = excess.symbols().iterator().next();
    Range stated = ranges.get(symbol);
    if (stated == null) {
      return false;
    }
    for (long min = stated.min(); min <= Math.min(stated.max(), MOST_LEAST_SIZE); min++) {
      Range part = new Range(min, stated.max());
      if (new Bounds(_ -> part).isNonNegative(excess)) {
        if (min == stated.min()) {
          return false; // and what was narrowed further stays so
        }
        narrowed.put(symbol, part);
        return true;
      }
    }
    return false;
  }

  /**
   * Data-dependent symbols are replaced first, then those whose value is a size for all sizes
   * ({@code total = past + new} rather than {@code past = total - new}), then those of later
   * inputs.
   */
  private static Comparator<String> preference(IndexExpr zero, Map<String, Range> ranges) {
    Bounds bounds = new Bounds(symbol -> ranges.getOrDefault(symbol, Range.ANY_SIZE));
    List<String> inputs = List.copyOf(ranges.keySet());
    return Comparator.<String, Boolean>comparing(ranges::containsKey)
        .thenComparing(symbol -> !bounds.isNonNegative(solve(zero, symbol).orElseThrow()))
        .thenComparing(inputs::indexOf, Comparator.reverseOrder());
  }

  /** What {@code symbol} is where {@code zero} is 0, if that is linear in it. */
  private static Optional<IndexExpr> solve(IndexExpr zero, String symbol) {
    Atom.Variable unknown = new Atom.Variable(symbol);
    IndexExpr inUnknown = zero.substituteSymbols(Map.of(symbol, IndexExpr.atom(unknown)));
    Optional<IndexExpr> coefficient = inUnknown.coefficientOf(unknown);
    if (coefficient.isEmpty() || coefficient.get().asConstant().isEmpty()) {
      return Optional.empty();
    }
    long factor = coefficient.get().asConstant().getAsLong();
    if (factor == 0) {
      return Optional.empty();
    }
    IndexExpr rest = zero.minus(IndexExpr.symbol(symbol).times(factor)).times(-Long.signum(factor));
    IndexExpr value = rest.floorDiv(Math.abs(factor));
    return value.times(Math.abs(factor)).equals(rest) ? Optional.of(value) : Optional.empty();
  }
}
