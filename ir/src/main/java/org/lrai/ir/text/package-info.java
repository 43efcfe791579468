/**
 * Text forms. Loop nests and plans are printed only; graphs are printed for people, golden tests
 * and {@code lrai inspect}, and read back without loss:
 *
 * <pre>
 * graph mlp {
 *   symbol n in [1, 64]
 *   input %x: f32[n, 3]
 *   constant %w: f32[3, 2] = {1.0, 2.0, 3.0, 4.0, 5.0, 6.0}
 *   %h: f32[n, 2] = matmul(%x, %w)  # node "fc1"
 *   %y: f32[n, 2] = softmax{axis=1}(%h)
 *   output %y
 * }
 * </pre>
 *
 * <p>Invariant: what {@link org.lrai.ir.text.GraphPrinter} prints, {@link
 * org.lrai.ir.text.GraphParser} reads as an equal graph. The parser is hardened: whatever the text
 * is, it gives a graph whose types are right or one diagnostic, in bounded time and stack.
 *
 * <p>Not trusted in proofs, but readers of certificates rely on it.
 */
@NullMarked
package org.lrai.ir.text;

import org.jspecify.annotations.NullMarked;
