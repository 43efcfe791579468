package org.lrai.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.movement.GatherElements;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.op.movement.ScatterElements;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.Cell;
import org.lrai.ir.op.neural.CellFunction;
import org.lrai.ir.op.neural.Coordinates;
import org.lrai.ir.op.neural.Gru;
import org.lrai.ir.op.neural.Interpolation;
import org.lrai.ir.op.neural.Lstm;
import org.lrai.ir.op.neural.Resize;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.reduction.ArgReduce;
import org.lrai.ir.op.reduction.Cumulative;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Small graphs that are lowered to kernels of every kind. */
final class Samples {
  /** The name of the one that takes long to run. */
  static final String LARGE = "transformed convolution";

  private static final IndexExpr N = IndexExpr.symbol("n");

  private Samples() {}

  static Map<String, Graph> all() {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    graphs.put("product", product(N, 37, 21));
    graphs.put("packed product", packedProduct(constant(11)));
    graphs.put("packed product of any rows", packedProduct(N));
    graphs.put("padded convolution", convolution(1, 1));
    graphs.put("strided convolution", convolution(2, 2));
    graphs.put("two convolutions", twoConvolutions());
    graphs.put("one output channel", oneChannel());
    graphs.put("one output channel in phases", oneChannelInPhases());
    graphs.put("depthwise convolution of any width", depthwise());
    graphs.put("odd number of groups of 8", groups());
    graphs.put(LARGE, transformedConvolution());
    graphs.put("attention", attention());
    graphs.put("sum of rows", reduce(Reduce.Kind.SUM, List.of(2), 70));
    graphs.put("sum of columns", reduce(Reduce.Kind.SUM, List.of(1), 150));
    graphs.put("maximum", reduce(Reduce.Kind.MAX, List.of(1, 2), 5));
    graphs.put("softmax", softmax());
    graphs.put("movement", movement());
    graphs.put("gather", gather());
    graphs.put("mirrored repetitions", mirrored());
    graphs.put("selections side by side", selections());
    graphs.put("chain", chain());
    graphs.put("search", search(13, 3));
    graphs.put("updates", updates());
    graphs.put("causal sums", causal());
    graphs.put("recurrent layer", recurrent(constant(1), 40, false));
    graphs.put("recurrent layer of any batch", recurrent(IndexExpr.symbol("m"), 6, true));
    graphs.put("loop", BrokenLoopsTest.loop());
    graphs.putAll(LaneSamples.all());
    return graphs;
  }

