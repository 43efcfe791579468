package org.lrai.ir.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.type.Shape;

class RuleParserTest {
  private static final String SCALE =
      """
      rule scale
        for r in 0..1
        given $x: float[b[r], m, k], $w: float[k, n], $s: float[n]
        mul(matmul($x, $w), $s) => matmul($x, mul($w, $s))
        where constant($w), constant($s)
        contract real-equal
      """;

  private static Rule rule(String text) {
    return RuleParser.parse("my.rule", text).getFirst();
  }

  @Test
  void aRuleIsReadWithItsText() {
    Rule rule = rule("// first\n" + SCALE);
    assertEquals("scale", rule.name());
    assertEquals(new Place("my.rule", 2, 1), rule.place());
    assertEquals(SCALE.strip(), rule.text());
    assertEquals(
        List.of("r=0", "r=1"), RuleInstance.all(rule).stream().map(RuleInstance::key).toList());
  }

  @Test
  void sidesHaveSymbolsForSizes() {
    RuleInstance instance = RuleInstance.all(rule(SCALE)).getLast();
    Sides sides = instance.symbolic();
    Shape expected = Shape.of(IndexExpr.symbol("b0"), IndexExpr.symbol("m"), IndexExpr.symbol("n"));
    assertEquals(expected, sides.left().getFirst().type().shape());
    assertEquals(expected, sides.right().getFirst().type().shape());
    assertEquals(List.of("b0", "m", "k", "n"), List.copyOf(instance.dims()));
  }

  @Test
  void stridesAndPadsAreVariablesOfTheTheorem() {
    Rule rule =
        rule(
            """
            rule widen
              for axes in windows(1), before in extents(1), after in extents(1)
              given $x: float[n, c, h], $w: float[m, c, k]
              conv{axes=axes, group=1}(
                  pad{mode=constant, before=join([0, 0], before), after=join([0, 0], after)}($x, 0),
                  $w)
              => conv{axes=padded(axes, before, after), group=1}($x, $w)
              contract real-equal
            """);
    RuleInstance instance = RuleInstance.all(rule).getFirst();
    TypedTerm.Apply right = (TypedTerm.Apply) instance.symbolic().right().getFirst();
    assertEquals(
        IndexExpr.symbol("axes.0.padBegin").plus(IndexExpr.symbol("before.0")),
        ((Conv) right.op()).axes().getFirst().padBegin());
    assertEquals(1, instance.leastValues().get("axes.0.stride"));
    assertEquals(0, instance.leastValues().get("before.0"));
  }

  @Test
  void permutationsAreEnumerated() {
    Rule rule =
        rule(
            """
            rule there-and-back
              for r in 2..3, p in permutations(r)
              given $x: any[d[r]]
              transpose{permutation=inverse(p)}(transpose{permutation=p}($x)) => $x
              contract bit-equal
            """);
    assertEquals(2 + 6, RuleInstance.all(rule).size());
    for (RuleInstance instance : RuleInstance.all(rule)) {
      assertEquals(
          instance.symbolic().right().getFirst().type(),
          instance.symbolic().left().getFirst().type());
    }
  }

  @Test
  void aDigestChangesWithTheTextAndWithTheInstance() {
    List<RuleInstance> instances = RuleInstance.all(rule(SCALE));
    RuleInstance other =
        RuleInstance.all(rule(SCALE.replace("real-equal", "bit-equal"))).getFirst();
    assertNotEquals(instances.get(0).digest(), instances.get(1).digest());
    assertNotEquals(instances.get(0).digest(), other.digest());
    assertEquals(instances.get(0).digest(), RuleInstance.all(rule(SCALE)).getFirst().digest());
  }

  @Test
  void anIndexKnowsWhatIsProved() {
    List<RuleInstance> instances = RuleInstance.all(rule(SCALE));
    ProofIndex index =
        ProofIndex.parse(
            "rules.tsv",
            "# digest\tverdict\n"
                + (instances.get(0).digest() + "\tunknown\tscale\tr=0\n")
                + (instances.get(1).digest() + "\tproved\tscale\tr=1\tz3\n"));
    assertEquals(List.of(false, true), instances.stream().map(index::isProved).toList());
  }

