package org.lrai.cli.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

class TensorLiteralTest {

  @Test
  void bracketsMakeDims() {
    assertEquals(
        TensorData.ofLongs(new long[] {2, 3}, 1, 2, 3, 4, 5, 6),
        TensorLiteral.parse("[[1, 2, 3], [4,5,6]]", ElementType.INT64));
    assertEquals(TensorData.ofLongs(new long[0], 7), TensorLiteral.parse("7", ElementType.INT64));
    assertArrayEquals(
        new long[] {2, 0}, TensorLiteral.parse("[[], []]", ElementType.FLOAT32).dims());
    assertArrayEquals(new long[] {0}, TensorLiteral.parse("[]", ElementType.INT64).dims());
  }

  @Test
  void elementsAreOfTheTypeAskedFor() {
    assertEquals(
        TensorData.ofFloats(new long[] {3}, 0.1f, Float.NEGATIVE_INFINITY, Float.NaN),
        TensorLiteral.parse("[0.1, -inf, nan]", ElementType.FLOAT32));
    assertEquals(-1, TensorLiteral.parse("18446744073709551615", ElementType.UINT64).bits(0));
    assertEquals(
        TensorData.ofStrings(new long[] {2}, List.of("a, \"b\"", "c")),
        TensorLiteral.parse("[\"a, \\\"b\\\"\", c]", ElementType.STRING));
    assertEquals(1, TensorLiteral.parse("[false, true]", ElementType.BOOL).bits(1));
    assertEquals(0x3C00, TensorLiteral.parse("1", ElementType.FLOAT16).bits(0));
  }

  @Test
  void whatIsNoTensorIsRefused() {
    for (String text :
        List.of(
            "",
            "[",
            "]",
            "[1",
            "1]",
            "[1,]",
            "[,1]",
            "[1] 2",
            "[[1], 2]",
            "[1, [2]]",
            "[[1, 2], [3]]",
            "one",
            "256",
            "-1",
            "[1 2]",
            "[".repeat(100))) {
      assertThrows(
          DiagnosticException.class, () -> TensorLiteral.parse(text, ElementType.UINT8), text);
    }
    assertThrows(DiagnosticException.class, () -> TensorLiteral.parse("[\"a]", ElementType.STRING));
  }
}
