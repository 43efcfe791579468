package org.lrai.ir.text;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.text.grammar.GraphGrammarLexer;
import org.lrai.ir.text.grammar.GraphGrammarParser;
import org.lrai.ir.text.grammar.GraphGrammarParser.OpeningContext;

/** Reads what {@link GraphPrinter} writes; see the package for the form. */
public final class GraphParser {
  /** How deep brackets may be nested; bounds the stack. */
  private static final int DEEPEST = 200;

  private GraphParser() {}

  /**
   * A graph whose types are right.
   *
   * @throws DiagnosticException with code {@code graph-syntax}: line, column, what was expected
   */
  public static Graph parse(String text, Constants constants) {
    try {
      GraphGrammarParser parser = parser(text);
      OpeningContext opening = parser.opening();
      GraphReader reader = new GraphReader(IndexReader.name(opening.name()), constants);
      while (parser.getTokenStream().LA(1) != GraphGrammarLexer.RBRACE) {
        reader.read(parser.statement());
      }
      parser.closing();
      return reader.graph();
    } catch (SyntaxException e) {
      throw diagnostic(e);
    }
  }

  /** An operator with its attributes. */
  static Op parseOperator(String text, Constants constants) {
    try {
      var reader = new GraphReader("operator", constants);
      return reader.operator(parser(text).loneOperator().operator());
    } catch (SyntaxException e) {
      throw diagnostic(e);
    }
  }

  /**
   * An expression on sizes.
   *
   * @throws DiagnosticException with code {@code graph-syntax}
   */
  public static IndexExpr parseIndex(String text) {
    try {
      return IndexReader.read(parser(text).loneExpression().expression());
    } catch (SyntaxException e) {
      throw diagnostic(e);
    }
  }

  private static DiagnosticException diagnostic(SyntaxException e) {
    return new DiagnosticException(
        Diagnostic.error("graph-syntax", String.valueOf(e.getMessage())));
  }

  private static GraphGrammarParser parser(String text) {
    var lexer = new GraphGrammarLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(new SyntaxErrors());
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    checkDepth(tokens);
    var parser = new GraphGrammarParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(new SyntaxErrors());
    // The grammar needs no full context, and that might take long on a hostile text.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    return parser;
  }

  private static void checkDepth(CommonTokenStream tokens) {
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      switch (token.getType()) {
        case GraphGrammarLexer.LBRACE,
            GraphGrammarLexer.LBRACKET,
            GraphGrammarLexer.LPAREN,
            GraphGrammarLexer.LESS ->
            depth++;
        case GraphGrammarLexer.RBRACE,
            GraphGrammarLexer.RBRACKET,
            GraphGrammarLexer.RPAREN,
            GraphGrammarLexer.GREATER ->
            depth--;
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new SyntaxException(token, "brackets are nested more than " + DEEPEST + " deep");
      }
    }
  }
}
