package org.lrai.frontend.onnx;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.AttributeProto.AttributeType;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.OperatorSetIdProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorProto.DataType;
import onnx.Onnx.TensorShapeProto;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;

/** Short names for the parts of ONNX models that tests are made of. */
public final class TestModels {
  private TestModels() {}

  /** A model of opset 17. */
  public static ModelProto model(GraphProto.Builder graph) {
    return model(17, graph).build();
  }

  public static ModelProto.Builder model(long opset, GraphProto.Builder graph) {
    return ModelProto.newBuilder()
        .setIrVersion(8)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(opset))
        .setGraph(graph);
  }

  /** A graph with these nodes; inputs and outputs are added to it. */
  public static GraphProto.Builder graph(NodeProto.Builder... nodes) {
    GraphProto.Builder graph = GraphProto.newBuilder().setName("test");
    Arrays.stream(nodes).forEach(graph::addNode);
    return graph;
  }

  public static NodeProto.Builder node(String operator, List<String> inputs, String... outputs) {
    return NodeProto.newBuilder()
        .setOpType(operator)
        .addAllInput(inputs)
        .addAllOutput(Arrays.asList(outputs));
  }

  /** A FLOAT tensor; dims are numbers, or names of symbols, or "" for one without a name. */
  public static ValueInfoProto floats(String name, Object... dims) {
    return tensor(name, DataType.FLOAT, dims);
  }

  public static ValueInfoProto tensor(String name, DataType type, Object... dims) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (Object dim : dims) {
      switch (dim) {
        case Integer number -> shape.addDimBuilder().setDimValue(number);
        case String symbol when symbol.isEmpty() -> shape.addDimBuilder();
        case String symbol -> shape.addDimBuilder().setDimParam(symbol);
        default -> throw new IllegalArgumentException("dim " + dim);
      }
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape)))
        .build();
  }

  /** A value of which only the name is stated. */
  public static ValueInfoProto untyped(String name) {
    return ValueInfoProto.newBuilder().setName(name).build();
  }

  /** An INT64 tensor of rank 1. */
  public static TensorProto longs(String name, long... values) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(DataType.INT64_VALUE)
            .addDims(values.length);
    Arrays.stream(values).forEach(tensor::addInt64Data);
    return tensor.build();
  }

  /** A FLOAT tensor of rank 1. */
  public static TensorProto floatData(String name, float... values) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(DataType.FLOAT_VALUE)
            .addDims(values.length);
    for (float value : values) {
      tensor.addFloatData(value);
    }
    return tensor.build();
  }

  public static AttributeProto attribute(String name, long value) {
    return AttributeProto.newBuilder().setName(name).setType(AttributeType.INT).setI(value).build();
  }

  /** An attribute that is a text. */
  public static AttributeProto text(String name, String value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeType.STRING)
        .setS(ByteString.copyFromUtf8(value))
        .build();
  }

  public static AttributeProto attribute(String name, GraphProto.Builder graph) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeType.GRAPH)
        .setG(graph)
        .build();
  }

  public static AttributeProto attribute(String name, TensorProto tensor) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeType.TENSOR)
        .setT(tensor)
        .build();
  }

  /** Writes a model file. */
  public static Path write(Path folder, ModelProto model) {
    return write(folder, model.toByteArray());
  }

  public static Path write(Path folder, byte[] bytes) {
    try {
      return Files.write(folder.resolve("model.onnx"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a model file and imports it. */
  public static ImportResult importModel(Path folder, ModelProto model) {
    return new OnnxImporter().importModel(write(folder, model), ImportOptions.NONE);
  }
}
