package org.lrai.verifier.refutation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.kernel.KernelValidator.Held;

/** Arrays that hold a value of a graph in its layout, for sizes that are known. */
final class ValueArray {
  private static final long MOST_ELEMENTS = 1 << 22;

  private final ElementType element;
  private final long[] dims;
  private final long[] arrayDims;
  private final Layout layout;

  private ValueArray(ElementType element, long[] dims, long[] arrayDims, Layout layout) {
    this.element = element;
    this.dims = dims;
    this.arrayDims = arrayDims;
    this.layout = layout;
  }

  static ValueArray of(Held held, Map<String, IndexExpr> symbols) {
    TensorType type = (TensorType) held.value().type();
    List<IndexExpr> shape = type.shape().dims();
    ValueArray array =
        new ValueArray(
            type.element(),
            constants(shape, symbols),
            constants(held.layout().dims(shape), symbols),
            held.layout());
    if (array.size(array.arrayDims) > MOST_ELEMENTS || array.size(array.dims) < 0) {
      throw new EvaluationException("an array that is too large to try");
    }
    return array;
  }

  private static long[] constants(List<IndexExpr> exprs, Map<String, IndexExpr> symbols) {
    return exprs.stream()
        .mapToLong(expr ->
            expr.substituteSymbols(symbols)
                .asConstant()
                .orElseThrow(() -> new EvaluationException("a size " + expr)))
        .toArray();
  }

  private long size(long[] extents) {
    long size = 1;
    for (long extent : extents) {
      if (extent < 0) {
        throw new EvaluationException("a negative size");
      }
      size = Math.multiplyExact(size, extent);
    }
    return size;
  }

  /** Small numbers of either sign; small indices. */
  Tensor random(Random random) {
    int size = Math.toIntExact(size(dims));
    if (element.isFloat()) {
      double[] values = new double[size];
      Arrays.setAll(values, _ -> random.nextInt(-16, 17) / 8.0);
      return Tensor.ofDoubles(element, dims, values);
    }
    long[] values = new long[size];
    long most = element == ElementType.BOOL ? 2 : 4;
    Arrays.setAll(values, _ -> random.nextLong(0, most));
    return Tensor.ofLongs(element, dims, values);
  }

  /** An array whose elements are undefined. */
  Object empty() {
    int size = Math.toIntExact(size(arrayDims));
    if (!element.isFloat()) {
      long[] values = new long[size];
      Arrays.fill(values, Long.MIN_VALUE);
      return values;
    }
    double[] values = new double[size];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  /** The elements of a tensor at their places; zeros elsewhere. */
  Object laidOut(Tensor tensor) {
    int size = Math.toIntExact(size(arrayDims));
    Object array = element.isFloat() ? new double[size] : new long[size];
    int count = Math.toIntExact(size(dims));
    for (int k = 0; k < count; k++) {
      int address = address(k);
      switch (array) {
        case double[] floats -> floats[address] = tensor.doubles()[k];
        case long[] integers -> integers[address] = tensor.longs()[k];
        default -> throw new IllegalStateException();
      }
    }
    return array;
  }

  private int address(int number) {
    if (layout.isRowMajor()) {
      return number;
    }
    IndexExpr[] at = new IndexExpr[dims.length];
    long rest = number;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      at[axis] = IndexExpr.constant(rest % dims[axis]);
      rest /= dims[axis];
    }
    long address = 0;
    List<IndexExpr> place = layout.at(List.of(at));
    for (int axis = 0; axis < arrayDims.length; axis++) {
      address = address * arrayDims[axis] + place.get(axis).asConstant().orElseThrow();
    }
    return Math.toIntExact(address);
  }

  /**
   * The first element that differs by more than rounding explains.
   *
   * @param rounds whether the kernel computes with floats
   */
  Optional<String> difference(Tensor expected, Object array, boolean rounds) {
    int count = Math.toIntExact(size(dims));
    for (int k = 0; k < count; k++) {
      int address = address(k);
      Optional<String> values =
          switch (array) {
            case double[] floats -> difference(expected.doubles()[k], floats[address]);
            case long[] integers ->
                expected.longs()[k] == integers[address] || rounds
                    ? Optional.empty()
                    : Optional.of(integers[address] + ", not " + expected.longs()[k]);
            default -> throw new IllegalStateException();
          };
      if (values.isPresent()) {
        return Optional.of("element " + k + " is " + values.get());
      }
    }
    return Optional.empty();
  }

  private Optional<String> difference(double expected, double given) {
    // Overflow of the narrower format is no difference that counts.
    double unit = element.bits() < Float.SIZE ? 5e-2 : 1e-3;
    boolean isClose =
        Double.compare(expected, given) == 0
            || !Double.isFinite(expected)
            || Math.abs(expected - given) <= unit * (1 + Math.abs(expected));
    return isClose ? Optional.empty() : Optional.of(given + ", not " + expected);
  }
}
