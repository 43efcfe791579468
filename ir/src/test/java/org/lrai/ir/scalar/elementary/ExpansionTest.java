package org.lrai.ir.scalar.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.ir.scalar.ScalarExpr.apply;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarExpr.Local;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

final class ExpansionTest {
  private static final Local X = new Local(ElementType.FLOAT32, "x");
  private static final Local SQUARE = new Local(ElementType.FLOAT32, "square");

  private static Expansion cube(ScalarExpr square) {
    return new Expansion(
        List.of(X),
        List.of(new Expansion.Binding("square", square)),
        apply(ScalarOp.MUL, SQUARE, X));
  }

  @Test
  void isAProgramInTheOperationsOfLanes() {
    Expansion cube = cube(apply(ScalarOp.MUL, X, X));
    assertEquals(27, new ExpansionEvaluator(cube).apply(3));
    assertEquals(2, cube.operations());
    assertEquals("x\nsquare: f32 = mul(x, x)\nmul(square, x)\n", cube.text());
    assertNotEquals(cube.digest(), cube(apply(ScalarOp.ADD, X, X)).digest());
  }

  @Test
  void readsNothingButParametersAndEarlierBindings() {
    Local y = new Local(ElementType.FLOAT32, "y");
    assertThrows(IllegalArgumentException.class, () -> cube(y));
    assertThrows(IllegalArgumentException.class, () -> cube(SQUARE));
    ScalarExpr element = new ScalarExpr.Element(ElementType.FLOAT32, 0, List.of());
    assertThrows(IllegalArgumentException.class, () -> cube(element));
  }

  @Test
  void hasNoOperationThatLanesLack() {
    assertThrows(IllegalArgumentException.class, () -> cube(apply(ScalarOp.EXP, X)));
    assertThrows(IllegalArgumentException.class, () -> cube(apply(ScalarOp.FLOOR, X)));
    ScalarExpr bits = new ScalarExpr.BitCast(ElementType.INT32, X);
    ScalarExpr shifted = new ScalarExpr.BitCast(X.type(), apply(ScalarOp.SHIFT_LEFT, bits, bits));
    assertThrows(IllegalArgumentException.class, () -> cube(shifted));
    ScalarExpr wide = new ScalarExpr.Cast(ElementType.FLOAT64, X, true);
    assertThrows(
        IllegalArgumentException.class, () -> cube(ScalarExpr.cast(ElementType.FLOAT32, wide)));
  }

  @Test
  void literalsAreFloats() {
    ScalarExpr tenth = new ScalarExpr.FloatLiteral(ElementType.FLOAT32, 0.1);
    assertThrows(IllegalArgumentException.class, () -> cube(apply(ScalarOp.MUL, X, tenth)));
  }
}
