package org.lrai.determinism;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.LoadOptions.Form;
import org.lrai.runtime.Tensor;

/** A model starts in scalar form and goes on in vector form, and nobody can tell from its bits. */
class FormSwitchTest {
  private static final Path MODEL = Path.of("../examples/digits-cnn/model.onnx");
  private static final int IMAGES = 32;
  private static final long MOST_NANOS = 60_000_000_000L;

  @TempDir private static Path folder;
  private static Path jar = Path.of("");

  @BeforeAll
  static void compile() throws IOException {
    jar = folder.resolve("digits.jar");
    Compilation.toFile(CompilationRequest.of(MODEL), jar, Stage.Observer.NONE);
  }

  private static Tensor images() {
    float[] pixels = new float[IMAGES * 64];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (i * 37 % 101) / 101f;
    }
    return Tensor.of(pixels, IMAGES, 1, 8, 8);
  }

  private static float[] scores(CompiledModel model) {
    return ((Tensor) model.run(images())[0]).floats();
  }

  /** How long the JVM takes to compile the kernels depends on what else the machine does. */
  @Test
  void theSecondCallStartsWarmingUpInTheBackground() throws InterruptedException {
    CompiledModel model = CompiledModel.load(jar, LoadOptions.defaults().withThreads(1));
    assertEquals(Form.SCALAR, model.form());
    float[] first = scores(model);
    long start = System.nanoTime();
    while (model.form() == Form.SCALAR && System.nanoTime() - start < MOST_NANOS) {
      assertArrayEquals(first, scores(model));
      Thread.sleep(10);
    }
    assertArrayEquals(first, scores(model));
    assumeTrue(model.form() == Form.VECTOR, "the machine is too busy to warm up");
    assertArrayEquals(first, scores(model));
  }

  @Test
  void aFormThatIsChosenStays() {
    CompiledModel model =
        CompiledModel.load(jar, LoadOptions.defaults().withVectorFormIfAvailable());
    assertEquals(Form.VECTOR, model.form());
    CompiledModel scalar = CompiledModel.load(jar, LoadOptions.defaults().withForm(Form.SCALAR));
    scalar.warmUp(Map.of(scalar.inputs().getFirst().name(), images()));
    assertEquals(Form.SCALAR, scalar.form());
    assertArrayEquals(scores(model), scores(scalar));
  }
}
