package org.lrai.verifier.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.MatMulInteger;
import org.lrai.ir.rule.Match;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleParser;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.witness.WitnessReplay.Verdict;

class WitnessReplayTest {
  private static final List<Rule> RULES =
      RuleParser.parse(
          "test.rule",
          """
          rule double-negation
            given $x: any[n]
            neg(neg($x)) => $x
            contract bit-equal
          """);

  private static TensorData floats(float... values) {
    return TensorData.ofFloats(new long[] {values.length}, values);
  }

  /** {@code x + a * b + a}, with constants a and b, and something that nobody reads. */
  private static Graph graph(TensorData a, TensorData b) {
    GraphBuilder graph = new GraphBuilder("sum");
    Value x = graph.input("x", a.type());
    Value first = graph.constant("a", a);
    Value second = graph.constant("b", b);
    Value product = graph.apply(new Binary(ScalarOp.MUL), first, second);
    Value sum = graph.apply(new Binary(ScalarOp.ADD), x, product);
    graph.apply(new Unary(ScalarOp.NEG), sum);
    return graph.build(graph.apply(new Binary(ScalarOp.ADD), sum, first));
  }

  private static final Graph SUM = graph(floats(1, 2), floats(0.5f, 3));

  private static String name(Graph graph, int node) {
    return graph.nodes().get(node).output().name();
  }

  /**
   * The verdict on one step, whose digests are those of what it makes, where it makes something.
   */
  private static Verdict verdict(Graph before, Change change, Graph after) {
    Witness witness = Witness.of(before, List.of(new RewriteStep(change, before, after)), after);
    return WitnessReplay.replay(before, witness, RULES, _ -> true);
  }

  private static void assertRefused(Graph before, Change change, String reason) {
    Verdict verdict = verdict(before, change, before);
    String said = assertInstanceOf(Verdict.Invalid.class, verdict).reason();
    assertTrue(said.contains(reason), said);
  }

  /** A product of 516 terms of up to 255 times a weight. */
  private static Graph product(long weight) {
    int terms = 516;
    GraphBuilder graph = new GraphBuilder("product");
    Value x = graph.input("x", TensorType.of(ElementType.UINT8, 1, terms));
    byte[] weights = new byte[terms];
    Arrays.fill(weights, (byte) weight);
    Value w =
        graph.constant(
            "w",
            TensorData.ofBytes(ElementType.INT8, new long[] {terms, 1}, ByteBuffer.wrap(weights)));
    Value zero = graph.constant("z", TensorData.ofScalar(ElementType.UINT8, 3));
    Value none = graph.constant("n", TensorData.ofScalar(ElementType.INT8, 0));
    return graph.build(graph.apply(new MatMulInteger(), x, w, zero, none));
  }

  @Test
  void productsOfIntegersMustFitIntoFloats() {
    Graph graph = product(-128);
    String name = name(graph, 0);
    Change change =
        new Change.FloatProducts(
            List.of(new Change.FloatProduct(name, List.of("p", "q", "r", "s"), "l", "m", "sum")));

    assertRefused(graph, change, "more digits");
    assertRefused(product(127), change, "another graph");
  }

  private static SequencedMap<String, String> names(String name, String value) {
    SequencedMap<String, String> names = new LinkedHashMap<>();
    names.put(name, value);
    return names;
  }

  @Test
  void whatIsReadIsNotRemoved() {
    Change unread = new Change.Remove(List.of(name(SUM, 2)));
    Graph after = Structure.without(SUM, (Change.Remove) unread);
    assertEquals(SUM.nodes().size() - 1, after.nodes().size());
    assertInstanceOf(Verdict.Valid.class, verdict(SUM, unread, after));

    assertRefused(SUM, new Change.Remove(List.of(name(SUM, 0))), "is not defined before");
    assertRefused(SUM, new Change.Remove(List.of("a")), "is not defined before");
    assertRefused(SUM, new Change.Remove(List.of(name(SUM, 3))), "is not defined before");
    assertRefused(SUM, new Change.Remove(List.of("x")), "not all of it is there");
  }

