package org.lrai.cli.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.report.Wording;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;

/** Compilations that end with a certificate. */
public final class CertifiedCompilation {
  private CertifiedCompilation() {}

  /** Where the certificate is written beside a jar. */
  public static Path certificateFile(Path jar) {
    String name = String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", "");
    return jar.resolveSibling(name + ".certificate.json");
  }

  /**
   * Compiles a model and certifies the jar. Jar and certificate appear when both are complete,
   * whatever the verdict is.
   */
  public static Certificate toFile(
      CompilationRequest request, Certification.Request claim, Path jar, Stage.Observer observer)
      throws IOException {
    Compilation.requireWritable(jar);
    Path folder = Files.createTempDirectory("lrai-certify");
    Path plain = folder.resolve("plain.jar");
    try {
      Certificate certificate = certified(request, claim, plain, observer);
      Envelope envelope = Envelope.unsigned(certificate.payload());
      CertificateFiles.writeIntoJar(plain, envelope, jar);
      CertificateFiles.write(certificateFile(jar), envelope);
      return certificate;
    } finally {
      Files.deleteIfExists(plain);
      Files.delete(folder);
    }
  }

  /** Certifies the jar that a compilation would write; only the certificate is kept. */
  public static Certificate of(
      CompilationRequest request, Certification.Request claim, Stage.Observer observer)
      throws IOException {
    Path folder = Files.createTempDirectory("lrai-certify");
    Path plain = folder.resolve("plain.jar");
    try {
      return certified(request, claim, plain, observer);
    } finally {
      Files.deleteIfExists(plain);
      Files.delete(folder);
    }
  }

  private static Certificate certified(
      CompilationRequest request, Certification.Request claim, Path jar, Stage.Observer observer)
      throws IOException {
    Compilation compilation = Compilation.toFile(request, jar, observer);
    long start = System.nanoTime();
    Certificate certificate = Certification.of(compilation, jar, claim);
    observer.done(
        Stage.CERTIFY,
        System.nanoTime() - start,
        "%s, %,d parts of the domain"
            .formatted(
                Wording.verdict(certificate.verdict()), certificate.evidence().witness().leaves()));
    return certificate;
  }
}
