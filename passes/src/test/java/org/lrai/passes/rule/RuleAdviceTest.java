package org.lrai.passes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.rule.RuleParser;

class RuleAdviceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "activations",
        "attention",
        "linear",
        "movement",
        "quantization",
        "recognition",
        "rotary",
        "simplification",
        "sinking"
      })
  void rulesThatAreShippedCanFire(String file) {
    assertEquals(List.of(), RuleAdvice.of(RuleSet.ofFiles(file).rules()));
  }

  private static List<String> codes(String text) {
    return RuleAdvice.of(RuleParser.parse("my.rule", text)).stream().map(Diagnostic::code).toList();
  }

  @Test
  void aRuleAfterAMoreGeneralOneNeverFires() {
    String general =
        """
        rule any-exp
          for r in 0..4
          given $x: float[d[r]]
          exp(neg($x)) => div(1, exp($x))
          contract real-equal
        """;
    String special =
        """
        rule exp-of-a-sum
          for r in 1..2
          given $x: float[d[r]], $y: float[d[r]]
          exp(neg(add($x, $y))) => div(1, exp(add($x, $y)))
          contract real-equal
        """;
    assertEquals(List.of("rule-dearer"), codes(general));
    assertEquals(List.of("rule-dearer", "rule-dearer", "rule-shadowed"), codes(general + special));
    assertEquals(List.of("rule-dearer", "rule-dearer"), codes(special + general));
  }

  @Test
  void theMessageTellsThePlace() {
    Diagnostic found =
        RuleAdvice.of(
                RuleParser.parse(
                    "my.rule",
                    "\n  rule twice for r in 1..1 given $x: float[d[r]]"
                        + " neg($x) => neg(neg(neg($x))) contract real-equal"))
            .getFirst();
    assertEquals(
        "error: my.rule: line 2, column 3: twice the right side is dearer than the left",
        found.toString());
  }
}
