package org.lrai.cli.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.ir.diagnostic.DiagnosticException;

/** The reader of .npy files. */
public final class NpyFuzzer {
  private NpyFuzzer() {}

  /** Reads bytes; anything but success and a diagnostic is a defect. */
  public static void fuzzerTestOneInput(byte[] content) throws IOException {
    Path file = Files.createTempFile("fuzz", ".npy");
    try {
      Files.write(file, content);
      NpyFile.read(file, Optional.empty());
    } catch (DiagnosticException e) {
      FuzzTargets.requireUseful(e);
    } finally {
      Files.delete(file);
    }
  }
}
