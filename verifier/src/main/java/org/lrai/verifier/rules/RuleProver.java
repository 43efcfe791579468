package org.lrai.verifier.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.lrai.verifier.smt.Answer;
import org.lrai.verifier.smt.Solver;

/** Asks solvers about the obligations of claims. */
public final class RuleProver {
  private final List<Solver> solvers;
  private final Duration limit;

  public RuleProver(List<Solver> solvers, Duration limit) {
    this.solvers = List.copyOf(solvers);
    this.limit = limit;
  }

  /** What one solver said of one obligation. */
  public record Attempt(Solver solver, Answer answer, Duration time) {}

  /** A script and what was said of it. */
  public record Outcome(String kind, String text, String withoutGoal, List<Attempt> attempts) {
    public Outcome {
      attempts = List.copyOf(attempts);
    }

    public boolean isProved() {
      return attempts.stream().anyMatch(a -> a.answer() instanceof Answer.Unsatisfiable);
    }
  }

  /** The obligations of a claim, each with the answers of all solvers. */
  public List<Outcome> prove(Claim claim) {
    SequencedMap<String, Problem.Obligation> full =
        new Problem(claim).obligations(Proposals.Effort.FULL);
    SequencedMap<String, Problem.Obligation> little =
        new Problem(claim).obligations(Proposals.Effort.LITTLE);
    List<Outcome> outcomes = new ArrayList<>();
    for (String kind : full.keySet()) {
      // Few lemmas are enough for most questions of having a value, and never for equality of sums.
      Outcome outcome = ask(little.get(kind));
      outcomes.add(outcome.isProved() ? outcome : ask(full.get(kind)));
    }
    return outcomes;
  }

  private Outcome ask(Problem.Obligation obligation) {
    List<Attempt> attempts = new ArrayList<>();
    for (Solver solver : solvers) {
      long begin = System.nanoTime();
      Answer answer = solver.check(obligation.text(), limit);
      attempts.add(new Attempt(solver, answer, Duration.ofNanos(System.nanoTime() - begin)));
      if (!(answer instanceof Answer.Unsatisfiable)) {
        break; // What the first solver does not prove, this script is not for.
      }
    }
    return new Outcome(obligation.kind(), obligation.text(), obligation.withoutGoal(), attempts);
  }
}
