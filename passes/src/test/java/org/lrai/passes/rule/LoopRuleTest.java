package org.lrai.passes.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.rule.Match;
import org.lrai.ir.rule.Replay;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.text.Operators;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** A rule whose right side is a loop, in a graph. */
class LoopRuleTest {
  private static final Rule RULE =
      RuleSet.ofFiles("algorithms").rules().stream()
          .filter(rule -> rule.name().equals("attention-over-blocks-of-keys"))
          .findFirst()
          .orElseThrow();

  private static Tensor floats(long rows, long columns, double step) {
    double[] elements = new double[(int) (rows * columns)];
    for (int k = 0; k < elements.length; k++) {
      elements[k] = 3 * Math.sin(step * k);
    }
    return Tensor.ofDoubles(ElementType.FLOAT32, new long[] {rows, columns}, elements);
  }

  private static double[] run(Graph graph, Map<String, Tensor> inputs) {
    return ((Tensor) new Interpreter().run(graph, inputs).firstEntry().getValue()).doubles();
  }

  @Test
  void attentionGoesBlockByBlock() {
    GraphBuilder graph = new GraphBuilder("attention");
    Value scores = graph.input("s", TensorType.of(ElementType.FLOAT32, 2, 6));
    Value values = graph.input("v", TensorType.of(ElementType.FLOAT32, 6, 3));
    Value weights =
        graph.apply(Operators.create("softmax", Map.of("axis", AttributeValue.of(1))), scores);
    Value output = graph.apply(new MatMul(), weights, values);
    Graph before = graph.build(output);
    SequencedMap<String, AttributeValue> sizes = new LinkedHashMap<>();
    Map.of("t", 3, "k", 2, "m", 2, "p", 3)
        .forEach((name, size) -> sizes.put(name, AttributeValue.of(size)));
    sizes.put("float", new AttributeValue.Word("f32"));
    SequencedMap<String, Value> tensors = new LinkedHashMap<>();
    tensors.put("s", scores);
    tensors.put("v", values);
    Match match = new Match(RULE, sizes, tensors, List.of(output));
    Graph after =
        assertInstanceOf(
                Replay.Result.Applied.class, Replay.apply(before, ConstantValues.of(before), match))
            .graph();
    after.checkTypes();
    assertEquals(before.outputs(), after.outputs());
    assertTrue(after.nodes().stream().anyMatch(node -> node.op() instanceof Iterate));

    Map<String, Tensor> inputs = Map.of("s", floats(2, 6, 1), "v", floats(6, 3, 0.7));
    assertArrayEquals(run(before, inputs), run(after, inputs), 1e-12);
  }
}
