package org.lrai.verifier.rules;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.RuleParser;
import org.lrai.verifier.smt.Solver;
import org.lrai.verifier.smt.Verdict;

class RuleProverTest {
  private static final RuleProver PROVER =
      new RuleProver(List.of(Solver.z3().orElseThrow()), Duration.ofSeconds(30));

  /** For what is not to be proved: solvers soon give up. */
  private static final RuleProver HURRIED =
      new RuleProver(List.of(Solver.z3().orElseThrow()), Duration.ofSeconds(1));

  private static RuleProver.Result prove(String rule) {
    return prove(rule, PROVER);
  }

  private static RuleProver.Result prove(String rule, RuleProver prover) {
    return prover.prove(RuleInstance.all(RuleParser.parse("test.rule", rule).getFirst()).getLast());
  }

  private static void assertProved(String rule) {
    RuleProver.Result result = prove(rule);
    assertInstanceOf(Verdict.Proved.class, result.verdict(), result.verdict()::toString);
    for (RuleProver.Outcome outcome : result.outcomes()) {
      assertTrue(!PROVER.contradicts(outcome, Duration.ofSeconds(2)), outcome.kind());
    }
  }

  private static Counterexample refuted(String rule) {
    Verdict<Counterexample> verdict = prove(rule).verdict();
    if (verdict instanceof Verdict.Refuted<Counterexample>(Counterexample counterexample)) {
      return counterexample;
    }
    throw new AssertionError("not refuted: " + verdict);
  }

  @Test
  void aSumOfProductsIsLinear() {
    assertProved(
        """
        rule scale
          given $x: float[m, k], $w: float[k, n], $s: float[n]
          mul(matmul($x, $w), $s) => matmul($x, mul($w, $s))
          contract real-equal
        """);
  }

  @Test
  void productsOfMatricesAreAssociativeOverTheRealsOnly() {
    String rule =
        """
        rule associate
          given $a: float[m, k], $b: float[k, n], $c: float[n, p]
          matmul(matmul($a, $b), $c) => matmul($a, matmul($b, $c))
          contract real-equal
        """;
    assertProved(rule);
    assertTrue(
        !(prove(rule.replace("real-equal", "bit-equal")).verdict()
            instanceof Verdict.Proved<Counterexample>));
  }

  @Test
  void aSumOverWhatWasJoinedIsTwoSums() {
    assertProved(
        """
        rule split
          given $a: float[m, k], $b: float[m, l], $c: float[k, n], $d: float[l, n]
          matmul(concat{axis=1}($a, $b), concat{axis=0}($c, $d))
          => add(matmul($a, $c), matmul($b, $d))
          contract real-equal
        """);
  }

  @Test
  void theVarianceIsTheMeanOfSquaresMinusTheSquareOfTheMean() {
    assertProved(
        """
        rule variance
          given $x: float[m, n]
          reduce{kind=mean, axes=[1], keepDims=true}(
              mul(
                  sub($x, reduce{kind=mean, axes=[1], keepDims=true}($x)),
                  sub($x, reduce{kind=mean, axes=[1], keepDims=true}($x))))
          => sub(
              reduce{kind=mean, axes=[1], keepDims=true}(mul($x, $x)),
              mul(
                  reduce{kind=mean, axes=[1], keepDims=true}($x),
                  reduce{kind=mean, axes=[1], keepDims=true}($x)))
          contract real-equal
        """);
  }

  @Test
  void softmaxDoesNotSeeWhatIsAddedToARow() {
    assertProved(
        """
        rule shift
          given $x: float[m, n], $s: float[m, 1]
          softmax{axis=1}(add($x, $s)) => softmax{axis=1}($x)
          contract real-equal
        """);
  }

  @Test
  void aWrongRuleIsRefutedByTensorsThatOneCanRead() {
    Counterexample found =
        refuted(
            """
            rule shift-columns
              given $x: float[m, n], $s: float[n]
              softmax{axis=1}(add($x, $s)) => softmax{axis=1}($x)
              contract real-equal
            """);
    assertTrue(found.text().contains("$x = f32["), found.text());
    assertTrue(found.text().contains("left  = f32["), found.text());
    assertTrue(found.difference().startsWith("element ["), found.difference());
  }

