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
 * Matrix product over the last two axes, broadcast over the leading ones: {@code [..., m, k] x
 * [..., k, n] -> [..., m, n]}. Both operands have rank 2 or more.
 */
public record MatMul() implements LinearOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType left = Op.tensor(inputs, 0);
    TensorType right = Op.tensor(inputs, 1);
    if (left.element() != right.element()) {
      throw new TypeException("matrix product of " + left + " and " + right);
    }
    return List.of(left.withShape(new MatrixProduct(left, right).shape()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    MatrixProduct product = new MatrixProduct(Op.tensor(inputs, 0), Op.tensor(inputs, 1));
    ElementType element = product.left().element();
    return Definition.contraction(
        List.of(product.reduced()),
        ScalarExpr.apply(
            ScalarOp.MUL,
            new ScalarExpr.Element(element, 0, product.leftAt()),
            new ScalarExpr.Element(element, 1, product.rightAt())),
        Definition.Reducer.Fold.SUM);
  }
}
