package org.lrai.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.PassResult;
import org.lrai.passes.Pipeline;
import org.lrai.passes.rule.Remaining;

/** What the rules that are proved make of real models. */
class OptimizationTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final Path GOLDEN = Path.of("src", "test", "golden");
  private static final Path TABLE = GOLDEN.resolve("optimization.txt");

  /** Models that a checkout has not; {@code ../shared/bench-models} makes them. */
  private static final Path LARGE =
      Path.of(System.getProperty("java.io.tmpdir", "/tmp"), "bench-models");

  private static final List<String> MODELS =
      List.of(
          "models-synthetic/bert-mini4-op13",
          "models-synthetic/bert-mini4-op17",
          "models-synthetic/gpt2-tiny-kv-op17",
          "models-synthetic/mobilenet_v2_035-op17",
          "models-synthetic/mobilenet_v2_035-raw-op13",
          "models-synthetic/resnet20-op17",
          "models-synthetic/resnet20-raw-op13",
          "models-synthetic/unet-small-op17",
          "models-synthetic/vit-tiny64-op21",
          "models/gtcrn-simple",
          "models/magika-standard-v3_3",
          "models/micro-kws-m-static-qdq",
          "models/mnist-cnn",
          "models/self-attention-mnist",
          "models/silero-vad-16k-op15",
          "models/stories260k-op17",
          "models/ultraface-rfb-320",
          "models/yunet-n-320");

  private static Graph model(String name) {
    return model(DATA, name);
  }

  private static Graph model(Path folder, String name) {
    Path file = folder.resolve(name).resolve("model.onnx");
    assumeTrue(Files.exists(file), () -> file + " is not there");
    return new OnnxImporter().importModel(file, ImportOptions.NONE).graph();
  }

  /** One block a model: nodes before and after, how often each rule fired, what stays and why. */
  @Test
  void nodesBeforeAndAfterAndRulesFired() throws IOException {
    StringBuilder table = new StringBuilder();
    for (String name : MODELS) {
      table.append(block(name, model(name)));
    }
    requireGolden(TABLE, table.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resnet50-op17",
        "mobilenet_v2-op17",
        "efficientnet_b0-op17",
        "deit-tiny-op17",
        "bert-base-op17"
      })
  void nodesOfLargeModelsBeforeAndAfterAndRulesFired(String name) throws IOException {
    Graph before = model(LARGE, name);
    requireGolden(GOLDEN.resolve("optimization").resolve(name + ".txt"), block(name, before));
  }

  private static String block(String name, Graph before) {
    PassResult result = Pipeline.optimize(before, Proofs.INDEX);
    List<Remaining> remaining = Remaining.of(result.graph());
    assertTrue(
        remaining.stream().noneMatch(r -> r.reason() == Remaining.Reason.COMMUTES),
        () -> name + ": " + Remaining.table(result.graph()));
    StringBuilder block =
        new StringBuilder(
            "%s: %d -> %d nodes\n"
                .formatted(name, before.nodes().size(), result.graph().nodes().size()));
    fired(result).forEach((rule, count) -> block.append("  %3d %s\n".formatted(count, rule)));
    if (!remaining.isEmpty()) {
      block.append("  stays:\n");
    }
    Remaining.table(result.graph()).forEach(line -> block.append("  " + line + "\n"));
    return block.toString();
  }

  private static void requireGolden(Path file, String actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, () -> file + ": -Dgolden.update writes it anew");
  }

  private static Map<String, Long> fired(PassResult result) {
    return result.steps().stream()
        .map(RewriteStep::change)
        .filter(RewriteStep.Change.Rewrite.class::isInstance)
        .map(RewriteStep.Change.Rewrite.class::cast)
        .collect(
            Collectors.groupingBy(
                RewriteStep.Change.Rewrite::rule, TreeMap::new, Collectors.counting()));
  }

  /** Before constants are rounded; the GELU rules alone change values, within their bound. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "models-synthetic/resnet20-raw-op13",
        "models-synthetic/tcn-op21",
        "models/mnist-cnn",
        "models/self-attention-mnist",
        "models/micro-kws-m-static-fp32",
        "models/stories260k-op17"
      })
  void outputsOverTheRealsStay(String name) {
    Graph before = model(name);
    PassResult result = Pipeline.optimizeExactly(before, Proofs.INDEX);
    assertTrue(fired(result).keySet().stream().noneMatch(rule -> rule.contains("gelu")));
    SequencedMap<String, Evaluated> inputs = new LinkedHashMap<>();
    Random random = new Random(7);
    before.inputs().forEach(input -> inputs.put(input.name(), tensor(input, random)));
    List<Evaluated> expected = List.copyOf(new Interpreter().run(before, inputs).values());
    List<Evaluated> actual = List.copyOf(new Interpreter().run(result.graph(), inputs).values());
    for (int k = 0; k < expected.size(); k++) {
      requireClose((Tensor) expected.get(k), (Tensor) actual.get(k));
    }
  }

  private static void requireClose(Tensor expected, Tensor actual) {
    assertEquals(expected.type(), actual.type());
    if (!expected.element().isFloat()) {
      assertEquals(expected.toString(), actual.toString());
      return;
    }
    double[] a = expected.doubles();
    double[] b = actual.doubles();
    for (int i = 0; i < a.length; i++) {
      assertEquals(a[i], b[i], 1e-11 * Math.max(1, Math.abs(a[i])), "element " + i);
    }
  }

  /** Small whole numbers for integers, which are token numbers and positions; symbols are 3. */
  private static Tensor tensor(Value input, Random random) {
    TensorType type = (TensorType) input.type();
    long[] dims =
        type.shape().dims().stream().mapToLong(dim -> dim.asConstant().orElse(3)).toArray();
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    return type.element().isFloat()
        ? Tensor.ofDoubles(
            type.element(), dims, random.doubles(size, -1, 1).map(x -> (float) x).toArray())
        : Tensor.ofLongs(
            type.element(),
            dims,
            random.longs(size, 0, type.element() == ElementType.BOOL ? 2 : 3).toArray());
  }
}
