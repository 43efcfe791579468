package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.plan.PlanValidator;

/** Plans whose loops or branches have one bug of each kind are rejected. */
class BrokenLoopsTest {
  private static final TensorType ROW = TensorType.of(ElementType.FLOAT32, 3);
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final TensorType ROWS =
      new TensorType(ElementType.FLOAT32, Shape.of(N, IndexExpr.constant(3)));

  private final Graph loop = Pipeline.lower(loop());
  private final Graph branch = Pipeline.lower(branch());

  /** Two states, rows that are scanned, a value from around the loop, and what is stacked. */
  static Graph loop() {
    GraphBuilder step = new GraphBuilder("step");
    step.input("k", TensorType.of(ElementType.INT64));
    Value sum = step.input("sum", ROW);
    Value most = step.input("most", ROW);
    Value row = step.input("row", ROW);
    Value scale = step.input("scale", ROW);
    Value scaled = step.apply(new Binary(ScalarOp.MUL), row, scale);
    Value nextSum = step.apply(new Binary(ScalarOp.ADD), sum, scaled);
    Value nextMost = step.apply(new Binary(ScalarOp.MAX), most, nextSum);
    Value slice = step.apply(new Binary(ScalarOp.SUB), nextMost, sum);
    Graph body = step.build(nextSum, nextMost, slice);

    GraphBuilder graph = new GraphBuilder("loop");
    Value a = graph.input("a", ROW);
    Value b = graph.input("b", ROW);
    Value x = graph.input("x", ROWS);
    Value scale2 = graph.input("s", ROW);
    List<ScanAxis> axes = List.of(new ScanAxis(0, false));
    Iterate iterate =
        new Iterate(body, false, false, false, 2, axes, axes, List.of(ROW, ROW, ROWS));
    List<Value> results = graph.applyAll(iterate, List.of(a, b, x, scale2));
    Value first = graph.apply(new Unary(ScalarOp.NEG), results.get(0));
    return graph.build(first, results.get(1), results.get(2));
  }

  private static Graph branch() {
    GraphBuilder graph = new GraphBuilder("branch");
    Value condition = graph.input("c", TensorType.of(ElementType.BOOL));
    Value other = graph.input("d", TensorType.of(ElementType.BOOL));
    Value x = graph.input("x", ROWS);
    Value y = graph.input("y", ROWS);
    Branch choose =
        new Branch(side("yes", ScalarOp.SUB), side("no", ScalarOp.ADD), List.of(ROWS, ROWS));
    List<Value> results = graph.applyAll(choose, List.of(condition, x, y));
    List<Value> again = graph.applyAll(choose, List.of(other, results.get(0), results.get(1)));
    return graph.build(again);
  }

  private static Graph side(String name, ScalarOp op) {
    GraphBuilder side = new GraphBuilder(name);
    Value x = side.input("x", ROWS);
    Value y = side.input("y", ROWS);
    Value first = side.apply(new Binary(op), x, y);
    Value second = side.apply(new Binary(ScalarOp.MUL), first, y);
    return side.build(first, second);
  }

  /** The plan in which the loop is no kernel, but steps around those of its body. */
  private static Plan inSteps(Graph graph) {
    return Pipeline.planLowered(graph, Set.of("iterate"));
  }

  private static Plan replaced(Plan plan, UnaryOperator<Step> change) {
    List<Step> steps = new ArrayList<>(plan.steps());
    steps.replaceAll(change);
    assertFalse(steps.equals(plan.steps()), "nothing was changed");
    return Plans.with(plan, plan.values(), steps);
  }

  private void assertRejected(Graph graph, Plan broken) {
    assertFalse(PlanValidator.validate(graph, broken).isValid());
  }

  /** A loop that differs in some parts from one of the compiler. */
  private void assertRejectedLoop(UnaryOperator<Step.Repeat> change) {
    Plan plan = inSteps(loop);
    assertRejected(
        loop,
        replaced(plan, step -> step instanceof Step.Repeat repeat ? change.apply(repeat) : step));
  }

  private static Step.Repeat with(
      Step.Repeat loop,
      List<Step.Carried> carried,
      List<Step.Scanned> scanned,
      List<Step.Stacked> stacked,
      List<Step> body) {
    return new Step.Repeat(
        loop.tripCount(),
        loop.condition(),
        loop.iteration(),
        loop.goOn(),
        carried,
        scanned,
        stacked,
        body,
        loop.nodes());
  }

  @Test
  void thePlansOfTheCompilerAreValid() {
    for (Graph graph : List.of(loop, branch)) {
      assertEquals(
          List.of(),
          PlanValidator.validate(graph, inSteps(graph)).findings().stream()
              .filter(finding -> !finding.validation().isValid())
              .toList());
    }
  }

  @Test
  void aLoopOverRowsBackwards() {
    assertRejectedLoop(loop -> {
      Step.Scanned rows = loop.scanned().getFirst();
      Step.Scanned other = new Step.Scanned(rows.whole(), rows.slice(), rows.axis(), true);
      return with(loop, loop.carried(), List.of(other), loop.stacked(), loop.body());
    });
  }

  @Test
  void resultsInTheOtherOrder() {
    assertRejectedLoop(loop -> {
      Step.Stacked rows = loop.stacked().getFirst();
      Step.Stacked other = new Step.Stacked(rows.slice(), rows.whole(), rows.axis(), true);
      return with(loop, loop.carried(), loop.scanned(), List.of(other), loop.body());
    });
  }

