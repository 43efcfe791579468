package org.lrai.frontend.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.frontend.onnx.TestModels.attribute;
import static org.lrai.frontend.onnx.TestModels.floatData;
import static org.lrai.frontend.onnx.TestModels.floats;
import static org.lrai.frontend.onnx.TestModels.graph;
import static org.lrai.frontend.onnx.TestModels.importModel;
import static org.lrai.frontend.onnx.TestModels.model;
import static org.lrai.frontend.onnx.TestModels.node;
import static org.lrai.frontend.onnx.TestModels.untyped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.AttributeProto.AttributeType;
import onnx.Onnx.FunctionProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.OperatorSetIdProto;
import onnx.Onnx.StringStringEntryProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorProto.DataLocation;
import onnx.Onnx.TensorProto.DataType;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.movement.Identity;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

class ImportTest {
  @TempDir Path folder;

  private static List<String> names(List<Value> values) {
    return values.stream().map(Value::name).toList();
  }

  @Test
  void valuesAndNodesKeepTheirNames() {
    Graph graph =
        importModel(
                folder,
                model(
                    graph(
                            node("Abs", List.of("in put"), "conv1/out:0").setName("conv1"),
                            node("Neg", List.of("conv1/out:0"), "abs"))
                        .addInput(floats("in put", 2))
                        .addOutput(untyped("abs"))))
            .graph();
    assertEquals(List.of("in put"), names(graph.inputs()));
    assertEquals(List.of("abs"), names(graph.outputs()));
    assertEquals(List.of("conv1", "Neg_1"), graph.nodes().stream().map(Node::name).toList());
    assertEquals(List.of("conv1/out:0"), names(graph.nodes().getFirst().outputs()));
  }

  @Test
  void nodesAreSortedAndThoseThatNothingNeedsAreDropped() {
    Graph graph =
        importModel(
                folder,
                model(
                    graph(
                            node("Neg", List.of("a"), "y").setName("second"),
                            node("NoSuchOperator", List.of("x"), "z"),
                            node("Abs", List.of("x"), "a").setName("first"))
                        .addInput(floats("x", 2))
                        .addOutput(untyped("y"))))
            .graph();
    assertEquals(List.of("first", "second"), graph.nodes().stream().map(Node::name).toList());
  }

  /** Its tensor, when there is one, has the dims that the model states. */
  @Test
  void anOptionalTensorHasItsDims() {
    ValueInfoProto.Builder input = floats("x", 4, "n").toBuilder();
    input.setType(
        TypeProto.newBuilder()
            .setOptionalType(TypeProto.Optional.newBuilder().setElemType(input.getType())));
    Graph graph =
        importModel(
                folder,
                model(
                    graph(node("OptionalGetElement", List.of("x"), "y"))
                        .addInput(input)
                        .addOutput(untyped("y"))))
            .graph();
    TensorType tensor =
        new TensorType(ElementType.FLOAT32, Shape.of(IndexExpr.constant(4), IndexExpr.symbol("n")));
    assertEquals(new ValueType.OptionalType(tensor), graph.inputs().getFirst().type());
    assertEquals(tensor, graph.outputs().getFirst().type());
  }

  @Test
  void anInputThatIsAnOutputIsCopied() {
    Graph graph =
        importModel(
                folder,
                model(
                    graph(node("Identity", List.of("x"), "y"), node("Identity", List.of("x"), "z"))
                        .addInput(floats("x", 2))
                        .addOutput(untyped("y"))
                        .addOutput(untyped("z"))))
            .graph();
    assertEquals(List.of("y", "z"), names(graph.outputs()));
    graph.nodes().forEach(node -> assertInstanceOf(Identity.class, node.op()));
  }

  @Test
  void initializersThatAreInputsTooAreConstants() {
    Graph graph =
        importModel(
                folder,
                model(
                    graph(node("Add", List.of("x", "w"), "y"))
                        .addInitializer(floatData("w", 1, 2))
                        .addInput(floats("x", 2))
                        .addInput(floats("w", 2))
                        .addOutput(untyped("y"))))
            .graph();
    assertEquals(List.of("x"), names(graph.inputs()));
    assertEquals(List.of("w"), names(List.copyOf(graph.constants().keySet())));
  }

