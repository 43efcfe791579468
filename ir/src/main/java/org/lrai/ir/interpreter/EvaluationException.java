package org.lrai.ir.interpreter;

/**
 * A graph could not be evaluated: inputs do not fit, a subscript leaves a tensor, a size is not
 * determined. The message names the node.
 */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EvaluationException(String message) {
    super(message);
  }

  EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
