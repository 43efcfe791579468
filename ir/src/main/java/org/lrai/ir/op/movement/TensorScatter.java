package org.lrai.ir.op.movement;

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
 * A cache with its elements from some place on along {@code axis} replaced. Inputs: cache, update
 * (not longer than the cache along the axis, else of its shape), optionally INT64 {@code [batch]},
 * where the update of each batch begins; otherwise at 0. Axis 0 is the batch.
 *
 * @param circular whether what lies behind the end goes to the beginning; otherwise it is dropped
 */
public record TensorScatter(int axis, boolean circular) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType cache = Op.tensor(inputs, 0);
    TensorType update = Op.tensor(inputs, 1);
    if (axis < 1
        || axis >= cache.rank()
        || update.rank() != cache.rank()
        || update.element() != cache.element()) {
      throw new TypeException("update along axis " + axis + " of " + inputs);
    }
    Indices.requireEqual(
        cache.shape().with(axis, update.dim(axis)), update.shape(), "update of a cache");
    if (inputs.size() > 2) {
      TensorType starts = Op.tensor(inputs, 2);
      if (starts.element() != ElementType.INT64 || starts.rank() != 1) {
        throw new TypeException("starts of updates: " + starts);
      }
      Indices.requireEqual(Shape.of(cache.dim(0)), starts.shape(), "starts of updates");
    }
    return List.of(cache);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType cache = Op.tensor(inputs, 0);
    IndexExpr index = Definition.outputIndex(axis);
    IndexExpr fromStart =
        inputs.size() > 2
            ? index.minus(IndexExpr.element(2, List.of(Definition.outputIndex(0))))
            : index;
    IndexExpr place = circular ? fromStart.mod(cache.dim(axis)) : fromStart;
    List<IndexExpr> at = Indices.output(cache.rank());
    at.set(axis, place);
    List<IndexExpr> updated = List.of(place, Op.tensor(inputs, 1).dim(axis).minus(1).minus(place));
    return new Definition.Reindex(
        List.of(
            new Definition.Piece(updated, 1, at),
            new Definition.Piece(List.of(), 0, Indices.output(cache.rank()))),
        null);
  }
}
