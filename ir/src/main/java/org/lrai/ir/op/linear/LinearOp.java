package org.lrai.ir.op.linear;

import org.lrai.ir.op.Op;

/** Sums of products: matrix products, convolutions and their relatives. */
public sealed interface LinearOp extends Op
    permits Conv,
        ConvInteger,
        ConvTranspose,
        Einsum,
        MatMul,
        MatMulInteger,
        PhaseConv,
        Resample,
        TileAssembly,
        TileTransform {}
