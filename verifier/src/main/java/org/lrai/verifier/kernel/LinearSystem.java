package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.IndexExpr.Monomial;

/**
 * Linear inequalities {@code row >= 0} over integers, refuted by Fourier-Motzkin elimination with
 * rounding of constants. Products of atoms count as unknowns of their own. Sound, not complete: a
 * system that is not refuted may still have no solution.
 */
final class LinearSystem {
  private static final int MOST_ROWS = 300;

  private final Map<Monomial, Integer> columns = new LinkedHashMap<>();
  private List<long[]> rows = new ArrayList<>();

  /** The constant is column 0. */
  LinearSystem(List<IndexExpr> nonNegative) {
    for (IndexExpr expr : nonNegative) {
      for (Monomial monomial : expr.terms().keySet()) {
        if (!monomial.factors().isEmpty()) {
          columns.putIfAbsent(monomial, columns.size() + 1);
        }
      }
    }
    for (IndexExpr expr : nonNegative) {
      long[] row = new long[columns.size() + 1];
      expr.terms().forEach((monomial, coefficient) -> row[column(monomial)] = coefficient);
      rows.add(row);
    }
  }

  private int column(Monomial monomial) {
    return monomial.factors().isEmpty() ? 0 : columns.getOrDefault(monomial, 0);
  }

  /** Whether the inequalities have no solution in integers, as far as elimination tells. */
  boolean isRefuted() {
    try {
      return eliminate();
    } catch (ArithmeticException e) {
      return false; // coefficients beyond 64 bits
    }
  }

  private boolean eliminate() {
    if (!normalize()) {
      return true;
    }
    boolean[] done = new boolean[columns.size() + 1];
    for (int round = 0; round < columns.size(); round++) {
      int column = cheapest(done);
      if (column == 0) {
        return false;
      }
      done[column] = true;
      List<long[]> next = new ArrayList<>();
      List<long[]> above = new ArrayList<>();
      List<long[]> below = new ArrayList<>();
      for (long[] row : rows) {
        (row[column] == 0 ? next : row[column] > 0 ? above : below).add(row);
      }
      for (long[] a : above) {
        for (long[] b : below) {
          next.add(combine(a, -b[column], b, a[column]));
        }
      }
      rows = next;
      if (!normalize()) {
        return true;
      }
      if (rows.size() > MOST_ROWS) {
        return false;
      }
    }
    return false;
  }

  /**
   * The column to eliminate next: one whose coefficients on one side are all 1, so that no integer
   * solution is lost or won, if there is one; among such, one that makes the fewest rows. 0 if no
   * column occurs in a row.
   */
  private int cheapest(boolean[] done) {
    int best = 0;
    boolean bestIsExact = false;
    long least = Long.MAX_VALUE;
    for (int column = 1; column < done.length; column++) {
      long above = 0;
      long below = 0;
      long largestAbove = 0;
      long largestBelow = 0;
      for (long[] row : rows) {
        above += row[column] > 0 ? 1 : 0;
        below += row[column] < 0 ? 1 : 0;
        largestAbove = Math.max(largestAbove, row[column]);
        largestBelow = Math.max(largestBelow, -row[column]);
      }
      if (done[column] || above + below == 0) {
        continue;
      }
      boolean isExact = largestAbove <= 1 || largestBelow <= 1;
      if (isExact == bestIsExact ? above * below < least : isExact) {
        best = column;
        bestIsExact = isExact;
        least = above * below;
      }
    }
    return best;
  }

  private static long[] combine(long[] a, long factorA, long[] b, long factorB) {
    long[] sum = new long[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(Math.multiplyExact(a[i], factorA), Math.multiplyExact(b[i], factorB));
    }
    return sum;
  }

  /** Divides rows by what their coefficients have in common; false if one is a contradiction. */
  private boolean normalize() {
    Map<long[], Long> strongest = new TreeMap<>(Arrays::compare);
    for (long[] row : rows) {
      long common = 0;
      for (int i = 1; i < row.length; i++) {
        common = gcd(common, Math.abs(row[i]));
      }
      if (common == 0) {
        if (row[0] < 0) {
          return false;
        }
        continue;
      }
      long[] direction = new long[row.length];
      for (int i = 1; i < row.length; i++) {
        direction[i] = row[i] / common;
      }
      strongest.merge(direction, Math.floorDiv(row[0], common), Math::min);
    }
    rows = new ArrayList<>();
    strongest.forEach((direction, constant) -> {
      direction[0] = constant;
      rows.add(direction);
    });
    return true;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
