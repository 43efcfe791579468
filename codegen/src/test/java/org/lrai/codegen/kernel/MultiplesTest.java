package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;

class MultiplesTest {
  private static final IndexExpr SIZE = IndexExpr.symbol("s");
  private static final IndexExpr CHUNK = IndexExpr.variable("c");

  @Test
  void sumsOfMultiplesAreMultiples() {
    assertTrue(Multiples.isMultiple(IndexExpr.ZERO, 16));
    assertTrue(Multiples.isMultiple(IndexExpr.constant(-32), 16));
    assertTrue(Multiples.isMultiple(SIZE.times(48).minus(CHUNK.times(1024)), 16));
    assertTrue(Multiples.isMultiple(SIZE.times(CHUNK).times(16).plus(32), 16));
    assertFalse(Multiples.isMultiple(SIZE.times(8), 16));
    assertFalse(Multiples.isMultiple(SIZE.times(16).plus(8), 16));
    assertFalse(Multiples.isMultiple(SIZE, 16));
  }

  @Test
  void theSmallerOfTwoMultiplesIsOne() {
    IndexExpr rest = SIZE.times(32).minus(CHUNK.times(1024));
    assertTrue(Multiples.isMultiple(rest.min(IndexExpr.constant(1024)), 16));
    assertTrue(Multiples.isMultiple(rest.max(IndexExpr.ZERO).times(3).plus(16), 16));
    assertFalse(Multiples.isMultiple(rest.min(IndexExpr.constant(1000)), 16));
    assertFalse(Multiples.isMultiple(rest.min(SIZE), 16));
    assertTrue(Multiples.isMultiple(rest.min(SIZE).times(16), 16));
  }

  @Test
  void quotientsMayBeAnything() {
    assertFalse(Multiples.isMultiple(SIZE.times(16).plus(8).floorDiv(3), 16));
    assertFalse(Multiples.isMultiple(IndexExpr.constant(64).floorDiv(SIZE), 16));
  }
}
