package org.lrai.passes.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneBlocks;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;

/**
 * Kernels that sum products read neighbours in neighbouring lanes: elements that lie apart would be
 * gathered, which takes ten times as long.
 */
class ContiguousLanesTest {
  private static final IndexExpr N = IndexExpr.symbol("n");

  static Stream<Arguments> graphs() {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    graphs.put("convolution to one channel", convolution(18, 1, 1, constant(6)));
    graphs.put("convolution of few channels to one", convolution(5, 1, 1, constant(6)));
    graphs.put("odd number of groups of 8", convolution(24, 24, 3, constant(6)));
    graphs.put("odd number of groups of 8 and any width", convolution(40, 40, 5, N));
    graphs.put("depthwise convolution of any width", convolution(20, 20, 20, N));
    graphs.put("transposed convolution to one channel", transposed());
    graphs.put("products of matrices", product(constant(3)));
    graphs.put("products of any number of matrices", product(N));
    graphs.put("product of two matrices of rank 3", product(constant(1)));
    return graphs.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void kernelsComputeTheDefinitions(String name, Graph graph) {
    LoweringTest.check(name, graph, 2e-6);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void lanesReadNeighbours(String name, Graph graph) {
    int sums = 0;
    for (Kernel kernel : Pipeline.plan(Pipeline.optimize(graph)).kernels()) {
      if (kernel.body().toString().contains("FMA")) {
        sums++;
        check(kernel, kernel.body(), false);
      }
    }
    assertTrue(sums > 0, name);
  }

  /** Every sum is within lanes, and what moves with a lane moves by one element. */
  private static void check(Kernel kernel, List<Statement> body, boolean inLanes) {
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For loop when loop.kind() == LoopKind.LANES -> {
          checkReads(kernel, loop.variable(), loop.body());
          check(kernel, loop.body(), true);
        }
        case Statement.For group when group.kind() == LoopKind.LANE_GROUP -> {
          checkReads(kernel, group.variable(), firstBlock(group));
          check(kernel, group.body(), true);
        }
        case Statement.For loop -> check(kernel, loop.body(), inLanes);
        case Statement.If choice -> {
          check(kernel, choice.then(), inLanes);
          check(kernel, choice.otherwise(), inLanes);
        }
        case Statement.LaneReduction reduction -> {
          checkReads(kernel, reduction.variable(), reduction.body());
          check(kernel, reduction.body(), true);
        }
        case Statement.Assign _ -> assertTrue(inLanes);
        case Statement.Index _, Statement.Let _, Statement.Registers _, Statement.Store _ -> {}
      }
    }
  }

  /** The lanes of a group's first block; nothing else divides them. */
  private static List<Statement> firstBlock(Statement.For group) {
    Atom.Variable lane = new Atom.Variable(group.variable());
    Rewriter inFirst =
        Rewriter.IDENTITY.withElements(element -> {
          element.at().forEach(index -> assertTrue(LaneBlocks.areNumbers(index, lane)));
          return LaneBlocks.inVector(element, lane);
        });
    return StatementRewriter.of(inFirst).apply(group.body());
  }

  private static void checkReads(Kernel kernel, String lane, List<Statement> body) {
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For loop -> checkReads(kernel, lane, loop.body());
        case Statement.If choice -> {
          checkReads(kernel, lane, choice.then());
          checkReads(kernel, lane, choice.otherwise());
        }
        case Statement.Let let -> checkReads(kernel, lane, let.value());
        case Statement.Assign assign -> checkReads(kernel, lane, assign.value());
        case Statement.Store store -> checkReads(kernel, lane, store.value());
        case Statement.Index _, Statement.Registers _, Statement.LaneReduction _ -> {}
      }
    }
  }

  private static void checkReads(Kernel kernel, String lane, ScalarExpr value) {
    for (ScalarExpr.Element element : Reads.of(value).values()) {
      IndexExpr address = kernel.buffers().get(element.source()).address(element.at());
      long stride = LaneSupport.stride(address, new Atom.Variable(lane)).orElse(-1);
      assertEquals(Math.min(1, Math.max(0, stride)), stride, () -> element + " in " + lane);
    }
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private static TensorType type(IndexExpr... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  /** Of what another kernel computed, so that it has its channels last. */
  private static Value images(GraphBuilder graph, long channels, IndexExpr width) {
    Value x = graph.input("x", type(constant(1), constant(channels), constant(5), width));
    return graph.apply(new Unary(ScalarOp.ABS), x);
  }

  private static Graph convolution(long inputs, long outputs, long groups, IndexExpr width) {
    GraphBuilder graph = new GraphBuilder("convolution");
    Value x = images(graph, inputs, width);
    Value w = LoweringTest.weights(graph, "w", outputs, inputs / groups, 3, 3);
    WindowAxis axis = new WindowAxis(1, 1, constant(1), constant(1));
    Value y = graph.apply(new Conv(List.of(axis, axis), groups), x, w);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), y));
  }

  private static Graph transposed() {
    GraphBuilder graph = new GraphBuilder("transposed");
    Value x = images(graph, 18, constant(6));
    Value w = LoweringTest.weights(graph, "w", 18, 1, 4, 4);
    WindowAxis axis = new WindowAxis(2, 1, constant(1), constant(1));
    List<IndexExpr> dims = List.of(constant(10), constant(12));
    return graph.build(graph.apply(new ConvTranspose(List.of(axis, axis), 1, dims), x, w));
  }

  private static Graph product(IndexExpr batch) {
    GraphBuilder graph = new GraphBuilder("product");
    Value a = graph.input("a", type(batch, constant(9), constant(7)));
    Value b = graph.input("b", type(batch, constant(7), constant(20)));
    return graph.build(graph.apply(new MatMul(), a, b));
  }
}
