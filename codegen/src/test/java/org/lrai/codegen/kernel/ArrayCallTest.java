package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

class ArrayCallTest {
  private static final ElementType TYPE = ElementType.FLOAT32;
  private static final IndexExpr LANE = IndexExpr.variable("l");
  private static final IndexExpr ROW = IndexExpr.variable("t");
  private static final IndexExpr OUTER = IndexExpr.variable("i");
  private static final ScalarExpr ONE = ScalarExpr.literal(TYPE, 1);
  private static final int SOURCE = 0;
  private static final int TARGET = 1;
  private static final int NUMBERS = 2;

  /** Two arrays of rows of 20, and one of integers. */
  private static final Kernel KERNEL =
      new Kernel(
          "k",
          List.of(
              buffer("source", TYPE, Kernel.Access.READ),
              buffer("target", TYPE, Kernel.Access.WRITE),
              buffer("numbers", ElementType.INT32, Kernel.Access.READ_WRITE)),
          List.of(),
          List.of());

  private static Kernel.Buffer buffer(String name, ElementType type, Kernel.Access access) {
    return new Kernel.Buffer(name, type, List.of(constant(9), constant(20)), access);
  }

  @Test
  void lanesOfOneNumber() {
    assertEquals(
        Optional.of(new ArrayCall(TARGET, OUTER.times(20).plus(3), 7, ONE, Optional.empty())),
        call(7, store(OUTER, LANE.plus(3), ONE)));
  }

  @Test
  void wholeRows() {
    assertEquals(
        Optional.of(new ArrayCall(TARGET, constant(40), 60, ONE, Optional.empty())),
        call(20, rows(store(ROW.plus(2), LANE, ONE))));
  }

  @Test
  void lanesOfAnotherArray() {
    ScalarExpr.Element element = element(SOURCE, constant(4), LANE.plus(5));
    assertEquals(
        Optional.of(new ArrayCall(TARGET, constant(1), 15, element, Optional.of(constant(85)))),
        call(15, store(IndexExpr.ZERO, LANE.plus(1), element)));
  }

  @Test
  void whatIsNotSideBySide() {
    assertEquals(Optional.empty(), call(9, store(LANE, constant(1), ONE)));
    assertEquals(Optional.empty(), call(9, store(constant(1), LANE.times(2), ONE)));
    assertEquals(Optional.empty(), call(9, store(constant(1), constant(19).minus(LANE), ONE)));
    assertEquals(Optional.empty(), call(9, store(constant(1), LANE.floorDiv(2), ONE)));
    assertEquals(Optional.empty(), call(19, rows(store(ROW, LANE, ONE))));
    assertEquals(Optional.empty(), call(20, rows(store(ROW.times(2), LANE, ONE))));
    assertEquals(
        Optional.empty(),
        call(9, store(IndexExpr.ZERO, LANE, element(SOURCE, LANE, IndexExpr.ZERO))));
  }

  /** A call of no elements fails if it begins outside of an array; a loop does not. */
  @Test
  void noLanes() {
    assertEquals(Optional.empty(), call(0, store(constant(90), LANE, ONE)));
    Statement none =
        new Statement.For(
            "t", constant(0), LoopKind.UNROLLED, List.of(store(ROW.plus(90), LANE, ONE)));
    assertEquals(Optional.empty(), call(20, none));
  }

  /** The JVM's method copies as if by way of an array between; a loop may read what it wrote. */
  @Test
  void anArrayIsNotCopiedOntoItself() {
    ScalarExpr before = element(TARGET, IndexExpr.ZERO, LANE);
    assertEquals(Optional.empty(), call(9, store(IndexExpr.ZERO, LANE.plus(1), before)));
  }

  @Test
  void otherTypesAndOtherBodies() {
    ScalarExpr number = ScalarExpr.literal(ElementType.INT32, 1);
    assertEquals(
        Optional.empty(),
        call(9, new Statement.Store(NUMBERS, List.of(IndexExpr.ZERO, LANE), number)));
    Statement store = store(IndexExpr.ZERO, LANE, ONE);
    assertEquals(
        Optional.empty(),
        ArrayCall.of(
            KERNEL, new Statement.For("l", constant(9), LoopKind.LANES, List.of(store, store))));
    assertEquals(
        Optional.empty(),
        ArrayCall.of(KERNEL, new Statement.For("l", constant(9), LoopKind.SERIAL, List.of(store))));
    IndexExpr index = IndexExpr.element(NUMBERS, List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    assertEquals(Optional.empty(), call(9, store(index, LANE, ONE)));
  }

  private static Optional<ArrayCall> call(long lanes, Statement body) {
    return ArrayCall.of(
        KERNEL, new Statement.For("l", constant(lanes), LoopKind.LANES, List.of(body)));
  }

  private static Statement store(IndexExpr row, IndexExpr column, ScalarExpr value) {
    return new Statement.Store(TARGET, List.of(row, column), value);
  }

  /** Three rows of a statement. */
  private static Statement rows(Statement statement) {
    return new Statement.For("t", constant(3), LoopKind.UNROLLED, List.of(statement));
  }

  private static ScalarExpr.Element element(int buffer, IndexExpr row, IndexExpr column) {
    return new ScalarExpr.Element(TYPE, buffer, List.of(row, column));
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }
}
