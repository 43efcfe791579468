package org.lrai.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lrai.certificates.CertificateException;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.cli.pipeline.UnvalidatedException;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.diagnostic.Severity;
import org.lrai.runtime.ModelException;

/**
 * Why a command ended early: expected errors as diagnostics, anything else as an internal error.
 *
 * @param code the exit code
 * @param diagnostics what to tell
 */
public record Failure(ExitCode code, List<Diagnostic> diagnostics) {

  public Failure {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Understands what a command threw. */
  public static Failure of(Throwable thrown) {
    return switch (thrown) {
      case DiagnosticException e ->
          new Failure(e.isUnsupported() ? ExitCode.UNSUPPORTED : ExitCode.USAGE, e.diagnostics());
      case UnvalidatedException e -> new Failure(ExitCode.INCONCLUSIVE, List.of(e.diagnostic()));
      case ModelException e -> of(e);
      case CertificateException e ->
          new Failure(
              ExitCode.USAGE,
              List.of(Diagnostic.error("certificate", e.getMessage()).inFile(e.file())));
      case UncheckedIOException e -> of(Objects.requireNonNull(e.getCause()));
      case IOException e -> new Failure(ExitCode.USAGE, List.of(inputOutput(e)));
      case OutOfMemoryError e ->
          new Failure(
              ExitCode.UNSUPPORTED,
              List.of(
                  Diagnostic.unsupported("out-of-memory", "this needs more memory than there is")
                      .withRemedy(
                          "give it more, for example LRAI_JAVA_OPTIONS=-Xmx8g ./lrai ...")));
      default -> new Failure(ExitCode.INTERNAL_ERROR, List.of(internal(thrown)));
    };
  }

  private static Failure of(ModelException e) {
    ExitCode code =
        switch (e.reason()) {
          case SIZE, UNSUPPORTED -> ExitCode.UNSUPPORTED;
          case INPUT, OUTPUT, TENSOR, JAR, OPERATOR, CONFIGURATION -> ExitCode.USAGE;
        };
    String reason = e.reason().name().toLowerCase(Locale.ROOT);
    return new Failure(code, List.of(Diagnostic.error("model-" + reason, message(e))));
  }

  private static Diagnostic inputOutput(IOException e) {
    String reason =
        switch (e) {
          case NoSuchFileException _ -> "there is no such file or folder";
          case AccessDeniedException _ -> "access is denied";
          case NotDirectoryException _ -> "this is not a folder";
          case FileAlreadyExistsException _ -> "this exists already";
          case FileSystemException f when f.getReason() != null -> f.getReason();
          default -> message(e);
        };
    Diagnostic diagnostic = Diagnostic.error("file", reason);
    return e instanceof FileSystemException f && f.getFile() != null
        ? diagnostic.inFile(f.getFile())
        : diagnostic;
  }

  private static Diagnostic internal(Throwable thrown) {
    return Diagnostic.error(
            "internal-error",
            "internal error: " + thrown.getClass().getSimpleName() + ": " + message(thrown))
        .withRemedy(
            "this is a defect of lrai: please report it with the model and what --debug prints");
  }

  private static String message(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
  }

  /** Tells about the failure: to people on standard error, and as JSON if that is asked for. */
  public void print(Console console, Throwable thrown) {
    for (Diagnostic diagnostic : diagnostics) {
      text(diagnostic, console).forEach(console::error);
    }
    if (console.mode().debug()) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      console.error(trace.toString());
    }
    console.print(
        Json.object().put("exitCode", code.code()).put("diagnostics", diagnostics, Failure::json));
  }

  /** A diagnostic as lines for people: what and where, what was given, what to do. */
  static List<String> text(Diagnostic diagnostic, Console console) {
    List<String> lines = new ArrayList<>();
    String severity =
        switch (diagnostic.severity()) {
          case ERROR -> console.styledError(Style.RED, "error:");
          case UNSUPPORTED -> console.styledError(Style.RED, "unsupported:");
          case WARNING -> console.styledError(Style.YELLOW, "warning:");
        };
    String place = place(diagnostic);
    lines.add(severity + " " + (place.isEmpty() ? "" : place + ": ") + diagnostic.message());
    if (diagnostic.shape() != null) {
      lines.add("  given: " + diagnostic.shape());
    }
    if (diagnostic.remedy() != null) {
      lines.add("  to do: " + diagnostic.remedy());
    }
    return lines;
  }

  private static String place(Diagnostic diagnostic) {
    List<String> parts = new ArrayList<>();
    if (diagnostic.file() != null) {
      parts.add(diagnostic.file());
    }
    if (diagnostic.node() != null) {
      parts.add("node " + diagnostic.node());
    }
    if (diagnostic.operator() != null) {
      parts.add(
          diagnostic.operator()
              + (diagnostic.opset() == null ? "" : " (opset " + diagnostic.opset() + ")"));
    }
    return parts.stream().collect(Collectors.joining(": "));
  }

  /** A diagnostic with all its parts. */
  static Json json(Diagnostic diagnostic) {
    Json.Members json =
        Json.object()
            .put("code", diagnostic.code())
            .put("severity", severity(diagnostic.severity()))
            .put("file", diagnostic.file())
            .put("node", diagnostic.node())
            .put("operator", diagnostic.operator());
    Long opset = diagnostic.opset();
    return (opset == null ? json.put("opset", Json.nothing()) : json.put("opset", opset))
        .put("given", diagnostic.shape())
        .put("message", diagnostic.message())
        .put("remedy", diagnostic.remedy());
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case UNSUPPORTED -> "unsupported";
      case WARNING -> "warning";
    };
  }
}
