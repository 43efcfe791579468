package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.passes.Pipeline;
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
}
