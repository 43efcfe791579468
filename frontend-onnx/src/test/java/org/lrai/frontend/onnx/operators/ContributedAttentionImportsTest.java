package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

/** Queries of zeros attend all keys alike: the output is a mean of values. */
class ContributedAttentionImportsTest {
  private static final double TOLERANCE = 1e-6;

  private static Tensor zeros(long... dims) {
    return filled(0, dims);
  }

  private static Tensor filled(double value, long... dims) {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    double[] values = new double[size];
    java.util.Arrays.fill(values, value);
    return floats(dims, values);
  }

  private static Tensor integers(long[] dims, long... values) {
    return Tensor.ofLongs(ElementType.INT32, dims, values);
  }

  /** One head of size 1, one query for each value. */
  private static NodeModel multiHead(double... values) {
    return NodeModel.of("com.microsoft", "MultiHeadAttention", 1)
        .with("num_heads", 1)
        .input(zeros(1, values.length, 1), "b", "s", "")
        .input(zeros(1, values.length, 1), "b", "s", "")
        .input(floats(dims(1, values.length, 1), values), "b", "s", "");
  }

  @Test
  void headsAreSplitAndJoined() {
    NodeModel model =
        NodeModel.of("com.microsoft", "MultiHeadAttention", 1)
            .with("num_heads", 2)
            .input(zeros(1, 1, 2))
            .input(zeros(1, 2, 2))
            .input(floats(dims(1, 2, 2), 1, 10, 3, 30));
    assertArrayEquals(new double[] {2, 20}, model.run().doubles(), TOLERANCE);
  }

  /** Queries, keys and values of each head lie one behind the other; keys of large values win. */
  @Test
  void allOrTwoOfThemMayBeInOneTensor() {
    double[] q = {1, 2, -1, 0.5};
    double[] k = {0.3, -0.7, 1.1, 0.4};
    double[] v = {5, 6, 7, 8};
    double[] all = new double[12];
    double[] two = new double[8];
    for (int i = 0; i < 4; i++) { // two tokens of two heads
      all[3 * i] = q[i];
      all[3 * i + 1] = two[2 * i] = k[i];
      all[3 * i + 2] = two[2 * i + 1] = v[i];
    }
    Tensor queries = floats(dims(1, 2, 2), q);
    NodeModel apart =
        NodeModel.of("com.microsoft", "MultiHeadAttention", 1)
            .with("num_heads", 2)
            .input(queries)
            .input(floats(dims(1, 2, 2), k))
            .input(floats(dims(1, 2, 2), v));
    NodeModel inTwo =
        NodeModel.of("com.microsoft", "MultiHeadAttention", 1)
            .with("num_heads", 2)
            .input(queries)
            .input(floats(dims(1, 2, 2, 2, 1), two));
    NodeModel inOne =
        NodeModel.of("com.microsoft", "MultiHeadAttention", 1)
            .with("num_heads", 2)
            .input(floats(dims(1, 2, 2, 3, 1), all));
    double[] expected = apart.run().doubles();
    double share = 1 / (1 + Math.exp(1.1 - 0.3)); // of the first head's first key
    assertEquals(5 * share + 7 * (1 - share), expected[0], TOLERANCE);
    assertArrayEquals(expected, inTwo.run().doubles(), TOLERANCE);
    assertArrayEquals(expected, inOne.run().doubles(), TOLERANCE);
  }

  @Test
  void aQuerySeesNothingAheadIfItIsToldSo() {
    NodeModel model = multiHead(1, 3, 8).with("unidirectional", 1);
    assertEquals("f32[b, s, 1]", model.type().toString());
    assertArrayEquals(new double[] {1, 2, 4}, model.run().doubles(), TOLERANCE);
  }

