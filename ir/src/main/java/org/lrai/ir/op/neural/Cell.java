package org.lrai.ir.op.neural;

import java.util.List;

/**
 * What the recurrent layers have in common.
 *
 * @param reverse whether the sequence is read from its end
 * @param limited whether the last input is INT64 {@code [batch]}: how many steps each sequence has;
 *     behind them states stay and outputs are zero
 * @param clip arguments of the gates' functions are cut to {@code [-clip, clip]}; 0 without limit
 * @param functions the activation functions, in ONNX's order
 */
public record Cell(boolean reverse, boolean limited, double clip, List<CellFunction> functions) {
  public Cell {
    functions = List.copyOf(functions);
    if (clip < 0) {
      throw new IllegalArgumentException("clip " + clip);
    }
  }
}
