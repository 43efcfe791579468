package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import onnx.Onnx.GraphProto;
import onnx.Onnx.SparseTensorProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.ValueInfoProto;
import org.jspecify.annotations.Nullable;
import org.lrai.frontend.onnx.operators.ImportScope;
import org.lrai.frontend.onnx.operators.Subgraph;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ValueType;

/**
 * The names of one graph or function body of the model, and the graph under construction that its
 * nodes go to. Names that a graph does not define are those of the graph around it.
 */
final class Frame implements ImportScope {
  final Attempt attempt;
  final GraphUnderConstruction graph;
  final Opsets opsets;

  /** What the names of nodes begin with: the calls of functions that lead here. */
  final String path;

  private final @Nullable Frame around;
  private final Map<String, Binding> names = new HashMap<>();

  /** Values of which the node under import asked for the content in vain. */
  private final List<Value> asked = new ArrayList<>();

  private Frame(
      Attempt attempt,
      GraphUnderConstruction graph,
      Opsets opsets,
      String path,
      @Nullable Frame around) {
    this.attempt = attempt;
    this.graph = graph;
    this.opsets = opsets;
    this.path = path;
    this.around = around;
  }

  /** The names of a model's own graph. */
  static Frame ofModel(Attempt attempt, GraphUnderConstruction graph, Opsets opsets) {
    return new Frame(attempt, graph, opsets, "", null);
  }

  /** The names of a function's body. */
  Frame ofFunction(Opsets functionOpsets, String callPath) {
    return new Frame(attempt, graph, functionOpsets, callPath, null);
  }

  /** Whether values get the names that the model gives them: not within functions. */
  boolean namesValues() {
    return path.isEmpty();
  }

  void bind(String name, Binding binding) {
    if (names.put(name, binding) != null) {
      throw new DiagnosticException(
          Diagnostic.error("duplicate-name", "value " + name + " is defined twice")
              .withRemedy("the model does not follow the ONNX specification; export it again"));
    }
  }

  /** Makes the tensors that a graph stores known by their names. */
  void bindInitializers(GraphProto proto) {
    for (TensorProto tensor : proto.getInitializerList()) {
      bind(tensor.getName(), new Binding.Initializer(tensor));
    }
    for (SparseTensorProto tensor : proto.getSparseInitializerList()) {
      bind(tensor.getValues().getName(), new Binding.SparseInitializer(tensor));
    }
  }

  /** The names that are defined so far. */
  Set<String> defined() {
    return Set.copyOf(names.keySet());
  }

  boolean defines(String name) {
    return names.containsKey(name);
  }

  /**
   * What a name stands for in this graph: {@link Binding.Bound}, {@link Binding.Absent} or {@link
   * Binding.Poisoned}.
   */
  Binding lookup(String name) {
    Binding binding = names.get(name);
    if (binding == null) {
      if (around == null) {
        throw new DiagnosticException(
            Diagnostic.error("undefined-value", "value " + name + " is not defined")
                .withRemedy("the file is damaged; export the model again"));
      }
      binding = around.lookup(name);
      boolean other = around.graph != graph;
      return other && binding instanceof Binding.Bound(Value outer)
          ? new Binding.Bound(graph.capture(outer))
          : binding;
    }
    Binding resolved =
        switch (binding) {
          case Binding.Bound _, Binding.Absent _, Binding.Poisoned _ -> binding;
          case Binding.Initializer(TensorProto tensor) ->
              new Binding.Bound(graph.constant(name, attempt.tensors.read(tensor)));
          case Binding.SparseInitializer(SparseTensorProto tensor) ->
              new Binding.Bound(graph.constant(name, attempt.tensors.read(tensor)));
          case Binding.NotGiven(Diagnostic diagnostic) -> {
            attempt.report(diagnostic);
            yield new Binding.Poisoned();
          }
        };
    names.put(name, resolved);
    return resolved;
  }

