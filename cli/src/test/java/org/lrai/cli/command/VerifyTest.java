package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @Test
  void decidesTheLinesOfATable() throws IOException {
    Assumptions.assumeTrue(Files.exists(ACASXU), ACASXU + " is missing");
    Path table = folder.resolve("instances.tsv");
    String line = "%s/onnx/ACASXU_run2a_%s_batch_2000.onnx\t%s\t%s\t30\n";
    Path data = ACASXU.toAbsolutePath();
    Files.writeString(
        table,
        "onnx\tvnnlib\texpected\ttimeout_s\n"
            + line.formatted(data, "2_5", property(3).toAbsolutePath(), "unsat")
            + line.formatted(data, "1_8", property(4).toAbsolutePath(), "unsat")
            + line.formatted(data, "1_8", folder.resolve("none.vnnlib"), "sat"));

    Run run = Run.of("verify", "--instances", table.toString(), "--only", "prop_");

    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("unsat\t"), run.out());
    assertTrue(lines.get(1).startsWith("WRONG\t"), run.out());
    assertEquals(
        "1 sat, 1 unsat, 0 unknown, 0 timeout, 0 unsupported; 1 contradict the table",
        lines.get(2));
    assertEquals(1, run.code());
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    Path table = folder.resolve("instances.tsv");
    Files.writeString(table, "onnx\tvnnlib\ttimeout_s\texpected\na.onnx\tb.vnnlib\tsoon\tsat\n");

    Run run = Run.of("verify", "--instances", table.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("line 2: soon is no number of seconds"), run.err());
    assertEquals(2, Run.of("verify").code());
  }
}
