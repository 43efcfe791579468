package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.plan.Finding;
import org.lrai.verifier.plan.PlanReport;
import org.lrai.verifier.plan.PlanValidator;

/** Plans with one bug of each kind are rejected. */
class BrokenPlansTest {
  private final Graph graph = Pipeline.lower(Pipeline.optimize(layers()));
  private final Plan plan = Pipeline.planLowered(graph);

  /** Three products in a row, the first used again at the end. */
  private static Graph layers() {
    GraphBuilder graph = new GraphBuilder("layers");
    TensorType type =
        new TensorType(
            ElementType.FLOAT32, Shape.of(IndexExpr.symbol("n"), IndexExpr.constant(12)));
    Value x = graph.input("x", type);
    Value first = graph.apply(new MatMul(), x, Samples.weights(graph, "v", 12, 12));
    Value second = graph.apply(new MatMul(), first, Samples.weights(graph, "w", 12, 12));
    Value third = graph.apply(new MatMul(), second, Samples.weights(graph, "w2", 12, 12));
    Value rest = graph.apply(new Binary(ScalarOp.SUB), third, first);
    return graph.build(graph.apply(new Binary(ScalarOp.MAX), rest, second));
  }

  private Plan with(Map<String, Plan.PlannedValue> values, List<Step> steps) {
    return Plans.with(plan, values, steps);
  }

  private void assertRejected(Plan broken, String reason) {
    PlanReport report = PlanValidator.validate(graph, broken);
    List<Finding> found = new ArrayList<>(report.invalid());
    found.addAll(report.unknown());
    assertFalse(found.isEmpty(), "not found: " + reason);
    assertTrue(
        found.stream().anyMatch(finding -> finding.toString().contains(reason)),
        () -> reason + " is not among " + found);
  }

  @Test
  void thePlanOfTheCompilerIsValid() {
    PlanReport report = PlanValidator.validate(graph, plan);
    assertEquals(List.of(), report.invalid());
    assertEquals(List.of(), report.unknown());
    assertEquals(plan.steps().size(), report.validKernels());
    assertTrue(plan.steps().size() >= 3);
  }

  @Test
  void aStepThatIsLeftOut() {
    for (int step = 0; step < plan.steps().size(); step++) {
      List<Step> steps = new ArrayList<>(plan.steps());
      steps.remove(step);
      assertRejected(with(plan.values(), steps), "is read from");
    }
  }

  @Test
  void callsInAnotherOrder() {
    for (int step = 0; step + 1 < plan.steps().size(); step++) {
      List<Step> steps = new ArrayList<>(plan.steps());
      steps.add(step, steps.remove(step + 1));
      assertRejected(with(plan.values(), steps), "is read from");
    }
  }

  /** Every way to let two values share a slot that does not change what is computed is allowed. */
  @Test
  void valuesThatOverlap() {
    int harmful = 0;
    List<Object> expected = PlanRun.outputs(plan, 5, 5);
    for (String a : plan.values().keySet()) {
      for (String b : plan.values().keySet()) {
        Plan.PlannedValue first = plan.value(a);
        Plan.PlannedValue second = plan.value(b);
        if (first.place() instanceof Place.Slot
            && second.place() instanceof Place.Slot
            && !first.place().equals(second.place())) {
          Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
          values.put(b, new Plan.PlannedValue(second.value(), first.place(), second.layout()));
          Plan broken = with(values, plan.steps());
          if (PlanRun.differ(expected, PlanRun.outputs(broken, 5, 5))) {
            harmful++;
            assertFalse(PlanValidator.validate(graph, broken).isValid(), a + ", " + b);
          }
        }
      }
    }
    assertTrue(harmful > 0);
  }

