package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.AttributeProto.AttributeType;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TypeProto;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** A node of an ONNX model under import: its inputs, its attributes, and the graph it goes to. */
public final class NodeContext {
  private final NodeProto node;
  private final String name;
  private final int opset;
  private final List<Optional<Value>> inputs;
  private final ImportScope scope;
  private final Attributes attributes;

  /**
   * @param name the node's name, made up if the model has none
   * @param opset version of the operator's domain in this model
   * @param inputs values of the inputs; empty where an optional input is left out
   */
  public NodeContext(
      NodeProto node, String name, int opset, List<Optional<Value>> inputs, ImportScope scope) {
    this.node = node;
    this.name = name;
    this.opset = opset;
    this.inputs = List.copyOf(inputs);
    this.scope = scope;
    this.attributes = new Attributes(node, this::invalid);
  }

  /** The same node with another value as input {@code i}. */
  NodeContext withInput(int i, Value value) {
    List<Optional<Value>> changed = new ArrayList<>(inputs);
    changed.set(i, Optional.of(value));
    return new NodeContext(node, name, opset, changed, scope);
  }

  /** The same node read as a version of ONNX's operator of that name, in another domain. */
  NodeContext withOpset(int version) {
    return new NodeContext(node, name, version, inputs, scope);
  }

  /** The name of the node, made up where the model has none. */
  public String name() {
    return name;
  }

  public String operator() {
    return node.getOpType();
  }

  /** Empty for ONNX's own operators. */
  public String domain() {
    return node.getDomain().equals("ai.onnx") ? "" : node.getDomain();
  }

  /** Version of the operator's domain that the model asks for. */
  public int opset() {
    return opset;
  }

  /** Number of inputs, those that are left out in the middle included. */
  public int inputCount() {
    return inputs.size();
  }

  public boolean hasInput(int i) {
    return i < inputs.size() && inputs.get(i).isPresent();
  }

  /** Input {@code i}; the model is wrong where it is absent. */
  public Value input(int i) {
    if (!hasInput(i)) {
      throw invalid("input " + i + " is missing");
    }
    return inputs.get(i).orElseThrow();
  }

  /** All inputs that are there, in order: for variadic operators. */
  public List<Value> inputs() {
    return inputs.stream().flatMap(Optional::stream).toList();
  }

  /** The type of an input that must be a tensor. */
  public TensorType tensor(int i) {
    if (input(i).type() instanceof TensorType tensor) {
      return tensor;
    }
    throw invalid("input " + i + " is " + input(i).type() + ", not a tensor");
  }

  public int outputCount() {
    return node.getOutputCount();
  }

  /** Whether output {@code i} is used: it has a name. */
  public boolean hasOutput(int i) {
    return i < node.getOutputCount() && !node.getOutput(i).isEmpty();
  }

  /** The content of input {@code i} when it does not depend on the model's inputs. */
  public Optional<TensorData> constant(int i) {
    return scope.content(input(i));
  }

  /** The elements of a small integer tensor as constants or sizes: shapes, pads, axes ... */
  public Optional<List<IndexExpr>> indices(int i) {
    return scope.indices(input(i));
  }

  /** As {@link #indices}; unsupported where the elements depend on data. */
  public List<IndexExpr> requiredIndices(int i) {
    return indices(i)
        .orElseThrow(() ->
            unsupported(
                "input " + i + " (" + input(i).name() + ") depends on the data of the input",
                "make it a constant, or compute it from shapes alone"));
  }

  /** The elements of a small integer tensor; unsupported where they are not constant. */
  public List<Long> requiredLongs(int i) {
    List<Long> longs = new ArrayList<>();
    for (IndexExpr index : requiredIndices(i)) {
      longs.add(
          index
              .asConstant()
              .orElseThrow(() ->
                  unsupported(
                      "input " + i + " (" + input(i).name() + ") is " + index,
                      "make it a constant, or fix the dims it depends on (--dim NAME=SIZE)")));
    }
    return longs;
  }

