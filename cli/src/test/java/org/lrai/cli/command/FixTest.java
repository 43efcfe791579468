package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** {@code y = ReduceSum(x, axes)}: the axes are an input, so they decide on the rank of y. */
class FixTest {
  private static final Path MODEL = Path.of("src/test/resources/models/reduce-axes.onnx");
  private static final Tensor X = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 1, 2, 3);

  @TempDir private Path folder;

  private Path jar() {
    return folder.resolve("reduce.jar");
  }

  private CompiledModel compile(String fix) {
    Run.of("compile", MODEL, "-o", jar(), "--fix", fix).expectDone();
    return CompiledModel.load(jar());
  }

  private static float[] sums(CompiledModel model, Tensor axes) {
    Map<String, Value> outputs = model.run(Map.of("x", X, "axes", axes));
    return ((Tensor) outputs.values().iterator().next()).floats();
  }

  @Test
  void checkNamesTheRemedy() {
    Run.of("check", MODEL).expectFailure(3, "--fix 'axes=...'");
    Run.of("check", MODEL, "--fix", "axes=[1]").expectDone();
  }

  @Test
  void theJarComputesWithItsContentAndRefusesEveryOther() {
    CompiledModel model = compile("axes=[1]");
    assertArrayEquals(new float[] {5, 7, 9}, sums(model, Tensor.of(new long[] {1}, 1)));

    for (Tensor other :
        new Tensor[] {Tensor.of(new long[] {2}, 1), Tensor.of(new long[] {1, 2}, 2)}) {
      ModelException refused = assertThrows(ModelException.class, () -> sums(model, other));
      assertEquals(ModelException.Reason.INPUT, refused.reason());
      assertTrue(refused.toString().contains("'axes'"), refused::toString);
    }
    ModelException refused =
        assertThrows(ModelException.class, () -> sums(model, Tensor.of(new long[] {2}, 1)));
    assertTrue(refused.toString().contains("--fix 'axes=...'"), refused::toString);
  }

  @Test
  void anotherContentIsAnotherJar() {
    assertArrayEquals(
        new float[] {6, 15}, sums(compile("axes=[-1]"), Tensor.of(new long[] {-1}, 1)));
  }

  @Test
  void theInputMayBeLeftOut() {
    CompiledModel model = compile("axes=[1]");
    Value[] outputs = model.run(X);
    assertArrayEquals(new float[] {5, 7, 9}, ((Tensor) outputs[0]).floats());
    assertFalse(model.inputs().get(1).required());
  }

  @Test
  void aFileSaysTheSame() throws IOException {
    Path file = folder.resolve("axes.npy");
    NpyFile.write(file, Tensor.of(new long[] {1}, 1));
    CompiledModel model = compile("axes=" + file);
    assertEquals(
        "axes: int64[1] (fixed to [1], may be left out)", model.inputs().get(1).toString());
  }

  @Test
  void inspectShowsIt() {
    compile("axes=[1]");
    JsonObject axes =
        Run.of("inspect", jar(), "--json")
            .expectDone()
            .json()
            .getAsJsonArray("inputs")
            .get(1)
            .getAsJsonObject();
    assertEquals("[1]", axes.get("fixed").getAsString());
    assertTrue(Run.of("inspect", jar()).expectDone().out().contains("fixed to [1]"));
  }

  @Test
  void whatMakesNoSenseIsSaid() {
    for (String fix :
        new String[] {"axis=[1]", "axes=[1.5]", "axes=[[1], 2]", "axes=[1", "axes="}) {
      Run.of("compile", MODEL, "-o", jar(), "--fix", fix).expectFailure(2, "error:");
    }
    Run.of("compile", MODEL, "-o", jar(), "--fix", "axes=[[1]]").expectFailure(2, "axes");
  }
}
