package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.plan.PlanReport;
import org.lrai.verifier.plan.PlanValidator;

/** Which kernels run at the same time, and that those which must not are rejected. */
class TogetherTest {
  private final Graph graph = Pipeline.lower(Pipeline.optimize(BothDirections.twoLayers()));
  private final Plan plan = Pipeline.planLowered(graph);

  private static List<Step.Together> together(Plan plan) {
    return plan.steps().stream()
        .filter(Step.Together.class::isInstance)
        .map(Step.Together.class::cast)
        .toList();
  }

  private Plan with(Step.Together step, Step... instead) {
    List<Step> steps = new ArrayList<>(plan.steps());
    int at = steps.indexOf(step);
    steps.remove(at);
    steps.addAll(at, List.of(instead));
    return Plans.with(plan, plan.values(), steps);
  }

  /** What a loop reads is computed in its strand, what both read or what reads both is not. */
  @Test
  void directionsOfALayerAreStrands() {
    List<Step.Together> steps = together(plan);

    assertEquals(2, steps.size());
    for (Step.Together step : steps) {
      assertEquals(List.of(2, 2), step.strands().stream().map(List::size).toList());
    }
    PlanReport report = PlanValidator.validate(graph, plan);
    assertEquals(List.of(), report.invalid());
    assertEquals(List.of(), report.unknown());
  }

  @Test
  void strandsInTurnsComputeTheSame() {
    Plan inTurns = plan;
    for (Step.Together step : together(plan)) {
      List<Step> steps = new ArrayList<>(inTurns.steps());
      int at = steps.indexOf(step);
      steps.remove(at);
      steps.addAll(at, step.strands().reversed().stream().flatMap(List::stream).toList());
      inTurns = Plans.with(inTurns, plan.values(), steps);
    }

    assertTrue(PlanValidator.validate(graph, inTurns).isValid());
    assertFalse(PlanRun.differ(PlanRun.outputs(plan, 7, 1), PlanRun.outputs(inTurns, 7, 1)));
  }

  /** A call in a strand of its own would read what another one is writing. */
  @Test
  void strandsThatNeedEachOther() {
    for (Step.Together step : together(plan)) {
      List<List<Step.Call>> strands = step.calls().stream().map(call -> List.of(call)).toList();

      assertRejected(with(step, new Step.Together(strands)));
    }
  }

  @Test
  void strandsThatShareASlot() {
    int tried = 0;
    for (Step.Together step : together(plan)) {
      for (Step.Call call : step.strands().get(0)) {
        for (Step.Call other : step.strands().get(1)) {
          String moved = call.arguments().getLast();
          Plan.PlannedValue value = plan.value(moved);
          Place place = plan.value(other.arguments().getLast()).place();
          if (place instanceof Place.Slot) {
            Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
            values.put(moved, new Plan.PlannedValue(value.value(), place, value.layout()));
            assertRejected(Plans.with(plan, values, plan.steps()));
            tried++;
          }
        }
      }
    }
    assertTrue(tried > 0);
  }

  private void assertRejected(Plan broken) {
    PlanReport report = PlanValidator.validate(graph, broken);

    assertTrue(
        report.invalid().stream().anyMatch(found -> found.toString().contains("is written while")),
        () -> report.invalid().toString());
  }
}
