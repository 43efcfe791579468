package org.lrai.ir.rule;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Ends lexer and parser at the first error. */
final class RuleSyntaxErrors extends BaseErrorListener {
  private final String file;

  RuleSyntaxErrors(String file) {
    this.file = file;
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
                ? "the text ends here, within a rule"
                : "a rule does not go on with '" + token.getText() + "' here"
            : "this character has no meaning in a rule";
    throw new RuleException("rule-syntax", new Place(file, line, column + 1), found);
  }
}
