package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Progress;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.RuleParser;
import org.lrai.passes.Pipeline;
import org.lrai.passes.rule.RuleAdvice;
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
      "Exit codes: 0 all proved, 1 one refuted, 2 the file is not in order or a rule would never",
      "fire, 4 inconclusive."
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
      names = "--changed",
      description = "Prove only the rules that changed since the proofs were written.")
  private boolean changed;

  @Option(
      names = "--equations",
      description = "Only prove the rules of the file, whether or not they would ever fire.")
  private boolean equations;

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
    try {
      return run(console, solvers);
    } finally {
      solvers.forEach(Solver::close);
    }
  }

  private ExitCode run(Console console, List<Solver> solvers) throws IOException {
    RuleProver prover = new RuleProver(solvers, Duration.ofSeconds(limit));
    int count = threads.orElse(Math.max(1, Runtime.getRuntime().availableProcessors()));
    List<Rule> rules = rules();
    List<Diagnostic> advice = file.isPresent() && !equations ? RuleAdvice.of(rules) : List.of();
    advice.forEach(found -> console.error(found.toString()));
    ProofPrinter printer = new ProofPrinter(console);
    ProofRun run = new ProofRun(prover, count);
    List<RuleReport> reports;
    if (file.isPresent()) {
      // Nothing is printed while the progress is shown.
      try (Progress progress = console.progress("prove", cases(rules))) {
        reports = run.prove(rules, result -> progress.step(result.instance().toString()), _ -> {});
      }
      reports.forEach(printer::print);
    } else {
      reports = run.prove(rules, _ -> {}, printer::print);
    }
    ExitCode code = code(reports);
    if (file.isEmpty()) {
      code = check ? compare(console, reports) : write(console, reports, code);
    } else if (code == ExitCode.DONE && !advice.isEmpty()) {
      code = ExitCode.USAGE;
    }
    console.print(printer.json(code, advice, reports));
    return code;
  }

  private static long cases(List<Rule> rules) {
    return rules.stream().mapToLong(rule -> RuleInstance.all(rule).size()).sum();
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
    if (!check && !changed) {
      return all;
    }
    Set<Rule> outdated = new HashSet<>(new ProofFolder(proofs).outdated(all));
    Random random = new Random(seed.orElse(System.currentTimeMillis() / 86_400_000));
    List<Rule> chosen = new ArrayList<>();
    for (Rule rule : all) {
      boolean isDrawn = check && random.nextInt(10) == 0;
      if (isDrawn || outdated.contains(rule)) {
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
    folder.update(reports, Pipeline.rules());
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
}
