package org.lrai.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ModelException;

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

  @Test
  void aFreshJarIsLoadedAndWhatBecomesOfItLoadedOrRefused(@TempDir Path folder) throws IOException {
    Path jar = JarSeeds.write(folder);
    assertEquals(1, CompiledModel.load(jar).inputs().size());
    tryAll(jar, JarFuzzer::fuzzerTestOneInput);
  }

  /** Not a byte of what a jar holds can change unseen. */
  @Test
  void changedContentOfAFreshJarIsRefused(@TempDir Path folder) throws IOException {
    Path jar = JarSeeds.write(folder);
    byte[] content = Files.readAllBytes(jar);
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry changed : Collections.list(file.entries())) {
        if (!changed.getName().startsWith("META-INF/lrai/digests")
            && !changed.getName().equals("META-INF/MANIFEST.MF")) {
          Path copy = folder.resolve("changed.jar");
          rewrite(file, changed, copy);
          ModelException refused =
              assertThrows(
                  ModelException.class,
                  () ->
                      CompiledModel.load(copy).warmUp(Map.of()), // what only people read is awaited
                  changed::getName);
          assertEquals(ModelException.Reason.JAR, refused.reason());
        }
      }
    }
    assertArrayEquals(content, Files.readAllBytes(jar));
  }

  /** Writes a jar again, with the last byte of one entry changed. */
  private static void rewrite(JarFile from, JarEntry changed, Path to) throws IOException {
    try (ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
      for (JarEntry entry : Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(changed.getName())) {
          bytes[bytes.length - 1]++;
        }
        target.putNextEntry(new ZipEntry(entry.getName()));
        target.write(bytes);
        target.closeEntry();
      }
    }
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
