package org.lrai.ir.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final IndexExpr M = IndexExpr.symbol("m");
  private static final Map<String, Range> RANGES =
      Map.of("n", new Range(1, 20), "m", new Range(0, 7));
  private static final Bounds BOUNDS =
      new Bounds(name -> RANGES.getOrDefault(name, Range.ANY_SIZE));

  @Test
  void lastRowOfANonEmptyAxisIsOneRow() {
    IndexExpr start = N.minus(1).max(IndexExpr.ZERO);
    assertEquals(IndexExpr.ONE, BOUNDS.simplify(N.minus(start)));
  }

  @Test
  void whatTheRangesDoNotDecideStays() {
    IndexExpr undecided = N.min(M);
    assertEquals(undecided, BOUNDS.simplify(undecided));
    assertFalse(BOUNDS.isNonNegative(N.minus(M)));
    assertFalse(BOUNDS.isNonNegative(IndexExpr.variable("i0")));
  }

  @Test
  void aQuotientOfASmallerNumberIsZero() {
    assertEquals(IndexExpr.ZERO, BOUNDS.simplify(M.floorDiv(8)));
    assertEquals(M.floorDiv(7), BOUNDS.simplify(M.floorDiv(7)));
  }

  @Test
  void remaindersAreBelowTheirDivisor() {
    IndexExpr k = IndexExpr.symbol("k");
    IndexExpr remainder = k.minus(k.floorDiv(4).times(4));
    assertTrue(BOUNDS.isNonNegative(remainder));
    assertTrue(BOUNDS.isNegative(remainder.minus(4)));
    assertFalse(BOUNDS.isNegative(remainder.minus(3)));
    assertTrue(BOUNDS.isNonNegative(remainder.times(-3).plus(9)));
    IndexExpr half = k.floorDiv(2);
    assertTrue(BOUNDS.isNonNegative(half.minus(half.floorDiv(2).times(2))));
    assertFalse(BOUNDS.isNonNegative(half.minus(half.floorDiv(2).times(4))));
  }

  @Test
  void productsOfUnboundedSizesStayNonNegative() {
    IndexExpr k = IndexExpr.symbol("k");
    assertTrue(BOUNDS.isNonNegative(k.times(k).times(k).times(k)));
    assertTrue(BOUNDS.isNegative(k.times(k).times(k).times(-1).minus(1)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void simplifyingKeepsTheValue(
      @ForAll("expressions") IndexExpr expr,
      @ForAll @IntRange(min = 1, max = 20) int n,
      @ForAll @IntRange(max = 7) int m) {
    long value = evaluate(expr, n, m);
    assertEquals(value, evaluate(BOUNDS.simplify(expr), n, m));
    assertFalse(BOUNDS.isNonNegative(expr) && value < 0);
    assertFalse(BOUNDS.isNegative(expr) && value >= 0);
  }

  @Provide
  Arbitrary<IndexExpr> expressions() {
    Arbitrary<IndexExpr> leaf =
        Arbitraries.oneOf(
            Arbitraries.of(N, M), Arbitraries.longs().between(-6, 6).map(IndexExpr::constant));
    Arbitrary<IndexExpr> small = combine(leaf);
    return combine(combine(small));
  }

  private static Arbitrary<IndexExpr> combine(Arbitrary<IndexExpr> part) {
    return Combinators.combine(part, part, Arbitraries.integers().between(0, 6))
        .as((a, b, how) ->
            switch (how) {
              case 0 -> a.plus(b);
              case 1 -> a.minus(b);
              case 2 -> a.times(b);
              case 3 -> a.max(b);
              case 4 -> a.min(b);
              case 5 -> a.mod(IndexExpr.constant(3));
              default -> a.floorDiv(b.max(IndexExpr.ONE));
            });
  }

  private static long evaluate(IndexExpr expr, long n, long m) {
    return expr.evaluate(
        new IndexExpr.LeafValues() {
          @Override
          public long symbol(String name) {
            return name.equals("n") ? n : m;
          }

          @Override
          public long variable(String name) {
            throw new IllegalStateException(name);
          }

          @Override
          public long element(int input, long[] at) {
            throw new IllegalStateException("element " + List.of(at));
          }
        });
  }
}
