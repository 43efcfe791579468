package org.lrai.ir.op.neural;

import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/**
 * Where an element of a resized axis lies in the original one; computed in FLOAT64.
 *
 * @param scale output size over input size before it was rounded down; 0: exactly their ratio
 * @param start where a {@link Mode#CROP} begins, as a fraction of the axis; otherwise 0
 * @param end where it ends; otherwise 1
 */
public record Coordinates(Mode mode, double scale, double start, double end) {

  /** ONNX's {@code coordinate_transformation_mode}; {@code o} is an index of the output. */
  public enum Mode {
    /** {@code (o + 1/2) / scale - 1/2}. */
    HALF_PIXEL,
    /** As {@link #HALF_PIXEL}, moved so that both centres meet where the size was rounded. */
    HALF_PIXEL_SYMMETRIC,
    /** As {@link #HALF_PIXEL}, but 0 for an output of one element. */
    PYTORCH_HALF_PIXEL,
    /** The first and the last elements of input and output meet. */
    ALIGN_CORNERS,
    /** {@code (o + 1/2) / scale}; of opset 11 only. */
    TF_HALF_PIXEL,
    /** {@code o / scale}. */
    ASYMMETRIC,
    /** As {@link #ALIGN_CORNERS} with the part of the input from {@code start} to {@code end}. */
    CROP
  }

  public Coordinates {
    if (scale < 0 || !Double.isFinite(scale)) {
      throw new IllegalArgumentException("scale " + scale);
    }
  }

  /** FLOAT64 {@code [output]}: the coordinates in an axis of {@code input} elements. */
  Value at(Composer a, IndexExpr output, IndexExpr input) {
    Value o =
        a.cast(
            a.apply(new IndexValues(Shape.of(output), Definition.outputIndex(0))),
            ElementType.FLOAT64);
    Value inputSize = size(a, input);
    Value factor = scale(a, output, input);
    // The size of the output before it was rounded down.
    Value outputSize = a.multiply(factor, inputSize);
    Value isSingle = a.binary(ScalarOp.EQ, outputSize, a.scalar(outputSize, 1));
    return switch (mode) {
      case ASYMMETRIC -> a.divide(o, factor);
      case TF_HALF_PIXEL -> a.divide(a.add(o, 0.5), factor);
      case HALF_PIXEL -> halfPixel(a, o, factor);
      case PYTORCH_HALF_PIXEL -> a.where(isSingle, a.scalar(o, 0), halfPixel(a, o, factor));
      case HALF_PIXEL_SYMMETRIC -> {
        Value rounding = a.divide(size(a, output), outputSize);
        Value centre = a.multiply(inputSize, 0.5);
        Value offset = a.multiply(centre, a.subtract(a.scalar(rounding, 1), rounding));
        yield a.add(offset, halfPixel(a, o, factor));
      }
      case ALIGN_CORNERS ->
          a.where(isSingle, a.scalar(o, 0), stretched(a, o, inputSize, outputSize, 1));
      case CROP -> {
        Value last = a.add(inputSize, -1);
        Value middle = a.multiply(last, (end - start) / 2);
        Value inside =
            a.where(isSingle, middle, stretched(a, o, inputSize, outputSize, end - start));
        yield a.add(inside, a.multiply(last, start));
      }
    };
  }

  /** FLOAT64 scalar: output size over input size. */
  Value scale(Composer a, IndexExpr output, IndexExpr input) {
    return scale != 0
        ? a.scalar(ElementType.FLOAT64, scale)
        : a.divide(size(a, output), size(a, input));
  }

  static Value size(Composer a, IndexExpr size) {
    return size.asConstant().isPresent()
        ? a.scalar(ElementType.FLOAT64, (double) size.asConstant().getAsLong())
        : a.cast(a.apply(new IndexValues(Shape.SCALAR, size)), ElementType.FLOAT64);
  }

  private static Value halfPixel(Composer a, Value o, Value factor) {
    return a.add(a.divide(a.add(o, 0.5), factor), -0.5);
  }

  /** {@code o * part * (input - 1) / (output - 1)}. */
  private static Value stretched(
      Composer a, Value o, Value inputSize, Value outputSize, double part) {
    Value scaled = part == 1 ? o : a.multiply(o, part);
    return a.divide(a.multiply(scaled, a.add(inputSize, -1)), a.add(outputSize, -1));
  }
}
