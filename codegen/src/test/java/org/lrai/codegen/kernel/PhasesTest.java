package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;

class PhasesTest {
  private static final IndexExpr P = IndexExpr.variable("p");
  private static final IndexExpr Q = IndexExpr.variable("q");

  private static final Statement INDEX = new Statement.Index("q", P.floorDiv(3));
  private static final List<Statement> FIRST = List.of(new Statement.Index("a", P));
  private static final List<Statement> SECOND = List.of(new Statement.Index("b", P));

  @Test
  void theLastIterationOfTheFirstPhase() {
    Optional<Phases> phases = Phases.of(loop(choice(IndexExpr.constant(57).minus(P))));

    assertEquals(Optional.of(new Phases(IndexExpr.constant(58), FIRST, SECOND)), phases);
  }

  /** {@code 51 - p / 3 >= 0} for p up to 155. */
  @Test
  void iterationsOfSeveralAxes() {
    Optional<Phases> phases = Phases.of(loop(INDEX, choice(IndexExpr.constant(51).minus(Q))));

    assertEquals(Optional.of(IndexExpr.constant(156)), phases.map(Phases::end));
    assertEquals(Optional.of(List.of(INDEX, FIRST.getFirst())), phases.map(Phases::first));
    assertEquals(Optional.of(List.of(INDEX, SECOND.getFirst())), phases.map(Phases::second));
  }

  @Test
  void sizes() {
    IndexExpr n = IndexExpr.symbol("n");

    assertEquals(
        Optional.of(n.times(2)),
        Phases.of(loop(choice(n.times(2).minus(1).minus(P)))).map(Phases::end));
  }

  @Test
  void conditionsThatAreNoPhases() {
    assertEquals(Optional.empty(), Phases.of(loop(choice(P.minus(3)))));
    assertEquals(
        Optional.empty(), Phases.of(loop(choice(IndexExpr.constant(9).minus(P.times(2))))));
    assertEquals(
        Optional.empty(),
        Phases.of(loop(INDEX, choice(IndexExpr.constant(1).minus(P.mod(IndexExpr.constant(3)))))));
    assertEquals(
        Optional.empty(),
        Phases.of(loop(choice(IndexExpr.constant(9).minus(P), IndexExpr.constant(7).minus(P)))));
    assertEquals(Optional.empty(), Phases.of(loop(choice(IndexExpr.constant(3)))));
    assertEquals(Optional.empty(), Phases.of(loop(INDEX)));
    assertEquals(Optional.empty(), Phases.of(loop()));
  }

  private static Statement.For loop(Statement... body) {
    return new Statement.For(
        "p", IndexExpr.constant(300), Statement.LoopKind.PARALLEL, List.of(body));
  }

  private static Statement.If choice(IndexExpr... nonNegative) {
    return new Statement.If(List.of(nonNegative), FIRST, SECOND);
  }
}
