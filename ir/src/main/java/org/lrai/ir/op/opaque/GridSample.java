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
 * Samples a tensor {@code [N, C, D1, ..., Dr]} at normalized positions {@code [N, E1, ..., Er, r]}.
 *
 * @param alignCorners -1 and 1 are the centers of the outermost elements, else their outer edges
 */
public record GridSample(Mode mode, Padding padding, boolean alignCorners) implements OpaqueOp {
  /** Interpolation. */
  public enum Mode {
    LINEAR,
    NEAREST,
    CUBIC
  }

  /** What lies outside of the tensor. */
  public enum Padding {
    ZEROS,
    BORDER,
    REFLECTION
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType grid = Op.tensor(inputs, 1);
    if (input.rank() < 3
        || grid.rank() != input.rank()
        || !grid.dim(grid.rank() - 1).isConstant(input.rank() - 2)) {
      throw new TypeException("samples of " + inputs);
    }
    TypeException.requireEqual(input.dim(0), grid.dim(0), "batches of tensor and grid");
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims().subList(0, 2));
    dims.addAll(grid.shape().dims().subList(1, grid.rank() - 1));
    return List.of(input.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "GridSample",
        List.of(
            OpaqueTypes.constant("ops.GridSample.Mode", mode),
            OpaqueTypes.constant("ops.GridSample.Padding", padding),
            alignCorners));
  }
}
