package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

/**
 * What is known of the elements of a small tensor, in row-major order; booleans are 0 and 1. An
 * element of which nothing is known is empty.
 */
record SymbolicTensor(List<Long> dims, List<Optional<Quotient>> elements) {
  /** Tensors of more elements are not followed. */
  static final int MOST_ELEMENTS = 4096;

  SymbolicTensor {
    dims = List.copyOf(dims);
    elements = List.copyOf(elements);
    long count = dims.stream().reduce(1L, Math::multiplyExact);
    if (count != elements.size()) {
      throw new IllegalArgumentException(elements.size() + " elements of a tensor " + dims);
    }
  }

  /** The elements of a constant, if it is small and made of numbers. */
  static Optional<SymbolicTensor> of(TensorData data) {
    ElementType element = data.element();
    if (data.size() > MOST_ELEMENTS || element == ElementType.STRING) {
      return Optional.empty();
    }
    List<Optional<Quotient>> elements = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      elements.add(
          element.isFloat()
              ? Quotient.of(data.getDouble(i))
              : Optional.of(Quotient.of(data.getLong(i))));
    }
    return Optional.of(new SymbolicTensor(boxed(data.dims()), elements));
  }

  private static List<Long> boxed(long[] dims) {
    return java.util.Arrays.stream(dims).boxed().toList();
  }

  Optional<Quotient> element(List<Long> at) {
    long position = 0;
    for (int axis = 0; axis < dims.size(); axis++) {
      if (at.get(axis) < 0 || at.get(axis) >= dims.get(axis)) {
        return Optional.empty();
      }
      position = position * dims.get(axis) + at.get(axis);
    }
    return elements.get((int) position);
  }

  /** All elements as integers, if all are known to be. */
  Optional<List<IndexExpr>> integers() {
    List<IndexExpr> integers = new ArrayList<>();
    for (Optional<Quotient> element : elements) {
      if (element.isEmpty() || !element.get().isInteger()) {
        return Optional.empty();
      }
      integers.add(element.get().numerator());
    }
    return Optional.of(integers);
  }

  /** The tensor itself, if its elements are integers or booleans that depend on no size. */
  Optional<TensorData> constant(ElementType type) {
    Optional<List<IndexExpr>> integers = integers();
    if (integers.isEmpty()
        || type.isFloat()
        || integers.get().stream().anyMatch(element -> element.asConstant().isEmpty())) {
      return Optional.empty();
    }
    long[] values = integers.get().stream().mapToLong(e -> e.asConstant().getAsLong()).toArray();
    long[] shape = dims.stream().mapToLong(Long::longValue).toArray();
    return Optional.of(Tensor.ofLongs(type, shape, values).toData());
  }

  boolean isUnknown() {
    return !elements.isEmpty() && elements.stream().allMatch(Optional::isEmpty);
  }
}
