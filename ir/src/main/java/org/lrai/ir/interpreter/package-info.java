/**
 * The reference interpreter: evaluates graphs by the definitions of their operators, floats in
 * double precision, integers exactly. It is the executable form of {@code docs/semantics.md}, the
 * yardstick of tests and the evaluator of constant folding.
 *
 * <p>Nothing here knows an operator by name: an operator is what its {@link
 * org.lrai.ir.definition.Definition} says. Trusted as evidence in tests, not in proofs.
 *
 * <p>How it is fast enough without being clever: a scalar expression is compiled to a tree of small
 * steps ({@code Code}), each of which computes a strip of elements along one loop variable at once.
 */
@NullMarked
package org.lrai.ir.interpreter;

import org.jspecify.annotations.NullMarked;
