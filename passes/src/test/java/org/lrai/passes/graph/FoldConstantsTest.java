package org.lrai.passes.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** What is folded, and that a chain is rounded once. */
class FoldConstantsTest {
  private final GraphBuilder builder = new GraphBuilder("g");

  private Graph folded(Value output) {
    return new FoldConstants(false).run(builder.build(output)).graph();
  }

  private static double folded(Graph graph, Value value) {
    return Objects.requireNonNull(graph.constants().get(value)).getDouble(0);
  }

  @Test
  void aChainIsRoundedAtItsEnd() {
    Value two = builder.scalar(ElementType.FLOAT32, 2);
    Value root = builder.apply(new Unary(ScalarOp.SQRT), two);
    Value negative = builder.apply(new Unary(ScalarOp.NEG), root);
    Value wide = builder.apply(new Cast(ElementType.FLOAT64, true), negative);
    Graph graph = folded(wide);
    assertTrue(graph.nodes().isEmpty());
    assertEquals(-Math.sqrt(2), folded(graph, wide));
  }

  /** 1000 has no representation in 8 bits: NaN or infinity, which are no real numbers. */
  @Test
  void aCastThatMayGiveNoNumberIsLeft() {
    Value big = builder.scalar(ElementType.FLOAT32, 1000);
    Value narrow = builder.apply(new Cast(ElementType.FLOAT8E4M3FN, false), big);
    assertEquals(1, folded(narrow).nodes().size());
  }

  @Test
  void aCastThatSaturatesIsFolded() {
    Value big = builder.scalar(ElementType.FLOAT32, 1000);
    Value narrow = builder.apply(new Cast(ElementType.FLOAT8E4M3FN, true), big);
    Graph graph = folded(narrow);
    assertTrue(graph.nodes().isEmpty());
    assertEquals(448, folded(graph, narrow));
  }
}
