package org.lrai.certification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Executes plans of calls and copies on numbers: what the jar computes, bit by bit. */
final class PlanRun {
  private final Plan plan;
  private final Map<String, Long> sizes;
  private final Map<Place, Object> arrays = new HashMap<>();

  private PlanRun(Plan plan, Map<String, Long> sizes) {
    this.plan = plan;
    this.sizes = sizes;
  }

  /** The outputs, one array of floats each, for a {@code double[]} or {@code long[]} each input. */
  static List<double[]> of(Plan plan, Map<String, Long> sizes, List<Object> inputs) {
    PlanRun run = new PlanRun(plan, sizes);
    for (int i = 0; i < inputs.size(); i++) {
      run.arrays.put(new Place.Input(i), inputs.get(i));
    }
    for (Step step : plan.steps()) {
      switch (step) {
        case Step.Call call -> run.call(call);
        case Step.Together together -> together.calls().forEach(run::call);
        case Step.Copy(String from, String to) -> {
          double[] source = (double[]) run.array(from, false);
          System.arraycopy(source, 0, run.array(to, true), 0, run.size(from));
        }
        default -> throw new UnsupportedOperationException(step.toString());
      }
    }
    List<double[]> outputs = new ArrayList<>();
    plan.outputs().forEach(name -> outputs.add((double[]) run.array(name, false)));
    return outputs;
  }

  private void call(Step.Call call) {
    Kernel kernel = plan.kernels().get(call.kernel());
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      boolean written = kernel.buffers().get(i).access() != Kernel.Access.READ;
      arguments.add(array(call.arguments().get(i), written));
    }
    NestInterpreter.run(kernel, arguments, call.sizes().stream().mapToLong(this::value).toArray());
  }

  private long value(IndexExpr expr) {
    Map<String, IndexExpr> constants = new HashMap<>();
    sizes.forEach((name, size) -> constants.put(name, IndexExpr.constant(size)));
    return expr.substituteSymbols(constants).asConstant().orElseThrow();
  }

  private int size(String name) {
    Plan.PlannedValue value = plan.value(name);
    List<IndexExpr> dims = ((TensorType) value.value().type()).shape().dims();
    return Math.toIntExact(value(IndexExpr.product(value.layout().dims(dims))));
  }

  private Object array(String name, boolean written) {
    Plan.PlannedValue value = plan.value(name);
    if (value.place() instanceof Place.View(String of)) {
      return array(of, written);
    }
    if (value.place() instanceof Place.Weight(int index)) {
      TensorData data = plan.weights().get(index);
      return data.element().isFloat() ? Tensor.of(data).doubles() : Tensor.of(data).longs();
    }
    ElementType element = ((TensorType) value.value().type()).element();
    Object known = arrays.get(value.place());
    int length = known instanceof double[] floats ? floats.length : Integer.MAX_VALUE;
    if (known == null || (written && length < size(name))) {
      known = element.isFloat() ? new double[size(name)] : new long[size(name)];
      arrays.put(value.place(), known);
    }
    return known;
  }
}
