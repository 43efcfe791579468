package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * Makes constants that a loop or a branch captures constants of its graphs, so that schedules
 * within know them: the recurrent weights of a layer are then packed like any other weights. What a
 * loop carries or scans stays an input.
 */
public final class CaptureConstants implements Pass {
  @Override
  public String name() {
    return "capture-constants";
  }

  @Override
  public PassResult run(Graph graph) {
    Graph after = after(graph);
    return after.nodes().equals(graph.nodes())
        ? PassResult.unchanged(graph)
        : PassResult.of(new RewriteStep.Change.Capture(), graph, after);
  }

  private static Graph after(Graph graph) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      nodes.add(
          switch (node.op()) {
            case Iterate loop -> within(node, loop, graph.constants());
            case Branch branch -> within(node, branch, graph.constants());
            default -> node;
          });
    }
    return new Graph(
        graph.name(), graph.inputs(), graph.constants(), nodes, graph.outputs(), graph.symbols());
  }

  private static Node within(Node node, Iterate loop, Map<Value, TensorData> constants) {
    int state = loop.carried() + loop.scanned().size();
    int before = (loop.hasTripCount() ? 1 : 0) + (loop.hasCondition() ? 1 : 0) + state;
    List<Value> inner = loop.step().inputs().subList(1 + state, loop.step().inputs().size());
    Map<Value, TensorData> captured = captured(node, before, inner, constants);
    Iterate smaller =
        new Iterate(
            after(with(loop.step(), captured)),
            loop.hasTripCount(),
            loop.hasCondition(),
            loop.stepHasCondition(),
            loop.carried(),
            loop.scanned(),
            loop.stacked(),
            loop.outputs());
    return new Node(node.name(), smaller, others(node, before, inner, captured), node.outputs());
  }

  private static Node within(Node node, Branch branch, Map<Value, TensorData> constants) {
    List<Value> inner = branch.whenTrue().inputs();
    Map<Value, TensorData> whenTrue = captured(node, 1, inner, constants);
    Map<Value, TensorData> whenFalse = captured(node, 1, branch.whenFalse().inputs(), constants);
    Branch smaller =
        new Branch(
            after(with(branch.whenTrue(), whenTrue)),
            after(with(branch.whenFalse(), whenFalse)),
            branch.outputs());
    return new Node(node.name(), smaller, others(node, 1, inner, whenTrue), node.outputs());
  }

  /**
   * What is constant of the inputs {@code inner} of a graph within, which are those of the node
   * from {@code before} on.
   */
  private static Map<Value, TensorData> captured(
      Node node, int before, List<Value> inner, Map<Value, TensorData> constants) {
    Map<Value, TensorData> captured = new HashMap<>();
    for (int i = 0; i < inner.size(); i++) {
      TensorData data = constants.get(node.inputs().get(before + i));
      if (data != null && inner.get(i).type().equals(data.type())) {
        captured.put(inner.get(i), data);
      }
    }
    return captured;
  }

  /** The inputs of a node up to a place, and those behind it that are not captured. */
  private static List<Value> others(
      Node node, int before, List<Value> inner, Map<Value, TensorData> captured) {
    List<Value> inputs = new ArrayList<>(node.inputs().subList(0, before));
    for (int i = 0; i < inner.size(); i++) {
      if (!captured.containsKey(inner.get(i))) {
        inputs.add(node.inputs().get(before + i));
      }
    }
    return inputs;
  }

  private static Graph with(Graph graph, Map<Value, TensorData> captured) {
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>(graph.constants());
    List<Value> inputs = new ArrayList<>();
    for (Value input : graph.inputs()) {
      TensorData data = captured.get(input);
      if (data == null) {
        inputs.add(input);
      } else {
        constants.put(input, data);
      }
    }
    return new Graph(
        graph.name(), inputs, constants, graph.nodes(), graph.outputs(), graph.symbols());
  }
}
