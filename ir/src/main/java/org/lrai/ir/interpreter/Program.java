package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;

/**
 * A graph made ready: each node with its definition and which values nobody reads after it. Kept
 * for the graphs inside operators, which may run many times.
 */
final class Program {
  /**
   * @param bodies programs of the graphs inside the definition
   * @param lastReads names of values that may be forgotten afterwards
   */
  record Instruction(
      Node node, Definition definition, List<Program> bodies, List<String> lastReads) {}

  private final Graph graph;
  private final List<Instruction> instructions = new ArrayList<>();
  private final Map<String, TensorData> constants = new HashMap<>();

  Program(Graph graph) {
    this.graph = graph;
    graph.constants().forEach((value, data) -> constants.put(value.name(), data));
    List<List<String>> lastReads = lastReads(graph);
    for (int k = 0; k < graph.nodes().size(); k++) {
      instructions.add(instruction(graph.nodes().get(k), lastReads.get(k)));
    }
  }

  static Instruction instruction(Node node, List<String> lastReads) {
    try {
      Definition definition = node.op().definition(node.inputTypes());
      return new Instruction(
          node, definition, bodies(definition).stream().map(Program::new).toList(), lastReads);
    } catch (EvaluationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new EvaluationException(
          node.name() + ": no definition of " + node.op() + ": " + e.getMessage(), e);
    }
  }

  private static List<Graph> bodies(Definition definition) {
    return switch (definition) {
      case Definition.Iterate iterate -> List.of(iterate.step());
      case Definition.Branch branch -> List.of(branch.whenTrue(), branch.whenFalse());
      case Definition.Composite composite -> List.of(composite.body());
      case Definition.Pointwise _,
          Definition.Contraction _,
          Definition.Reindex _,
          Definition.Reshape _,
          Definition.Scatter _,
          Definition.Opaque _ ->
          List.of();
    };
  }

  /** For each node the values that are read there for the last time, or never. */
  private static List<List<String>> lastReads(Graph graph) {
    Map<String, Integer> last = new HashMap<>();
    for (int k = 0; k < graph.nodes().size(); k++) {
      for (Value output : graph.nodes().get(k).outputs()) {
        last.put(output.name(), k);
      }
      for (Value input : graph.nodes().get(k).inputs()) {
        last.put(input.name(), k);
      }
    }
    graph.outputs().forEach(output -> last.remove(output.name()));
    List<List<String>> byNode = new ArrayList<>();
    graph.nodes().forEach(_ -> byNode.add(new ArrayList<>()));
    last.forEach((name, node) -> byNode.get(node).add(name));
    return byNode;
  }

  Graph graph() {
    return graph;
  }

  List<Instruction> instructions() {
    return instructions;
  }

  /** The content of a constant. */
  Tensor constant(String name) {
    TensorData data = constants.get(name);
    if (data == null) {
      throw new EvaluationException(graph.name() + ": the value " + name + " is not defined");
    }
    return Tensor.of(data);
  }
}
