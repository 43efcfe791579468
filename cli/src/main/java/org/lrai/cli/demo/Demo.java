package org.lrai.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.CertifiedCompilation;
import org.lrai.cli.console.Progress;
import org.lrai.cli.demo.DigitDrawing.Digit;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;

/** Compiles the bundled digit classifier and runs it on its test split, one image a call. */
final class Demo {
  static final String MODEL = "model.onnx";
  static final String JAR = "digits.jar";

  /** What is claimed of every score, for every image with pixels from 0 to 1. */
  private static final BigDecimal EPSILON = new BigDecimal("0.05");

  private static final Duration SEARCH_TIME = Duration.ofMinutes(2);
  private static final List<String> FILES = List.of(MODEL, "X_test.npy", "y_test.npy");
  private static final int PIXELS = DigitDrawing.SIDE * DigitDrawing.SIDE;

  /** Calls before times count, so that the JIT compiler has done its work. */
  private static final int WARM_UP_ROUNDS = 20;

  private final CompiledModel vector;
  private final CompiledModel scalar;
  private final float[] pixels;
  private final long[] truth;

  /**
   * What came of it.
   *
   * @param digits every image with prediction and truth
   * @param latency of a warm call with one image, in vector form
   * @param identicalBits whether vector and scalar form gave the same bits for every image
   */
  record Result(List<Digit> digits, Latency latency, boolean identicalBits) {
    Result {
      digits = List.copyOf(digits);
    }

    long right() {
      return digits.stream().filter(Digit::right).count();
    }

    double accuracy() {
      return (double) right() / digits.size();
    }
  }

  private Demo(CompiledModel vector, CompiledModel scalar, float[] pixels, long[] truth) {
    this.vector = vector;
    this.scalar = scalar;
    this.pixels = pixels;
    this.truth = truth;
  }

  /** Compiles, certifies and loads the example, using a folder for its files. */
  static Demo prepare(Path folder, Stage.Observer observer) throws IOException {
    for (String file : FILES) {
      try (InputStream content = Demo.class.getResourceAsStream("digits-cnn/" + file)) {
        Files.copy(Objects.requireNonNull(content, file), folder.resolve(file));
      }
    }
    Path jar = folder.resolve(JAR);
    CompilationRequest request =
        CompilationRequest.of(folder.resolve(MODEL)).withName(Optional.of("digits"));
    Path domain = Files.writeString(folder.resolve("domain.txt"), "input in [0, 1]\n");
    CertifiedCompilation.toFile(
        request,
        new Certification.Request(
            domain, Optional.of(EPSILON), Map.of(), SEARCH_TIME, Optional.empty()),
        jar,
        observer);
    LoadOptions options = LoadOptions.defaults().withThreads(1).withCertificate();
    return new Demo(
        CompiledModel.load(jar, options.withVectorFormIfAvailable()),
        CompiledModel.load(jar, options.withForm(LoadOptions.Form.SCALAR)),
        NpyFile.read(folder.resolve("X_test.npy"), Optional.empty()).floats(),
        NpyFile.read(folder.resolve("y_test.npy"), Optional.empty()).longs());
  }

  /** The form that the JVM can run: vector, unless it lacks the Vector API. */
  LoadOptions.Form form() {
    return vector.form();
  }

  int images() {
    return truth.length;
  }

  /** Number of steps that {@link #run} tells of. */
  int steps() {
    return (WARM_UP_ROUNDS + 1) * images();
  }

  /** Runs every image in both forms. */
  Result run(Progress progress) {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      for (int image = 0; image < images(); image++) {
        vector.run(image(image));
        progress.step("warming up");
      }
    }
    List<Digit> digits = new ArrayList<>();
    long[] nanos = new long[images()];
    boolean identicalBits = true;
    for (int i = 0; i < images(); i++) {
      Tensor image = image(i);
      long start = System.nanoTime();
      float[] scores = scores(vector, image);
      nanos[i] = System.nanoTime() - start;
      identicalBits &= Arrays.equals(scores, scores(scalar, image)); // NaNs equal, zeros by sign.
      digits.add(new Digit(image.floats(), largest(scores), (int) truth[i]));
      progress.step("running");
    }
    return new Result(digits, Latency.of(nanos), identicalBits);
  }

  private Tensor image(int index) {
    float[] image = Arrays.copyOfRange(pixels, index * PIXELS, (index + 1) * PIXELS);
    return Tensor.of(image, 1, 1, DigitDrawing.SIDE, DigitDrawing.SIDE);
  }

  private static float[] scores(CompiledModel model, Tensor image) {
    return ((Tensor) model.run(image)[0]).floats();
  }

  private static int largest(float[] scores) {
    int largest = 0;
    for (int i = 1; i < scores.length; i++) {
      largest = scores[i] > scores[largest] ? i : largest;
    }
    return largest;
  }
}
