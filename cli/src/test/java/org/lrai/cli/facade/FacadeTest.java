package org.lrai.cli.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.cli.facade.Application.graph;
import static org.lrai.cli.facade.Application.node;
import static org.lrai.cli.facade.Application.tensor;
import static org.lrai.cli.facade.Application.untyped;

import java.nio.file.Path;
import java.util.List;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.TensorProto.DataType;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.runtime.ModelException;

/** The generated class of a model, as an application without reflection uses it. */
class FacadeTest {

  @TempDir private Path folder;

  private static GraphProto.Builder negation(Object... dims) {
    return graph(node("Neg", List.of("x"), "y"))
        .addInput(tensor("x", DataType.FLOAT, dims))
        .addOutput(tensor("y", DataType.FLOAT, dims));
  }

  @Test
  void oneOutputIsAMethodOfItsName() throws Exception {
    String digits =
        new Application(folder)
            .with("digits-mlp", Path.of("../examples/digits-mlp/model.onnx"))
            .run(
                """
                models.digitsmlp.DigitsMlp model = models.digitsmlp.DigitsMlp.load();
                float[] two = model.logits(new float[2 * 64]);
                float[] given = new float[10];
                model.logits(new float[64], given);
                return two.length + " " + (two[9] == given[9]) + " " + (two[19] == given[9])
                    + " " + model.compiledModel().inputs().getFirst();
                """);
    assertEquals("20 true true input: float[batch, 64]", digits);
  }

  @Test
  void optionsAreThoseOfTheLibrary() throws Exception {
    assertEquals(
        "SCALAR 1",
        new Application(folder)
            .with("negation", negation(3))
            .run(
                """
                LoadOptions options =
                    LoadOptions.defaults().withForm(LoadOptions.Form.SCALAR).withThreads(1);
                CompiledModel model = models.negation.Negation.load(options).compiledModel();
                return model.form() + " " + model.threads();
                """));
  }

  @Test
  void severalOutputsAreARecord() throws Exception {
    GraphProto.Builder graph =
        graph(
                node("Neg", List.of("image"), "scores"),
                node("Greater", List.of("image", "scores"), "is positive"),
                node("Size", List.of("image"), "count"))
            .addInput(tensor("image", DataType.FLOAT, "batch", 2))
            .addOutput(tensor("scores", DataType.FLOAT, "batch", 2))
            .addOutput(tensor("is positive", DataType.BOOL, "batch", 2))
            .addOutput(tensor("count", DataType.INT64));
    Application application = new Application(folder).with("Three things", graph);
    assertEquals(
        "[-1.0, 2.0] [true, false] 2",
        application.run(
            """
            models.threethings.ThreeThings model = models.threethings.ThreeThings.load();
            models.threethings.ThreeThings.Outputs outputs = model.run(new float[] {1, -2});
            long count = outputs.count();
            return Arrays.toString(outputs.scores()) + " " + Arrays.toString(outputs.isPositive())
                + " " + count;
            """));
    assertEquals(
        "[-1.0, 2.0] [true, false] [2]",
        application.run(
            """
            float[] scores = new float[2];
            boolean[] positive = new boolean[2];
            long[] count = new long[1];
            models.threethings.ThreeThings.load()
                .run(new float[] {1, -2}, scores, positive, count);
            return Arrays.toString(scores) + " " + Arrays.toString(positive) + " "
                + Arrays.toString(count);
            """));
  }

  @Test
  void sizesThatNoArrayTellsAreParameters() throws Exception {
    GraphProto.Builder graph =
        graph(node("Concat", List.of("ids", "more"), "all").addAttribute(axis(1)))
            .addInput(tensor("ids", DataType.INT64, "batch", "length"))
            .addInput(tensor("more", DataType.INT64, "batch", 1))
            .addOutput(untyped("all"));
    Application application = new Application(folder).with("tokens", graph);
    String call = "models.tokens.Tokens.load().all(new long[] {1, 2, 3, 4}, new long[] {8, 9}, %s)";
    assertEquals(
        "[1, 2, 8, 3, 4, 9]",
        application.run("return Arrays.toString(%s);".formatted(call.formatted("2L"))));
    ModelException refused =
        assertThrows(
            ModelException.class,
            () -> application.run("return Arrays.toString(%s);".formatted(call.formatted("3L"))));
    assertTrue(refused.toString().contains("Input 'ids'"), refused::toString);
  }

  private static AttributeProto axis(long axis) {
    return AttributeProto.newBuilder()
        .setName("axis")
        .setType(AttributeProto.AttributeType.INT)
        .setI(axis)
        .build();
  }

  @Test
  void anOutputOfUnknownShapeIsATensor() throws Exception {
    GraphProto.Builder graph =
        graph(node("NonZero", List.of("x"), "places"))
            .addInput(tensor("x", DataType.FLOAT, "n"))
            .addOutput(untyped("places"));
    assertEquals(
        "int64[1, 2] 2",
        new Application(folder)
            .with("search", graph)
            .run(
                """
                Tensor places = models.search.Search.load().places(new float[] {0, 1, 2});
                return places + " " + places.longs()[1];
                """));
  }

