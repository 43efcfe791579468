package org.lrai.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.text.grammar.GraphGrammarParser;
import org.lrai.ir.text.grammar.GraphGrammarParser.AttributeContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.AttributeValueContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.AttributesContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.ExpressionContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.FactorContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.GraphContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.NameContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.OperatorContext;
import org.lrai.ir.type.ValueType;

/** Reads operators; which form an attribute has is known from the operator's record. */
final class AttributeReader {
  private final Function<? super GraphContext, Graph> graphs;

  /**
   * @param graphs reads the graphs within attributes
   */
  AttributeReader(Function<? super GraphContext, Graph> graphs) {
    this.graphs = graphs;
  }

  Op operator(OperatorContext context) {
    String name = context.name().getText();
    var scalar = OperatorCatalog.scalar(name);
    if (scalar.isPresent()) {
      if (context.attributes() != null && !context.attributes().attribute().isEmpty()) {
        throw new SyntaxException(context.attributes(), name + " has no attributes");
      }
      return scalar.get();
    }
    RecordSyntax syntax =
        OperatorCatalog.syntax(name)
            .orElseThrow(() ->
                new SyntaxException(context, "there is no operator " + IndexReader.shown(context)));
    return (Op) record(syntax, context, context.attributes());
  }

  private Record record(
      RecordSyntax syntax, ParserRuleContext where, @Nullable AttributesContext attributes) {
    Map<String, AttributeContext> given = new HashMap<>();
    for (AttributeContext attribute :
        attributes == null ? List.<AttributeContext>of() : attributes.attribute()) {
      String name = attribute.name().getText();
      if (syntax.components().stream().noneMatch(component -> component.name().equals(name))) {
        throw new SyntaxException(attribute, "expected one of " + names(syntax));
      }
      if (given.put(name, attribute) != null) {
        throw new SyntaxException(attribute, name + " is given twice");
      }
    }
    List<Object> values = new ArrayList<>();
    for (RecordSyntax.Component component : syntax.components()) {
      AttributeContext attribute = given.get(component.name());
      if (attribute == null) {
        throw new SyntaxException(
            where, component.name() + " is missing; there are " + names(syntax));
      }
      values.add(value(component.type(), attribute.attributeValue()));
    }
    try {
      return syntax.create(values);
    } catch (IllegalArgumentException e) {
      throw new SyntaxException(where, String.valueOf(e.getMessage()));
    }
  }

  private static String names(RecordSyntax syntax) {
    return syntax.components().stream()
        .map(RecordSyntax.Component::name)
        .collect(Collectors.joining(", ", "attributes ", ""));
  }

  private Object value(AttributeType type, AttributeValueContext context) {
    return switch (type) {
      case AttributeType.Simple simple -> simple(simple, context);
      case AttributeType.Constant(Class<? extends Enum<?>> constants) ->
          constant(constants, context);
      case AttributeType.ListOf(AttributeType element) ->
          list(context).stream().map(each -> value(element, each)).toList();
      case AttributeType.Structure(RecordSyntax syntax) -> {
        if (context instanceof GraphGrammarParser.RecordValueContext value) {
          yield record(syntax, value, value.attributes());
        }
        throw new SyntaxException(context, "expected {...} with " + names(syntax));
      }
    };
  }

