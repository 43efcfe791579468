package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.property.Verification;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.verifier.bound.PropertyVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a property of a model's jar, as it is executed. */
@Command(
    name = "verify",
    description = {
      "Decide whether inputs and outputs of a model's jar, as executed in floating point, can",
      "satisfy the assertions of a VNN-LIB file. Prints unsat (they cannot), sat and a",
      "counterexample that was replayed on the jar, unknown, or timeout."
    })
final class VerifyCommand extends LraiCommand {

  @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL.onnx", description = "The model.")
  private @Nullable Path model;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PROPERTY.vnnlib",
      description = "What must not be satisfied.")
  private @Nullable Path property;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "When to give up; ${DEFAULT-VALUE} if not given.")
  private double timeout = 120;

  @Option(
      names = "--instances",
      paramLabel = "FILE",
      description = {
        "Instead of one property, all of a table with the columns onnx, vnnlib, timeout_s and",
        "expected. Prints a line for each; --timeout shortens the limits of the table."
      })
  private @Nullable Path instances;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      description = "Of a table, the lines of which model or property contain this.")
  private Pattern only = Pattern.compile("");

  @Override
  ExitCode run(Console console) throws IOException {
    if (!(timeout > 0 && timeout <= 1e6)) {
      throw new DiagnosticException(
          Diagnostic.error("timeout", "a timeout of " + timeout + " seconds")
              .withRemedy("give a number of seconds up to a million"));
    }
    Duration limit = Duration.ofMillis((long) (timeout * 1000));
    if (instances != null && model == null) {
      return new InstanceRun(console).run(instances, only, limit);
    }
    if (model == null || property == null || instances != null) {
      throw new DiagnosticException(
          Diagnostic.error("verify", "there is not one thing to verify")
              .withRemedy("give a model and a property, or --instances and a table"));
    }
    return verify(console, model, property, limit);
  }

  private static ExitCode verify(Console console, Path model, Path property, Duration limit)
      throws IOException {
    PropertyVerdict verdict =
        Verification.run(
            CompilationRequest.of(model),
            property,
            limit,
            (stage, nanos, result) ->
                console.note("%-9s %6.2f s  %s".formatted(stage.text(), nanos / 1e9, result)));
    switch (verdict) {
      case PropertyVerdict.Holds _ -> {
        console.print("unsat");
        console.print(Json.object().put("result", "unsat"));
        return ExitCode.DONE;
      }
      case PropertyVerdict.Violated(float[] input, float[] output) -> {
        console.print("sat");
        console.print(assignment(input, output));
        console.print(
            Json.object().put("result", "sat").put("counterexample", assignment(input, output)));
        return ExitCode.FAILED;
      }
      case PropertyVerdict.Unknown(String reason) -> {
        console.print("unknown");
        console.note(reason);
        console.print(Json.object().put("result", "unknown").put("reason", reason));
        return ExitCode.INCONCLUSIVE;
      }
      case PropertyVerdict.TimedOut _ -> {
        console.print("timeout");
        console.print(Json.object().put("result", "timeout"));
        return ExitCode.INCONCLUSIVE;
      }
    }
  }

  /** As VNN-COMP writes it; each number is exactly the FLOAT32 that went in or came out. */
  private static String assignment(float[] input, float[] output) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < input.length; i++) {
      text.append(i == 0 ? "" : "\n ").append("(X_%d %s)".formatted(i, (double) input[i]));
    }
    for (int i = 0; i < output.length; i++) {
      text.append("\n ").append("(Y_%d %s)".formatted(i, (double) output[i]));
    }
    return text.append(')').toString();
  }
}
