package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The types of the values that a loop carries from one iteration to the next: those of the initial
 * values, with dims that the body changes made symbols of their own, until the body keeps them.
 */
final class CarriedTypes {
  /** Each round makes at least one dim symbolic, or gives up a rank. */
  private static final int MOST_ROUNDS = 32;

  private final NodeContext node;
  private final List<Value> initial;
  private final int skipped;
  private final Set<String> symbols = new HashSet<>();

  private CarriedTypes(NodeContext node, List<Value> initial, int skipped) {
    this.node = node;
    this.initial = initial;
    this.skipped = skipped;
  }

  /**
   * A body that fits.
   *
   * @param body its carried inputs have {@code types}
   * @param initial the initial values, empty sequences typed like what the body makes of them
   * @param changing symbols of dims that may change with each iteration
   */
  record Fixed(Subgraph body, List<Value> initial, List<ValueType> types, Set<String> changing) {
    Fixed {
      initial = List.copyOf(initial);
      types = List.copyOf(types);
      changing = Set.copyOf(changing);
    }

    boolean isInside(String symbol) {
      return changing.contains(symbol) || body.isInside().test(symbol);
    }
  }

  /**
   * Imports a loop's body, again and again until the types of what it is given and gives agree.
   *
   * @param skipped number of outputs of the body before the carried ones
   * @param importer imports the body with given carried inputs
   */
  static Fixed find(
      NodeContext node,
      List<Value> initial,
      int skipped,
      Function<List<Subgraph.Input>, Subgraph> importer) {
    return new CarriedTypes(node, initial, skipped).find(importer);
  }

  private Fixed find(Function<List<Subgraph.Input>, Subgraph> importer) {
    List<Subgraph.Input> inputs = new ArrayList<>();
    for (Value value : initial) {
      inputs.add(
          isEmpty(value) && value.type() instanceof ValueType.SequenceType type
              ? new Subgraph.Input.EmptySequence(type)
              : new Subgraph.Input.Typed(value.type()));
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Subgraph body = importer.apply(inputs);
      if (body.graph().outputs().size() < skipped + initial.size()) {
        throw node.invalid(
            "the body gives %d values, too few for the %d that are carried"
                .formatted(body.graph().outputs().size(), initial.size()));
      }
      List<Subgraph.Input> wider = new ArrayList<>();
      for (int k = 0; k < inputs.size(); k++) {
        wider.add(widened(inputs.get(k), body.outputTypes().get(skipped + k), body));
      }
      if (wider.equals(inputs)) {
        List<ValueType> types = inputs.stream().map(CarriedTypes::type).toList();
        return new Fixed(body, retyped(types), types, symbols);
      }
      inputs = wider;
    }
    throw node.unsupported(
        "the types of the values that it carries do not settle", "give them fixed shapes");
  }

  private boolean isEmpty(Value value) {
    return node.elements(value).filter(List::isEmpty).isPresent();
  }

  private static ValueType type(Subgraph.Input input) {
    return switch (input) {
      case Subgraph.Input.Typed(ValueType type) -> type;
      case Subgraph.Input.EmptySequence(ValueType.SequenceType type) -> type;
      case Subgraph.Input.Constant constant -> constant.data().type();
    };
  }

  private Subgraph.Input widened(Subgraph.Input given, ValueType result, Subgraph body) {
    ValueType before = type(given);
    if (before.equals(result) && given instanceof Subgraph.Input.Typed) {
      return given;
    }
    TypeJoin join = new TypeJoin(this::freshSize);
    ValueType outside = join.leaving(result, body.isInside());
    if (given instanceof Subgraph.Input.EmptySequence) {
      return new Subgraph.Input.Typed(outside);
    }
    Optional<ValueType> joined = keepingSymbols(before, result, join);
    return new Subgraph.Input.Typed(
        joined.orElseThrow(() ->
            node.unsupported(
                "a value that it carries is " + before + " before and " + result + " after",
                "keep its element type and number of dims")));
  }

  /** As {@link TypeJoin#join}, but a dim that is symbolic already stays as it is. */
  private Optional<ValueType> keepingSymbols(ValueType before, ValueType after, TypeJoin join) {
    if (before instanceof TensorType a
        && after instanceof TensorType b
        && a.element() == b.element()
        && a.rank() == b.rank()) {
      List<IndexExpr> dims = new ArrayList<>();
      for (int axis = 0; axis < a.rank(); axis++) {
        boolean keeps =
            a.dim(axis).equals(b.dim(axis))
                || a.dim(axis).symbols().stream().anyMatch(symbols::contains);
        dims.add(keeps ? a.dim(axis) : freshSize());
      }
      return Optional.of(a.withShape(new Shape(dims)));
    }
    return join.join(before, after);
  }

  private IndexExpr freshSize() {
    IndexExpr size = node.freshSize();
    symbols.addAll(size.symbols());
    return size;
  }

  /** Empty sequences, made anew with the type that the loop gives them. */
  private List<Value> retyped(List<ValueType> types) {
    List<Value> values = new ArrayList<>();
    for (int k = 0; k < initial.size(); k++) {
      Value value = initial.get(k);
      values.add(
          isEmpty(value) && types.get(k) instanceof ValueType.SequenceType type
              ? SequenceImports.empty(node, type.element())
              : value);
    }
    return values;
  }
}
