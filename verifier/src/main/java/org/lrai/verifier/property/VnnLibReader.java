package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.lrai.verifier.property.grammar.VnnLibParser.NumberTermContext;
import org.lrai.verifier.property.grammar.VnnLibParser.OperationTermContext;
import org.lrai.verifier.property.grammar.VnnLibParser.TermContext;
import org.lrai.verifier.property.grammar.VnnLibParser.VariableTermContext;

/**
 * Reads VNN-LIB 1.0: declarations of the reals X_0, X_1, ... (inputs) and Y_0, Y_1, ... (outputs),
 * and assertions that are linear in them. All must hold for the property to be violated.
 */
public final class VnnLibReader {
  /** How deep brackets may be nested; bounds the stack. */
  private static final int DEEPEST = 200;

  private final TextErrors errors;
  private final Map<String, Variable> variables = new HashMap<>();
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
    var lexer = new VnnLibLexer(CharStreams.fromString(text));
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
        default -> throw new IllegalStateException(command.getText());
      }
    }
    return new Property(inputs, outputs, new Formula.And(assertions));
  }

  /** Variables are declared in the order of their numbers. */
  private void declare(DeclareCommandContext declaration) {
    Token name = declaration.SYMBOL(0).getSymbol();
    Token sort = declaration.SYMBOL(1).getSymbol();
    if (!sort.getText().equals("Real")) {
      throw errors.at(sort, "a variable of sort " + sort.getText() + ", not Real");
    }
    Variable variable;
    if (name.getText().equals("X_" + inputs)) {
      variable = new Variable(true, inputs++);
    } else if (name.getText().equals("Y_" + outputs)) {
      variable = new Variable(false, outputs++);
    } else {
      throw errors.at(name, "expected the next variable, X_" + inputs + " or Y_" + outputs);
    }
    variables.put(name.getText(), variable);
  }

  private Formula formula(FormulaContext context) {
    return switch (context) {
      case ConnectiveFormulaContext connective -> {
        List<Formula> parts = connective.formula().stream().map(this::formula).toList();
        yield connective.AND() != null ? new Formula.And(parts) : new Formula.Or(parts);
      }
      case ComparisonFormulaContext comparison -> {
        LinearExpr left = term(comparison.term(0));
        LinearExpr right = term(comparison.term(1));
        Formula atMost = new Formula.AtMostZero(left.minus(right));
        Formula atLeast = new Formula.AtMostZero(right.minus(left));
        yield comparison.AT_MOST() != null
            ? atMost
            : comparison.AT_LEAST() != null ? atLeast : new Formula.And(List.of(atMost, atLeast));
      }
      default -> throw new IllegalStateException(context.getText());
    };
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
}
