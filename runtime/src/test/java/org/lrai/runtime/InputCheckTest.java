package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.lrai.runtime.Failures.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ModelException.Reason;
import org.lrai.runtime.program.ModelSignature;

class InputCheckTest {
  private static final InputCheck IMAGES =
      new InputCheck(
          new ModelSignature(
              "images",
              List.of(
                  PortInfo.tensor(
                      "x",
                      ElementType.FLOAT,
                      DimSpec.symbolic(0, "b"),
                      DimSpec.symbolic(1, "h"),
                      DimSpec.symbolic(2, "w"))),
              List.of(),
              List.of(
                  new SymbolInfo("b", 0, Tensor.MAX_ELEMENTS),
                  new SymbolInfo("h", 0, Tensor.MAX_ELEMENTS),
                  new SymbolInfo("w", 0, Tensor.MAX_ELEMENTS))));

  private static long[] symbols(long... shape) {
    long[] symbols = new long[3];
    IMAGES.check(new Value[] {Tensor.zeros(ElementType.FLOAT, shape)}, symbols);
    return symbols;
  }

  @Test
  void productsOfDimsOfAnEmptyInputFit() {
    assertArrayEquals(new long[] {0, 1 << 20, 1 << 10}, symbols(0, 1 << 20, 1 << 10));
    assertRefused(
        Reason.INPUT, () -> symbols(0, 1 << 20, 1 << 11), "'x'", "other dims", "2147483639");
    assertRefused(
        Reason.INPUT, () -> symbols(Tensor.MAX_ELEMENTS, 0, Tensor.MAX_ELEMENTS), "other dims");
  }
}
