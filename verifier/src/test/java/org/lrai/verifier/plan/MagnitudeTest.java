package org.lrai.verifier.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.type.Shape;

class MagnitudeTest {
  private static final double ANY = Range.ANY_SIZE.max();
  private static final IndexExpr B = IndexExpr.symbol("b");
  private static final IndexExpr H = IndexExpr.symbol("h");
  private static final IndexExpr W = IndexExpr.symbol("w");
  private static final IndexExpr N = IndexExpr.symbol("n");

  /** Of a model with inputs of shapes [b, 3, h, w] and [n, 2 b]. */
  private static final Magnitude MAGNITUDE =
      new Magnitude(
          _ -> Range.ANY_SIZE,
          List.of(
              new Shape(List.of(B, IndexExpr.constant(3), H, W)),
              new Shape(List.of(N, B.times(2)))));

  @Test
  void dimsOfOneInputAreBoundedTogether() {
    assertEquals(4 * ANY, MAGNITUDE.of(H.times(W).times(4)));
    assertEquals(ANY, MAGNITUDE.of(B.times(H).times(W)));
    IndexExpr rows = H.minus(1).floorDiv(2).plus(1);
    IndexExpr columns = W.minus(1).floorDiv(2).plus(1);
    assertTrue(MAGNITUDE.of(rows.times(columns).times(512)) < 0x1p50);
  }

  @Test
  void otherProductsAreNot() {
    assertEquals(ANY * ANY, MAGNITUDE.of(N.times(H)));
    assertEquals(ANY * ANY, MAGNITUDE.of(N.times(B)));
    assertEquals(ANY * ANY, MAGNITUDE.of(H.times(H)));
    assertEquals(ANY * ANY, MAGNITUDE.of(H.times(H).times(W)));
  }

  @Test
  void whatIsDividedCountsBeforeItIs() {
    assertTrue(MAGNITUDE.of(N.times(H).times(4).floorDiv(7)) >= 4 * ANY * ANY);
    assertTrue(MAGNITUDE.of(N.times(H).times(4).min(IndexExpr.ONE)) >= 4 * ANY * ANY);
  }

  @Test
  void nothingIsKnownOfElements() {
    IndexExpr element = IndexExpr.element(0, List.of(IndexExpr.ZERO));
    assertEquals(Double.POSITIVE_INFINITY, MAGNITUDE.of(element.plus(1)));
  }

  @Property
  void boundsHold(
      @ForAll @IntRange(max = 50) int height,
      @ForAll @IntRange(max = 50) int width,
      @ForAll @IntRange(min = 1, max = 9) int divisor) {
    Magnitude magnitude =
        new Magnitude(
            name -> name.equals("h") ? new Range(0, height) : new Range(0, width),
            List.of(new Shape(List.of(H, W))));
    IndexExpr expr = H.minus(3).floorDiv(divisor).times(W.minus(H)).plus(W.max(H));
    for (int h = 0; h <= height; h++) {
      for (int w = 0; w <= width; w++) {
        long value = (long) Math.floorDiv(h - 3, divisor) * (w - h) + Math.max(w, h);
        assertTrue(Math.abs(value) <= magnitude.of(expr), () -> "" + expr);
      }
    }
  }
}
