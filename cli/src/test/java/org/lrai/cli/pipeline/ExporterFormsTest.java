package org.lrai.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.text.Operators;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;

/**
 * Functions in the forms in which torch.onnx (both exporters) and tf2onnx write them: each becomes
 * the one operator that computes it, and computes the same.
 */
class ExporterFormsTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden", "exporter-forms.txt");
  private static final int AT_LEAST = 75;

  /** GELU's and hard-swish's constants are rounded in models: within the bound of those rules. */
  private static final double CLOSE = 1e-6;

  private static final double EQUAL = 1e-11;

  private static List<List<String>> forms() throws IOException {
    try (InputStream file = ExporterFormsTest.class.getResourceAsStream("exporter-forms.txt")) {
      return OnnxText.forms(
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Graph graph(List<String> form, Path folder) throws IOException {
    Path file = folder.resolve("form.onnx");
    Files.write(file, OnnxText.model(form.subList(1, form.size())));
    return new OnnxImporter().importModel(file, ImportOptions.NONE).graph();
  }

  /** {@code form NAME is OPERATOR}. */
  private static String name(List<String> form) {
    return form.getFirst().split(" ")[1];
  }

  private static String expected(List<String> form) {
    return form.getFirst().split(" ")[3];
  }

  @Test
  void eachFormBecomesOneOperator(@TempDir Path folder) throws IOException {
    StringBuilder table = new StringBuilder();
    StringBuilder missed = new StringBuilder();
    List<List<String>> forms = forms();
    for (List<String> form : forms) {
      Graph after = Pipeline.optimizeExactly(graph(form, folder), Proofs.INDEX).graph();
      Map<String, Long> operators =
          after.nodes().stream()
              .collect(
                  Collectors.groupingBy(
                      ExporterFormsTest::operator, TreeMap::new, Collectors.counting()));
      table.append(name(form)).append(": ").append(operators).append('\n');
      if (operators.getOrDefault(expected(form), 0L) != 1) {
        missed.append("%n%s is not one %s: %s".formatted(name(form), expected(form), operators));
      }
    }
    assertEquals("", missed.toString());
    assertTrue(forms.size() >= AT_LEAST, forms.size() + " forms");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, table.toString());
    }
    assertEquals(Files.readString(GOLDEN), table.toString());
  }

  /** The name of an operator; of activations, that of the function. */
  private static String operator(Node node) {
    String name = Operators.name(node.op());
    return name.equals("activation")
            && Operators.attributes(node.op()).get("kind") instanceof AttributeValue.Word(var kind)
        ? kind
        : name;
  }

  @Test
  void eachFormComputesTheSame(@TempDir Path folder) throws IOException {
    for (List<String> form : forms()) {
      Graph before = graph(form, folder);
      Graph after = Pipeline.optimizeExactly(before, Proofs.INDEX).graph();
      SequencedMap<String, Evaluated> inputs = new LinkedHashMap<>();
      Random random = new Random(11);
      before.inputs().forEach(input -> inputs.put(input.name(), tensor(input, random)));
      boolean isRounded = expected(form).startsWith("gelu") || expected(form).startsWith("hard");
      requireClose(name(form), run(before, inputs), run(after, inputs), isRounded ? CLOSE : EQUAL);
    }
  }

  private static Tensor run(Graph graph, SequencedMap<String, Evaluated> inputs) {
    return (Tensor) new Interpreter().run(graph, inputs).firstEntry().getValue();
  }

  private static void requireClose(String form, Tensor expected, Tensor actual, double most) {
    assertEquals(expected.type(), actual.type(), form);
    double[] a = expected.doubles();
    double[] b = actual.doubles();
    for (int i = 0; i < a.length; i++) {
      assertTrue(Double.isFinite(a[i]), form);
      assertEquals(a[i], b[i], most * Math.max(1, Math.abs(a[i])), form + ", element " + i);
    }
  }

  /** Symbolic dims are 3; of masks, the first key is attended. */
  private static Tensor tensor(Value input, Random random) {
    TensorType type = (TensorType) input.type();
    long[] dims =
        type.shape().dims().stream().mapToLong(dim -> dim.asConstant().orElse(3)).toArray();
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    if (type.element().isFloat()) {
      return Tensor.ofDoubles(
          type.element(), dims, random.doubles(size, -1, 1).map(x -> (float) x).toArray());
    }
    long[] values = random.longs(size, 0, 2).toArray();
    if (type.element() == ElementType.BOOL) {
      int row = (int) dims[dims.length - 1];
      for (int k = 0; k < size; k += row) {
        values[k] = input.name().startsWith("hidden") ? 0 : 1;
      }
    }
    return Tensor.ofLongs(type.element(), dims, values);
  }
}
