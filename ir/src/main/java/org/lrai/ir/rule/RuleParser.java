package org.lrai.ir.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.lrai.ir.rule.grammar.RuleGrammarLexer;
import org.lrai.ir.rule.grammar.RuleGrammarParser;
import org.lrai.ir.rule.grammar.RuleGrammarParser.RewriteContext;

/** Reads files of rules; see the package for the form. */
public final class RuleParser {
  /** How deep brackets may be nested; bounds the stack. */
  private static final int DEEPEST = 100;

  private RuleParser() {}

  /**
   * The rules of a text, in order; each is well-formed and well-typed.
   *
   * @param file its name, for messages
   * @throws org.lrai.ir.diagnostic.DiagnosticException with code {@code rule-...}, file, line and
   *     column of the first error
   */
  public static List<Rule> parse(String file, String text) {
    try {
      List<Rule> rules = new ArrayList<>();
      Set<String> names = new HashSet<>();
      for (RewriteContext context : parser(file, text).file().rewrite()) {
        Rule rule = new RuleReader(file, text).read(context);
        if (!names.add(rule.name())) {
          throw new RuleException("rule-name", rule.place(), rule.name() + " is defined before");
        }
        RuleChecks.check(rule);
        rules.add(rule);
      }
      return List.copyOf(rules);
    } catch (RuleException e) {
      throw e.diagnostic();
    }
  }

  private static RuleGrammarParser parser(String file, String text) {
    var errors = new RuleSyntaxErrors(file);
    var lexer = new RuleGrammarLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(errors);
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    checkDepth(file, tokens);
    var parser = new RuleGrammarParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(errors);
    return parser;
  }

  private static void checkDepth(String file, CommonTokenStream tokens) {
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      switch (token.getType()) {
        case RuleGrammarLexer.LBRACE, RuleGrammarLexer.LBRACKET, RuleGrammarLexer.LPAREN -> depth++;
        case RuleGrammarLexer.RBRACE, RuleGrammarLexer.RBRACKET, RuleGrammarLexer.RPAREN -> depth--;
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new RuleException(
            "rule-syntax",
            RuleException.place(file, token),
            "brackets are nested more than " + DEEPEST + " deep");
      }
    }
  }
}