  /** What is put in place of what, where the error is, and what the message says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "matmul($x, mul($w, $s)) | matmul($x, $y) | 4 | 41 | rule-unbound | $y is not on the left",
        "mul($w, $s)) | mul($x, $s)) | 4 | 41 | rule-type | do not broadcast",
        "=> matmul( | => matmull( | 4 | 30 | rule-operator | no operator matmull",
        "=> matmul( | => softmax( | 4 | 30 | rule-attributes | has the attributes [axis]",
        "$s: float[n] | $s: float[n], $t: float[n] | 3 | 63 | rule-unbound | $t is not on the left",
        "$s: float[n] | $s: f31[n] | 3 | 49 | rule-type | no element type f31",
        "=> matmul($x, mul($w, $s)) | => $x | 4 | 30 | rule-type | the left side is",
        "=> matmul | =: matmul | 4 | 27 | rule-syntax | does not go on with",
        "constant($s) | certain($s) | 5 | 23 | rule-syntax | no condition certain",
        "real-equal | equal | 6 | 12 | rule-syntax | expected bit-equal",
        "r in 0..1 | r in 1..0 | 1 | 1 | rule-instances | has no instances",
        "r in 0..1 | r in ranks | 2 | 12 | rule-syntax | no sort ranks"
      })
  void errorsTellTheirPlace(
      String from, String to, int line, int column, String code, String message) {
    DiagnosticException e =
        assertThrows(DiagnosticException.class, () -> rule(SCALE.replace(from, to)));
    var found = e.diagnostics().getFirst();
    assertEquals(code, found.code(), found.toString());
    assertEquals("my.rule", found.file());
    assertTrue(
        found.message().startsWith("line " + line + ", column " + column + ": "), found.toString());
    assertTrue(found.message().contains(message), found.toString());
  }

  @Test
  void deepNestingIsAnError() {
    String deep = "neg(".repeat(5000) + "$x" + ")".repeat(5000);
    String text = "rule deep given $x: float[n] " + deep + " => $x contract real-equal";
    assertThrows(DiagnosticException.class, () -> rule(text));
  }

  private static final String LOOP =
      """
      rule rows
        for t in size
        given $x: float[t, n], $y: float[n]
        reduce{kind=sum, axes=[0], keepDims=false}(mul($x, $y))
        =>
        loop $row in $x along 0
          from $sum = sub($y, $y)
          let $part = mul($row, $y)
          to $sum = add($sum, $part)
        neg(neg($sum))
        contract real-equal
        invariant j in 0..t:
          $sum = reduce{kind=sum, axes=[0], keepDims=false}(
              mul(slice{starts=[0, 0], extents=[j, n], steps=[1, 1]}($x), $y))
        hint split-sum(j)
      """;

  @Test
  void aLoopIsAnOperatorWithAGraphOfItsOwn() {
    Sides sides = RuleInstance.all(rule(LOOP)).getFirst().symbolic();
    TypedTerm.Apply outer = (TypedTerm.Apply) sides.right().getFirst();
    TypedTerm.Apply inner = (TypedTerm.Apply) outer.arguments().getFirst();
    TypedTerm.Carried sum = (TypedTerm.Carried) inner.arguments().getFirst();
    // What is carried in, what is cut, what a trip reads.
    assertEquals(3, sum.arguments().size());
    assertEquals(2, sum.loop().step().nodes().size());
    assertEquals(sides.left().getFirst().type(), sum.type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "add($sum, $part) | mul($row, $z) | 9 | 25 | rule-unbound | $z",
        "neg(neg($sum)) | neg(neg($part)) | 10 | 11 | rule-unbound | $part",
        "add($sum, $part) | reshape{shape=[n, 1]}($part) | 9 | 15 | rule-type | after a trip",
        "along 0 | along 2 | 6 | 3 | rule-type | no axis 2",
        "to $sum | to $other | 6 | 3 | rule-syntax | all that is carried",
        "$part = mul | $x = mul | 8 | 14 | rule-name | declared twice",
        "j in 0..t | n in 0..t | 12 | 3 | rule-name | n is declared already",
        "j in 0..t | t in 0..t | 12 | 3 | rule-name | t is declared already",
        "axes=[0], keepDims=false}(\\n | axes=[0], keepDims=true}(\\n | 12 | 3 | rule-type | type",
        "split-sum(j) | split-sum(i) | 15 | 3 | rule-hint | expected an integer",
        "split-sum(j) | split-sum(j, j) | 15 | 3 | rule-syntax | has 1 operand",
        "split-sum(j) | induction(j) | 15 | 3 | rule-syntax | split-index"
      })
  void errorsInLoopsAndProofsTellTheirPlace(
      String from, String to, int line, int column, String code, String message) {
    String text = LOOP.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
    DiagnosticException e = assertThrows(DiagnosticException.class, () -> rule(text));
    var found = e.diagnostics().getFirst();
    assertEquals(code, found.code(), found.toString());
    assertTrue(
        found.message().startsWith("line " + line + ", column " + column + ": "), found.toString());
    assertTrue(found.message().contains(message), found.toString());
  }
}
