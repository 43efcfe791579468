package org.lrai.ir.op.reduction;

import org.lrai.ir.op.Op;

/** Reductions over axes or windows. */
public sealed interface ReductionOp extends Op
    permits ArgReduce,
        Col2Im,
        Cumulative,
        LocalResponseNormalization,
        MaxPoolIndices,
        MaxRoiPool,
        Pool,
        Reduce {}