  /** A mask of one dim says where keys end, others which keys there are. */
  @Test
  void maskedKeysCountLittle() {
    NodeModel ends = multiHead(1, 3, 8).absent().input(integers(dims(1), 2));
    assertArrayEquals(new double[] {2, 2, 2}, ends.run().doubles(), TOLERANCE);
    NodeModel each = multiHead(1, 3, 8).absent().input(integers(dims(1, 3), 0, 1, 1), "b", "s");
    assertArrayEquals(new double[] {5.5, 5.5, 5.5}, each.run().doubles(), TOLERANCE);
  }

  /** The mask is a number that is added: keys that are all masked are all attended. */
  @Test
  void aMaskIsFinite() {
    NodeModel model =
        multiHead(1, 3).with("mask_filter_value", -5f).absent().input(integers(dims(1, 2), 0, 0));
    assertArrayEquals(new double[] {2, 2}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void theBiasIsThatOfQueriesKeysAndValues() {
    NodeModel model = multiHead(1, 3).constant(floats(dims(3), 1, 2, 10));
    assertArrayEquals(new double[] {12, 12}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void whatWasBeforeIsKept() {
    NodeModel model =
        multiHead(3, 8)
            .with("unidirectional", 1)
            .outputs(3)
            .absent()
            .absent()
            .absent()
            .input(zeros(1, 1, 1, 1), "b", "", "p", "")
            .input(floats(dims(1, 1, 1, 1), 1), "b", "", "p", "");
    List<Tensor> results = model.runAll();
    assertArrayEquals(new double[] {2, 4}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {1, 3, 8}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void sharedBuffersAreRefused() {
    NodeModel model =
        multiHead(3, 8)
            .absent()
            .absent()
            .absent()
            .input(zeros(1, 1, 4, 1))
            .input(zeros(1, 1, 4, 1))
            .input(integers(dims(), 1));
    assertThrows(DiagnosticException.class, model::run);
  }

  /** Weights {@code [1, 3]}: nothing for queries and keys, a value of twice the input. */
  private static NodeModel self(double... input) {
    return NodeModel.of("com.microsoft", "Attention", 1)
        .with("num_heads", 1)
        .input(floats(dims(1, input.length, 1), input), "", "s", "")
        .constant(floats(dims(1, 3), 0, 0, 2))
        .constant(floats(dims(3), 0, 0, 1));
  }

  @Test
  void theWeightsOfSelfAttentionAreSideBySide() {
    assertArrayEquals(new double[] {5, 5}, self(1, 3).run().doubles(), TOLERANCE);
  }

  @Test
  void keysMayEndAndBegin() {
    NodeModel model = self(1, 3, 5).input(integers(dims(2), 3, 1));
    assertArrayEquals(new double[] {9, 9, 9}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void theStateHoldsKeysAndValues() {
    NodeModel model =
        self(3).outputs(2).absent().input(floats(dims(2, 1, 1, 1, 1), 0, 1), "", "b", "", "p", "");
    List<Tensor> results = model.runAll();
    assertArrayEquals(new double[] {4}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {0, 0, 1, 7}, results.get(1).doubles(), TOLERANCE);
  }

  @Test
  void valuesMayHaveAnotherSize() {
    NodeModel model =
        NodeModel.of("com.microsoft", "Attention", 1)
            .with("num_heads", 1)
            .with("qkv_hidden_sizes", List.of(1L, 1L, 2L))
            .input(floats(dims(1, 2, 1), 1, 3))
            .constant(floats(dims(1, 4), 0, 0, 1, 10));
    assertArrayEquals(new double[] {2, 20, 2, 20}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void quantizedWeightsAreMultipliedAsIntegers() {
    NodeModel model =
        NodeModel.of("com.microsoft", "QAttention", 1)
            .with("num_heads", 1)
            .input(Tensor.ofLongs(ElementType.UINT8, dims(1, 2, 1), 11, 13))
            .constant(Tensor.ofLongs(ElementType.INT8, dims(1, 3), 0, 0, 4))
            .constant(floats(dims(3), 0, 0, 1))
            .constant(floats(dims(), 1))
            .constant(floats(dims(), 0.5))
            .absent()
            .constant(Tensor.ofLongs(ElementType.UINT8, dims(), 10));
    assertArrayEquals(new double[] {5, 5}, model.run().doubles(), TOLERANCE);
  }

  private static NodeModel rotary(Tensor positions) {
    return NodeModel.of("com.microsoft", "RotaryEmbedding", 1)
        .input(floats(dims(1, 2, 2), 1, 0, 1, 0))
        .input(positions)
        .constant(floats(dims(3, 1), 1, 0, -1))
        .constant(floats(dims(3, 1), 0, 1, 0));
  }

  @Test
  void positionsAreGivenOrCountedFromTheFirst() {
    Tensor each = Tensor.ofLongs(ElementType.INT64, dims(1, 2), 1, 0);
    assertArrayEquals(new double[] {0, 1, 1, 0}, rotary(each).run().doubles(), TOLERANCE);
    assertArrayEquals(new double[] {0, 1, -1, 0}, rotary(longs(1)).run().doubles(), TOLERANCE);
  }

  /** One head of size 1; two tokens of the prompt, the second batch has only one. */
  private static NodeModel grouped(Tensor values, Tensor cache, Tensor last, int total) {
    long batch = values.dims()[0];
    long tokens = values.dims()[1];
    return NodeModel.of("com.microsoft", "GroupQueryAttention", 1)
        .with("num_heads", 2)
        .with("kv_num_heads", 1)
        .outputs(3)
        .input(zeros(batch, tokens, 2))
        .input(zeros(batch, tokens, 1))
        .input(values)
        .input(zeros(cache.dims()), "", "", "p", "")
        .input(cache, "", "", "p", "")
        .input(last)
        .constant(integers(dims(), total));
  }

  @Test
  void aPromptMayBePadded() {
    List<Tensor> results =
        grouped(
                floats(dims(2, 2, 1), 1, 3, 5, 100),
                floats(dims(2, 1, 0, 1)),
                integers(dims(2), 1, 0),
                2)
            .runAll();
    assertArrayEquals(new double[] {1, 1, 2, 2, 5, 5, 5, 5}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {1, 3, 5, 100}, results.get(2).doubles(), TOLERANCE);
  }

  /** The second batch has one token less; nothing is behind its end. */
  @Test
  void batchesContinueWhereTheyEnded() {
    List<Tensor> results =
        grouped(
                floats(dims(2, 1, 1), 5, 7),
                floats(dims(2, 1, 2, 1), 1, 3, 1, 99),
                integers(dims(2), 2, 1),
                3)
            .runAll();
    assertArrayEquals(new double[] {3, 3, 4, 4}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {1, 3, 5, 1, 7, 0}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void aWindowForgets() {
    NodeModel model =
        grouped(floats(dims(1, 1, 1), 5), floats(dims(1, 1, 2, 1), 1, 3), integers(dims(1), 2), 3)
            .with("local_window_size", 2);
    assertArrayEquals(new double[] {4, 4}, model.runAll().getFirst().doubles(), TOLERANCE);
  }

  /** Three keys and the sink have a quarter each. */
  @Test
  void aSinkTakesItsShare() {
    NodeModel model =
        grouped(floats(dims(1, 1, 1), 5), floats(dims(1, 1, 2, 1), 1, 2), integers(dims(1), 2), 3)
            .with("smooth_softmax", 1);
    assertArrayEquals(new double[] {2, 2}, model.runAll().getFirst().doubles(), TOLERANCE);
  }

  @Test
  void quantizedCachesAreRefused() {
    NodeModel model =
        grouped(floats(dims(1, 1, 1), 5), floats(dims(1, 1, 2, 1), 1, 2), integers(dims(1), 2), 3)
            .with("k_quant_type", "PER_TENSOR");
    assertThrows(DiagnosticException.class, model::graph);
  }
}
