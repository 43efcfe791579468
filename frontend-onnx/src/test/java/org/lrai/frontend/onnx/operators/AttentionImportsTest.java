package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.frontend.onnx.operators.NodeModel.counting;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.longs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

/** Queries and keys of zeros attend all keys alike: the output is a mean of values. */
class AttentionImportsTest {
  private static final double TOLERANCE = 1e-6;

  private static Tensor zeros(long... dims) {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    return floats(dims, new double[size]);
  }

  private static NodeModel attention(int version, int queries, double... values) {
    return NodeModel.of("Attention", version)
        .input(zeros(1, 1, queries, 2), "b", "", "q", "")
        .input(zeros(1, 1, values.length, 2), "b", "", "k", "")
        .input(floats(dims(1, 1, values.length, 1), values), "b", "", "k", "");
  }

  private static Tensor bools(long[] dims, long... values) {
    return Tensor.ofLongs(ElementType.BOOL, dims, values);
  }

  @Test
  void causalQueriesSeeNothingAhead() {
    NodeModel model = attention(23, 3, 1, 3, 8).with("is_causal", 1);
    assertEquals("f32[b, 1, q, 1]", model.type().toString());
    assertArrayEquals(new double[] {1, 2, 4}, model.run().doubles(), TOLERANCE);
  }

  /** The first query follows all past keys. */
  @Test
  void causalQueriesSeeThePast() {
    NodeModel model =
        attention(23, 2, 3, 8)
            .outputs(3)
            .with("is_causal", 1)
            .absent()
            .input(zeros(1, 1, 1, 2), "b", "", "p", "")
            .input(floats(dims(1, 1, 1, 1), 1), "b", "", "p", "");
    List<Tensor> results = model.runAll();
    assertArrayEquals(new double[] {2, 4}, results.get(0).doubles(), TOLERANCE);
    assertArrayEquals(new double[] {1, 3, 8}, results.get(2).doubles(), TOLERANCE);
  }

  @Test
  void aQueryThatAttendsNothingGivesZero() {
    NodeModel model = attention(23, 2, 1, 3).input(bools(dims(2, 2), 0, 0, 1, 1), "q", "k");
    assertArrayEquals(new double[] {0, 2}, model.run().doubles(), TOLERANCE);
    double none = Double.NEGATIVE_INFINITY;
    NodeModel added =
        attention(23, 2, 1, 3).input(floats(dims(2, 2), none, none, none, 0), "q", "k");
    assertArrayEquals(new double[] {0, 3}, added.run().doubles(), TOLERANCE);
  }

  /** From version 24 on, keys behind the end of the mask are not attended. */
  @Test
  void aMaskMayBeShorterThanTheKeys() {
    NodeModel model = attention(24, 1, 1, 3, 100).input(bools(dims(1, 2), 1, 1));
    assertArrayEquals(new double[] {2}, model.run().doubles(), TOLERANCE);
  }

  /** Two of three keys are valid; the last query is at the last valid key. */
  @Test
  void validKeysMoveTheQueries() {
    NodeModel model =
        attention(24, 2, 1, 3, 100)
            .with("is_causal", 1)
            .absent()
            .absent()
            .absent()
            .input(longs(2), "b");
    assertArrayEquals(new double[] {1, 2}, model.run().doubles(), TOLERANCE);
  }

  @Test
  void windowsLimitBothSides() {
    NodeModel model =
        attention(25, 3, 1, 3, 8).with("left_window_size", 1).with("right_window_size", 0);
    assertArrayEquals(new double[] {1, 2, 5.5}, model.run().doubles(), TOLERANCE);
  }

  /** Heads 0 and 1 share the first keys and values, heads 2 and 3 the second. */
  @Test
  void consecutiveHeadsShareKeysAndValues() {
    NodeModel model =
        NodeModel.of("Attention", 23)
            .with("q_num_heads", 4)
            .with("kv_num_heads", 2)
            .input(zeros(1, 1, 4), "b", "q", "")
            .input(zeros(1, 2, 2), "b", "k", "")
            .input(floats(dims(1, 2, 2), 1, 10, 3, 30), "b", "k", "");
    assertEquals("f32[b, q, 4]", model.type().toString());
    assertArrayEquals(new double[] {2, 2, 20, 20}, model.run().doubles(), TOLERANCE);
  }

