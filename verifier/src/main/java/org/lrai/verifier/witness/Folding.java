package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.definition.Sizes;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.rule.RewriteStep.Change;

/**
 * Constant expressions evaluated by the reference interpreter, over the reals (in double
 * precision).
 *
 * @param rounded how many of the new constants are not what the expression is, but nearest to it
 */
record Folding(Graph graph, int rounded) {

  static Folding of(Graph graph, Change.Fold step) {
    Set<String> names = new HashSet<>(step.values());
    Interpreter interpreter = new Interpreter();
    Map<Value, Tensor> folded = new HashMap<>();
    for (Node node : graph.nodes()) {
      if (node.outputs().size() == 1 && names.remove(node.output().name())) {
        require(isComputable(node), node.output() + " has no value ahead of time");
        List<Tensor> inputs = node.inputs().stream().map(i -> known(i, graph, folded)).toList();
        folded.put(node.output(), (Tensor) interpreter.evaluateNode(node, inputs).getFirst());
      }
    }
    require(names.isEmpty(), "no nodes compute " + names);
    List<Node> kept =
        graph.nodes().stream()
            .filter(node -> node.outputs().stream().noneMatch(folded::containsKey))
            .toList();
    Set<Value> read = new HashSet<>(graph.outputs());
    kept.forEach(node -> read.addAll(node.inputs()));
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>(graph.constants());
    int rounded = 0;
    for (Node node : graph.nodes()) {
      Tensor value = node.outputs().size() == 1 ? folded.get(node.output()) : null;
      if (value == null) {
        continue;
      }
      boolean isExact = isExact(value);
      require(isExact || !step.exact(), node.output() + " is rounded");
      if (read.contains(node.output())) {
        rounded += isExact ? 0 : 1;
        constants.put(node.output(), value.toData());
      }
    }
    return new Folding(Structure.graph(graph, constants, kept, graph.outputs()), rounded);
  }

  /**
   * Whether it is a function of its inputs that the interpreter computes over the reals. A cast
   * that makes infinities or NaN of what is out of range is not meant so.
   */
  private static boolean isComputable(Node node) {
    boolean overflows = node.op() instanceof Cast cast && cast.to().isFloat() && !cast.saturate();
    return !overflows
        && Structure.isFunction(node)
        && Sizes.of(node.op().definition(node.inputTypes())).isEmpty();
  }

  private static Tensor known(Value value, Graph graph, Map<Value, Tensor> folded) {
    TensorData data = graph.constants().get(value);
    Tensor tensor = data != null ? Tensor.of(data) : folded.get(value);
    if (tensor == null) {
      throw new Refusal(value + " is no constant");
    }
    return tensor;
  }

  /** Whether rounding to the type changes no element. */
  private static boolean isExact(Tensor tensor) {
    return !tensor.element().isFloat()
        || Arrays.equals(Tensor.of(tensor.toData()).doubles(), tensor.doubles());
  }
}
