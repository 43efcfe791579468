package org.lrai.frontend.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.frontend.onnx.TestModels.attribute;
import static org.lrai.frontend.onnx.TestModels.floatData;
import static org.lrai.frontend.onnx.TestModels.floats;
import static org.lrai.frontend.onnx.TestModels.graph;
import static org.lrai.frontend.onnx.TestModels.importModel;
import static org.lrai.frontend.onnx.TestModels.longs;
import static org.lrai.frontend.onnx.TestModels.model;
import static org.lrai.frontend.onnx.TestModels.node;
import static org.lrai.frontend.onnx.TestModels.tensor;
import static org.lrai.frontend.onnx.TestModels.untyped;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onnx.Onnx.GraphProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorProto.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.frontend.onnx.conformance.RuntimeOperators;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.type.ElementType;

/** If, Loop, Scan and sequences: closed graphs with the right types. */
class ControlFlowTest {
  @TempDir Path folder;

  private Graph imported(GraphProto.Builder graph) {
    Graph result = importModel(folder, model(graph)).graph();
    result.checkTypes();
    return result;
  }

  private static double[] run(Graph graph, Map<String, Tensor> inputs) {
    Interpreter interpreter = new Interpreter(new RuntimeOperators(), Arithmetic.REAL);
    return ((Tensor) interpreter.run(graph, inputs).firstEntry().getValue()).doubles();
  }

  private static Tensor vector(double... values) {
    return Tensor.ofDoubles(ElementType.FLOAT32, new long[] {values.length}, values);
  }

  private static GraphProto.Builder branch(String operator, String input) {
    return graph(node(operator, List.of(input), operator)).addOutput(untyped(operator));
  }

  private static GraphProto.Builder conditional() {
    return graph(
            node("If", List.of("c"), "y")
                .addAttribute(attribute("then_branch", branch("Neg", "a")))
                .addAttribute(attribute("else_branch", branch("Abs", "b"))))
        .addInput(floats("a", "n"))
        .addInput(floats("b", "m"))
        .addOutput(untyped("y"));
  }

  @Test
  void branchesTakeWhatEitherCaptures() {
    Graph graph = imported(conditional().addInput(tensor("c", DataType.BOOL)));
    Branch branch = assertInstanceOf(Branch.class, graph.nodes().getFirst().op());
    assertEquals(2, branch.whenTrue().inputs().size());
    assertEquals("[f32[?0]]", branch.outputs().toString());
    Map<String, Tensor> inputs =
        Map.of("a", vector(1, 2), "b", vector(-3), "c", Tensor.ofBoolean(true));
    assertArrayEquals(new double[] {-1, -2}, run(graph, inputs));
  }

  @Test
  void aConstantConditionSelectsABranchAtImport() {
    TensorProto no =
        TensorProto.newBuilder()
            .setName("c")
            .setDataType(DataType.BOOL_VALUE)
            .addInt32Data(0)
            .build();
    Graph graph = imported(conditional().addInitializer(no));
    assertEquals("f32[m]", graph.outputs().getFirst().type().toString());
    assertTrue(graph.nodes().stream().noneMatch(node -> node.op() instanceof Branch));
  }

  /** Appends a one in each iteration, and counts. */
  private static GraphProto.Builder growing() {
    return graph(
            node("Concat", List.of("v", "one"), "w").addAttribute(attribute("axis", 0)),
            node("Identity", List.of("go"), "go on"),
            node("Cast", List.of("i"), "f").addAttribute(attribute("to", 1)))
        .addInput(untyped("i"))
        .addInput(untyped("go"))
        .addInput(untyped("v"))
        .addOutput(untyped("go on"))
        .addOutput(untyped("w"))
        .addOutput(untyped("f"));
  }