  @Test
  void exchangedArguments() {
    int harmful = 0;
    List<Object> expected = PlanRun.outputs(plan, 5, 5);
    for (int step = 0; step < plan.steps().size(); step++) {
      Step.Call call = (Step.Call) plan.steps().get(step);
      for (int k = 0; k + 1 < call.arguments().size(); k++) {
        List<String> arguments = new ArrayList<>(call.arguments());
        arguments.add(k, arguments.remove(k + 1));
        List<Step> steps = new ArrayList<>(plan.steps());
        steps.set(step, new Step.Call(call.kernel(), arguments, call.sizes(), call.nodes()));
        Plan broken = with(plan.values(), steps);
        if (PlanRun.differ(expected, PlanRun.outputs(broken, 5, 5))) {
          harmful++;
          assertFalse(PlanValidator.validate(graph, broken).isValid(), call.toString());
        }
      }
    }
    assertTrue(harmful > 0);
  }

  @Test
  void anotherSize() {
    Step.Call call = (Step.Call) plan.steps().getFirst();
    List<Step> steps = new ArrayList<>(plan.steps());
    List<IndexExpr> sizes = call.sizes().stream().map(size -> size.plus(1)).toList();
    assertFalse(sizes.isEmpty());
    steps.set(0, new Step.Call(call.kernel(), call.arguments(), sizes, call.nodes()));
    assertRejected(with(plan.values(), steps), "buffer");
  }

  @Test
  void aSizeThatIsNotKnown() {
    Step.Call call = (Step.Call) plan.steps().getFirst();
    List<Step> steps = new ArrayList<>(plan.steps());
    List<IndexExpr> sizes = call.sizes().stream().map(_ -> IndexExpr.symbol("m")).toList();
    steps.set(0, new Step.Call(call.kernel(), call.arguments(), sizes, call.nodes()));
    assertRejected(with(plan.values(), steps), "before it is known");
  }

  @Test
  void anotherConstant() {
    List<TensorData> weights = new ArrayList<>(plan.weights());
    weights.add(0, weights.removeLast());
    Plan broken =
        new Plan(
            plan.name(),
            plan.inputs(),
            plan.outputs(),
            plan.symbols(),
            plan.values(),
            weights,
            plan.slots(),
            plan.kernels(),
            plan.steps());
    assertRejected(broken, "constant");
  }

  @Test
  void nodesThatAreNotComputed() {
    Step.Call call = (Step.Call) plan.steps().getFirst();
    List<Step> steps = new ArrayList<>(plan.steps());
    steps.set(0, new Step.Call(call.kernel(), call.arguments(), call.sizes(), List.of()));
    assertRejected(with(plan.values(), steps), "nodes");
  }

  @Test
  void aSlotOfAnotherType() {
    String value =
        plan.values().keySet().stream()
            .filter(name -> plan.value(name).place() instanceof Place.Slot)
            .findFirst()
            .orElseThrow();
    int slot = ((Place.Slot) Objects.requireNonNull(plan.value(value)).place()).index();
    List<ElementType> slots = new ArrayList<>(plan.slots());
    slots.set(slot, ElementType.INT64);
    Plan broken =
        new Plan(
            plan.name(),
            plan.inputs(),
            plan.outputs(),
            plan.symbols(),
            plan.values(),
            plan.weights(),
            slots,
            plan.kernels(),
            plan.steps());
    assertRejected(broken, "in an array of");
  }

  @Test
  void aValueOfAnotherType() {
    for (String name : plan.values().keySet()) {
      Plan.PlannedValue value = plan.value(name);
      if (value.value().type() instanceof TensorType type && type.rank() == 2) {
        TensorType other = type.withShape(type.shape().with(0, type.dim(0).plus(1)));
        Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
        values.put(
            name, new Plan.PlannedValue(new Value(name, other), value.place(), value.layout()));
        assertRejected(with(values, plan.steps()), "of type");
      }
    }
  }

  @Test
  void aValueThatIsNoConstant() {
    String value = slotted();
    Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
    Plan.PlannedValue slot = plan.value(value);
    values.put(value, new Plan.PlannedValue(slot.value(), new Place.Weight(0), slot.layout()));
    assertRejected(with(values, plan.steps()), "no constant");
  }

