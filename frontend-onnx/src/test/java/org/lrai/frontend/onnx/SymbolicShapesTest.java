package org.lrai.frontend.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import onnx.Onnx.TensorProto.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;

/** What models compute from the sizes of their inputs is known at import, as expressions. */
class SymbolicShapesTest {
  @TempDir Path folder;

  private String outputType(GraphProto.Builder graph) {
    return importModel(folder, model(graph)).graph().outputs().getFirst().type().toString();
  }

  @Test
  void aChainOfShapeOperatorsBecomesTheDimsOfAReshape() {
    // x [n, 6, w] -> [n, 2, 3 * w]: shape, gather, multiply, concatenate.
    GraphProto.Builder graph =
        graph(
                node("Shape", List.of("x"), "shape"),
                node("Gather", List.of("shape", "zero"), "n"),
                node("Gather", List.of("shape", "two"), "w"),
                node("Mul", List.of("w", "three"), "w3"),
                node("Concat", List.of("n", "two", "w3"), "target")
                    .addAttribute(attribute("axis", 0)),
                node("Reshape", List.of("x", "target"), "y"))
            .addInitializer(longs("zero", 0))
            .addInitializer(longs("two", 2))
            .addInitializer(longs("three", 3))
            .addInput(floats("x", "n", 6, "w"))
            .addOutput(untyped("y"));
    assertEquals("f32[n, 2, 3*w]", outputType(graph));
  }

  /**
   * As exporters write the size that a convolution with stride 2 gives; an empty input has none.
   */
  @Test
  void quotientsOfSizesMayCutAtZero() {
    GraphProto.Builder graph =
        graph(
                node("Shape", List.of("x"), "n"),
                node("Add", List.of("n", "minusOne"), "less"),
                node("Div", List.of("less", "two"), "half"),
                node("Add", List.of("half", "one"), "target"),
                node("Slice", List.of("x", "zero", "n", "zero", "two"), "halves"),
                node("Reshape", List.of("halves", "target"), "y"))
            .addInitializer(longs("minusOne", -1))
            .addInitializer(longs("zero", 0))
            .addInitializer(longs("one", 1))
            .addInitializer(longs("two", 2))
            .addInput(floats("x", "n"))
            .addOutput(untyped("y"));
    assertEquals("f32[floor((n + 1) / 2)]", outputType(graph));
  }

  @Test
  void theInferredDimOfAReshapeIsAnExactQuotient() {
    GraphProto.Builder graph =
        graph(
                node("Concat", List.of("a", "b"), "c").addAttribute(attribute("axis", 1)),
                node("Reshape", List.of("c", "target"), "y"))
            .addInitializer(longs("target", 0, -1, 2, 4))
            .addInput(floats("a", "batch", "past", 8))
            .addInput(floats("b", "batch", "now", 8))
            .addOutput(untyped("y"));
    assertEquals("f32[batch, now + past, 2, 4]", outputType(graph));
  }

  @Test
  void sizesComputedInFloatingPointAreFollowed() {
    GraphProto.Builder graph =
        graph(
                node("Shape", List.of("x"), "shape"),
                node("Cast", List.of("shape"), "f").addAttribute(attribute("to", 1)),
                node("Mul", List.of("f", "half"), "g"),
                node("Floor", List.of("g"), "h"),
                node("Cast", List.of("h"), "size").addAttribute(attribute("to", 7)),
                node("ConstantOfShape", List.of("size"), "y"))
            .addInitializer(floatData("half", 0.5f))
            .addInput(floats("x", "n"))
            .addOutput(untyped("y"));
    assertEquals(
        "f32[floor(n / 2)]", outputType(graph).replaceAll("[()]+n\\)? / \\(?2[)]+", "(n / 2)"));
  }

  @Test
  void whatIsMissingToAMultipleIsFollowed() {
    GraphProto.Builder graph =
        graph(
                node("Shape", List.of("x"), "h"),
                node("Mod", List.of("h", "four"), "over"),
                node("Sub", List.of("four", "over"), "under"),
                node("Mod", List.of("under", "four"), "missing"),
                node("Concat", List.of("zero", "missing"), "pads")
                    .addAttribute(attribute("axis", 0)),
                node("Pad", List.of("x", "pads"), "padded"),
                node("Reshape", List.of("padded", "target"), "y"))
            .addInitializer(longs("zero", 0))
            .addInitializer(longs("four", 4))
            .addInitializer(longs("target", -1, 4))
            .addInput(floats("x", "h"))
            .addOutput(untyped("y"));
    assertEquals("f32[floor((h + 3) / 4), 4]", outputType(graph));
  }

