package org.lrai.frontend.onnx.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;

class QuotientTest {
  private static final IndexExpr N = IndexExpr.symbol("n");

  @Test
  void halvesOfEvenNumbersAreIntegers() {
    Quotient half = Quotient.of(0.5).orElseThrow();
    assertEquals(Quotient.of(N), Quotient.of(N.times(2)).times(half));
    assertEquals(Quotient.of(N.floorDiv(2)), Quotient.of(N).times(half).floor());
  }

  @Test
  void divisionByANegativeNumberChangesTheSign() {
    Quotient divisor = Quotient.of(-0.25).orElseThrow();
    assertEquals(Quotient.of(N.times(-4)), Quotient.of(N).dividedBy(divisor));
  }

  @Test
  void numbersThatFloatArithmeticMightRoundAreNotFollowed() {
    assertEquals(Optional.empty(), Quotient.of(0.1));
    assertEquals(Optional.empty(), Quotient.of(Double.NaN));
    assertTrue(Quotient.of(3.0).orElseThrow().isInteger());
  }
}
