package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * Runs a pass on the graphs of branches and loops, innermost first, then on the graph itself. Steps
 * within a node's graphs are found by the name of its first output.
 */
public record Nested(Pass pass) implements Pass {
  @Override
  public String name() {
    return pass.name();
  }

  @Override
  public PassResult run(Graph graph) {
    List<RewriteStep> steps = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    boolean changed = false;
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Branch || node.op() instanceof Iterate) {
        nodes.add(new Node(node.name(), inner(node, steps), node.inputs(), node.outputs()));
        changed = true;
      } else {
        nodes.add(node);
      }
    }
    Graph outer =
        changed
            ? new Graph(
                graph.name(),
                graph.inputs(),
                graph.constants(),
                nodes,
                graph.outputs(),
                graph.symbols())
            : graph;
    PassResult result = pass.run(outer);
    steps.addAll(result.steps());
    return new PassResult(result.graph(), steps);
  }

  private Op inner(Node node, List<RewriteStep> steps) {
    return switch (node.op()) {
      case Branch(Graph whenTrue, Graph whenFalse, var outputs) ->
          new Branch(
              inner(whenTrue, node, "whenTrue", steps),
              inner(whenFalse, node, "whenFalse", steps),
              outputs);
      case Iterate(
              Graph step,
              boolean trips,
              boolean condition,
              boolean goOn,
              int carried,
              var scanned,
              var stacked,
              var outputs) ->
          new Iterate(
              inner(step, node, "step", steps),
              trips,
              condition,
              goOn,
              carried,
              scanned,
              stacked,
              outputs);
      default -> node.op();
    };
  }

  private Graph inner(Graph graph, Node node, String part, List<RewriteStep> steps) {
    PassResult result = run(graph);
    String name = node.outputs().isEmpty() ? node.name() : node.outputs().getFirst().name();
    result.steps().forEach(step -> steps.add(step.within(name, part)));
    return result.graph();
  }
}
