package org.lrai.verifier.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.verifier.rules.Counterexample;
import org.lrai.verifier.rules.RuleProver;
import org.lrai.verifier.smt.Verdict;

/** Proves all instances of rules, two at a time. */
public final class ProofRun {
  private static final Duration VACUITY_LIMIT = Duration.ofSeconds(2);

  private final RuleProver prover;
  private final int threads;

  /**
   * @param threads how many instances are worked on at once
   */
  public ProofRun(RuleProver prover, int threads) {
    this.prover = prover;
    this.threads = threads;
  }

  /**
   * What was found about a rule.
   *
   * @param mutant a broken variant that a counterexample refutes, described; empty if there is none
   * @param contradictory whether the assumptions of an obligation contradict each other
   */
  public record RuleReport(
      Rule rule, List<RuleProver.Result> results, String mutant, boolean contradictory) {
    public RuleReport {
      results = List.copyOf(results);
    }

    public long proved() {
      return results.stream()
          .filter(r -> r.verdict() instanceof Verdict.Proved<Counterexample>)
          .count();
    }

    public boolean isProved() {
      return proved() == results.size() && !contradictory;
    }
  }

  /**
   * The reports of rules, in order.
   *
   * @param progress is given each case as it is done, in any order, by several threads
   * @param observer is given each report, in order
   */
  public List<RuleReport> prove(
      List<Rule> rules, Consumer<RuleProver.Result> progress, Consumer<RuleReport> observer) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<RuleReport>> rest = new ArrayList<>();
      for (Rule rule : rules) {
        List<Future<RuleProver.Result>> instances = new ArrayList<>();
        for (RuleInstance instance : RuleInstance.all(rule)) {
          instances.add(
              workers.submit(() -> {
                RuleProver.Result result = prover.prove(instance);
                progress.accept(result);
                return result;
              }));
        }
        rest.add(workers.submit(() -> report(rule, instances)));
      }
      List<RuleReport> reports = new ArrayList<>();
      for (Future<RuleReport> report : rest) {
        reports.add(get(report));
        observer.accept(reports.getLast());
      }
      return reports;
    }
  }

  private RuleReport report(Rule rule, List<Future<RuleProver.Result>> instances) {
    List<RuleProver.Result> results = instances.stream().map(ProofRun::get).toList();
    String mutant = "";
    boolean contradictory = false;
    if (!results.isEmpty()) {
      RuleProver.Result first = results.getLast();
      mutant = prover.refutedMutant(first.instance()).orElse("");
      contradictory = first.outcomes().stream().anyMatch(o -> prover.contradicts(o, VACUITY_LIMIT));
    }
    return new RuleReport(rule, results, mutant, contradictory);
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
