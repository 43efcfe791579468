package org.lrai.verifier.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;

/** The recorded errors are those of today's programs, and small enough. */
class ErrorTableTest {
  private static final Path DOCUMENT = Path.of("../docs/elementary-functions.md");

  /** Programs without an entry so far; bounds know nothing of them. */
  private static final Set<String> NOT_MEASURED =
      Set.of(
          "sin",
          "cos",
          "pow(x, -2.0)",
          "pow(x, -1.0)",
          "pow(x, -0.5)",
          "pow(x, 0.5)",
          "pow(x, 1.0)",
          "pow(x, 1.5)",
          "pow(x, 2.0)",
          "pow(x, 3.0)",
          "pow(x, 4.0)");

  private final ErrorTable table = ErrorTable.recorded();

  @Test
  void everyProgramIsMeasuredAsItIs() {
    for (Map.Entry<String, Expansion> function : ElementaryFunctions.all().entrySet()) {
      if (!NOT_MEASURED.contains(function.getKey())) {
        MeasuredError error =
            table
                .of(function.getValue())
                .orElseThrow(() ->
                    new AssertionError(
                        function.getKey()
                            + " was changed: run ./lrai functions --measure -o FILE"));
        assertEquals(function.getKey(), error.name());
      }
    }
    assertEquals(ElementaryFunctions.all().size() - NOT_MEASURED.size(), table.entries().size());
  }

  @Test
  void aChangedProgramHasNoEntry() {
    Expansion exp = ElementaryFunctions.of(ScalarOp.EXP).orElseThrow();
    Expansion other = new Expansion(exp.parameters(), exp.bindings(), exp.parameters().getFirst());
    assertTrue(table.of(exp).isPresent());
    assertFalse(table.of(other).isPresent());
  }

  @Test
  void errorsAreSmall() {
    for (MeasuredError error : table.entries()) {
      double most = error.name().equals("exp") ? 1 : 2;
      assertTrue(error.farUlps().error() <= most, error.toString());
    }
    assertTrue(table.entries().getFirst().ulps().error() <= 1, "exp");
  }

  /** The worst arguments again, and some others. */
  @Test
  void errorsAreThoseRecorded() {
    for (MeasuredError error : table.entries()) {
      ErrorSearch search = new ErrorSearch(error.name());
      assertPeak(error.ulps(), search.over(error.ulps().argument()).ulps());
      assertPeak(error.farUlps(), search.over(error.farUlps().argument()).farUlps());
      assertPeak(error.absolute(), search.over(error.absolute().argument()).absolute());
      MeasuredError sampled = search.over(sample());
      assertTrue(sampled.ulps().error() <= error.ulps().error(), error.name());
      assertTrue(sampled.farUlps().error() <= error.farUlps().error(), error.name());
      assertTrue(sampled.absolute().error() <= error.absolute().error(), error.name());
    }
  }

  private static void assertPeak(MeasuredError.Peak recorded, MeasuredError.Peak actual) {
    assertTrue(actual.error() <= recorded.error(), actual + " above " + recorded);
    assertTrue(actual.error() >= recorded.error() * (1 - 2e-5), actual + " below " + recorded);
  }

  private static float[] sample() {
    Random random = new Random(3);
    float[] arguments = new float[1 << 16];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = Float.intBitsToFloat(random.nextInt());
    }
    return arguments;
  }

  @Test
  void textIsReadBack() {
    assertEquals(table.text(), ErrorTable.parse(table.text()).text());
    assertThrows(IllegalArgumentException.class, () -> ErrorTable.parse("nothing"));
  }

  /** {@code -Dgolden.update=true} writes the table into the document. */
  @Test
  void theDocumentHasTheTable() throws IOException {
    String document = Files.readString(DOCUMENT);
    int start = document.indexOf("| function |");
    int end = document.indexOf("\n\n", start);
    if (Boolean.getBoolean("golden.update")) {
      document = document.substring(0, start) + table.markdown().strip() + document.substring(end);
      Files.writeString(DOCUMENT, document);
    }
    assertTrue(document.contains(table.markdown().strip()), "docs/elementary-functions.md is old");
  }
}
