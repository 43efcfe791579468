package org.lrai.cli.conformance;

import java.util.List;
import org.lrai.cli.conformance.TestResult.Verdict;

/**
 * How many tests came out how. Tests with random outputs are among the passed and failed ones, and
 * are counted apart as well, because a pass says less; so are kernel calls in plain, slow form.
 */
public record Totals(
    long passed, long failed, long unsupported, long randomPassed, long plainCalls) {

  public static Totals of(List<TestResult> results) {
    return new Totals(
        count(results, Verdict.PASS),
        count(results, Verdict.FAIL),
        count(results, Verdict.UNSUPPORTED),
        results.stream().filter(r -> r.random() && r.verdict() == Verdict.PASS).count(),
        results.stream().mapToLong(TestResult::plain).sum());
  }

  private static long count(List<TestResult> results, Verdict verdict) {
    return results.stream().filter(result -> result.verdict() == verdict).count();
  }

  /** The last line of the command. */
  public String text() {
    return "%d passed, %d failed, %d unsupported".formatted(passed, failed, unsupported);
  }
}
