package org.lrai.ir.interpreter;

/** What the interpreter does where a float type is narrower than double precision. */
public enum Arithmetic {
  /**
   * Nothing: floats stand for real numbers, casts between float types are identities. This is the
   * meaning that certificates speak of, up to the rounding of double precision.
   */
  REAL,
  /**
   * Casts round, and each node's result is rounded to its element type. Close to what is executed,
   * and what constant folding needs; not bit-exact, because a node is evaluated in double precision
   * inside.
   */
  STORED
}