  @Test
  void onlyWhatIsTheSameIsMerged() {
    Graph equal = graph(floats(1, 2), floats(1, 2));
    Change.Merge merge = new Change.Merge(names("b", "a"));
    assertInstanceOf(Verdict.Valid.class, verdict(equal, merge, Structure.merged(equal, merge)));

    assertRefused(SUM, merge, "is not a: f32");
    assertRefused(graph(floats(0, 2), floats(-0f, 2)), merge, "is not a: f32");
    assertRefused(SUM, new Change.Merge(names(name(SUM, 3), name(SUM, 1))), "is not what it is");
    assertRefused(SUM, new Change.Merge(names("x", "a")), "inputs are not merged");
    assertRefused(SUM, new Change.Merge(names(name(SUM, 1), "x")), "is not what it is");
    assertRefused(SUM, new Change.Merge(names("b", "b")), "is merged itself");
  }

  @Test
  void constantsAreComputedAgain() {
    Change.Fold fold = new Change.Fold(List.of(name(SUM, 0)), true);
    Folding folding = Folding.of(SUM, fold);
    assertEquals(0, folding.rounded());
    assertInstanceOf(Verdict.Valid.class, verdict(SUM, fold, folding.graph()));

    assertRefused(SUM, new Change.Fold(List.of(name(SUM, 1)), false), "is no constant");
    assertRefused(SUM, new Change.Fold(List.of("a"), false), "no nodes compute");
    Graph inexact = graph(floats(1, 0.1f), floats(0.5f, 0.1f));
    assertRefused(inexact, new Change.Fold(List.of(name(inexact, 0)), true), "is rounded");
    Change.Fold rounded = new Change.Fold(List.of(name(inexact, 0)), false);
    assertEquals(1, Folding.of(inexact, rounded).rounded());
    // The graph that it leads to has other elements.
    assertInstanceOf(
        Verdict.Invalid.class, verdict(inexact, rounded, Folding.of(SUM, fold).graph()));
  }

