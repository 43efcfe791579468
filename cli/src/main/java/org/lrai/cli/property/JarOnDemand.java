package org.lrai.cli.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;
import org.lrai.verifier.bound.Executor;

/**
 * The compiled jar, written and loaded when there is something to replay on it. Its vector and
 * scalar forms give the same bits; the scalar one needs no warming.
 */
final class JarOnDemand implements Executor, AutoCloseable {
  private final CompilationRequest request;
  private final List<long[]> shapes;
  private @Nullable Path folder;
  private @Nullable CompiledModel model;

  /**
   * @param shapes of the inputs, all of them FLOAT32
   */
  JarOnDemand(CompilationRequest request, List<long[]> shapes) {
    this.request = request;
    this.shapes = List.copyOf(shapes);
  }

  @Override
  public synchronized float[] run(float[] input) {
    Value[] values = new Value[shapes.size()];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      int size = size(shapes.get(i));
      values[i] = Tensor.of(Arrays.copyOfRange(input, next, next + size), shapes.get(i));
      next += size;
    }
    float[] all = {};
    for (Value output : load().run(values)) {
      float[] part = ((Tensor) output).floats();
      int start = all.length;
      all = Arrays.copyOf(all, start + part.length);
      System.arraycopy(part, 0, all, start, part.length);
    }
    return all;
  }

  static int size(long[] shape) {
    return Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
  }

  private CompiledModel load() {
    CompiledModel loaded = model;
    if (loaded == null) {
      try {
        folder = Files.createTempDirectory("lrai-verify");
        Path jar = folder.resolve("model.jar");
        Compilation.toFile(request, jar, Stage.Observer.NONE);
        loaded =
            CompiledModel.load(
                jar, LoadOptions.defaults().withThreads(1).withForm(LoadOptions.Form.SCALAR));
        model = loaded;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loaded;
  }

  /** Deletes the jar; classes that are loaded stay usable. */
  @Override
  public synchronized void close() throws IOException {
    Path written = folder;
    folder = null;
    if (written != null) {
      try (Stream<Path> files = Files.list(written)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(written);
    }
  }
}
