package org.lrai.ir.op.linear;

import java.util.ArrayList;
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
 * Convolution of 8-bit integers in INT32: of {@code input - inputZero} and {@code weights -
 * weightsZero}, geometry as in {@link Conv}. Outside its dims, {@code input - inputZero} is zero.
 * The zero points are inputs 2 and 3, each of its operand's type and broadcast to its shape.
 */
public record ConvInteger(List<WindowAxis> axes, long group) implements LinearOp {
  public ConvInteger {
    axes = List.copyOf(axes);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    Convolution geometry = geometry(inputs);
    if (inputs.size() != 4) {
      throw new TypeException("integer convolution of " + inputs);
    }
    IntegerProducts.check(geometry.input(), Op.tensor(inputs, 2));
    IntegerProducts.check(geometry.weights(), Op.tensor(inputs, 3));
    return List.of(new TensorType(ElementType.INT32, geometry.shape()));
  }

  private Convolution geometry(List<ValueType> inputs) {
    return new Convolution(
        Op.tensor(inputs, 0), Op.tensor(inputs, 1), axes, IndexExpr.constant(group));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    Convolution geometry = geometry(inputs);
    List<IndexExpr> inputAt = geometry.inputAt();
    ScalarExpr x = IntegerProducts.centred(geometry.input(), 0, inputAt, Op.tensor(inputs, 2), 2);
    List<IndexExpr> inside = new ArrayList<>(geometry.inside());
    ScalarExpr padded =
        inside.isEmpty()
            ? x
            : new ScalarExpr.Guarded(inside, x, ScalarExpr.literal(ElementType.INT32, 0));
    ScalarExpr w =
        IntegerProducts.centred(
            geometry.weights(), 1, geometry.weightsAt(), Op.tensor(inputs, 3), 3);
    return Definition.contraction(
        geometry.reduced(), ScalarExpr.apply(ScalarOp.MUL, padded, w), Definition.Reducer.Fold.SUM);
  }
}
