package org.lrai.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.jar.JarContent;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.ModelException;

/** From a model to a jar with a certificate, and to what an auditor finds. */
class CertificateCommandsTest {
  private static final Path MODEL = Path.of("../examples/digits-mlp/model.onnx");
  private static final Path OTHER_MODEL = Path.of("src/test/resources/corpus/onnx/gemm-relu.onnx");

  @TempDir private static Path shared;
  private static Path jar = Path.of("");
  private static Path domain = Path.of("");

  @TempDir private Path folder;

  @BeforeAll
  static void compile() throws IOException {
    jar = shared.resolve("digits.jar");
    domain = Files.writeString(shared.resolve("domain.txt"), "input in [0, 1]\n");
    Run run =
        Run.of("compile", MODEL, "-o", jar, "--domain", domain, "--epsilon", "0.01").expectDone();
    assertTrue(run.out().contains("Proved: For every input in the domain"), run.out());
    assertTrue(run.out().contains("at most 0.01."), run.out());
  }

  @Test
  void theJarPassesItsAudit() throws IOException {
    Path report = folder.resolve("report.html");
    JsonObject json =
        Run.of("audit", jar, "--model", MODEL, "--report", report, "--json").expectDone().json();

    assertEquals("proved", json.get("verdict").getAsString());
    assertTrue(json.get("passed").getAsBoolean());
    assertTrue(Files.readString(report).contains("<h1>Proved</h1>"));
  }

