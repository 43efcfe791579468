package org.lrai.passes.graph;

import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.passes.Pass;

/** Runs a pass on the graphs of branches and loops, innermost first, then on the graph itself. */
public record Nested(Pass pass) implements Pass {
  @Override
  public String name() {
    return pass.name();
  }

  @Override
  public Graph run(Graph graph) {
    List<Node> nodes =
        graph.nodes().stream()
            .map(node -> new Node(node.name(), inner(node.op()), node.inputs(), node.outputs()))
            .toList();
    return pass.run(
        new Graph(
            graph.name(),
            graph.inputs(),
            graph.constants(),
            nodes,
            graph.outputs(),
            graph.symbols()));
  }

  private Op inner(Op op) {
    return switch (op) {
      case Branch(Graph whenTrue, Graph whenFalse, var outputs) ->
          new Branch(run(whenTrue), run(whenFalse), outputs);
      case Iterate(
              Graph step,
              boolean trips,
              boolean condition,
              boolean goOn,
              int carried,
              var scanned,
              var stacked,
              var outputs) ->
          new Iterate(run(step), trips, condition, goOn, carried, scanned, stacked, outputs);
      default -> op;
    };
  }
}
