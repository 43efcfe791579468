package org.lrai.ir.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class IndexExprTest {
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final IndexExpr M = IndexExpr.symbol("m");
  private static final IndexExpr I = IndexExpr.variable("i");
  private static final IndexExpr J = IndexExpr.variable("j");

  /** Values of the leaves; the element at {@code [k]} of any tensor is {@code 3k - 7}. */
  record Point(long n, long m, long i, long j) implements IndexExpr.LeafValues {
    @Override
    public long symbol(String name) {
      return name.equals("n") ? n : m;
    }

    @Override
    public long variable(String name) {
      return name.equals("i") ? i : j;
    }

    @Override
    public long element(int input, long[] at) {
      return 3 * at[0] - 7;
    }
  }

  /** An expression as it was asked for, and its value by plain arithmetic. */
  record Asked(IndexExpr expr, java.util.function.ToLongFunction<Point> value) {
    static Asked leaf(IndexExpr expr, java.util.function.ToLongFunction<Point> value) {
      return new Asked(expr, value);
    }

    Asked with(
        Asked other, BinaryOperator<IndexExpr> build, java.util.function.LongBinaryOperator value) {
      return new Asked(
          build.apply(expr, other.expr),
          point ->
              value.applyAsLong(this.value.applyAsLong(point), other.value.applyAsLong(point)));
    }
  }

  @Provide
  Arbitrary<Point> points() {
    Arbitrary<Long> sizes = Arbitraries.longs().between(1, 9);
    Arbitrary<Long> indices = Arbitraries.longs().between(-20, 20);
    return Combinators.combine(sizes, sizes, indices, indices).as(Point::new);
  }

  @Provide
  Arbitrary<Asked> expressions() {
    Arbitrary<Asked> leaves =
        Arbitraries.oneOf(
            Arbitraries.longs()
                .between(-6, 6)
                .map(c -> Asked.leaf(IndexExpr.constant(c), point -> c)),
            Arbitraries.of(
                Asked.leaf(N, Point::n),
                Asked.leaf(M, Point::m),
                Asked.leaf(I, Point::i),
                Asked.leaf(J, Point::j)));
    return Arbitraries.recursive(() -> leaves, this::composed, 0, 4);
  }

  private Arbitrary<Asked> composed(Arbitrary<Asked> operand) {
    Arbitrary<Long> divisors = Arbitraries.longs().between(1, 6);
    return Arbitraries.oneOf(
        Combinators.combine(operand, operand).as((a, b) -> a.with(b, IndexExpr::plus, Long::sum)),
        Combinators.combine(operand, operand)
            .as((a, b) -> a.with(b, IndexExpr::minus, (x, y) -> x - y)),
        Combinators.combine(operand, operand)
            .as((a, b) -> a.with(b, IndexExpr::times, (x, y) -> x * y)),
        Combinators.combine(operand, operand).as((a, b) -> a.with(b, IndexExpr::max, Math::max)),
        Combinators.combine(operand, operand).as((a, b) -> a.with(b, IndexExpr::min, Math::min)),
        Combinators.combine(operand, divisors)
            .as((a, d) ->
                new Asked(
                    a.expr.floorDiv(d), point -> Math.floorDiv(a.value.applyAsLong(point), d))),
        // Sizes are positive, and so are 2 n and n + m.
        Combinators.combine(
                operand,
                Arbitraries.of(
                    Asked.leaf(N, Point::n),
                    Asked.leaf(N.times(2), point -> 2 * point.n),
                    Asked.leaf(N.plus(M), point -> point.n + point.m)))
            .as((a, d) -> a.with(d, IndexExpr::floorDiv, Math::floorDiv)),
        Combinators.combine(operand, divisors)
            .as((a, d) ->
                new Asked(
                    a.expr.mod(IndexExpr.constant(d)),
                    point -> Math.floorMod(a.value.applyAsLong(point), d))),
        Combinators.combine(operand, divisors)
            .as((a, d) ->
                new Asked(
                    a.expr.ceilDiv(IndexExpr.constant(d)),
                    point -> Math.ceilDiv(a.value.applyAsLong(point), d))),
        operand.map(a ->
            new Asked(
                IndexExpr.element(0, List.of(a.expr)),
                point -> 3 * a.value.applyAsLong(point) - 7)));
  }

  @Property
  void canonicalFormKeepsTheValue(
      @ForAll("expressions") Asked asked, @ForAll("points") Point point) {
    assertEquals(asked.value.applyAsLong(point), asked.expr.evaluate(point), asked.expr::toString);
  }

  @Property
  void rewritingWithTheSameLeavesChangesNothing(@ForAll("expressions") Asked asked) {
    assertEquals(asked.expr, asked.expr.substitute(IndexExpr::atom));
  }

  @Property
  void substitutionThenEvaluation(
      @ForAll("expressions") Asked asked,
      @ForAll("expressions") Asked replacement,
      @ForAll("points") Point point) {
    IndexExpr substituted = asked.expr.substituteVariables(Map.of("i", replacement.expr));
    Point moved = new Point(point.n, point.m, replacement.expr.evaluate(point), point.j);
    assertEquals(asked.expr.evaluate(moved), substituted.evaluate(point));
  }

  @Property
  void sizesMayBeReplacedByNumbers(
      @ForAll("expressions") Asked asked, @ForAll("points") Point point) {
    IndexExpr known =
        asked.expr.substituteSymbols(
            Map.of("n", IndexExpr.constant(point.n), "m", IndexExpr.constant(point.m)));
    assertEquals(java.util.Set.of(), known.symbols());
    assertEquals(asked.expr.evaluate(point), known.evaluate(point));
  }

  @Property
  void quotientAndRemainderAreTheNumber(
      @ForAll("expressions") Asked asked, @ForAll @LongRange(min = 1, max = 12) long d) {
    IndexExpr divisor = IndexExpr.constant(d);
    IndexExpr whole = asked.expr.floorDiv(d).times(d).plus(asked.expr.mod(divisor));
    assertEquals(asked.expr, whole);
    assertEquals(asked.expr.plus(d - 1).floorDiv(d), asked.expr.ceilDiv(divisor), "ceil by floor");
  }

  @Property
  void multiplesLeaveTheQuotient(
      @ForAll("expressions") Asked asked,
      @ForAll @LongRange(min = 1, max = 12) long d,
      @ForAll @IntRange(min = -5, max = 5) int k) {
    IndexExpr p = IndexExpr.symbol("p");
    assertEquals(
        asked.expr.floorDiv(d).plus(p.times(k)), asked.expr.plus(p.times(k * d)).floorDiv(d));
    assertEquals(asked.expr, asked.expr.times(d).floorDiv(d));
    assertEquals(asked.expr.floorDiv(d), asked.expr.times(3).floorDiv(3 * d), "cancelled");
  }

  @Property
  void productsCanBeDividedExactly(
      @ForAll("expressions") Asked asked, @ForAll("expressions") Asked factor) {
    var quotient = asked.expr.times(factor.expr).dividedExactlyBy(factor.expr);
    assertEquals(factor.expr.equals(IndexExpr.ZERO), quotient.isEmpty());
    quotient.ifPresent(found -> assertEquals(asked.expr, found));
    assertEquals(Optional.empty(), N.times(M).plus(1).dividedExactlyBy(N), "there is a remainder");
  }

  @Property
  void linearPartsAreFound(@ForAll("expressions") Asked asked, @ForAll("points") Point point) {
    var coefficient = asked.expr.coefficientOf(new Atom.Variable("i"));
    if (coefficient.isPresent()) {
      Point next = new Point(point.n, point.m, point.i + 1, point.j);
      assertEquals(
          coefficient.get().evaluate(point),
          asked.expr.evaluate(next) - asked.expr.evaluate(point));
      assertEquals(false, coefficient.get().variables().contains("i"));
    }
  }

  @Test
  void sizesOfConvolutionsAreOneExpression() {
    IndexExpr sameUpper = N.ceilDiv(IndexExpr.constant(2));
    IndexExpr explicit = N.plus(2).minus(3).floorDiv(2).plus(1);
    assertEquals(sameUpper, explicit);
    assertEquals("floor((n + 1) / 2)", explicit.toString());
  }

  @Test
  void multiplesOfConstantDivisorsLeaveTheQuotient() {
    assertEquals("2*n + floor((n + 1) / 4)", N.times(9).plus(1).floorDiv(4).toString());
    assertEquals("floor(%i / 4)", I.times(3).plus(2).floorDiv(12).toString());
    assertEquals(
        "-2*n + floor((%i + 3) / 4) + 1", I.plus(7).minus(N.times(8)).floorDiv(4).toString());
  }

  @Test
  void orderDoesNotMatter() {
    assertEquals(N.times(M).plus(I), I.plus(M.times(N)));
    assertEquals(N.plus(M).times(N.minus(M)), N.times(N).minus(M.times(M)));
    assertNotEquals(N, M);
    assertEquals(IndexExpr.ZERO, N.minus(N));
  }

  @Test
  void theTextIsPlain() {
    assertEquals(
        "2*m*n + floor((%i + 3) / 4) - 1",
        N.times(M).times(2).plus(I.plus(3).floorDiv(4)).minus(1).toString());
    assertEquals("floor(%i / (m + n))", I.floorDiv(N.plus(M)).toString());
    assertEquals("floor(%i / (2*n))", I.floorDiv(N.times(2)).toString());
    assertEquals("floor(3*%i / n)", I.times(3).floorDiv(N).toString());
    assertEquals(
        "max(n, 1) + min(0, in1[%i, 0])",
        N.max(IndexExpr.ONE)
            .plus(IndexExpr.ZERO.min(IndexExpr.element(1, List.of(I, IndexExpr.ZERO))))
            .toString());
    assertEquals("-\"batch size\"", IndexExpr.symbol("batch size").times(-1).toString());
    assertEquals("-9223372036854775808", IndexExpr.constant(Long.MIN_VALUE).toString());
  }

  @Test
  void numbersBeyond64BitsAreErrors() {
    IndexExpr large = IndexExpr.constant(Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> large.plus(1));
    assertThrows(ArithmeticException.class, () -> large.times(2));
    assertThrows(ArithmeticException.class, () -> N.floorDiv(0));
    assertThrows(ArithmeticException.class, () -> N.floorDiv(-2));
    assertThrows(ArithmeticException.class, () -> I.floorDiv(N).evaluate(new Point(0, 1, 1, 1)));
  }
}
