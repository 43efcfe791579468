package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Interval;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.Examples;
import org.lrai.certificates.Witness;
import org.lrai.certificates.checker.Checker.Result;

/** A plan that copies its inputs, and certificates that are of something else. */
class CheckerTest {
  private static final String TEXT =
      """
      (text
        (input small f32 ($n))
        (input large f32 (2))
        (output first)
        (output second)
        (value first f32 (2 1) (output 0) ())
        (value second f32 ($n) (output 1) ())
        (kernel k ((read f32 2)(write f32 2 1)) ()
          (for i 2 serial (store 1 (%i 0) (e f32 0 %i))))
        (kernel l ((read f32 1)(write f32 1)) () (store 1 (0) (e f32 0 0)))
        (call 0 (large first) ())
        (call 1 (small second) ()))
      """;

  private static final Input SMALL = input("small", "f32", List.of(1L), 1);
  private static final Input LARGE = input("large", "f32", List.of(2L), 100);
  private static final Output FIRST = output("first", List.of(2L, 1L));
  private static final Output SECOND = output("second", List.of(1L));

  private static Input input(String name, String type, List<Long> shape, double end) {
    Interval interval = new Interval(0, end);
    return new Input(name, type, shape, Collections.nCopies(shape.getFirst().intValue(), interval));
  }

  private static Output output(String name, List<Long> shape) {
    List<Double> bounds = Collections.nCopies(shape.getFirst().intValue(), 0.0);
    return new Output(name, shape, Optional.empty(), bounds, Optional.empty());
  }

  private static Result check(List<Input> domain, List<Output> claim) {
    return check(domain, claim, TEXT);
  }

  private static Result check(List<Input> domain, List<Output> claim, String plan) {
    Certificate some = Examples.certificate(new Verdict.Proved());
    Witness witness = new Witness(Effort.FULL, new SplitTree.Leaf(), List.of());
    Certificate certificate =
        new Certificate(
            some.subjects(),
            some.origin(),
            new TreeMap<>(Map.of("n", 1L)),
            domain,
            claim,
            some.verdict(),
            List.of(),
            List.of(),
            new Certificate.Evidence(TEXT, plan, witness),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return Checker.check(
        certificate,
        _ -> {
          throw new AssertionError("there is no constant");
        });
  }

  private static String step(List<Input> domain, List<Output> claim) {
    return assertInstanceOf(Result.Invalid.class, check(domain, claim)).step();
  }

  @Test
  void theDomainIsOfTheInputs() {
    List<Output> claim = List.of(FIRST, SECOND);

    assertEquals(new Result.Valid(), check(List.of(SMALL, LARGE), claim));
    assertEquals("domain", step(List.of(LARGE, SMALL), claim));
    assertEquals("domain", step(List.of(SMALL, input("other", "f32", List.of(2L), 100)), claim));
    assertEquals("domain", step(List.of(SMALL, input("large", "f64", List.of(2L), 100)), claim));
    assertEquals(
        "domain", step(List.of(SMALL, input("large", "f32", List.of(2L, 1L), 100)), claim));
  }

  @Test
  void theClaimIsOfTheOutputs() {
    List<Input> domain = List.of(SMALL, LARGE);

    assertEquals("claim", step(domain, List.of(output("second", List.of(2L, 1L)), SECOND)));
    assertEquals("claim", step(domain, List.of(output("first", List.of(2L)), SECOND)));
    assertEquals("claim", step(domain, List.of(output("first", List.of(3L)))));
    assertEquals(
        "claim",
        step(domain, List.of(output("first", List.of(3L)), output("second", List.of(0L)))));
  }

  /** An output that is an input as well has a name of its own in the plan. */
  @Test
  void thePlanMayHaveAnotherNameForAnOutput() {
    String plan = TEXT.replace("first", "large/output0");

    assertEquals(new Result.Valid(), check(List.of(SMALL, LARGE), List.of(FIRST, SECOND), plan));
  }
}
