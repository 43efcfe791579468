package org.lrai.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of the corpus, cut off and with changed bytes. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final int MUTATIONS = 60;

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  static List<Path> onnx() throws IOException {
    return files("onnx");
  }

  static List<Path> jars() throws IOException {
    return files("jar");
  }

  static List<Path> npy() throws IOException {
    return files("npy");
  }

  @ParameterizedTest
  @MethodSource("onnx")
  void modelsAreImportedOrRefused(Path file) {
    tryAll(file, OnnxFuzzer::fuzzerTestOneInput);
  }

  @ParameterizedTest
  @MethodSource("jars")
  void jarsAreLoadedOrRefused(Path file) {
    tryAll(file, JarFuzzer::fuzzerTestOneInput);
  }

  @ParameterizedTest
  @MethodSource("npy")
  void arraysAreReadOrRefused(Path file) {
    tryAll(file, NpyFuzzer::fuzzerTestOneInput);
  }

  @FunctionalInterface
  private interface Target {
    void run(byte[] content) throws IOException;
  }

  private static void tryAll(Path file, Target target) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          byte[] content = Files.readAllBytes(file);
          target.run(content);
          Random random = new Random(Arrays.hashCode(content));
          for (int i = 0; i < MUTATIONS && content.length > 0; i++) {
            byte[] changed = Arrays.copyOf(content, 1 + random.nextInt(content.length));
            target.run(changed);
            byte[] flipped = content.clone();
            for (int change = 0; change <= i % 4; change++) {
              flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            }
            target.run(flipped);
          }
        });
  }
}
