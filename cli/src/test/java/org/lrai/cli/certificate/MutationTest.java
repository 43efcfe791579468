package org.lrai.cli.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Subjects;
import org.lrai.certificates.CertificateException;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.jar.JarContent;
import org.lrai.certificates.report.Report.Finding;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.cli.soundness.Mutations;
import org.lrai.passes.WeightFormat;

/**
 * Breaks real certificates and jars in every way, and sees them rejected. The long form, of every
 * certificate of a list: {@code lrai soundness LIST --mutations N}.
 */
class MutationTest {
  private static final Path MODEL = Path.of("src/test/resources/corpus/onnx/gemm-relu.onnx");
  private static final Path DIGITS = Path.of("../examples/digits-mlp/model.onnx");

  @TempDir private Path folder;

  private Compilation compile(Path model, WeightFormat weights, Path jar) throws IOException {
    return Compilation.toFile(
        CompilationRequest.of(model).withWeights(weights), jar, Stage.Observer.NONE);
  }

  private Certificate certify(
      Compilation compilation, Path jar, String domain, String epsilon, int samples)
      throws IOException {
    return Certification.of(
        compilation,
        jar,
        new Certification.Request(
            Files.writeString(folder.resolve("domain.txt"), domain),
            Optional.of(new BigDecimal(epsilon)),
            Map.of(),
            Duration.ofMinutes(1),
            samples == 0 ? Optional.empty() : Optional.of(new Samples.Plan(samples, 3, 0.99))));
  }

  @ParameterizedTest
  @CsvSource({
    "'x in [-1, 2]', 1e-3, F32, 100, 1200",
    "'x in [-1, 2]', 1e-1, F16, 0, 800",
    "'x in [0, 1]', 1, INT8, 0, 500"
  })
  void mutationsAreRejected(
      String domain, String epsilon, WeightFormat weights, int samples, int count)
      throws IOException {
    Path jar = folder.resolve("plain.jar");
    Compilation compilation = compile(MODEL, weights, jar);
    Certificate certificate = certify(compilation, jar, domain, epsilon, samples);
    Mutations mutations = new Mutations(certificate, compilation, jar);
    assertEquals(new Certificate.Verdict.Proved(), certificate.verdict());
    assertTrue(mutations.accepts(certificate.payload()));

    Mutations.Result result = mutations.reject(count, 20261120);

    assertEquals(List.of(), result.accepted());
    assertEquals(count, result.rejected(), "too many mutations change nothing");
  }

  /** A certificate that says of one model what holds of another. */
  @Test
  void theCertificateOfAnotherModelIsRejected() throws IOException {
    Path jar = folder.resolve("plain.jar");
    Path other = folder.resolve("other.jar");
    Compilation compilation = compile(MODEL, WeightFormat.F32, jar);
    Certificate certificate = certify(compilation, jar, "x in [-1, 2]", "1e-3", 0);
    Compilation digits = compile(DIGITS, WeightFormat.F32, other);

    assertFalse(passes(certificate, JarContent.read(other), digits, other));
    Certificate forged = withJar(certificate, JarContent.read(other));
    assertFalse(passes(forged, JarContent.read(other), digits, other));
    assertFalse(passes(forged, JarContent.read(other), compilation, jar));
  }

  /**
   * Every entry, changed, removed or added, makes the audit fail: by its digest, and where the
   * certificate was made to fit the changed jar, by compiling again.
   */
  @Test
  void mutatedJarsAreRejected() throws IOException {
    Path jar = folder.resolve("plain.jar");
    Compilation compilation = compile(MODEL, WeightFormat.F32, jar);
    Certificate certificate = certify(compilation, jar, "x in [-1, 2]", "1e-3", 0);
    assertTrue(passes(certificate, JarContent.read(jar), compilation, jar));
    List<String> names;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      names = Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }
    List<String> added = new ArrayList<>(List.of("extra.class", "META-INF/lrai/extra", "a/"));
    for (String name : names) {
      assertRejected(certificate, compilation, jar, name, Change.REMOVED);
      if (!name.endsWith("/")) {
        assertRejected(certificate, compilation, jar, name, Change.CHANGED);
        assertRejected(certificate, compilation, jar, name, Change.LONGER);
      }
    }
    for (String name : added) {
      assertRejected(certificate, compilation, jar, name, Change.ADDED);
    }
    Path mutated = mutated(jar, "META-INF/lrai/certificate.class", Change.ADDED);
    assertThrows(CertificateException.class, () -> JarContent.read(mutated));
  }

  private enum Change {
    CHANGED,
    LONGER,
    REMOVED,
    ADDED
  }

  private void assertRejected(
      Certificate certificate, Compilation compilation, Path jar, String name, Change change)
      throws IOException {
    Path mutated = mutated(jar, name, change);
    JarContent content = JarContent.read(mutated);
    assertFalse(certificate.subjects().jar().equals(content.digest()), change + " " + name);
    Path certified = folder.resolve("certified.jar");
    Files.deleteIfExists(certified);
    CertificateFiles.writeIntoJar(
        mutated, Envelope.unsigned(withJar(certificate, content).payload()), certified);
    List<Finding> findings =
        Audit.compare(
            withJar(certificate, JarContent.read(certified)),
            JarContent.read(certified),
            compilation,
            jar,
            _ -> {});
    Finding last = findings.getLast();
    assertFalse(last.passed(), change + " " + name);
    assertEquals("compilation", last.step());
  }

  private Path mutated(Path jar, String name, Change change) throws IOException {
    Path mutated = folder.resolve("mutated.jar");
    try (ZipFile zip = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(mutated);
        ZipOutputStream copy = new ZipOutputStream(file)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        boolean same = !entry.getName().equals(name);
        if (same || change != Change.REMOVED) {
          byte[] content = zip.getInputStream(entry).readAllBytes();
          copy.putNextEntry(new ZipEntry(entry.getName()));
          if (!same && change == Change.CHANGED && content.length > 0) {
            content[content.length / 2] ^= 1;
          }
          copy.write(content);
          if (!same && (change == Change.LONGER || content.length == 0)) {
            copy.write(0);
          }
        }
      }
      if (change == Change.ADDED) {
        copy.putNextEntry(new ZipEntry(name));
        copy.write(name.endsWith("/") ? new byte[0] : new byte[1]);
      }
    }
    return mutated;
  }

  private static boolean passes(
      Certificate certificate, JarContent content, Compilation compilation, Path again)
      throws IOException {
    return Audit.compare(certificate, content, compilation, again, _ -> {}).stream()
        .allMatch(Finding::passed);
  }

  /** A certificate that names another jar. */
  private static Certificate withJar(Certificate certificate, JarContent jar) {
    return new Certificate(
        new Subjects(certificate.subjects().model(), jar.digest(), jar.sourceDigest()),
        certificate.origin(),
        certificate.sizes(),
        certificate.domain(),
        certificate.claim(),
        certificate.verdict(),
        certificate.budget(),
        certificate.rewrites(),
        certificate.evidence(),
        certificate.trustedBase(),
        certificate.assumptions(),
        certificate.nonClaims(),
        certificate.sampling());
  }
}
