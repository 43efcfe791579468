package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lrai verify} on networks of the verification competition. */
class VerifyTest {
  private static final Path ACASXU = Path.of("..", "..", "shared", "data", "vnncomp", "acasxu");

  @TempDir Path folder;

  private static Run verify(String network, Path property) {
    Path model = ACASXU.resolve("onnx").resolve("ACASXU_run2a_" + network + "_batch_2000.onnx");
    Assumptions.assumeTrue(Files.exists(model), model + " is missing");
    return Run.of("verify", model.toString(), property.toString());
  }

  private static Path property(int number) {
    return ACASXU.resolve("vnnlib").resolve("prop_" + number + ".vnnlib");
  }

  @Test
  void provesWhatHolds() {
    Run run = verify("2_5", property(3));

    assertEquals("unsat\n", run.out());
    assertEquals(0, run.code());
  }

  @Test
  void findsAnInputThatViolates() {
    Run run = verify("1_8", property(4));

    assertTrue(run.out().startsWith("sat\n((X_0 "), run.out());
    assertTrue(run.out().contains("\n (Y_4 "), run.out());
    assertEquals(1, run.code());
  }

  @Test
  void refusesAPropertyOfAnotherModel() throws IOException {
    Path other = folder.resolve("other.vnnlib");
    Files.writeString(
        other,
        """
        (declare-const X_0 Real)
        (declare-const Y_0 Real)
        (assert (>= X_0 0))
        (assert (<= X_0 1))
        (assert (<= Y_0 0))
        """);

    Run run = verify("1_1", other);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("declares 1 inputs, the model has 5"), run.err());
  }
}
