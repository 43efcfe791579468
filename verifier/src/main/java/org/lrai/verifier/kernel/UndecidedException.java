package org.lrai.verifier.kernel;

import java.util.List;
import org.lrai.ir.index.IndexExpr;

/** Whether an expression is negative decides, and facts leave it open. */
final class UndecidedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient IndexExpr expr;
  private final transient List<IndexExpr> known;

  /**
   * @param known what follows from the facts, and is not negative
   */
  UndecidedException(IndexExpr expr, List<IndexExpr> known) {
    super(expr + " >= 0", null, false, false);
    this.expr = expr;
    this.known = List.copyOf(known);
  }

  IndexExpr expr() {
    return expr;
  }

  List<IndexExpr> known() {
    return known;
  }
}
