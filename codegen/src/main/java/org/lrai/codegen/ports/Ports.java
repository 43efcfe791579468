package org.lrai.codegen.ports;

import java.util.List;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;

/** How callers know a model: its name and those of its inputs and outputs, in the plan's order. */
public record Ports(String modelName, List<Port> inputs, List<Port> outputs) {
  public Ports {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * An input or output.
   *
   * @param name as in the model
   * @param fixed the only content that an input may have, if the plan was made for one
   */
  public record Port(String name, Optional<TensorData> fixed) {

    /** A port that takes or gives any content. */
    public static Port of(String name) {
      return new Port(name, Optional.empty());
    }
  }
}
