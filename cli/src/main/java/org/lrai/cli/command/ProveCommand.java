package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.RuleParser;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.proofs.ProofFolder;
import org.lrai.verifier.proofs.ProofRun;
import org.lrai.verifier.proofs.ProofRun.RuleReport;
import org.lrai.verifier.rules.Counterexample;
import org.lrai.verifier.rules.RuleProver;
import org.lrai.verifier.smt.Solver;
import org.lrai.verifier.smt.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves rewrite rules for every size, or shows tensors for which they are wrong. */
@Command(
    name = "prove",
    description = {
      "Prove the rewrite rules of a file for every size, or show tensors for which one is wrong.",
      "Without a file: prove all rules that lrai comes with, and write the proofs.",
      "Exit codes: 0 all proved, 1 one refuted, 2 the file is not in order, 4 inconclusive."
    })
final class ProveCommand extends LraiCommand {

  @Parameters(arity = "0..1", paramLabel = "FILE.rule", description = "Rules to prove.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--proofs",
      paramLabel = "DIR",
      description = "Where proofs are written, or looked up; default: ${DEFAULT-VALUE}.")
  private Path proofs = Path.of("proofs");

  @Option(
      names = "--check",
      description = {
        "Write nothing: prove the rules that changed since the proofs were written, and a tenth of",
        "the others, and compare."
      })
  private boolean check;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Which tenth; another each day if not given.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      description = "The longest that a solver may take for one obligation; default: 20.")
  private int limit = 20;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many obligations are worked on at once; default: the processors.")
  private Optional<Integer> threads = Optional.empty();

  @Override
  ExitCode run(Console console) throws IOException {
    List<Solver> solvers = Solver.available();
    if (solvers.isEmpty()) {
      throw new DiagnosticException(
          Diagnostic.error("no-solver", "there is no solver that can be started")
              .withRemedy("install z3 and cvc5"));
    }
    solvers.forEach(solver -> console.note("using " + solver.version()));
    RuleProver prover = new RuleProver(solvers, Duration.ofSeconds(limit));
    int count = threads.orElse(Math.max(1, Runtime.getRuntime().availableProcessors()));
    List<RuleReport> reports =
        new ProofRun(prover, count).prove(rules(), report -> print(console, report));
    ExitCode code = code(reports);
    if (file.isEmpty()) {
      code = check ? compare(console, reports) : write(console, reports, code);
    }
    console.print(Json.object().put("code", code.code()).put("rules", reports, ProveCommand::json));
    return code;
  }

  private List<Rule> rules() throws IOException {
    if (file.isPresent()) {
      return RuleParser.parse(file.get().toString(), Files.readString(file.get()));
    }
    if (!Files.isDirectory(proofs)) {
      throw new DiagnosticException(
          Diagnostic.error("file", "there is no folder for the proofs")
              .inFile(proofs.toString())
              .withRemedy("start lrai where the sources are, or name the folder with --proofs"));
    }
    List<Rule> all = Pipeline.rules();
    if (!check) {
      return all;
    }
    Set<String> known = new ProofFolder(proofs).knownVerdicts().keySet();
    Random random = new Random(seed.orElse(System.currentTimeMillis() / 86_400_000));
    List<Rule> chosen = new ArrayList<>();
    for (Rule rule : all) {
      boolean isDrawn = random.nextInt(10) == 0;
      boolean isKnown = RuleInstance.all(rule).stream().allMatch(i -> known.contains(i.digest()));
      if (isDrawn || !isKnown) {
        chosen.add(rule);
      }
    }
    return chosen;
  }

  private static ExitCode code(List<RuleReport> reports) {
    boolean refuted = false;
    boolean unknown = false;
    for (RuleReport report : reports) {
      unknown |= report.contradictory();
      for (RuleProver.Result result : report.results()) {
        refuted |= result.verdict() instanceof Verdict.Refuted<Counterexample>;
        unknown |= result.verdict() instanceof Verdict.Unknown<Counterexample>;
      }
    }
    return refuted ? ExitCode.FAILED : unknown ? ExitCode.INCONCLUSIVE : ExitCode.DONE;
  }

  private ExitCode write(Console console, List<RuleReport> reports, ExitCode code)
      throws IOException {
    ProofFolder folder = new ProofFolder(proofs);
    folder.write(reports);
    console.print("written to " + proofs + "; ledger: " + folder.ledgerCounts());
    return code;
  }

  /** What is known as unproved may stay so; it never fires. */
  private ExitCode compare(Console console, List<RuleReport> reports) throws IOException {
    ProofFolder folder = new ProofFolder(proofs);
    List<String> differences = folder.differences(reports);
    differences.forEach(console::print);
    if (!differences.isEmpty()) {
      console.print("the proofs are not those of these sources: run \"lrai prove\"");
    }
    console.print("ledger: " + folder.ledgerCounts());
    return differences.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void print(Console console, RuleReport report) {
    long proved = report.proved();
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
                proved,
                all,
                report.contradictory() ? "; its assumptions contradict each other" : ""));
    int shown = 0;
    for (RuleProver.Result result : report.results()) {
      if (shown == 3) {
        return;
      }
      switch (result.verdict()) {
        case Verdict.Proved<Counterexample> _ -> {}
        case Verdict.Refuted<Counterexample>(Counterexample counterexample) -> {
          shown++;
          console.print(report.rule().place() + ": " + counterexample.instance() + " is wrong for");
          counterexample.text().lines().forEach(console::print);
        }
        case Verdict.Unknown<Counterexample>(String reason) -> {
          shown++;
          console.print(report.rule().place() + ": " + result.instance() + ": " + reason);
        }
      }
    }
  }

  private static Json json(RuleReport report) {
    return Json.object()
        .put("rule", report.rule().name())
        .put("cases", report.results().size())
        .put("proved", report.proved())
        .put(
            "refuted",
            report.results().stream()
                .filter(r -> r.verdict() instanceof Verdict.Refuted<Counterexample>)
                .count());
  }
}
