package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.soundness.Entry;
import org.lrai.cli.soundness.Trial;
import org.lrai.cli.soundness.Trial.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries to refute certificates. */
@Command(
    name = "soundness",
    description = {
      "Make and audit each certificate of a list, then try to refute it: run its jar on random",
      "inputs, and on inputs that a search finds for each output, and compare with the model in",
      "double precision. Hours for a million inputs each; proofs/certificates.tsv is a list."
    })
final class SoundnessCommand extends LraiCommand {
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "LIST.tsv", description = "The certificates.")
  private Path list;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that models and arrays of the list are in.")
  private Path data = Path.of(".");

  @Option(names = "--only", paramLabel = "REGEX", description = "Entries whose names match.")
  private String only = ".*";

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "Random inputs for each; a million if not given.")
  private long samples = 1_000_000;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Steps of the search for each output element.")
  private int steps = 2000;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description =
          "When networks of over a million multiply-adds have been tried enough; 600 if not given.")
  private long seconds = 600;

  @Option(
      names = "--mutations",
      paramLabel = "N",
      description = "Broken forms of each certificate that must be rejected; none if not given.")
  private int mutations;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      description = "When the search for a proof ends; 120 if not given.")
  private long timeout = 120;

  @Override
  ExitCode run(Console console) throws IOException {
    Trial.Plan plan =
        new Trial.Plan(
            data,
            samples,
            Duration.ofSeconds(seconds),
            steps,
            Duration.ofSeconds(timeout),
            mutations);
    List<Outcome> outcomes = new ArrayList<>();
    int absent = 0;
    console.print(Outcome.header());
    for (Entry entry : Entry.list(list)) {
      if (entry.name().matches(only)) {
        Optional<Outcome> outcome = Trial.of(entry, plan);
        outcome.ifPresent(outcomes::add);
        absent += outcome.isPresent() ? 0 : 1;
        outcome.ifPresent(found -> console.print(found.line()));
      }
    }
    long wrong = outcomes.stream().filter(outcome -> !outcome.holds()).count();
    long proved = outcomes.stream().filter(outcome -> outcome.verdict().equals("Proved")).count();
    double prover = median(outcomes.stream().mapToDouble(Outcome::prover).toArray());
    double checker = median(outcomes.stream().mapToDouble(Outcome::checker).toArray());
    console.print(
        ("%d certificates, %d proved, %d wrong, %d without their model; median of prover %.2f s, of"
                + " checker %.2f s")
            .formatted(outcomes.size(), proved, wrong, absent, prover, checker));
    console.print(
        Json.object()
            .put("certificates", outcomes.size())
            .put("proved", proved)
            .put("wrong", wrong)
            .put("absent", absent)
            .put("proverSeconds", prover)
            .put("checkerSeconds", checker));
    return wrong == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values.length == 0 ? 0 : values[values.length / 2];
  }
}
