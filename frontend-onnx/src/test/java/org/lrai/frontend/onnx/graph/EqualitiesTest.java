package org.lrai.frontend.onnx.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;

class EqualitiesTest {
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final IndexExpr M = IndexExpr.symbol("m");
  private static final IndexExpr FRESH = IndexExpr.symbol("n4_0");

  private final Equalities equalities = new Equalities();
  private final Map<String, Range> ranges = new LinkedHashMap<>();

  @BeforeEach
  void rangesOfInputs() {
    ranges.put("n", new Range(1, 100));
    ranges.put("m", new Range(1, 100));
  }

  @Test
  void laterInputsAreWrittenAsEarlierOnes() {
    assertTrue(equalities.assume(N, M, ranges));
    assertEquals("{m=n}", equalities.solved().toString());
  }

  /** A mask has the keys of the past and the new ones: not the past those of the mask without. */
  @Test
  void sumsAreNotSolvedForTheirParts() {
    ranges.put("past", new Range(0, 100));
    assertTrue(equalities.assume(N, M.plus(IndexExpr.symbol("past")), ranges));
    assertTrue(equalities.isMeasured(N));
    assertFalse(equalities.isMeasured(M));
    assertFalse(equalities.assume(N, M.plus(IndexExpr.symbol("past")), ranges));
  }

  /** A first element is there, or it would not broadcast. */
  @Test
  void theExtentOfAFirstElementIsOne() {
    ranges.put("n", new Range(0, 100));
    assertTrue(equalities.assume(M, N.min(IndexExpr.ONE), ranges));
    assertTrue(equalities.solved().isEmpty());
    assertEquals(new Range(1, 100), equalities.range("n", new Range(0, 100)));
  }

  /** Sizes of two halves that a model computes as {@code (n - 1) / 2 + 1}, cut at zero. */
  @Test
  void whatIsCutAtZeroIsNotNegative() {
    ranges.put("n", new Range(0, 100));
    ranges.put("m", new Range(0, 100));
    IndexExpr stated = N.plus(1).floorDiv(2).times(M.plus(1).floorDiv(2));
    IndexExpr computed = half(N).times(half(M));
    assertTrue(equalities.assume(stated, computed, ranges));
    assertTrue(equalities.solved().isEmpty());
    boolean either =
        equalities.range("n", new Range(0, 100)).min() == 1
            || equalities.range("m", new Range(0, 100)).min() == 1;
    assertTrue(either);
  }

  private static IndexExpr half(IndexExpr size) {
    return size.minus(1).max(IndexExpr.ZERO).floorDiv(2).plus(1);
  }

  /** An even size is twice its half. */
  @Test
  void sizesAreMultiplesWhereTheyMustBe() {
    ranges.put("n", new Range(0, 100));
    IndexExpr doubled = N.plus(1).floorDiv(2).times(2);
    assertTrue(equalities.assume(N, doubled, ranges));
    assertTrue(equalities.isMeasured(N));
    assertEquals("2*floor(n / 2)", equalities.multiple(N).orElseThrow().toString());
    assertEquals(new Range(2, 100), equalities.range("n", new Range(0, 100)));
    assertFalse(equalities.assume(N, doubled, ranges));
  }

  @Test
  void dataDependentSizesAreReplacedFirst() {
    assertTrue(equalities.assume(N, FRESH, ranges));
    assertEquals("{n4_0=n}", equalities.solved().toString());
  }

  @Test
  void whatIsSolvedIsWrittenIntoTheRest() {
    assertTrue(equalities.assume(FRESH, N.times(2), ranges));
    assertTrue(equalities.assume(N, IndexExpr.constant(3), ranges));
    assertEquals(IndexExpr.constant(6), equalities.apply(FRESH));
  }

  @Test
  void sizesThatMustNotBeZeroAreNarrowed() {
    ranges.put("n", new Range(0, 100));
    IndexExpr half = N.minus(3).floorDiv(IndexExpr.constant(2));
    assertTrue(equalities.assumePositive(half, ranges));
    Range narrowed = equalities.range("n", new Range(0, 100));
    assertEquals(new Range(5, 100), narrowed);
    ranges.put("n", narrowed);
    assertFalse(equalities.assumePositive(half, ranges));
    assertFalse(equalities.assumePositive(FRESH, ranges));
    assertFalse(equalities.assumePositive(N.minus(M), ranges));
  }

  /** Whichever is asked for first, attempts come to an end, with what both need. */
  @Test
  void sizesThatMustNotBeZeroAreNarrowedTogether() {
    for (List<IndexExpr> sizes : List.of(List.of(N.minus(4), N), List.of(N, N.minus(4)))) {
      Equalities fresh = new Equalities();
      Map<String, Range> attempt = new LinkedHashMap<>();
      boolean repeat = true;
      for (int attempts = 0; repeat; attempts++) {
        assertTrue(attempts < 5);
        attempt.put("n", fresh.range("n", new Range(0, 100)));
        repeat = false;
        for (IndexExpr size : sizes) {
          repeat |= fresh.assumePositive(size, attempt);
        }
      }
      assertEquals(new Range(5, 100), fresh.range("n", new Range(0, 100)));
    }
  }

  @Test
  void aKnownEqualityIsNothingNew() {
    assertTrue(equalities.assume(N, M, ranges));
    assertFalse(equalities.assume(M, N, ranges));
  }

  @Test
  void sizesOutOfRangeAreNotAssumed() {
    assertFalse(equalities.assume(N, IndexExpr.constant(0), ranges));
    assertFalse(equalities.assume(N.times(2), IndexExpr.constant(5), ranges));
    assertTrue(equalities.solved().isEmpty());
  }

  @Test
  void equalSizesLieInBothRanges() {
    ranges.put("m", new Range(50, 200));
    assertTrue(equalities.assume(N, M, ranges));
    assertEquals(
        new Range(50, 100), equalities.range("n", Objects.requireNonNull(ranges.get("n"))));
  }

  @Test
  void anEqualityThatHoldsInPartOfARangeNarrowsIt() {
    assertTrue(equalities.assume(N.min(IndexExpr.constant(10)), N, ranges));
    assertEquals(new Range(1, 10), equalities.range("n", new Range(1, 100)));
  }

  /** Whatever is found is right, and where quotients are concerned, it is everything. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void rootsOfQuotients(
      @ForAll @IntRange(min = 1, max = 9) int factor,
      @ForAll @IntRange(min = -20, max = 20) int offset,
      @ForAll @IntRange(min = 1, max = 9) int divisor,
      @ForAll @IntRange(min = -5, max = 15) int target) {
    IndexExpr quotient = N.times(factor).plus(offset).floorDiv(divisor);
    Optional<Range> found = new Root(quotient.minus(target), "n").within(new Range(0, 60));
    for (int n = 0; n <= 60; n++) {
      boolean isRoot = Math.floorDiv(factor * n + offset, divisor) == target;
      long value = n;
      assertEquals(isRoot, found.filter(range -> range.contains(value)).isPresent(), "at " + n);
    }
  }
}
