package org.lrai.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.certificates.checker.NetworkReader.Result;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.ir.graph.Graph;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;

/** A plan that was altered is rejected, or its network says that it computes something else. */
class BrokenPlanTest {
  private static final Path MODEL =
      Path.of("..", "..", "shared", "data", "models-trained", "digits-mlp", "model.onnx");

  /** Several tiles, and a rest of which one row is computed alone, whatever a tile has of rows. */
  private static final Map<String, Long> SIZES = Map.of("batch", 31L);

  private static NetworkTexts texts =
      new NetworkTexts("(graph)", "(plan)", new java.util.TreeMap<>());

  @BeforeAll
  static void compile() {
    assumeTrue(Files.exists(MODEL), MODEL + " is missing");
    Graph graph = new OnnxImporter().importModel(MODEL, ImportOptions.NONE).graph();
    texts = NetworkTexts.of(graph, Pipeline.plan(Pipeline.optimize(graph)));
  }

  private static Result read(String plan) {
    return NetworkReader.read(
        texts.graph(), plan, SIZES, texts::tensor, Map.of(), new SampledHints());
  }

  /** How many rows a tile has follows from tables of costs, which are measured again at times. */
  private static String withRows(String part) {
    Matcher tile = Pattern.compile("\\(registers sum \\((\\d+)\\)").matcher(texts.plan());
    assertTrue(tile.find(), "the plan has no tile");
    return part.replace("{rows}", tile.group(1));
  }

  private static double change(Network network) {
    double largest = 0;
    for (Network.Layer layer : network.layers()) {
      if (layer instanceof Network.Layer.Affine affine && affine.change() != null) {
        largest = Math.max(largest, Arrays.stream(affine.change()).map(Math::abs).max().orElse(0));
      }
    }
    return largest;
  }

  @Test
  void thePlanAsItIsHasTheWeightsOfTheModel() {
    assertEquals(0, change(assertInstanceOf(Result.Read.class, read(texts.plan())).network()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the rest of the rows is left out, or begins elsewhere
        "(index first (+ %d (* 2 (floor $s0 2)))) | (index first (+ %d (* 2 (floor $s0 3))))",
        "(when ((+ $s0 (* -{rows} %q) -{rows})) | (when ((+ $s0 (* -{rows} %q) {rows}))",
        // strides
        "(let x (e f32 1 (+ (* {rows} %q) %t) %r0)) | (let x (e f32 1 (+ (* 3 %q) 1 %t) %r0))",
        "(let x (e f32 1 %first %r0)) | (let x (e f32 1 %first 0))",
        "(store 3 ((+ (* {rows} %q) %t) %l) | (store 3 (%t %l)",
        "(store 3 ((+ (* {rows} %q) %t) %l) | (store 3 ((+ (* {rows} %q) %t 1) %l)",
        "(store 3 ((+ (* {rows} %q) %t) %l) | (store 3 ((+ (* {rows} %q) %t) 0)",
        // sums
        "(fma (l x) (l y) (l sum %t)) | (mul (l x) (l y))",
        "(for r0 64 serial | (for r0 63 serial",
        "(for r0 64 serial | (for r0 65 serial",
        "(add (l sum %t) (l z0)) | (sub (l sum %t) (l z0))",
        "(registers sum ({rows}) (f f32 0x0.0p0)) | (registers sum ({rows}) (f f32 0x1.0p0))",
        "(max (add (l sum %t) (e f32 0 %l)) (f f32 0x0.0p0)) | (add (l sum %t) (e f32 0 %l))",
        // lanes and parallel iterations that are not independent
        "(for t {rows} unrolled | (for t {rows} parallel",
        "(for r0 64 serial | (for r0 64 lanes",
        // arrays
        "(let y (e f32 2 0 %r0 %l)) | (let y (e f32 2 0 %l %r0))",
        "(let y (e f32 2 0 %r0 %l)) | (let y (e f32 3 0 %l))",
        "(store 3 ((+ (* {rows} %q) %t) %l) | (store 1 ((+ (* {rows} %q) %t) %l)",
        "(value /3/Relu_output_0 f32 ($batch 32) (slot 1) | (value /3/Relu_output_0 f32 ($batch 32) (slot 0)",
        "(value logits f32 ($batch 10) (output 0) | (value logits f32 ($batch 10) (slot 0)",
        "(value 4.bias f32 (10) (weight 2) | (value 4.bias f32 (10) (weight 0)",
        "(write f32 $s0 64) | (write f32 $s0 65)",
        // steps
        "(call 0 (0.bias input transpose/packed /1/Relu_output_0) ($batch)) | ''",
        "(call 0 (0.bias input transpose/packed /1/Relu_output_0) ($batch)) | (call 0 (0.bias input transpose/packed /1/Relu_output_0) (12))",
        "(call 2 (4.bias /3/Relu_output_0 | (call 2 (4.bias input",
        // texts
        "(call 2 | (call 9",
        "(call 2 | ((call 2",
        "(l sum %t) | (l total %t)",
        "(f f32 0x0.0p0) | (f f32 NaN)",
        "($batch)) | ($size))",
      })
  void isNoticed(String partOfAnyTile, String insteadOfAnyTile) {
    String part = withRows(partOfAnyTile);
    String instead = withRows(insteadOfAnyTile);
    String plan = texts.plan().replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead));
    assertNotEquals(texts.plan(), plan, "the plan has no " + part);

    Result result = read(plan);

    assertTrue(
        !(result instanceof Result.Read(Network network)) || change(network) > 1e-3,
        "not noticed: " + instead);
  }

  /** The second call reads what the first one writes. */
  @Test
  void strandsAreApart() {
    Matcher calls = Pattern.compile("(\\(call 0 .*\\))\n(\\(call 1 .*\\))").matcher(texts.plan());
    assertTrue(calls.find(), "the plan has no two calls");

    Result oneStrand = read(calls.replaceFirst("(together ($1 $2))"));
    Result.Invalid twoStrands =
        assertInstanceOf(Result.Invalid.class, read(calls.replaceFirst("(together ($1) ($2))")));

    assertEquals(0, change(assertInstanceOf(Result.Read.class, oneStrand).network()));
    assertTrue(twoStrands.toString().contains("share an array"), twoStrands.toString());
  }

  @Test
  void weightsAreThoseOfTheirDigests() {
    Result result =
        NetworkReader.read(
            texts.graph(),
            texts.plan(),
            SIZES,
            digest -> {
              ByteBuffer tensor = texts.tensor(digest);
              ByteBuffer altered = ByteBuffer.allocate(tensor.remaining()).put(tensor.duplicate());
              return altered.put(0, (byte) (altered.get(0) ^ 1)).flip();
            },
            Map.of(),
            new SampledHints());

    assertInstanceOf(Result.Invalid.class, result);
  }
}