  private Object simple(AttributeType.Simple type, AttributeValueContext context) {
    return switch (type) {
      case LONG -> constantIndex(context);
      case INT -> {
        long value = constantIndex(context);
        if (value != (int) value) {
          throw new SyntaxException(context, "the integer has more than 32 bits");
        }
        yield (int) value;
      }
      case DOUBLE -> number(context);
      case BOOLEAN ->
          switch (word(context, "true or false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new SyntaxException(context, "expected true or false");
          };
      case STRING -> {
        NameContext name = name(context);
        if (name == null || name.STRING() == null) {
          throw new SyntaxException(context, "expected a quoted text");
        }
        yield IndexReader.name(name);
      }
      case INDEX -> index(context);
      case SHAPE ->
          TypeReader.shape(context, list(context).stream().map(AttributeReader::index).toList());
      case ELEMENT_TYPE -> {
        NameContext name = name(context);
        if (name == null) {
          throw new SyntaxException(context, "expected an element type");
        }
        yield TypeReader.element(name);
      }
      case VALUE_TYPE -> type(context);
      case GRAPH -> {
        if (context instanceof GraphGrammarParser.GraphValueContext value) {
          yield graphs.apply(value.graph());
        }
        throw new SyntaxException(context, "expected graph ... {");
      }
    };
  }

  private static Object constant(
      Class<? extends Enum<?>> constants, AttributeValueContext context) {
    String word = word(context, "a word").toUpperCase(Locale.ROOT);
    for (Enum<?> constant : constants.getEnumConstants()) {
      if (constant.name().equals(word)) {
        return constant;
      }
    }
    throw new SyntaxException(
        context,
        "expected one of "
            + Stream.of(constants.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  private static List<AttributeValueContext> list(AttributeValueContext context) {
    if (context instanceof GraphGrammarParser.ListValueContext list) {
      return list.attributeValue();
    }
    throw new SyntaxException(context, "expected a list in brackets");
  }

  private static ValueType type(AttributeValueContext context) {
    return switch (context) {
      case GraphGrammarParser.CompoundTypeValueContext compound ->
          TypeReader.compound(compound.name(), compound.type());
      case GraphGrammarParser.AnyTensorValueContext any ->
          new ValueType.AnyTensor(TypeReader.element(any.name()));
      default -> {
        if (sole(context) instanceof GraphGrammarParser.IndexedFactorContext tensor) {
          yield TypeReader.tensor(tensor.name(), tensor.expressions());
        }
        throw new SyntaxException(context, "expected a type");
      }
    };
  }

  private static IndexExpr index(AttributeValueContext context) {
    return IndexReader.read(expression(context));
  }

  private static long constantIndex(AttributeValueContext context) {
    return index(context)
        .asConstant()
        .orElseThrow(() -> new SyntaxException(context, "expected an integer"));
  }

  private static ExpressionContext expression(AttributeValueContext context) {
    if (context instanceof GraphGrammarParser.ExpressionValueContext value) {
      return value.expression();
    }
    throw new SyntaxException(context, "expected an expression");
  }

  private static double number(AttributeValueContext context) {
    FactorContext factor =
        context instanceof GraphGrammarParser.ExpressionValueContext value
            ? unsigned(value.expression())
            : null;
    boolean negative = factor != null && expression(context).MINUS() != null;
    double magnitude =
        switch (factor) {
          case GraphGrammarParser.IntegerFactorContext integer ->
              Double.parseDouble(integer.getText());
          case GraphGrammarParser.DecimalFactorContext decimal ->
              Double.parseDouble(decimal.getText());
          case GraphGrammarParser.NameFactorContext name when name.getText().equals("nan") ->
              Double.NaN;
          case GraphGrammarParser.NameFactorContext name when name.getText().equals("inf") ->
              Double.POSITIVE_INFINITY;
          case null, default -> throw new SyntaxException(context, "expected a number, nan or inf");
        };
    return negative ? -magnitude : magnitude;
  }

  private static String word(AttributeValueContext context, String expected) {
    NameContext name = name(context);
    if (name == null) {
      throw new SyntaxException(context, "expected " + expected);
    }
    return name.getText();
  }

  /** The name if the value is nothing else. */
  private static @Nullable NameContext name(AttributeValueContext context) {
    return sole(context) instanceof GraphGrammarParser.NameFactorContext factor
        ? factor.name()
        : null;
  }

  /** The factor if the value is nothing else. */
  private static @Nullable FactorContext sole(AttributeValueContext context) {
    return context instanceof GraphGrammarParser.ExpressionValueContext value
            && value.expression().MINUS() == null
        ? unsigned(value.expression())
        : null;
  }

  /** The factor if the expression is nothing else but, perhaps, a sign. */
  private static @Nullable FactorContext unsigned(ExpressionContext expression) {
    return expression.sign().isEmpty() && expression.term(0).factor().size() == 1
        ? expression.term(0).factor(0)
        : null;
  }
}
