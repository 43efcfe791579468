package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Executes a plan of kernel calls as it says: one array per slot, so that shared slots show. */
final class PlanExecution {
  private static final int SLOT_SIZE = 1 << 20;

  private final Plan plan;
  private final List<Tensor> inputs;
  private final Map<String, Long> symbols = new HashMap<>();
  private final List<Object> slots = new ArrayList<>();
  private final List<Object> outputs = new ArrayList<>();

  private PlanExecution(Plan plan, List<Tensor> inputs) {
    this.plan = plan;
    this.inputs = inputs;
    for (int i = 0; i < inputs.size(); i++) {
      TensorType type = (TensorType) plan.value(plan.inputs().get(i)).value().type();
      for (int axis = 0; axis < type.rank(); axis++) {
        for (String symbol : type.dim(axis).symbols()) {
          symbols.put(symbol, inputs.get(i).dim(axis));
        }
      }
    }
    plan.slots().forEach(type -> slots.add(array(type, SLOT_SIZE)));
    for (String output : plan.outputs()) {
      outputs.add(array(type(output).element(), (int) size(type(output).shape().size())));
    }
  }

  static List<Object> run(Plan plan, List<Tensor> inputs) {
    PlanExecution execution = new PlanExecution(plan, inputs);
    plan.steps().forEach(execution::run);
    return execution.outputs;
  }

  private void run(Step step) {
    switch (step) {
      case Step.Call(int kernel, var arguments, var sizes, var _) ->
          NestInterpreter.run(
              plan.kernels().get(kernel),
              arguments.stream().map(this::arrayOf).toList(),
              sizes.stream().mapToLong(this::size).toArray());
      case Step.Together together -> together.calls().forEach(this::run);
      case Step.Copy(String from, String to) ->
          System.arraycopy(arrayOf(from), 0, arrayOf(to), 0, (int) size(type(from).shape().size()));
      case Step.Bind _, Step.Run _, Step.Choose _, Step.Repeat _ ->
          throw new IllegalStateException("not executed here: " + step);
    }
  }

  private TensorType type(String value) {
    return (TensorType) plan.value(value).value().type();
  }

  private long size(IndexExpr expr) {
    Map<String, IndexExpr> values = new HashMap<>();
    symbols.forEach((name, value) -> values.put(name, IndexExpr.constant(value)));
    return expr.substituteSymbols(values).asConstant().orElseThrow();
  }

  private static Object array(ElementType type, int length) {
    if (type.isFloat()) {
      double[] garbage = new double[length];
      java.util.Arrays.fill(garbage, Double.NaN);
      return garbage;
    }
    return new long[length];
  }

  private Object arrayOf(String value) {
    return switch (plan.value(value).place()) {
      case Place.Input(int index) -> elements(inputs.get(index));
      case Place.Output(int index) -> outputs.get(index);
      case Place.Weight(int index) -> elements(Tensor.of(plan.weights().get(index)));
      case Place.Slot(int index) -> slots.get(index);
      case Place.View(String of) -> arrayOf(of);
      case Place.Held _ -> throw new IllegalStateException(value + " is held");
    };
  }

  static Object elements(Tensor tensor) {
    return tensor.element().isFloat() ? tensor.doubles() : tensor.longs();
  }
}
