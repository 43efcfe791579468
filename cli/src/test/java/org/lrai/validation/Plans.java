package org.lrai.validation;

import java.util.List;
import java.util.Map;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/** Plans with parts exchanged. */
public final class Plans {
  private Plans() {}

  /** The plan with other kernels in the places of its own. */
  public static Plan withKernels(Plan plan, List<Kernel> kernels) {
    return new Plan(
        plan.name(),
        plan.inputs(),
        plan.outputs(),
        plan.symbols(),
        plan.values(),
        plan.weights(),
        plan.slots(),
        kernels,
        plan.steps());
  }

  /** The plan with other values and steps. */
  static Plan with(Plan plan, Map<String, Plan.PlannedValue> values, List<Step> steps) {
    return new Plan(
        plan.name(),
        plan.inputs(),
        plan.outputs(),
        plan.symbols(),
        values,
        plan.weights(),
        plan.slots(),
        plan.kernels(),
        steps);
  }
}