  @Test
  void aCarriedDimThatChangesIsMadeSymbolic() {
    Graph graph =
        imported(
            graph(
                    node("Loop", List.of("count", "", "x"), "y", "numbers")
                        .addAttribute(attribute("body", growing())))
                .addInitializer(longs("count", 3).toBuilder().clearDims())
                .addInitializer(floatData("one", 1))
                .addInput(floats("x", 2))
                .addOutput(untyped("y"))
                .addOutput(untyped("numbers")));
    Iterate loop = assertInstanceOf(Iterate.class, graph.nodes().getFirst().op());
    assertEquals("[f32[?0], f32[3]]", loop.outputs().toString());
    assertArrayEquals(new double[] {5, 6, 1, 1, 1}, run(graph, Map.of("x", vector(5, 6))));
  }

  @Test
  void aTripCountFromASizeGivesTheDimOfWhatIsStacked() {
    Graph graph =
        imported(
            graph(
                    node("Size", List.of("x"), "count"),
                    node("Loop", List.of("count", "", "x"), "y", "numbers")
                        .addAttribute(attribute("body", growing())))
                .addInitializer(floatData("one", 1))
                .addInput(floats("x", "n"))
                .addOutput(untyped("numbers")));
    assertEquals("f32[n]", graph.outputs().getFirst().type().toString());
    assertArrayEquals(new double[] {0, 1}, run(graph, Map.of("x", vector(7, 7))));
  }

  @Test
  void whatIsTakenOutOfAKnownSequenceIsTheTensorItself() {
    Graph graph =
        imported(
            graph(
                    node("SequenceConstruct", List.of("a", "b"), "s"),
                    node("SequenceInsert", List.of("s", "a"), "t"),
                    node("SequenceAt", List.of("t", "one"), "y"))
                .addInitializer(longs("one", 1).toBuilder().clearDims())
                .addInput(floats("a", 2))
                .addInput(floats("b", 3))
                .addOutput(untyped("y")));
    assertEquals("f32[3]", graph.outputs().getFirst().type().toString());
    assertEquals(1, graph.nodes().size());
  }

  @Test
  void aLoopMayFillAnEmptySequence() {
    GraphProto.Builder body =
        graph(
                node("SequenceInsert", List.of("s", "x"), "t"),
                node("Identity", List.of("go"), "go on"))
            .addInput(untyped("i"))
            .addInput(untyped("go"))
            .addInput(untyped("s"))
            .addOutput(untyped("go on"))
            .addOutput(untyped("t"));
    Graph graph =
        imported(
            graph(
                    node("SequenceEmpty", List.of(), "empty"),
                    node("Loop", List.of("count", "", "empty"), "all")
                        .addAttribute(attribute("body", body)),
                    node("ConcatFromSequence", List.of("all"), "y")
                        .addAttribute(attribute("axis", 1))
                        .addAttribute(attribute("new_axis", 1)))
                .addInitializer(longs("count", 2).toBuilder().clearDims())
                .addInput(floats("x", "n"))
                .addOutput(untyped("y")));
    assertArrayEquals(new double[] {4, 4, 5, 5}, run(graph, Map.of("x", vector(4, 5))));
  }

  @Test
  void scanTakesSlicesBackwards() {
    GraphProto.Builder body =
        graph(
                node("Add", List.of("sum", "slice"), "next"),
                node("Identity", List.of("next"), "out"))
            .addInput(untyped("sum"))
            .addInput(untyped("slice"))
            .addOutput(untyped("next"))
            .addOutput(untyped("out"));
    Graph graph =
        imported(
            graph(
                    node("Scan", List.of("zero", "x"), "last", "sums")
                        .addAttribute(attribute("body", body))
                        .addAttribute(attribute("num_scan_inputs", 1))
                        .addAttribute(
                            onnx.Onnx.AttributeProto.newBuilder()
                                .setName("scan_input_directions")
                                .setType(onnx.Onnx.AttributeProto.AttributeType.INTS)
                                .addInts(1)))
                .addInitializer(floatData("zero", 0).toBuilder().clearDims())
                .addInput(floats("x", "n"))
                .addOutput(untyped("sums")));
    assertEquals("f32[n]", graph.outputs().getFirst().type().toString());
    assertArrayEquals(new double[] {3, 5, 6}, run(graph, Map.of("x", vector(1, 2, 3))));
  }
}
