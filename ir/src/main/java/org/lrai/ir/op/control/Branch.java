package org.lrai.ir.op.control;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.type.ValueType;

/**
 * Input 0, a BOOL scalar, chooses between two graphs that take the other inputs.
 *
 * @param outputs the types of the outputs; dims in which the branches differ are placeholders
 *     {@code ?k}
 */
public record Branch(Graph whenTrue, Graph whenFalse, List<ValueType> outputs)
    implements ControlOp {
  public Branch {
    outputs = List.copyOf(outputs);
    if (!types(whenTrue.inputs()).equals(types(whenFalse.inputs()))) {
      throw new IllegalArgumentException("the branches take different inputs");
    }
  }

  private static List<ValueType> types(List<Value> values) {
    return values.stream().map(Value::type).toList();
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return outputs;
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Branch(whenTrue, whenFalse);
  }
}
