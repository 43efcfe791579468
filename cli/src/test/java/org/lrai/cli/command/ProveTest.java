package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
