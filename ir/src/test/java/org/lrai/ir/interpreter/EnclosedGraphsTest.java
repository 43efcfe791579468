package org.lrai.ir.interpreter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.ir.type.ElementType.FLOAT32;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.opaque.NonZero;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Graphs evaluated with enclosures: against exact fractions, and where doubles lose everything. */
final class EnclosedGraphsTest {
  private static final Interpreter ENCLOSED =
      new Interpreter(OpaqueOperators.NONE, Arithmetic.ENCLOSED);

  private static final int SIDE = 3;
  private static final int SIZE = SIDE * SIDE;

  /** A fraction whose denominator is positive. */
  private record Fraction(BigInteger numerator, BigInteger denominator) {
    static Fraction of(double exact) {
      return of(new BigDecimal(exact));
    }

    static Fraction of(BigDecimal exact) {
      BigDecimal digits = exact.setScale(Math.max(0, exact.scale()));
      return new Fraction(digits.unscaledValue(), BigInteger.TEN.pow(digits.scale()));
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
      return new Fraction(
          numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction negated() {
      return new Fraction(numerator.negate(), denominator);
    }

    Fraction inverse() {
      return numerator.signum() < 0
          ? new Fraction(denominator.negate(), numerator.negate())
          : new Fraction(denominator, numerator);
    }

    int compare(Fraction other) {
      return plus(other.negated()).numerator.signum();
    }

    boolean isWithin(Enclosure x) {
      Fraction distance = of(x.exactCenter()).plus(negated());
      Fraction magnitude = distance.compare(of(0)) < 0 ? distance.negated() : distance;
      return magnitude.compare(of(x.radius())) <= 0;
    }
  }

  private static BinaryOperator<Fraction> meaning(ScalarOp op) {
    return switch (op) {
      case ADD -> Fraction::plus;
      case SUB -> (a, b) -> a.plus(b.negated());
      case MUL -> Fraction::times;
      case DIV -> (a, b) -> a.times(b.inverse());
      case MAX -> (a, b) -> a.compare(b) < 0 ? b : a;
      case MIN -> (a, b) -> a.compare(b) < 0 ? a : b;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  private static Fraction[] product(Fraction[] a, Fraction[] b) {
    Fraction[] product = new Fraction[SIZE];
    for (int i = 0; i < SIZE; i++) {
      Fraction sum = Fraction.of(0);
      for (int k = 0; k < SIDE; k++) {
        sum = sum.plus(a[i / SIDE * SIDE + k].times(b[k * SIDE + i % SIDE]));
      }
      product[i] = sum;
    }
    return product;
  }

  /** Squares of matrices, each made of two before by an operation that fractions have. */
  @Property(tries = 200)
  void randomGraphsHoldWhatTheyMean(@ForAll long seed) {
    Random random = new Random(seed);
    GraphBuilder builder = new GraphBuilder("g");
    List<Value> values = new ArrayList<>();
    List<Fraction[]> meant = new ArrayList<>();
    double[] input = random.doubles(SIZE, -2, 2).toArray();
    values.add(builder.input("x", TensorType.of(FLOAT32, SIDE, SIDE)));
    meant.add(Arrays.stream(input).mapToObj(Fraction::of).toArray(Fraction[]::new));
    ScalarOp[] operations = {
      ScalarOp.ADD, ScalarOp.SUB, ScalarOp.MUL, ScalarOp.DIV, ScalarOp.MAX, ScalarOp.MIN
    };
    for (int node = 0; node < 5; node++) {
      int a = random.nextInt(values.size());
      int b = random.nextInt(values.size());
      ScalarOp op = operations[random.nextInt(operations.length)];
      Fraction small = Fraction.of(0x1p-20);
      boolean divisible =
          Arrays.stream(meant.get(b))
              .allMatch(y -> y.compare(small) > 0 || y.negated().compare(small) > 0);
      if (random.nextInt(3) == 0 || (op == ScalarOp.DIV && !divisible)) {
        values.add(builder.apply(new MatMul(), values.get(a), values.get(b)));
        meant.add(product(meant.get(a), meant.get(b)));
      } else {
        values.add(builder.apply(new Binary(op), values.get(a), values.get(b)));
        Fraction[] left = meant.get(a);
        Fraction[] right = meant.get(b);
        Fraction[] result = new Fraction[SIZE];
        Arrays.setAll(result, i -> meaning(op).apply(left[i], right[i]));
        meant.add(result);
      }
    }
    Tensor x = Tensor.ofDoubles(FLOAT32, new long[] {SIDE, SIDE}, input);
    Tensor output =
        (Tensor)
            ENCLOSED.run(builder.build(values.getLast()), Map.of("x", x)).firstEntry().getValue();
    Fraction[] expected = meant.getLast();
    for (int i = 0; i < SIZE; i++) {
      Enclosure value = output.enclosures()[i];
      assertTrue(expected[i].isWithin(value), value::toString);
      double most = 1e-45 * Math.max(1, Math.abs(value.near()));
      assertTrue(value.radius() <= most, () -> value + " has few digits");
    }
  }

  @Test
  void smallTermsAreNotLostInLargeSums() {
    Tensor row = Tensor.ofDoubles(FLOAT32, new long[] {1, 3}, 1e20, 1, -1e20);
    Tensor column = Tensor.ofDoubles(FLOAT32, new long[] {3, 1}, 1, 1, 1);
    Tensor doubles = (Tensor) new Interpreter().apply(new MatMul(), row, column).getFirst();
    assertArrayEquals(new double[] {0}, doubles.doubles());
    Tensor sum = (Tensor) ENCLOSED.apply(new MatMul(), row, column).getFirst();
    assertArrayEquals(new Enclosure[] {Enclosure.ONE}, sum.enclosures());
  }

  @Test
  void softmaxOfEqualsIsTheirShare() {
    Tensor x = Tensor.ofDoubles(FLOAT32, new long[] {3}, 0.1f, 0.1f, 0.1f);
    for (Enclosure share : ((Tensor) ENCLOSED.apply(new Softmax(0), x).getFirst()).enclosures()) {
      Enclosure three = share.times(Enclosure.of(3.0)).minus(Enclosure.ONE);
      assertTrue(Math.abs(three.near()) <= three.radius() && three.radius() < 1e-56);
    }
  }

  @Test
  void integersStayIntegers() {
    Tensor x = Tensor.ofDoubles(FLOAT32, new long[] {2}, -2.5, 3.75);
    Tensor whole = (Tensor) ENCLOSED.apply(new Cast(ElementType.INT32, true), x).getFirst();
    assertArrayEquals(new long[] {-2, 3}, whole.longs());
    Tensor back = (Tensor) ENCLOSED.apply(new Cast(FLOAT32, true), whole).getFirst();
    assertEquals(Enclosure.of(-2.0), back.enclosures()[0]);
    Tensor largest =
        (Tensor) ENCLOSED.apply(new Reduce(Reduce.Kind.MAX, List.of(0), false), x).getFirst();
    assertArrayEquals(new Enclosure[] {Enclosure.of(3.75)}, largest.enclosures());
  }

  @Test
  void whatDigitsDoNotTellHasNoResult() {
    GraphBuilder builder = new GraphBuilder("g");
    Value x = builder.input("x", TensorType.of(FLOAT32, 1));
    Value three = builder.scalar(FLOAT32, 3);
    Value third = builder.apply(new Binary(ScalarOp.DIV), x, three);
    Value again = builder.apply(new Binary(ScalarOp.MUL), third, three);
    Value whole = builder.apply(new Cast(ElementType.INT32, true), again);
    Tensor one = Tensor.ofDoubles(FLOAT32, new long[] {1}, 1);
    EvaluationException error =
        assertThrows(
            EvaluationException.class, () -> ENCLOSED.run(builder.build(whole), Map.of("x", one)));
    assertTrue(error.toString().contains("not decided"), error.toString());
    assertThrows(EvaluationException.class, () -> ENCLOSED.apply(new NonZero(), one));
  }
}
