package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Puts pooled values back where they came from; the rest is zero. Inputs: values {@code [N, C, D1,
 * ...]}; their flat indices; the output shape; kernel shape, pads, strides (INT64).
 *
 * @param output the shape of the result
 * @param given which of the six inputs there are
 */
public record MaxUnpool(Shape output, List<Boolean> given) implements OpaqueOp {
  public MaxUnpool {
    given = List.copyOf(given);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() < 3 || output.rank() != input.rank()) {
      throw new TypeException("unpooling of " + inputs + " to " + output);
    }
    return List.of(input.withShape(output));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("MaxUnpool", List.of(), given);
  }
}