  @Test
  void aViewOfAnotherValue() {
    String value = slotted();
    Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
    Plan.PlannedValue slot = plan.value(value);
    values.put(value, new Plan.PlannedValue(slot.value(), new Place.View("x"), slot.layout()));
    assertRejected(with(values, plan.steps()), "is a view, but no reshape");
  }

  @Test
  void aValueThatIsComputedTwice() {
    List<Step> steps = new ArrayList<>(plan.steps());
    steps.add(1, steps.getFirst());
    assertRejected(with(plan.values(), steps), "computed by two steps");
  }

  @Test
  void aNodeThatNoStepNames() {
    Step.Call call = (Step.Call) plan.steps().getLast();
    List<Step> steps = new ArrayList<>(plan.steps());
    steps.removeLast();
    steps.add(
        new Step.Call(call.kernel(), call.arguments(), call.sizes(), call.nodes().subList(1, 2)));
    assertRejected(with(plan.values(), steps), "no step computes node");
  }

  @Test
  void anInputThatSharesTheArrayOfTheOutput() {
    Step.Call call = (Step.Call) plan.steps().get(1);
    String input = call.arguments().getFirst();
    String output = call.arguments().getLast();
    Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
    Plan.PlannedValue value = plan.value(output);
    values.put(
        output, new Plan.PlannedValue(value.value(), plan.value(input).place(), value.layout()));
    assertRejected(with(values, plan.steps()), "share an array");
  }

  @Test
  void arraysThatAreTooLarge() {
    GraphBuilder large = new GraphBuilder("large");
    TensorType type = TensorType.of(ElementType.FLOAT32, 1L << 20, 1);
    TensorType other = TensorType.of(ElementType.FLOAT32, 1, 1L << 12);
    Value sum =
        large.apply(new Binary(ScalarOp.ADD), large.input("x", type), large.input("y", other));
    Graph lowered = Pipeline.lower(large.build(sum));
    PlanReport report = PlanValidator.validate(lowered, Pipeline.planLowered(lowered));
    assertTrue(
        report.invalid().stream().anyMatch(f -> f.subject() == Finding.Subject.ADDRESSES),
        () -> report.invalid().toString());
  }

  /** Iterations that may run at once must not share what they write. */
  @Test
  void parallelWritesThatOverlap() {
    int tried = 0;
    for (int number = 0; number < plan.kernels().size(); number++) {
      Kernel kernel = plan.kernels().get(number);
      if (kernel.parallelLoop().isPresent()) {
        Statement.For loop = kernel.parallelLoop().get();
        Statement twice =
            new Statement.For(loop.variable(), loop.extent().times(2), loop.kind(), loop.body());
        Statement half =
            new Statement.For(
                loop.variable(),
                loop.extent().times(2),
                loop.kind(),
                halved(loop.variable(), loop.body()));
        for (Statement other : List.of(twice, half)) {
          Kernel broken =
              new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), List.of(other));
          Plan changed = BrokenKernelsTest.withKernel(plan, number, broken);
          assertFalse(PlanValidator.validate(graph, changed).isValid(), kernel.name());
          tried++;
        }
      }
    }
    assertTrue(tried > 0);
  }

  /** Every iteration does what the one with half its number does. */
  private static List<Statement> halved(String variable, List<Statement> body) {
    List<Statement> result = new ArrayList<>();
    IndexExpr half = IndexExpr.variable(variable).floorDiv(2);
    for (Statement statement : body) {
      result.add(
          statement instanceof Statement.Index(String name, IndexExpr value)
              ? new Statement.Index(name, value.substituteVariables(Map.of(variable, half)))
              : statement);
    }
    return result;
  }

  private String slotted() {
    return plan.values().keySet().stream()
        .filter(name -> plan.value(name).place() instanceof Place.Slot)
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
