package org.lrai.ir.op.opaque;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Splits strings at a delimiter. Outputs: the parts, with one more dim; INT64, the number of parts.
 *
 * @param delimiter empty: runs of white space
 * @param maxSplit the most splits; negative: no limit
 */
public record StringSplit(String delimiter, long maxSplit) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = OpaqueTypes.strings(inputs, 0);
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims());
    dims.add(OpaqueTypes.placeholder(0));
    return List.of(input.withShape(new Shape(dims)), input.withElement(ElementType.INT64));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("StringSplit", List.of(delimiter, maxSplit));
  }
}
