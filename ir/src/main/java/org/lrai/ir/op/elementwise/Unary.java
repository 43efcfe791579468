package org.lrai.ir.op.elementwise;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** One scalar operation on each element: {@code out[i] = function(in[i])}. */
public record Unary(ScalarOp function) implements ElementwiseOp {
  public Unary {
    if (function.arity() != 1) {
      throw new IllegalArgumentException(function + " takes " + function.arity() + " operands");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (inputs.size() != 1) {
      throw new TypeException(function + " of " + inputs.size() + " inputs");
    }
    return List.of(input.withElement(body(input).type()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Pointwise(body(Op.tensor(inputs, 0)));
  }

  private ScalarExpr body(TensorType input) {
    return ScalarExpr.apply(function, Broadcasting.element(input, 0, input.shape()));
  }
}
