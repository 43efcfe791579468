package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Adds elements before and after each axis; a negative amount cuts elements off, before anything is
 * added. In mode {@link Mode#CONSTANT} input 1, a scalar of the type of input 0, is what is added;
 * the other modes have no second input and need at least one element along an axis that they pad.
 */
public record Pad(Mode mode, List<IndexExpr> before, List<IndexExpr> after) implements MovementOp {

  /** What is added. */
  public enum Mode {
    CONSTANT,
    /** The first or the last element: {@code a a | a b c | c c}. */
    EDGE,
    /** Mirrored at the first and the last element: {@code c b | a b c | b a}. */
    REFLECT,
    /** The other end: {@code b c | a b c | a b}. */
    WRAP
  }

  public Pad {
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (before.size() != after.size()) {
      throw new IllegalArgumentException("padding " + before + " before, " + after + " after");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    boolean constant = mode == Mode.CONSTANT;
    if (input.rank() != before.size()
        || inputs.size() != (constant ? 2 : 1)
        || (constant && !inputs.get(1).equals(new TensorType(input.element(), Shape.SCALAR)))) {
      throw new TypeException("padding of " + before + ", " + after + " of " + inputs);
    }
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      IndexExpr dim = input.dim(axis).plus(before.get(axis)).plus(after.get(axis));
      if (!isPaddable(input, axis)) {
        throw new TypeException(
            "axis " + axis + " of " + input + " padded by " + before + ", " + after);
      }
      dims.add(dim);
    }
    return List.of(input.withShape(new Shape(dims)));
  }

  /** No more is cut off than is there, and what is repeated is there. */
  private boolean isPaddable(TensorType input, int axis) {
    boolean repeats =
        mode != Mode.CONSTANT
            && (before.get(axis).asConstant().orElse(0) > 0
                || after.get(axis).asConstant().orElse(0) > 0);
    return kept(input, axis).asConstant().orElse(1) >= (repeats ? 1 : 0);
  }

  /** Whether there may be elements before or after those that an axis has. */
  public boolean grows(int axis) {
    return mayGrow(before.get(axis)) || mayGrow(after.get(axis));
  }

  /** How many elements of an axis are left after cutting. */
  public IndexExpr kept(TensorType input, int axis) {
    return input
        .dim(axis)
        .plus(before.get(axis).min(IndexExpr.ZERO))
        .plus(after.get(axis).min(IndexExpr.ZERO));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    return switch (mode) {
      case CONSTANT -> constant(input);
      case EDGE, REFLECT, WRAP -> {
        List<IndexExpr> at = new ArrayList<>();
        for (int axis = 0; axis < input.rank(); axis++) {
          at.add(source(input, axis));
        }
        yield Indices.copy(at);
      }
    };
  }

  private Definition constant(TensorType input) {
    List<IndexExpr> at = new ArrayList<>();
    List<IndexExpr> inside = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      IndexExpr place = Definition.outputIndex(axis).minus(before.get(axis));
      at.add(place);
      if (mayGrow(before.get(axis))) {
        inside.add(place);
      }
      if (mayGrow(after.get(axis))) {
        inside.add(input.dim(axis).minus(1).minus(place));
      }
    }
    return new Definition.Reindex(
        List.of(new Definition.Piece(inside, 0, at)),
        new ScalarExpr.Element(input.element(), 1, List.of()));
  }

  private static boolean mayGrow(IndexExpr amount) {
    return amount.asConstant().orElse(1) > 0;
  }

  /** The element along an axis that an output index of a mode other than constant shows. */
  private IndexExpr source(TensorType input, int axis) {
    IndexExpr first = before.get(axis).times(-1).max(IndexExpr.ZERO);
    IndexExpr place = Definition.outputIndex(axis).minus(before.get(axis).max(IndexExpr.ZERO));
    if (!grows(axis)) {
      return place.plus(first);
    }
    IndexExpr count = kept(input, axis);
    IndexExpr inside =
        switch (mode) {
          case EDGE -> place.max(IndexExpr.ZERO).min(count.minus(1));
          case REFLECT -> {
            // Of one element there is no mirror image; the period must be positive all the same.
            IndexExpr period = count.minus(1).times(2).max(IndexExpr.ONE);
            IndexExpr phase = place.mod(period);
            yield phase.min(period.minus(phase));
          }
          case WRAP -> place.mod(count);
          case CONSTANT -> throw new IllegalStateException("constant padding has a fill");
        };
    return inside.plus(first);
  }
}
