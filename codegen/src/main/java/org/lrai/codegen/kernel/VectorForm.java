package org.lrai.codegen.kernel;

import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;

/**
 * The vectors that a method of a kernel is written for.
 *
 * @param length FLOAT32 lanes: a number, or {@link #LENGTH}
 * @param most lanes of the longest vector that it runs with
 * @param registers vector registers that a loop may use; one of 32 is left for temporaries, and two
 *     of 16, where the JIT compiler does not find an order that needs one less
 */
record VectorForm(IndexExpr length, int most, int registers) {
  /** The constant of generated classes that says how many lanes vectors have on this machine. */
  static final Atom.Variable LENGTH = new Atom.Variable("LENGTH");

  private static final int AVX2_LANES = 8;

  /** AVX-512 and NEON have 32 registers, of 16 and of 4 lanes; AVX2 has 16 of 8 lanes. */
  static final VectorForm MANY_REGISTERS = new VectorForm(IndexExpr.atom(LENGTH), 16, 31);

  /** Vectors of that many lanes alone. */
  static VectorForm exactly(int lanes) {
    return new VectorForm(IndexExpr.constant(lanes), lanes, lanes == AVX2_LANES ? 14 : 31);
  }

  /** Whether machines with such vectors have 16 registers, not 32. */
  boolean hasFewRegisters() {
    return length.isConstant(AVX2_LANES);
  }

  /** The same with vectors of no more lanes than that. */
  VectorForm atMost(int lanes) {
    return new VectorForm(length, lanes, registers);
  }

  /** So many vectors, as Java. */
  String lanesOf(int vectors) {
    return length.asConstant().stream()
        .mapToObj(lanes -> Long.toString(lanes * vectors))
        .findAny()
        .orElse(vectors == 1 ? LENGTH.name() : vectors + " * " + LENGTH.name());
  }
}
