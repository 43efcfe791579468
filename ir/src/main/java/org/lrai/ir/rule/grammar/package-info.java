/**
 * Lexer and parser that ANTLR generates from {@code RuleGrammar.g4}. Not exported: {@code
 * org.lrai.ir.rule} is the way in.
 */
package org.lrai.ir.rule.grammar;