  /** The checker runs without any class of the compiler, and reads raw constants. */
  @Test
  void theCheckerStandsAlone() throws Exception {
    Path tensors = folder.resolve("tensors");
    Run.of("audit", jar, "--model", MODEL, "--tensors", tensors).expectDone();
    Path certificate = shared.resolve("digits.certificate.json");

    assertEquals(0, check(certificate, tensors, jar));
    Path changed;
    try (var files = Files.list(tensors)) {
      changed = files.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(changed);
    bytes[0] ^= 1;
    Files.write(changed, bytes);
    assertEquals(1, check(certificate, tensors, jar));
    Files.delete(changed);
    assertEquals(2, check(certificate, tensors, jar));
  }

  private static int check(Path... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        Path.of(Certificate.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString());
    command.add("org.lrai.certificates.Check");
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  @Test
  void certifyNamesTheJarThatCompileWrites() throws IOException {
    Path file = folder.resolve("digits.certificate.json");
    Run.of(
            "certify",
            MODEL,
            "--domain",
            domain,
            "--epsilon",
            "0.01",
            "--name",
            "digits-mlp",
            "-o",
            file)
        .expectDone();

    assertEquals(
        Files.readString(shared.resolve("digits.certificate.json")), Files.readString(file));
    assertEquals(
        Files.readString(file),
        new String(JarContent.read(jar).certificate().orElseThrow(), UTF_8));
    Run.of("audit", jar, "--model", MODEL, "--certificate", file).expectDone();
  }

  @Test
  void aClaimThatCannotBeShownIsUnknown() {
    Path unsure = folder.resolve("unsure.jar");
    Run.of("compile", MODEL, "-o", unsure, "--domain", domain, "--epsilon", "1e-4")
        .expectFailure(4, "Unknown: It could not be shown");
    Run.of("audit", unsure, "--model", MODEL).expectFailure(4, "is larger than is claimed");
  }

  /** A bound is of one content of an input that is not of real numbers. */
  @Test
  void openIntegersAreNotUnderstood() throws IOException {
    Path model = OTHER_MODEL.resolveSibling("gather.onnx");
    Path file = folder.resolve("gather.json");
    Path open = folder.resolve("open.txt");
    Files.writeString(open, "i in [0, 2]\n");
    Run.of("certify", model, "--domain", open, "-o", file)
        .expectFailure(4, "input i is not of real numbers");
  }

  /** The jar itself shows that a claim is wrong, and an audit runs it on the same input. */
  @Test
  void aWrongClaimIsRefuted() {
    Path wrong = folder.resolve("wrong.jar");
    Run.of("compile", MODEL, "-o", wrong, "--domain", domain, "--epsilon", "1e-12")
        .expectFailure(1, "Refuted: There is an input");
    Run.of("audit", wrong, "--model", MODEL).expectFailure(1, "Refuted: There is an input");
  }

  @Test
  void withoutEpsilonTheBoundIsTheClaim() {
    Path file = folder.resolve("c.json");
    JsonObject json =
        Run.of("certify", MODEL, "--domain", domain, "-o", file, "--json").expectDone().json();

    JsonObject output = json.getAsJsonArray("outputs").get(0).getAsJsonObject();
    assertEquals("logits", output.get("name").getAsString());
    double bound = output.get("bound").getAsDouble();
    assertTrue(bound > 0 && bound < 0.01, "bound " + bound);
  }

  /** What a certificate means stays the model with its own weights, whatever the jar has. */
  @Test
  void roundedWeightsAreInTheBound() throws IOException {
    double bound = 0;
    for (String format : List.of("f32", "f16", "int8")) {
      Path rounded = folder.resolve(format + ".jar");
      Run.of("compile", MODEL, "-o", rounded, "--domain", domain, "--weights", format).expectDone();
      JsonObject json = Run.of("audit", rounded, "--model", MODEL, "--json").expectDone().json();
      JsonObject output = json.getAsJsonArray("outputs").get(0).getAsJsonObject();

      assertTrue(output.get("bound").getAsDouble() > 10 * bound, json::toString);
      bound = output.get("bound").getAsDouble();
      assertTrue(format.equals("f32") || Files.size(rounded) < Files.size(jar), format);
    }
  }

  @Test
  void signaturesAreChecked() {
    Path signed = folder.resolve("signed.jar");
    Run.of("keygen", "-o", folder.resolve("own")).expectDone();
    Run.of("keygen", "-o", folder.resolve("other")).expectDone();
    Run.of("sign", jar, "--key", folder.resolve("own.key"), "-o", signed).expectDone();

    Run.of("audit", signed, "--model", MODEL, "--key", folder.resolve("own.pub")).expectDone();
    Run.of("audit", signed, "--model", MODEL, "--key", folder.resolve("other.pub"))
        .expectFailure(1, "none that holds by key");
    Run.of("audit", jar, "--model", MODEL, "--key", folder.resolve("own.pub"))
        .expectFailure(1, "none that holds by key");
    Run.of("keygen", "-o", folder.resolve("own")).expectFailure(2, "exists already");
  }

  /** An application asks for a certificate when it loads a jar. */
  @Test
  void theLoaderRefusesJarsWithoutTheCertificate() throws IOException {
    Run.of("keygen", "-o", folder.resolve("own")).expectDone();
    Run.of("keygen", "-o", folder.resolve("other")).expectDone();
    Path signed = folder.resolve("signed.jar");
    Run.of("sign", jar, "--key", folder.resolve("own.key"), "-o", signed).expectDone();
    Path plain = folder.resolve("plain.jar");
    Run.of("compile", MODEL, "-o", plain).expectDone();
    Path unsure = folder.resolve("unsure.jar");
    Run.of("compile", MODEL, "-o", unsure, "--domain", domain, "--epsilon", "1e-4");
    PublicKey own = CertificateFiles.readPublicKey(folder.resolve("own.pub"));
    PublicKey other = CertificateFiles.readPublicKey(folder.resolve("other.pub"));
    LoadOptions proved = LoadOptions.defaults().withCertificate();

    assertEquals("digits-mlp", CompiledModel.load(jar, proved).name());
    assertEquals(
        "digits-mlp", CompiledModel.load(signed, proved.withCertificateSignedBy(own)).name());
    assertRefused(signed, proved.withCertificateSignedBy(other), "not signed by the key");
    assertRefused(jar, proved.withCertificateSignedBy(own), "not signed by the key");
    assertRefused(plain, proved, "has no certificate");
    assertRefused(unsure, proved, "does not say that its claim is proved");
    Path changed = folder.resolve("changed.jar");
    Path renamed = folder.resolve("renamed.jar");
    Run.of("compile", MODEL, "-o", renamed, "--name", "other").expectDone();
    CertificateFiles.writeIntoJar(
        renamed, Envelope.read("f", JarContent.read(signed).certificate().orElseThrow()), changed);
    assertRefused(changed, proved, "is not one of this jar");
  }

  private static void assertRefused(Path file, LoadOptions options, String why) {
    ModelException refused =
        assertThrows(ModelException.class, () -> CompiledModel.load(file, options));
    assertEquals(ModelException.Reason.JAR, refused.reason());
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused::toString);
  }

  @Test
  void anotherJarAndAnotherModelAreRejected() throws IOException {
    Path plain = folder.resolve("plain.jar");
    Run.of("compile", MODEL, "-o", plain, "--name", "other").expectDone();

    Run.of("audit", plain, "--model", MODEL).expectFailure(2, "has no certificate");
    Run.of("audit", plain, "--model", MODEL, "--certificate", jar)
        .expectFailure(1, "NOT the jar that the certificate names");
    Run.of("audit", jar, "--model", OTHER_MODEL)
        .expectFailure(1, "NOT the model that the certificate names");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x in [0, 1]|no input x",
        "input in [1, 0]|nothing lies in",
        "input[0, :] in [0|the text ends too early",
        "input[0, 3] in [0, 1]|has no interval",
        "|has no interval"
      })
  void domainsMustBeThoseOfTheModel(String example) throws IOException {
    String[] parts = example.split("\\|", -1);
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), parts[0]);
    Path never = folder.resolve("never.jar");

    Run.of("compile", MODEL, "-o", never, "--domain", wrong).expectFailure(2, parts[1]);
    assertFalse(Files.exists(never));
  }

  @Test
  void optionsOfCertificatesNeedADomain() {
    Path never = folder.resolve("never.jar");
    Run.of("compile", MODEL, "-o", never, "--epsilon", "0.1").expectFailure(2, "--domain");
    Run.of("certify", MODEL).expectFailure(2, "no domain");
    Run.of("compile", MODEL, "-o", never, "--domain", domain, "--epsilon", "-1")
        .expectFailure(2, "--epsilon");
    Run.of("compile", MODEL, "-o", never, "--domain", domain, "--epsilon", "1e999999999")
        .expectFailure(2, "--epsilon");
    Run.of("compile", MODEL, "-o", never, "--domain", domain, "--size", "depth=3")
        .expectFailure(2, "no symbolic dim depth");
  }

  /** Each gets one clear error, whatever is in it. */
  @Test
  void hostileCertificatesAreRefused() throws IOException {
    String envelope = Files.readString(shared.resolve("digits.certificate.json"));
    byte[] zeros = new byte[1 << 20];
    List<String> hostile =
        List.of(
            "",
            "{}",
            "[".repeat(100_000),
            envelope.substring(0, envelope.length() / 2),
            envelope.replace("in-toto", "in-tote"),
            envelope.replace("\"payload\":\"", "\"payload\":\"AAAA"),
            "{\"payload\":\"%s\",\"payloadType\":\"application/vnd.in-toto+json\",\"signatures\":[]}"
                .formatted(Base64.getEncoder().encodeToString(zeros)));
    Path file = folder.resolve("hostile.json");
    for (String text : hostile) {
      Files.writeString(file, text);
      Run.of("audit", jar, "--model", MODEL, "--certificate", file)
          .expectFailure(2, "hostile.json");
      Run.of("sign", file, "--key", file).expectFailure(2, "hostile.json");
    }
    byte[] whole = Files.readAllBytes(jar);
    Path cut = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, whole.length / 2));
    Run.of("audit", cut, "--model", MODEL).expectFailure(2, "cut.jar");
  }
}
