package org.lrai.passes.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Which inputs of a loop become constants of its step. */
class CaptureConstantsTest {
  private static final TensorType SCALAR = TensorType.of(ElementType.FLOAT32);
  private static final TensorType ROW = SCALAR.withShape(Shape.of(4));

  /** {@code state' = state * weight + slice + bias}, where bias is no constant. */
  private static Graph step() {
    GraphBuilder step = new GraphBuilder("step");
    step.input("iteration", TensorType.of(ElementType.INT64));
    Value state = step.input("state", SCALAR);
    Value slice = step.input("slice", SCALAR);
    Value weight = step.input("weight", SCALAR);
    Value bias = step.input("bias", SCALAR);
    Composer a = Composer.on(step);
    Value next = a.add(a.add(a.multiply(state, weight), slice), bias);
    return step.build(List.of(next));
  }

  @Test
  void whatIsCarriedOrScannedStaysAnInput() {
    GraphBuilder outer = new GraphBuilder("outer");
    Value bias = outer.input("bias", SCALAR);
    Value row = outer.input("row", ROW);
    Value start = outer.scalar(ElementType.FLOAT32, 1);
    Value weight = outer.scalar(ElementType.FLOAT32, 2);
    Iterate loop =
        new Iterate(
            step(),
            false,
            false,
            false,
            1,
            List.of(new ScanAxis(0, false)),
            List.of(),
            List.of(SCALAR));
    Value last = outer.applyAll(loop, List.of(start, row, weight, bias)).getFirst();
    Graph graph = new CaptureConstants().run(outer.build(last)).graph();
    Node node = graph.nodes().getFirst();
    assertEquals(List.of(start, row, bias), node.inputs());
    Graph within = assertInstanceOf(Iterate.class, node.op()).step();
    assertEquals(
        List.of("iteration", "state", "slice", "bias"),
        within.inputs().stream().map(Value::name).toList());
    assertTrue(
        within.constants().keySet().stream().anyMatch(value -> value.name().equals("weight")));
    graph.checkTypes();
  }
}
