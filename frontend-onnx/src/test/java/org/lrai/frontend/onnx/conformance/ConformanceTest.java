package org.lrai.frontend.onnx.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.interpreter.OpaqueOperators;

/**
 * ONNX's conformance tests, as far as import and reference interpreter go. Writes {@code
 * target/conformance-<part>.tsv}: a line for each test with its outcome and reason.
 *
 * <p>{@code -Dconformance=REGEX} runs only the tests with a matching name and prints their lines.
 */
class ConformanceTest {
  /** Tests whose inputs ask for what only shows when they are run. */
  private static final Map<String, String> UNSUPPORTED_DATA =
      Map.of("test_image_decoder_decode_webp_rgb", "the JDK does not read WebP");

  @ParameterizedTest
  @ValueSource(strings = {"onnx-node", "onnx-node-legacy"})
  void agreesWithTheExpectedOutputs(String part) throws IOException {
    assertEquals(List.of(), failures(part, new ConformanceRunner(new RuntimeOperators(), true)));
  }

  /** Every model is imported; what the large ones compute is tested on compiled jars. */
  @ParameterizedTest
  @ValueSource(
      strings = {"onnx-model-tests", "models", "models-synthetic", "models-trained", "vnncomp"})
  void importsModels(String part) throws IOException {
    assertEquals(List.of(), failures(part, new ConformanceRunner(OpaqueOperators.NONE, false)));
  }

  private static List<String> failures(String part, ConformanceRunner runner) throws IOException {
    assumeTrue(ConformanceData.folder().isPresent(), "there is no folder ../shared/data");
    String only = System.getProperty("conformance", "");
    Pattern wanted = Pattern.compile(only.isEmpty() ? ".*" : only);
    List<String> lines = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
    for (ConformanceData.Case testCase : ConformanceData.cases(part)) {
      if (wanted.matcher(testCase.name()).find()) {
        String reason = UNSUPPORTED_DATA.get(testCase.name());
        Outcome outcome = reason == null ? runner.run(testCase) : Outcome.unsupported(reason);
        String line = testCase.name() + "\t" + outcome;
        lines.add(line);
        counts.merge(outcome.kind(), 1, Integer::sum);
        if (outcome.kind() == Outcome.Kind.FAILED) {
          failures.add(line);
        }
      }
    }
    if (!only.isEmpty()) {
      lines.forEach(System.out::println);
    }
    System.out.println(part + ": " + counts);
    Files.write(Path.of("target", "conformance-" + part + ".tsv"), lines);
    return failures;
  }
}
