package org.lrai.codegen.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lrai.codegen.kernel.LaneOperations.LaneValue;
import org.lrai.codegen.kernel.Nest.Local.Kind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * The larger or smaller of a vector and a constant, as a comparison and a selection. The operation
 * of the Vector API settles in every lane what is known here: whether the constant is NaN, and
 * which of two zeros it is. A NaN in the vector compares with nothing, and so stays.
 */
final class Limits {
  private Limits() {}

  /**
   * The operation, if it is such a one; with the bits of the scalar operation in every lane.
   *
   * @param named gives a vector a name
   */
  static Optional<LaneValue> apply(
      ScalarOp op,
      List<ScalarExpr> operands,
      List<LaneValue> values,
      UnaryOperator<JavaCode> named) {
    if (op != ScalarOp.MAX && op != ScalarOp.MIN) {
      return Optional.empty();
    }
    int limit = values.get(0).isScalar() ? 0 : 1;
    LaneValue vector = values.get(1 - limit);
    if (vector.kind() != Kind.VECTOR
        || !(operands.get(limit) instanceof ScalarExpr.FloatLiteral(ElementType type, double value))
        || type != ElementType.FLOAT32
        || Double.isNaN(value)) {
      return Optional.empty();
    }
    JavaCode limitCode = values.get(limit).code();
    JavaCode code = named.apply(vector.code());
    JavaCode beyond =
        code.call(
            "compare($T.$L,$W$L)", LaneOperations.OPERATORS, comparison(op, value), limitCode);
    return Optional.of(LaneValue.vector(code.call("blend($L,$W$L)", limitCode, beyond)));
  }

  /** Of two zeros, the positive one is the larger: it replaces a zero that may be negative. */
  private static String comparison(ScalarOp op, double limit) {
    boolean replacesZero =
        limit == 0 && (op == ScalarOp.MAX) == (Double.doubleToRawLongBits(limit) == 0);
    if (op == ScalarOp.MAX) {
      return replacesZero ? "LE" : "LT";
    }
    return replacesZero ? "GE" : "GT";
  }
}
