package org.lrai.ir.op.neural;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A recurrent layer as a composite. The products of the inputs with their weights do not depend on
 * the state: they are computed for all steps at once; the loop over time has the rest.
 *
 * <p>Inputs of the layer: x {@code [time, batch, size]}, weights {@code [gates * hidden, size]},
 * recurrent weights {@code [gates * hidden, hidden]}, bias {@code [2 * gates * hidden]} (that of
 * the input, then that of the state), states {@code [batch, hidden]}, others, and the lengths if
 * there are any. Outputs: y {@code [time, batch, hidden]}, final states.
 */
final class Recurrence {
  /** What a step computes: its new states, the first of which is the output. */
  @FunctionalInterface
  interface Step {
    List<Value> next(Composer a, Value projected, List<Value> states, List<Value> captured);
  }

  private final Cell cell;
  private final int gates;
  private final int stateCount;
  private final GraphBuilder graph;
  private final List<Value> inputs = new ArrayList<>();

  Recurrence(String name, Cell cell, int gates, int stateCount, List<ValueType> types) {
    this.cell = cell;
    this.gates = gates;
    this.stateCount = stateCount;
    this.graph = new GraphBuilder(name);
    for (int i = 0; i < types.size(); i++) {
      inputs.add(graph.input("in" + i, types.get(i)));
    }
  }

  /** Checks the inputs described above, {@code others} of which follow the states. */
  static List<ValueType> inferTypes(
      Cell cell, int gates, int stateCount, int others, List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType recurrent = Op.tensor(inputs, 2);
    if (x.rank() != 3
        || recurrent.rank() != 2
        || inputs.size() != 4 + stateCount + others + (cell.limited() ? 1 : 0)) {
      throw new TypeException("recurrent layer with " + gates + " gates of " + inputs);
    }
    IndexExpr batch = x.dim(1);
    IndexExpr hidden = recurrent.dim(1);
    IndexExpr rows = hidden.times(gates);
    TensorType state = x.withShape(Shape.of(batch, hidden));
    require(inputs, 1, x.withShape(Shape.of(rows, x.dim(2))));
    require(inputs, 2, x.withShape(Shape.of(rows, hidden)));
    require(inputs, 3, x.withShape(Shape.of(rows.times(2))));
    for (int k = 0; k < stateCount; k++) {
      require(inputs, 4 + k, state);
    }
    if (cell.limited()) {
      require(inputs, inputs.size() - 1, new TensorType(ElementType.INT64, Shape.of(batch)));
    }
    List<ValueType> outputs = new ArrayList<>();
    outputs.add(x.withShape(Shape.of(x.dim(0), batch, hidden)));
    for (int k = 0; k < stateCount; k++) {
      outputs.add(state);
    }
    return outputs;
  }

  static void require(List<ValueType> inputs, int index, TensorType expected) {
    Op.require(inputs, index, expected, "input " + index + " of a recurrent layer");
  }

  Composer composer() {
    return Composer.on(graph);
  }

  Value input(int index) {
    return inputs.get(index);
  }

  IndexExpr hidden() {
    return Composer.shape(input(2)).dim(1);
  }

  /** {@code x W^T}, for all steps and gates. */
  Value projected() {
    Composer a = composer();
    return a.apply(new MatMul(), input(0), a.transpose(input(1), 1, 0));
  }

  /** The bias of the input, or of the state ({@code which} 1), for gates from..to-1. */
  Value bias(int which, int from, int to) {
    return composer()
        .slice(input(3), 0, hidden().times(which * gates + from), hidden().times(to - from));
  }

  /**
   * The recurrent weights of gates from..to-1, transposed: {@code [hidden, (to-from) * hidden]}.
   */
  Value recurrent(int from, int to) {
    Composer a = composer();
    Value rows = a.slice(input(2), 0, hidden().times(from), hidden().times(to - from));
    return a.transpose(rows, 1, 0);
  }

  /** The layer: runs {@code step} over the slices of {@code projected}. */
  Definition.Composite over(Value projected, List<Value> captured, Step step) {
    List<Value> arguments = new ArrayList<>(inputs.subList(4, 4 + stateCount));
    List<ValueType> outputs = new ArrayList<>();
    arguments.forEach(state -> outputs.add(state.type()));
    Shape x = Composer.shape(input(0));
    outputs.add(GraphBuilder.tensor(input(0)).withShape(Shape.of(x.dim(0), x.dim(1), hidden())));
    arguments.add(projected);
    arguments.addAll(captured);
    if (cell.limited()) {
      arguments.add(inputs.getLast());
    }
    Iterate loop =
        new Iterate(
            stepGraph(arguments, step),
            false,
            false,
            false,
            stateCount,
            List.of(new ScanAxis(0, cell.reverse())),
            List.of(new ScanAxis(0, cell.reverse())),
            outputs);
    List<Value> results = new ArrayList<>(graph.applyAll(loop, arguments));
    results.addFirst(results.removeLast());
    return new Definition.Composite(graph.build(results));
  }

  private Graph stepGraph(List<Value> arguments, Step step) {
    GraphBuilder body = new GraphBuilder("step");
    Composer a = Composer.on(body);
    Value iteration = body.input("iteration", TensorType.of(ElementType.INT64));
    List<Value> inner = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      TensorType type = GraphBuilder.tensor(arguments.get(i));
      inner.add(
          body.input(
              "s" + i,
              i == stateCount ? type.withShape(Shape.of(type.dim(1), type.dim(2))) : type));
    }
    List<Value> states = inner.subList(0, stateCount);
    List<Value> captured = inner.subList(stateCount + 1, inner.size() - (cell.limited() ? 1 : 0));
    List<Value> next = step.next(a, inner.get(stateCount), states, captured);
    if (!cell.limited()) {
      List<Value> outputs = new ArrayList<>(next);
      outputs.add(next.getFirst());
      return body.build(outputs);
    }
    Value active = active(a, iteration, inner.getLast());
    List<Value> outputs = new ArrayList<>();
    for (int k = 0; k < stateCount; k++) {
      outputs.add(a.where(active, next.get(k), states.get(k)));
    }
    outputs.add(a.where(active, next.getFirst(), a.scalar(next.getFirst(), 0)));
    return body.build(outputs);
  }

  /** BOOL {@code [batch, 1]}: whether the step lies within the sequence. */
  private Value active(Composer a, Value iteration, Value lengths) {
    Value time = iteration;
    if (cell.reverse()) {
      IndexExpr last = Composer.shape(input(0)).dim(0).minus(1);
      time = a.subtract(a.apply(new IndexValues(Shape.SCALAR, last)), iteration);
    }
    Value within = a.binary(ScalarOp.LT, time, lengths);
    return a.reshape(within, Composer.shape(lengths).dim(0), IndexExpr.ONE);
  }

  /** Part {@code gate} of {@code [batch, gates * hidden]}. */
  Value gate(Composer a, Value all, int gate) {
    return a.slice(all, 1, hidden().times(gate), hidden());
  }

  /** Activation function {@code k} of the cell, its argument clipped. */
  Value activate(Composer a, int k, Value x) {
    Value argument = x;
    if (cell.clip() > 0) {
      argument = a.binary(ScalarOp.MAX, argument, a.scalar(x, -cell.clip()));
      argument = a.binary(ScalarOp.MIN, argument, a.scalar(x, cell.clip()));
    }
    return cell.functions().get(k).apply(a, argument);
  }
}
