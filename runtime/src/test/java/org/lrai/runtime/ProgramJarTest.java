package org.lrai.runtime;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.runtime.Failures.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.runtime.ModelException.Reason;
import org.lrai.runtime.program.Program;
import org.lrai.testmodel.Doubler;

class ProgramJarTest {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String MAIN = "org/lrai/testmodel/Doubler.class";
  private static final String WEIGHTS = "org/lrai/testmodel/doubler.bin";

  @TempDir Path folder;

  /** Entries of a good jar, for tests to spoil. */
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void makeGoodEntries() throws IOException {
    entries.put(MANIFEST, manifest("org.lrai.testmodel.Doubler", "3"));
    for (String name :
        new String[] {
          MAIN,
          "org/lrai/testmodel/Doubler$DoublerExecution.class",
          "org/lrai/testmodel/Doubler$Weights.class",
          WEIGHTS
        }) {
      try (InputStream stream = Doubler.class.getResourceAsStream("/" + name)) {
        entries.put(name, requireNonNull(stream).readAllBytes());
      }
    }
    entries.put("META-INF/lrai/certificate.json", utf8("{}"));
    list();
  }

  /** Writes the digests of the entries as they are now. */
  private void list() {
    StringBuilder lines = new StringBuilder();
    entries.forEach((name, bytes) -> {
      if (!name.equals(MANIFEST)
          && !name.equals(JarEntries.DIGESTS)
          && !name.startsWith("META-INF/lrai/certificate")) {
        String digest = Sha256.hex(bytes);
        lines.append(digest).append("  ").append(name).append('\n');
      }
    });
    entries.put(JarEntries.DIGESTS, utf8(lines.toString()));
  }

  private static byte[] manifest(String program, String format) {
    return utf8(
        """
        Manifest-Version: 1.0
        LRAI-Program: %s
        LRAI-Format: %s
        LRAI-Version: 0.1.0

        """
            .formatted(program, format));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private Path write(byte[] jar) throws IOException {
    return Files.write(folder.resolve("model.jar"), jar);
  }

  private void assertJarRefused(String... parts) throws IOException {
    Path jar = write(zip());
    assertRefused(Reason.JAR, () -> CompiledModel.load(jar), parts);
  }

  @Test
  void loadsAndRuns() throws IOException {
    CompiledModel model = CompiledModel.load(write(zip()));
    Tensor y = (Tensor) model.run(Tensor.of(new float[] {1, 2, 3, 4}, 1, 4))[0];
    assertArrayEquals(new float[] {2, 4, 6, 8}, y.floats());
  }

  @Test
  void classesComeFromTheJarAlsoIfTheParentHasThem() throws IOException {
    Path jar = write(zip());
    Object program = ProgramJar.load(jar, LoadOptions.defaults()).program();
    assertNotSame(Doubler.class, program.getClass());
  }

  @Test
  void weightsComeFromTheJarAlsoIfTheParentHasThem() throws IOException {
    entries.put(WEIGHTS, new byte[] {0, 0, 0x40, 0x40}); // 3
    list();
    CompiledModel model = CompiledModel.load(write(zip()));
    Tensor y = (Tensor) model.run(Tensor.of(new float[] {1, 2, 3, 4}, 1, 4))[0];
    assertArrayEquals(new float[] {3, 6, 9, 12}, y.floats());
  }

  @Test
  void refusesWhatIsNotThere() {
    assertRefused(
        Reason.JAR, () -> CompiledModel.load(folder.resolve("none.jar")), "none.jar", "path");
    assertRefused(Reason.JAR, () -> CompiledModel.load(folder), "no file");
  }

  @Test
  void refusesWhatIsNotAZip() throws IOException {
    for (int size : new int[] {0, 10, 22, 1000}) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      Path jar = write(bytes);
      assertRefused(Reason.JAR, () -> CompiledModel.load(jar), "model.jar", "zip file");
    }
  }

  @Test
  void refusesATruncatedJarWhereverItIsCut() throws IOException {
    byte[] whole = zip();
    for (int length = 0; length < whole.length; length += 1 + length / 7) {
      Path jar = write(Arrays.copyOf(whole, length));
      assertRefused(Reason.JAR, () -> CompiledModel.load(jar), "model.jar");
    }
  }