  @Test
  void anAxisThatIsReflectedHasElements() {
    GraphProto.Builder graph =
        graph(
                node("Pad", List.of("x", "pads"), "y")
                    .addAttribute(TestModels.text("mode", "reflect")))
            .addInitializer(longs("pads", 0, 1, 0, 1))
            .addInput(floats("x", "b", "n"))
            .addOutput(untyped("y"));
    ImportResult result = importModel(folder, model(graph));
    assertEquals(
        Map.of("b", Range.ANY_SIZE, "n", new Range(1, Range.ANY_SIZE.max())),
        result.graph().symbols());
  }

  @Test
  void dimsWithoutANameAreNamedAfterInputAndAxis() {
    ImportResult result =
        importModel(
            folder,
            model(
                graph(node("Abs", List.of("my x"), "y"))
                    .addInput(floats("my x", "", 2, ""))
                    .addOutput(untyped("y"))));
    assertEquals(
        Map.of("my_x_0", Range.ANY_SIZE, "my_x_2", Range.ANY_SIZE), result.graph().symbols());
  }

  @Test
  void aRangeOfOneValueFixesADim() {
    GraphProto.Builder graph =
        graph(node("Abs", List.of("x"), "y"))
            .addInput(floats("x", "n", "m"))
            .addOutput(untyped("y"));
    Path file = TestModels.write(folder, model(graph));
    ImportOptions options =
        new ImportOptions(Map.of("n", new Range(3, 3), "m", new Range(1, 64)), Map.of(), Map.of());
    ImportResult result = new OnnxImporter().importModel(file, options);
    assertEquals("f32[3, m]", result.graph().inputs().getFirst().type().toString());
    assertEquals(Map.of("m", new Range(1, 64)), result.graph().symbols());
  }

  @Test
  void aRangeOfAnUnknownDimIsRefused() {
    GraphProto.Builder graph =
        graph(node("Abs", List.of("x"), "y")).addInput(floats("x", "n")).addOutput(untyped("y"));
    Path file = TestModels.write(folder, model(graph));
    ImportOptions options = new ImportOptions(Map.of("k", new Range(1, 2)), Map.of(), Map.of());
    DiagnosticException unknown =
        assertThrows(
            DiagnosticException.class, () -> new OnnxImporter().importModel(file, options));
    assertEquals("unknown-dim", unknown.diagnostics().getFirst().code());
  }

  @Test
  void dimsOfTwoNamesThatMeetAreTakenToBeEqual() {
    ImportResult result =
        importModel(
            folder,
            model(
                graph(node("Add", List.of("a", "b"), "y"))
                    .addInput(floats("a", "n", 4))
                    .addInput(floats("b", "m", 4))
                    .addOutput(untyped("y"))));
    assertEquals(Map.of("m", IndexExpr.symbol("n")), result.equalities());
    assertEquals("f32[n, 4]", result.graph().inputs().get(1).type().toString());
  }

  /** Windows of four by two: what is used of the input has whole windows, which is checked. */
  @Test
  void dimsThatAreCutIntoWindowsAreMultiples() {
    GraphProto.Builder graph =
        graph(
                node("Shape", List.of("x"), "shape"),
                node("Div", List.of("shape", "window"), "windows"),
                node("Split", List.of("windows"), "rows", "columns")
                    .addAttribute(attribute("axis", 0))
                    .addAttribute(attribute("num_outputs", 2)),
                node("Concat", List.of("rows", "four", "columns", "two"), "target")
                    .addAttribute(attribute("axis", 0)),
                node("Reshape", List.of("x", "target"), "y"))
            .addInitializer(longs("window", 4, 2))
            .addInitializer(longs("four", 4))
            .addInitializer(longs("two", 2))
            .addInput(floats("x", "h", "w"))
            .addOutput(untyped("y"));
    ImportResult result = importModel(folder, model(graph));
    assertEquals("f32[h, w]", result.graph().inputs().getFirst().type().toString());
    assertEquals(
        "f32[floor(h / 4), 4, floor(w / 2), 2]",
        result.graph().outputs().getFirst().type().toString());
  }

  /** The input keeps its dim; what is used of it has the size of the sum, which is checked. */
  @Test
  void aDimThatMeetsASumIsMeasured() {
    ImportResult result =
        importModel(
            folder,
            model(
                graph(
                        node("Concat", List.of("past", "now"), "all")
                            .addAttribute(attribute("axis", 0)),
                        node("Add", List.of("all", "mask"), "y"))
                    .addInput(floats("past", "p"))
                    .addInput(floats("now", "s"))
                    .addInput(floats("mask", "total"))
                    .addOutput(untyped("y"))));
    assertEquals("f32[total]", result.graph().inputs().getLast().type().toString());
    assertEquals("f32[p + s]", result.graph().outputs().getFirst().type().toString());
  }

  /** As exporters write it that follow an example: a size of it stays in a shape. */
  @Test
  void aDimIsFixedWhereTheModelHasItsSize() {
    GraphProto.Builder graph =
        graph(node("Reshape", List.of("x", "target"), "y"))
            .addInitializer(longs("target", 0, 288))
            .addInput(floats("x", "batch", "time", 32))
            .addOutput(untyped("y"));
    ImportResult result = importModel(folder, model(graph));
    assertEquals("f32[batch, 9, 32]", result.graph().inputs().getFirst().type().toString());
    assertEquals("f32[batch, 288]", result.graph().outputs().getFirst().type().toString());
  }

