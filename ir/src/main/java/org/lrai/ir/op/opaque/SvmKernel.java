package org.lrai.ir.op.opaque;

import org.lrai.ir.definition.Definition;

/** Kernel functions of support vector machines. */
public enum SvmKernel {
  LINEAR,
  POLY,
  RBF,
  SIGMOID;

  Definition.EnumArgument argument() {
    return OpaqueTypes.constant("ops.SvmKernel", this);
  }
}
