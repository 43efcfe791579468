package org.lrai.verifier.plan;

import java.util.Map;
import java.util.function.Function;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;

/** How large an expression over sizes, and each product in it, can become. */
final class Magnitude {
  private Magnitude() {}

  /** A bound of the absolute value of an expression and of whatever is computed on the way. */
  static double of(IndexExpr expr, Function<String, Range> ranges) {
    double sum = 0;
    for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
      double product = Math.abs((double) term.getValue());
      for (Atom atom : term.getKey().factors()) {
        product *= of(atom, ranges);
      }
      sum += product;
    }
    return sum;
  }

  private static double of(Atom atom, Function<String, Range> ranges) {
    return switch (atom) {
      case Atom.Symbol(String name) -> ranges.apply(name).max();
      case Atom.FloorDiv(IndexExpr numerator, IndexExpr divisor) -> {
        double above = of(numerator, ranges) + 1;
        long least = divisor.asConstant().orElse(1);
        yield least > 0 ? above / least + 1 : above;
      }
      case Atom.Max(IndexExpr a, IndexExpr b) -> Math.max(of(a, ranges), of(b, ranges));
      case Atom.Min(IndexExpr a, IndexExpr b) -> Math.max(of(a, ranges), of(b, ranges));
      case Atom.Element _, Atom.Variable _ -> Double.POSITIVE_INFINITY;
    };
  }
}
