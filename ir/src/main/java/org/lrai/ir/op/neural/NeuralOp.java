package org.lrai.ir.op.neural;

import org.lrai.ir.op.Op;

/**
 * Building blocks of networks that are functions of other operators, kept whole because rules and
 * kernels know them: normalizations, softmax, attention, recurrent cells.
 */
public sealed interface NeuralOp extends Op
    permits Attention,
        AttentionMask,
        BatchNormalization,
        GroupNormalization,
        Gru,
        LayerNormalization,
        LinearAttention,
        LogSoftmax,
        Lstm,
        Resize,
        RmsNormalization,
        Rnn,
        RotaryEmbedding,
        Softmax {}
