package org.lrai.cli.command;

import java.util.List;
import java.util.Optional;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.verifier.proofs.ProofRun.RuleReport;
import org.lrai.verifier.rules.Counterexample;
import org.lrai.verifier.rules.RuleProver;
import org.lrai.verifier.rules.RuleProver.WrongStep;
import org.lrai.verifier.smt.Verdict;

/** What {@code lrai prove} shows of rules: for people line by line, for programs at the end. */
final class ProofPrinter {
  private static final int MOST_SHOWN = 3;

  private final Console console;

  ProofPrinter(Console console) {
    this.console = console;
  }

  /** A rule that was looked at; of those that are not proved, the first few cases. */
  void print(RuleReport report) {
    int all = report.results().size();
    String name = report.rule().name();
    if (report.isProved()) {
      console.print(
          "%s %s (%d %s)"
              .formatted(
                  console.styled(Style.GREEN, "proved"), name, all, all == 1 ? "case" : "cases"));
      return;
    }
    console.print(
        "%s %s: %d of %d cases proved%s"
            .formatted(
                console.styled(Style.RED, "not proved"),
                name,
                report.proved(),
                all,
                report.contradictory() ? "; its assumptions contradict each other" : ""));
    int shown = 0;
    for (RuleProver.Result result : report.results()) {
      switch (result.verdict()) {
        case Verdict.Proved<Counterexample> _ -> {}
        case Verdict.Refuted<Counterexample>(Counterexample counterexample) -> {
          if (shown++ < MOST_SHOWN) {
            print(
                report.rule().place() + ": " + result.instance() + " is wrong for", counterexample);
          }
        }
        case Verdict.Unknown<Counterexample>(String reason) -> {
          if (shown++ < MOST_SHOWN) {
            console.print(report.rule().place() + ": " + result.instance() + ": " + reason);
            result
                .wrongStep()
                .ifPresent(step ->
                    print(step.place() + ": this step is wrong for", step.counterexample()));
          }
        }
      }
    }
    boolean isOpen =
        report.results().stream()
            .anyMatch(r ->
                r.verdict() instanceof Verdict.Unknown<Counterexample> && r.wrongStep().isEmpty());
    if (isOpen) {
      console.print(
          "what is true may need steps: see 'have' and 'invariant' in docs/add-a-rule.md");
    }
    if (shown > MOST_SHOWN) {
      console.print("and %d cases more".formatted(shown - MOST_SHOWN));
    }
  }

  private void print(String what, Counterexample counterexample) {
    console.print(what);
    counterexample.text().lines().forEach(console::print);
  }

  /** Everything, for {@code --json}. */
  Json json(ExitCode code, List<Diagnostic> advice, List<RuleReport> reports) {
    return Json.object()
        .put("code", code.code())
        .put(
            "advice",
            advice,
            found -> Json.object().put("code", found.code()).put("message", found.toString()))
        .put("rules", reports, ProofPrinter::json);
  }

  private static Json json(RuleReport report) {
    return Json.object()
        .put("rule", report.rule().name())
        .put("place", report.rule().place().toString())
        .put("cases", report.results().size())
        .put("proved", report.proved())
        .put(
            "refuted",
            report.results().stream()
                .filter(r -> r.verdict() instanceof Verdict.Refuted<Counterexample>)
                .count())
        .put("contradictory", report.contradictory())
        .put(
            "unproved",
            report.results().stream()
                .filter(r -> !(r.verdict() instanceof Verdict.Proved<Counterexample>))
                .toList(),
            ProofPrinter::json);
  }

  private static Json json(RuleProver.Result result) {
    Json.Members members = Json.object().put("case", result.instance().key());
    switch (result.verdict()) {
      case Verdict.Proved<Counterexample> _ -> members.put("verdict", "proved");
      case Verdict.Refuted<Counterexample>(Counterexample counterexample) ->
          members.put("verdict", "refuted").put("counterexample", json(counterexample));
      case Verdict.Unknown<Counterexample>(String reason) ->
          members.put("verdict", "unknown").put("reason", reason);
    }
    Optional<WrongStep> wrong = result.wrongStep();
    wrong.ifPresent(step ->
        members
            .put("wrongStep", step.place().toString())
            .put("stepCounterexample", json(step.counterexample())));
    return members.put(
        "obligations",
        result.outcomes(),
        outcome ->
            Json.object()
                .put("kind", outcome.kind())
                .put("proved", outcome.isProved())
                .put(
                    "solvers",
                    outcome.attempts(),
                    attempt ->
                        Json.object()
                            .put("solver", attempt.solver().version())
                            .put("answer", attempt.answer().word())
                            .put("milliseconds", attempt.time().toMillis())));
  }

  private static Json json(Counterexample counterexample) {
    Json.Members values = Json.object();
    counterexample.values().forEach((name, value) -> values.put(name, value.toString()));
    Json.Members tensors = Json.object();
    counterexample
        .inputs()
        .forEach((name, tensor) -> tensors.put(name, Counterexample.text(tensor)));
    Json.Members members =
        Json.object()
            .put("values", values)
            .put("tensors", tensors)
            .put("left", Counterexample.text(counterexample.left()));
    counterexample.right().ifPresent(right -> members.put("right", Counterexample.text(right)));
    return members.put("difference", counterexample.difference());
  }
}
