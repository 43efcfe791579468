package org.lrai.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Names;
import org.lrai.ir.text.grammar.GraphGrammarParser;
import org.lrai.ir.text.grammar.GraphGrammarParser.ExpressionContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.ExpressionsContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.FactorContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.NameContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.SignContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.TermContext;

/** Reads index expressions. */
final class IndexReader {
  /** Bound on the size of an expression: a short text may multiply out to a huge one. */
  private static final long LARGEST = 10_000;

  private static final Pattern ELEMENT = Pattern.compile("in([0-9]{1,9})");

  private IndexReader() {}

  /**
   * An expression.
   *
   * @param size a bound on the number of its leaves
   */
  private record Sized(IndexExpr expr, long size) {
    Sized plus(Sized other) {
      return new Sized(expr.plus(other.expr), size + other.size);
    }

    Sized negated() {
      return new Sized(expr.times(-1), size);
    }
  }

  static IndexExpr read(ExpressionContext context) {
    try {
      return expression(context).expr;
    } catch (ArithmeticException e) {
      throw new SyntaxException(context, "arithmetic on sizes: " + e.getMessage());
    }
  }

  static List<IndexExpr> read(ExpressionsContext context) {
    List<IndexExpr> all = new ArrayList<>();
    for (ExpressionContext each : context.expression()) {
      all.add(read(each));
    }
    return all;
  }

  /** A name without its quotes. */
  static String name(NameContext context) {
    return context.STRING() != null ? Names.unquote(context.getText()) : context.getText();
  }

  static long integer(ParserRuleContext where, String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new SyntaxException(where, "the integer has more than 64 bits");
    }
  }

  private static Sized expression(ExpressionContext context) {
    List<TermContext> terms = context.term();
    List<SignContext> signs = context.sign();
    Sized sum = term(terms.getFirst());
    if (context.MINUS() != null) {
      sum = sum.negated();
    }
    for (int k = 0; k < signs.size(); k++) {
      Sized term = term(terms.get(k + 1));
      sum = checked(context, sum.plus(signs.get(k).MINUS() != null ? term.negated() : term));
    }
    return sum;
  }

  private static Sized term(TermContext context) {
    List<FactorContext> factors = context.factor();
    Sized product = factor(factors.getFirst());
    for (FactorContext factor : factors.subList(1, factors.size())) {
      Sized other = factor(factor);
      long size =
          product.size * Math.max(1, other.expr.terms().size())
              + other.size * Math.max(1, product.expr.terms().size());
      checkSize(context, size);
      product = new Sized(product.expr.times(other.expr), size);
    }
    return product;
  }

  private static Sized factor(FactorContext context) {
    return switch (context) {
      case GraphGrammarParser.IntegerFactorContext number ->
          new Sized(IndexExpr.constant(integer(number, number.getText())), 1);
      case GraphGrammarParser.NameFactorContext symbol ->
          new Sized(IndexExpr.symbol(name(symbol.name())), 1);
      case GraphGrammarParser.VariableFactorContext variable ->
          new Sized(IndexExpr.variable(name(variable.name())), 1);
      case GraphGrammarParser.GroupFactorContext group -> expression(group.expression());
      case GraphGrammarParser.FloorFactorContext floor -> {
        Sized numerator = expression(floor.expression());
        Sized divisor = factor(floor.factor());
        yield checked(
            context,
            new Sized(
                numerator.expr.floorDiv(divisor.expr),
                // The divisor may stand in two places, and terms may be split.
                2 * numerator.size + 2 * divisor.size));
      }
      case GraphGrammarParser.ExtremumFactorContext extremum -> {
        Sized left = expression(extremum.expression(0));
        Sized right = expression(extremum.expression(1));
        yield checked(
            context,
            new Sized(
                extremum.MAX() != null ? left.expr.max(right.expr) : left.expr.min(right.expr),
                left.size + right.size));
      }
      case GraphGrammarParser.IndexedFactorContext element -> element(element);
      default -> throw new SyntaxException(context, "expected an integer, found " + shown(context));
    };
  }

  private static Sized element(GraphGrammarParser.IndexedFactorContext context) {
    Matcher matcher = ELEMENT.matcher(name(context.name()));
    if (!matcher.matches()) {
      throw new SyntaxException(
          context, "an element of a tensor is written in0[...], found " + shown(context));
    }
    List<IndexExpr> at = new ArrayList<>();
    long size = 1;
    if (context.expressions() != null) {
      for (ExpressionContext each : context.expressions().expression()) {
        Sized subscript = expression(each);
        at.add(subscript.expr);
        size += subscript.size;
      }
    }
    return checked(
        context, new Sized(IndexExpr.element(Integer.parseInt(matcher.group(1)), at), size));
  }

  private static Sized checked(ParserRuleContext context, Sized expression) {
    checkSize(context, expression.size);
    return expression;
  }

  private static void checkSize(ParserRuleContext context, long size) {
    if (size > LARGEST) {
      throw new SyntaxException(context, "the expression is too large");
    }
  }

  /** The beginning of what stands in the text. */
  static String shown(ParserRuleContext context) {
    return context.getStart().getText();
  }
}
