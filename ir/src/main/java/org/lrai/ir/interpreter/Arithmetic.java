package org.lrai.ir.interpreter;

/** What the interpreter does where a float type is narrower than double precision. */
public enum Arithmetic {
  /**
   * Nothing: floats stand for real numbers, casts between float types are identities. This is the
   * meaning that certificates speak of, up to the rounding of double precision.
   */
  REAL,
  /**
   * Casts round, each scalar operation is rounded to single precision (to its type if that is
   * FLOAT64), and each node's result to its element type. Close to what is executed, and what
   * constant folding needs; not bit-exact, because sums are taken in double precision and
   * elementary functions may differ by an ulp.
   */
  STORED
}
