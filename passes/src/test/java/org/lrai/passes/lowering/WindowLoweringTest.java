package org.lrai.passes.lowering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.PhaseConv;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;

/** Forms that window operators are brought into: in phases, in wider groups, with pads copied. */
class WindowLoweringTest {
  private static final IndexExpr N = IndexExpr.symbol("n");

  static Stream<Arguments> graphs() {
    List<Arguments> cases = new ArrayList<>();
    for (long kernel = 1; kernel <= 5; kernel++) {
      for (long stride = 1; stride <= 3; stride++) {
        for (long pad = 0; pad < kernel; pad++) {
          long dim = stride * 5 + kernel - 2 * pad;
          if (dim > 0) {
            String name = "transposed " + kernel + ", stride " + stride + ", pad " + pad;
            cases.add(Arguments.of(name, transposed(kernel, stride, pad, dim)));
          }
        }
      }
    }
    cases.add(Arguments.of("transposed to a multiple", transposed(4, 2, 1, 12)));
    for (long outputs : new long[] {2, 4, 8, 16, 24, 48}) {
      long groups = outputs <= 8 ? 8 : 2; // fewer of wide ones: they take the interpreter long
      cases.add(Arguments.of("groups of " + outputs, grouped(groups, 3, outputs, 1)));
      cases.add(
          Arguments.of("groups of " + outputs + ", stride 2", grouped(groups, 2, outputs, 2)));
    }
    for (Pool.Kind kind : List.of(Pool.Kind.MAX, Pool.Kind.AVERAGE, Pool.Kind.AVERAGE_WITH_PADS)) {
      for (boolean roundUp : new boolean[] {false, true}) {
        for (long pad = 0; pad < 3; pad++) {
          String name = kind + ", pad " + pad + (roundUp ? ", rounded up" : "");
          cases.add(Arguments.of(name, pooled(kind, roundUp, pad)));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void kernelsComputeTheDefinitions(String name, Graph graph) {
    LoweringTest.check(name, graph, 2e-6);
  }

  @Test
  void transposedConvolutionsAreConvolutionsInPhases() {
    Graph lowered = Pipeline.lower(transposed(4, 2, 1, 12));
    assertTrue(lowered.nodes().stream().anyMatch(node -> node.op() instanceof PhaseConv));
    assertFalse(lowered.nodes().stream().anyMatch(node -> node.op() instanceof ConvTranspose));
  }

  private static TensorType images(long channels, long height, long width) {
    return new TensorType(
        ElementType.FLOAT32,
        new Shape(
            List.of(
                N,
                IndexExpr.constant(channels),
                IndexExpr.constant(height),
                IndexExpr.constant(width))));
  }

  private static WindowAxis axis(long stride, long pad) {
    return new WindowAxis(stride, 1, IndexExpr.constant(pad), IndexExpr.constant(pad));
  }

  /** Images of 6 by 6. */
  private static Graph transposed(long kernel, long stride, long pad, long dim) {
    GraphBuilder graph = new GraphBuilder("transposed");
    Value x = graph.input("x", images(3, 6, 6));
    Value w = LoweringTest.weights(graph, "w", 3, 5, kernel, kernel);
    Value b = LoweringTest.weights(graph, "b", 5);
    List<IndexExpr> dims = List.of(IndexExpr.constant(dim), IndexExpr.constant(dim));
    WindowAxis axis = axis(stride, pad);
    Value y = graph.apply(new ConvTranspose(List.of(axis, axis), 1, dims), x, w, b);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), y));
  }

  private static Graph grouped(long groups, long inputs, long outputs, long stride) {
    GraphBuilder graph = new GraphBuilder("grouped");
    Value x = graph.input("x", images(groups * inputs, 7, 6));
    Value w = LoweringTest.weights(graph, "w", groups * outputs, inputs, 3, 3);
    Value b = LoweringTest.weights(graph, "b", groups * outputs);
    WindowAxis axis = axis(stride, 1);
    Value y = graph.apply(new Conv(List.of(axis, axis), groups), x, w, b);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), y));
  }

  private static Graph pooled(Pool.Kind kind, boolean roundUp, long pad) {
    GraphBuilder graph = new GraphBuilder("pooled");
    Value x = graph.input("x", images(18, 8, 9));
    List<WindowAxis> axes = List.of(axis(2, pad), axis(3, pad));
    Value y = graph.apply(new Pool(kind, List.of(3L, 4L), axes, roundUp, 0), x);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), y));
  }
}
