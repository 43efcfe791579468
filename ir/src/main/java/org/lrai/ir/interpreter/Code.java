package org.lrai.ir.interpreter;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;

/**
 * A compiled scalar expression, which computes a strip: its values where one variable, that of the
 * strip's slot, runs over {@code count} consecutive values and all others stand still.
 */
@SuppressWarnings("ArrayRecordComponent") // code is never compared
interface Code {
  /** Longest strip. */
  int CAPACITY = 256;

  /**
   * Computes the strip that starts at {@code variables} into {@link #out}. May change the strip's
   * variable meanwhile, not for good.
   */
  void run(long[] variables, int count);

  /**
   * The array that {@link #run} fills: double[], long[], String[] or Enclosure[]; always the same
   * one.
   */
  Object out();

  /** A literal, or what someone else fills. */
  record Fixed(Object out) implements Code {
    @Override
    public void run(long[] variables, int count) {}
  }

  /** An index expression as a number. */
  record Index(IndexCode.Sum index, int slot, long[] out) implements Code {
    @Override
    public void run(long[] variables, int count) {
      long first = variables[slot];
      for (int j = 0; j < count; j++) {
        variables[slot] = first + j;
        out[j] = index.at(variables);
      }
      variables[slot] = first;
    }
  }

  /** Positions of tensor elements, shared by the loads of each kind of element. */
  final class Positions {
    private final Subscripts subscripts;
    private final int slot;
    private final boolean affine;
    private final int step;
    private final int[] positions = new int[CAPACITY];

    Positions(Subscripts subscripts, int slot) {
      this.subscripts = subscripts;
      this.slot = slot;
      this.affine = subscripts.isAffineIn(slot);
      this.step = affine ? subscripts.flatStep(slot) : 0;
    }

    int[] of(long[] variables, int count) {
      long first = variables[slot];
      if (affine) {
        int position = subscripts.flat(variables);
        subscripts.checkLast(variables, slot, count);
        for (int j = 0; j < count; j++) {
          positions[j] = position + j * step;
        }
        return positions;
      }
      for (int j = 0; j < count; j++) {
        variables[slot] = first + j;
        positions[j] = subscripts.flat(variables);
      }
      variables[slot] = first;
      return positions;
    }
  }

  /** Elements of a float tensor. */
  record LoadDouble(double[] elements, Positions positions, double[] out) implements Code {
    @Override
    public void run(long[] variables, int count) {
      int[] from = positions.of(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = elements[from[j]];
      }
    }
  }

  /** Elements of an integer or boolean tensor. */
  record LoadLong(long[] elements, Positions positions, long[] out) implements Code {
    @Override
    public void run(long[] variables, int count) {
      int[] from = positions.of(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = elements[from[j]];
      }
    }
  }

  /** Elements of a tensor of strings or enclosures. */
  record LoadObject(Object[] elements, Positions positions, Object[] out) implements Code {
    @Override
    public void run(long[] variables, int count) {
      int[] from = positions.of(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = elements[from[j]];
      }
    }
  }

  /** A function of one float. */
  record DoubleUnary(Code operand, double[] in, DoubleUnaryOperator function, double[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.applyAsDouble(in[j]);
      }
    }
  }

  /** A function of two floats. */
  record DoubleBinary(
      Code left, Code right, double[] a, double[] b, DoubleBinaryOperator function, double[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.applyAsDouble(a[j], b[j]);
      }
    }
  }

  /** A product of two floats: {@link DoubleBinary} without a call per element, for long sums. */
  record DoubleProduct(Code left, Code right, double[] a, double[] b, double[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = a[j] * b[j];
      }
    }
  }

  /** {@code a * b + c} with one rounding. */
  record DoubleFma(
      Code left, Code right, Code addend, double[] a, double[] b, double[] c, double[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      addend.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = Math.fma(a[j], b[j], c[j]);
      }
    }
  }

  /** A function of one integer or boolean. */
  record LongUnary(Code operand, long[] in, LongUnaryOperator function, long[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.applyAsLong(in[j]);
      }
    }
  }

  /** A function of two integers or booleans. */
  record LongBinary(
      Code left, Code right, long[] a, long[] b, LongBinaryOperator function, long[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.applyAsLong(a[j], b[j]);
      }
    }
  }

  /** A comparison of floats. */
  record Comparison(
      Code left, Code right, double[] a, double[] b, FloatOperations.Comparison test, long[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = test.test(a[j], b[j]) ? 1 : 0;
      }
    }
  }

  /** Whether two strings are equal. */
  record StringEquality(Code left, Code right, String[] a, String[] b, long[] out) implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = a[j].equals(b[j]) ? 1 : 0;
      }
    }
  }

  /** A predicate of one float. */
  record Predicate(Code operand, double[] in, DoublePredicate test, long[] out) implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = test.test(in[j]) ? 1 : 0;
      }
    }
  }

  /** A conversion of floats to integers. */
  record DoubleToLong(Code operand, double[] in, DoubleToLongFunction function, long[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.applyAsLong(in[j]);
      }
    }
  }

  /** A conversion of integers to floats. */
  record LongToDouble(Code operand, long[] in, LongToDoubleFunction function, double[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.applyAsDouble(in[j]);
      }
    }
  }

  /** {@code condition ? whenTrue : whenFalse}, of any kind; both are computed. */
  record Select(Code condition, long[] test, Code whenTrue, Code whenFalse, Object out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      condition.run(variables, count);
      whenTrue.run(variables, count);
      whenFalse.run(variables, count);
      for (int j = 0; j < count; ) {
        int from = j;
        boolean chosen = test[j] != 0;
        while (j < count && test[j] != 0 == chosen) {
          j++;
        }
        System.arraycopy((chosen ? whenTrue : whenFalse).out(), from, out, from, j - from);
      }
    }
  }
}
