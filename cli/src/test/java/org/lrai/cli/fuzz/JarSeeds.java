package org.lrai.cli.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;

/** Jars as the compiler writes them now, for the search to start from: a stored one would age. */
public final class JarSeeds {
  private static final Path MODEL = Path.of("src/test/resources/corpus/onnx/gemm-relu.onnx");

  private JarSeeds() {}

  /** Writes the seeds into the folder that the argument names; run in the folder of the module. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /** Writes a jar into a folder. */
  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path jar = folder.resolve("valid.jar");
    Compilation.toFile(CompilationRequest.of(MODEL), jar, Stage.Observer.NONE);
    return jar;
  }
}
