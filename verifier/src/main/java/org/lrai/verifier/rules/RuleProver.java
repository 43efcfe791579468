package org.lrai.verifier.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lrai.ir.rule.Condition;
import org.lrai.ir.rule.Place;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.verifier.smt.Answer;
import org.lrai.verifier.smt.Solver;
import org.lrai.verifier.smt.Verdict;

/**
 * Proves instances of rules, or refutes them, or says why neither.
 *
 * <p>An instance is proved if a solver says {@code unsat} to every obligation; a counterexample
 * that was evaluated refutes it, whatever solvers say.
 */
public final class RuleProver {
  private static final int SAMPLES = 24;
  private static final int MORE_SAMPLES = 2000;

  /** What takes another solver longer is known as proved by one. */
  private static final Duration OTHERS_LIMIT = Duration.ofSeconds(6);

  /** Linear scripts are decided soon, or are not worth the time. */
  private static final Duration LINEAR_LIMIT = Duration.ofSeconds(3);

  private final List<Solver> solvers;
  private final Duration limit;

  /**
   * @param solvers those that are asked, in order; each is asked about what the first proves
   * @param limit the longest that one may take for one obligation
   */
  public RuleProver(List<Solver> solvers, Duration limit) {
    this.solvers = List.copyOf(solvers);
    this.limit = limit;
  }

  /** What one solver said of one obligation. */
  public record Attempt(Solver solver, Answer answer, Duration time) {}

  /** A script, the same without its goal, and what was said of the script. */
  public record Outcome(String kind, String text, String withoutGoal, List<Attempt> attempts) {
    public Outcome {
      attempts = List.copyOf(attempts);
    }

    public boolean isProved() {
      return attempts.stream().anyMatch(a -> a.answer() instanceof Answer.Unsatisfiable);
    }

    /** How many solvers prove it. */
    public long proofs() {
      return attempts.stream().filter(a -> a.answer() instanceof Answer.Unsatisfiable).count();
    }
  }

  /**
   * What is known of an instance.
   *
   * @param outcomes of its obligations; empty where it is evident, refuted, or has no terms
   * @param samples how many random samples met the conditions and gave equal sides
   * @param wrongStep a step of the proof that claims too much, with a counterexample to it
   */
  public record Result(
      RuleInstance instance,
      Verdict<Counterexample> verdict,
      List<Outcome> outcomes,
      int samples,
      Optional<WrongStep> wrongStep) {
    public Result {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** A step of a proof that claims too much. */
  public record WrongStep(Place place, Counterexample counterexample) {}

  public Result prove(RuleInstance instance) {
    Refuter.Search quick = new Refuter(SAMPLES).search(instance);
    if (quick.counterexample().isPresent()) {
      return refuted(instance, quick.counterexample().get());
    }
    List<Outcome> outcomes;
    String reason;
    try {
      outcomes = outcomes(Claim.of(instance));
      reason = reason(outcomes);
    } catch (UnsupportedException e) {
      outcomes = List.of();
      reason = String.valueOf(e.getMessage());
    }
    if (reason.isEmpty()) {
      return new Result(
          instance, new Verdict.Proved<>(), outcomes, quick.evaluated(), Optional.empty());
    }
    Refuter.Search search = new Refuter(MORE_SAMPLES).search(instance);
    return search.counterexample().isPresent()
        ? refuted(instance, search.counterexample().get())
        : new Result(
            instance,
            new Verdict.Unknown<>(reason),
            outcomes,
            search.evaluated(),
            new StepRefuter(instance).search(MORE_SAMPLES / 4));
  }

  private static Result refuted(RuleInstance instance, Counterexample counterexample) {
    return new Result(
        instance, new Verdict.Refuted<>(counterexample), List.of(), 0, Optional.empty());
  }

  /** A mutant of an instance that a counterexample refutes, described; empty if none is found. */
  public Optional<String> refutedMutant(RuleInstance instance) {
    return Mutants.refuted(instance, new Refuter(MORE_SAMPLES / 4))
        .map(refuted -> refuted.change() + ": " + refuted.counterexample().difference());
  }

  /** Whether the assumptions of an obligation were found to contradict each other. */
  public boolean contradicts(Outcome outcome, Duration time) {
    return solvers.getFirst().check(outcome.withoutGoal(), time) instanceof Answer.Unsatisfiable;
  }

  /** Whether the conditions on sizes and words hold for no match: the instance never fires. */
  static boolean neverFires(Claim claim) {
    return claim.instance().rule().conditions().stream()
        .anyMatch(condition ->
            condition instanceof Condition.Compare compare
                && Conditions.compared(claim.sides().evaluation(), compare)
                    .equals(org.lrai.verifier.term.Terms.FALSE));
  }

  /** What solvers say of the obligations of a claim, whether or not it is right. */
  List<Outcome> outcomes(Claim claim) {
    // Few lemmas and no products are enough for most, and keep scripts short.
    List<Outcome> outcomes = new ArrayList<>();
    for (Proposals.Effort effort : Proposals.Effort.values()) {
      List<Problem.Obligation> obligations =
          List.copyOf(new Problem(claim).obligations(effort).values());
      for (int k = 0; k < obligations.size(); k++) {
        if (k == outcomes.size()) {
          outcomes.add(ask(obligations.get(k), effort));
        } else if (!outcomes.get(k).isProved()) {
          outcomes.set(k, ask(obligations.get(k), effort));
        }
      }
      if (outcomes.stream().allMatch(Outcome::isProved)) {
        break;
      }
    }
    return outcomes;
  }

  /**
   * The scripts that {@link #prove} may ask solvers about, by the kind of obligation: first those
   * that are asked first, each later map when it is asked for. None are of an instance that is
   * evident or has no terms.
   */
  public static Stream<Map<String, String>> scripts(RuleInstance instance) {
    return Stream.of(Proposals.Effort.values()).map(effort -> scripts(instance, effort));
  }

  private static Map<String, String> scripts(RuleInstance instance, Proposals.Effort effort) {
    try {
      return new Problem(Claim.of(instance))
          .obligations(effort).entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text()));
    } catch (UnsupportedException e) {
      return Map.of();
    }
  }

  private Outcome ask(Problem.Obligation obligation, Proposals.Effort effort) {
    List<Attempt> attempts = new ArrayList<>();
    for (Solver solver : solvers) {
      Duration most = effort.isLinear() ? LINEAR_LIMIT : attempts.isEmpty() ? limit : OTHERS_LIMIT;
      long begin = System.nanoTime();
      Answer answer = solver.check(obligation.text(), most.compareTo(limit) < 0 ? most : limit);
      attempts.add(new Attempt(solver, answer, Duration.ofNanos(System.nanoTime() - begin)));
      if (!(answer instanceof Answer.Unsatisfiable) && attempts.size() == 1) {
        break; // What the first solver does not prove, this script is not for.
      }
    }
    return new Outcome(obligation.kind(), obligation.text(), obligation.withoutGoal(), attempts);
  }

  private String reason(List<Outcome> outcomes) {
    if (solvers.isEmpty()) {
      return "there is no solver";
    }
    return outcomes.stream()
        .filter(outcome -> !outcome.isProved())
        .map(outcome ->
            outcome.kind()
                + ": "
                + outcome.attempts().stream()
                    .map(a -> a.solver().version() + " says " + words(a.answer()))
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Unsatisfiable _ -> "unsat";
      case Answer.Satisfiable _ -> "sat (not proved; no counterexample was found)";
      case Answer.Undecided(String reason) -> "unknown (" + reason + ")";
    };
  }
}
