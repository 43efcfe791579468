package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.plan.Plan;

/** Constants as they lie in the arrays of a plan. */
final class Constants {
  private Constants() {}

  /** Checks that an array holds a constant in the layout of the planned value. */
  static void require(TensorData constant, TensorData array, Plan.PlannedValue planned) {
    Layout layout = planned.layout();
    if (layout.isRowMajor()) {
      if (!array.equals(constant)) {
        throw new PlanException(planned.value() + " has other contents");
      }
      return;
    }
    if (layout.hasBorder()) {
      throw new PlanException(planned.value() + " within a border");
    }
    List<Long> dims = constants(layout.dims(constant.shape().dims()));
    if (array.size() != product(dims) || array.element() != constant.element()) {
      throw new PlanException(planned.value() + " in an array of " + array.size());
    }
    if (array.element().bits() < Byte.SIZE || !array.element().isFloat()) {
      throw new PlanException(planned.value() + " in a layout");
    }
    new Walk(constant, array, layout, dims).run();
  }

  private static long product(List<Long> dims) {
    long product = 1;
    for (long dim : dims) {
      product *= dim;
    }
    return product;
  }

  private static List<Long> constants(List<IndexExpr> exprs) {
    List<Long> values = new ArrayList<>();
    exprs.forEach(expr -> values.add(expr.asConstant().orElseThrow()));
    return values;
  }

  /** Goes through all elements; what remains of the array must be zero, which nobody should see. */
  private record Walk(TensorData constant, TensorData array, Layout layout, List<Long> dims) {
    void run() {
      long[] shape = constant.dims();
      long[] at = new long[shape.length];
      for (int element = 0; element < constant.size(); element++) {
        double expected = constant.getDouble(element);
        double actual = array.getDouble(Math.toIntExact(address(at)));
        if (Double.doubleToRawLongBits(expected) != Double.doubleToRawLongBits(actual)) {
          throw new PlanException("element " + element + " of a constant is " + actual);
        }
        for (int axis = shape.length - 1; axis >= 0 && ++at[axis] == shape[axis]; axis--) {
          at[axis] = 0;
        }
      }
    }

    private long address(long[] at) {
      long address = 0;
      for (int place = 0; place < layout.order().size(); place++) {
        int axis = layout.order().get(place);
        long index = axis == layout.blocked() ? at[axis] / layout.lanes() : at[axis];
        address = address * dims.get(place) + index;
      }
      return layout.blocked() == Layout.NONE
          ? address
          : address * layout.lanes() + at[layout.blocked()] % layout.lanes();
    }
  }
}
