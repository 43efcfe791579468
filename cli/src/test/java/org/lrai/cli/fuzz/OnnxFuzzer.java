package org.lrai.cli.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.diagnostic.DiagnosticException;

/** The reader of ONNX models, up to the plan. */
public final class OnnxFuzzer {
  private OnnxFuzzer() {}

  /** Imports bytes; anything but success and a diagnostic is a defect. */
  public static void fuzzerTestOneInput(byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve("model.onnx");
    try {
      Files.write(file, content);
      Compilation.plan(CompilationRequest.of(file), Stage.Observer.NONE);
    } catch (DiagnosticException e) {
      FuzzTargets.requireUseful(e);
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
