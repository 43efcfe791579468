package org.lrai.certificates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lrai.certificates.checker.Checker;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.jar.JarContent;
import org.lrai.certificates.report.Wording;

/**
 * The checker alone, for who wants no compiler beside it: derives every bound of a certificate
 * again from its texts and the constants that {@code lrai audit --tensors} wrote, and with a jar
 * compares digests. That the texts are those of model and jar is for {@code lrai audit}.
 */
public final class Check {
  private static final int VALID = 0;
  private static final int INVALID = 1;
  private static final int WRONG_USE = 2;

  private Check() {}

  /** {@code CERTIFICATE.json TENSORS [MODEL.jar]}; exits with 0 if the certificate is valid. */
  @SuppressWarnings("SystemOut") // a program of its own
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      System.err.println("give CERTIFICATE.json TENSORS [MODEL.jar]");
      System.exit(WRONG_USE);
    }
    try {
      Optional<Path> jar =
          arguments.length > 2 ? Optional.of(Path.of(arguments[2])) : Optional.empty();
      System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), jar) ? VALID : INVALID);
    } catch (CertificateException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USE);
    }
  }

  @SuppressWarnings("SystemOut")
  static boolean run(Path file, Path tensors, Optional<Path> jar) throws IOException {
    Envelope envelope = Envelope.read(file.toString(), Files.readAllBytes(file));
    Certificate certificate = Certificate.read(file.toString(), envelope.payload());
    if (jar.isPresent()
        && !JarContent.read(jar.get()).digest().equals(certificate.subjects().jar())) {
      System.out.println("Invalid: jar: not the one that the certificate names");
      return false;
    }
    return switch (Checker.check(certificate, new RawTensors(tensors))) {
      case Checker.Result.Valid() -> {
        System.out.println("Valid. " + Wording.sentence(certificate));
        yield true;
      }
      case Checker.Result.ValidAssuming(var assumptions) -> {
        System.out.println(
            "Valid, assuming "
                + String.join("; ", assumptions)
                + ". "
                + Wording.sentence(certificate));
        yield true;
      }
      case Checker.Result.Invalid(String step, String reason) -> {
        System.out.println("Invalid: " + step + ": " + reason);
        yield false;
      }
    };
  }
}
