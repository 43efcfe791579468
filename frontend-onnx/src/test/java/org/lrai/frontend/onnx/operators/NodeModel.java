package org.lrai.frontend.onnx.operators;

import com.google.protobuf.ByteString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.OperatorSetIdProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorShapeProto;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;
import org.lrai.frontend.onnx.conformance.RuntimeOperators;
import org.lrai.frontend.onnx.graph.ModelImport;
import org.lrai.frontend.onnx.model.ExternalFiles;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Range;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * A model of one node, imported and evaluated.
 *
 * <pre>{@code
 * Tensor sums =
 *     NodeModel.of("CumSum", 14).with("reverse", 1).input(x, "n").constant(axis).run();
 * }</pre>
 */
final class NodeModel {
  private final NodeProto.Builder node = NodeProto.newBuilder();
  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("test");
  private final OperatorSetIdProto opset;
  private final Map<String, Tensor> given = new HashMap<>();
  private final Map<String, Range> ranges = new HashMap<>();
  private int outputs = 1;

  private NodeModel(String domain, String operator, int version) {
    node.setOpType(operator).setDomain(domain);
    opset = OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version).build();
  }

  static NodeModel of(String operator, int version) {
    return new NodeModel("", operator, version);
  }

  static NodeModel of(String domain, String operator, int version) {
    return new NodeModel(domain, operator, version);
  }

  NodeModel with(String attribute, long value) {
    return with(
        AttributeProto.newBuilder()
            .setName(attribute)
            .setType(AttributeProto.AttributeType.INT)
            .setI(value));
  }

  NodeModel with(String attribute, float value) {
    return with(
        AttributeProto.newBuilder()
            .setName(attribute)
            .setType(AttributeProto.AttributeType.FLOAT)
            .setF(value));
  }

  NodeModel with(String attribute, String value) {
    return with(
        AttributeProto.newBuilder()
            .setName(attribute)
            .setType(AttributeProto.AttributeType.STRING)
            .setS(ByteString.copyFromUtf8(value)));
  }

  NodeModel with(String attribute, List<Long> values) {
    return with(
        AttributeProto.newBuilder()
            .setName(attribute)
            .setType(AttributeProto.AttributeType.INTS)
            .addAllInts(values));
  }

  NodeModel withFloats(String attribute, List<Float> values) {
    return with(
        AttributeProto.newBuilder()
            .setName(attribute)
            .setType(AttributeProto.AttributeType.FLOATS)
            .addAllFloats(values));
  }

  NodeModel withStrings(String attribute, List<String> values) {
    return with(
        AttributeProto.newBuilder()
            .setName(attribute)
            .setType(AttributeProto.AttributeType.STRINGS)
            .addAllStrings(values.stream().map(ByteString::copyFromUtf8).toList()));
  }

  private NodeModel with(AttributeProto.Builder attribute) {
    node.addAttribute(attribute);
    return this;
  }

  /**
   * An input that has this value when the model is evaluated.
   *
   * @param dims names of its dims; an empty one stands for the value's dim, and so do all if none
   *     is given
   */
  NodeModel input(Tensor value, String... dims) {
    String name = "x" + node.getInputCount();
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (int axis = 0; axis < value.dims().length; axis++) {
      boolean named = dims.length > 0 && !dims[axis].isEmpty();
      shape.addDim(
          named
              ? TensorShapeProto.Dimension.newBuilder().setDimParam(dims[axis])
              : TensorShapeProto.Dimension.newBuilder().setDimValue(value.dims()[axis]));
    }
    TypeProto.Tensor type =
        TypeProto.Tensor.newBuilder()
            .setElemType(dataType(value.element()).getNumber())
            .setShape(shape)
            .build();
    graph.addInput(
        ValueInfoProto.newBuilder()
            .setName(name)
            .setType(TypeProto.newBuilder().setTensorType(type)));
    node.addInput(name);
    given.put(name, value);
    return this;
  }

  /** An input that the model stores. */
  NodeModel constant(Tensor value) {
    String name = "x" + node.getInputCount();
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(dataType(value.element()).getNumber())
            .setRawData(ByteString.copyFrom(value.toData().bytes()));
    for (long dim : value.dims()) {
      tensor.addDims(dim);
    }
    graph.addInitializer(tensor);
    node.addInput(name);
    return this;
  }

  /** An optional input that is left out. */
  NodeModel absent() {
    node.addInput("");
    return this;
  }

  NodeModel outputs(int count) {
    outputs = count;
    return this;
  }

  NodeModel range(String dim, long min, long max) {
    ranges.put(dim, new Range(min, max));
    return this;
  }

  private static TensorProto.DataType dataType(ElementType element) {
    return switch (element) {
      case FLOAT32 -> TensorProto.DataType.FLOAT;
      case FLOAT64 -> TensorProto.DataType.DOUBLE;
      default -> TensorProto.DataType.valueOf(element.name());
    };
  }

  Graph graph() {
    GraphProto.Builder finished = graph.clone();
    NodeProto.Builder finishedNode = node.clone();
    for (int k = 0; k < outputs; k++) {
      finishedNode.addOutput("y" + k);
      finished.addOutput(ValueInfoProto.newBuilder().setName("y" + k));
    }
    ModelProto model =
        ModelProto.newBuilder()
            .setIrVersion(8)
            .addOpsetImport(opset)
            .setGraph(finished.addNode(finishedNode))
            .build();
    return ModelImport.of(model, new ExternalFiles(Path.of("")), ranges, Map.of(), Map.of())
        .graph();
  }

  /** The first output. */
  Tensor run() {
    return runAll().getFirst();
  }

  List<Tensor> runAll() {
    Interpreter interpreter = new Interpreter(new RuntimeOperators(), Arithmetic.STORED);
    List<Tensor> results = new ArrayList<>();
    interpreter.run(graph(), given).values().forEach(result -> results.add((Tensor) result));
    return results;
  }

  /** The type of the first output. */
  TensorType type() {
    Value output = graph().outputs().getFirst();
    return (TensorType) output.type();
  }

  static Tensor floats(long[] dims, double... values) {
    return Tensor.ofDoubles(ElementType.FLOAT32, dims, values);
  }

  static Tensor longs(long... values) {
    return Tensor.ofLongs(ElementType.INT64, new long[] {values.length}, values);
  }

  static Tensor scalar(long value) {
    return Tensor.ofLong(value);
  }

  /** 0, 1, 2, ... */
  static Tensor counting(long... dims) {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = i;
    }
    return floats(dims, values);
  }

  static long[] dims(long... dims) {
    return dims;
  }
}
