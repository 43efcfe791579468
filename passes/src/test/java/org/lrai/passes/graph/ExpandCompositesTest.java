package org.lrai.passes.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.neural.Coordinates;
import org.lrai.ir.op.neural.Interpolation;
import org.lrai.ir.op.neural.Resize;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Which sizes the bodies of composites may have. */
class ExpandCompositesTest {

  /** An image that takes the size of another one. */
  @Test
  void sizesMayComeFromTheOperator() {
    GraphBuilder builder = new GraphBuilder("g");
    IndexExpr size = IndexExpr.symbol("n");
    Value x = builder.input("x", new TensorType(ElementType.FLOAT32, Shape.of(3)));
    builder.input("like", new TensorType(ElementType.FLOAT32, Shape.of(size)));
    Resize resize =
        new Resize(
            0,
            size,
            new Coordinates(Coordinates.Mode.HALF_PIXEL, 0, 0, 1),
            new Interpolation(Interpolation.Filter.LINEAR, 0, false, false),
            0);
    Graph expanded = new ExpandComposites().run(builder.build(builder.apply(resize, x))).graph();
    assertEquals("f32[n]", expanded.outputs().getFirst().type().toString());
  }
}
