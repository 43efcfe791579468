package org.lrai.passes.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.linear.ConvInteger;
import org.lrai.ir.op.linear.MatMulInteger;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

class FloatProductsTest {
  private static final long[] IMAGE = {2, 3, 5, 6};

  private static Value input(GraphBuilder graph, String name, ElementType type, long... dims) {
    return graph.input(name, new TensorType(type, Shape.of(dims)));
  }

  private static Value constant(
      GraphBuilder graph, String name, ElementType type, long[] dims, long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * type.bits() / 8).order(ByteOrder.LITTLE_ENDIAN);
    for (long value : values) {
      if (type.bits() == 8) {
        bytes.put((byte) value);
      } else {
        bytes.putShort((short) value);
      }
    }
    return graph.constant(name, TensorData.ofBytes(type, dims, bytes.flip()));
  }

  private static long[] random(ElementType type, int count, Random random) {
    return random.longs(count, type.minValue(), type.maxValue() + 1).toArray();
  }

  private static int size(long... dims) {
    return (int) Arrays.stream(dims).reduce(1, (a, b) -> a * b);
  }

  /** A padded convolution with a zero point for each channel, and one that is an input. */
  private static Graph convolution(ElementType type, Random random) {
    GraphBuilder graph = new GraphBuilder("convolution");
    Value x = input(graph, "x", type, IMAGE);
    Value zero = input(graph, "zero", type);
    long[] dims = {4, 3, 3, 3};
    Value weights =
        constant(graph, "w", ElementType.INT8, dims, random(ElementType.INT8, size(dims), random));
    Value zeros =
        constant(
            graph,
            "z",
            ElementType.INT8,
            new long[] {4, 1, 1, 1},
            random(ElementType.INT8, 4, random));
    WindowAxis axis = new WindowAxis(1, 1, IndexExpr.ONE, IndexExpr.ONE);
    return graph.build(
        graph.apply(new ConvInteger(List.of(axis, axis), 1), x, weights, zero, zeros));
  }

  private static long[] run(Graph graph, long[] x, long zero) {
    TensorType type = (TensorType) graph.inputs().getFirst().type();
    Map<String, Tensor> inputs =
        Map.of(
            "x", Tensor.ofLongs(type.element(), IMAGE, x),
            "zero", Tensor.ofLongs(type.element(), new long[0], zero));
    return ((Tensor) new Interpreter().run(graph, inputs).values().iterator().next()).longs();
  }

  @ParameterizedTest
  @EnumSource(names = {"INT8", "UINT8"})
  void numbersAreTheSame(ElementType type) {
    Random random = new Random(3);
    Graph graph = convolution(type, random);
    Graph inFloats = new FloatProducts().run(graph).graph();

    assertEquals(8, inFloats.nodes().size());
    for (int i = 0; i < 5; i++) {
      long[] x = random(type, size(IMAGE), random);
      long zero = random(type, 1, random)[0];
      assertArrayEquals(run(graph, x, zero), run(inFloats, x, zero));
    }
  }

  /** The largest sum is 255 times that of a column's magnitudes, which must not pass 2^24. */
  @ParameterizedTest
  @CsvSource({"65793, true", "65794, false"})
  void onlyWhatFloatsHoldIsChanged(int magnitudes, boolean isExact) {
    GraphBuilder graph = new GraphBuilder("product");
    int terms = 600;
    Value x = input(graph, "x", ElementType.UINT8, 1, terms);
    long[] column = new long[2 * terms];
    for (int k = 0, rest = magnitudes; k < terms; k++) {
      int magnitude = Math.min(rest, 127);
      rest -= magnitude;
      column[2 * k + 1] = k % 2 == 0 ? magnitude : -magnitude;
    }
    Value w = constant(graph, "w", ElementType.INT8, new long[] {terms, 2}, column);
    Value zero = constant(graph, "z", ElementType.UINT8, new long[0], 7);
    Value none = constant(graph, "n", ElementType.INT8, new long[0], 0);
    Graph product = graph.build(graph.apply(new MatMulInteger(), x, w, zero, none));

    Graph result = new FloatProducts().run(product).graph();

    assertEquals(isExact ? 8 : 1, result.nodes().size());
  }

  @Test
  void weightsThatAreNotKnownStay() {
    GraphBuilder graph = new GraphBuilder("product");
    Value x = input(graph, "x", ElementType.INT8, 2, 3);
    Value w = input(graph, "w", ElementType.INT8, 3, 2);
    Value zero = constant(graph, "z", ElementType.INT8, new long[0], 1);
    Graph product = graph.build(graph.apply(new MatMulInteger(), x, w, zero, zero));

    assertSame(product, new FloatProducts().run(product).graph());
  }
}
