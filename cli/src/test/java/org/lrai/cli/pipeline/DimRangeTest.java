package org.lrai.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.Range;

class DimRangeTest {

  @Test
  void aDimIsARangeOrOneSize() {
    assertEquals(new DimRange("batch", new Range(1, 64)), DimRange.parse("batch=1..64"));
    assertEquals(new DimRange("batch", new Range(8, 8)), DimRange.parse("batch=8"));
    assertEquals(
        new DimRange("past length=", new Range(0, 5)), DimRange.parse("past length==0..5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch",
        "batch=",
        "=3",
        "batch=-1",
        "batch=4..1",
        "batch=1..",
        "batch=1...3",
        "batch=9999999999999999999999"
      })
  void anythingElseIsRefused(String text) {
    assertThrows(DiagnosticException.class, () -> DimRange.parse(text));
  }

  @Test
  void aDimIsGivenOnce() {
    List<DimRange> twice = List.of(DimRange.parse("n=1"), DimRange.parse("n=2"));

    assertThrows(DiagnosticException.class, () -> DimRange.bySymbol(twice));
  }
}
