/**
 * Rewrite rules as data: the one text that is proved and applied.
 *
 * <pre>
 * rule fold-scale-into-matmul
 *   for r in 0..2
 *   given $x: float[b[r], m, k], $w: float[k, n], $s: float[n]
 *   mul(matmul($x, $w), $s) => matmul($x, mul($w, $s))
 *   where constant($w), constant($s)
 *   contract real-equal
 * </pre>
 *
 * <p>{@code for} declares parameters. Those of a finite sort (ranges, words, permutations) are
 * enumerated: each choice is an {@link org.lrai.ir.rule.RuleInstance}, which is proved by itself,
 * and a rule fires only as an instance that was proved. Those of the other sorts (sizes, reals) are
 * variables of the theorem. {@code given} declares the tensors; names in their shapes that are no
 * parameters are dims, of any size, also 0 (a parameter {@code n in size} is at least 1). {@code
 * b[r]} in a list stands for {@code b0, ..., b(r-1)}, {@code 1[r]} for r ones. Operators and
 * attributes have the names of the text form of graphs ({@link org.lrai.ir.text.Operators}). A
 * number in place of a tensor is a scalar constant.
 *
 * <p>Element types: {@code any} and {@code float} stand for one type throughout a rule, of all or
 * of the float types; {@code f32}, {@code i8} ... for themselves; a parameter over words for what
 * it is.
 *
 * <p>{@link org.lrai.ir.rule.RuleParser} reads rules, {@link org.lrai.ir.rule.RuleInstance} gives
 * both sides as typed terms of operators, with symbols for the sizes (for the prover) or with the
 * values of a match (for rewriter and replay). Trusted: parser, instantiation, {@link
 * org.lrai.ir.rule.Replay}. Not trusted: whoever finds a match.
 */
@NullMarked
package org.lrai.ir.rule;

import org.jspecify.annotations.NullMarked;
