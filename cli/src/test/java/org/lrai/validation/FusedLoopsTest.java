package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.plan.PlanValidator;

/** Loops as kernels: one that does not do what its loop says is rejected. */
class FusedLoopsTest {
  private final Graph graph = Pipeline.lower(BrokenLoopsTest.loop());
  private final Plan plan = Pipeline.planLowered(graph);
  private final Kernel kernel = plan.kernels().get(call().kernel());

  /** The call of the loop's kernel: the one with several outputs. */
  private Step.Call call() {
    return plan.steps().stream()
        .filter(Step.Call.class::isInstance)
        .map(Step.Call.class::cast)
        .filter(call -> writes(plan.kernels().get(call.kernel())) > 1)
        .findFirst()
        .orElseThrow();
  }

  private static long writes(Kernel kernel) {
    return kernel.buffers().stream().filter(b -> b.access() == Kernel.Access.WRITE).count();
  }

  private int loopAt() {
    int at = 0;
    while (!(kernel.body().get(at) instanceof Statement.For loop
        && loop.kind() == Statement.LoopKind.SERIAL)) {
      at++;
    }
    return at;
  }

  private Statement.For loop() {
    return (Statement.For) kernel.body().get(loopAt());
  }

  private boolean isValid(List<Statement> body) {
    Kernel changed = new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), body);
    Plan other = BrokenKernelsTest.withKernel(plan, call().kernel(), changed);
    return PlanValidator.validate(graph, other).isValid();
  }

  private boolean isValidWith(Statement.For loop) {
    List<Statement> body = new ArrayList<>(kernel.body());
    body.set(loopAt(), loop);
    return isValid(body);
  }

  private boolean isValidWithin(List<Statement> iteration) {
    return isValidWith(
        new Statement.For(loop().variable(), loop().extent(), loop().kind(), iteration));
  }

  @Test
  void aLoopIsOneKernel() {
    assertTrue(plan.steps().stream().noneMatch(Step.Repeat.class::isInstance));
    assertEquals(3, writes(kernel));
    assertTrue(isValid(kernel.body()));
  }

  @Test
  void aStatementThatIsLeftOut() {
    for (int at = 0; at < kernel.body().size(); at++) {
      List<Statement> rest = new ArrayList<>(kernel.body());
      rest.remove(at);
      assertFalse(isValid(rest), kernel.body().get(at).toString());
    }
    for (int at = 0; at < loop().body().size(); at++) {
      List<Statement> rest = new ArrayList<>(loop().body());
      rest.remove(at);
      assertFalse(isValidWithin(rest), loop().body().get(at).toString());
    }
  }

  /** What is handed on must not be read in the same iteration. */
  @Test
  void aStatementThatComesTooEarly() {
    for (int at = 0; at < loop().body().size(); at++) {
      List<Statement> moved = new ArrayList<>(loop().body());
      moved.addFirst(moved.remove(at));
      assertEquals(at == 0, isValidWithin(moved), loop().body().get(at).toString());
    }
  }

  @Test
  void aStatementOfAnIterationThatIsRunOnceBefore() {
    for (Statement statement : loop().body()) {
      List<Statement> all = new ArrayList<>(kernel.body());
      all.add(loopAt(), statement);
      assertFalse(isValid(all), statement.toString());
    }
  }

  @Test
  void moreOrFewerIterations() {
    for (int more : new int[] {-1, 1}) {
      assertFalse(
          isValidWith(
              new Statement.For(
                  loop().variable(), loop().extent().plus(more), loop().kind(), loop().body())));
    }
  }

  @Test
  void iterationsThatAreIndependent() {
    assertFalse(
        isValidWith(
            new Statement.For(
                loop().variable(), loop().extent(), Statement.LoopKind.LANES, loop().body())));
  }

  @Test
  void rowsInTheOtherOrder() {
    List<Statement> body = new ArrayList<>();
    String turned = loop().variable() + "Turned";
    body.add(
        new Statement.Index(
            loop().variable(), loop().extent().minus(1).minus(IndexExpr.variable(turned))));
    body.addAll(loop().body());
    assertFalse(isValidWith(new Statement.For(turned, loop().extent(), loop().kind(), body)));
  }

  /** Another kernel has one output: what is said to be a second one is not computed. */
  @Test
  void aSecondOutputOfAnotherKernel() {
    GraphBuilder builder = new GraphBuilder("two");
    Value x = builder.input("x", TensorType.of(ElementType.FLOAT32, 3));
    Graph two =
        Pipeline.lower(
            builder.build(
                builder.apply(new Unary(ScalarOp.NEG), x),
                builder.apply(new Unary(ScalarOp.ABS), x)));
    Plan right = Pipeline.planLowered(two);
    Step.Call first = (Step.Call) right.steps().get(0);
    Step.Call second = (Step.Call) right.steps().get(1);
    assertTrue(PlanValidator.validate(two, right).isValid());

    Kernel one = right.kernels().get(second.kernel());
    List<Kernel.Buffer> buffers = new ArrayList<>(one.buffers());
    buffers.add(
        1,
        new Kernel.Buffer(
            "other", ElementType.FLOAT32, one.buffers().get(1).dims(), Kernel.Access.WRITE));
    List<Statement> body =
        new StatementRewriter(
                Rewriter.IDENTITY,
                name -> name,
                store -> new Statement.Store(2, store.at(), store.value()))
            .apply(one.body());
    Plan changed =
        BrokenKernelsTest.withKernel(
            right, second.kernel(), new Kernel(one.name(), buffers, one.sizes(), body));
    List<String> arguments = new ArrayList<>(second.arguments());
    arguments.add(1, first.arguments().getLast());
    List<String> nodes = new ArrayList<>(first.nodes());
    nodes.addAll(second.nodes());
    Step both = new Step.Call(second.kernel(), arguments, second.sizes(), nodes);
    Plan broken = Plans.with(changed, changed.values(), List.of(both));
    assertFalse(PlanValidator.validate(two, broken).isValid());
  }

  @Test
  void outputsInTheOtherOrder() {
    List<String> arguments = new ArrayList<>(call().arguments());
    Collections.swap(arguments, arguments.size() - 3, arguments.size() - 2);
    List<Step> steps = new ArrayList<>(plan.steps());
    steps.replaceAll(step ->
        step.equals(call())
            ? new Step.Call(call().kernel(), arguments, call().sizes(), call().nodes())
            : step);
    assertFalse(PlanValidator.validate(graph, Plans.with(plan, plan.values(), steps)).isValid());
  }
}
