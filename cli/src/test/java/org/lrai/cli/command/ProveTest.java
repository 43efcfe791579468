package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lrai prove FILE.rule}: what someone sees who writes a rule. */
class ProveTest {
  private static final String SCALE =
      """
      rule scale
        given $x: float[m, k], $w: float[k, n], $s: float[n]
        mul(matmul($x, $w), $s) => matmul($x, mul($w, $s))
        contract real-equal
      """;

  @TempDir private Path folder;

  private Path file(String rules) throws IOException {
    return Files.writeString(folder.resolve("my.rule"), rules);
  }

  @Test
  void aRightRuleIsProved() throws IOException {
    Run run = Run.of("prove", file(SCALE)).expectDone();

    assertEquals("proved scale (1 case)", run.out().strip());
  }

  @Test
  void aWrongRuleIsShownTensorsThatItIsWrongFor() throws IOException {
    Path wrong = file(SCALE.replace("mul($w, $s)", "add($w, $s)"));
    Run run = Run.of("prove", wrong).expectFailure(1, "my.rule:1:1: scale is wrong for");

    for (String line : new String[] {"$x = f32[", "$w = f32[", "left  = f32[", "right = f32["}) {
      assertTrue(run.out().contains("\n  " + line), run::toString);
    }
    assertTrue(run.out().contains("\n  element ["), run::toString);
  }

  @Test
  void aRuleThatIsNeitherIsInconclusive() throws IOException {
    String order =
        """
        rule order
          given $x: float[m, n]
          reduce{kind=sum, axes=[0], keepDims=false}(transpose{permutation=[1, 0]}($x))
          => reduce{kind=sum, axes=[1], keepDims=false}($x)
          contract bit-equal
        """;
    Run.of("prove", file(order)).expectFailure(4, "says sat (not proved");
  }

  @Test
  void aFileThatIsNoRuleIsWrongUse() throws IOException {
    Run.of("prove", file("rule")).expectFailure(2, "my.rule");
    Run.of("prove", folder.resolve("none.rule")).expectFailure(2, "there is no such file");
  }

  @Test
  void aRuleThatWouldNeverFireIsNamedWithItsPlace() throws IOException {
    String dearer =
        """
        rule twice
          given $x: float[n]
          neg($x) => neg(neg(neg($x)))
          contract real-equal
        """;
    Run.of("prove", file(dearer)).expectFailure(2, "my.rule: line 1, column 1: twice");
    Run run = Run.of("prove", "--equations", file(dearer)).expectDone();
    assertEquals("proved twice (1 case)", run.out().strip());
  }

  @Test
  void aWrongStepOfAProofIsShownWithTensors() throws IOException {
    Path wrong = file(SCALE + "  have $x = neg($x)\n");
    Run run = Run.of("prove", wrong).expectFailure(4, "my.rule:5:3: this step is wrong for");
    assertTrue(run.out().contains("\n  left  = f32["), run::toString);

    JsonObject rule =
        Run.of("prove", "--json", wrong)
            .expectFailure(4, "wrongStep")
            .json()
            .getAsJsonArray("rules")
            .get(0)
            .getAsJsonObject();
    JsonObject found = rule.getAsJsonArray("unproved").get(0).getAsJsonObject();
    assertEquals("unknown", found.get("verdict").getAsString());
    assertTrue(found.getAsJsonObject("stepCounterexample").has("tensors"), found::toString);
    assertEquals(
        "have 1",
        found.getAsJsonArray("obligations").get(0).getAsJsonObject().get("kind").getAsString());
  }
}
