package org.lrai.frontend.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.TestModels.attribute;
import static org.lrai.frontend.onnx.TestModels.floatData;
import static org.lrai.frontend.onnx.TestModels.floats;
import static org.lrai.frontend.onnx.TestModels.graph;
import static org.lrai.frontend.onnx.TestModels.longs;
import static org.lrai.frontend.onnx.TestModels.model;
import static org.lrai.frontend.onnx.TestModels.node;
import static org.lrai.frontend.onnx.TestModels.tensor;
import static org.lrai.frontend.onnx.TestModels.untyped;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.StringStringEntryProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorProto.DataLocation;
import onnx.Onnx.TensorProto.DataType;
import onnx.Onnx.ValueInfoProto;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/**
 * Damaged and hostile files: one clear diagnostic each, soon, and no memory for what they claim.
 */
class BrokenModelsTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path folder;

  static Stream<Arguments> models() {
    return Stream.of(
        broken("no graph", "invalid-model", ModelProto.getDefaultInstance()),
        broken("no outputs", "invalid-model", model(graph())),
        broken("an output that nothing computes", "undefined-value", y(graph())),
        broken(
            "an input that nothing computes",
            "undefined-value",
            y(graph(node("Abs", List.of("nothing"), "y")))),
        broken(
            "nodes in a circle",
            "cyclic-graph",
            y(graph(node("Abs", List.of("y"), "a"), node("Neg", List.of("a"), "y")))),
        broken(
            "a value computed twice",
            "duplicate-name",
            y(graph(node("Abs", List.of("x"), "y"), node("Neg", List.of("x"), "y")))),
        broken(
            "a node that computes an input",
            "duplicate-name",
            y(
                graph(node("Shape", List.of("w"), "x"), node("Neg", List.of("x"), "y"))
                    .addInitializer(floatData("w", 1)))),
        broken(
            "an input given twice",
            "duplicate-name",
            model(abs().addInput(floats("x", 2)).addOutput(untyped("y")))),
        broken(
            "an output given twice",
            "duplicate-name",
            model(abs().addOutput(untyped("y")).addOutput(untyped("y")))),
        broken(
            "an attribute given twice",
            "invalid-node",
            y(
                graph(
                    node("Softmax", List.of("x"), "y")
                        .addAttribute(attribute("axis", 0))
                        .addAttribute(attribute("axis", 0))))),
        broken(
            "an attribute of another type",
            "invalid-node",
            y(
                graph(
                    node("Softmax", List.of("x"), "y")
                        .addAttribute(attribute("axis", floatData("", 1)))))),
        broken(
            "element types that do not fit",
            "invalid-node",
            y(graph(node("Add", List.of("x", "i"), "y")).addInitializer(longs("i", 1, 2)))),
        broken(
            "shapes that do not fit",
            "invalid-node",
            y(graph(node("Add", List.of("x", "w"), "y")).addInitializer(floatData("w", 1, 2, 3)))),
        broken(
            "an axis that is not there",
            "invalid-node",
            y(graph(node("Softmax", List.of("x"), "y").addAttribute(attribute("axis", 7))))),
        broken("too few inputs", "invalid-node", y(graph(node("Add", List.of("x"), "y")))),
        broken(
            "a negative dim",
            "negative-dim",
            model(abs().clearInput().addInput(floats("x", -7)).addOutput(untyped("y")))),
        broken(
            "an unknown element type",
            "invalid-element-type",
            model(
                abs()
                    .clearInput()
                    .addInput(
                        ValueInfoProto.newBuilder(floats("x", 2))
                            .setType(
                                floats("x", 2).getType().toBuilder()
                                    .setTensorType(
                                        floats("x", 2).getType().getTensorType().toBuilder()
                                            .setElemType(99))))
                    .addOutput(untyped("y")))),
        broken(
            "complex numbers",
            "unsupported-element-type",
            model(
                abs()
                    .clearInput()
                    .addInput(tensor("x", DataType.COMPLEX64, 2))
                    .addOutput(untyped("y")))),
        broken(
            "a wrong output type",
            "wrong-output-type",
            model(abs().addOutput(tensor("y", DataType.INT32, 2)))),
        broken(
            "a name that is not UTF-8",
            "invalid-text",
            y(
                graph(
                    node("Abs", List.of("x"), "y")
                        .setNameBytes(ByteString.copyFrom(new byte[] {(byte) 0xFF}))))),
        broken(
            "a function that calls itself",
            "recursive-function",
            model(
                    17,
                    graph(node("F", List.of("x"), "y").setDomain("d"))
                        .addInput(floats("x", 2))
                        .addOutput(untyped("y")))
                .addFunctions(
                    onnx.Onnx.FunctionProto.newBuilder()
                        .setDomain("d")
                        .setName("F")
                        .addInput("a")
                        .addOutput("b")
                        .addNode(node("F", List.of("a"), "b").setDomain("d")))
                .build()),
        broken("functions that double each other", "model-too-large", doubling()),
        broken(
            "a newer opset",
            "unsupported-opset",
            model(1000, abs().addOutput(untyped("y"))).build()),
        broken("opset 0", "invalid-opset", model(0, abs().addOutput(untyped("y"))).build()),
        broken(
            "10 GB claimed",
            "tensor-too-large",
            stored(floatData("w", 1).toBuilder().clearDims().addDims(2_500_000_000L))),
        broken(
            "a size beyond 64 bits",
            "tensor-too-large",
            stored(
                floatData("w", 1).toBuilder()
                    .clearDims()
                    .addDims(1 << 20)
                    .addDims(1 << 30)
                    .addDims(1 << 30))),
        broken(
            "1 GB claimed",
            "invalid-tensor",
            stored(floatData("w", 1).toBuilder().clearDims().addDims(1 << 28))),
        broken(
            "a negative dim of a tensor",
            "invalid-tensor",
            stored(floatData("w", 1).toBuilder().clearDims().addDims(-1))),
        broken(
            "raw data that is too short",
            "invalid-tensor",
            stored(
                floatData("w", 1, 2).toBuilder()
                    .clearFloatData()
                    .setRawData(ByteString.copyFrom(new byte[7])))),
        broken(
            "data in the field of another type",
            "invalid-tensor",
            stored(
                floatData("w").toBuilder().clearDims().addDims(2).addInt32Data(1).addInt32Data(2))),
        broken(
            "a text that is not UTF-8",
            "invalid-tensor",
            stored(
                TensorProto.newBuilder()
                    .setName("w")
                    .setDataType(DataType.STRING_VALUE)
                    .addDims(1)
                    .addStringData(ByteString.copyFrom(new byte[] {(byte) 0xC0})))),
        broken("data outside of the folder", "invalid-external-data", external("../secret", 0)),
        broken("data outside, hidden", "invalid-external-data", external("a/../../secret", 0)),
        broken("data at an absolute path", "invalid-external-data", external("/etc/hostname", 0)),
        broken("data that is not there", "invalid-external-data", external("nothing.bin", 0)),
        broken("data in the folder itself", "invalid-external-data", external(".", 0)),
        broken("data behind a link", "invalid-external-data", external("link.bin", 0)),
        broken("data beyond the end", "invalid-external-data", external("data.bin", 4)),
        broken("data at a negative offset", "invalid-external-data", external("data.bin", -4)),
        broken(
            "a loop without a body",
            "invalid-node",
            y(graph(node("Loop", List.of("n", "", "x"), "y")).addInitializer(scalar("n", 3)))),
        broken(
            "a body with too many inputs",
            "invalid-subgraph",
            y(
                graph(
                        node("Loop", List.of("n", "", "x"), "y")
                            .addAttribute(attribute("body", abs().addInput(untyped("z")))))
                    .addInitializer(scalar("n", 3)))));
  }

  private static Arguments broken(String what, String code, ModelProto model) {
    return Arguments.of(what, code, model);
  }

  /** A graph {@code y = |x|}, whose output is to be added. */
  private static GraphProto.Builder abs() {
    return graph(node("Abs", List.of("x"), "y")).addInput(floats("x", 2));
  }

  /** With an input x of two floats and an output y. */
  private static ModelProto y(GraphProto.Builder graph) {
    return model(graph.addInput(floats("x", 2)).addOutput(untyped("y")));
  }

  /** With a tensor w of the model as output. */
  private static ModelProto stored(TensorProto.Builder tensor) {
    return model(
        graph(node("Identity", List.of("w"), "y")).addInitializer(tensor).addOutput(untyped("y")));
  }

  private static ModelProto external(String location, long offset) {
    return stored(
        TensorProto.newBuilder()
            .setName("w")
            .setDataType(DataType.FLOAT_VALUE)
            .addDims(2)
            .setDataLocation(DataLocation.EXTERNAL)
            .addExternalData(
                StringStringEntryProto.newBuilder().setKey("location").setValue(location))
            .addExternalData(
                StringStringEntryProto.newBuilder().setKey("offset").setValue("" + offset)));
  }

  private static TensorProto scalar(String name, long value) {
    return longs(name, value).toBuilder().clearDims().build();
  }

  /** F0 calls F1 twice, F1 calls F2 twice ...: a thousand million nodes. */
  private static ModelProto doubling() {
    ModelProto.Builder model =
        model(
            17,
            graph(node("F0", List.of("x"), "y").setDomain("d"))
                .addInput(floats("x", 2))
                .addOutput(untyped("y")));
    for (int k = 0; k < 30; k++) {
      String next = k < 29 ? "F" + (k + 1) : "Abs";
      String domain = k < 29 ? "d" : "";
      model.addFunctions(
          onnx.Onnx.FunctionProto.newBuilder()
              .setDomain("d")
              .setName("F" + k)
              .addInput("a")
              .addOutput("c")
              .addNode(node(next, List.of("a"), "b").setDomain(domain))
              .addNode(node(next, List.of("b"), "c").setDomain(domain)));
    }
    return model.build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void getsOneDiagnostic(String what, String code, ModelProto model) throws IOException {
    Files.write(folder.resolve("data.bin"), new byte[8]);
    Path outside = Files.createTempFile("outside", ".bin");
    Files.write(outside, new byte[8]);
    Files.createSymbolicLink(folder.resolve("link.bin"), outside);
    try {
      assertBroken(code, model.toByteArray());
    } finally {
      Files.delete(outside);
    }
  }

  private void assertBroken(String code, byte[] bytes) {
    Path file = TestModels.write(folder, bytes);
    DiagnosticException broken =
        Assertions.assertTimeout(
            SOON,
            () ->
                assertThrows(
                    DiagnosticException.class,
                    () -> new OnnxImporter().importModel(file, ImportOptions.NONE)));
    assertEquals(1, broken.diagnostics().size(), broken.getMessage());
    Diagnostic diagnostic = broken.diagnostics().getFirst();
    assertEquals(code, diagnostic.code(), broken.getMessage());
    assertEquals(file.toString(), diagnostic.file());
    assertNotNull(diagnostic.remedy());
  }

  @Test
  void everyTruncationIsRefusedOrHarmless() {
    byte[] whole =
        y(graph(node("Add", List.of("x", "w"), "y")).addInitializer(floatData("w", 1, 2)))
            .toByteArray();
    for (int length = 0; length < whole.length; length++) {
      Path file = TestModels.write(folder, Arrays.copyOf(whole, length));
      try {
        new OnnxImporter().importModel(file, ImportOptions.NONE);
      } catch (DiagnosticException e) {
        assertEquals(1, e.diagnostics().size(), e.getMessage());
      }
    }
  }

  @Test
  void deepNestingIsRefused() {
    GraphProto.Builder inner = graph(node("Abs", List.of("x"), "y0")).addOutput(untyped("y0"));
    for (int k = 1; k < 200; k++) {
      NodeProto.Builder branch =
          node("If", List.of("c"), "y" + k)
              .addAttribute(attribute("then_branch", inner))
              .addAttribute(attribute("else_branch", inner.clone().clearNode()));
      inner = graph(branch).addOutput(untyped("y" + k));
    }
    assertBroken("invalid-model", model(inner.addInput(floats("x", 2))).toByteArray());
  }

  @Test
  void aLongChainOfNodesIsNoProblem() {
    GraphProto.Builder graph = GraphProto.newBuilder().addInput(floats("x0", 2));
    int length = 20_000;
    // Backwards, so that sorting has something to do.
    for (int k = length; k > 0; k--) {
      graph.addNode(node("Abs", List.of("x" + (k - 1)), "x" + k));
    }
    ImportResult result =
        Assertions.assertTimeout(
            SOON,
            () -> TestModels.importModel(folder, model(graph.addOutput(untyped("x" + length)))));
    assertEquals(length, result.graph().nodes().size());
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertBroken("invalid-model", new byte[0]);
    assertBroken(
        "invalid-model",
        "PK\3\4 certainly no protobuf".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aMissingFileIsNamed() {
    Path nowhere = folder.resolve("nowhere.onnx");
    DiagnosticException missing =
        assertThrows(
            DiagnosticException.class,
            () -> new OnnxImporter().importModel(nowhere, ImportOptions.NONE));
    assertEquals(nowhere.toString(), missing.diagnostics().getFirst().file());
  }
}
