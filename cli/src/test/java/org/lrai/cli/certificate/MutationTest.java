package org.lrai.cli.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.CertificateException;
import org.lrai.certificates.jar.JarContent;
import org.lrai.certificates.json.Json;
import org.lrai.certificates.json.JsonReader;
import org.lrai.certificates.report.Report.Finding;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;

/** Breaks a real certificate in every way, and sees it rejected. */
class MutationTest {
  private static final Path MODEL = Path.of("src/test/resources/corpus/onnx/gemm-relu.onnx");
  private static final int MUTATIONS = 2500;

  @TempDir private Path folder;

  private Compilation compilation;
  private Path jar;
  private JarContent content;
  private Certificate certificate;

  @BeforeEach
  void certify() throws IOException {
    jar = folder.resolve("plain.jar");
    compilation = Compilation.toFile(CompilationRequest.of(MODEL), jar, Stage.Observer.NONE);
    Path domain = Files.writeString(folder.resolve("domain.txt"), "x in [-1, 2]\n");
    certificate =
        Certification.of(
            compilation,
            jar,
            new Certification.Request(
                domain,
                Optional.of(new BigDecimal("1e-3")),
                Map.of(),
                Duration.ofMinutes(1),
                Optional.of(new Samples.Plan(100, 3, 0.99))));
    content = JarContent.read(jar);
  }

  @Test
  void theCertificateIsAccepted() throws IOException {
    assertEquals(new Certificate.Verdict.Proved(), certificate.verdict());
    assertTrue(accepted(certificate.payload()));
  }

  /**
   * A mutation may be accepted only where it changed what the maker of a certificate chooses, such
   * that every bound stayed as it is stated: then it is a certificate like the first.
   */
  @Test
  void mutationsAreRejected() throws IOException {
    byte[] payload = certificate.payload();
    Json statement = JsonReader.readCanonical("f", payload);
    Random random = new Random(20261120);
    int rejected = 0;
    for (int i = 0; rejected < MUTATIONS; i++) {
      assertTrue(i < 2 * MUTATIONS, "too many mutations change nothing");
      byte[] mutated =
          i % 10 == 0 ? damaged(payload, random) : new Mutation(random).of(statement).canonical();
      if (Arrays.equals(mutated, payload)) {
        continue;
      }
      if (accepted(mutated)) {
        Certificate other = Certificate.read("f", mutated);
        assertEquals(certificate.claim(), other.claim());
        assertNotEquals(chosen(certificate), chosen(other), () -> "accepted: " + other);
      } else {
        rejected++;
      }
    }
  }

  /** Where the inputs lie, what a search found, whether and what samples were taken. */
  private static List<Object> chosen(Certificate certificate) {
    return List.of(certificate.domain(), certificate.evidence().witness(), certificate.sampling());
  }

  /** What an audit says of a payload, for the jar as it is. */
  private boolean accepted(byte[] payload) throws IOException {
    Certificate read;
    try {
      read = Certificate.read("f", payload);
    } catch (CertificateException e) {
      return false;
    }
    if (!read.subjects().jar().equals(content.digest())) {
      return false;
    }
    try {
      return Audit.compare(read, content, compilation, jar, _ -> {}).stream()
          .allMatch(Finding::passed);
    } catch (org.lrai.ir.diagnostic.DiagnosticException e) {
      return false; // sizes that the model cannot have
    }
  }

  private static byte[] damaged(byte[] payload, Random random) {
    byte[] damaged = payload.clone();
    if (random.nextBoolean()) {
      return Arrays.copyOf(damaged, random.nextInt(damaged.length));
    }
    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    return damaged;
  }

  /** One change somewhere in a value. */
  private record Mutation(Random random) {
    Json of(Json value) {
      return switch (value) {
        case Json.Text(String text) -> Json.of(text(text));
        case Json.Whole(long number) ->
            Json.of(random.nextBoolean() ? number + random.nextInt(1, 4) : -number - 1);
        case Json.Truth(boolean truth) -> Json.of(!truth);
        case Json.Array(List<Json> elements) -> array(elements);
        case Json.Members(SortedMap<String, Json> members) -> members(members);
      };
    }

    private Json array(List<Json> elements) {
      List<Json> changed = new ArrayList<>(elements);
      if (changed.isEmpty()) {
        return Json.of(List.of(Json.of("added")));
      }
      int at = random.nextInt(changed.size());
      switch (random.nextInt(8)) {
        case 0 -> changed.remove(at);
        case 1 -> changed.add(at, changed.get(random.nextInt(changed.size())));
        case 2 -> changed.set(at, changed.get(random.nextInt(changed.size())));
        default -> changed.set(at, of(changed.get(at)));
      }
      return Json.of(changed);
    }

    private Json members(SortedMap<String, Json> members) {
      SortedMap<String, Json> changed = new TreeMap<>(members);
      List<String> names = List.copyOf(members.keySet());
      if (names.isEmpty()) {
        return Json.of(Map.of("added", Json.of(1)));
      }
      String name = names.get(random.nextInt(names.size()));
      Json value = members.getOrDefault(name, Json.of(0));
      switch (random.nextInt(16)) {
        case 0 -> changed.remove(name);
        case 1 -> changed.put(name + "x", value);
        case 2 -> changed.put(name, members.getOrDefault(names.getFirst(), value));
        default -> changed.put(name, of(value));
      }
      return Json.of(changed);
    }

    private String text(String text) {
      if (text.startsWith("0x") || text.startsWith("-0x")) {
        double number = Double.parseDouble(text);
        return switch (random.nextInt(6)) {
          case 0 -> Double.toHexString(Math.nextUp(number));
          case 1 -> Double.toHexString(Math.nextDown(number));
          case 2 -> Double.toHexString(number * 2);
          case 3 -> Double.toHexString(-number);
          case 4 -> "NaN";
          default -> Double.toHexString(0);
        };
      }
      int at = random.nextInt(text.length() + 1);
      return switch (random.nextInt(4)) {
        case 0 -> text.substring(0, at);
        case 1 -> text.substring(0, at) + (char) random.nextInt(' ', 127) + text.substring(at);
        case 2 -> at == text.length() ? "" : text.substring(0, at) + text.substring(at + 1);
        default ->
            at == text.length()
                ? text + text
                : text.substring(0, at)
                    + (char) random.nextInt('0', '9' + 1)
                    + text.substring(at + 1);
      };
    }
  }
}