  private static Graph twice() {
    GraphBuilder graph = new GraphBuilder("twice");
    Value x = graph.input("x", TensorType.of(ElementType.FLOAT32, 4));
    Value once = graph.apply(new Unary(ScalarOp.NEG), x);
    Value twice = graph.apply(new Unary(ScalarOp.NEG), once);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), twice));
  }

  private static Change.Rewrite negation(Graph graph, String root, String tensor, long size) {
    SequencedMap<String, AttributeValue> values = new LinkedHashMap<>();
    values.put("n", AttributeValue.of(size));
    values.put("any", new AttributeValue.Word("f32"));
    SequencedMap<String, Value> tensors = new LinkedHashMap<>();
    tensors.put("x", WitnessReplay.values(graph).get(tensor));
    Match match = new Match(RULES.getFirst(), values, tensors, List.of());
    return new Change.Rewrite(
        "double-negation", match.instance().digest(), values, names("x", tensor), List.of(root));
  }

  @Test
  void rulesAreAppliedWhereTheyMatchAndAreProved() {
    Graph graph = twice();
    Change.Rewrite rewrite = negation(graph, name(graph, 1), "x", 4);
    Verdict verdict = verdict(graph, rewrite, graph);
    // It is applied; that it leads back to the graph is not so.
    assertEquals("it makes another graph", ((Verdict.Invalid) verdict).reason());

    assertRefused(graph, negation(graph, name(graph, 0), "x", 4), "as the left side says");
    assertRefused(graph, negation(graph, name(graph, 1), "x", 5), "not f32[5]");
    Witness witness = Witness.of(graph, List.of(new RewriteStep(rewrite, graph, graph)), graph);
    Verdict unproved = WitnessReplay.replay(graph, witness, RULES, _ -> false);
    assertTrue(((Verdict.Invalid) unproved).reason().contains("has no proof"));
    Change.Rewrite other =
        new Change.Rewrite(
            rewrite.rule(), "00", rewrite.values(), rewrite.tensors(), rewrite.roots());
    assertRefused(graph, other, "is another rule now");
  }

  private static Graph convolution(long stride) {
    GraphBuilder graph = new GraphBuilder("convolution");
    Value x = graph.input("x", TensorType.of(ElementType.FLOAT32, 1, 2, 7, 9));
    float[] kernel = new float[3 * 2 * 3 * 3];
    for (int k = 0; k < kernel.length; k++) {
      kernel[k] = 0.25f * k - 3;
    }
    Value w = graph.constant("w", TensorData.ofFloats(new long[] {3, 2, 3, 3}, kernel));
    IndexExpr one = IndexExpr.ONE;
    WindowAxis axis = new WindowAxis(IndexExpr.constant(stride), one, one, one);
    return graph.build(graph.apply(new Conv(List.of(axis, axis), one), x, w));
  }

  /** F(2, 3). */
  private static final List<Long> OUTPUT = List.of(1L, 1L, 1L, 0L, 0L, 1L, -1L, -1L);

  private static final List<Long> INPUT =
      List.of(1L, 0L, -1L, 0L, 0L, 1L, 1L, 0L, 0L, -1L, 1L, 0L, 0L, 1L, 0L, -1L);
  private static final List<Long> WEIGHTS =
      List.of(
          1L, 1L, 0L, 1L, 0L, 1L, 1L, 2L, 1L, 2L, 1L, 2L, 1L, 2L, -1L, 2L, 1L, 2L, 0L, 1L, 0L, 1L,
          1L, 1L);

  private static Change.Tile tile(Graph graph, List<Long> input, List<Long> weights) {
    Change.Tiling tiling =
        new Change.Tiling(name(graph, 0), "zero", "padded", "b", "tiles", "u", "products", "a");
    return new Change.Tile(2, 3, OUTPUT, input, weights, List.of(tiling));
  }

  @Test
  void matricesOfTilesAreThoseOfAConvolution() {
    Graph graph = convolution(1);
    Change.Tile tile = tile(graph, INPUT, WEIGHTS);
    assertInstanceOf(Verdict.Valid.class, verdict(graph, tile, Convolutions.tiled(graph, tile)));

    assertRefused(convolution(2), tile(convolution(2), INPUT, WEIGHTS), "is no convolution with");
    for (int k = 0; k < INPUT.size(); k++) {
      List<Long> other = new ArrayList<>(INPUT);
      other.set(k, INPUT.get(k) + 1);
      assertRefused(graph, tile(graph, other, WEIGHTS), "no convolution at");
    }
    for (int k = 0; k < WEIGHTS.size(); k += 2) {
      List<Long> other = new ArrayList<>(WEIGHTS);
      other.set(k, WEIGHTS.get(k) + 1);
      assertRefused(graph, tile(graph, INPUT, other), "no convolution at");
    }
  }

  @Test
  void bordersAreThoseOfTheConvolution() {
    Graph graph = convolution(2);
    Change.Pad pad = new Change.Pad(List.of(new Change.Padding(name(graph, 0), "zero", "padded")));
    assertInstanceOf(Verdict.Valid.class, verdict(graph, pad, Convolutions.padded(graph, pad)));
    Change.Pad taken = new Change.Pad(List.of(new Change.Padding(name(graph, 0), "w", "padded")));
    assertRefused(graph, taken, "defined twice");
    assertRefused(
        SUM,
        new Change.Pad(List.of(new Change.Padding(name(SUM, 0), "zero", "padded"))),
        "is no convolution");
  }

  @Test
  void stepsWithinWhatIsNotThereAreRefused() {
    Change change = new Change.Remove(List.of(name(SUM, 2)));
    RewriteStep step = new RewriteStep(change, SUM, SUM).within(name(SUM, 0), "step");
    Verdict verdict =
        WitnessReplay.replay(SUM, Witness.of(SUM, List.of(step), SUM), RULES, _ -> true);
    assertEquals("there is no graph step", ((Verdict.Invalid) verdict).reason());
  }
}
