package org.lrai.ir.graph;

import java.util.List;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ValueType;

/** An application of an operator. {@code name} tells where it comes from, for people. */
public record Node(String name, Op op, List<Value> inputs, List<Value> outputs) {
  public Node {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  public List<ValueType> inputTypes() {
    return inputs.stream().map(Value::type).toList();
  }

  /**
   * Checks that the outputs have the types that the operator infers.
   *
   * @throws TypeException where they have not, or where the operator does not take these inputs
   */
  public void checkTypes() {
    List<ValueType> inferred = op.inferTypes(inputTypes());
    List<ValueType> stated = outputs.stream().map(Value::type).toList();
    if (!Types.agree(inferred, stated)) {
      throw new TypeException(name + ": outputs are " + stated + ", inferred " + inferred);
    }
  }

  public Value output() {
    if (outputs.size() != 1) {
      throw new IllegalStateException(name + " has " + outputs.size() + " outputs");
    }
    return outputs.getFirst();
  }
}
