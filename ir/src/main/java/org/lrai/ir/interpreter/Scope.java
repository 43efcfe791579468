package org.lrai.ir.interpreter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The values of symbols while a graph is evaluated. A graph inside an operator sees the symbols of
 * the outer graph; those that its inputs and nodes determine are its own and gone afterwards.
 */
final class Scope implements IndexExpr.LeafValues {
  private final Map<String, Long> outer;
  private final Map<String, Long> own = new HashMap<>();

  private Scope(Map<String, Long> outer) {
    this.outer = outer;
  }

  static Scope empty() {
    return new Scope(Map.of());
  }

  /** A scope in which these symbols are bound. */
  static Scope of(Map<String, Long> symbols) {
    return new Scope(Map.copyOf(symbols));
  }

  /** The scope of a graph inside an operator. */
  Scope inner() {
    Map<String, Long> all = new HashMap<>(outer);
    all.putAll(own);
    return new Scope(all);
  }

  private boolean isBound(String symbol) {
    return own.containsKey(symbol) || outer.containsKey(symbol);
  }

  /**
   * Binds the symbols that stand alone as dims of {@code type} from the shape of {@code value} and
   * checks all else that is known.
   */
  void bind(String what, ValueType type, Evaluated value) {
    boolean fits =
        switch (type) {
          case TensorType tensor -> value instanceof Tensor given && bind(what, tensor, given);
          case ValueType.AnyTensor any ->
              value instanceof Tensor given && given.element() == any.element();
          case ValueType.SequenceType _ -> value instanceof Evaluated.Sequence;
          case ValueType.OptionalType _ -> value instanceof Evaluated.Maybe;
        };
    if (!fits) {
      throw new EvaluationException(what + " is " + type + ", given " + value);
    }
  }

  private boolean bind(String what, TensorType type, Tensor value) {
    if (type.element() != value.element() || type.rank() != value.rank()) {
      return false;
    }
    for (int axis = 0; axis < type.rank(); axis++) {
      Optional<String> symbol = soleSymbol(type.dim(axis));
      if (symbol.isPresent() && !isBound(symbol.get())) {
        own.put(symbol.get(), value.dim(axis));
      }
    }
    for (int axis = 0; axis < type.rank(); axis++) {
      IndexExpr dim = type.dim(axis);
      if (dim.symbols().stream().allMatch(this::isBound) && dim.evaluate(this) != value.dim(axis)) {
        throw new EvaluationException(
            String.format(
                "%s is %s, given %s: %s is %d here",
                what, type, value.type(), dim, dim.evaluate(this)));
      }
    }
    return true;
  }

  private static Optional<String> soleSymbol(IndexExpr dim) {
    if (dim.terms().size() == 1) {
      var term = dim.terms().entrySet().iterator().next();
      List<Atom> factors = term.getKey().factors();
      if (term.getValue() == 1
          && factors.size() == 1
          && factors.getFirst() instanceof Atom.Symbol(String name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The dims of a shape as numbers. */
  long[] dims(Shape shape) {
    return shape.dims().stream().mapToLong(this::size).toArray();
  }

  /** An expression over sizes as a number. */
  long size(IndexExpr expr) {
    return expr.evaluate(this);
  }

  /** Like {@link #dims}, but with 0 for what is not known. */
  long[] dimsOrZero(Shape shape) {
    return shape.dims().stream()
        .mapToLong(dim -> dim.symbols().stream().allMatch(this::isBound) ? size(dim) : 0)
        .toArray();
  }

  @Override
  public long symbol(String name) {
    Long value = own.containsKey(name) ? own.get(name) : outer.get(name);
    if (value == null) {
      throw new EvaluationException("the size " + name + " is not determined by any value before");
    }
    return value;
  }

  @Override
  public long variable(String name) {
    throw new EvaluationException("the index variable %" + name + " has no value here");
  }

  @Override
  public long element(int input, long[] at) {
    throw new EvaluationException("a size that depends on an element of input " + input);
  }
}
