package org.lrai.ir.op.opaque;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Convolution whose samples are moved by offsets and weighted by a mask. Inputs: {@code [N, C, D1,
 * ...]}; weights {@code [M, C / group, K1, ...]}; offsets {@code [N, offsetGroup * K1 * ... * r,
 * E1, ...]}; bias; mask; strides, pads, dilations (INT64). Output: {@code [N, M, E1, ...]}.
 *
 * @param given which of the eight inputs there are
 */
public record DeformConv(long group, long offsetGroup, List<Boolean> given) implements OpaqueOp {
  public DeformConv {
    given = List.copyOf(given);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType weights = Op.tensor(inputs, 1);
    TensorType offsets = Op.tensor(inputs, 2);
    if (input.rank() < 3 || weights.rank() != input.rank() || offsets.rank() != input.rank()) {
      throw new TypeException("deformable convolution of " + inputs);
    }
    List<IndexExpr> dims = new ArrayList<>(List.of(input.dim(0), weights.dim(0)));
    dims.addAll(offsets.shape().dims().subList(2, offsets.rank()));
    return List.of(input.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("DeformConv", List.of(group, offsetGroup), given);
  }
}
