package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Puts the columns of matrices side by side. Inputs: the widths, INT64; as many matrices {@code [N,
 * C]} (one dim counts as {@code [1, C]}), each cut, or filled with zeros, to its width.
 *
 * @param columns the sum of the widths
 */
public record FeatureVectorizer(long columns) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType first = Op.tensor(inputs, 1);
    IndexExpr rows = first.rank() == 2 ? first.dim(0) : IndexExpr.ONE;
    return List.of(
        new TensorType(ElementType.FLOAT32, Shape.of(rows, IndexExpr.constant(columns))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("FeatureVectorizer", List.of());
  }
}
