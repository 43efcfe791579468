package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.runtime.Tensor;

/** A model's life on the command line: check, compile, run, inspect; and all that can go wrong. */
class CompileTest {
  private static final Path EXAMPLE = Path.of("../examples/digits-mlp");
  private static final Path MODEL = EXAMPLE.resolve("model.onnx");
  private static final Path IMAGES = EXAMPLE.resolve("X_test.npy");
  private static final Path CORPUS = Path.of("src/test/resources/corpus/onnx");

  @TempDir private static Path shared;
  private static Path jar = Path.of("");

  @TempDir private Path folder;

  @BeforeAll
  static void compileExample() {
    jar = shared.resolve("digits.jar");
    Run.of("compile", MODEL, "-o", jar).expectDone();
  }

  private List<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  @Test
  void everyStageIsTold() {
    Run run = Run.of("compile", MODEL, "-o", folder.resolve("x.jar"), "--json").expectDone();

    JsonObject json = run.json();
    assertEquals("digits-mlp", json.get("name").getAsString());
    List<String> stages =
        json.getAsJsonArray("stages").asList().stream()
            .map(stage -> stage.getAsJsonObject().get("stage").getAsString())
            .toList();
    assertEquals(List.of("import", "optimize", "plan", "validate", "generate", "write"), stages);
    for (String stage : stages) {
      assertTrue(run.err().contains(stage), stage);
    }
  }

  @Test
  void quietMeansResultsOnly() {
    Run run = Run.of("compile", MODEL, "-o", folder.resolve("x.jar"), "--quiet").expectDone();

    assertEquals("", run.err());
    assertTrue(run.out().startsWith("wrote "), run::out);
  }

  @Test
  void theSameModelGivesTheSameJar() throws IOException {
    Path again = folder.resolve("other-name.jar");
    Run.of("compile", MODEL, "-o", again).expectDone();

    assertArrayEquals(Files.readAllBytes(jar), Files.readAllBytes(again));
  }

  @Test
  void aNameMakesOtherClasses() {
    Run run =
        Run.of("compile", MODEL, "-o", folder.resolve("x.jar"), "--name", "number reader")
            .expectDone();

    assertTrue(run.err().contains("models.numberreader.NumberReader"), run::err);
  }

  @Test
  void runGivesWhatTheModelComputes() throws IOException {
    Path out = folder.resolve("outputs");
    Run run = Run.of("run", jar, "--input", IMAGES, "--output-dir", out).expectDone();

    Tensor scores = NpyFile.read(out.resolve("logits.npy"), Optional.empty());
    long[] truth = NpyFile.read(EXAMPLE.resolve("y_test.npy"), Optional.empty()).longs();
    assertTrue(run.out().contains("float[628, 10]"), run::out);
    int right = 0;
    for (int image = 0; image < truth.length; image++) {
      float[] row = Arrays.copyOfRange(scores.floats(), 10 * image, 10 * image + 10);
      int best = 0;
      for (int digit = 1; digit < 10; digit++) {
        best = row[digit] > row[best] ? digit : best;
      }
      right += best == truth[image] ? 1 : 0;
    }
    assertTrue(right > 0.95 * truth.length, right + " of " + truth.length);
  }

