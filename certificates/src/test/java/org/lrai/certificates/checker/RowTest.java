package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders of summation are those of the expressions they were read off. */
class RowTest {
  private static final MathContext PRECISE = new MathContext(60);

  /** A linear expression of binary32 operations, its value in binary32 and the exact one. */
  private record Expression(int node, float executed, BigDecimal exact) {}

  private static final class Maker {
    private final Nodes nodes = new Nodes(true);
    private final List<Float> inputs = new ArrayList<>();
    private final Random random;

    Maker(Random random) {
      this.random = random;
    }

    float number() {
      float size = (float) Math.scalb(1.0, random.nextInt(7) - 3);
      return random.nextInt(4) == 0 ? size : size * (float) random.nextGaussian();
    }

    Expression input() {
      inputs.add(number());
      float value = inputs.getLast();
      return new Expression(nodes.input(inputs.size() - 1), value, new BigDecimal(value));
    }

    Expression of(int depth) {
      if (depth == 0) {
        return input();
      }
      Expression a = of(random.nextInt(depth));
      float c = number();
      int constant = nodes.constant((double) c);
      BigDecimal exactly = new BigDecimal(c);
      return switch (random.nextInt(6)) {
        case 0 -> {
          Expression b = of(random.nextInt(depth));
          yield new Expression(
              nodes.node(Op.ADD, a.node, b.node, 0), a.executed + b.executed, a.exact.add(b.exact));
        }
        case 1 -> {
          Expression b = of(random.nextInt(depth));
          yield new Expression(
              nodes.node(Op.SUB, a.node, b.node, 0),
              a.executed - b.executed,
              a.exact.subtract(b.exact));
        }
        case 2 ->
            new Expression(
                nodes.node(Op.MUL, a.node, constant, 0),
                a.executed * c,
                a.exact.multiply(exactly, PRECISE));
        case 3 ->
            new Expression(
                nodes.node(Op.DIV, a.node, constant, 0),
                a.executed / c,
                a.exact.divide(exactly, PRECISE));
        default -> {
          Expression b = of(random.nextInt(depth));
          yield new Expression(
              nodes.node(Op.FMA, a.node, constant, b.node),
              Math.fma(a.executed, c, b.executed),
              a.exact.multiply(exactly, PRECISE).add(b.exact));
        }
      };
    }
  }

  /** Few operations, so that errors come near to the bound, and a bound too small would show. */
  @Property(tries = 5000)
  void noErrorIsLargerThanTheOrderSays(@ForAll long seed) {
    Maker maker = new Maker(new Random(seed));
    Expression expression = maker.of(1 + maker.random.nextInt(5));
    if (!Float.isFinite(expression.executed) || expression.exact.signum() == 0) {
      return; // a division by 0
    }
    Row row = Row.of(maker.nodes, expression.node, _ -> false);
    Order order = Objects.requireNonNull(row.order(), "each input is read once");
    int terms = row.terms().size();
    double[] low = new double[terms];
    double[] high = new double[terms];
    double[] size = new double[terms];
    double spread = 0;
    for (int k = 0; k < terms; k++) {
      Row.Term term = row.terms().get(k);
      double value = maker.inputs.get(maker.nodes.operand(term.source(), 0));
      double margin = Math.nextUp(term.coefficient().radius() * Math.abs(value));
      low[k] = term.coefficient().center() * value - margin;
      high[k] = term.coefficient().center() * value + margin;
      size[k] = Math.max(-low[k], high[k]);
      spread += margin;
    }
    double bound = order.rounding(low, high, size, row.absolute()) + row.absolute() + spread;
    BigDecimal error = new BigDecimal(expression.executed).subtract(expression.exact).abs();
    assertTrue(
        error.compareTo(new BigDecimal(bound)) <= 0,
        () -> error.doubleValue() + " > " + bound + " by " + Arrays.toString(order.steps()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 1", "0 -1", "-2", "0 0 -1", "-1 0", "-4 0"})
  void whatLeavesNoNumberIsNoOrder(String steps) {
    int[] program =
        Arrays.stream(steps.split(" "))
            .filter(step -> !step.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();

    assertThrows(IllegalArgumentException.class, () -> Order.of(program));
  }

  /** A loop of the model may make one: no stack is as deep. */
  @Test
  void aLongProductOfNumbersIsSeen() {
    Nodes nodes = new Nodes(true);
    int half = nodes.constant(0.5);
    int product = nodes.input(0);
    int multiple = nodes.node(Op.ADD, nodes.input(0), nodes.input(1), 0);
    for (int k = 0; k < 500_000; k++) {
      product = nodes.node(Op.MUL, product, half, 0);
      multiple = nodes.node(Op.MUL, multiple, half, 0);
    }

    assertFalse(Row.isSum(nodes, product));
    assertTrue(Row.isSum(nodes, multiple));
  }
}
