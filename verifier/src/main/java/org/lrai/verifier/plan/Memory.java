package org.lrai.verifier.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Which values the arrays of a plan hold at a point of its execution. */
final class Memory {
  private final Plan plan;

  /** The value in each slot, output and held object, by its place. */
  private final Map<Place, String> contents;

  private final Set<String> symbols;

  private Memory(Plan plan, Map<Place, String> contents, Set<String> symbols) {
    this.plan = plan;
    this.contents = contents;
    this.symbols = symbols;
  }

  static Memory of(Plan plan) {
    return new Memory(plan, new HashMap<>(), new HashSet<>());
  }

  Memory copy() {
    return new Memory(plan, new HashMap<>(contents), new HashSet<>(symbols));
  }

  /** Only what both hold. */
  void intersect(Memory other) {
    contents
        .entrySet()
        .removeIf(entry -> !Objects.equals(other.contents.get(entry.getKey()), entry.getValue()));
    symbols.retainAll(other.symbols);
  }

  boolean isSameAs(Memory other) {
    return contents.equals(other.contents) && symbols.equals(other.symbols);
  }

  Set<String> symbols() {
    return symbols;
  }

  /** The value that a view, or a view of a view, is of. */
  String root(String name) {
    String root = name;
    for (int steps = 0; plan.value(root).place() instanceof Place.View(String of); steps++) {
      if (steps > plan.values().size()) {
        throw new PlanException("views of each other: " + name);
      }
      root = of;
    }
    return root;
  }

  /** Checks that a value can be read: that its array holds it. */
  void read(String name) {
    String root = root(name);
    Place place = plan.value(root).place();
    switch (place) {
      case Place.Input(int index) -> {
        if (index >= plan.inputs().size() || !plan.inputs().get(index).equals(root)) {
          throw new PlanException(root + " is no input");
        }
      }
      case Place.Weight(int index) -> {
        if (index >= plan.weights().size()) {
          throw new PlanException(root + " is no constant");
        }
      }
      case Place.Slot _, Place.Output _, Place.Held _ -> {
        String held = contents.get(place);
        boolean within = isWithin(plan.value(name)) && name.equals(held);
        if (!root.equals(held) && !within) {
          throw new PlanException(
              "%s is read from %s, which holds %s"
                  .formatted(
                      name, place, Optional.ofNullable(contents.get(place)).orElse("nothing")));
        }
      }
      case Place.View _ -> throw new IllegalStateException(root);
    }
  }

  /** Whether a value is written into the array of another, which gets a border afterwards. */
  private static boolean isWithin(Plan.PlannedValue value) {
    return value.place() instanceof Place.View && value.layout().hasBorder();
  }

  /** Notes that a value is written. */
  void write(String name) {
    Plan.PlannedValue value = plan.value(name);
    for (Map.Entry<String, Plan.PlannedValue> other : plan.values().entrySet()) {
      if (other.getValue().place().equals(new Place.View(name))
          && isWithin(other.getValue())
          && !other.getKey().equals(contents.get(value.place()))) {
        throw new PlanException(name + " is a border around " + other.getKey() + ", not there yet");
      }
    }
    switch (value.place()) {
      case Place.Slot(int index) -> {
        if (index < 0 || index >= plan.slots().size()) {
          throw new PlanException(name + " is in slot " + index + ", which there is not");
        }
        requireElement(name, plan.slots().get(index), value.value().type());
      }
      case Place.Output(int index) -> {
        if (index >= plan.outputs().size() || !plan.outputs().get(index).equals(name)) {
          throw new PlanException(name + " is written as output " + index);
        }
      }
      case Place.Held _ -> {}
      case Place.View _ when isWithin(value) -> {
        contents.put(plan.value(root(name)).place(), name);
        return;
      }
      case Place.Input _, Place.Weight _, Place.View _ ->
          throw new PlanException(name + " is written, but is " + value.place());
    }
    contents.put(value.place(), name);
  }

  /** Whether two values have their elements in the same array. */
  boolean share(String a, String b) {
    return plan.value(root(a)).place().equals(plan.value(root(b)).place());
  }

  private static void requireElement(String name, ElementType element, ValueType type) {
    if (!(type instanceof TensorType tensor) || tensor.element() != element) {
      throw new PlanException(name + ": " + type + " in an array of " + element);
    }
  }
}
