package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Sizes;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * Evaluates what depends on constants alone, over the reals: chains of nodes are folded without
 * rounding between them, and only what other nodes read is rounded to its type at the end.
 *
 * @param onlyExact whether to fold only what has the same elements after rounding
 */
public record FoldConstants(boolean onlyExact) implements Pass {
  /** Scalar operations that folding one node may take. */
  private static final long LARGEST_WORK = 50_000_000;

  /** Elements that a folded result may have, beyond those that its inputs have. */
  private static final long LARGEST_GROWTH = 1 << 16;

  @Override
  public String name() {
    return onlyExact ? "fold-exact-constants" : "round-constants";
  }

  @Override
  public PassResult run(Graph graph) {
    Interpreter interpreter = new Interpreter();
    Map<Value, Tensor> folded = new LinkedHashMap<>();
    List<Node> kept = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (!isConstant(node, graph, folded) || !isWorthwhile(node)) {
        kept.add(node);
        continue;
      }
      List<Tensor> inputs =
          node.inputs().stream().map(input -> known(input, graph, folded)).toList();
      List<Evaluated> results = interpreter.evaluateNode(node, inputs);
      if (onlyExact && !isExact((Tensor) results.getFirst())) {
        kept.add(node);
        continue;
      }
      for (int i = 0; i < results.size(); i++) {
        folded.put(node.outputs().get(i), (Tensor) results.get(i));
      }
    }
    return folded.isEmpty()
        ? PassResult.unchanged(graph)
        : PassResult.of(
            new RewriteStep.Change.Fold(
                folded.keySet().stream().map(Value::name).toList(), onlyExact),
            graph,
            withConstants(graph, kept, folded));
  }

  /** Whether rounding to the type changes no element. */
  private static boolean isExact(Tensor tensor) {
    return !tensor.element().isFloat()
        || Arrays.equals(Tensor.of(tensor.toData()).doubles(), tensor.doubles());
  }

  private static boolean isConstant(Node node, Graph graph, Map<Value, Tensor> folded) {
    return node.inputs().stream()
        .allMatch(input -> graph.constants().containsKey(input) || folded.containsKey(input));
  }

  private static Tensor known(Value value, Graph graph, Map<Value, Tensor> folded) {
    TensorData data = graph.constants().get(value);
    return data != null ? Tensor.of(data) : Objects.requireNonNull(folded.get(value));
  }

  private static boolean isWorthwhile(Node node) {
    if (node.outputs().size() != 1
        || !(node.output().type() instanceof TensorType type)
        || mayOverflowByDesign(node)) {
      return false;
    }
    var size = type.shape().size().asConstant();
    if (size.isEmpty()) {
      return false;
    }
    long inputSize = 0;
    for (Value input : node.inputs()) {
      inputSize += ((TensorType) input.type()).shape().size().asConstant().orElse(0);
    }
    Definition definition = node.op().definition(node.inputTypes());
    return size.getAsLong() <= inputSize + LARGEST_GROWTH
        && work(definition, size.getAsLong()) <= LARGEST_WORK
        && Sizes.of(definition).isEmpty();
  }

  /** A cast that gives NaN or infinity for what is out of range: not its meaning over the reals. */
  private static boolean mayOverflowByDesign(Node node) {
    return node.op() instanceof Cast cast && cast.to().isFloat() && !cast.saturate();
  }

  private static long work(Definition definition, long outputSize) {
    return switch (definition) {
      case Definition.Pointwise _, Definition.Reindex _, Definition.Reshape _ -> outputSize;
      case Definition.Scatter _ -> outputSize;
      case Definition.Contraction contraction -> {
        IndexExpr terms =
            IndexExpr.product(contraction.reduced().stream().map(Definition.Axis::extent).toList());
        yield Math.multiplyExact(outputSize, terms.asConstant().orElse(LARGEST_WORK));
      }
      case Definition.Composite(Graph body) -> {
        long work = 0;
        for (Node inner : body.nodes()) {
          long size =
              inner.outputs().getFirst().type() instanceof TensorType type
                  ? type.shape().size().asConstant().orElse(LARGEST_WORK)
                  : LARGEST_WORK;
          work += work(inner.op().definition(inner.inputTypes()), size);
        }
        yield work;
      }
      case Definition.Iterate _, Definition.Branch _, Definition.Opaque _ -> Long.MAX_VALUE / 4;
    };
  }

  private static Graph withConstants(Graph graph, List<Node> kept, Map<Value, Tensor> folded) {
    Set<Value> read = new HashSet<>(graph.outputs());
    kept.forEach(node -> read.addAll(node.inputs()));
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>(graph.constants());
    for (Node node : graph.nodes()) {
      for (Value output : node.outputs()) {
        Tensor value = folded.get(output);
        if (value != null && read.contains(output)) {
          constants.put(output, value.toData());
        }
      }
    }
    return new Graph(
        graph.name(), graph.inputs(), constants, kept, graph.outputs(), graph.symbols());
  }
}
