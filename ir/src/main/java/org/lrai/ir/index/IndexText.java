package org.lrai.ir.index;

import java.util.List;
import java.util.stream.Collectors;
import org.lrai.ir.index.IndexExpr.Monomial;

/** Index expressions as text. */
final class IndexText {
  private IndexText() {}

  static String of(IndexExpr expr) {
    if (expr.terms().isEmpty()) {
      return "0";
    }
    StringBuilder text = new StringBuilder();
    expr.terms().forEach((monomial, coefficient) -> append(text, monomial, coefficient));
    return text.toString();
  }

  private static void append(StringBuilder text, Monomial monomial, long coefficient) {
    if (text.isEmpty()) {
      text.append(coefficient < 0 ? "-" : "");
    } else {
      text.append(coefficient < 0 ? " - " : " + ");
    }
    String magnitude = Long.toString(coefficient).replace("-", "");
    if (monomial.factors().isEmpty()) {
      text.append(magnitude);
      return;
    }
    if (!magnitude.equals("1")) {
      text.append(magnitude).append('*');
    }
    text.append(monomial.factors().stream().map(IndexText::of).collect(Collectors.joining("*")));
  }

  private static String of(Atom atom) {
    return switch (atom) {
      case Atom.Symbol(String name) -> Names.text(name);
      case Atom.Variable(String name) -> "%" + Names.text(name);
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) ->
          "floor(" + (n.terms().size() > 1 ? "(" + n + ")" : n) + " / " + divisor(d) + ")";
      case Atom.Max(IndexExpr a, IndexExpr b) -> "max(" + a + ", " + b + ")";
      case Atom.Min(IndexExpr a, IndexExpr b) -> "min(" + a + ", " + b + ")";
      case Atom.Element(int input, List<IndexExpr> at) ->
          "in"
              + input
              + at.stream().map(IndexExpr::toString).collect(Collectors.joining(", ", "[", "]"));
    };
  }

  /** In parentheses unless it is a single factor. */
  private static String divisor(IndexExpr divisor) {
    boolean single =
        divisor.terms().size() == 1
            && divisor.terms().firstEntry().getValue() == 1
            && divisor.terms().firstKey().factors().size() == 1;
    return divisor.asConstant().isPresent() || single ? divisor.toString() : "(" + divisor + ")";
  }
}