  /** Maps a possibly negative axis of a tensor of {@code rank} to 0..rank-1. */
  public int axis(long axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw invalid("axis " + axis + " of a tensor of rank " + rank);
    }
    return (int) (axis < 0 ? axis + rank : axis);
  }

  /** Says that a size must be at least 1 for the model to have a meaning. */
  public void assumePositive(IndexExpr size) {
    scope.assumePositive(size);
  }

  /** What is known of the sizes of the model. */
  public Bounds bounds() {
    return scope.bounds();
  }

  public long longAttribute(String attribute, long otherwise) {
    return longAttribute(attribute).orElse(otherwise);
  }

  public OptionalLong longAttribute(String attribute) {
    return attributes
        .find(attribute, AttributeType.INT)
        .map(found -> OptionalLong.of(found.getI()))
        .orElse(OptionalLong.empty());
  }

  /** An integer attribute that is read as a boolean: any number but 0 is true. */
  public boolean flag(String attribute, boolean otherwise) {
    return longAttribute(attribute, otherwise ? 1 : 0) != 0;
  }

  public double floatAttribute(String attribute, double otherwise) {
    return attributes
        .find(attribute, AttributeType.FLOAT)
        .map(found -> (double) found.getF())
        .orElse(otherwise);
  }

  public String stringAttribute(String attribute, String otherwise) {
    return attributes.string(attribute).orElse(otherwise);
  }

  /** The elements of an integer list; none where the attribute is absent. */
  public List<Long> longs(String attribute) {
    return optionalLongs(attribute).orElse(List.of());
  }

  public Optional<List<Long>> optionalLongs(String attribute) {
    return attributes
        .find(attribute, AttributeType.INTS)
        .map(AttributeProto::getIntsList)
        .map(List::copyOf);
  }

  /** The elements of a float list; none where the attribute is absent. */
  public List<Double> floats(String attribute) {
    return attributes.find(attribute, AttributeType.FLOATS).stream()
        .flatMap(found -> found.getFloatsList().stream())
        .map(Float::doubleValue)
        .toList();
  }

  /** The elements of a list of strings; none where the attribute is absent. */
  public List<String> strings(String attribute) {
    return attributes.strings(attribute);
  }

  public Optional<TensorData> tensorAttribute(String attribute) {
    return attributes
        .find(attribute, AttributeType.TENSOR)
        .map(found -> scope.tensor(found.getT()));
  }

  /** A sparse tensor attribute that must be there. */
  public TensorData sparseTensorAttribute(String attribute) {
    return attributes
        .find(attribute, AttributeType.SPARSE_TENSOR)
        .map(found -> scope.tensor(found.getSparseTensor()))
        .orElseThrow(() -> invalid("attribute " + attribute + " is missing"));
  }

  /** A graph attribute that must be there. */
  public GraphProto graphAttribute(String attribute) {
    return attributes
        .find(attribute, AttributeType.GRAPH)
        .orElseThrow(() -> invalid("attribute " + attribute + " is missing"))
        .getG();
  }

  /** A type attribute that must be there. */
  public TypeProto typeAttribute(String attribute) {
    return attributes
        .find(attribute, AttributeType.TYPE_PROTO)
        .orElseThrow(() -> invalid("attribute " + attribute + " is missing"))
        .getTp();
  }

  public boolean hasAttribute(String attribute) {
    return attributes.has(attribute);
  }

  /** Applies an operator with one output. */
  public Value apply(Op op, Value... arguments) {
    List<Value> outputs = applyAll(op, List.of(arguments));
    if (outputs.size() != 1) {
      throw new IllegalStateException(op + " has " + outputs.size() + " outputs");
    }
    return outputs.getFirst();
  }

  public List<Value> applyAll(Op op, List<Value> arguments) {
    return scope.apply(op, arguments);
  }

  /** Short names for the operators that this node is composed of. */
  public Composer compose() {
    return new Composer(this::apply, this::scalar);
  }

  /** Imports a graph attribute as a closed graph, for a control operator. */
  public Subgraph subgraph(GraphProto graph, List<Subgraph.Input> given) {
    return scope.subgraph(graph, given);
  }

  /** Imports a graph attribute in place, with these inputs: gives its outputs. */
  public List<Value> inline(GraphProto graph, Value... arguments) {
    return scope.inline(graph, List.of(arguments));
  }

  /** A symbol for a size that is different each time a graph is run. */
  public IndexExpr freshSize() {
    return IndexExpr.symbol(scope.freshSymbol());
  }

  /** Notes which values the elements of a sequence are; gives the sequence. */
  public Value withElements(Value sequence, List<Value> elements) {
    scope.noteElements(sequence, elements);
    return sequence;
  }

  /** The elements of a sequence, if they are known; the type of an empty one says nothing. */
  public Optional<List<Value>> elements(Value sequence) {
    return scope.elements(sequence);
  }

  /** The name of input {@code i} in the model; empty where it is left out. */
  String inputName(int i) {
    return i < node.getInputCount() ? node.getInput(i) : "";
  }

  /** A constant of rank 0; a float number is rounded to the type. */
  public Value scalar(ElementType type, double number) {
    return constant(TensorData.ofScalar(type, number));
  }

  public Value constant(TensorData data) {
    return scope.constant("c", data);
  }

  /** A constant INT64 tensor of rank 1. */
  public Value longs(long... values) {
    return constant(TensorData.ofLongs(new long[] {values.length}, values));
  }

  /** An INT64 tensor of rank 1 that holds sizes. */
  public Value indexTensor(List<IndexExpr> values) {
    if (values.stream().allMatch(value -> value.asConstant().isPresent())) {
      return longs(values.stream().mapToLong(value -> value.asConstant().getAsLong()).toArray());
    }
    List<Value> elements = new ArrayList<>();
    for (IndexExpr value : values) {
      elements.add(apply(new IndexValues(Shape.of(1), value)));
    }
    return elements.size() == 1
        ? elements.getFirst()
        : applyAll(new Concat(0), elements).getFirst();
  }

  /**
   * Checks that two sizes are equal for all values of their symbols.
   *
   * @throws TypeException which says what would have to be equal
   */
  public void requireEqual(IndexExpr left, IndexExpr right, String message) {
    if (!bounds().simplify(left.minus(right)).isConstant(0)) {
      TypeException.requireEqual(left, right, message);
    }
  }

  /** The shape with these dims, none of which may be negative. */
  public Shape shape(List<IndexExpr> dims) {
    for (IndexExpr dim : dims) {
      if (bounds().isNegative(dim)) {
        throw invalid("a dim of " + dims + " is negative");
      }
    }
    return new Shape(dims);
  }

  /** To throw: this use of the operator is in order, but not supported. */
  public ImportException unsupported(String reason, String remedy) {
    return failure(Diagnostic.unsupported("unsupported-node", reason).withRemedy(remedy));
  }

  /** To throw: the model is wrong. */
  public ImportException invalid(String reason) {
    return failure(
        Diagnostic.error("invalid-node", reason)
            .withRemedy("the model does not follow the ONNX specification; export it again"));
  }

  private ImportException failure(Diagnostic diagnostic) {
    String operator = OperatorTable.key(node.getDomain(), node.getOpType());
    String given =
        inputs.stream()
            .map(input -> input.map(value -> value.type().toString()).orElse("-"))
            .collect(Collectors.joining(", "));
    return new ImportException(
        diagnostic.atNode(name, operator, OptionalLong.of(opset)).withShape(given));
  }
}
