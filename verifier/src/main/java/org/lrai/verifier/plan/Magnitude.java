package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.type.Shape;

/**
 * How large an expression over sizes, and whatever is computed on the way, can become. Sizes that
 * are dims of one input of the model are bounded together: the runtime refuses an input whose dims,
 * zeros left out, have a product over that of {@link Range#ANY_SIZE}.
 */
final class Magnitude {
  private final Function<String, Range> ranges;

  /** For each input of the model, the symbols that are dims of it. */
  private final List<Set<String>> together;

  /**
   * @param ranges of all symbols
   * @param inputs the shapes of the model's inputs
   */
  Magnitude(Function<String, Range> ranges, List<Shape> inputs) {
    this.ranges = ranges;
    this.together = inputs.stream().map(Magnitude::symbols).toList();
  }

  private static Set<String> symbols(Shape shape) {
    Set<String> symbols = new HashSet<>();
    for (IndexExpr dim : shape.dims()) {
      for (Atom atom : dim.atoms()) {
        if (atom instanceof Atom.Symbol(String name) && dim.equals(IndexExpr.symbol(name))) {
          symbols.add(name);
        }
      }
    }
    return symbols;
  }

  /** A bound of the absolute value of an expression and of whatever is computed on the way. */
  double of(IndexExpr expr) {
    double most = bound(above(expr));
    for (Atom atom : expr.atoms()) {
      most = Math.max(most, within(atom));
    }
    return most;
  }

  /** A bound of what is computed before an atom is. */
  private double within(Atom atom) {
    return switch (atom) {
      case Atom.FloorDiv(IndexExpr numerator, IndexExpr divisor) ->
          Math.max(of(numerator), of(divisor));
      case Atom.Max(IndexExpr a, IndexExpr b) -> Math.max(of(a), of(b));
      case Atom.Min(IndexExpr a, IndexExpr b) -> Math.max(of(a), of(b));
      case Atom.Symbol _, Atom.Element _, Atom.Variable _ -> 0;
    };
  }

  /** At least the sum of the absolute values of the products of an expression. */
  private static SizePolynomial above(IndexExpr expr) {
    SizePolynomial sum = SizePolynomial.ZERO;
    for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
      SizePolynomial product = SizePolynomial.constant(Math.abs((double) term.getValue()));
      for (Atom atom : term.getKey().factors()) {
        product = product.times(above(atom));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private static SizePolynomial above(Atom atom) {
    return switch (atom) {
      case Atom.Symbol(String name) -> SizePolynomial.symbol(name);
      case Atom.FloorDiv(IndexExpr numerator, IndexExpr divisor) -> {
        long least = Math.max(1, divisor.asConstant().orElse(1));
        yield above(numerator)
            .times(SizePolynomial.constant(1.0 / least))
            .plus(SizePolynomial.constant(1));
      }
      case Atom.Max(IndexExpr a, IndexExpr b) -> above(a).max(above(b));
      case Atom.Min(IndexExpr a, IndexExpr b) -> above(a).max(above(b));
      case Atom.Element _, Atom.Variable _ -> SizePolynomial.constant(Double.POSITIVE_INFINITY);
    };
  }

  private double bound(SizePolynomial polynomial) {
    double sum = 0;
    for (Map.Entry<List<String>, Double> term : polynomial.terms().entrySet()) {
      sum += term.getValue() * bound(term.getKey());
    }
    return sum;
  }

  /**
   * A bound of a product, and of each part of it: of sizes together where there is a tensor that
   * they are dims of. Zeros count as ones, since a part may leave them out.
   */
  private double bound(List<String> factors) {
    List<String> left = new ArrayList<>(factors);
    double product = 1;
    while (!left.isEmpty()) {
      Set<String> group = largestGroup(left);
      double apart = 1;
      for (String symbol : group) {
        left.remove(symbol);
        apart *= (double) Math.max(1, ranges.apply(symbol).max());
      }
      product *= group.size() < 2 ? apart : Math.min(apart, (double) Range.ANY_SIZE.max());
    }
    return product;
  }

  private Set<String> largestGroup(List<String> factors) {
    Set<String> largest = Set.of(factors.getFirst());
    for (Set<String> symbols : together) {
      Set<String> common = new HashSet<>(factors);
      common.retainAll(symbols);
      if (common.size() > largest.size()) {
        largest = common;
      }
    }
    return largest;
  }
}
