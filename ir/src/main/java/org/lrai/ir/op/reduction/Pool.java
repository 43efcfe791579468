package org.lrai.ir.op.reduction;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Reduces each position of a window that slides over the spatial axes of {@code [n, c, d0, d1,
 * ...]}, every channel by itself.
 *
 * @param roundUp whether a last window may reach over the padded input; see {@link
 *     WindowAxis#windowsRoundedUp}
 * @param order the {@code p} of {@link Kind#NORM}; 0 for the others
 */
public record Pool(Kind kind, List<Long> kernel, List<WindowAxis> axes, boolean roundUp, long order)
    implements ReductionOp {

  /** What is computed of the elements {@code x} in a window. */
  public enum Kind {
    MAX,
    /** Sum divided by the number of positions that lie in the input. */
    AVERAGE,
    /** Sum divided by the number of positions that lie in the padded input. */
    AVERAGE_WITH_PADS,
    /** {@code sum(|x|^order)^(1/order)}. */
    NORM
  }

  public Pool {
    kernel = List.copyOf(kernel);
    axes = List.copyOf(axes);
    if ((kind == Kind.NORM) != (order > 0)) {
      throw new IllegalArgumentException("pooling " + kind + " of order " + order);
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (kind != Kind.MAX && !input.element().isFloat()) {
      throw new TypeException("pooling " + kind + " of " + input);
    }
    return List.of(input.withShape(new Windows(input, kernel, axes, roundUp).shape()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    Windows windows = new Windows(input, kernel, axes, roundUp);
    ScalarExpr x = new ScalarExpr.Element(input.element(), 0, windows.at());
    ScalarExpr term =
        switch (kind) {
          case MAX, AVERAGE, AVERAGE_WITH_PADS -> x;
          case NORM -> power(x);
        };
    return new Definition.Contraction(
        windows.taps(),
        windows.guarded(term, outside(input.element())),
        kind == Kind.MAX ? Definition.Reducer.Fold.MAX : Definition.Reducer.Fold.SUM,
        finish(input.element(), windows));
  }

  private ScalarExpr outside(ElementType element) {
    return kind == Kind.MAX ? Windows.least(element) : ScalarExpr.literal(element, 0);
  }

  private ScalarExpr power(ScalarExpr x) {
    if (order == 2) {
      return ScalarExpr.apply(ScalarOp.MUL, x, x);
    }
    ScalarExpr magnitude = ScalarExpr.apply(ScalarOp.ABS, x);
    return order == 1
        ? magnitude
        : ScalarExpr.apply(ScalarOp.POW, magnitude, ScalarExpr.literal(x.type(), (double) order));
  }

  private ScalarExpr finish(ElementType element, Windows windows) {
    ScalarExpr reduced = new ScalarExpr.Local(element, Definition.REDUCED);
    return switch (kind) {
      case MAX -> reduced;
      case AVERAGE -> divided(reduced, windows.countInside());
      case AVERAGE_WITH_PADS -> divided(reduced, windows.countPadded());
      case NORM -> root(reduced);
    };
  }

  private static ScalarExpr divided(ScalarExpr sum, IndexExpr count) {
    return ScalarExpr.apply(
        ScalarOp.DIV, sum, ScalarExpr.cast(sum.type(), new ScalarExpr.Index(count)));
  }

  private ScalarExpr root(ScalarExpr sum) {
    if (order == 1) {
      return sum;
    }
    return order == 2
        ? ScalarExpr.apply(ScalarOp.SQRT, sum)
        : ScalarExpr.apply(ScalarOp.POW, sum, ScalarExpr.literal(sum.type(), 1.0 / order));
  }
}
