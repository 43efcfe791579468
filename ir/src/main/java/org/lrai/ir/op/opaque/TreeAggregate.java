package org.lrai.ir.op.opaque;

import org.lrai.ir.definition.Definition;

/** How the votes of several trees are put together. */
public enum TreeAggregate {
  AVERAGE,
  SUM,
  MIN,
  MAX;

  Definition.EnumArgument argument() {
    return OpaqueTypes.constant("ops.TreeAggregate", this);
  }
}
