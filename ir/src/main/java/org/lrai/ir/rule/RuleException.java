package org.lrai.ir.rule;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/** A text is no rule, or a wrong one: where, and why. Callers of the package get a diagnostic. */
final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Place place;

  RuleException(String code, Place place, String message) {
    super(message);
    this.code = code;
    this.place = place;
  }

  static Place place(String file, Token token) {
    return new Place(file, token.getLine(), token.getCharPositionInLine() + 1);
  }

  static Place place(String file, ParserRuleContext context) {
    return place(file, context.getStart());
  }

  DiagnosticException diagnostic() {
    return new DiagnosticException(
        Diagnostic.error(
                code, "line " + place.line() + ", column " + place.column() + ": " + getMessage())
            .inFile(place.file()));
  }
}
