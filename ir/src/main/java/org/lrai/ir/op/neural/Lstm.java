package org.lrai.ir.op.neural;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A layer of long short-term memory in one direction (Hochreiter and Schmidhuber, 1997; Gers et
 * al., 2002):
 *
 * <pre>
 * i = f(x Wi^T + h Ri^T + bi + pi * c)
 * o = f(x Wo^T + h Ro^T + bo + po * c')
 * f = f(x Wf^T + h Rf^T + bf + pf * c)          or, with inputForget, 1 - i
 * n = g(x Wc^T + h Rc^T + bc)
 * c' = f * c + i * n
 * h' = o * k(c')
 * </pre>
 *
 * Inputs: x {@code [time, batch, size]}, W {@code [4 * hidden, size]}, R {@code [4 * hidden,
 * hidden]}, bias {@code [8 * hidden]}, gates in the order i, o, f, c; h and c {@code [batch,
 * hidden]}, with peepholes {@code [3 * hidden]} for i, o, f, lengths if limited. Outputs: all h'
 * {@code [time, batch, hidden]}, the last h' and c'. Functions: f, g, k; what k gets is not
 * clipped, as in other runtimes.
 */
public record Lstm(Cell cell, boolean peepholes, boolean inputForget) implements NeuralOp {
  public Lstm {
    if (cell.functions().size() != 3) {
      throw new IllegalArgumentException("functions " + cell.functions() + " of an LSTM cell");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    List<ValueType> outputs = Recurrence.inferTypes(cell, 4, 2, peepholes ? 1 : 0, inputs);
    if (peepholes) {
      TensorType state = Op.tensor(inputs, 4);
      Recurrence.require(inputs, 6, state.withShape(Shape.of(state.dim(1).times(3))));
    }
    return outputs;
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    Recurrence layer = new Recurrence("lstm", cell, 4, 2, inputs);
    Composer outer = layer.composer();
    Value bias = outer.add(layer.bias(0, 0, 4), layer.bias(1, 0, 4));
    Value recurrent = layer.recurrent(0, 4);
    return layer.over(
        outer.add(layer.projected(), bias),
        peepholes ? List.of(recurrent, layer.input(6)) : List.of(recurrent),
        (a, x, states, captured) -> step(layer, a, x, states, captured));
  }

  private List<Value> step(
      Recurrence layer, Composer a, Value x, List<Value> states, List<Value> captured) {
    Value c = states.get(1);
    Value gates = a.add(x, a.apply(new MatMul(), states.get(0), captured.get(0)));
    Value i = layer.activate(a, 0, peeking(layer, a, gates, 0, captured, 0, c));
    Value f =
        inputForget
            ? a.subtract(a.scalar(i, 1), i)
            : layer.activate(a, 0, peeking(layer, a, gates, 2, captured, 2, c));
    Value n = layer.activate(a, 1, layer.gate(a, gates, 3));
    Value cell = a.add(a.multiply(f, c), a.multiply(i, n));
    Value o = layer.activate(a, 0, peeking(layer, a, gates, 1, captured, 1, cell));
    return List.of(a.multiply(o, this.cell.functions().get(2).apply(a, cell)), cell);
  }

  /** A gate's argument, with what its peephole sees of the cell. */
  private Value peeking(
      Recurrence layer,
      Composer a,
      Value gates,
      int gate,
      List<Value> captured,
      int peephole,
      Value cell) {
    Value argument = layer.gate(a, gates, gate);
    if (!peepholes) {
      return argument;
    }
    Value weights = a.slice(captured.get(1), 0, layer.hidden().times(peephole), layer.hidden());
    return a.add(argument, a.multiply(weights, cell));
  }
}
