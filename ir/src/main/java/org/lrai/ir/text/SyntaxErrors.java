package org.lrai.ir.text;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.text.grammar.GraphGrammarLexer;

/** Ends lexer and parser at the first error and says what was expected. */
final class SyntaxErrors extends BaseErrorListener {
  private static final int LONGEST_QUOTE = 40;

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object offending,
      int line,
      int column,
      String message,
      @Nullable RecognitionException cause) {
    if (offending instanceof Token token && recognizer instanceof Parser parser) {
      // Where several ways were open, what the first of them expects would mislead.
      String expected =
          cause instanceof NoViableAltException
              ? "this does not continue what was begun"
              : "expected " + describe(parser.getExpectedTokens());
      throw new SyntaxException(token, expected + ", found " + found(token));
    }
    throw new SyntaxException(
        line, column + 1, "a character that has no meaning here, or a quoted text without end");
  }

  private static String found(Token token) {
    if (token.getType() == Token.EOF) {
      return "the end of the text";
    }
    String text = token.getText();
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
  }

  private static String describe(IntervalSet expected) {
    boolean name = expected.contains(GraphGrammarLexer.WORD);
    List<String> kinds = new ArrayList<>();
    if (name) {
      kinds.add("a name");
    }
    for (int type : expected.toList()) {
      if (!name || !isName(type)) {
        kinds.add(describe(type));
      }
    }
    return String.join(" or ", kinds);
  }

  /** Whether a name may be of this type. */
  private static boolean isName(int type) {
    return type == GraphGrammarLexer.WORD
        || type == GraphGrammarLexer.STRING
        || (type >= GraphGrammarLexer.GRAPH && type <= GraphGrammarLexer.MIN);
  }

  private static String describe(int type) {
    return switch (type) {
      case Token.EOF -> "the end of the text";
      case GraphGrammarLexer.STRING -> "a quoted text";
      case GraphGrammarLexer.INTEGER -> "an integer";
      case GraphGrammarLexer.DECIMAL -> "a decimal number";
      case GraphGrammarLexer.HEXADECIMAL -> "a hexadecimal number";
      default -> GraphGrammarLexer.VOCABULARY.getDisplayName(type);
    };
  }
}
