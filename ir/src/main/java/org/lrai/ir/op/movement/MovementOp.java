package org.lrai.ir.op.movement;

import org.lrai.ir.op.Op;

/** Operators that only move elements: reindexing, reshaping, gathering, scattering. */
public sealed interface MovementOp extends Op
    permits Concat,
        Expand,
        Gather,
        GatherElements,
        GatherND,
        Identity,
        Pad,
        Reshape,
        ReverseSequence,
        ScatterElements,
        ScatterND,
        Slice,
        TensorScatter,
        Tile,
        Transpose {}
