package org.lrai.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.validation.Plans;

/** What becomes of kernels that are refuted, or that validation does not understand. */
class ValidatedPlanTest {
  private final Graph graph = Pipeline.lower(graph());
  private final Plan plan = Pipeline.planLowered(graph);

  private static Graph graph() {
    GraphBuilder graph = new GraphBuilder("two");
    IndexExpr n = IndexExpr.symbol("n");
    TensorType type = new TensorType(ElementType.FLOAT32, Shape.of(n, IndexExpr.constant(20)));
    TensorType square = TensorType.of(ElementType.FLOAT32, 20, 20);
    Value product = graph.apply(new MatMul(), graph.input("x", type), graph.input("w", square));
    Value y = graph.input("y", type);
    return graph.build(
        graph.apply(new MatMul(), product, graph.input("v", square)),
        graph.apply(new Binary(ScalarOp.MUL), y, product));
  }

  private static Plan with(Plan plan, UnaryOperator<Kernel> change) {
    List<Kernel> kernels = new ArrayList<>(plan.kernels());
    kernels.replaceAll(change);
    return Plans.withKernels(plan, kernels);
  }

  /** Right, but no sum that validation knows: the result goes through a register and back. */
  private static Kernel obscured(Kernel kernel) {
    return new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), obscured(kernel.body()));
  }

  private static List<Statement> obscured(List<Statement> body) {
    List<Statement> result = new ArrayList<>();
    for (Statement statement : body) {
      result.add(
          switch (statement) {
            case Statement.For(var variable, var extent, var kind, var within) ->
                new Statement.For(variable, extent, kind, obscured(within));
            case Statement.If(var guards, var then, var otherwise) ->
                new Statement.If(guards, obscured(then), obscured(otherwise));
            case Statement.Store(int buffer, var at, ScalarExpr value) ->
                new Statement.Store(
                    buffer,
                    at,
                    ScalarExpr.apply(ScalarOp.NEG, ScalarExpr.apply(ScalarOp.NEG, value)));
            default -> statement;
          });
    }
    return result;
  }

  /** Wrong by one everywhere. */
  private static Kernel wrong(Kernel kernel) {
    List<Statement> body = new ArrayList<>();
    for (Statement statement : obscured(kernel.body())) {
      body.add(plusOne(statement));
    }
    return new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), body);
  }

  private static Statement plusOne(Statement statement) {
    return switch (statement) {
      case Statement.For(var variable, var extent, var kind, var within) ->
          new Statement.For(
              variable, extent, kind, within.stream().map(ValidatedPlanTest::plusOne).toList());
      case Statement.If(var guards, var then, var otherwise) ->
          new Statement.If(
              guards,
              then.stream().map(ValidatedPlanTest::plusOne).toList(),
              otherwise.stream().map(ValidatedPlanTest::plusOne).toList());
      case Statement.Store(int buffer, var at, ScalarExpr value) ->
          new Statement.Store(
              buffer,
              at,
              ScalarExpr.apply(ScalarOp.ADD, value, ScalarExpr.literal(value.type(), 1)));
      default -> statement;
    };
  }

  @Test
  void aValidPlanStaysAsItIs() {
    ValidatedPlan validated = ValidatedPlan.of(graph, plan, plain -> plan, false);
    assertSame(plan, validated.plan());
    assertTrue(validated.report().isValid());
  }

  @Test
  void whatIsNotUnderstoodIsComputedPlainly() {
    List<Set<String>> asked = new ArrayList<>();
    ValidatedPlan validated =
        ValidatedPlan.of(
            graph,
            with(plan, ValidatedPlanTest::obscured),
            plain -> {
              asked.add(plain);
              return Pipeline.planLowered(graph, plain);
            },
            false);
    assertEquals(1, asked.size());
    assertTrue(validated.report().isValid(), validated.report().summary());
    assertEquals(Pipeline.planLowered(graph, asked.getFirst()), validated.plan());
  }

  @Test
  void whatIsNotUnderstoodAtAllIsRefusedUnlessItIsAllowed() {
    Plan obscured = with(plan, ValidatedPlanTest::obscured);
    UnvalidatedException refused =
        assertThrows(
            UnvalidatedException.class,
            () -> ValidatedPlan.of(graph, obscured, plain -> obscured, false));
    assertTrue(refused.diagnostic().message().contains("neither validated nor refuted"));
    ValidatedPlan allowed = ValidatedPlan.of(graph, obscured, plain -> obscured, true);
    assertEquals(plan.steps().size(), allowed.report().unvalidatedCalls().size());
  }

  @Test
  void whatIsWrongIsADefect() {
    Plan wrong = with(plan, ValidatedPlanTest::wrong);
    IllegalStateException defect =
        assertThrows(
            IllegalStateException.class, () -> ValidatedPlan.of(graph, wrong, plain -> plan, true));
    assertTrue(String.valueOf(defect.getMessage()).contains("for sizes"), defect.toString());
  }

  private static void assertUnderstood(Graph graph) {
    Graph lowered = Pipeline.lower(graph);
    Plan plan = Pipeline.planLowered(lowered);
    ValidatedPlan validated = ValidatedPlan.of(lowered, plan, _ -> plan, true);
    assertTrue(validated.report().isValid(), validated.report().summary());
    assertSame(plan, validated.plan());
  }

  @Test
  void manyPartsSideBySideAreUnderstood() {
    GraphBuilder graph = new GraphBuilder("parts");
    TensorType type = TensorType.of(ElementType.FLOAT32, 3, 5);
    Value[] parts = new Value[20];
    for (int k = 0; k < parts.length; k++) {
      parts[k] = graph.apply(new Unary(ScalarOp.NEG), graph.input("x" + k, type));
    }
    assertUnderstood(graph.build(graph.apply(new Concat(1), parts)));
  }

  @Test
  void sumsOverRowsThatIndicesChooseAreUnderstood() {
    GraphBuilder graph = new GraphBuilder("bag");
    IndexExpr n = IndexExpr.symbol("n");
    Value table = graph.input("table", TensorType.of(ElementType.FLOAT32, 50, 16));
    TensorType words = new TensorType(ElementType.INT64, Shape.of(IndexExpr.constant(3), n));
    Value rows = graph.apply(new Gather(0), table, graph.input("words", words));
    assertUnderstood(
        graph.build(graph.apply(new Reduce(Reduce.Kind.MEAN, List.of(1), false), rows)));
  }
}
