package org.lrai.verifier.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.verifier.rules.Counterexample;
import org.lrai.verifier.rules.RuleProver;
import org.lrai.verifier.smt.Verdict;

/** Proves all instances of rules, several at a time. */
public final class ProofRun {
  private static final Duration VACUITY_LIMIT = Duration.ofSeconds(2);
  private static final int MOST_MUTATED = 60;

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
      IdentityHashMap<Rule, CompletableFuture<RuleReport>> reports = new IdentityHashMap<>();
      for (Rule rule : longestFirst(rules)) {
        List<CompletableFuture<RuleProver.Result>> instances = new ArrayList<>();
        for (RuleInstance instance : RuleInstance.all(rule)) {
          instances.add(
              CompletableFuture.supplyAsync(
                  () -> {
                    RuleProver.Result result = prover.prove(instance);
                    progress.accept(result);
                    return result;
                  },
                  workers));
        }
        // No worker waits: who is last makes the report.
        reports.put(
            rule,
            CompletableFuture.allOf(instances.toArray(CompletableFuture[]::new))
                .thenApply(
                    _ -> report(rule, instances.stream().map(CompletableFuture::join).toList())));
      }
      List<RuleReport> inOrder = new ArrayList<>();
      for (Rule rule : rules) {
        inOrder.add(joined(Objects.requireNonNull(reports.get(rule))));
        observer.accept(inOrder.getLast());
      }
      return inOrder;
    }
  }

  /** What needs steps takes long, and should not be what is left at the end. */
  private static List<Rule> longestFirst(List<Rule> rules) {
    return rules.stream()
        .sorted(Comparator.comparing((Rule rule) -> rule.proof().isEmpty()))
        .toList();
  }

  private RuleReport report(Rule rule, List<RuleProver.Result> results) {
    // Where few samples have a value on the left, none may show that a mutant is wrong.
    String mutant =
        results.stream()
            .sorted(Comparator.comparingInt(RuleProver.Result::samples).reversed())
            .limit(MOST_MUTATED)
            .flatMap(result -> prover.refutedMutant(result.instance()).stream())
            .findFirst()
            .orElse("");
    boolean contradictory =
        !results.isEmpty()
            && results.getLast().outcomes().stream()
                .anyMatch(o -> prover.contradicts(o, VACUITY_LIMIT));
    return new RuleReport(rule, results, mutant, contradictory);
  }

  private static RuleReport joined(CompletableFuture<RuleReport> report) {
    try {
      return report.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
