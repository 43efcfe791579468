package org.lrai.validation;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.neural.Cell;
import org.lrai.ir.op.neural.CellFunction;
import org.lrai.ir.op.neural.Lstm;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** A recurrent network whose layers read their input in both directions. */
public final class BothDirections {
  private static final int UNITS = 16;

  private BothDirections() {}

  /** Two layers over {@code [n, 1, 5]}; the output is {@code [n, 1, 32]}. */
  public static Graph twoLayers() {
    GraphBuilder graph = new GraphBuilder("layers");
    Value state = Samples.weights(graph, "state", 1, UNITS);
    IndexExpr time = IndexExpr.symbol("n");
    Value x =
        graph.input(
            "x",
            new TensorType(
                ElementType.FLOAT32, Shape.of(time, IndexExpr.ONE, IndexExpr.constant(5))));
    Value inner = bothDirections(graph, "a", x, 5, state);
    return graph.build(bothDirections(graph, "b", inner, 2 * UNITS, state));
  }

  private static Value bothDirections(
      GraphBuilder graph, String name, Value x, long size, Value state) {
    List<Value> directions = new ArrayList<>();
    for (boolean reverse : new boolean[] {false, true}) {
      String part = name + reverse;
      Cell cell =
          new Cell(
              reverse,
              false,
              0,
              List.of(CellFunction.SIGMOID, CellFunction.TANH, CellFunction.TANH));
      List<Value> inputs =
          List.of(
              x,
              Samples.weights(graph, part + "w", 4 * UNITS, size),
              Samples.weights(graph, part + "r", 4 * UNITS, UNITS),
              Samples.weights(graph, part + "b", 8 * UNITS),
              state,
              state);
      directions.add(graph.applyAll(new Lstm(cell, false, false), inputs).getFirst());
    }
    return graph.apply(new Concat(2), directions.toArray(Value[]::new));
  }
}
