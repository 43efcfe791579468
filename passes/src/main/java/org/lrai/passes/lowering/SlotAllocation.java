package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Gives values places in slots so that values that are alive together never share one. Time is
 * counted over all steps, those of branches and loop bodies included; what a loop uses from outside
 * lives to the end of the loop, and what it carries lives through all of it.
 */
final class SlotAllocation {
  private final Plan plan;
  private final Map<String, Lifetime> lifetimes = new LinkedHashMap<>();
  private final Set<Integer> usedWeights = new HashSet<>();
  private int now;

  private static final class Lifetime {
    final String value;
    final int start;
    int end;

    Lifetime(String value, int start) {
      this.value = value;
      this.start = start;
      this.end = start;
    }
  }

  private SlotAllocation(Plan plan) {
    this.plan = plan;
  }

  static Plan allocate(Plan plan) {
    SlotAllocation allocation = new SlotAllocation(plan);
    allocation.visit(plan.steps());
    return allocation.assign();
  }

  private void visit(List<Step> steps) {
    for (Step step : steps) {
      now++;
      switch (step) {
        case Step.Call call -> call.arguments().forEach(this::touch);
        case Step.Together together ->
            together.calls().forEach(call -> call.arguments().forEach(this::touch));
        case Step.Run run -> {
          run.inputs().forEach(input -> input.ifPresent(this::touch));
          run.outputs().forEach(this::touch);
        }
        case Step.Bind bind -> touch(bind.value());
        case Step.Copy copy -> {
          touch(copy.from());
          touch(copy.to());
        }
        case Step.Choose choose -> visit(choose);
        case Step.Repeat repeat -> visit(repeat);
      }
    }
  }

  private void visit(Step.Choose choose) {
    touch(choose.condition());
    visit(choose.whenTrue());
    now++;
    choose.trueResults().forEach(this::touch);
    choose.results().forEach(this::touch);
    visit(choose.whenFalse());
    now++;
    choose.falseResults().forEach(this::touch);
    choose.results().forEach(this::touch);
  }

  private void visit(Step.Repeat repeat) {
    int begin = now;
    repeat.tripCount().ifPresent(this::touch);
    repeat.condition().ifPresent(this::touch);
    touch(repeat.iteration());
    for (Step.Carried carried : repeat.carried()) {
      touch(carried.initial());
      touch(carried.current());
    }
    for (Step.Scanned scanned : repeat.scanned()) {
      touch(scanned.whole());
      touch(scanned.slice());
    }
    repeat.stacked().forEach(stacked -> touch(stacked.whole()));
    visit(repeat.body());
    now++;
    repeat.goOn().ifPresent(this::touch);
    touch(repeat.iteration());
    repeat.tripCount().ifPresent(this::touch);
    for (Step.Carried carried : repeat.carried()) {
      touch(carried.current());
      touch(carried.next());
      touch(carried.result());
    }
    for (Step.Scanned scanned : repeat.scanned()) {
      touch(scanned.whole());
      touch(scanned.slice());
    }
    for (Step.Stacked stacked : repeat.stacked()) {
      touch(stacked.slice());
      touch(stacked.whole());
    }
    int end = now;
    for (Lifetime lifetime : lifetimes.values()) {
      if (lifetime.start <= begin && lifetime.end > begin) {
        lifetime.end = end;
      }
    }
  }

  /** A value is written or read now; a view stands for the value it is of. */
  private void touch(String name) {
    Plan.PlannedValue value = plan.value(name);
    if (value.place() instanceof Place.View(String of)) {
      touch(of);
    } else if (value.place() instanceof Place.Weight(int number)) {
      usedWeights.add(number);
    } else if (value.place() instanceof Place.Slot) {
      lifetimes.computeIfAbsent(name, added -> new Lifetime(added, now)).end = now;
    }
  }

  private Plan assign() {
    Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
    List<ElementType> slots = new ArrayList<>();
    List<IndexExpr> sizes = new ArrayList<>();
    List<Lifetime> live = new ArrayList<>();
    Map<Lifetime, Integer> held = new HashMap<>();
    List<Integer> free = new ArrayList<>();
    List<Lifetime> order = new ArrayList<>(lifetimes.values());
    order.sort(Comparator.comparingInt(lifetime -> lifetime.start));
    for (Lifetime lifetime : order) {
      for (Lifetime other : List.copyOf(live)) {
        if (other.end < lifetime.start) {
          live.remove(other);
          free.add(held.get(other));
        }
      }
      TensorType type = (TensorType) plan.value(lifetime.value).value().type();
      int slot = choose(type, free, slots, sizes);
      free.remove(/* element */ (Integer) slot);
      live.add(lifetime);
      held.put(lifetime, slot);
      values.put(
          lifetime.value,
          new Plan.PlannedValue(
              plan.value(lifetime.value).value(),
              new Place.Slot(slot),
              plan.value(lifetime.value).layout()));
    }
    List<TensorData> weights = keepUsedWeights(values);
    return new Plan(
        plan.name(),
        plan.inputs(),
        plan.outputs(),
        plan.symbols(),
        values,
        weights,
        slots,
        plan.kernels(),
        plan.steps());
  }

  /** Drops what only kernels in another layout, or no step at all, read. */
  private List<TensorData> keepUsedWeights(Map<String, Plan.PlannedValue> values) {
    List<TensorData> kept = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int number = 0; number < plan.weights().size(); number++) {
      if (usedWeights.contains(number)) {
        numbers.put(number, kept.size());
        kept.add(plan.weights().get(number));
      }
    }
    plan.values()
        .forEach((name, value) -> {
          if (value.place() instanceof Place.Weight(int number)) {
            Integer newNumber = numbers.get(number);
            if (newNumber == null) {
              values.remove(name);
            } else {
              values.put(
                  name,
                  new Plan.PlannedValue(
                      value.value(), new Place.Weight(newNumber), value.layout()));
            }
          }
        });
    values.values().removeIf(value -> isViewOfNothing(value, values));
    return kept;
  }

  private static boolean isViewOfNothing(
      Plan.PlannedValue value, Map<String, Plan.PlannedValue> values) {
    if (!(value.place() instanceof Place.View(String of))) {
      return false;
    }
    Plan.PlannedValue target = values.get(of);
    return target == null || isViewOfNothing(target, values);
  }

  /** The free slot of the type whose size fits best, or a new one. */
  private static int choose(
      TensorType type, List<Integer> free, List<ElementType> slots, List<IndexExpr> sizes) {
    IndexExpr size = type.shape().size();
    int best = -1;
    long bestDistance = Long.MAX_VALUE;
    for (int slot : free) {
      if (slots.get(slot) == type.element()) {
        long distance =
            Math.abs(sizes.get(slot).minus(size).asConstant().orElse(Long.MAX_VALUE / 2));
        if (distance < bestDistance) {
          best = slot;
          bestDistance = distance;
        }
      }
    }
    if (best < 0) {
      slots.add(type.element());
      sizes.add(size);
      return slots.size() - 1;
    }
    var growth = size.minus(sizes.get(best)).asConstant();
    if (growth.isPresent() && growth.getAsLong() > 0) {
      sizes.set(best, size);
    }
    return best;
  }
}
