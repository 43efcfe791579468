package org.lrai.ir.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.lrai.ir.rule.grammar.RuleGrammarLexer;
import org.lrai.ir.rule.grammar.RuleGrammarParser;
import org.lrai.ir.rule.grammar.RuleGrammarParser.AttributeContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.AttributesContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ExpressionContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.FactorContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ItemContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.NumberContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ProductContext;

/** From parse trees to expressions. */
final class ExpressionReader {
  /** A number with a larger exponent is no number of any model. */
  private static final int LARGEST_EXPONENT = 400;

  private final String file;

  ExpressionReader(String file) {
    this.file = file;
  }

  Place place(ParserRuleContext context) {
    return RuleException.place(file, context);
  }

  Expression read(ExpressionContext context) {
    List<Expression> operands = new ArrayList<>();
    context.product().forEach(product -> operands.add(product(product)));
    List<Token> operators = operators(context);
    boolean negated = operators.size() == operands.size();
    Expression sum = operands.getFirst();
    if (negated) {
      sum =
          sum instanceof Expression.Decimal(BigDecimal value, Place place)
              ? new Expression.Decimal(value.negate(), place)
              : new Expression.Arithmetic(
                  Expression.Operator.SUBTRACT,
                  new Expression.Decimal(BigDecimal.ZERO, place(context)),
                  sum);
    }
    for (int k = 1; k < operands.size(); k++) {
      Token operator = operators.get(negated ? k : k - 1);
      sum =
          new Expression.Arithmetic(
              operator.getType() == RuleGrammarLexer.PLUS
                  ? Expression.Operator.ADD
                  : Expression.Operator.SUBTRACT,
              sum,
              operands.get(k));
    }
    return sum;
  }

  private Expression product(ProductContext context) {
    Expression product = factor(context.factor(0));
    List<Token> operators = operators(context);
    for (int k = 0; k < operators.size(); k++) {
      product =
          new Expression.Arithmetic(
              operators.get(k).getType() == RuleGrammarLexer.STAR
                  ? Expression.Operator.MULTIPLY
                  : Expression.Operator.DIVIDE,
              product,
              factor(context.factor(k + 1)));
    }
    return product;
  }

  private static List<Token> operators(ParserRuleContext context) {
    List<Token> tokens = new ArrayList<>();
    for (int k = 0; k < context.getChildCount(); k++) {
      if (context.getChild(k) instanceof TerminalNode terminal) {
        tokens.add(terminal.getSymbol());
      }
    }
    return tokens;
  }

  private Expression factor(FactorContext context) {
    return switch (context) {
      case RuleGrammarParser.NumberFactorContext number -> number(number.number());
      case RuleGrammarParser.NameFactorContext name ->
          new Expression.Name(name.name().getText(), place(name));
      case RuleGrammarParser.GroupFactorContext group -> read(group.expression());
      case RuleGrammarParser.StructureFactorContext structure ->
          new Expression.Structure(attributes(structure.attributes()), place(structure));
      case RuleGrammarParser.ListFactorContext list ->
          new Expression.ListOf(list.item().stream().map(this::item).toList(), place(list));
      case RuleGrammarParser.CallFactorContext call -> call(call);
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private Expression call(RuleGrammarParser.CallFactorContext context) {
    Function function =
        Function.ofText(context.name().getText())
            .orElseThrow(() -> error(context, "there is no function " + context.name().getText()));
    if (function.arity() != context.expression().size()) {
      throw error(
          context,
          function.text()
              + " has "
              + function.arity()
              + " operands, not "
              + context.expression().size());
    }
    return new Expression.Call(
        function, context.expression().stream().map(this::read).toList(), place(context));
  }

  private Expression.Item item(ItemContext context) {
    return new Expression.Item(
        read(context.expression(0)),
        context.expression().size() > 1
            ? Optional.of(read(context.expression(1)))
            : Optional.empty());
  }

  Expression.Decimal number(NumberContext context) {
    BigDecimal value = new BigDecimal(context.getText());
    if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT) {
      throw error(context, "no model has numbers of this size");
    }
    return new Expression.Decimal(value, place(context));
  }

  SequencedMap<String, Expression> attributes(AttributesContext context) {
    SequencedMap<String, Expression> attributes = new LinkedHashMap<>();
    for (AttributeContext attribute : context.attribute()) {
      String name = attribute.name().getText();
      if (attributes.put(name, read(attribute.expression())) != null) {
        throw error(attribute, name + " is given twice");
      }
    }
    return attributes;
  }

  RuleException error(ParserRuleContext context, String message) {
    return new RuleException("rule-syntax", place(context), message);
  }
}
