package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.lrai.verifier.property.LinearExpr.Variable;
import org.lrai.verifier.property.grammar.VnnLibLexer;
import org.lrai.verifier.property.grammar.VnnLibParser;
import org.lrai.verifier.property.grammar.VnnLibParser.AssertCommandContext;
import org.lrai.verifier.property.grammar.VnnLibParser.CommandContext;
import org.lrai.verifier.property.grammar.VnnLibParser.ComparisonFormulaContext;
import org.lrai.verifier.property.grammar.VnnLibParser.ConnectiveFormulaContext;
import org.lrai.verifier.property.grammar.VnnLibParser.DeclareCommandContext;
import org.lrai.verifier.property.grammar.VnnLibParser.FormulaContext;
import org.lrai.verifier.property.grammar.VnnLibParser.ImplicationFormulaContext;
import org.lrai.verifier.property.grammar.VnnLibParser.NegationFormulaContext;
import org.lrai.verifier.property.grammar.VnnLibParser.NumberTermContext;
import org.lrai.verifier.property.grammar.VnnLibParser.OperationTermContext;
import org.lrai.verifier.property.grammar.VnnLibParser.OtherCommandContext;
import org.lrai.verifier.property.grammar.VnnLibParser.TermContext;
import org.lrai.verifier.property.grammar.VnnLibParser.VariableTermContext;

/**
 * Reads VNN-LIB 1.0: declarations of the reals X_0, X_1, ... (inputs) and Y_0, Y_1, ... (outputs),
 * in any order, and assertions that are linear in them. All must hold for the property to be
 * violated. Commands that tell a solver how to work are passed over.
 */
public final class VnnLibReader {
  /** How deep brackets may be nested; bounds the stack. */
  private static final int DEEPEST = 200;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern NAME = Pattern.compile("([XY])_(0|[1-9][0-9]{0,8})");

  private final TextErrors errors;
  private final Map<String, Variable> variables = new HashMap<>();

  /** The greatest number that was declared of each, plus 1. */
  private int inputs;

  private int outputs;

  private VnnLibReader(TextErrors errors) {
    this.errors = errors;
  }