  @Test
  void refusesAnyChangedByteOrRunsAsBefore() throws IOException {
    byte[] whole = zip();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Path jar = write(changed);
      try {
        // What can change unnoticed: times, unused fields, the certificate.
        CompiledModel model = CompiledModel.load(jar);
        Tensor y = (Tensor) model.run(Tensor.of(new float[] {1, 2, 3, 4}, 1, 4))[0];
        assertArrayEquals(new float[] {2, 4, 6, 8}, y.floats());
      } catch (ModelException e) {
        assertEquals(Reason.JAR, e.reason());
      }
    }
  }

  @Test
  void refusesAnAlteredEntry() throws IOException {
    entries.put(WEIGHTS, new byte[] {0, 0, 0, 0x41});
    assertJarRefused(WEIGHTS, "another digest");
  }

  @Test
  void noCallReturnsIfAnEntryForPeopleIsAltered() throws IOException {
    String source = "META-INF/lrai/sources/Doubler.java";
    entries.put(source, utf8("class Doubler {}"));
    list();
    entries.put(source, utf8("class Tripler {}"));
    Path jar = write(zip());
    for (LoadOptions options :
        List.of(LoadOptions.defaults(), LoadOptions.defaults().withoutSelfCheck())) {
      CompiledModel model = CompiledModel.load(jar, options);
      for (int call = 0; call < 3; call++) {
        assertRefused(
            Reason.JAR,
            () -> model.run(Tensor.of(new float[] {1, 2, 3, 4}, 1, 4)),
            source,
            "another digest");
      }
    }
  }

  @Test
  void refusesAnEntryThatIsNotListed() throws IOException {
    entries.put("extra/Payload.class", new byte[10]);
    assertJarRefused("extra/Payload.class", "not among its digests");
  }

  @Test
  void refusesAListedEntryThatIsMissing() throws IOException {
    entries.remove(WEIGHTS);
    assertJarRefused(WEIGHTS, "missing");
  }

  @Test
  void refusesDigestsOutOfForm() throws IOException {
    entries.put(JarEntries.DIGESTS, utf8("0123  " + WEIGHTS));
    assertJarRefused("line 1", "digest and a name");
    String line = "0".repeat(64) + "  a\n";
    entries.put(JarEntries.DIGESTS, utf8(line + line));
    assertJarRefused("line 2", "second time");
    entries.put(JarEntries.DIGESTS, new byte[] {(byte) 0xFF});
    assertJarRefused("UTF-8");
    entries.remove(JarEntries.DIGESTS);
    assertJarRefused("no META-INF/lrai/digests");
  }

  @Test
  void refusesManifestsOutOfForm() throws IOException {
    entries.put(MANIFEST, utf8("Manifest-Version: 1.0\n\n"));
    assertJarRefused("no LRAI-Program");
    entries.put(MANIFEST, manifest("a.B", "4"));
    assertJarRefused("format 4", "lrai 0.1.0", "reads format 3");
    entries.put(MANIFEST, utf8("no colon\n"));
    assertJarRefused("cannot be loaded");
    entries.put(MANIFEST, new byte[1 << 20]);
    assertJarRefused("over 65536 bytes");
  }

  @Test
  void refusesProgramsThatAreNone() throws IOException {
    entries.put(MANIFEST, manifest("java.lang.String", "3"));
    assertJarRefused("java.lang.String", "not a program");
    entries.put(MANIFEST, manifest("no.Such", "3"));
    assertJarRefused("no.Such");
    makeGoodEntries();
    entries.put(MAIN, Arrays.copyOf(requireNonNull(entries.get(MAIN)), 100));
    list();
    assertJarRefused("org.lrai.testmodel.Doubler", "cannot be loaded");
  }

  @Test
  void refusesProgramsThatDoNotStart() throws IOException {
    String late = "org/lrai/testmodel/Doubler$Weights.class";
    entries.put(late, Arrays.copyOf(requireNonNull(entries.get(late)), 100));
    list();
    assertJarRefused("doubler does not start");
    makeGoodEntries();
    entries.put(WEIGHTS, new byte[3]);
    list();
    assertJarRefused("doubler.bin", "shorter");
  }

  @Test
  void refusesPathTricks() throws IOException {
    for (String name :
        new String[] {
          "../outside", "a/../../b", "/etc/passwd", "C:/x", "a\\b", "a//b", "./a", "a\u0000b"
        }) {
      entries.clear();
      makeGoodEntries();
      entries.put(name, new byte[1]);
      list();
      assertJarRefused("unusual name");
    }
  }

  @Test
  void refusesAnEntryThatOccursTwice() throws IOException {
    String twin = WEIGHTS.replace("doubler.bin", "doublex.bin");
    entries.put(twin, requireNonNull(entries.get(WEIGHTS)));
    byte[] jar = zip();
    byte[] from = utf8(twin);
    byte[] to = utf8(WEIGHTS);
    for (int i = 0; i + from.length <= jar.length; i++) {
      if (Arrays.equals(jar, i, i + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, jar, i, to.length);
      }
    }
    Path path = write(jar);
    assertRefused(Reason.JAR, () -> CompiledModel.load(path), WEIGHTS, "occurs twice");
  }

  @Test
  void refusesAZipBomb() throws IOException {
    entries.put("bomb.bin", new byte[64 << 20]);
    list();
    Path jar = write(zip());
    LoadOptions options = LoadOptions.defaults().withMaximumBytes(1 << 20);
    assertRefused(
        Reason.JAR,
        () -> CompiledModel.load(jar, options),
        "more than 1048576 bytes",
        "withMaximumBytes");
  }

  @Test
  void refusesADirectoryThatClaimsToBeHuge() throws IOException {
    byte[] jar = zip();
    int end = jar.length - 22;
    for (int i = 0; i < 4; i++) {
      jar[end + 12 + i] = (byte) (i == 3 ? 0x70 : 0xFF);
    }
    Path path = write(jar);
    assertRefused(Reason.JAR, () -> CompiledModel.load(path), "directory is over");
  }

  /** Its first bytes are not what the digest is of. */
  @Test
  void refusesAnEntryThatIsLongerThanTheDirectorySays() throws IOException {
    byte[] jar = zip();
    int central = jar.length - WEIGHTS.length() + 1;
    do {
      central--;
    } while (!Arrays.equals(
        jar, central, central + WEIGHTS.length(), utf8(WEIGHTS), 0, WEIGHTS.length()));
    int size = central - 22; // of the unpacked entry, in front of its name
    assertEquals(4, jar[size]);
    jar[size] = 3;
    Path path = write(jar);
    assertRefused(Reason.JAR, () -> CompiledModel.load(path), WEIGHTS, "longer than it says");
  }

  @Test
  void refusesBytesAfterTheEnd() throws IOException {
    byte[] jar = zip();
    Path path = write(Arrays.copyOf(jar, jar.length + 1));
    assertRefused(Reason.JAR, () -> CompiledModel.load(path), "bytes after its end");
  }

  /** What was read to be checked is what the program gets; what it reads again is checked again. */
  @Test
  void noticesAFileThatChangesAfterLoading() throws IOException {
    byte[] jar = zip();
    Path path = write(jar);
    Program program = ProgramJar.load(path, LoadOptions.defaults()).program();
    int at = indexOf(jar, WEIGHTS) + WEIGHTS.length();
    for (int i = 0; i < 6; i++) {
      jar[at + i] ^= 0x55;
    }
    Files.write(path, jar);
    Tensor y = (Tensor) CompiledModel.of(program).run(Tensor.of(new float[] {1, 2, 3, 4}, 1, 4))[0];
    assertArrayEquals(new float[] {2, 4, 6, 8}, y.floats());
    IOException changed =
        assertThrows(
            IOException.class,
            () -> {
              try (InputStream again = program.getClass().getResourceAsStream("doubler.bin")) {
                again.readAllBytes();
              }
            });
    assertFalse(String.valueOf(changed.getMessage()).isEmpty());
  }

  private static int indexOf(byte[] jar, String name) {
    byte[] bytes = utf8(name);
    for (int i = 0; ; i++) {
      if (Arrays.equals(jar, i, i + bytes.length, bytes, 0, bytes.length)) {
        return i;
      }
    }
  }
}
