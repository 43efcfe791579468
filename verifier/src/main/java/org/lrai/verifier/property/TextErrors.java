package org.lrai.verifier.property;

import java.math.BigDecimal;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/** Errors of the texts of this package, with file, line and column; the first one ends reading. */
final class TextErrors extends BaseErrorListener {
  /** Decimal places and digits of a number: far beyond any float, and cheap to compute with. */
  private static final int MOST_DIGITS = 1000;

  private final String code;
  private final String file;

  /**
   * @param code of the diagnostics
   */
  TextErrors(String code, String file) {
    this.code = code;
    this.file = file;
  }

  void listenTo(Lexer lexer, Parser parser) {
    lexer.removeErrorListeners();
    lexer.addErrorListener(this);
    parser.removeErrorListeners();
    parser.addErrorListener(this);
  }

  DiagnosticException at(Token token, String message) {
    return at(token.getLine(), token.getCharPositionInLine(), message);
  }

  /** Of a variable that is missing among those that are declared. */
  DiagnosticException undeclared(String name) {
    return new DiagnosticException(
        Diagnostic.error(code, name + " is not declared, but one with a greater number is")
            .inFile(file)
            .withRemedy("declare every variable"));
  }

  private DiagnosticException at(int line, int column, String message) {
    return new DiagnosticException(
        Diagnostic.error(code, "line %d, column %d: %s".formatted(line, column + 1, message))
            .inFile(file));
  }

  /** The exact value of a number. */
  BigDecimal decimal(Token token) {
    String text = token.getText();
    try {
      if (text.length() <= MOST_DIGITS) {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) <= MOST_DIGITS) {
          return value;
        }
      }
    } catch (NumberFormatException e) {
      // Exponents beyond those of BigDecimal.
    }
    throw at(token, "a number of over " + MOST_DIGITS + " digits");
  }

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object offending,
      int line,
      int column,
      String message,
      @Nullable RecognitionException cause) {
    String found =
        offending instanceof Token token
            ? token.getType() == Token.EOF
                ? "the text ends too early"
                : "'" + token.getText() + "' is not expected here"
            : "this character has no meaning here";
    throw at(line, column, found);
  }
}