  private static TensorType type(IndexExpr... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  static Graph product(IndexExpr rows, long k, long columns) {
    GraphBuilder graph = new GraphBuilder("product");
    Value a = graph.input("a", type(rows, constant(k)));
    Value b = graph.input("b", type(constant(k), constant(columns)));
    Value c = graph.input("c", type(constant(columns)));
    return graph.build(graph.apply(new Binary(ScalarOp.ADD), graph.apply(new MatMul(), a, b), c));
  }

  private static Graph packedProduct(IndexExpr rows) {
    GraphBuilder graph = new GraphBuilder("packed");
    Value x = graph.input("x", type(rows, constant(30)));
    return graph.build(graph.apply(new MatMul(), x, weights(graph, "w", 30, 20)));
  }

  private static Graph convolution(long stride, long pad) {
    GraphBuilder graph = new GraphBuilder("convolution");
    Value x = graph.input("x", type(constant(1), constant(3), constant(7), constant(8)));
    Value w = weights(graph, "w", 4, 3, 3, 3);
    WindowAxis axis = new WindowAxis(stride, 1, constant(pad), constant(pad));
    return graph.build(graph.apply(new Conv(List.of(axis, axis), 1), x, w));
  }

  /** The first writes its output into the middle of an array; a call adds the border. */
  private static Graph twoConvolutions() {
    GraphBuilder graph = new GraphBuilder("two");
    Value x = graph.input("x", type(N, constant(3), constant(6), constant(7)));
    WindowAxis axis = new WindowAxis(1, 1, constant(1), constant(1));
    Conv conv = new Conv(List.of(axis, axis), 1);
    Value first = graph.apply(conv, x, weights(graph, "v", 5, 3, 3, 3));
    return graph.build(graph.apply(conv, first, weights(graph, "w", 4, 5, 3, 3)));
  }

  /** A convolution of what another kernel computed, which has its channels last. */
  private static Value convolution(
      GraphBuilder graph, TensorType images, long outputs, long groups) {
    Value inside = graph.apply(new Unary(ScalarOp.ABS), graph.input("x", images));
    long terms = images.dim(1).asConstant().orElseThrow() / groups;
    WindowAxis axis = new WindowAxis(1, 1, constant(1), constant(1));
    Conv conv = new Conv(List.of(axis, axis), groups);
    return graph.apply(conv, inside, weights(graph, "w", outputs, terms, 3, 3));
  }

  private static Graph oneChannel() {
    GraphBuilder graph = new GraphBuilder("one");
    TensorType images = type(N, constant(18), constant(5), constant(6));
    return graph.build(convolution(graph, images, 1, 1));
  }

  private static Graph groups() {
    GraphBuilder graph = new GraphBuilder("groups");
    TensorType images = type(N, constant(24), constant(3), constant(5));
    return graph.build(convolution(graph, images, 24, 3));
  }

  /** Rows of {@code n} outputs: eight at a time, then one by one. */
  private static Graph depthwise() {
    GraphBuilder graph = new GraphBuilder("depthwise");
    TensorType images = type(constant(1), constant(20), constant(3), N);
    Value result = convolution(graph, images, 20, 20);
    return graph.build(graph.apply(new Unary(ScalarOp.NEG), result));
  }

  private static Graph oneChannelInPhases() {
    GraphBuilder graph = new GraphBuilder("phases");
    Value x = graph.input("x", type(N, constant(18), constant(3), constant(4)));
    WindowAxis axis = new WindowAxis(2, 1, constant(1), constant(1));
    Value inside = graph.apply(new Unary(ScalarOp.ABS), x);
    ConvTranspose conv =
        new ConvTranspose(List.of(axis, axis), 1, List.of(constant(6), constant(8)));
    return graph.build(graph.apply(conv, inside, weights(graph, "w", 18, 1, 4, 4)));
  }

  /** Tiles of four rows and columns, of which those at the right end are cut off. */
  private static Graph transformedConvolution() {
    GraphBuilder graph = new GraphBuilder("transformed");
    Value x = graph.input("x", type(constant(1), constant(32), constant(18), constant(17)));
    WindowAxis axis = new WindowAxis(1, 1, constant(0), constant(0));
    Conv conv = new Conv(List.of(axis, axis), 1);
    return graph.build(graph.apply(conv, x, weights(graph, "w", 32, 32, 3, 3)));
  }

  private static Graph attention() {
    GraphBuilder graph = new GraphBuilder("attention");
    Value q = graph.input("q", type(constant(2), N, constant(8)));
    Value k = graph.input("k", type(constant(2), constant(8), constant(19)));
    Value v = graph.input("v", type(constant(2), constant(19), constant(8)));
    Value weight = graph.apply(new Softmax(2), graph.apply(new MatMul(), q, k));
    return graph.build(graph.apply(new MatMul(), weight, v));
  }

  static Graph reduce(Reduce.Kind kind, List<Integer> axes, long length) {
    GraphBuilder graph = new GraphBuilder("reduce");
    Value x = graph.input("x", type(N, constant(length), constant(length == 70 ? 45 : 3)));
    return graph.build(graph.apply(new Reduce(kind, axes, false), x));
  }

  private static Graph softmax() {
    GraphBuilder graph = new GraphBuilder("softmax");
    Value x = graph.input("x", type(constant(3), N, constant(18)));
    return graph.build(graph.apply(new Softmax(2), x));
  }

  private static Graph movement() {
    GraphBuilder graph = new GraphBuilder("movement");
    Value x = graph.input("x", type(N, constant(4), constant(5)));
    Value y = graph.input("y", type(N, constant(5), constant(2)));
    Value turned = graph.apply(new Transpose(List.of(0, 2, 1)), x);
    Value both = graph.apply(new Concat(2), turned, y);
    return graph.build(graph.apply(new Unary(ScalarOp.NEG), both));
  }

  private static Graph gather() {
    GraphBuilder graph = new GraphBuilder("gather");
    Value table = graph.input("table", type(constant(9), constant(20)));
    Value at = graph.input("at", new TensorType(ElementType.INT64, Shape.of(N, constant(3))));
    return graph.build(graph.apply(new Gather(0), table, at));
  }

  /** Elements that are repeated, and mirrored at the borders. */
  private static Graph mirrored() {
    GraphBuilder graph = new GraphBuilder("mirrored");
    Value x = graph.input("x", type(N, constant(3), constant(6)));
    Coordinates coordinates = new Coordinates(Coordinates.Mode.ASYMMETRIC, 0, 0, 1);
    Interpolation nearest = new Interpolation(Interpolation.Filter.NEAREST_FLOOR, 0, false, false);
    Value repeated = graph.apply(new Resize(2, constant(12), coordinates, nearest, 0), x);
    List<IndexExpr> border = List.of(constant(0), constant(0), constant(1));
    return graph.build(graph.apply(new Pad(Pad.Mode.REFLECT, border, border), repeated));
  }

  /** One element that is chosen by a number, beside another one. */
  private static Graph selections() {
    GraphBuilder graph = new GraphBuilder("selections");
    Value table = graph.input("table", type(constant(1), constant(12)));
    IndexExpr one = constant(1);
    Value at = graph.input("at", new TensorType(ElementType.INT64, Shape.of(one, one)));
    Value other = graph.input("other", type(one, N));
    Value chosen = graph.apply(new GatherElements(1), table, at);
    return graph.build(graph.apply(new Concat(1), chosen, other));
  }

  private static Graph chain() {
    GraphBuilder graph = new GraphBuilder("chain");
    Value x = graph.input("x", type(N, constant(30)));
    Value y = graph.input("y", type(constant(30)));
    Value sum = graph.apply(new Binary(ScalarOp.SUB), x, y);
    Value active = graph.apply(new Unary(ScalarOp.SIGMOID), sum);
    return graph.build(graph.apply(new Binary(ScalarOp.MUL), active, x));
  }

  /** The first largest and the last smallest of the terms, for each column. */
  static Graph search(long terms, long columns) {
    GraphBuilder graph = new GraphBuilder("search");
    Value x = graph.input("x", type(N, constant(terms), constant(columns)));
    Value first = graph.apply(new ArgReduce(true, false, 1, false), x);
    Value last = graph.apply(new ArgReduce(false, true, 1, false), x);
    return graph.build(first, last);
  }

  private static Graph updates() {
    GraphBuilder graph = new GraphBuilder("updates");
    Value x = graph.input("x", type(constant(12), constant(9)));
    Value at = graph.input("at", new TensorType(ElementType.INT64, Shape.of(N, constant(9))));
    Value y = graph.input("y", type(N, constant(9)));
    Value added = graph.apply(new ScatterElements(0, Definition.ScatterMode.ADD), x, at, y);
    return graph.build(
        graph.apply(new ScatterElements(0, Definition.ScatterMode.REPLACE), added, at, y));
  }

  private static Graph causal() {
    GraphBuilder graph = new GraphBuilder("causal");
    Value x = graph.input("x", type(N, constant(6)));
    return graph.build(graph.apply(new Cumulative(Cumulative.Kind.SUM, 1, true, false), x));
  }

  /** Two layers whose second one hands on its last states; with more units, panels are turned. */
  static Graph recurrent(IndexExpr batch, long units, boolean reverse) {
    GraphBuilder graph = new GraphBuilder("recurrent");
    Value x = graph.input("x", type(N, batch, constant(5)));
    Value h = graph.input("h", type(batch, constant(units)));
    Value c = graph.input("c", type(batch, constant(units)));
    List<CellFunction> functions =
        List.of(
            new CellFunction(CellFunction.Kind.SIGMOID, 0, 0),
            new CellFunction(CellFunction.Kind.TANH, 0, 0),
            new CellFunction(CellFunction.Kind.TANH, 0, 0));
    Cell gated = new Cell(reverse, false, 0, functions.subList(0, 2));
    Value gru =
        graph
            .applyAll(
                new Gru(gated, true),
                List.of(
                    x,
                    weights(graph, "w", 3 * units, 5),
                    weights(graph, "r", 3 * units, units),
                    weights(graph, "b", 6 * units),
                    h))
            .getFirst();
    return graph.build(
        graph.applyAll(
            new Lstm(new Cell(reverse, false, 0, functions), false, false),
            List.of(
                gru,
                weights(graph, "w2", 4 * units, units),
                weights(graph, "r2", 4 * units, units),
                weights(graph, "b2", 8 * units),
                h,
                c)));
  }

  static Value weights(GraphBuilder graph, String name, long... dims) {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    float[] values = new float[size];
    Random random = new Random(name.hashCode());
    for (int i = 0; i < size; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return graph.constant(name, TensorData.ofFloats(dims, values));
  }
}