  /**
   * The property of a text.
   *
   * @param file its name, for messages
   * @throws org.lrai.ir.diagnostic.DiagnosticException with code {@code vnnlib}, line and column
   */
  public static Property read(String file, String text) {
    TextErrors errors = new TextErrors("vnnlib", file);
    var lexer =
        new VnnLibLexer(
            CharStreams.fromString(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    var tokens = new CommonTokenStream(lexer);
    var parser = new VnnLibParser(tokens);
    errors.listenTo(lexer, parser);
    tokens.fill();
    checkDepth(errors, tokens);
    return new VnnLibReader(errors).property(parser.file().command());
  }

  private static void checkDepth(TextErrors errors, CommonTokenStream tokens) {
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      depth +=
          switch (token.getType()) {
            case VnnLibLexer.LPAREN -> 1;
            case VnnLibLexer.RPAREN -> -1;
            default -> 0;
          };
      if (depth > DEEPEST) {
        throw errors.at(token, "brackets are nested more than " + DEEPEST + " deep");
      }
    }
  }

  private Property property(List<CommandContext> commands) {
    List<Formula> assertions = new ArrayList<>();
    for (CommandContext command : commands) {
      switch (command) {
        case DeclareCommandContext declaration -> declare(declaration);
        case AssertCommandContext assertion -> assertions.add(formula(assertion.formula()));
        case OtherCommandContext _ -> {}
        default -> throw new IllegalStateException(command.getText());
      }
    }
    requireAll("X_", inputs);
    requireAll("Y_", outputs);
    return new Property(inputs, outputs, new Formula.And(assertions));
  }

  private void requireAll(String prefix, int count) {
    for (int i = 0; i < count; i++) {
      if (!variables.containsKey(prefix + i)) {
        throw errors.undeclared(prefix + i);
      }
    }
  }

  private void declare(DeclareCommandContext declaration) {
    Token name = declaration.SYMBOL(0).getSymbol();
    Token sort = declaration.SYMBOL(1).getSymbol();
    if (!sort.getText().equals("Real")) {
      throw errors.at(sort, "a variable of sort " + sort.getText() + ", not Real");
    }
    Matcher parts = NAME.matcher(name.getText());
    if (!parts.matches()) {
      throw errors.at(name, "expected a variable such as X_0 or Y_0");
    }
    Variable variable = new Variable(parts.group(1).equals("X"), Integer.parseInt(parts.group(2)));
    if (variables.put(name.getText(), variable) != null) {
      throw errors.at(name, name.getText() + " is declared twice");
    }
    if (variable.isInput()) {
      inputs = Math.max(inputs, variable.index() + 1);
    } else {
      outputs = Math.max(outputs, variable.index() + 1);
    }
  }

  private Formula formula(FormulaContext context) {
    return switch (context) {
      case ConnectiveFormulaContext connective -> {
        List<Formula> parts = connective.formula().stream().map(this::formula).toList();
        yield connective.AND() != null ? new Formula.And(parts) : new Formula.Or(parts);
      }
      case NegationFormulaContext negation -> formula(negation.formula()).negated();
      case ImplicationFormulaContext implication ->
          new Formula.Or(
              List.of(formula(implication.formula(0)).negated(), formula(implication.formula(1))));
      case ComparisonFormulaContext comparison -> comparison(comparison);
      default -> throw new IllegalStateException(context.getText());
    };
  }

  /** Each term with the next one. */
  private Formula comparison(ComparisonFormulaContext comparison) {
    List<LinearExpr> terms = comparison.term().stream().map(this::term).toList();
    boolean isStrict = comparison.BELOW() != null || comparison.ABOVE() != null;
    List<Formula> parts = new ArrayList<>();
    for (int i = 1; i < terms.size(); i++) {
      LinearExpr difference = terms.get(i - 1).minus(terms.get(i));
      if (comparison.AT_LEAST() == null && comparison.ABOVE() == null) {
        parts.add(new Formula.Inequality(difference, isStrict));
      }
      if (comparison.AT_MOST() == null && comparison.BELOW() == null) {
        parts.add(new Formula.Inequality(difference.times(BigDecimal.ONE.negate()), isStrict));
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new Formula.And(parts);
  }

  private LinearExpr term(TermContext context) {
    return switch (context) {
      case NumberTermContext number ->
          LinearExpr.constant(errors.decimal(number.NUMBER().getSymbol()));
      case VariableTermContext variable -> {
        Token name = variable.SYMBOL().getSymbol();
        Variable declared = variables.get(name.getText());
        if (declared == null) {
          throw errors.at(name, name.getText() + " is not declared");
        }
        yield LinearExpr.of(declared);
      }
      case OperationTermContext operation -> operation(operation);
      default -> throw new IllegalStateException(context.getText());
    };
  }

  private LinearExpr operation(OperationTermContext operation) {
    List<LinearExpr> operands = operation.term().stream().map(this::term).toList();
    LinearExpr result = operands.getFirst();
    if (operation.MINUS() != null && operands.size() == 1) {
      return result.times(BigDecimal.ONE.negate());
    }
    for (LinearExpr operand : operands.subList(1, operands.size())) {
      if (operation.PLUS() != null) {
        result = result.plus(operand);
      } else if (operation.MINUS() != null) {
        result = result.minus(operand);
      } else if (operation.OVER() != null) {
        result = quotient(operation, result, operand);
      } else if (operand.isConstant()) {
        result = result.times(operand.constant());
      } else if (result.isConstant()) {
        result = operand.times(result.constant());
      } else {
        throw errors.at(operation.getStart(), "a product of variables is not linear");
      }
    }
    return result;
  }

  private LinearExpr quotient(
      OperationTermContext operation, LinearExpr dividend, LinearExpr divisor) {
    if (!divisor.isConstant() || divisor.constant().signum() == 0) {
      throw errors.at(operation.getStart(), "a quotient by what is no number other than 0");
    }
    try {
      return dividend.times(BigDecimal.ONE.divide(divisor.constant()));
    } catch (ArithmeticException e) {
      throw errors.at(
          operation.getStart(), "1/" + divisor.constant() + " is no decimal; multiply both sides");
    }
  }
}