  @Test
  void aSideThatReadsBeyondATensorIsNotProved() {
    Verdict<Counterexample> verdict =
        prove(
                """
                rule too-far
                  for s in extents(1)
                  given $x: float[n]
                  neg($x) => neg(slice{starts=s, extents=[n], steps=[1]}($x))
                  where s = [0]
                  contract bit-equal
                """)
            .verdict();
    assertInstanceOf(Verdict.Proved.class, verdict, verdict::toString);
    refuted(
        """
        rule too-far
          for s in extents(1)
          given $x: float[n]
          neg($x) => neg(slice{starts=s, extents=[n], steps=[1]}($x))
          contract bit-equal
        """);
  }

  @Test
  void integersWrap() {
    assertProved(
        """
        rule associate
          given $a: i8[n], $b: i8[n], $c: i8[n]
          add(add($a, $b), $c) => add($a, add($b, $c))
          contract bit-equal
        """);
    refuted(
        """
        rule halves
          given $a: i8[n], $b: i8[n]
          min(add($a, $b), $a) => add(min($b, 0), $a)
          contract bit-equal
        """);
  }

  @Test
  void theOrderOfASumIsNotKnown() {
    Verdict<Counterexample> verdict =
        prove(
                """
                rule other-axis
                  given $x: float[m, n]
                  reduce{kind=sum, axes=[0], keepDims=false}(transpose{permutation=[1, 0]}($x))
                  => reduce{kind=sum, axes=[1], keepDims=false}($x)
                  contract bit-equal
                """)
            .verdict();
    assertTrue(!(verdict instanceof Verdict.Proved<Counterexample>), verdict.toString());
  }

  @Test
  void mutantsAreRefuted() {
    RuleInstance instance =
        RuleInstance.all(
                RuleParser.parse(
                        "test.rule",
                        """
                        rule scale
                          given $x: float[m, k], $w: float[k, n], $s: float[n]
                          mul(matmul($x, $w), $s) => matmul($x, mul($w, $s))
                          contract real-equal
                        """)
                    .getFirst())
            .getFirst();
    assertTrue(PROVER.refutedMutant(instance).orElseThrow().startsWith("mul replaced by add"));
  }

  /** Sums of exponentials over blocks, for any number of blocks. */
  private static final String BLOCKS =
      """
      rule blocks
        for t in size, k in size
        given $x: float[t * k, n]
        reduce{kind=sum, axes=[0], keepDims=false}($x)
        =>
        let $first = reshape{shape=[n]}(slice{starts=[0, 0], extents=[1, n], steps=[1, 1]}($x))
        loop $block in reshape{shape=[t, k, n]}($x) along 0
          from $sum = sub($first, $first)
          to $sum = add($sum, reduce{kind=sum, axes=[0], keepDims=false}($block))
        add($sum, 0)
        contract real-equal
        invariant j in 0..t:
          $sum = reduce{kind=sum, axes=[0], keepDims=false}(
              slice{starts=[0, 0], extents=[j * k, n], steps=[1, 1]}($x))
        hint split-sum(j * k)
      """;

  @Test
  void whatALoopCarriesIsKnownByInduction() {
    assertProved(BLOCKS);
    assertTrue(
        !(prove(BLOCKS.replaceAll("(?s)  invariant.*", ""), HURRIED).verdict()
            instanceof Verdict.Proved<Counterexample>));
  }

  @Test
  void anInvariantIsShownForEachTrip() {
    RuleProver.Result result =
        prove(BLOCKS.replace("extents=[j * k, n]", "extents=[j * 1, n]"), HURRIED);
    assertInstanceOf(Verdict.Unknown.class, result.verdict());
    RuleProver.WrongStep wrong = result.wrongStep().orElseThrow();
    assertTrue(wrong.place().toString().startsWith("test.rule:12:"), wrong.place()::toString);
    assertTrue(wrong.counterexample().values().containsKey("j"), wrong::toString);
  }

  @Test
  void aTrueRuleIsNotProvedByAWrongStep() {
    String rule =
        """
        rule twice
          given $x: float[n]
          add($x, $x) => mul($x, 2)
          contract real-equal
          have $x = neg($x)
        """;
    RuleProver.Result result = prove(rule, HURRIED);
    assertInstanceOf(Verdict.Unknown.class, result.verdict());
    assertTrue(result.wrongStep().isPresent());
    assertProved(rule.replace("$x = neg($x)", "$x = neg(neg($x))"));
  }
}
