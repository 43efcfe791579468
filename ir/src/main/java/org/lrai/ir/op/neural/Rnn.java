package org.lrai.ir.op.neural;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.type.ValueType;

/**
 * A simple recurrent layer in one direction: {@code h' = f(x W^T + h R^T + b)}. Inputs: x {@code
 * [time, batch, size]}, W {@code [hidden, size]}, R {@code [hidden, hidden]}, bias {@code [2 *
 * hidden]}, h {@code [batch, hidden]}, lengths if limited. Outputs: all h' {@code [time, batch,
 * hidden]}, the last.
 */
public record Rnn(Cell cell) implements NeuralOp {
  public Rnn {
    if (cell.functions().size() != 1) {
      throw new IllegalArgumentException("functions " + cell.functions() + " of an RNN cell");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return Recurrence.inferTypes(cell, 1, 1, 0, inputs);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    Recurrence layer = new Recurrence("rnn", cell, 1, 1, inputs);
    Composer outer = layer.composer();
    Value bias = outer.add(layer.bias(0, 0, 1), layer.bias(1, 0, 1));
    return layer.over(
        outer.add(layer.projected(), bias),
        List.of(layer.recurrent(0, 1)),
        (a, x, states, captured) -> {
          Value recurrent = a.apply(new MatMul(), states.getFirst(), captured.getFirst());
          return List.of(layer.activate(a, 0, a.add(x, recurrent)));
        });
  }
}