  @Test
  void vectorAndScalarFormWriteTheSameFile() throws IOException {
    Run vector =
        Run.of(
                "run",
                jar,
                "--input",
                "input=" + IMAGES,
                "--form",
                "vector",
                "--output-dir",
                folder.resolve("v"),
                "--json")
            .expectDone();
    Run scalar =
        Run.of("run", jar, "--form", "scalar", "--threads", 1, "--input", IMAGES).expectDone();
    Run.of("run", jar, "--form", "scalar", "--input", IMAGES, "--output-dir", folder.resolve("s"))
        .expectDone();

    assertEquals("vector", vector.json().get("form").getAsString());
    assertTrue(scalar.out().contains("float[628, 10]"), scalar::out);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("v/logits.npy")),
        Files.readAllBytes(folder.resolve("s/logits.npy")));
  }

  @Test
  void inputsMustBeThoseOfTheModel() throws IOException {
    Path wrongType = folder.resolve("wrong-type.npy");
    NpyFile.write(wrongType, Tensor.of(new long[64], 1, 64));
    Path wrongShape = folder.resolve("wrong-shape.npy");
    NpyFile.write(wrongShape, Tensor.of(new float[63], 1, 63));

    Run.of("run", jar).expectFailure(2, "input");
    Run.of("run", jar, "--input", "image=" + IMAGES)
        .expectFailure(2, "the model's inputs are input");
    Run.of("run", jar, "--input", IMAGES, "--input", "input=" + IMAGES)
        .expectFailure(2, "given twice");
    Run.of("run", jar, "--input", "none.npy").expectFailure(2, "none.npy");
    Run.of("run", jar, "--input", MODEL).expectFailure(2, "neither in .npy nor in .pb");
    Run.of("run", jar, "--input", wrongType).expectFailure(2, "int64");
    Run.of("run", jar, "--input", wrongShape).expectFailure(2, "63");
    Run.of("run", jar, "--input", IMAGES, "--threads", 0).expectFailure(2, "threads");
  }

  @Test
  void jarsMustBeWhole() throws IOException {
    byte[] bytes = Files.readAllBytes(jar);
    Path cutOff = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(bytes, bytes.length / 2));

    Run.of("run", cutOff, "--input", IMAGES).expectFailure(2, "cut.jar");
    Run.of("inspect", cutOff).expectFailure(2, "cut.jar");
    Run.of("run", folder.resolve("none.jar")).expectFailure(2, "none.jar");
    Run.of("inspect", MODEL).expectFailure(2, "model.onnx");
  }

  @Test
  void inspectShowsGraphKernelsAndMemory() {
    String text = Run.of("inspect", jar).expectDone().out();

    assertTrue(text.contains("input  input: float[batch, 64]"), text);
    assertTrue(text.contains("= matmul(%input, "), text);
    assertTrue(text.contains("buffer 0  steps 0 to 1"), text);
    assertTrue(text.contains("kernel "), text);
    JsonObject json = Run.of("inspect", jar, "--json").expectDone().json();
    assertFalse(json.getAsJsonArray("nodes").isEmpty());
    assertFalse(json.getAsJsonArray("lifetimes").isEmpty());
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    Path page = folder.resolve("page.html");
    Run.of("inspect", jar, "--html", page).expectDone();

    String html = Files.readString(page);
    assertTrue(html.startsWith("<!DOCTYPE html>"), "a page");
    assertEquals(3, html.split("<svg", -1).length, "two drawings");
    assertTrue(html.contains("class K0"), "sources of kernels");
    assertFalse(html.contains("src="), "nothing is loaded");
    assertFalse(html.replace("http://www.w3.org/2000/svg", "").contains("http"), "no links");
  }

  @Test
  void supportedModelsAreSaidToBe() {
    assertEquals(MODEL + ": supported", Run.of("check", MODEL).expectDone().out().strip());
    assertTrue(
        Run.of("check", MODEL, "--json").json().get("supported").getAsBoolean(), "supported");
  }

  @Test
  void dimsMustBeThoseOfTheModel() {
    Run.of("check", MODEL, "--dim", "batch=1..64").expectDone();
    Run.of("check", MODEL, "--dim", "batsch=1..64").expectFailure(2, "batsch");
    Run.of("compile", MODEL, "-o", folder.resolve("x.jar"), "--dim", "batch")
        .expectFailure(2, "batch=1..64");
  }

  @Test
  void aNarrowedDimIsChecked() {
    Path narrow = folder.resolve("narrow.jar");
    Run.of("compile", MODEL, "-o", narrow, "--dim", "batch=1..8").expectDone();

    Run.of("run", narrow, "--input", IMAGES).expectFailure(2, "628");
  }

  @Test
  void badModelsLeaveNothingBehind() throws IOException {
    byte[] bytes = Files.readAllBytes(MODEL);
    Path cutOff = Files.write(folder.resolve("cut.onnx"), Arrays.copyOf(bytes, 5000));
    Path target = Files.createDirectory(folder.resolve("target"));

    Run.of("compile", cutOff, "-o", target.resolve("x.jar")).expectFailure(2, "cut.onnx");
    Run.of("compile", "none.onnx", "-o", target.resolve("x.jar")).expectFailure(2, "none.onnx");
    Run.of("compile", CORPUS.resolve("external.onnx"), "-o", target.resolve("x.jar"))
        .expectFailure(2, "is not inside the folder of the model");
    Run.of("compile", CORPUS.resolve("huge-claim.onnx"), "-o", target.resolve("x.jar"))
        .expectFailure(2, "huge-claim.onnx");
    Run.of("compile", CORPUS.resolve("cycle.onnx"), "-o", target.resolve("x.jar"))
        .expectFailure(2, "cycle.onnx");

    assertEquals(List.of(), filesIn(target));
  }

  @Test
  void everyUnsupportedNodeIsListedAtOnce() {
    Path model = Path.of("src/test/resources/models/unsupported.onnx");

    Run text = Run.of("check", model).expectFailure(3, "2 found");
    JsonObject json = Run.of("check", model, "--json").json();

    for (String part : List.of("NODE", "first", "second", "my.domain:Unheard", "Optimizer")) {
      assertTrue(text.out().contains(part), part + " in " + text.out());
    }
    assertFalse(json.get("supported").getAsBoolean());
    assertEquals(2, json.getAsJsonArray("diagnostics").size());
    Run.of("compile", model, "-o", folder.resolve("x.jar")).expectFailure(3, "second");
  }

  @Test
  void anUnwritablePlaceIsFoundBeforeTheWork() {
    Run.of("compile", MODEL, "-o", folder).expectFailure(2, "this is a folder");
    Run.of("compile", MODEL, "-o", folder.resolve("none/x.jar")).expectFailure(2, "none");
    Run run = Run.of("inspect", jar, "--html", folder.resolve("none/x.html"));
    run.expectFailure(2, "none");
  }

  /** The jar is used by its own command line, on what it was compiled from. */
  @Test
  void conformanceComparesWithExpectedOutputs() throws IOException {
    Path test = Files.createDirectories(folder.resolve("tests/digits"));
    Files.copy(MODEL, test.resolve("model.onnx"));
    Files.copy(IMAGES, test.resolve("X_test.npy"));
    Path outputs = folder.resolve("outputs");
    Run.of("run", jar, "--input", IMAGES, "--output-dir", outputs).expectDone();
    Path expected = test.resolve("reference_f64_test.npy");
    Files.copy(outputs.resolve("logits.npy"), expected);

    Run passes = Run.of("conformance", folder.resolve("tests")).expectDone();
    Tensor wrong = NpyFile.read(expected, Optional.empty());
    wrong.floats()[17] += 1;
    NpyFile.write(expected, wrong);
    Run fails = Run.of("conformance", folder.resolve("tests"), "--json");

    assertEquals(
        "digits\tpass\t\n1 passed, 0 failed, 0 unsupported",
        passes.out().replace("\r", "").strip());
    fails.expectFailure(1, "at [1, 7]; 1 of 6280 elements differ");
    assertEquals(1, fails.json().get("failed").getAsInt());
  }
}
