package org.lrai.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Executes a plan of kernel calls and copies with the interpreter of nests, one array per place.
 */
final class PlanRun {
  /** Room for every value of the samples. */
  private static final int SLOT = 1 << 15;

  private final Plan plan;
  private final long size;
  private final Map<Place, Object> arrays = new HashMap<>();

  private PlanRun(Plan plan, long size) {
    this.plan = plan;
    this.size = size;
  }

  /**
   * The outputs for random inputs, every symbol having the same value; empty if a step fails.
   *
   * @param inputs seed of the inputs
   */
  static List<Object> outputs(Plan plan, long size, long inputs) {
    PlanRun run = new PlanRun(plan, size);
    try {
      Random random = new Random(inputs);
      for (int i = 0; i < plan.inputs().size(); i++) {
        Object array = run.array(plan.inputs().get(i));
        switch (array) {
          case double[] floats -> Arrays.setAll(floats, _ -> (float) random.nextDouble(-1, 1));
          case long[] integers -> Arrays.setAll(integers, _ -> random.nextLong(-9, 9));
          default -> throw new IllegalStateException();
        }
      }
      plan.steps().forEach(run::execute);
    } catch (RuntimeException e) {
      return List.of(); // out of bounds, or without an end
    }
    List<Object> outputs = new ArrayList<>();
    plan.outputs().forEach(output -> outputs.add(run.array(output)));
    return outputs;
  }

  private void execute(Step step) {
    switch (step) {
      case Step.Call(int kernel, var arguments, var sizes, var _) ->
          NestInterpreter.run(
              plan.kernels().get(kernel),
              arguments.stream().map(this::array).toList(),
              sizes.stream().mapToLong(this::value).toArray());
      case Step.Together together -> together.calls().forEach(this::execute);
      case Step.Copy(String from, String to) ->
          System.arraycopy(array(from), 0, array(to), 0, length(to));
      case Step.Repeat repeat -> execute(repeat);
      case Step.Bind _, Step.Run _, Step.Choose _ ->
          throw new UnsupportedOperationException(step.toString());
    }
  }

  /** A loop over what is scanned along first axes; dims stay as they are. */
  private void execute(Step.Repeat repeat) {
    Step.Scanned first = repeat.scanned().getFirst();
    int count = length(first.whole()) / length(first.slice());
    repeat.carried().forEach(carried -> copy(carried.initial(), 0, carried.current(), 0));
    for (int iteration = 0; iteration < count; iteration++) {
      ((long[]) array(repeat.iteration()))[0] = iteration;
      int last = count - 1 - iteration;
      for (Step.Scanned scanned : repeat.scanned()) {
        copy(scanned.whole(), scanned.reverse() ? last : iteration, scanned.slice(), 0);
      }
      repeat.body().forEach(this::execute);
      for (Step.Stacked stacked : repeat.stacked()) {
        copy(stacked.slice(), 0, stacked.whole(), stacked.reverse() ? last : iteration);
      }
      repeat.carried().forEach(carried -> copy(carried.next(), 0, carried.current(), 0));
    }
    repeat.carried().forEach(carried -> copy(carried.current(), 0, carried.result(), 0));
  }

  /** Copies row {@code fromRow} of a value to row {@code toRow} of another. */
  private void copy(String from, int fromRow, String to, int toRow) {
    int row = Math.min(length(from), length(to));
    System.arraycopy(array(from), fromRow * row, array(to), toRow * row, row);
  }

  private Object array(String name) {
    Plan.PlannedValue value = plan.value(name);
    if (value.place() instanceof Place.View(String of)) {
      return array(of);
    }
    return arrays.computeIfAbsent(
        value.place(),
        place ->
            place instanceof Place.Weight(int index)
                ? contents(plan.weights().get(index))
                : create(
                    ((TensorType) value.value().type()).element(),
                    place instanceof Place.Slot ? SLOT : length(name)));
  }

  private static Object create(ElementType element, int length) {
    return element.isFloat() ? new double[length] : new long[length];
  }

  private static Object contents(TensorData data) {
    Object array = create(data.element(), data.size());
    for (int i = 0; i < data.size(); i++) {
      switch (array) {
        case double[] floats -> floats[i] = data.getDouble(i);
        case long[] integers -> integers[i] = data.getLong(i);
        default -> throw new IllegalStateException();
      }
    }
    return array;
  }

  private int length(String name) {
    Plan.PlannedValue value = plan.value(name);
    TensorType type = (TensorType) value.value().type();
    return Math.toIntExact(value(IndexExpr.product(value.layout().dims(type.shape().dims()))));
  }

  private long value(IndexExpr expr) {
    Map<String, IndexExpr> values = new TreeMap<>();
    expr.symbols().forEach(symbol -> values.put(symbol, IndexExpr.constant(size)));
    return expr.substituteSymbols(values).asConstant().orElseThrow();
  }

  /** Whether outputs differ by more than the order of a sum may change. */
  static boolean differ(List<Object> expected, List<Object> actual) {
    if (expected.size() != actual.size()) {
      return true;
    }
    for (int i = 0; i < expected.size(); i++) {
      boolean same =
          switch (expected.get(i)) {
            case double[] floats -> isClose(floats, (double[]) actual.get(i));
            case long[] integers -> Arrays.equals(integers, (long[]) actual.get(i));
            default -> throw new IllegalStateException();
          };
      if (!same) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClose(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (!(Math.abs(a[i] - b[i]) <= 1e-4 * (1 + Math.abs(a[i])))
          && Double.compare(a[i], b[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
