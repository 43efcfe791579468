package org.lrai.ir.op.neural;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.type.ValueType;

/**
 * A layer of gated recurrent units in one direction (Cho et al., 2014):
 *
 * <pre>
 * z = f(x Wz^T + h Rz^T + bz)
 * r = f(x Wr^T + h Rr^T + br)
 * n = g(x Wh^T + (r * h) Rh^T + bwh + brh)      or, with linearBeforeReset,
 * n = g(x Wh^T + r * (h Rh^T + brh) + bwh)
 * h' = (1 - z) * n + z * h
 * </pre>
 *
 * Inputs: x {@code [time, batch, size]}, W {@code [3 * hidden, size]}, R {@code [3 * hidden,
 * hidden]}, bias {@code [6 * hidden]}, gates in the order z, r, h; h {@code [batch, hidden]},
 * lengths if limited. Outputs: all h' {@code [time, batch, hidden]}, the last. Functions: f, g.
 */
public record Gru(Cell cell, boolean linearBeforeReset) implements NeuralOp {
  public Gru {
    if (cell.functions().size() != 2) {
      throw new IllegalArgumentException("functions " + cell.functions() + " of a GRU cell");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return Recurrence.inferTypes(cell, 3, 1, 0, inputs);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    Recurrence layer = new Recurrence("gru", cell, 3, 1, inputs);
    Composer outer = layer.composer();
    Value gatesBias = outer.add(layer.bias(0, 0, 2), layer.bias(1, 0, 2));
    if (linearBeforeReset) {
      Value bias = outer.apply(new Concat(0), gatesBias, layer.bias(0, 2, 3));
      return layer.over(
          outer.add(layer.projected(), bias),
          List.of(layer.recurrent(0, 3), layer.bias(1, 2, 3)),
          (a, x, states, captured) -> resetAfter(layer, a, x, states.getFirst(), captured));
    }
    Value newBias = outer.add(layer.bias(0, 2, 3), layer.bias(1, 2, 3));
    return layer.over(
        outer.add(layer.projected(), outer.apply(new Concat(0), gatesBias, newBias)),
        List.of(layer.recurrent(0, 2), layer.recurrent(2, 3)),
        (a, x, states, captured) -> resetBefore(layer, a, x, states.getFirst(), captured));
  }

  private static List<Value> resetAfter(
      Recurrence layer, Composer a, Value x, Value h, List<Value> captured) {
    Value recurrent = a.apply(new MatMul(), h, captured.get(0));
    Value z = layer.activate(a, 0, gate(layer, a, x, recurrent, 0));
    Value r = layer.activate(a, 0, gate(layer, a, x, recurrent, 1));
    Value reset = a.multiply(r, a.add(layer.gate(a, recurrent, 2), captured.get(1)));
    Value n = layer.activate(a, 1, a.add(layer.gate(a, x, 2), reset));
    return List.of(mixed(a, z, n, h));
  }

  private static List<Value> resetBefore(
      Recurrence layer, Composer a, Value x, Value h, List<Value> captured) {
    Value recurrent = a.apply(new MatMul(), h, captured.get(0));
    Value z = layer.activate(a, 0, gate(layer, a, x, recurrent, 0));
    Value r = layer.activate(a, 0, gate(layer, a, x, recurrent, 1));
    Value reset = a.apply(new MatMul(), a.multiply(r, h), captured.get(1));
    Value n = layer.activate(a, 1, a.add(layer.gate(a, x, 2), reset));
    return List.of(mixed(a, z, n, h));
  }

  private static Value gate(Recurrence layer, Composer a, Value x, Value recurrent, int gate) {
    return a.add(layer.gate(a, x, gate), layer.gate(a, recurrent, gate));
  }

  private static Value mixed(Composer a, Value z, Value n, Value h) {
    return a.add(a.multiply(a.subtract(a.scalar(z, 1), z), n), a.multiply(z, h));
  }
}
