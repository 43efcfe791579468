package org.lrai.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.report.Wording;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.CertifiedCompilation;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.type.ElementType;

/**
 * Brings what is compiled from a model up to date.
 *
 * @param request the model and the options
 * @param target where the result goes
 * @param claim what is to be certified, if anything
 * @param recordFile where it is recorded what the result was made from
 */
record ModelBuild(
    CompilationRequest request,
    Target target,
    Optional<Certification.Request> claim,
    Path recordFile) {

  /** What a jar says about itself; classes in a folder need none of it. */
  private static final String ABOUT_THE_JAR = "META-INF/";

  /** Where the result goes. */
  sealed interface Target {
    /** One jar. */
    record Jar(Path file) implements Target {}

    /** Classes and weights among those of a project. */
    record Classes(Path folder) implements Target {}
  }

  /**
   * Compiles if anything changed; says whether it did.
   *
   * @throws DiagnosticException if the model cannot be compiled, or a claim not be proved
   */
  boolean run() throws IOException {
    String options = request + " " + fixedContents() + " " + target + " " + claim;
    if (BuildRecord.read(recordFile).filter(last -> last.isCurrent(options)).isPresent()) {
      return false;
    }
    Files.deleteIfExists(recordFile);
    createParent(recordFile);
    List<Path> results = new ArrayList<>();
    Path folder = Files.createTempDirectory("lrai");
    Path plain = folder.resolve("plain.jar");
    Path certified = folder.resolve("certified.jar");
    Compilation compilation;
    try {
      compilation = Compilation.toFile(request, plain, Stage.Observer.NONE);
      Optional<Envelope> certificate = Optional.empty();
      if (claim.isPresent()) {
        certificate = Optional.of(proved(compilation, plain, claim.get()));
        CertificateFiles.writeIntoJar(plain, certificate.get(), certified);
      }
      Path certificateFile;
      switch (target) {
        case Target.Jar(Path file) -> {
          createParent(file);
          Files.move(
              certificate.isPresent() ? certified : plain,
              file,
              StandardCopyOption.REPLACE_EXISTING);
          results.add(file);
          certificateFile = CertifiedCompilation.certificateFile(file);
        }
        case Target.Classes(Path classes) -> {
          unpack(plain, classes, results);
          certificateFile = recordFile.resolveSibling(request.name() + ".certificate.json");
        }
      }
      if (certificate.isPresent()) {
        CertificateFiles.write(certificateFile, certificate.get());
        results.add(certificateFile);
      }
    } finally {
      Files.deleteIfExists(plain);
      Files.deleteIfExists(certified);
      Files.deleteIfExists(folder);
    }
    List<Path> sources = new ArrayList<>(compilation.sources());
    claim.ifPresent(what -> sources.add(what.domain()));
    BuildRecord.of(options, sources, results).write(recordFile);
    return true;
  }

  private Envelope proved(Compilation compilation, Path jar, Certification.Request what)
      throws IOException {
    Certificate certificate = Certification.of(compilation, jar, what);
    if (certificate.verdict() instanceof Certificate.Verdict.Proved) {
      return Envelope.unsigned(certificate.payload());
    }
    String reason =
        certificate.verdict() instanceof Certificate.Verdict.Unknown(String why) ? ": " + why : "";
    throw new DiagnosticException(
        Diagnostic.error("certificate", Wording.sentence(certificate) + reason)
            .inFile(request.model().toString())
            .withRemedy("'lrai certify --report FILE.html' shows what the bound is made of"));
  }

  /** Digests of the contents that inputs are fixed to; a request names only their types. */
  private List<String> fixedContents() {
    List<String> digests = new ArrayList<>();
    request
        .fixed()
        .forEach((input, content) -> {
          MessageDigest digest = BuildRecord.newDigest();
          digest.update(content.bytes());
          for (int i = 0; content.element() == ElementType.STRING && i < content.size(); i++) {
            digest.update((content.getString(i) + '\0').getBytes(StandardCharsets.UTF_8));
          }
          digests.add(input + "=" + HexFormat.of().formatHex(digest.digest()));
        });
    return digests;
  }

  private static void unpack(Path jar, Path folder, List<Path> results) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.isDirectory() || entry.getName().startsWith(ABOUT_THE_JAR)) {
          continue;
        }
        Path result = folder.resolve(entry.getName());
        createParent(result);
        try (InputStream content = file.getInputStream(entry)) {
          Files.copy(content, result, StandardCopyOption.REPLACE_EXISTING);
        }
        results.add(result);
      }
    }
  }

  private static void createParent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }
}
