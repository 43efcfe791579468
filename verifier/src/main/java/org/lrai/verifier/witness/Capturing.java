package org.lrai.verifier.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;

/**
 * Constants in place of inputs of loops and branches that are always given them. The inputs that a
 * loop or a branch captures are its last, and so are those of the graphs within.
 */
final class Capturing {
  private final Map<Value, TensorData> constants;

  private Capturing(Graph graph) {
    this.constants = graph.constants();
  }

  static Graph captured(Graph graph) {
    Capturing outer = new Capturing(graph);
    List<Node> nodes = graph.nodes().stream().map(outer::captured).toList();
    return Structure.graph(graph, new LinkedHashMap<>(graph.constants()), nodes, graph.outputs());
  }

  private Node captured(Node node) {
    return switch (node.op()) {
      case Iterate loop -> {
        int state = 1 + loop.carried() + loop.scanned().size();
        Set<Integer> places = places(node, loop.step(), loop.step().inputs().size() - state);
        Op op =
            new Iterate(
                within(node, loop.step(), places),
                loop.hasTripCount(),
                loop.hasCondition(),
                loop.stepHasCondition(),
                loop.carried(),
                loop.scanned(),
                loop.stacked(),
                loop.outputs());
        yield new Node(node.name(), op, without(node.inputs(), places), node.outputs());
      }
      case Branch(Graph whenTrue, Graph whenFalse, var outputs) -> {
        Set<Integer> places = places(node, whenTrue, whenTrue.inputs().size());
        Op op =
            new Branch(within(node, whenTrue, places), within(node, whenFalse, places), outputs);
        yield new Node(node.name(), op, without(node.inputs(), places), node.outputs());
      }
      default -> node;
    };
  }

  /**
   * Which of the last {@code count} inputs are constants of the type within, counted from the end.
   */
  private Set<Integer> places(Node node, Graph within, int count) {
    Set<Integer> places = new HashSet<>();
    for (int fromEnd = 1; fromEnd <= count; fromEnd++) {
      TensorData data = constants.get(fromEnd(node.inputs(), fromEnd));
      if (data != null && data.type().equals(fromEnd(within.inputs(), fromEnd).type())) {
        places.add(fromEnd);
      }
    }
    return places;
  }

  private Graph within(Node node, Graph graph, Set<Integer> places) {
    SequencedMap<Value, TensorData> all = new LinkedHashMap<>(graph.constants());
    for (int fromEnd = graph.inputs().size(); fromEnd > 0; fromEnd--) {
      if (places.contains(fromEnd)) {
        TensorData data = constants.get(fromEnd(node.inputs(), fromEnd));
        if (data != null) {
          all.put(fromEnd(graph.inputs(), fromEnd), data);
        }
      }
    }
    List<Value> inputs = without(graph.inputs(), places);
    return captured(
        new Graph(graph.name(), inputs, all, graph.nodes(), graph.outputs(), graph.symbols()));
  }

  private static Value fromEnd(List<Value> values, int place) {
    return values.get(values.size() - place);
  }

  private static List<Value> without(List<Value> values, Set<Integer> places) {
    List<Value> left = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (!places.contains(values.size() - i)) {
        left.add(values.get(i));
      }
    }
    return left;
  }
}
