package org.lrai.verifier.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Index and scalar expressions as groups of words. */
final class ExpressionText {
  private ExpressionText() {}

  static String group(Object... parts) {
    return group(List.of(parts));
  }

  static String group(List<?> parts) {
    return parts.stream().map(Object::toString).collect(Collectors.joining(" ", "(", ")"));
  }

  /** A name as a word; between quotes unless it is plain. */
  static String word(String name) {
    boolean plain =
        !name.isEmpty()
            && name.chars()
                .allMatch(c ->
                    c == '_'
                        || c == '.'
                        || c == '/'
                        || c == ':'
                        || c == '-'
                        || (c < 128 && Character.isLetterOrDigit(c)));
    return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String indices(List<IndexExpr> exprs) {
    return group(exprs.stream().map(ExpressionText::index).toList());
  }

  static String index(IndexExpr expr) {
    List<String> terms = new ArrayList<>();
    for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
      List<String> factors = new ArrayList<>();
      long coefficient = term.getValue();
      if (coefficient != 1 || term.getKey().factors().isEmpty()) {
        factors.add(Long.toString(coefficient));
      }
      term.getKey().factors().forEach(atom -> factors.add(atom(atom)));
      terms.add(operation("*", factors));
    }
    return terms.isEmpty() ? "0" : operation("+", terms);
  }

  private static String operation(String name, List<String> operands) {
    return operands.size() == 1
        ? operands.getFirst()
        : group(Stream.concat(Stream.of(name), operands.stream()).toList());
  }

  private static String atom(Atom atom) {
    return switch (atom) {
      case Atom.Symbol(String name) -> "$" + word(name);
      case Atom.Variable(String name) -> "%" + word(name);
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> group("floor", index(n), index(d));
      case Atom.Max(IndexExpr a, IndexExpr b) -> group("max", index(a), index(b));
      case Atom.Min(IndexExpr a, IndexExpr b) -> group("min", index(a), index(b));
      case Atom.Element(int input, List<IndexExpr> at) -> with(at, "at", input);
    };
  }

  /** A group of parts, then subscripts. */
  private static String with(List<IndexExpr> at, Object... parts) {
    return group(Stream.concat(Stream.of(parts), at.stream().map(ExpressionText::index)).toList());
  }

  static String scalar(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType type, double value) ->
          group("f", type.text(), Double.toHexString(value));
      case ScalarExpr.IntLiteral(ElementType type, long value) -> group("i", type.text(), value);
      case ScalarExpr.Element(ElementType type, int source, List<IndexExpr> at) ->
          with(at, "e", type.text(), source);
      case ScalarExpr.Index(IndexExpr value) -> group("x", index(value));
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> at) ->
          with(at, "l", word(name));
      case ScalarExpr.Apply(var op, List<ScalarExpr> operands) when op == ScalarOp.IS_INF -> {
        ScalarExpr operand = operands.getFirst();
        ScalarExpr infinite = new ScalarExpr.FloatLiteral(operand.type(), Double.POSITIVE_INFINITY);
        yield scalar(
            ScalarExpr.apply(ScalarOp.EQ, ScalarExpr.apply(ScalarOp.ABS, operand), infinite));
      }
      case ScalarExpr.Apply(var op, List<ScalarExpr> operands) ->
          group(
              Stream.concat(
                      Stream.of(op.name().toLowerCase(Locale.ROOT)),
                      operands.stream().map(ExpressionText::scalar))
                  .toList());
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean saturate) ->
          saturate || type.bits() > Byte.SIZE || !type.isFloat()
              ? group("cast", type.text(), scalar(operand))
              : group("wrapping-cast", type.text(), scalar(operand));
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
          group("bits", type.text(), scalar(operand));
      case ScalarExpr.Guarded(List<IndexExpr> guard, ScalarExpr inside, ScalarExpr outside) ->
          group("if", indices(guard), scalar(inside), scalar(outside));
    };
  }
}