  @Test
  void aDimIsNeverTakenForOneUnlessItHasToBe() {
    ImportResult result =
        importModel(
            folder,
            model(
                graph(node("Add", List.of("a", "w"), "y"))
                    .addInitializer(floatData("w", 1, 2, 3))
                    .addInput(floats("a", "n"))
                    .addOutput(untyped("y"))));
    assertEquals("{n=3}", result.equalities().toString());
    assertTrue(result.graph().symbols().isEmpty());
  }

  @Test
  void aRangeIsNarrowedToWhereTheModelHasAMeaning() {
    // Squeezing the two thirds of a dim means that there is one: 3 <= n <= 5.
    ImportResult result =
        importModel(
            folder,
            model(
                graph(
                        node("Slice", List.of("x", "start", "end", "axis", "step"), "third"),
                        node("Squeeze", List.of("third", "axis"), "y"))
                    .addInitializer(longs("start", 2))
                    .addInitializer(longs("end", Long.MAX_VALUE))
                    .addInitializer(longs("axis", 0))
                    .addInitializer(longs("step", 3))
                    .addInput(floats("x", "n", 2))
                    .addOutput(untyped("y"))));
    assertEquals(Map.of("n", new Range(3, 5)), result.graph().symbols());
  }

  @Test
  void anInputThatDecidesOnDimsIsFixedToContentOnOffer() {
    GraphProto.Builder graph =
        graph(node("Reshape", List.of("x", "shape"), "y"))
            .addInput(floats("x", 6))
            .addInput(tensor("shape", DataType.INT64, 2))
            .addOutput(untyped("y"));
    Path file = TestModels.write(folder, model(graph));
    assertThrows(
        DiagnosticException.class, () -> new OnnxImporter().importModel(file, ImportOptions.NONE));
    TensorData content = TensorData.ofLongs(new long[] {2}, 2, 3);
    ImportResult result =
        new OnnxImporter()
            .importModel(file, new ImportOptions(Map.of(), Map.of(), Map.of("shape", content)));
    assertEquals("f32[2, 3]", result.graph().outputs().getFirst().type().toString());
    assertEquals(Map.of("shape", content), result.fixedInputs());
    assertEquals(2, result.graph().inputs().size());
  }

  @Test
  void anInputIsFixedOnRequestAndBindsItsDims() {
    GraphProto.Builder graph =
        graph(node("Add", List.of("x", "bias"), "y"))
            .addInput(floats("x", "batch", "n"))
            .addInput(floats("bias", "n"))
            .addOutput(untyped("y"));
    Path file = TestModels.write(folder, model(graph));
    TensorData content = TensorData.ofFloats(new long[] {3}, 1, 2, 3);
    ImportResult result =
        new OnnxImporter()
            .importModel(file, new ImportOptions(Map.of(), Map.of("bias", content), Map.of()));
    assertEquals(Map.of("bias", content), result.fixedInputs());
    assertEquals(
        List.of("f32[batch, 3]", "f32[3]"),
        result.graph().inputs().stream().map(input -> input.type().toString()).toList());
  }

  @Test
  void fixedContentMustSuitTheInput() {
    GraphProto.Builder graph =
        graph(node("Add", List.of("x", "bias"), "y"))
            .addInput(floats("x", "batch", 4))
            .addInput(floats("bias", 4))
            .addOutput(untyped("y"));
    Path file = TestModels.write(folder, model(graph));
    TensorData three = TensorData.ofFloats(new long[] {3}, 1, 2, 3);
    for (String input : List.of("bias", "unknown")) {
      ImportOptions options = new ImportOptions(Map.of(), Map.of(input, three), Map.of());
      DiagnosticException refused =
          assertThrows(
              DiagnosticException.class, () -> new OnnxImporter().importModel(file, options));
      assertTrue(String.valueOf(refused.getMessage()).contains(input), refused::getMessage);
    }
  }

  @Test
  void theRemedyForAnInputThatDecidesOnDimsIsToFixIt() {
    GraphProto.Builder graph =
        graph(node("Reshape", List.of("x", "shape"), "y"))
            .addInput(floats("x", 6))
            .addInput(tensor("shape", DataType.INT64, 2))
            .addOutput(untyped("y"));
    Path file = TestModels.write(folder, model(graph));
    DiagnosticException refused =
        assertThrows(
            DiagnosticException.class,
            () -> new OnnxImporter().importModel(file, ImportOptions.NONE));
    String remedy = String.valueOf(refused.diagnostics().getFirst().remedy());
    assertTrue(remedy.contains("--fix 'shape=...'"), remedy);
  }
}
