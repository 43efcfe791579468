package org.lrai.ir.op.opaque;

import org.lrai.ir.op.Op;

/**
 * Operators without a definition in scalar and index expressions, executed by plain classes of the
 * runtime: tested, not proved; certificates name them.
 */
public sealed interface OpaqueOp extends Op permits NonZero {}
