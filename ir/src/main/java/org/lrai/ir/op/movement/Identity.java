package org.lrai.ir.op.movement;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The input itself. For where one value needs two names: an input that is also an output, or two
 * outputs that are the same.
 */
public record Identity() implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    if (inputs.size() != 1) {
      throw new TypeException("identity of " + inputs.size() + " inputs");
    }
    return inputs;
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    if (inputs.getFirst() instanceof TensorType tensor) {
      return new Definition.Pointwise(Broadcasting.element(tensor, 0, tensor.shape()));
    }
    GraphBuilder graph = new GraphBuilder("identity");
    return new Definition.Composite(graph.build(graph.input("x", inputs.getFirst())));
  }
}
