package org.lrai.frontend.onnx.graph;

import java.util.Optional;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;

/** Where an expression in one symbol is 0. */
record Root(IndexExpr expr, String symbol) {

  /**
   * The part of a range on which the expression is 0; found if the expression does not rise and
   * fall both. What is given is checked to be right, it may be less than all.
   */
  Optional<Range> within(Range range) {
    int first = Long.signum(at(range.min()));
    int last = Long.signum(at(range.max()));
    if (first * last > 0) {
      return Optional.empty();
    }
    // To the left of low the sign is the first one, from high on it is the last.
    long low = first == 0 ? range.min() : bisect(range, first);
    long high = last == 0 ? range.max() : bisectBack(range, last);
    if (low > high || at(low) != 0) {
      return Optional.empty();
    }
    for (Range candidate : new Range[] {new Range(low, high), new Range(low, low)}) {
      Bounds bounds = new Bounds(name -> name.equals(symbol) ? candidate : Range.ANY_SIZE);
      if (bounds.simplify(expr).isConstant(0)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The least value at which the sign is not {@code first} any more. */
  private long bisect(Range range, int first) {
    long below = range.min();
    long above = range.max();
    while (above - below > 1) {
      long middle = below + (above - below) / 2;
      if (Long.signum(at(middle)) == first) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return above;
  }

  /** The greatest value at which the sign is not {@code last} yet. */
  private long bisectBack(Range range, int last) {
    long below = range.min();
    long above = range.max();
    while (above - below > 1) {
      long middle = below + (above - below) / 2;
      if (Long.signum(at(middle)) == last) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return below;
  }

  private long at(long value) {
    return expr.evaluate(
        new IndexExpr.LeafValues() {
          @Override
          public long symbol(String name) {
            return value;
          }

          @Override
          public long variable(String name) {
            throw new ArithmeticException("a variable in " + expr);
          }

          @Override
          public long element(int input, long[] at) {
            throw new ArithmeticException("an element in " + expr);
          }
        });
  }
}
