package org.lrai.cli.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.ModelException;

/** The reader of jars. */
public final class JarFuzzer {
  private static final LoadOptions OPTIONS =
      LoadOptions.defaults().withThreads(1).withForm(LoadOptions.Form.SCALAR);

  private JarFuzzer() {}

  /** Loads bytes; anything but success and a message is a defect. */
  public static void fuzzerTestOneInput(byte[] content) throws IOException {
    Path file = Files.createTempFile("fuzz", ".jar");
    try {
      Files.write(file, content);
      CompiledModel.load(file, OPTIONS);
    } catch (ModelException e) {
      if (e.reason() != ModelException.Reason.JAR || String.valueOf(e.getMessage()).length() < 20) {
        throw new AssertionError("not a message about a jar", e);
      }
    } finally {
      Files.delete(file);
    }
  }
}
