package org.lrai.cli.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.envelope.Keys;
import org.lrai.certificates.jar.JarContent;
import org.lrai.certificates.report.Report.Finding;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;

/**
 * Checks a jar and its certificate against the model, by making again all that can be made again.
 * No class of the jar is loaded.
 *
 * @param certificate what was audited
 * @param signers ids of the keys that signed it; only that of the auditor's key was checked
 * @param findings one for each step, up to the first that failed
 */
public record Audit(Certificate certificate, List<String> signers, List<Finding> findings) {

  public Audit {
    signers = List.copyOf(signers);
    findings = List.copyOf(findings);
  }

  /** Whether everything is as the certificate says. */
  public boolean passed() {
    return findings.stream().allMatch(Finding::passed);
  }

  /** Is told about each finding. */
  public interface Observer {
    void found(Finding finding);
  }

  /**
   * Audits a jar.
   *
   * @param certificateFile the certificate, if it is not that in the jar
   * @param key whose signature there must be
   * @param tensors a folder for the constants that the certificate names, as the checker reads them
   *     ({@link org.lrai.certificates.RawTensors})
   */
  public static Audit of(
      Path jar,
      Path model,
      Optional<Path> certificateFile,
      Optional<PublicKey> key,
      Optional<Path> tensors,
      Observer observer)
      throws IOException {
    Path source = certificateFile.orElse(jar);
    Envelope envelope = CertificateFiles.read(source);
    Certificate certificate = Certificate.read(source.toString(), envelope.payload());
    Steps steps = new Steps(observer);
    JarContent content = JarContent.read(jar);
    if (steps.same(
        "jar",
        certificate.subjects().jar(),
        content.digest(),
        "the jar that the certificate names")) {
      CompilationRequest request =
          Reproduction.request(source.toString(), model, certificate.origin());
      Path folder = Files.createTempDirectory("lrai-audit");
      Path again = folder.resolve("again.jar");
      try {
        Compilation compilation = Compilation.toFile(request, again, Stage.Observer.NONE);
        compare(certificate, content, compilation, again, tensors, steps);
      } finally {
        Files.deleteIfExists(again);
        Files.delete(folder);
      }
    }
    if (steps.passed) {
      signature(envelope, key, steps);
    }
    List<String> signers = envelope.signatures().stream().map(Envelope.Signed::keyId).toList();
    return new Audit(certificate, signers, steps.findings);
  }

  /**
   * Compares with a jar that was made again.
   *
   * @param content of the jar that is audited
   * @param again the new one, which {@code compilation} wrote
   */
  public static List<Finding> compare(
      Certificate certificate,
      JarContent content,
      Compilation compilation,
      Path again,
      Observer observer)
      throws IOException {
    Steps steps = new Steps(observer);
    compare(certificate, content, compilation, again, Optional.empty(), steps);
    return steps.findings;
  }

  private static void compare(
      Certificate certificate,
      JarContent content,
      Compilation compilation,
      Path again,
      Optional<Path> tensors,
      Steps steps)
      throws IOException {
    Certificate.Subjects subjects = certificate.subjects();
    if (!steps.same(
            "source",
            subjects.source(),
            content.sourceDigest(),
            "the sources that the certificate names")
        || !steps.same(
            "model",
            subjects.model(),
            compilation.imported().digest(),
            "the model that the certificate names")) {
      return;
    }
    Optional<String> difference = content.firstDifference(JarContent.read(again));
    if (steps.add(
        "compilation",
        difference.isEmpty(),
        difference
            .map(entry -> differs(entry, certificate.origin().jdk()))
            .orElse("compiling the model again gives the jar, byte for byte"))) {
      new Repetition(certificate, compilation, content, again).addTo(tensors, steps::add);
    }
  }

  private static String differs(String entry, String jdk) {
    return "compiling the model again gives another entry "
        + entry
        + (jdk.equals(Reproduction.jdk())
            ? ""
            : "; this is JDK " + Reproduction.jdk() + ", the jar is of JDK " + jdk);
  }

  private static void signature(Envelope envelope, Optional<PublicKey> key, Steps steps) {
    if (key.isPresent()) {
      String id = Keys.id(key.get());
      boolean signed = envelope.isSignedBy(key.get());
      steps.add("signature", signed, signed ? "by key " + id : "none that holds by key " + id);
    } else if (!envelope.signatures().isEmpty()) {
      steps.add("signature", true, "not checked: no key was given");
    } else {
      steps.add("signature", true, "none, and none was asked for");
    }
  }

  /** What was found until now. */
  private static final class Steps {
    private final Observer observer;
    private final List<Finding> findings = new ArrayList<>();
    private boolean passed = true;

    Steps(Observer observer) {
      this.observer = observer;
    }

    /** Records a finding; whether it was a good one. */
    boolean add(String step, boolean passed, String text) {
      Finding finding = new Finding(step, passed, text);
      findings.add(finding);
      observer.found(finding);
      this.passed &= passed;
      return passed;
    }

    /** Records a comparison. */
    boolean same(String step, String one, String other, String text) {
      boolean same = one.equals(other);
      return add(step, same, same ? text : "NOT " + text);
    }
  }
}
