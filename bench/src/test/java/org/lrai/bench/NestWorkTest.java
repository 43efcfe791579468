package org.lrai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

class NestWorkTest {
  private static final ElementType TYPE = ElementType.FLOAT32;
  private static final IndexExpr N = IndexExpr.symbol("n");

  /** {@code out[i] = max(x[i] * x[i] + x[i], 0)} for i below n, and twice that for n below 5. */
  private static Kernel kernel() {
    IndexExpr i = IndexExpr.variable("i");
    ScalarExpr x = new ScalarExpr.Element(TYPE, 0, List.of(i));
    ScalarExpr sum = ScalarExpr.apply(ScalarOp.FMA, x, x, x);
    ScalarExpr zero = ScalarExpr.literal(TYPE, 0);
    Statement store = new Statement.Store(1, List.of(i), ScalarExpr.apply(ScalarOp.MAX, sum, zero));
    return new Kernel(
        "test",
        List.of(
            new Kernel.Buffer("x", TYPE, List.of(N), Kernel.Access.READ),
            new Kernel.Buffer("out", TYPE, List.of(N), Kernel.Access.WRITE)),
        List.of("n"),
        List.of(
            new Statement.For(
                "i",
                N,
                LoopKind.SERIAL,
                List.of(
                    new Statement.If(
                        List.of(N.minus(5)), List.of(store), List.of(store, store))))));
  }

  @Test
  void aMultiplyAddIsTwoOperations() {
    assertEquals(3 * 10, NestWork.operations(kernel(), Map.of("n", 10L)));
  }

  @Test
  void guardsDecideWhatCounts() {
    assertEquals(6 * 4, NestWork.operations(kernel(), Map.of("n", 4L)));
  }

  @Test
  void everyArrayIsMovedOnce() {
    assertEquals(2 * 4 * 10, NestWork.bytes(kernel(), Map.of("n", 10L)));
  }
}
