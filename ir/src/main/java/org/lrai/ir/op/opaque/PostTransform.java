package org.lrai.ir.op.opaque;

import org.lrai.ir.definition.Definition;

/** What classical models do with the scores of a row at the end; see the runtime's enum. */
public enum PostTransform {
  NONE,
  SOFTMAX,
  LOGISTIC,
  SOFTMAX_ZERO,
  PROBIT;

  Definition.EnumArgument argument() {
    return OpaqueTypes.constant("ops.PostTransform", this);
  }
}