  /** Scores of 3 capped at 2: 2 tanh(3 / 2); the mask comes afterwards. */
  @Test
  void scoresAreAnOutputAtFourPlaces() {
    NodeModel model =
        NodeModel.of("Attention", 23)
            .outputs(4)
            .with("softcap", 2f)
            .with("scale", 1f)
            .with("qk_matmul_output_mode", 2)
            .input(floats(dims(1, 1, 1, 1), 3))
            .input(floats(dims(1, 1, 1, 1), 1))
            .input(floats(dims(1, 1, 1, 1), 5))
            .input(floats(dims(1, 1), 10));
    assertEquals(2 * Math.tanh(1.5) + 10, model.runAll().get(3).doubles()[0], TOLERANCE);
  }

  @Test
  void headsMustDivideTheWidth() {
    NodeModel model =
        NodeModel.of("Attention", 23)
            .with("q_num_heads", 3)
            .with("kv_num_heads", 3)
            .input(zeros(1, 1, 4))
            .input(zeros(1, 1, 4))
            .input(zeros(1, 1, 4));
    assertThrows(DiagnosticException.class, model::graph);
  }

  /** A quarter turn of the pairs (0, 1), or (0, 2) and (1, 3); the rest stays. */
  @Test
  void pairsAreRotated() {
    NodeModel model =
        NodeModel.of("RotaryEmbedding", 23)
            .with("interleaved", 1)
            .with("rotary_embedding_dim", 2)
            .input(floats(dims(1, 1, 1, 4), 1, 2, 3, 4), "b", "", "s", "")
            .constant(floats(dims(3, 1), 1, 0, 1))
            .constant(floats(dims(3, 1), 0, 1, 0))
            .input(Tensor.ofLongs(ElementType.INT64, dims(1, 1), 1), "b", "s");
    assertArrayEquals(new double[] {-2, 1, 3, 4}, model.run().doubles(), TOLERANCE);
    NodeModel halves =
        NodeModel.of("RotaryEmbedding", 23)
            .with("num_heads", 1)
            .input(floats(dims(1, 1, 4), 1, 2, 3, 4), "b", "s", "")
            .input(floats(dims(1, 1, 2), 0, 1), "b", "s", "")
            .input(floats(dims(1, 1, 2), 1, 0), "b", "s", "");
    assertArrayEquals(new double[] {-3, 2, 1, 4}, halves.run().doubles(), TOLERANCE);
  }

  @Test
  void updatesOfACircularCacheGoOnAtItsBeginning() {
    NodeModel model =
        NodeModel.of("TensorScatter", 24)
            .with("mode", "circular")
            .with("axis", 1)
            .input(counting(2, 4), "b", "")
            .input(floats(dims(2, 2), 10, 11, 12, 13), "b", "")
            .input(longs(3, 1), "b");
    assertArrayEquals(new double[] {11, 1, 2, 10, 4, 12, 13, 7}, model.run().doubles());
  }

  /** S = k v^T summed over tokens, halved before each. */
  @Test
  void linearAttentionCarriesItsState() {
    NodeModel model =
        NodeModel.of("LinearAttention", 27)
            .outputs(2)
            .with("update_rule", "gated")
            .with("q_num_heads", 1)
            .with("kv_num_heads", 1)
            .with("scale", 1f)
            .input(floats(dims(1, 2, 1), 1, 10), "b", "t", "")
            .input(floats(dims(1, 2, 1), 2, 3), "b", "t", "")
            .input(floats(dims(1, 2, 1), 5, 7), "b", "t", "")
            .absent()
            .input(floats(dims(1, 2, 1), Math.log(0.5), Math.log(0.5)), "b", "t", "");
    List<Tensor> results = model.runAll();
    assertArrayEquals(new double[] {10, 260}, results.get(0).doubles(), 1e-4);
    assertArrayEquals(new double[] {26}, results.get(1).doubles(), 1e-4);
  }
}
