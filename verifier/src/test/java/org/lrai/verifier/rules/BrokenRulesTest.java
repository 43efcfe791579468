package org.lrai.verifier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.RuleParser;
import org.lrai.verifier.smt.Solver;
import org.lrai.verifier.smt.Verdict;

/** Wrong rules, in {@code broken/}: none is proved, and nearly all are refuted. */
class BrokenRulesTest {
  private static final List<String> FILES =
      List.of("activations", "algebra", "attention", "layout", "machine", "networks", "steps");
  private static final int AT_LEAST = 84;

  private final RuleProver prover =
      new RuleProver(List.of(Solver.z3().orElseThrow()), Duration.ofSeconds(10));

  @Test
  void noneIsProvedAndOnlyTwoAreNotRefuted() throws IOException {
    TreeSet<String> proved = new TreeSet<>();
    TreeSet<String> unknown = new TreeSet<>();
    int refuted = 0;
    for (String file : FILES) {
      for (Rule rule : RuleParser.parse(file + ".rule", text(file))) {
        for (RuleInstance instance : RuleInstance.all(rule)) {
          switch (prover.prove(instance).verdict()) {
            case Verdict.Proved<Counterexample> _ -> proved.add(rule.name());
            case Verdict.Unknown<Counterexample> _ -> unknown.add(rule.name());
            case Verdict.Refuted<Counterexample> _ -> refuted++;
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), proved);
    // The first samples only the nearest float; the order of a sum shows in no interpreter.
    assertEquals(
        new TreeSet<>(
            List.of(
                "nearest-number-taken-for-exact-with-too-small-a-bound",
                "sum-along-a-transposed-axis-bit-for-bit")),
        unknown);
    assertTrue(refuted >= AT_LEAST, refuted + " refuted");
  }

  /** What would make these rules true is not believed: some step of each has no proof. */
  @Test
  void wrongStepsAreNotProved() throws IOException {
    // What would be believed would be proved at once.
    RuleProver hurried = new RuleProver(List.of(Solver.z3().orElseThrow()), Duration.ofSeconds(1));
    for (Rule rule : RuleParser.parse("steps.rule", text("steps"))) {
      RuleInstance instance = RuleInstance.all(rule).getFirst();
      List<RuleProver.Outcome> outcomes = hurried.outcomes(Claim.of(instance));
      assertTrue(
          outcomes.stream().anyMatch(o -> isStep(o) && !o.isProved()),
          () -> rule.name() + ": " + outcomes);
    }
  }

  private static boolean isStep(RuleProver.Outcome outcome) {
    return outcome.kind().startsWith("have") || outcome.kind().startsWith("invariant");
  }

  private static String text(String file) throws IOException {
    String name = "broken/" + file + ".rule";
    try (InputStream stream = BrokenRulesTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
