package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Indices of the non-zero elements: INT64 {@code [rank, count]}; the count depends on the data. */
public record NonZero() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    IndexExpr rank = IndexExpr.constant(Op.tensor(inputs, 0).rank());
    return List.of(new TensorType(ElementType.INT64, Shape.of(rank, IndexExpr.symbol("?0"))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("NonZero", List.of());
  }
}
