package org.lrai.ir.interpreter;

/**
 * A graph could not be evaluated: inputs do not fit, a subscript leaves a tensor, a size is not
 * determined. The message names the node.
 */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EvaluationException(String message) {
    super(message);
  }

  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
