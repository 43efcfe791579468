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
 * Outcomes drawn with the probabilities whose logarithms are in the rows of {@code [N, classes]};
 * the same in each call.
 *
 * @param element INT32 or INT64
 * @param samples outcomes for each row
 */
public record Multinomial(ElementType element, long samples, double seed) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != 2 || !input.element().isFloat()) {
      throw new TypeException("draws from " + input);
    }
    return List.of(new TensorType(element, Shape.of(input.dim(0), IndexExpr.constant(samples))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "Multinomial", List.of(OpaqueTypes.element(element), samples, seed));
  }
}