  /** The sum takes it that as many elements are chosen as the other input has. */
  @Test
  void sizesThatDataDecideOnAreChecked() throws Exception {
    GraphProto.Builder graph =
        graph(
                node("Compress", List.of("x", "chosen"), "some"),
                node("Add", List.of("some", "z"), "sum"))
            .addInput(tensor("x", DataType.FLOAT, "n"))
            .addInput(tensor("chosen", DataType.BOOL, "n"))
            .addInput(tensor("z", DataType.FLOAT, "m"))
            .addOutput(tensor("sum", DataType.FLOAT, "m"));
    assertEquals(
        "22.0 Dim 0 of 'Compress_0' is 1 and must be 2 for the other sizes."
            + " Give inputs whose sizes go together.",
        new Application(folder)
            .with("choice", graph)
            .run(
                """
                models.choice.Choice model = models.choice.Choice.load();
                float[] x = {1, 2};
                float[] z = {10, 20};
                float sum = model.sum(x, new boolean[] {true, true}, z)[1];
                try {
                  model.sum(x, new boolean[] {true, false}, z);
                } catch (org.lrai.runtime.ModelException e) {
                  return sum + " " + e.getMessage();
                }
                return "no error";
                """));
  }

  /** A branch gives one of two sizes, and a loop as many numbers as it is told to. */
  @Test
  void sizesOfBranchesAndLoopsAreChecked() throws Exception {
    GraphProto.Builder graph =
        graph(
                node("If", List.of("all"), "some")
                    .addAttribute(
                        body("then_branch", graph(node("Identity", List.of("x"), "t")), "t"))
                    .addAttribute(body("else_branch", graph(node("Neg", List.of("y"), "e")), "e")),
                node("Add", List.of("some", "z"), "sum"),
                node("Loop", List.of("count", ""), "numbers")
                    .addAttribute(
                        body(
                            "body",
                            graph(
                                    node("Identity", List.of("on"), "goOn"),
                                    node("Identity", List.of("i"), "number"))
                                .addInput(tensor("i", DataType.INT64))
                                .addInput(tensor("on", DataType.BOOL)),
                            "goOn",
                            "number")),
                node("Add", List.of("numbers", "w"), "counted"))
            .addInput(tensor("all", DataType.BOOL))
            .addInput(tensor("x", DataType.FLOAT, 3))
            .addInput(tensor("y", DataType.FLOAT, 2))
            .addInput(tensor("z", DataType.FLOAT, "m"))
            .addInput(tensor("count", DataType.INT64))
            .addInput(tensor("w", DataType.INT64, "n"))
            .addOutput(tensor("sum", DataType.FLOAT, "m"))
            .addOutput(tensor("counted", DataType.INT64, "n"));
    String rest = " for the other sizes. Give inputs whose sizes go together.";
    assertEquals(
        "-3.0 8 Dim 0 of 'If_0' is 3 and must be 2"
            + rest
            + " Dim 0 of 'Loop_2' is 4 and must be 2"
            + rest,
        new Application(folder)
            .with("control", graph)
            .run(
                """
                models.control.Control model = models.control.Control.load();
                String told = "";
                float[] x = {1, 2, 3};
                float[] y = {4, 5};
                float[] z = {1, 2};
                var result = model.run(false, x, y, z, 2L, new long[] {7, 7});
                told += result.sum()[1] + " " + result.counted()[1];
                for (boolean all : new boolean[] {true, false}) {
                  try {
                    model.run(all, x, y, z, 4L, new long[] {7, 7});
                  } catch (org.lrai.runtime.ModelException e) {
                    told += " " + e.getMessage();
                  }
                }
                return told;
                """));
  }

