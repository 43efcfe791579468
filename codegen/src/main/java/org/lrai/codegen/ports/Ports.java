package org.lrai.codegen.ports;

import java.util.List;

/** How callers know a model: its name and those of its inputs and outputs, in the plan's order. */
public record Ports(String modelName, List<Port> inputs, List<Port> outputs) {
  public Ports {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** An input or output by its original name; an input may be left out if not required. */
  public record Port(String name, boolean required) {}
}
