package org.lrai.passes.lowering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.ExpansionEvaluator;
import org.lrai.ir.type.ElementType;

class ExpandElementaryTest {
  private static final IndexExpr L = IndexExpr.variable("l");
  private static final double[] ARGUMENTS = {
    -0.0, 1, -2.5, 1e-40f, 88.5f, -104, 3e38f, Double.NaN, Double.POSITIVE_INFINITY, 0.3f
  };
  private static final int SIZE = ARGUMENTS.length;

  private static ScalarExpr x(IndexExpr at) {
    return new ScalarExpr.Element(ElementType.FLOAT32, 0, List.of(at));
  }

  private static ScalarExpr apply(ScalarOp op, ScalarExpr... operands) {
    return ScalarExpr.apply(op, operands);
  }

  private static Kernel kernel(Statement... body) {
    List<IndexExpr> dims = List.of(IndexExpr.constant(SIZE));
    return new Kernel(
        "k",
        List.of(
            new Kernel.Buffer("x", ElementType.FLOAT32, dims, Kernel.Access.READ),
            new Kernel.Buffer("y", ElementType.FLOAT32, dims, Kernel.Access.WRITE)),
        List.of(),
        List.of(body));
  }

  private static Statement.For lanes(ScalarExpr value) {
    Statement store = new Statement.Store(1, List.of(L), value);
    return new Statement.For("l", IndexExpr.constant(SIZE), LoopKind.LANES, List.of(store));
  }

  private static double[] run(Kernel kernel) {
    double[] results = new double[SIZE];
    NestInterpreter.run(ExpandElementary.expand(kernel), List.of(ARGUMENTS.clone(), results));
    return results;
  }

  private static double value(ScalarOp op, double x) {
    var expansion = ElementaryFunctions.of(op).orElseThrow();
    return new ExpansionEvaluator(expansion).apply((float) x);
  }

  @Test
  void aFunctionBecomesItsProgram() {
    for (ScalarOp op : ScalarOp.values()) {
      if (op.arity() == 1 && ElementaryFunctions.of(op).isPresent()) {
        double[] results = run(kernel(lanes(apply(op, x(L)))));
        for (int i = 0; i < SIZE; i++) {
          assertEquals(value(op, ARGUMENTS[i]), results[i], op + "(" + ARGUMENTS[i] + ")");
        }
      }
    }
  }

  @Test
  void lanesStayLanes() {
    Kernel plain = kernel(lanes(apply(ScalarOp.MUL, x(L), apply(ScalarOp.TANH, x(L)))));
    assertTrue(LaneSupport.obstacle(plain, loop(plain)).isPresent());
    Kernel expanded = ExpandElementary.expand(plain);
    assertTrue(LaneSupport.obstacle(expanded, loop(expanded)).isEmpty());
  }

  private static Statement.For loop(Kernel kernel) {
    return (Statement.For) kernel.body().getFirst();
  }

  @Test
  void functionsOfFunctionsAreBoundFromTheInside() {
    double[] results =
        run(kernel(lanes(apply(ScalarOp.EXP, apply(ScalarOp.SIN, apply(ScalarOp.EXP, x(L)))))));
    for (int i = 0; i < SIZE; i++) {
      double sine = value(ScalarOp.SIN, value(ScalarOp.EXP, ARGUMENTS[i]));
      assertEquals(value(ScalarOp.EXP, sine), results[i]);
    }
  }

  /** The interpreter checks each subscript that is evaluated, so this also tests the bounds. */
  @Test
  void underAGuardNothingOutsideIsRead() {
    ScalarExpr shifted = apply(ScalarOp.EXP, apply(ScalarOp.NEG, x(L.minus(3))));
    ScalarExpr other = apply(ScalarOp.TANH, x(L.plus(SIZE - 3)));
    double[] results =
        run(kernel(lanes(new ScalarExpr.Guarded(List.of(L.minus(3)), shifted, other))));
    for (int i = 0; i < SIZE; i++) {
      double expected =
          i >= 3
              ? value(ScalarOp.EXP, -ARGUMENTS[i - 3])
              : value(ScalarOp.TANH, ARGUMENTS[i + SIZE - 3]);
      assertEquals(expected, results[i]);
    }
  }

  @Test
  void underNestedGuardsNothingOutsideIsRead() {
    ScalarExpr inner =
        new ScalarExpr.Guarded(
            List.of(IndexExpr.constant(SIZE - 3).minus(L)),
            apply(ScalarOp.EXP, apply(ScalarOp.ABS, x(L.plus(2)))),
            ScalarExpr.literal(ElementType.FLOAT32, 7));
    ScalarExpr outer = new ScalarExpr.Guarded(List.of(L.minus(4)), inner, x(L));
    double[] results = run(kernel(lanes(outer)));
    for (int i = 0; i < SIZE; i++) {
      double expected =
          i < 4 ? ARGUMENTS[i] : i < SIZE - 2 ? value(ScalarOp.EXP, Math.abs(ARGUMENTS[i + 2])) : 7;
      assertEquals(expected, results[i]);
    }
  }

  @Test
  void lanesOfAReductionHaveScalarsOfTheirOwn() {
    ScalarExpr inBounds =
        new ScalarExpr.Guarded(
            List.of(IndexExpr.constant(SIZE - 1).minus(L)),
            apply(ScalarOp.SIGMOID, x(L)),
            ScalarExpr.literal(ElementType.FLOAT32, 0));
    Statement reduction =
        new Statement.LaneReduction("largest", "l", List.of(), inBounds, Fold.MIN);
    Statement store =
        new Statement.Store(
            1, List.of(IndexExpr.ZERO), new ScalarExpr.Local(ElementType.FLOAT32, "largest"));
    assertEquals(Double.NaN, run(kernel(reduction, store))[0]);
  }

  @Test
  void otherTypesAreLeftAlone() {
    ScalarExpr wide = ScalarExpr.cast(ElementType.FLOAT64, x(L));
    Kernel kernel = kernel(lanes(ScalarExpr.cast(ElementType.FLOAT32, apply(ScalarOp.EXP, wide))));
    assertEquals(kernel, ExpandElementary.expand(kernel));
    assertArrayEquals(new double[] {(float) StrictMath.exp(-2.5)}, new double[] {run(kernel)[2]});
  }
}
