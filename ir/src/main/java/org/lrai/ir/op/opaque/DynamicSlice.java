package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The part of a tensor along an axis from a start to an end that depend on data. Inputs: the
 * tensor; start and end, INT64 scalars, counted and clamped as ONNX's Slice does. Where they are
 * sizes, {@link org.lrai.ir.op.movement.Slice} says it better.
 */
public record DynamicSlice(int axis, long step) implements OpaqueOp {
  public DynamicSlice {
    if (step == 0) {
      throw new IllegalArgumentException("a slice with a step of 0");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType place = new TensorType(ElementType.INT64, Shape.SCALAR);
    if (inputs.size() != 3
        || axis < 0
        || axis >= input.rank()
        || !inputs.subList(1, 3).equals(List.of(place, place))) {
      throw new TypeException("slice along axis " + axis + " of " + inputs);
    }
    return List.of(input.withShape(input.shape().with(axis, OpaqueTypes.placeholder(0))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("DynamicSlice", List.of((long) axis, step));
  }
}
