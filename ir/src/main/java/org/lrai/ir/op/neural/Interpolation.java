package org.lrai.ir.op.neural;

import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/**
 * What an element between others is made of. Indices outside the input stand for its first or last
 * element.
 *
 * @param coefficient the {@code a} of {@link Filter#CUBIC} (Keys, "Cubic convolution interpolation
 *     for digital image processing", 1981); 0 for the others
 * @param antialias whether the filter is widened by the factor by which the input shrinks
 * @param excludeOutside whether elements outside the input have no weight
 */
public record Interpolation(
    Filter filter, double coefficient, boolean antialias, boolean excludeOutside) {

  /** ONNX's {@code mode} and {@code nearest_mode}. */
  public enum Filter {
    NEAREST_FLOOR,
    NEAREST_CEIL,
    /** The nearest; of two, the lower. */
    NEAREST_PREFER_FLOOR,
    /** The nearest; of two, the upper. */
    NEAREST_PREFER_CEIL,
    LINEAR,
    CUBIC
  }

  /** Taps and their weights: INT64 and floats {@code [outputs, taps]}. */
  record Table(Value taps, Value weights) {}

  boolean isNearest() {
    return switch (filter) {
      case NEAREST_FLOOR, NEAREST_CEIL, NEAREST_PREFER_FLOOR, NEAREST_PREFER_CEIL -> true;
      case LINEAR, CUBIC -> false;
    };
  }

  /** Whether to enlarge by a whole factor is to repeat each element. */
  boolean repeats(Coordinates.Mode mode) {
    return switch (mode) {
      case ASYMMETRIC, TF_HALF_PIXEL -> filter == Filter.NEAREST_FLOOR;
      // (o + 1/2) / factor - 1/2 is less than 1/2 away from floor(o / factor).
      case HALF_PIXEL, HALF_PIXEL_SYMMETRIC, PYTORCH_HALF_PIXEL ->
          filter == Filter.NEAREST_PREFER_FLOOR || filter == Filter.NEAREST_PREFER_CEIL;
      case ALIGN_CORNERS, CROP -> false;
    };
  }

  /** INT64: the index that a nearest filter takes at each of the FLOAT64 coordinates. */
  Value nearest(Composer a, Value at, IndexExpr input) {
    Value index =
        switch (filter) {
          case NEAREST_FLOOR -> a.unary(ScalarOp.FLOOR, at);
          case NEAREST_CEIL -> a.unary(ScalarOp.CEIL, at);
          case NEAREST_PREFER_FLOOR -> a.unary(ScalarOp.CEIL, a.add(at, -0.5));
          case NEAREST_PREFER_CEIL -> a.unary(ScalarOp.FLOOR, a.add(at, 0.5));
          case LINEAR, CUBIC -> throw new IllegalStateException(filter + " has weights");
        };
    return clamped(a, index, input);
  }

  /**
   * The table for FLOAT64 coordinates {@code [output]} in an axis of {@code input} elements.
   *
   * @param weights the type of the weights
   */
  Table table(Composer a, Value at, Coordinates coordinates, IndexExpr input, ElementType weights) {
    IndexExpr output = Composer.shape(at).dim(0);
    Value column = a.reshape(at, output, IndexExpr.ONE);
    IndexExpr half = halfTaps(coordinates.scale(), output, input);
    Value offsets =
        a.cast(
            a.apply(
                new IndexValues(
                    Shape.of(IndexExpr.ONE, half.times(2)),
                    Definition.outputIndex(1).plus(1).minus(half))),
            ElementType.FLOAT64);
    Value index = a.add(a.unary(ScalarOp.FLOOR, column), offsets);
    Value distance = a.unary(ScalarOp.ABS, a.subtract(index, column));
    if (antialias) {
      Value factor = coordinates.scale(a, output, input);
      distance = a.multiply(distance, a.binary(ScalarOp.MIN, factor, a.scalar(factor, 1)));
    }
    Value weight = filter == Filter.LINEAR ? linear(a, distance) : cubic(a, distance);
    if (excludeOutside) {
      weight = a.where(outside(a, index, input), a.scalar(weight, 0), weight);
    }
    if (excludeOutside || antialias) {
      weight = a.divide(weight, a.apply(sum(), weight));
    }
    return new Table(clamped(a, index, input), a.cast(weight, weights));
  }

  private static Reduce sum() {
    return new Reduce(Reduce.Kind.SUM, java.util.List.of(1), true);
  }

  /** Half of the number of taps: how far the filter reaches, rounded up. */
  private IndexExpr halfTaps(double scale, IndexExpr output, IndexExpr input) {
    int support = filter == Filter.LINEAR ? 1 : 2;
    IndexExpr atLeast = IndexExpr.constant(support);
    if (!antialias) {
      return atLeast;
    }
    if (scale != 0) {
      return IndexExpr.constant((long) Math.ceil(support / Math.min(scale, 1)));
    }
    // An output of no elements needs no taps; the divisor must be positive all the same.
    return input.times(support).ceilDiv(output.max(IndexExpr.ONE)).max(atLeast);
  }

  private static Value linear(Composer a, Value distance) {
    Value weight = a.subtract(a.scalar(distance, 1), distance);
    return a.binary(ScalarOp.MAX, weight, a.scalar(weight, 0));
  }

  private Value cubic(Composer a, Value d) {
    double c = coefficient;
    // ((c + 2) d - (c + 3)) d^2 + 1 up to 1, ((c d - 5 c) d + 8 c) d - 4 c up to 2
    Value square = a.multiply(d, d);
    Value near = a.add(a.multiply(a.add(a.multiply(d, c + 2), -(c + 3)), square), 1);
    Value inner = a.add(a.multiply(a.add(a.multiply(d, c), -5 * c), d), 8 * c);
    Value far = a.add(a.multiply(inner, d), -4 * c);
    Value farOrNone = a.where(a.binary(ScalarOp.LT, d, a.scalar(d, 2)), far, a.scalar(d, 0));
    return a.where(a.binary(ScalarOp.LE, d, a.scalar(d, 1)), near, farOrNone);
  }

  /** BOOL: whether a coordinate lies outside the input. */
  static Value outside(Composer a, Value at, IndexExpr input) {
    return a.binary(
        ScalarOp.OR,
        a.binary(ScalarOp.LT, at, a.scalar(at, 0)),
        a.binary(ScalarOp.LT, Coordinates.size(a, input.minus(1)), at));
  }

  private static Value clamped(Composer a, Value index, IndexExpr input) {
    Value atLeast = a.binary(ScalarOp.MAX, index, a.scalar(index, 0));
    Value last = Coordinates.size(a, input.minus(1));
    return a.cast(a.binary(ScalarOp.MIN, atLeast, last), ElementType.INT64);
  }
}
