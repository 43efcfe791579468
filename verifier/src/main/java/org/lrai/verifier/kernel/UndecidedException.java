package org.lrai.verifier.kernel;

import org.lrai.ir.index.IndexExpr;

/** Whether an expression is at least zero is not known, and matters: both cases are looked at. */
final class UndecidedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient IndexExpr expr;

  UndecidedException(IndexExpr expr) {
    super(expr + " >= 0", null, false, false);
    this.expr = expr;
  }

  IndexExpr expr() {
    return expr;
  }
}
