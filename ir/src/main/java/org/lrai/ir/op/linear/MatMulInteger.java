package org.lrai.ir.op.linear;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Matrix product of 8-bit integers in INT32: {@code (left - leftZero) x (right - rightZero)},
 * shapes as in {@link MatMul}. The zero points are inputs 2 and 3, each of its operand's type and
 * broadcast to its shape.
 */
public record MatMulInteger() implements LinearOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    MatrixProduct product = new MatrixProduct(Op.tensor(inputs, 0), Op.tensor(inputs, 1));
    if (inputs.size() != 4) {
      throw new TypeException("integer matrix product of " + inputs);
    }
    IntegerProducts.check(product.left(), Op.tensor(inputs, 2));
    IntegerProducts.check(product.right(), Op.tensor(inputs, 3));
    return List.of(new TensorType(ElementType.INT32, product.shape()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    MatrixProduct product = new MatrixProduct(Op.tensor(inputs, 0), Op.tensor(inputs, 1));
    return Definition.contraction(
        List.of(product.reduced()),
        ScalarExpr.apply(
            ScalarOp.MUL,
            IntegerProducts.centred(product.left(), 0, product.leftAt(), Op.tensor(inputs, 2), 2),
            IntegerProducts.centred(
                product.right(), 1, product.rightAt(), Op.tensor(inputs, 3), 3)),
        Definition.Reducer.Fold.SUM);
  }
}
