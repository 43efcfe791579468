package org.lrai.passes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.movement.Identity;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.BatchNormalization;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.rule.Match;
import org.lrai.ir.rule.ProofIndex;
import org.lrai.ir.rule.Replay;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleParser;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.text.GraphPrinter;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.PassResult;

class ApplyRulesTest {
  private static final RuleSet RULES =
      RuleSet.ofFiles("simplification", "movement", "sinking", "linear");
  private static final ProofIndex ALL = _ -> true;

  private static TensorData floats(long[] dims, double first, double step) {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    float[] values = new float[size];
    for (int k = 0; k < size; k++) {
      values[k] = (float) (first + k * step);
    }
    return TensorData.ofFloats(dims, values);
  }

  private static Graph normalizedConvolution() {
    GraphBuilder graph = new GraphBuilder("block");
    Value x = graph.input("x", TensorType.of(ElementType.FLOAT32, 2, 4, 5, 5));
    Value w = graph.constant("w", floats(new long[] {6, 2, 3, 3}, -0.5, 0.01));
    WindowAxis axis = new WindowAxis(2, 1, IndexExpr.ONE, IndexExpr.ONE);
    Value y = graph.apply(new Conv(List.of(axis, axis), 2), x, w);
    Value[] parameters = {
      graph.constant("scale", floats(new long[] {6}, 0.5, 0.1)),
      graph.constant("bias", floats(new long[] {6}, -0.2, 0.1)),
      graph.constant("mean", floats(new long[] {6}, 0.1, -0.05)),
      graph.constant("var", floats(new long[] {6}, 0.3, 0.2))
    };
    return graph.build(
        graph.apply(
            new BatchNormalization(1e-5),
            y,
            parameters[0],
            parameters[1],
            parameters[2],
            parameters[3]));
  }

  private static double[] run(Graph graph, Tensor x) {
    return ((Tensor) new Interpreter().run(graph, Map.of("x", x)).firstEntry().getValue())
        .doubles();
  }

  @Test
  void batchNormalizationGoesIntoTheConvolution() {
    Graph before = normalizedConvolution();
    PassResult result = new ApplyRules("fold", RULES, ALL).run(before);
    assertEquals(
        "fold-batch-normalization-into-convolution",
        assertInstanceOf(RewriteStep.Change.Rewrite.class, result.steps().getFirst().change())
            .rule());
    Tensor x = Tensor.of(floats(new long[] {2, 4, 5, 5}, -1, 0.02));
    double[] expected = run(before, x);
    double[] actual = run(result.graph(), x);
    for (int k = 0; k < expected.length; k++) {
      assertEquals(expected[k], actual[k], 1e-12);
    }
  }

  @Test
  void nothingFiresWithoutProof() {
    Graph before = normalizedConvolution();
    PassResult result = new ApplyRules("fold", RULES, _ -> false).run(before);
    assertEquals(GraphPrinter.print(before), GraphPrinter.print(result.graph()));
    assertTrue(result.steps().isEmpty());
  }

  @Test
  void proofsAreAskedForTheInstanceThatIsMet() {
    Graph before = normalizedConvolution();
    PassResult result =
        new ApplyRules("fold", RULES, instance -> !instance.key().equals("r=2")).run(before);
    assertTrue(result.steps().isEmpty());
  }

  @Test
  void inversePairsVanishThroughWhatIsBetween() {
    GraphBuilder graph = new GraphBuilder("pair");
    Value x = graph.input("x", TensorType.of(ElementType.FLOAT32, 2, 3, 4));
    Value there = graph.apply(new Transpose(List.of(2, 0, 1)), x);
    Value y = graph.apply(new Unary(ScalarOp.TANH), there);
    Graph before = graph.build(graph.apply(new Transpose(List.of(1, 2, 0)), y));
    PassResult result = new ApplyRules("simplify", RULES, ALL).run(before);
    assertEquals(1, result.graph().nodes().size(), GraphPrinter.print(result.graph()));
    assertEquals(new Unary(ScalarOp.TANH), result.graph().nodes().getFirst().op());
  }

  @Test
  void elementTypesThatARuleDoesNotNameDoNotMatch() {
    RuleSet rules =
        new RuleSet(
            RuleParser.parse(
                "my.rule",
                "rule same for t in {bool, f32} given $x: t[n] identity($x) => $x"
                    + " contract bit-equal"));
    GraphBuilder graph = new GraphBuilder("half");
    Value x = graph.input("x", TensorType.of(ElementType.FLOAT16, 3));
    Graph before = graph.build(graph.apply(new Identity(), x));
    assertTrue(new ApplyRules("simplify", rules, ALL).run(before).steps().isEmpty());
  }

  @Test
  void stepsLeadFromTheGraphBeforeToTheGraphAfter() {
    Graph before = normalizedConvolution();
    PassResult result = new ApplyRules("fold", RULES, ALL).run(before);
    Graph graph = before;
    for (RewriteStep step : result.steps()) {
      var rewrite = assertInstanceOf(RewriteStep.Change.Rewrite.class, step.change());
      Graph current = graph;
      Match match = match(current, rewrite);
      graph =
          assertInstanceOf(
                  Replay.Result.Applied.class,
                  Replay.apply(current, ConstantValues.of(current), match))
              .graph();
      assertNotEquals(GraphPrinter.print(step.before()), GraphPrinter.print(step.after()));
    }
    assertEquals(GraphPrinter.print(result.graph()), GraphPrinter.print(graph));
  }

  private static Match match(Graph graph, RewriteStep.Change.Rewrite rewrite) {
    Rule rule =
        RULES.rules().stream()
            .filter(each -> each.name().equals(rewrite.rule()))
            .findFirst()
            .orElseThrow();
    Map<String, Value> values = new LinkedHashMap<>();
    graph.inputs().forEach(value -> values.put(value.name(), value));
    graph.constants().keySet().forEach(value -> values.put(value.name(), value));
    graph.nodes().forEach(node -> node.outputs().forEach(v -> values.put(v.name(), v)));
    SequencedMap<String, Value> tensors = new LinkedHashMap<>();
    rewrite.tensors().forEach((name, value) -> tensors.put(name, values.get(value)));
    return new Match(
        rule, rewrite.values(), tensors, rewrite.roots().stream().map(values::get).toList());
  }

  @Test
  void replayRefusesWhatDoesNotMatch() {
    Graph before = normalizedConvolution();
    PassResult result = new ApplyRules("fold", RULES, ALL).run(before);
    var rewrite =
        assertInstanceOf(RewriteStep.Change.Rewrite.class, result.steps().getFirst().change());
    Match match = match(before, rewrite);
    SequencedMap<String, Value> swapped = new LinkedHashMap<>(match.tensors());
    swapped.put("mean", swapped.get("var"));
    Match wrong = new Match(match.rule(), match.values(), swapped, match.roots());
    assertInstanceOf(
        Replay.Result.Refused.class, Replay.apply(before, ConstantValues.of(before), wrong));
  }
}