  /** A graph within a node. */
  private static AttributeProto body(String name, GraphProto.Builder graph, String... outputs) {
    for (String output : outputs) {
      graph.addOutput(untyped(output));
    }
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.GRAPH)
        .setG(graph.setName(name))
        .build();
  }

  @Test
  void textAndScalarsAreTextAndScalars() throws Exception {
    GraphProto.Builder graph =
        graph(node("StringConcat", List.of("a", "b"), "joined"))
            .addInput(tensor("a", DataType.STRING))
            .addInput(tensor("b", DataType.STRING, 2))
            .addOutput(tensor("joined", DataType.STRING, 2));
    assertEquals(
        "[ax, ay]",
        new Application(folder)
            .with("text", graph)
            .run(
                """
                String[] joined = models.text.Text.load().joined("a", new String[] {"x", "y"});
                return Arrays.toString(joined);
                """));
  }

  @Test
  void sequencesAndOptionalsAreThoseOfTheLibrary() throws Exception {
    ValueInfoProto parts =
        ValueInfoProto.newBuilder()
            .setName("parts")
            .setType(
                TypeProto.newBuilder()
                    .setSequenceType(
                        TypeProto.Sequence.newBuilder()
                            .setElemType(tensor("", DataType.FLOAT, 2).getType())))
            .build();
    GraphProto.Builder graph =
        graph(
                node("SequenceInsert", List.of("parts", "x"), "all"),
                node("SequenceLength", List.of("all"), "count"))
            .addInput(parts)
            .addInput(tensor("x", DataType.FLOAT, 2))
            .addOutput(parts.toBuilder().setName("all"))
            .addOutput(tensor("count", DataType.INT64));
    assertEquals(
        "1 1",
        new Application(folder)
            .with("sequences", graph)
            .run(
                """
                var outputs = models.sequences.Sequences.load()
                    .run(new SequenceValue(ElementType.FLOAT, List.of()), new float[2]);
                SequenceValue all = outputs.all();
                return all.tensors().size() + " " + outputs.count();
                """));
  }

  @Test
  void fixedInputsAreNotGiven() throws Exception {
    assertEquals(
        "[5.0, 7.0, 9.0]",
        new Application(folder)
            .with("sums", Path.of("src/test/resources/models/reduce-axes.onnx"), "axes=[1]")
            .run(
                """
                return Arrays.toString(models.sums.Sums.load().y(new float[] {1, 2, 3, 4, 5, 6}));
                """));
  }

  @Test
  void anyNamesMakeLegalJava() throws Exception {
    List<String> names =
        List.of("class", "a b", "a-b", "A/b", "1", "\u5165\u529b", "results", "compiledModel", "$");
    List<String> results =
        List.of("toString", "wait", "int", "c d", "c_d", "2", "\u51fa\u529b", "hashCode", "*/");
    GraphProto.Builder graph = graph();
    for (int i = 0; i < names.size(); i++) {
      graph.addNode(node("Neg", List.of(names.get(i)), results.get(i)));
      graph.addInput(tensor(names.get(i), DataType.INT32, 1));
      graph.addOutput(tensor(results.get(i), DataType.INT32, 1));
    }
    assertEquals(
        "-1 -4 -7 -9",
        new Application(folder)
            .with("class", graph)
            .run(
                """
                int[][] x = new int[10][];
                for (int i = 0; i < 10; i++) {
                  x[i] = new int[] {i};
                }
                var model = models.classmodel.Class_.load();
                var outputs = model.run(x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9]);
                return outputs.toString_()[0] + " " + outputs.cD()[0] + " " + outputs.output6()[0]
                    + " " + outputs.output8()[0];
                """
                    .replace("Class_", "ClassModel")));
  }

  @Test
  void namesOfModelsAreKeptApart() throws Exception {
    Application application = new Application(folder);
    // Of java.lang, of the runtime, of generated classes, of no letters, of nothing.
    String[] names = {"String", "Override", "tensor", "outputs", "value", "\u6a21\u578b", "", "7"};
    for (String name : names) {
      application.with(name, negation(1));
    }
    application.with("\u7f51\u7edc", negation(1)).with("Gr\u00f6\u00dfe", negation(1));
    String digest = "%08x".formatted("\u6a21\u578b".hashCode());
    String other = "%08x".formatted("\u7f51\u7edc".hashCode());
    assertEquals(
        "-1.0 -1.0 -1.0 -1.0 -1.0 -1.0 -1.0 -1.0 -1.0 -1.0",
        application.run(
            """
            float[] x = {1};
            return models.string.StringModel.load().y(x)[0]
                + " " + models.override.OverrideModel.load().y(x)[0]
                + " " + models.tensor.Tensor.load().y(x)[0]
                + " " + models.outputs.Outputs.load().y(x)[0]
                + " " + models.value.Value.load().y(x)[0]
                + " " + models.model%1$s.Model%1$s.load().y(x)[0]
                + " " + models.model.Model.load().y(x)[0]
                + " " + models.model7.Model7.load().y(x)[0]
                + " " + models.model%2$s.Model%2$s.load().y(x)[0]
                + " " + models.groe.GroE.load().y(x)[0];
            """
                .formatted(digest, other)));
  }

  @Test
  void aModelWithVeryManyInputsIsCalledWithAMap() throws Exception {
    GraphProto.Builder graph = graph();
    for (int i = 0; i < 40; i++) {
      graph.addNode(node("Neg", List.of("x" + i), "y" + i));
      graph.addInput(tensor("x" + i, DataType.FLOAT, 1));
      graph.addOutput(tensor("y" + i, DataType.FLOAT, 1));
    }
    assertEquals(
        "-39.0",
        new Application(folder)
            .with("many", graph)
            .run(
                """
                Map<String, Value> inputs = new HashMap<>();
                for (int i = 0; i < 40; i++) {
                  inputs.put("x" + i, Tensor.of(new float[] {i}, 1));
                }
                Tensor y = (Tensor) models.many.Many.load().run(inputs).get("y39");
                return "" + y.floats()[0];
                """));
  }
}
