package org.lrai.verifier.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/** What loops hand on through memory is no value that every iteration has. */
class ExecutionTest {
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final int OUT = 0;
  private static final int LOCAL = 1;

  private static Kernel kernel(List<Statement> body) {
    return new Kernel(
        "k",
        List.of(
            new Kernel.Buffer("out", ElementType.FLOAT32, List.of(N), Kernel.Access.WRITE),
            new Kernel.Buffer(
                "local", ElementType.FLOAT32, List.of(IndexExpr.ONE), Kernel.Access.LOCAL)),
        List.of("n"),
        body);
  }

  private static ScalarExpr literal(double value) {
    return new ScalarExpr.FloatLiteral(ElementType.FLOAT32, value);
  }

  private static ScalarExpr local() {
    return new ScalarExpr.Element(ElementType.FLOAT32, LOCAL, List.of(IndexExpr.ZERO));
  }

  private static Statement keep(double value) {
    return new Statement.Store(LOCAL, List.of(IndexExpr.ZERO), literal(value));
  }

  private static Statement loop(LoopKind kind, Statement... body) {
    return new Statement.For("i", N, kind, List.of(body));
  }

  private static Statement out() {
    return new Statement.Store(OUT, List.of(IndexExpr.variable("i")), local());
  }

  private static List<Stored> stored(List<Statement> body) {
    Map<String, IndexExpr> symbols = Map.of("n", N);
    return Execution.of(kernel(body), symbols, Facts.of(_ -> new Range(1, 1 << 20)), new Terms())
        .stream()
        .filter(store -> store.buffer() == OUT)
        .toList();
  }

  /** Here only the first element is 0. */
  @ParameterizedTest
  @EnumSource(
      value = LoopKind.class,
      names = {"SERIAL", "LANES", "PARALLEL"})
  void whatALaterIterationReadsIsNotWhatTheFirstDoes(LoopKind kind) {
    List<Statement> body = List.of(keep(0), loop(kind, out(), keep(1)));
    assertThrows(NotUnderstoodException.class, () -> stored(body));
  }

  /** Neither when the loop around them brings it back. */
  @Test
  void norInLoopsAround() {
    Statement inner =
        new Statement.For("j", IndexExpr.constant(20), LoopKind.SERIAL, List.of(out()));
    List<Statement> body = List.of(keep(0), loop(LoopKind.SERIAL, inner, keep(1)));
    assertThrows(NotUnderstoodException.class, () -> stored(body));
  }

  @Test
  void whatAnIterationStoresItself() {
    List<Statement> body = new ArrayList<>();
    body.add(keep(0));
    body.add(loop(LoopKind.SERIAL, keep(1), out()));
    List<Stored> stores = stored(body);
    assertEquals(1, stores.size());
    assertEquals("1.0", stores.getFirst().term().toString());
  }

  @Test
  void whatNoIterationChanges() {
    List<Stored> stores = stored(List.of(keep(0), loop(LoopKind.SERIAL, out())));
    assertEquals(1, stores.size());
    assertEquals("0.0", stores.getFirst().term().toString());
  }
}
