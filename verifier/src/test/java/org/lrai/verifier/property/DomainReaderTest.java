package org.lrai.verifier.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;

class DomainReaderTest {

  private static SequencedMap<String, int[]> shapes() {
    SequencedMap<String, int[]> shapes = new LinkedHashMap<>();
    shapes.put("x", new int[] {2, 3});
    shapes.put("scale", new int[] {});
    return shapes;
  }

  private static String read(String text) {
    return DomainReader.read("d.txt", text, shapes()).box().stream()
        .map(i -> i.lower().toPlainString() + ".." + i.upper().toPlainString())
        .collect(Collectors.joining(" "));
  }

  private static String message(String text) {
    var thrown = assertThrows(DiagnosticException.class, () -> read(text));
    return thrown.diagnostics().getFirst().message();
  }

  @Test
  void theLastLineThatNamesAnElementCounts() {
    assertEquals(
        "0..1 0..1 -2.5..4 7..7 0..1 -2.5..4 1..2",
        read(
            """
            # pixels
            x in [0, 1]
            x[:, 2] in [-2.5, 4]
            x[1, 0] in [7, 7]
            "scale" in [1, 2]
            """));
  }

  @Test
  void aDomainMayBeVnnLib() {
    StringBuilder text = new StringBuilder("; box\n");
    for (int i = 0; i < 7; i++) {
      text.append("(declare-const X_%d Real)(assert (<= X_%d %d))".formatted(i, i, i));
      text.append("(assert (>= X_%d -1))".formatted(i));
    }
    assertEquals("-1..0 -1..1 -1..2 -1..3 -1..4 -1..5 -1..6", read(text.toString()));
    assertTrue(message(text + "(assert (<= X_0 X_1))").contains("one box"));
  }

  @Test
  void errorsSayWhatIsWrong() {
    assertTrue(message("x in [0, 1]").contains("element 0 of input scale has no interval"));
    assertTrue(message("y in [0, 1]").contains("no input y"));
    assertTrue(message("x[1] in [0, 1]").contains("1 subscripts for the 2 dims"));
    assertTrue(message("x[2, 0] in [0, 1]").contains("line 1, column 3: 2 is no subscript"));
    assertTrue(message("x in [1, 0]").contains("nothing lies in"));
    assertTrue(message("x in [0, nan]").contains("'nan' is not expected"));
    assertTrue(message("x in [0, 1").contains("ends too early"));
  }

  @Test
  void aBoxIsDividedAmongTheInputs() {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("a", 1);
    sizes.put("b", 2);
    Interval unit = new Interval(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
    Domain domain = Domain.of(List.of(unit, unit, unit), sizes);
    assertEquals(Map.of("a", List.of(unit), "b", List.of(unit, unit)), domain.inputs());
    assertThrows(IllegalArgumentException.class, () -> Domain.of(List.of(unit), sizes));
  }
}
