package org.lrai.ir.op;

/** An operator was given inputs that it does not take. The message names input, type and reason. */
public final class TypeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TypeException(String message) {
    super(message);
  }
}
