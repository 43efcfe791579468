package org.lrai.ir.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.opaque.NonZero;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

class LiveNodesTest {
  private final GraphBuilder graph = new GraphBuilder("test");
  private final Value x = graph.input("x", TensorType.of(ElementType.FLOAT32, 4));

  @Test
  void whatNoOutputNeedsIsDead() {
    graph.scope("dead").apply(new Unary(ScalarOp.EXP), x);
    Value y = graph.scope("live").apply(new Unary(ScalarOp.ABS), x);
    assertEquals(List.of("live"), names(graph.build(y)));
  }

  @Test
  void aNodeIsNeededForTheSizeOfItsOutputAlone() {
    Value indices = graph.scope("nonzero").apply(new NonZero(), x);
    var count = GraphBuilder.tensor(indices).dim(1);
    Value y = graph.scope("size").apply(new IndexValues(Shape.SCALAR, count));
    assertEquals(List.of("nonzero", "size"), names(graph.build(y)));
  }

  private static List<String> names(Graph graph) {
    return LiveNodes.of(graph).stream().map(Node::name).toList();
  }
}
