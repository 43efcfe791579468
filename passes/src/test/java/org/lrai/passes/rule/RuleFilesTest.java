package org.lrai.passes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.RuleParser;
import org.lrai.ir.rule.Sides;
import org.lrai.passes.Pass;

class RuleFilesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "activations",
        "algorithms",
        "attention",
        "linear",
        "movement",
        "quantization",
        "recognition",
        "rotary",
        "simplification",
        "sinking"
      })
  void everyInstanceOfEveryRuleHasTypes(String file) throws IOException {
    List<Rule> rules = RuleParser.parse(file + ".rule", text(file));
    assertFalse(rules.isEmpty());
    for (Rule rule : rules) {
      for (RuleInstance instance : RuleInstance.all(rule)) {
        Sides sides = instance.symbolic();
        for (int k = 0; k < sides.left().size(); k++) {
          assertEquals(
              sides.left().get(k).type().rank(),
              sides.right().get(k).type().rank(),
              instance.toString());
        }
      }
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Pass.class.getResourceAsStream("rules/" + file + ".rule"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
