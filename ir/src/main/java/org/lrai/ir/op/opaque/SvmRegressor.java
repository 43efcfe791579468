package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A support vector machine for one number. Inputs: {@code [N, F]}; support vectors; coefficients;
 * rho. Output: FLOAT32 {@code [N, 1]}.
 *
 * @param supports number of support vectors; 0: a linear function
 * @param oneClass the result is 1 if it is over 0, else -1
 */
public record SvmRegressor(
    SvmKernel kernel,
    double gamma,
    double coef0,
    double degree,
    PostTransform transform,
    long supports,
    boolean oneClass)
    implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != 2) {
      throw new TypeException("a support vector machine for " + input);
    }
    return List.of(new TensorType(ElementType.FLOAT32, Shape.of(input.dim(0), IndexExpr.ONE)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "SvmRegressor",
        List.of(kernel.argument(), gamma, coef0, degree, transform.argument(), supports, oneClass));
  }
}
