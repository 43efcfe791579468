/**
 * Certificates as texts: graphs as the nests of their definitions, plans, programs of functions, in
 * the form that the checker in {@code org.lrai.certificates.checker} reads. Equal texts mean equal
 * things: everything that has a meaning is printed. Trusted where a certificate is tied to a model:
 * an audit prints the imported graph again and compares.
 *
 * <p>A text is one group of words and groups. Expressions:
 *
 * <pre>
 * index    3 | %variable | $size | (+ i ...) | (* i ...) | (floor i i) | (max i i) | (min i i)
 *          | (at source i ...)                           an element of an integer tensor
 * scalar   (f type number) | (i type number) | (x i) | (e type source i ...) | (l name i ...)
 *          | (add s s) and the other operations | (cast type s) | (bits type s)
 *          | (if (i ...) s s)                            the first where all i are at least 0
 * </pre>
 *
 * A plan is a list of arrays, nests and calls. So is a graph: each definition is a nest of its own,
 * as it is written, and each value an array of its own.
 *
 * <pre>
 * part     (input name type (i ...)) | (output name) | (weight type count sha256) | (slot type)
 *          | (value name type (i ...) place layout)
 *          | (kernel name ((access type i ...) ...) (size ...) statement ...)
 *          | (call kernel (value ...) (i ...)) | (copy value value) | (unsupported reason)
 * place    (output n) | (weight n) | (slot n) | (view value) | (held n)
 * layout   () | ((axis ...) (before ...) (after ...) blocked lanes)
 * statement  (for variable i kind statement ...) | (index variable i) | (let name s)
 *          | (registers name (extent ...) s) | (assign name (i ...) s) | (store buffer (i ...) s)
 *          | (when (i ...) (statement ...) ... (statement ...))    the first where all i are at
 *                                                                  least 0, or the last
 *          | (lanes result variable fold s statement ...)
 * </pre>
 */
@NullMarked
package org.lrai.verifier.certificate;

import org.jspecify.annotations.NullMarked;