  private static List<Step.Carried> exchanged(
      List<Step.Carried> carried, boolean initial, boolean next, boolean result) {
    Step.Carried a = carried.get(0);
    Step.Carried b = carried.get(1);
    return List.of(mixed(a, b, initial, next, result), mixed(b, a, initial, next, result));
  }

  private static Step.Carried mixed(
      Step.Carried own, Step.Carried other, boolean initial, boolean next, boolean result) {
    return new Step.Carried(
        (initial ? other : own).initial(),
        own.current(),
        (next ? other : own).next(),
        (result ? other : own).result(),
        own.first(),
        own.again(),
        own.last());
  }

  @Test
  void exchangedStates() {
    for (int which = 1; which < 7; which++) {
      int parts = which;
      assertRejectedLoop(loop ->
          with(
              loop,
              exchanged(loop.carried(), (parts & 1) > 0, (parts & 2) > 0, (parts & 4) > 0),
              loop.scanned(),
              loop.stacked(),
              loop.body()));
    }
  }

  @Test
  void aStateThatIsForgotten() {
    assertRejectedLoop(loop -> {
      Step.Carried first = loop.carried().getFirst();
      Step.Carried stays =
          new Step.Carried(
              first.initial(),
              first.current(),
              first.current(),
              first.result(),
              first.first(),
              first.again(),
              first.last());
      return with(
          loop, List.of(stays, loop.carried().get(1)), loop.scanned(), loop.stacked(), loop.body());
    });
  }

  @Test
  void aStepOfTheBodyThatIsLeftOut() {
    Step.Repeat original =
        (Step.Repeat)
            inSteps(loop).steps().stream()
                .filter(Step.Repeat.class::isInstance)
                .findFirst()
                .orElseThrow();
    for (int step = 0; step < original.body().size(); step++) {
      int left = step;
      assertRejectedLoop(loop -> {
        List<Step> body = new ArrayList<>(loop.body());
        body.remove(left);
        return with(loop, loop.carried(), loop.scanned(), loop.stacked(), body);
      });
    }
  }

  @Test
  void aTripCountThatIsNotThere() {
    assertRejectedLoop(loop ->
        new Step.Repeat(
            Optional.of("a"),
            loop.condition(),
            loop.iteration(),
            loop.goOn(),
            loop.carried(),
            loop.scanned(),
            loop.stacked(),
            loop.body(),
            loop.nodes()));
  }

  /** Values of a loop live through all iterations: none may share its array with another. */
  @Test
  void valuesOfALoopThatOverlap() {
    Plan plan = inSteps(loop);
    int tried = 0;
    Step.Repeat repeat =
        (Step.Repeat)
            plan.steps().stream().filter(Step.Repeat.class::isInstance).findFirst().orElseThrow();
    List<String> live = new ArrayList<>();
    repeat.carried().forEach(carried -> live.add(carried.current()));
    for (String name : live) {
      for (String other : live) {
        Plan.PlannedValue value = plan.value(name);
        if (!name.equals(other) && value.place() instanceof Place.Slot) {
          Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
          values.put(
              other,
              new Plan.PlannedValue(
                  plan.value(other).value(), value.place(), plan.value(other).layout()));
          assertRejected(loop, Plans.with(plan, values, plan.steps()));
          tried++;
        }
      }
    }
    assertTrue(tried > 0);
  }

  @Test
  void aValueFromAroundThatIsAnother() {
    for (Graph graph : List.of(loop, branch)) {
      Plan plan = inSteps(graph);
      int tried = 0;
      for (Map.Entry<String, Plan.PlannedValue> entry : plan.values().entrySet()) {
        Plan.PlannedValue value = entry.getValue();
        for (String other : plan.inputs()) {
          if (value.place() instanceof Place.View(String of)
              && !of.equals(other)
              && plan.value(other).value().type().equals(value.value().type())) {
            Map<String, Plan.PlannedValue> values = new HashMap<>(plan.values());
            values.put(
                entry.getKey(),
                new Plan.PlannedValue(value.value(), new Place.View(other), value.layout()));
            assertRejected(graph, Plans.with(plan, values, plan.steps()));
            tried++;
          }
        }
      }
      assertTrue(tried > 0, graph.name());
    }
  }

  private void assertRejectedBranch(UnaryOperator<Step.Choose> change) {
    Plan plan = Pipeline.planLowered(branch);
    Step first =
        plan.steps().stream().filter(Step.Choose.class::isInstance).findFirst().orElseThrow();
    assertRejected(
        branch,
        replaced(plan, step -> step.equals(first) ? change.apply((Step.Choose) step) : step));
  }

  private static Step.Choose with(
      Step.Choose choose, String condition, List<String> whenTrue, List<String> results) {
    return new Step.Choose(
        condition,
        choose.whenTrue(),
        whenTrue,
        choose.whenFalse(),
        choose.falseResults(),
        results,
        choose.nodes());
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // That is the bug.
  @Test
  void exchangedSides() {
    assertRejectedBranch(choose ->
        new Step.Choose(
            choose.condition(),
            choose.whenFalse(),
            choose.falseResults(),
            choose.whenTrue(),
            choose.trueResults(),
            choose.results(),
            choose.nodes()));
  }

  @Test
  void anotherCondition() {
    assertRejectedBranch(choose -> with(choose, "d", choose.trueResults(), choose.results()));
  }

  @Test
  void exchangedResults() {
    assertRejectedBranch(choose ->
        with(choose, choose.condition(), choose.trueResults().reversed(), choose.results()));
    assertRejectedBranch(choose ->
        with(choose, choose.condition(), choose.trueResults(), choose.results().reversed()));
  }
}
