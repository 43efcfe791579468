package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.TensorType;

/** What a plan has so far: kernels, values and weights. */
final class PlanDraft {
  private static final int UNDECIDED = -1;

  private final SharedKernels kernels = new SharedKernels();
  private final Map<String, Plan.PlannedValue> values = new LinkedHashMap<>();
  private final List<TensorData> weights = new ArrayList<>();
  private final Map<TensorData, Integer> weightNumbers = new HashMap<>();
  private final Set<String> bound = new HashSet<>();
  private final Set<String> plain;
  private int held;

  /**
   * @param plain names of values that are to be computed by the plainest kernels
   */
  PlanDraft(Set<String> plain) {
    this.plain = plain;
  }

  SharedKernels kernels() {
    return kernels;
  }

  /** Values by their names in the plan; it may be changed. */
  Map<String, Plan.PlannedValue> values() {
    return values;
  }

  List<TensorData> weights() {
    return weights;
  }

  /** The symbols whose size is known where the steps so far end; it may be changed. */
  Set<String> bound() {
    return bound;
  }

  boolean isPlain(String name) {
    return plain.contains(name);
  }

  /** The number of a weight, which is added if it is new. */
  int weight(TensorData data) {
    return weightNumbers.computeIfAbsent(
        data,
        added -> {
          weights.add(added);
          return weights.size() - 1;
        });
  }

  /** A place in a slot whose number is decided later. */
  static Place slot() {
    return new Place.Slot(UNDECIDED);
  }

  /** A place of its own for a value that no kernel computes. */
  Place hold() {
    return new Place.Held(held++);
  }

  Place placeOf(Value value) {
    return value.type() instanceof TensorType ? slot() : hold();
  }

  /** Binds all symbols in the dims of a value. */
  void bindSymbols(Value value) {
    if (value.type() instanceof TensorType type) {
      for (IndexExpr dim : type.shape().dims()) {
        bound.addAll(dim.symbols());
      }
    }
  }

  /** Binds for the dims of a value that are symbols not known before. */
  List<Step.Bind> binds(Value value, String name) {
    List<Step.Bind> binds = new ArrayList<>();
    if (value.type() instanceof TensorType type) {
      for (int axis = 0; axis < type.rank(); axis++) {
        Optional<String> symbol = asSymbol(type.dim(axis));
        if (symbol.isPresent() && bound.add(symbol.get())) {
          binds.add(new Step.Bind(symbol.get(), name, axis));
        }
      }
    }
    return binds;
  }

  /** The symbol that a dim is, if it is one by itself. */
  static Optional<String> asSymbol(IndexExpr dim) {
    return dim.atoms().size() == 1
            && dim.atoms().iterator().next() instanceof Atom.Symbol(String name)
            && dim.equals(IndexExpr.symbol(name))
        ? Optional.of(name)
        : Optional.empty();
  }
}
