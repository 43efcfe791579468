package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.property.Instances;
import org.lrai.cli.property.Instances.Answer;
import org.lrai.cli.property.Instances.Result;

/** Prints what becomes of a table of properties. */
final class InstanceRun {
  private final Console console;
  private final List<Result> results = new ArrayList<>();

  InstanceRun(Console console) {
    this.console = console;
  }

  /** Fails if an answer contradicts the table. */
  ExitCode run(Path table, Pattern only, Duration most) throws IOException {
    Instances.run(
        Instances.read(table),
        instance -> only.matcher(instance.name()).find(),
        most,
        result -> {
          results.add(result);
          console.print(line(result));
        });
    long contradictions = results.stream().filter(Result::contradicts).count();
    console.print(
        Arrays.stream(Answer.values())
                .map(answer -> "%d %s".formatted(count(answer), text(answer)))
                .collect(Collectors.joining(", "))
            + "; %d contradict the table".formatted(contradictions));
    console.print(
        Json.object()
            .put("contradictions", contradictions)
            .put("instances", results, InstanceRun::json));
    return contradictions == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private long count(Answer answer) {
    return results.stream().filter(result -> result.answer() == answer).count();
  }

  private static String text(Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  private static String line(Result result) {
    return "%s\t%s\t%s\t%.1f\t%s\t%s"
        .formatted(
            result.contradicts() ? "WRONG" : text(result.answer()),
            result.instance().model(),
            result.instance().property(),
            result.seconds(),
            result.instance().expected(),
            result.reason());
  }

  private static Json json(Result result) {
    return Json.object()
        .put("model", result.instance().model())
        .put("property", result.instance().property())
        .put("result", text(result.answer()))
        .put("expected", result.instance().expected())
        .put("milliseconds", Math.round(1000 * result.seconds()))
        .put("reason", result.reason());
  }
}
