package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.kernel.SummationOrder;
import org.lrai.verifier.kernel.Validation;
import org.lrai.verifier.plan.Finding;
import org.lrai.verifier.plan.Finding.Subject;
import org.lrai.verifier.plan.PlanValidator;

/** The order of a sum is read off its nest and depends on its length and static dims alone. */
class SummationOrderTest {

  private static List<String> orders(Graph graph) {
    Graph lowered = Pipeline.lower(Pipeline.optimize(graph));
    return PlanValidator.validate(lowered, Pipeline.planLowered(lowered)).findings().stream()
        .filter(finding -> finding.subject() == Subject.KERNEL)
        .map(Finding::validation)
        .map(validation -> ((Validation.Valid) validation).order().text())
        .toList();
  }

  @Test
  void longSumsAreBlocked() {
    assertEquals(
        List.of("sum(b < 3: sum(w < min(-128*%b + 300, 128): fused))"),
        orders(Samples.product(IndexExpr.symbol("n"), 300, 24)));
  }

  @Test
  void shortSumsAreOneChain() {
    assertEquals(
        List.of("sum(r0 < 37: fused)"), orders(Samples.product(IndexExpr.symbol("n"), 37, 24)));
  }

  static Stream<Long> rows() {
    return Stream.of(1L, 2L, 7L, 8L, 33L, 64L);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void ofProductsItDoesNotDependOnTheNumberOfRows(long rows) {
    assertEquals(
        orders(Samples.product(IndexExpr.symbol("n"), 300, 24)),
        orders(Samples.product(IndexExpr.constant(rows), 300, 24)));
  }

  @Test
  void contiguousSumsAreSharedByLanes() {
    assertEquals(
        1,
        orders(Samples.reduce(Reduce.Kind.SUM, List.of(2), 70)).stream()
            .filter(order -> order.startsWith("sum of 16 lanes("))
            .count());
  }

  // Whatever the batch is: each kind of reduction, with one static shape.

  private static final List<IndexExpr> BATCHES =
      List.of(
          IndexExpr.symbol("n"),
          IndexExpr.constant(1),
          IndexExpr.constant(2),
          IndexExpr.constant(7),
          IndexExpr.constant(33));

  static Stream<Arguments> kinds() {
    return OrderSamples.all().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void itDoesNotDependOnTheBatch(String kind, Function<IndexExpr, Graph> graph) {
    Set<String> expected = shapes(graph.apply(BATCHES.getFirst()));
    assertFalse(expected.isEmpty(), kind + " has no reduction");
    for (IndexExpr batch : BATCHES) {
      assertEquals(expected, shapes(graph.apply(batch)), kind + " with batch " + batch);
    }
  }

  /** One query is another shape, that of a decoding step: its products are with a vector. */
  @Test
  void ofAttentionItDoesNotDependOnTheNumberOfQueries() {
    IndexExpr one = IndexExpr.constant(1);
    Set<String> expected = shapes(OrderSamples.attention(one, IndexExpr.symbol("n")));
    for (long queries : List.of(2, 7, 33, 64)) {
      Graph graph = OrderSamples.attention(one, IndexExpr.constant(queries));
      assertEquals(expected, shapes(graph), queries + " queries");
    }
  }

  /** The orders of all reductions of a plan, without names. */
  private static Set<String> shapes(Graph graph) {
    Graph lowered = Pipeline.lower(Pipeline.optimize(graph));
    Set<String> shapes = new TreeSet<>();
    for (Finding finding :
        PlanValidator.validate(lowered, Pipeline.planLowered(lowered)).findings()) {
      if (finding.subject() == Subject.KERNEL) {
        Validation.Valid valid =
            assertInstanceOf(Validation.Valid.class, finding.validation(), finding.toString());
        if (!(valid.order() instanceof SummationOrder.Single)) {
          shapes.add(OrderShape.of(valid.order()));
        }
      }
    }
    return shapes;
  }
}