  /** Values whose content was asked for and is not known, since this was called last. */
  List<Value> takeAsked() {
    List<Value> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  @Override
  public List<Value> apply(Op op, List<Value> inputs) {
    return graph.apply(op, inputs);
  }

  @Override
  public Value constant(String name, TensorData data) {
    return graph.constant(name, data);
  }

  @Override
  public Optional<TensorData> content(Value value) {
    Optional<TensorData> content = graph.contents().data(value);
    if (content.isEmpty()) {
      asked.add(value);
    }
    return content;
  }

  @Override
  public Optional<List<IndexExpr>> indices(Value value) {
    Optional<List<IndexExpr>> indices = graph.contents().indices(value);
    if (indices.isEmpty()) {
      asked.add(value);
    }
    return indices;
  }

  @Override
  public void assumePositive(IndexExpr size) {
    attempt.assumePositive(size);
  }

  @Override
  public Bounds bounds() {
    return attempt.bounds;
  }

  @Override
  public TensorData tensor(TensorProto tensor) {
    return attempt.tensors.read(tensor);
  }

  @Override
  public TensorData tensor(SparseTensorProto tensor) {
    return attempt.tensors.read(tensor);
  }

  @Override
  public Subgraph subgraph(GraphProto proto, List<Subgraph.Input> inputs) {
    Predicate<String> isInside = attempt.since();
    GraphUnderConstruction inner =
        new GraphUnderConstruction(
            graph, attempt.builder(proto.getName(), true), new Contents(attempt.bounds));
    Frame frame = new Frame(attempt, inner, opsets, path, this);
    requireInputs(proto, inputs.size());
    frame.bindInitializers(proto);
    for (int k = 0; k < inputs.size(); k++) {
      String name = proto.getInput(k).getName();
      frame.bind(name, new Binding.Bound(input(inner, name, inputs.get(k))));
    }
    List<Value> outputs = frame.importNodes(proto);
    List<Optional<TensorData>> contents =
        outputs.stream().map(output -> inner.contents().data(output)).toList();
    return new Subgraph(inner.build(outputs), inner.captured(), contents, isInside);
  }

  private static void requireInputs(GraphProto proto, int given) {
    if (proto.getInputCount() != given) {
      throw new DiagnosticException(
          Diagnostic.error(
                  "invalid-subgraph",
                  "graph %s has %d inputs, it is given %d"
                      .formatted(proto.getName(), proto.getInputCount(), given))
              .withRemedy("the model does not follow the ONNX specification; export it again"));
    }
  }

  private static Value input(GraphUnderConstruction inner, String name, Subgraph.Input input) {
    return switch (input) {
      case Subgraph.Input.Typed(ValueType type) -> inner.input(name, type);
      case Subgraph.Input.Constant(TensorData data) -> inner.constant(name, data);
      case Subgraph.Input.EmptySequence(ValueType.SequenceType type) -> {
        Value sequence = inner.input(name, type);
        inner.noteElements(sequence, List.of());
        yield sequence;
      }
    };
  }

  @Override
  public List<Value> inline(GraphProto proto, List<Value> inputs) {
    Frame frame = new Frame(attempt, graph, opsets, path, this);
    requireInputs(proto, inputs.size());
    frame.bindInitializers(proto);
    for (int k = 0; k < inputs.size(); k++) {
      frame.bind(proto.getInput(k).getName(), new Binding.Bound(inputs.get(k)));
    }
    return frame.importNodes(proto);
  }

  /** Imports the nodes of a graph within the model's; gives its outputs. */
  private List<Value> importNodes(GraphProto proto) {
    List<String> outputs = proto.getOutputList().stream().map(ValueInfoProto::getName).toList();
    new NodeImport(this).run(proto.getNodeList(), outputs);
    List<Value> values = new ArrayList<>();
    for (String output : outputs) {
      if (!(lookup(output) instanceof Binding.Bound(Value value))) {
        throw new PoisonedException();
      }
      values.add(value);
    }
    return values;
  }

  @Override
  public String freshSymbol() {
    return attempt.freshSymbol();
  }

  @Override
  public void noteElements(Value sequence, List<Value> elements) {
    graph.noteElements(sequence, elements);
  }

  @Override
  public Optional<List<Value>> elements(Value sequence) {
    return graph.elements(sequence);
  }
}
