/**
 * Lexer and parser that ANTLR generates from {@code GraphGrammar.g4}. Not exported: {@code
 * org.lrai.ir.text} is the way in.
 */
package org.lrai.ir.text.grammar;
