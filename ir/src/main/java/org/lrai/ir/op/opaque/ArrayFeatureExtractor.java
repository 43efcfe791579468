package org.lrai.ir.op.opaque;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Picks columns: of {@code [..., C]}, those that the second input says. */
public record ArrayFeatureExtractor() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    if (input.rank() < 1 || indices.element() != ElementType.INT64) {
      throw new TypeException("columns of " + inputs);
    }
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims());
    dims.set(dims.size() - 1, indices.shape().size());
    if (dims.size() == 1) {
      dims.addFirst(IndexExpr.ONE);
    }
    return List.of(input.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("ArrayFeatureExtractor", List.of());
  }
}
