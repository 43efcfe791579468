package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.runtime.CompiledModel;

/** The applications in {@code examples}, started as their documentation says. */
class ExampleTest {

  @TempDir private Path folder;

  @Test
  void theApplicationsRun() throws Exception {
    Path jar = folder.resolve("digits.jar");
    Run.of("compile", "../examples/digits-mlp/model.onnx", "-o", jar).expectDone();

    String classPath = runtime() + File.pathSeparator + jar;
    assertTrue(java("-cp", classPath, "../examples/ReadDigit.java").endsWith("is a 3."));
    assertEquals(
        "input  input: float[batch, 64]\noutput logits: float[1, 10]",
        java("-cp", runtime(), "../examples/LoadJar.java", jar).replace("\r", ""));
  }

  /** A standalone jar brings the runtime with it. */
  @Test
  void aStandaloneJarNeedsNothingElse() throws Exception {
    Path jar = folder.resolve("digits.jar");
    Run.of("compile", "../examples/digits-mlp/model.onnx", "-o", jar, "--standalone").expectDone();

    assertTrue(java("-cp", jar, "../examples/ReadDigit.java").endsWith("is a 3."));
  }

  private static Path runtime() throws Exception {
    return Path.of(CompiledModel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** What a Java program prints on standard output. */
  private static String java(Object... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 3];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command[1] = "--add-modules";
    command[2] = "jdk.incubator.vector";
    for (int i = 0; i < arguments.length; i++) {
      command[i + 3] = arguments[i].toString();
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), output);
    return output;
  }
}
