package org.lrai.ir.interpreter;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.lrai.ir.definition.Definition.Reducer;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.enclosure.EnclosureOperations;
import org.lrai.ir.type.ElementType;

/** Brings terms together: a strip of results at once, or a strip of terms into one result. */
interface Accumulator {

  /** Begins {@code count} results: those of no terms. */
  void reset(int count);

  /** Takes one more term for each of {@code count} results. */
  void addToEach(long[] variables, int count);

  /** Takes {@code count} terms, in order, into the first result. */
  void addToFirst(long[] variables, int count);

  /** The results: double[], long[] or Enclosure[]. */
  Object out();

  /**
   * The accumulator of a reducer.
   *
   * @param type the type of the terms
   * @param terms the array with the terms
   */
  static Accumulator of(
      Reducer reducer, ElementType type, Object terms, IndexCode.Compiler indices, int slot) {
    return switch (reducer) {
      case Reducer.Fold fold when terms instanceof double[] in -> new Doubles(fold, in);
      case Reducer.Fold fold when terms instanceof Enclosure[] in -> new Enclosures(fold, in);
      case Reducer.Fold fold -> new Longs(fold, type, (long[]) terms);
      case Reducer.Arg arg -> new Arg(arg, type, terms, indices.compile(arg.index()), slot);
    };
  }

  /** Folds of floats, in the order of the terms. */
  final class Doubles implements Accumulator {
    private final Reducer.Fold fold;
    private final double[] in;
    private final double[] out = new double[Code.CAPACITY];
    private final DoubleBinaryOperator operation;

    Doubles(Reducer.Fold fold, double[] in) {
      this.fold = fold;
      this.in = in;
      this.operation = FloatOperations.binary(fold.operation());
    }

    static double empty(Reducer.Fold fold) {
      return switch (fold) {
        case SUM -> 0;
        case PRODUCT -> 1;
        case MAX -> Double.NEGATIVE_INFINITY;
        case MIN -> Double.POSITIVE_INFINITY;
        case AND, OR -> throw new EvaluationException(fold + " of floats");
      };
    }

    @Override
    public void reset(int count) {
      Arrays.fill(out, 0, count, empty(fold));
    }

    @Override
    public void addToEach(long[] variables, int count) {
      if (fold == Reducer.Fold.SUM) {
        for (int j = 0; j < count; j++) {
          out[j] += in[j];
        }
        return;
      }
      for (int j = 0; j < count; j++) {
        out[j] = operation.applyAsDouble(out[j], in[j]);
      }
    }

    @Override
    public void addToFirst(long[] variables, int count) {
      double result = out[0];
      for (int j = 0; j < count; j++) {
        result = operation.applyAsDouble(result, in[j]);
      }
      out[0] = result;
    }

    @Override
    public Object out() {
      return out;
    }
  }

  /** Folds of enclosures, in the order of the terms. */
  final class Enclosures implements Accumulator {
    private final Enclosure empty;
    private final Enclosure[] in;
    private final Enclosure[] out = new Enclosure[Code.CAPACITY];
    private final BinaryOperator<Enclosure> operation;

    Enclosures(Reducer.Fold fold, Enclosure[] in) {
      this.in = in;
      this.operation = EnclosureOperations.binary(fold.operation());
      this.empty = Enclosure.of(Doubles.empty(fold));
    }

    @Override
    public void reset(int count) {
      Arrays.fill(out, 0, count, empty);
    }

    @Override
    public void addToEach(long[] variables, int count) {
      for (int j = 0; j < count; j++) {
        out[j] = operation.apply(out[j], in[j]);
      }
    }

    @Override
    public void addToFirst(long[] variables, int count) {
      for (int j = 0; j < count; j++) {
        out[0] = operation.apply(out[0], in[j]);
      }
    }

    @Override
    public Object out() {
      return out;
    }
  }

  /** Folds of integers or booleans. */
  final class Longs implements Accumulator {
    private final long empty;
    private final long[] in;
    private final long[] out = new long[Code.CAPACITY];
    private final LongBinaryOperator operation;

    Longs(Reducer.Fold fold, ElementType type, long[] in) {
      this.in = in;
      this.operation = IntegerOperations.binary(fold.operation(), type);
      boolean bool = type == ElementType.BOOL;
      this.empty =
          switch (fold) {
            case SUM, OR -> 0;
            case PRODUCT, AND -> 1;
            case MAX -> bool ? 0 : type.minValue();
            case MIN -> bool ? 1 : type.maxValue();
          };
    }

    @Override
    public void reset(int count) {
      Arrays.fill(out, 0, count, empty);
    }

    @Override
    public void addToEach(long[] variables, int count) {
      for (int j = 0; j < count; j++) {
        out[j] = operation.applyAsLong(out[j], in[j]);
      }
    }

    @Override
    public void addToFirst(long[] variables, int count) {
      long result = out[0];
      for (int j = 0; j < count; j++) {
        result = operation.applyAsLong(result, in[j]);
      }
      out[0] = result;
    }

    @Override
    public Object out() {
      return out;
    }
  }

  /** The index of the largest or smallest term; 0 where there is none. */
  final class Arg implements Accumulator {
    private final Reducer.Arg arg;
    private final boolean unsigned;
    private final Object in;
    private final IndexCode index;
    private final int slot;
    private final Object best;
    private final boolean[] any = new boolean[Code.CAPACITY];
    private final long[] out = new long[Code.CAPACITY];

    Arg(Reducer.Arg arg, ElementType type, Object in, IndexCode index, int slot) {
      this.arg = arg;
      this.unsigned = type.kind() == ElementType.Kind.UNSIGNED;
      this.in = in;
      this.index = index;
      this.slot = slot;
      this.best = Array.newInstance(in.getClass().getComponentType(), Code.CAPACITY);
    }

    @Override
    public void reset(int count) {
      Arrays.fill(any, 0, count, false);
      Arrays.fill(out, 0, count, 0);
    }

    @Override
    public void addToEach(long[] variables, int count) {
      long first = variables[slot];
      for (int j = 0; j < count; j++) {
        variables[slot] = first + j;
        add(variables, j, j);
      }
      variables[slot] = first;
    }

    @Override
    public void addToFirst(long[] variables, int count) {
      long first = variables[slot];
      for (int j = 0; j < count; j++) {
        variables[slot] = first + j;
        add(variables, j, 0);
      }
      variables[slot] = first;
    }

    private void add(long[] variables, int term, int result) {
      int order = any[result] ? order(term, result) : 1;
      if (order > 0 || (order == 0 && arg.last())) {
        System.arraycopy(in, term, best, result, 1);
        out[result] = index.at(variables);
        any[result] = true;
      }
    }

    /** Positive if the term is better than the best so far. NaN is better than all else. */
    private int order(int term, int result) {
      int order;
      if (in instanceof double[] terms && best instanceof double[] bests) {
        double a = terms[term];
        double b = bests[result];
        if (Double.isNaN(a) || Double.isNaN(b)) {
          return Boolean.compare(Double.isNaN(a), Double.isNaN(b));
        }
        order = a > b ? 1 : a < b ? -1 : 0;
      } else if (in instanceof Enclosure[] terms && best instanceof Enclosure[] bests) {
        if (terms[term].isNaN() || bests[result].isNaN()) {
          return Boolean.compare(terms[term].isNaN(), bests[result].isNaN());
        }
        order = terms[term].compare(bests[result]);
      } else {
        long a = ((long[]) in)[term];
        long b = ((long[]) best)[result];
        order = unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
      }
      return arg.largest() ? order : -order;
    }

    @Override
    public Object out() {
      return out;
    }
  }
}
