package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** The types of values that come from two graphs, or from one graph many times. */
final class TypeJoin {
  private final Supplier<IndexExpr> fresh;

  /**
   * @param fresh what to write for a dim that is not always the same
   */
  TypeJoin(Supplier<IndexExpr> fresh) {
    this.fresh = fresh;
  }

  /** Placeholders {@code ?0, ?1, ...}, one for each dim. */
  static TypeJoin withPlaceholders() {
    AtomicInteger next = new AtomicInteger();
    return new TypeJoin(() -> IndexExpr.symbol("?" + next.getAndIncrement()));
  }

  /** A dim that is not always the same. */
  IndexExpr freshDim() {
    return fresh.get();
  }

  /** The most special type that covers both; none where element type or rank differ. */
  Optional<ValueType> join(ValueType left, ValueType right) {
    return switch (left) {
      case TensorType a when right instanceof TensorType b ->
          a.element() == b.element() && a.rank() == b.rank()
              ? Optional.of(a.withShape(dims(a.shape(), b.shape(), fresh)))
              : Optional.empty();
      case ValueType.SequenceType(ValueType a)
          when right instanceof ValueType.SequenceType(ValueType b) ->
          element(a, b).map(ValueType.SequenceType::new);
      case ValueType.OptionalType(ValueType a)
          when right instanceof ValueType.OptionalType(ValueType b) ->
          element(a, b).map(ValueType.OptionalType::new);
      default -> Optional.empty();
    };
  }

  /** Elements of sequences may differ in rank and dims. */
  static Optional<ValueType> element(ValueType left, ValueType right) {
    if (left instanceof TensorType a && right instanceof TensorType b && a.rank() == b.rank()) {
      return a.element() == b.element()
          ? Optional.of(a.withShape(dims(a.shape(), b.shape(), () -> ValueType.VARYING)))
          : Optional.empty();
    }
    if (left instanceof ValueType.SequenceType || left instanceof ValueType.OptionalType) {
      return new TypeJoin(() -> ValueType.VARYING).join(left, right);
    }
    Optional<ValueType> a = anyRank(left);
    return a.equals(anyRank(right)) ? a : Optional.empty();
  }

  private static Optional<ValueType> anyRank(ValueType type) {
    return switch (type) {
      case TensorType tensor -> Optional.of(new ValueType.AnyTensor(tensor.element()));
      case ValueType.AnyTensor any -> Optional.of(any);
      case ValueType.SequenceType _, ValueType.OptionalType _ -> Optional.empty();
    };
  }

  private static Shape dims(Shape a, Shape b, Supplier<IndexExpr> otherwise) {
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < a.rank(); axis++) {
      dims.add(a.dim(axis).equals(b.dim(axis)) ? a.dim(axis) : otherwise.get());
    }
    return new Shape(dims);
  }

  /** The type with dims replaced that depend on symbols which mean nothing outside of a graph. */
  ValueType leaving(ValueType type, Predicate<String> isInside) {
    return switch (type) {
      case TensorType tensor -> tensor.withShape(leaving(tensor.shape(), isInside, fresh));
      case ValueType.AnyTensor any -> any;
      case ValueType.SequenceType(ValueType element) ->
          new ValueType.SequenceType(varying(element, isInside));
      case ValueType.OptionalType(ValueType element) ->
          new ValueType.OptionalType(varying(element, isInside));
    };
  }

  private static ValueType varying(ValueType element, Predicate<String> isInside) {
    return new TypeJoin(() -> ValueType.VARYING).leaving(element, isInside);
  }

  private static Shape leaving(
      Shape shape, Predicate<String> isInside, Supplier<IndexExpr> otherwise) {
    List<IndexExpr> dims = new ArrayList<>();
    for (IndexExpr dim : shape.dims()) {
      dims.add(dim.symbols().stream().anyMatch(isInside) ? otherwise.get() : dim);
    }
    return new Shape(dims);
  }
}