  @Test
  void everythingUnsupportedIsListedAtOnce() {
    ModelProto model =
        model(
            graph(
                    node("Strange", List.of("x"), "a").setName("n1"),
                    node("Abs", List.of("a"), "b").setName("n2"),
                    node("Odd", List.of("b"), "c").setName("n3").setDomain("com.example"),
                    node("Add", List.of("c", "x"), "y").setName("n4"))
                .addInput(floats("x", 2))
                .addOutput(untyped("y")));
    DiagnosticException unsupported =
        assertThrows(DiagnosticException.class, () -> importModel(folder, model));
    assertTrue(unsupported.isUnsupported());
    assertEquals(
        List.of("n1 Strange 17", "n3 com.example:Odd 1"),
        unsupported.diagnostics().stream().map(ImportTest::place).toList());
  }

  private static String place(Diagnostic found) {
    return found.node() + " " + found.operator() + " " + found.opset();
  }

  @Test
  void aFunctionGetsTheAttributesOfItsCall() {
    FunctionProto function =
        FunctionProto.newBuilder()
            .setDomain("local")
            .setName("Leaky")
            .addInput("a")
            .addInput("unused")
            .addOutput("b")
            .addAttribute("slope")
            .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(16))
            .addNode(
                node("LeakyRelu", List.of("a"), "b")
                    .addAttribute(
                        AttributeProto.newBuilder()
                            .setName("alpha")
                            .setType(AttributeType.FLOAT)
                            .setRefAttrName("slope")))
            .build();
    AttributeProto slope =
        AttributeProto.newBuilder()
            .setName("slope")
            .setType(AttributeType.FLOAT)
            .setF(0.25f)
            .build();
    ModelProto model =
        model(
                17,
                graph(
                        node("Leaky", List.of("x"), "y")
                            .setDomain("local")
                            .setName("call")
                            .addAttribute(slope))
                    .addInput(floats("x", 2))
                    .addOutput(untyped("y")))
            .addFunctions(function)
            .build();
    Node node = importModel(folder, model).graph().nodes().getFirst();
    assertEquals("call/LeakyRelu_0", node.name());
    Activation activation = assertInstanceOf(Activation.class, node.op());
    assertEquals(0.25, activation.alpha());
  }

  @Test
  void dataBesideTheModelIsReadAndEntersTheDigest() throws IOException {
    TensorProto tensor =
        TensorProto.newBuilder()
            .setName("w")
            .setDataType(DataType.UINT8_VALUE)
            .addDims(3)
            .setDataLocation(DataLocation.EXTERNAL)
            .addExternalData(entry("location", "weights.bin"))
            .addExternalData(entry("offset", "2"))
            .addExternalData(entry("length", "3"))
            .build();
    ModelProto model =
        model(
            graph(node("Identity", List.of("w"), "y"))
                .addInitializer(tensor)
                .addOutput(untyped("y")));
    Path weights = folder.resolve("weights.bin");
    Files.write(weights, new byte[] {1, 2, 3, 4, 5});
    ImportResult first = importModel(folder, model);
    var constant = first.graph().constants().firstEntry().getValue();
    assertEquals(List.of(3L, 4L, 5L), List.of(0, 1, 2).stream().map(constant::getLong).toList());
    Files.write(weights, new byte[] {9, 2, 3, 4, 5});
    assertNotEquals(first.digest(), importModel(folder, model).digest());
  }

  private static StringStringEntryProto entry(String key, String value) {
    return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
  }

  @Test
  void aModelWithoutOpsetIsOfTheFirst() {
    // Opset 1 of Add takes the axis at which its second input begins.
    ModelProto model =
        ModelProto.newBuilder()
            .setGraph(
                graph(
                        node("Add", List.of("x", "w"), "y")
                            .addAttribute(attribute("broadcast", 1))
                            .addAttribute(attribute("axis", 0)))
                    .addInitializer(floatData("w", 1, 2))
                    .addInput(floats("x", 2, 3))
                    .addOutput(untyped("y")))
            .build();
    ImportResult result = importModel(folder, model);
    assertEquals("f32[2, 3]", result.graph().outputs().getFirst().type().toString());
  }

  @Test
  void aWrongDimOfAnOutputIsAWarning() {
    ImportResult result =
        importModel(
            folder,
            model(
                graph(node("Abs", List.of("x"), "y"))
                    .addInput(floats("x", 2))
                    .addOutput(floats("y", 3))));
    assertEquals("wrong-output-shape", result.warnings().getFirst().code());
  }

  /** Exporters state wrong numbers of dims, and ONNX Runtime goes by the nodes, too. */
  @Test
  void aWrongRankOfAnOutputIsAWarning() {
    ImportResult result =
        importModel(
            folder,
            model(
                graph(node("Abs", List.of("x"), "y"))
                    .addInput(floats("x", 2, 3))
                    .addOutput(floats("y", 2))));
    assertEquals("wrong-output-shape", result.warnings().getFirst().code());
  }
}
