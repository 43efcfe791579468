package org.lrai.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** Jars whose digests are right, but whose kernels are not those of the plan. */
class SelfCheckTest {
  private static final Path MODEL = Path.of("../examples/digits-mlp/model.onnx");
  private static final String DIGESTS = "META-INF/lrai/digests";
  private static final String CHECKS = "models/digitsmlp/self-check.tsv";
  private static final String SCALAR = "models/digitsmlp/scalar/K1";
  private static final String VECTOR = "models/digitsmlp/vector/K1";
  private static final Map<String, Value> ROW = Map.of("input", Tensor.of(new float[64], 1, 64));

  @TempDir private Path folder;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void compile() throws IOException {
    Path jar = folder.resolve("digits.jar");
    Compilation.toFile(CompilationRequest.of(MODEL), jar, Stage.Observer.NONE);
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        try (var stream = file.getInputStream(entry)) {
          entries.put(entry.getName(), stream.readAllBytes());
        }
      }
    }
  }

  /** Compiles a kernel again, from other source. */
  private void change(String kernel, String what, String by) throws IOException {
    String source =
        new String(
            entries.get("META-INF/lrai/sources/" + kernel + ".java"), StandardCharsets.UTF_8);
    assertTrue(source.contains(what), source);
    Path file = folder.resolve(kernel + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source.replace(what, by));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                OutputStream.nullOutputStream(),
                null,
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                folder.resolve("digits.jar") + File.pathSeparator + runtime(),
                "-d",
                classes.toString(),
                file.toString());
    assertEquals(0, status);
    entries.put(kernel + ".class", Files.readAllBytes(classes.resolve(kernel + ".class")));
  }

  private static Path runtime() {
    return Path.of(
        CompiledModel.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  /** The jar as it is now, with the digests of its entries. */
  private Path write() throws IOException {
    StringBuilder digests = new StringBuilder();
    entries.forEach((name, bytes) -> {
      if (!name.equals("META-INF/MANIFEST.MF") && !name.equals(DIGESTS)) {
        digests.append(sha256(bytes)).append("  ").append(name).append('\n');
      }
    });
    entries.put(DIGESTS, digests.toString().getBytes(StandardCharsets.UTF_8));
    Path jar = folder.resolve("changed.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return jar;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(Path jar, LoadOptions options, String... parts) {
    CompiledModel model = CompiledModel.load(jar, options);
    Map<String, Value> outputs = new HashMap<>();
    for (Executable use :
        List.<Executable>of(
            () -> model.run(ROW, outputs), // while it is checked
            () -> model.run(ROW, outputs), // afterwards
            () -> model.run(new Value[] {ROW.get("input")}),
            () -> model.warmUp(ROW))) {
      ModelException refusal = assertThrows(ModelException.class, use);
      assertEquals(ModelException.Reason.JAR, refusal.reason());
      for (String part : parts) {
        assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
      }
    }
    assertTrue(outputs.isEmpty());
  }

  @Test
  void everyKernelIsChecked() throws IOException {
    String text = new String(entries.get(CHECKS), StandardCharsets.UTF_8);
    assertFalse(text.contains("unchecked"), text);
    for (int kernel = 0; kernel < 3; kernel++) {
      assertTrue(text.contains("check\t" + kernel + "\t"), text);
    }
    CompiledModel.load(write()).warmUp(ROW);
    CompiledModel.load(write(), LoadOptions.defaults().withForm(LoadOptions.Form.VECTOR))
        .warmUp(ROW);
  }

  /** An ulp more before the last rounding, in one of eight rows. */
  @Test
  void aScalarKernelThatRoundsOtherwiseIsRefused() throws IOException {
    change(SCALAR, "sums[l + 112] + z0", "Math.nextUp(sums[l + 112]) + z0");
    Path jar = write();
    assertRefused(
        jar, LoadOptions.defaults(), "K1 in scalar form", "other bits", "Compile it again");
    CompiledModel.load(jar, LoadOptions.defaults().withoutSelfCheck()).run(ROW);
  }

  /** An interrupt neither lets a call return sooner nor is it lost. */
  @Test
  void anInterruptedCallWaitsForTheCheck() throws IOException {
    change(SCALAR, "sums[l + 112] + z0", "Math.nextUp(sums[l + 112]) + z0");
    CompiledModel model = CompiledModel.load(write());
    Thread.currentThread().interrupt();
    assertThrows(ModelException.class, () -> model.run(ROW));
    assertTrue(Thread.interrupted());
  }

  @Test
  void aKernelThatFailsIsRefused() throws IOException {
    change(SCALAR, "sums[l + 112] + z0", "in1[-1]");
    assertRefused(write(), LoadOptions.defaults(), "K1 in scalar form", "does not run");
  }

  /** The call that the model is warmed up with has one row: only the check has eight. */
  @Test
  void aVectorKernelOfOtherBitsIsNeverUsed() throws IOException {
    // for 16 registers and for 32 alike, where the row has another number
    change(VECTOR, "= in1[in1At + r0 + 448]", "= Math.nextUp(in1[in1At + r0 + 448])");
    Path jar = write();
    CompiledModel model = CompiledModel.load(jar);
    model.warmUp(ROW);
    assertEquals(LoadOptions.Form.SCALAR, model.form());
    assertRefused(
        jar, LoadOptions.defaults().withForm(LoadOptions.Form.VECTOR), "K1 in vector form");
  }

  /** What is left for later says nothing of the first calls, and is not passed over. */
  @Test
  void aCheckForLaterKeepsTheVectorFormAway() throws IOException {
    addWrongCheckForLater();
    assertStaysInScalarForm();
  }

  /** A kernel whose vector form is slow is checked in scalar form, as it would stay. */
  @Test
  void aCheckForLaterOfAKernelHeldBackKeepsTheOthersAway() throws IOException {
    change(
        VECTOR,
        "switch (SPECIES.length())",
        "java.util.concurrent.locks.LockSupport.parkNanos(1_000_000L); switch (SPECIES.length())");
    addWrongCheckForLater();
    assertStaysInScalarForm();
  }

  private void addWrongCheckForLater() {
    String text = new String(entries.get(CHECKS), StandardCharsets.UTF_8);
    String check = text.lines().filter(line -> line.startsWith("check\t1\t")).findFirst().get();
    String other = "later" + check.substring("check".length(), check.lastIndexOf('\t')) + "\t0\n";
    entries.put(CHECKS, (text + other).getBytes(StandardCharsets.UTF_8));
  }

  private void assertStaysInScalarForm() throws IOException {
    CompiledModel model = CompiledModel.load(write());
    model.warmUp(ROW);
    assertEquals(LoadOptions.Form.SCALAR, model.form());
    assertEquals(1, model.run(ROW).size());
  }

  @Test
  void aKernelOfWhichNothingIsSaidIsRefused() throws IOException {
    String text = new String(entries.get(CHECKS), StandardCharsets.UTF_8);
    entries.put(CHECKS, text.replace("check\t1\t", "check\t2\t").getBytes(StandardCharsets.UTF_8));
    assertRefused(write(), LoadOptions.defaults());
    entries.put(CHECKS, "unchecked\t0\tnothing\n".getBytes(StandardCharsets.UTF_8));
    assertRefused(write(), LoadOptions.defaults(), "says nothing of kernel 1");
  }

  @Test
  void checksThatCannotBeReadAreRefused() throws IOException {
    for (String text :
        new String[] {
          "",
          "check",
          "check\t0\t1\t0:1\tweight\t0:0:1\tx",
          "check\t0\t1\t0:1\tFLOAT:-1:FINITE:read\t0:0:1\t0",
          "check\t0\t1\t0:1\tTEXT:1:FINITE:read\t0:0:1\t0",
          "check\t99\t1\t0:1\tweight\t0:0:1\t0",
          "check\t0\t1\t0:1\tweight\t0:0\t0",
          "unchecked\t-1\t",
          "unchecked",
          "unchecked\tx\ty"
        }) {
      entries.put(CHECKS, text.getBytes(StandardCharsets.UTF_8));
      assertRefused(write(), LoadOptions.defaults(), "self-check");
    }
    entries.remove(CHECKS);
    assertRefused(write(), LoadOptions.defaults(), "missing");
  }
}
