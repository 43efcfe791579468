package org.lrai.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.program.Program;
import org.w3c.dom.Document;

class CompileMojoTest {
  private static final Path MODEL = Path.of("../examples/digits-mlp/model.onnx");

  @TempDir private Path project;

  private Path model = Path.of("");
  private Path classes = Path.of("");

  @BeforeEach
  void copyModel() throws IOException {
    model = project.resolve("digits.onnx");
    classes = project.resolve("target/classes");
    Files.copy(MODEL, model);
  }

  /** The goal with the values that Maven would set. */
  private CompileMojo mojo() {
    CompileMojo mojo = new CompileMojo();
    mojo.model = model.toFile();
    mojo.classesDirectory = classes.toFile();
    mojo.recordDirectory = project.resolve("target/lrai").toFile();
    return mojo;
  }

  /** What the goal says that it did. */
  private static String execute(CompileMojo mojo) throws Exception {
    List<String> lines = new ArrayList<>();
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            lines.add(line.toString());
          }
        });
    mojo.execute();
    return String.join("\n", lines);
  }

  private static void assertCompiled(String log) {
    assertTrue(log.startsWith("Compiled "), log);
  }

  private static void assertUpToDate(String log) {
    assertTrue(log.endsWith("is up to date."), log);
  }

  @Test
  void theModelIsOnTheClassPathOfTheProject() throws Exception {
    assertCompiled(execute(mojo()));

    URL[] classPath = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classPath, getClass().getClassLoader())) {
      Class<?> program = loader.loadClass("models.digits.DigitsProgram");
      CompiledModel digits =
          CompiledModel.of((Program) program.getDeclaredConstructor().newInstance());
      Tensor scores = (Tensor) digits.run(Tensor.of(new float[128], 2, 64))[0];
      assertEquals("float[2, 10]", scores.toString());
    }
    assertFalse(Files.exists(classes.resolve("META-INF/lrai")), "that is for jars");
  }

  @Test
  void nothingIsDoneWhenNothingChanged() throws Exception {
    assertCompiled(execute(mojo()));
    assertUpToDate(execute(mojo()));
  }

  @Test
  void changesAreNoticed() throws Exception {
    execute(mojo());

    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1; // A bit of a weight.
    Files.write(model, bytes);
    assertCompiled(execute(mojo()));
    assertUpToDate(execute(mojo()));

    CompileMojo narrower = mojo();
    narrower.dims = Map.of("batch", "1..8");
    assertCompiled(execute(narrower));

    CompileMojo renamed = mojo();
    renamed.name = "numbers";
    assertCompiled(execute(renamed));
    assertTrue(Files.exists(classes.resolve("models/numbers/NumbersProgram.class")), "renamed");

    Files.delete(classes.resolve("models/numbers/NumbersProgram.class"));
    assertCompiled(execute(renamed));
  }

  @Test
  void aJarIsWrittenWhereOneIsAskedFor() throws Exception {
    Path jar = project.resolve("target/models/digits.jar");
    CompileMojo mojo = mojo();
    mojo.jar = jar.toFile();

    assertCompiled(execute(mojo));
    assertUpToDate(execute(mojo));

    assertEquals("digits", CompiledModel.load(jar).name());
    assertFalse(Files.exists(classes), "nothing but the jar");
  }

  @Test
  void whatIsCompiledIsCertified() throws Exception {
    Path jar = project.resolve("target/digits.jar");
    Path domain = Files.writeString(project.resolve("domain.txt"), "input in [0, 1]\n");
    CompileMojo mojo = mojo();
    mojo.jar = jar.toFile();
    mojo.domain = domain.toFile();
    mojo.epsilon = "0.01";

    assertCompiled(execute(mojo));
    assertUpToDate(execute(mojo));
    assertEquals(
        "digits", CompiledModel.load(jar, LoadOptions.defaults().withCertificate()).name());
    assertTrue(Files.exists(project.resolve("target/digits.certificate.json")));

    Files.writeString(domain, "input in [0, 0.5]\n");
    assertCompiled(execute(mojo));
    mojo.epsilon = "1e-12";
    MojoFailureException e = assertThrows(MojoFailureException.class, () -> execute(mojo));
    assertTrue(String.valueOf(e.getMessage()).contains("than is claimed"), e::getMessage);

    CompileMojo classes = mojo();
    classes.domain = domain.toFile();
    assertCompiled(execute(classes));
    assertTrue(Files.exists(project.resolve("target/lrai/digits.certificate.json")));
  }

  @Test
  void parametersThatSayNothingFailTheBuild() {
    CompileMojo alone = mojo();
    alone.epsilon = "0.1";
    assertThrows(MojoFailureException.class, () -> execute(alone));
    CompileMojo unknown = mojo();
    unknown.weights = "int4";
    assertThrows(MojoFailureException.class, () -> execute(unknown));
  }

  @Test
  void aModelThatCannotBeCompiledFailsTheBuild() throws IOException {
    Files.write(model, new byte[] {1, 2, 3});

    MojoFailureException e = assertThrows(MojoFailureException.class, () -> execute(mojo()));

    assertTrue(String.valueOf(e.getMessage()).contains("digits.onnx"), e::getMessage);
    assertFalse(Files.exists(classes), "nothing half-written");
  }

  @Test
  void dimsThatTheModelDoesNotHaveFailTheBuild() {
    CompileMojo mojo = mojo();
    mojo.dims = Map.of("batsch", "1..8");

    MojoFailureException e = assertThrows(MojoFailureException.class, () -> execute(mojo));

    assertTrue(String.valueOf(e.getMessage()).contains("batsch"), e::getMessage);
  }

  @Test
  void skippingDoesNothing() throws Exception {
    CompileMojo mojo = mojo();
    mojo.skip = true;

    execute(mojo);

    try (Stream<Path> files = Files.list(project)) {
      assertEquals(List.of(model), files.toList());
    }
  }

  /** What Maven reads: the descriptor that the build made of the annotations. */
  @Test
  void theDescriptorHasTheGoal() throws Exception {
    Document descriptor;
    try (InputStream file = CompileMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      descriptor =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(Objects.requireNonNull(file, "plugin.xml"));
    }

    assertEquals("lrai", text(descriptor, "goalPrefix"));
    assertEquals("compile", text(descriptor, "goal"));
    assertEquals("generate-resources", text(descriptor, "phase"));
    List<String> parameters = new ArrayList<>();
    var names = descriptor.getElementsByTagName("parameter");
    for (int i = 0; i < names.getLength(); i++) {
      parameters.add(names.item(i).getTextContent().strip().split("\\s")[0]);
    }
    assertTrue(
        parameters.containsAll(
            List.of(
                "model",
                "jar",
                "classesDirectory",
                "dims",
                "name",
                "standalone",
                "domain",
                "epsilon",
                "skip")),
        parameters::toString);
  }

  private static String text(Document document, String element) {
    return document.getElementsByTagName(element).item(0).getTextContent();
  }
}
