package org.lrai.ir.text;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** A text is not a graph: where, and why. Within this package; callers get a diagnostic. */
final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SyntaxException(int line, int column, String message) {
    super("line " + line + ", column " + column + ": " + message);
  }

  SyntaxException(Token at, String message) {
    this(at.getLine(), at.getCharPositionInLine() + 1, message);
  }

  SyntaxException(ParserRuleContext at, String message) {
    this(at.getStart(), message);
  }
}
