package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.plan.Finding;
import org.lrai.verifier.plan.Finding.Subject;
import org.lrai.verifier.plan.PlanReport;
import org.lrai.verifier.plan.PlanValidator;

/** No change of a kernel that changes a result passes validation. */
class BrokenKernelsTest {
  /** Mutants tried of each kernel, chosen at random; {@code -Dmutants=120} tries more. */
  private static final int MOST_MUTANTS = Integer.getInteger("mutants", 12);

  private static final long[] SIZES = {1, 5, 11};

  static Stream<Arguments> graphs() {
    return Samples.all().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void kernelsOfTheCompilerAreValid(String name, Graph graph) {
    Graph lowered = Pipeline.lower(Pipeline.optimize(graph));
    PlanReport report = PlanValidator.validate(lowered, Pipeline.planLowered(lowered));
    assertEquals(List.of(), report.invalid());
    assertEquals(List.of(), report.unknown());
    assertTrue(report.validKernels() > 0, name);
  }

  /** The plainest kernels are those that remain where others cannot be validated. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void plainKernelsAreValidAndGiveTheSame(String name, Graph graph) {
    Graph lowered = Pipeline.lower(Pipeline.optimize(graph));
    Plan plan = Pipeline.planLowered(lowered);
    Plan plain = Pipeline.planLowered(lowered, plan.values().keySet());
    PlanReport report = PlanValidator.validate(lowered, plain);
    assertEquals(
        List.of(), report.findings().stream().filter(f -> !f.validation().isValid()).toList());
    if (!name.equals(Samples.LARGE)) {
      assertFalse(differ(run(plan), run(plain)), name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void changesOfAResultAreFound(String name, Graph graph) {
    Graph lowered = Pipeline.lower(Pipeline.optimize(graph));
    Plan plan = Pipeline.planLowered(lowered);
    List<List<Object>> expected = run(plan);
    Set<Integer> understood = understood(plan, PlanValidator.validate(lowered, plan));
    int harmful = 0;
    for (int kernel : understood) {
      List<Kernel> mutants = new ArrayList<>(Mutations.of(plan.kernels().get(kernel)));
      Collections.shuffle(mutants, new Random(7));
      int most = name.equals(Samples.LARGE) ? 1 : MOST_MUTANTS;
      for (Kernel mutant : mutants.subList(0, Math.min(most, mutants.size()))) {
        Plan broken = withKernel(plan, kernel, mutant);
        boolean changes = differ(expected, run(broken));
        if (changes) {
          harmful++;
          assertFalse(
              isValid(lowered, broken),
              () -> name + " is valid with\n" + mutant.body() + "\nfor\n" + plan.kernels());
        }
      }
    }
    assertTrue(
        harmful >= (name.equals(Samples.LARGE) ? 1 : 3),
        name + ": only " + harmful + " mutants changed the result");
  }

  private static boolean isValid(Graph lowered, Plan plan) {
    return PlanValidator.validate(lowered, plan).isValid();
  }

  /** The kernels of which all calls are valid. */
  private static Set<Integer> understood(Plan plan, PlanReport report) {
    Set<String> valid =
        report.findings().stream()
            .filter(f -> f.subject() == Subject.KERNEL && f.validation().isValid())
            .map(Finding::step)
            .collect(Collectors.toSet());
    Set<Integer> kernels = new TreeSet<>();
    for (Step step : plan.steps()) {
      if (step instanceof Step.Call call && valid.contains(call.arguments().getLast())) {
        kernels.add(call.kernel());
      }
    }
    return kernels;
  }

  static Plan withKernel(Plan plan, int number, Kernel kernel) {
    List<Kernel> kernels = new ArrayList<>(plan.kernels());
    kernels.set(number, kernel);
    return Plans.withKernels(plan, kernels);
  }

  private static List<List<Object>> run(Plan plan) {
    List<List<Object>> all = new ArrayList<>();
    for (long size : SIZES) {
      all.add(PlanRun.outputs(plan, size, size));
    }
    return all;
  }

  private static boolean differ(List<List<Object>> expected, List<List<Object>> actual) {
    for (int i = 0; i < expected.size(); i++) {
      if (PlanRun.differ(expected.get(i), actual.get(i))) {
        return true;
      }
    }
    return false;
  }
}
