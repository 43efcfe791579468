package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.OpaqueOperators;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.TensorType;

/**
 * What is known at import of the elements of a graph's values: constants, what follows from them,
 * and small tensors that are computed from sizes. A side table: the graph itself stays as it is.
 */
final class Contents {
  private static final int MOST_FOLDED_INPUT = 1 << 14;

  private final Map<String, TensorData> data = new HashMap<>();
  private final Map<String, SymbolicTensor> symbolic = new HashMap<>();
  private final Interpreter interpreter = new Interpreter(OpaqueOperators.NONE, Arithmetic.STORED);
  private final SymbolicEvaluator evaluator;

  Contents(Bounds bounds) {
    this.evaluator = new SymbolicEvaluator(bounds);
  }

  void put(Value value, TensorData content) {
    data.put(value.name(), content);
  }

  Optional<TensorData> data(Value value) {
    return Optional.ofNullable(data.get(value.name()));
  }

  Optional<List<IndexExpr>> indices(Value value) {
    return symbolic(value.name()).flatMap(SymbolicTensor::integers);
  }

  private Optional<SymbolicTensor> symbolic(String name) {
    TensorData constant = data.get(name);
    return constant != null ? SymbolicTensor.of(constant) : Optional.ofNullable(symbolic.get(name));
  }

  /** Takes over what another graph knows of a value that enters this one as an input. */
  void copy(Contents from, Value outer, Value inner) {
    from.data(outer).ifPresent(content -> data.put(inner.name(), content));
    Optional.ofNullable(from.symbolic.get(outer.name()))
        .ifPresent(content -> symbolic.put(inner.name(), content));
  }

  /** Follows an operator from its inputs to its outputs. */
  void follow(Node node) {
    if (!fold(node)) {
      List<Optional<SymbolicTensor>> inputs =
          node.inputs().stream().map(input -> symbolic(input.name())).toList();
      if (inputs.isEmpty() || inputs.stream().anyMatch(Optional::isPresent)) {
        List<Optional<SymbolicTensor>> outputs = evaluate(node, inputs);
        for (int k = 0; k < outputs.size(); k++) {
          Value output = node.outputs().get(k);
          outputs.get(k).ifPresent(content -> put(output, content));
        }
      }
    }
  }

  private void put(Value value, SymbolicTensor content) {
    symbolic.put(value.name(), content);
    content
        .constant(((TensorType) value.type()).element())
        .ifPresent(constant -> data.put(value.name(), constant));
  }

  private boolean fold(Node node) {
    List<Tensor> inputs = new ArrayList<>();
    int elements = 0;
    for (Value input : node.inputs()) {
      TensorData content = data.get(input.name());
      if (content == null || content.size() > MOST_FOLDED_INPUT - elements) {
        return false;
      }
      elements += content.size();
      inputs.add(Tensor.of(content));
    }
    for (Value output : node.outputs()) {
      if (!(output.type() instanceof TensorType type)
          || type.shape().fixed().isEmpty()
          || !(type.shape().size().asConstant().orElseThrow() <= SymbolicTensor.MOST_ELEMENTS)) {
        return false;
      }
    }
    try {
      List<Evaluated> outputs = interpreter.evaluateNode(node, inputs);
      for (int k = 0; k < outputs.size(); k++) {
        data.put(node.outputs().get(k).name(), ((Tensor) outputs.get(k)).toData());
      }
      return true;
    } catch (EvaluationException e) {
      return false; // opaque, or without a value for these constants
    }
  }

  private List<Optional<SymbolicTensor>> evaluate(
      Node node, List<Optional<SymbolicTensor>> inputs) {
    if (node.outputs().stream().noneMatch(Contents::isSmall)) {
      return List.of();
    }
    Definition definition = node.op().definition(node.inputTypes());
    if (definition instanceof Definition.Composite(Graph body)) {
      return evaluate(body, inputs);
    }
    return node.outputs().size() == 1 && node.output().type() instanceof TensorType type
        ? List.of(evaluator.evaluate(definition, type, inputs))
        : List.of();
  }

  private static boolean isSmall(Value value) {
    return value.type() instanceof TensorType type && type.shape().fixed().isPresent();
  }

  private List<Optional<SymbolicTensor>> evaluate(
      Graph body, List<Optional<SymbolicTensor>> inputs) {
    Map<String, Optional<SymbolicTensor>> known = new HashMap<>();
    for (int k = 0; k < inputs.size(); k++) {
      known.put(body.inputs().get(k).name(), inputs.get(k));
    }
    body.constants()
        .forEach((value, content) -> known.put(value.name(), SymbolicTensor.of(content)));
    for (Node node : body.nodes()) {
      List<Optional<SymbolicTensor>> arguments =
          node.inputs().stream()
              .map(input -> known.getOrDefault(input.name(), Optional.empty()))
              .toList();
      List<Optional<SymbolicTensor>> outputs = evaluate(node, arguments);
      for (int k = 0; k < outputs.size(); k++) {
        known.put(node.outputs().get(k).name(), outputs.get(k));
      }
    }
    return body.outputs().stream()
        .map(output -> known.getOrDefault(output.name(), Optional.empty()))
        .toList();
  }
}
