package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Along axis {@code k}, the {@code extents[k]} elements at {@code starts[k]}, {@code starts[k] +
 * steps[k]}, ... One entry per axis; starts count from the first element and are not clamped: where
 * an extent is not 0, all elements lie inside. Steps may be negative, not 0.
 */
public record Slice(List<IndexExpr> starts, List<IndexExpr> extents, List<Long> steps)
    implements MovementOp {
  public Slice {
    starts = List.copyOf(starts);
    extents = List.copyOf(extents);
    steps = List.copyOf(steps);
    if (starts.size() != extents.size() || starts.size() != steps.size()) {
      throw new IllegalArgumentException(
          "slice with " + starts + " starts, " + extents + " extents, " + steps + " steps");
    }
    if (steps.contains(0L)) {
      throw new IllegalArgumentException("a slice with a step of 0");
    }
  }

  /** The slice that keeps all axes but one whole, and of that takes a range. */
  public static Slice along(Shape input, int axis, IndexExpr start, IndexExpr extent) {
    List<IndexExpr> starts = new ArrayList<>(Collections.nCopies(input.rank(), IndexExpr.ZERO));
    starts.set(axis, start);
    return new Slice(
        starts, input.with(axis, extent).dims(), Collections.nCopies(input.rank(), 1L));
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != starts.size()) {
      throw new TypeException("slice of " + starts.size() + " axes of " + input);
    }
    for (int axis = 0; axis < input.rank(); axis++) {
      checkInside(input, axis);
    }
    return List.of(input.withShape(new Shape(extents)));
  }

  /** Checks what is known: first and last element of a slice of known, positive extent. */
  private void checkInside(TensorType input, int axis) {
    OptionalLong extent = extents.get(axis).asConstant();
    if (extent.isPresent() && extent.getAsLong() == 0) {
      return;
    }
    IndexExpr first = starts.get(axis);
    IndexExpr last = first.plus(extents.get(axis).minus(1).times(steps.get(axis)));
    for (IndexExpr end : List.of(first, last)) {
      if (end.asConstant().orElse(0) < 0
          || input.dim(axis).minus(1).minus(end).asConstant().orElse(0) < 0) {
        throw new TypeException("slice of " + input + ": index " + end + " of axis " + axis);
      }
    }
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    List<IndexExpr> at = new ArrayList<>();
    for (int axis = 0; axis < starts.size(); axis++) {
      at.add(starts.get(axis).plus(Definition.outputIndex(axis).times(steps.get(axis))));
    }
    return new Definition.Reindex(List.of(new Definition.Piece(List.of(), 0, at)), null);
  }
}
