/**
 * Lexers and parsers that ANTLR generates from {@code VnnLib.g4} and {@code DomainGrammar.g4}. Not
 * exported: {@code org.lrai.verifier.property} is the way in.
 */
package org.lrai.verifier.property.grammar;
