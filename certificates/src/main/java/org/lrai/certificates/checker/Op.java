package org.lrai.certificates.checker;

import java.util.Locale;

/** Operations of nodes. Those of texts have the names of docs/semantics.md, section 5. */
public enum Op {
  // Leaves.
  UNDEFINED(0),
  /** A number, see {@link Nodes#ball}. */
  CONSTANT(0),
  /** An integer or boolean. */
  INTEGER(0),
  /** An element of the model's inputs. */
  INPUT(0),
  // Without rounding, where they come from taking operations apart.
  EXACT_ADD(2),
  EXACT_MUL(2),
  RELU(1),
  /** 1 where the operand is positive, else 0. */
  STEP(1),
  // Between floats and their bits.
  BITS(1),
  FLOAT_OF_BITS(1),
  FLOAT_OF_INTEGER(1),
  // Of texts.
  ADD(2),
  SUB(2),
  MUL(2),
  DIV(2),
  REMAINDER(2),
  MODULO(2),
  FMA(3),
  NEG(1),
  ABS(1),
  SIGN(1),
  MIN(2),
  MAX(2),
  POW(2),
  FLOOR(1),
  CEIL(1),
  ROUND_EVEN(1),
  SQRT(1),
  EXP(1),
  LOG(1),
  SIN(1),
  COS(1),
  TANH(1),
  ERF(1),
  SIGMOID(1),
  SOFTPLUS(1),
  SILU(1),
  GELU(1),
  EQ(2),
  LT(2),
  LE(2),
  AND(2),
  OR(2),
  XOR(2),
  NOT(1),
  BIT_AND(2),
  BIT_OR(2),
  BIT_XOR(2),
  SHIFT_LEFT(2),
  SHIFT_RIGHT(2),
  SELECT(3);

  private static final Op[] ALL = values();

  private final int arity;
  private final byte number;

  @SuppressWarnings("EnumOrdinal") // a number for arrays, nowhere written down
  Op(int arity) {
    this.arity = arity;
    this.number = (byte) ordinal();
  }

  /** Number of operands. */
  public int arity() {
    return arity;
  }

  byte number() {
    return number;
  }

  /** The operation of a {@link #number}. */
  static Op of(byte number) {
    return ALL[number];
  }

  /** The operation of a text's group. */
  static Op of(Text group) {
    for (Op op : ALL) {
      if (op.number >= ADD.number && op.name().toLowerCase(Locale.ROOT).equals(group.head())) {
        Rejection.require(group.size() == 1 + op.arity, group.head() + " of " + group.size());
        return op;
      }
    }
    throw Rejection.unsupported("operation " + group.head());
  }
}
