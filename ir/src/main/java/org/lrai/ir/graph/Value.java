package org.lrai.ir.graph;

import org.lrai.ir.type.ValueType;

/** A named value of a graph; the name is its identity within the graph. */
public record Value(String name, ValueType type) {
  public Value {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a value without a name");
    }
  }

  /** That of the name: values of one graph have different names, and types are long. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name + ": " + type;
  }
}
