package org.lrai.cli.property;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.verifier.bound.Limits;
import org.lrai.verifier.bound.PropertyVerdict;
import org.lrai.verifier.property.Property;
import org.lrai.verifier.property.VnnLibReader;

/** Decides whether the jar that a model is compiled to has a property, as it is executed. */
public final class Verification {
  private Verification() {}

  /**
   * The verdict.
   *
   * @param timeout of all of it, compilation included
   * @param observer is told about each stage of the compilation
   * @throws DiagnosticException if model or property cannot be read, or do not fit each other
   */
  public static PropertyVerdict run(
      CompilationRequest request, Path property, Duration timeout, Stage.Observer observer)
      throws IOException {
    Limits limits = Limits.of(Long.MAX_VALUE, timeout);
    Property claim = read(property);
    // A search looks at the clock only now and then; nobody waits for one whose time is over.
    return verdict(
        Background.start(
            "verification",
            () -> {
              try (PreparedModel model = PreparedModel.of(request, observer)) {
                return model.decide(claim, limits);
              }
            }),
        limits);
  }

  /** A verdict, or that there was none in time or memory. */
  static PropertyVerdict verdict(Background<PropertyVerdict> search, Limits limits)
      throws IOException {
    try {
      PropertyVerdict verdict = search.within(limits.remainingNanos());
      return verdict == null ? new PropertyVerdict.TimedOut() : verdict;
    } catch (OutOfMemoryError e) {
      return new PropertyVerdict.Unknown("does not fit in memory");
    }
  }

  static Property read(Path property) throws IOException {
    return VnnLibReader.read(property.toString(), text(property));
  }

  /** A file in UTF-8. */
  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new DiagnosticException(
          Diagnostic.error("vnnlib", "this is no text in UTF-8").inFile(file.toString()));
    }
  }
}
