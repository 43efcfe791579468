package org.lrai.ir.op;

import java.util.Optional;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;

/** An operator was given inputs that it does not take. The message names input, type and reason. */
public final class TypeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // nothing here is serialized
  private final Optional<Unequal> unequal;

  /** Two sizes that would have to be equal and are different expressions. */
  public record Unequal(IndexExpr left, IndexExpr right) {}

  public TypeException(String message) {
    super(message);
    this.unequal = Optional.empty();
  }

  private TypeException(String message, Unequal unequal) {
    super(message);
    this.unequal = Optional.of(unequal);
  }

  /**
   * Two sizes are not known to be equal, and that is all that is wrong: a caller who may assume
   * that they are (because they are sizes of inputs, which the loader checks) can try again.
   */
  public static TypeException unequal(IndexExpr left, IndexExpr right, String message) {
    return new TypeException(message, new Unequal(left, right));
  }

  /** Checks that two sizes are the same expression. */
  public static void requireEqual(IndexExpr left, IndexExpr right, String message) {
    if (!left.equals(right)) {
      throw unequal(left, right, message + ": " + left + " and " + right + " differ");
    }
  }

  /** Checks that two shapes have one rank and are the same expressions. */
  public static void requireEqual(Shape left, Shape right, String message) {
    if (left.rank() != right.rank()) {
      throw new TypeException(message + ": " + left + " and " + right + " differ");
    }
    for (int axis = 0; axis < left.rank(); axis++) {
      requireEqual(left.dim(axis), right.dim(axis), message);
    }
  }

  public Optional<Unequal> unequal() {
    return unequal;
  }
}
