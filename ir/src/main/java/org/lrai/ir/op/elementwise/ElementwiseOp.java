package org.lrai.ir.op.elementwise;

import org.lrai.ir.op.Op;

/** Operators whose output element depends on one element of each input, with broadcasting. */
public sealed interface ElementwiseOp extends Op
    permits Activation,
        Binary,
        BitCast,
        Cast,
        DequantizeLinear,
        IndexValues,
        QuantizeLinear,
        Requantize,
        Unary,
        Where {}
