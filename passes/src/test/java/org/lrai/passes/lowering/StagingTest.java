package org.lrai.passes.lowering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;

/** Groups that share a kernel row by row give the bits that they give alone. */
class StagingTest {
  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final IndexExpr PAST = IndexExpr.symbol("past");

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private static TensorType floats(IndexExpr... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  /** Attention with a mask; {@code showsScores} makes the masked scores an output too. */
  private static Graph attention(IndexExpr rows, IndexExpr keys, boolean showsScores) {
    GraphBuilder graph = new GraphBuilder("attention");
    Value q = graph.input("q", floats(constant(2), constant(3), rows, constant(8)));
    Value k = graph.input("k", floats(constant(2), constant(3), keys, constant(8)));
    Value v = graph.input("v", floats(constant(2), constant(3), keys, constant(20)));
    Value mask = graph.input("mask", floats(rows, keys));
    Value product =
        graph.apply(new MatMul(), q, graph.apply(new Transpose(List.of(0, 1, 3, 2)), k));
    Value scores = graph.apply(new Binary(ScalarOp.ADD), product, mask);
    Value result = graph.apply(new MatMul(), graph.apply(new Softmax(3), scores), v);
    return showsScores ? graph.build(result, scores) : graph.build(result);
  }

  private static Plan plan(Graph graph) {
    return Pipeline.plan(Pipeline.optimize(graph));
  }

  private static Tensor random(Random random, long... dims) {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    double[] values = random.doubles(size, -1, 1).map(x -> (float) x).toArray();
    return Tensor.ofDoubles(ElementType.FLOAT32, dims, values);
  }

  private static List<Tensor> attentionInputs(int rows, int keys) {
    Random random = new Random(keys);
    return List.of(
        random(random, 2, 3, rows, 8),
        random(random, 2, 3, keys, 8),
        random(random, 2, 3, keys, 20),
        random(random, rows, keys));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 19})
  void attentionHasTheBitsOfItsParts(int rows) {
    for (int keys : new int[] {1, 21, 150}) {
      List<Tensor> inputs = attentionInputs(rows, keys);
      double[] fused =
          (double[])
              PlanExecution.run(plan(attention(constant(rows), constant(keys), false)), inputs)
                  .getFirst();
      for (Graph other :
          List.of(
              attention(constant(rows), constant(keys), true),
              attention(N, PAST, false),
              attention(N, PAST, true))) {
        List<Object> outputs = PlanExecution.run(plan(other), inputs);
        assertArrayEquals(fused, (double[]) outputs.getFirst(), rows + " rows, " + keys + " keys");
      }
    }
  }

  @Test
  void attentionNeverStoresItsScores() {
    Plan plan = plan(attention(N, PAST, false));
    List<Step.Call> calls = calls(plan);
    assertEquals(2, calls.size(), "the transposition of the keys, and all else");
    Kernel kernel = plan.kernels().get(calls.getLast().kernel());
    for (Kernel.Buffer buffer : kernel.buffers()) {
      if (buffer.access() == Kernel.Access.LOCAL) {
        assertEquals(constant(8), buffer.dims().getFirst(), "rows of " + buffer);
        assertEquals(2, buffer.dims().size(), "dims of " + buffer);
      }
    }
  }

  /** What softmax hands on within a row is in no array of the model. */
  @Test
  void softmaxIsOneKernel() {
    GraphBuilder graph = new GraphBuilder("softmax");
    Value x = graph.input("x", floats(N, constant(4), constant(50)));
    Plan plan = plan(graph.build(graph.apply(new Softmax(2), x)));
    assertEquals(1, calls(plan).size());
    assertEquals(List.of(), plan.slots());
  }

  /** A product with weights shares its operand among rows; taken row by row it would be slow. */
  @Test
  void productsWithWeightsStayAlone() {
    GraphBuilder graph = new GraphBuilder("classifier");
    Value x = graph.input("x", floats(N, constant(30)));
    Value w = graph.constant("w", TensorData.ofFloats(new long[] {30, 20}, new float[600]));
    Value probabilities = graph.apply(new Softmax(1), x);
    Value result = graph.apply(new Softmax(1), graph.apply(new MatMul(), probabilities, w));
    assertEquals(3, calls(plan(graph.build(result))).size());
  }

  /** A residual is read where the output is, as a window would be; it makes no images of rows. */
  @Test
  void rowsBetweenProductsStayInOrder() {
    GraphBuilder graph = new GraphBuilder("block");
    Value x = graph.input("x", floats(N, PAST, constant(30)));
    Value w = graph.constant("w", TensorData.ofFloats(new long[] {30, 30}, new float[900]));
    Value sum = graph.apply(new Binary(ScalarOp.ADD), x, graph.apply(new MatMul(), x, w));
    Value normal = graph.apply(new Softmax(2), sum);
    Value next = graph.apply(new Binary(ScalarOp.ADD), sum, graph.apply(new MatMul(), normal, w));
    Plan plan = plan(graph.build(next));
    assertEquals(3, calls(plan).size(), "a product, a softmax, a product");
  }

  private static List<Step.Call> calls(Plan plan) {
    List<Step.Call> calls = new ArrayList<>();
    for (Step step : plan.steps()) {
      if (step instanceof Step.Call call) {
        calls.add(call);
      }
    }
    return calls;
  }
}
