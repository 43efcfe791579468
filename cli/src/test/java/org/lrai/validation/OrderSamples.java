package org.lrai.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.neural.Attention;
import org.lrai.ir.op.neural.Cell;
import org.lrai.ir.op.neural.CellFunction;
import org.lrai.ir.op.neural.LayerNormalization;
import org.lrai.ir.op.neural.Lstm;
import org.lrai.ir.op.neural.RmsNormalization;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.reduction.Cumulative;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Reductions of every kind, for a number of rows, images or queries that is given. */
final class OrderSamples {
  private OrderSamples() {}

  static Map<String, Function<IndexExpr, Graph>> all() {
    Map<String, Function<IndexExpr, Graph>> kinds = new LinkedHashMap<>();
    kinds.put("product", rows -> product(rows, 300, 24));
    kinds.put("short product", rows -> product(rows, 37, 21));
    kinds.put("packed product", rows -> packed(List.of(rows), 300, 24));
    kinds.put("product with a vector", rows -> packed(List.of(rows), 200, 1));
    kinds.put("batched product", batch -> packed(List.of(batch, c(5)), 150, 20));
    kinds.put("product of batches", OrderSamples::batched);
    kinds.put("convolution 1x1", n -> conv(n, 20, 24, 1, 1, 1, 0, 1));
    kinds.put("convolution", n -> conv(n, 5, 9, 3, 1, 1, 1, 1));
    kinds.put("long convolution", n -> conv(n, 24, 16, 3, 1, 1, 1, 1));
    kinds.put("convolution to one channel", n -> conv(n, 24, 1, 3, 1, 1, 1, 1));
    kinds.put("strided convolution", n -> conv(n, 6, 8, 3, 2, 1, 1, 1));
    kinds.put("dilated convolution", n -> conv(n, 6, 8, 3, 1, 2, 2, 1));
    kinds.put("grouped convolution", n -> conv(n, 32, 32, 3, 1, 1, 1, 2));
    kinds.put("depthwise convolution", n -> conv(n, 24, 24, 3, 1, 1, 1, 24));
    kinds.put("transformed convolution", n -> conv(n, 32, 32, 3, 1, 1, 0, 1));
    kinds.put("transposed convolution", OrderSamples::transposed);
    kinds.put("average pooling", n -> pool(n, Pool.Kind.AVERAGE));
    kinds.put("maximum pooling", n -> pool(n, Pool.Kind.MAX));
    kinds.put("attention", batch -> attention(batch, c(7)));
    kinds.put("layer normalization", n -> normalized(n, true));
    kinds.put("RMS normalization", n -> normalized(n, false));
    kinds.put("softmax", n -> one(new Softmax(1), n, c(150)));
    kinds.put("sum of rows", n -> one(reduce(Reduce.Kind.SUM, 1), n, c(300)));
    kinds.put("sum of columns", n -> one(reduce(Reduce.Kind.SUM, 1), n, c(300), c(40)));
    kinds.put("cumulative sum", n -> one(cumulative(1), n, c(300), c(40)));
    kinds.put("cumulative sum of rows", n -> one(cumulative(1), n, c(300)));
    kinds.put("mean", n -> one(reduce(Reduce.Kind.MEAN, 1, 2), n, c(30), c(40)));
    kinds.put("product of rows", n -> one(reduce(Reduce.Kind.PRODUCT, 1), n, c(40)));
    kinds.put("maximum of rows", n -> one(reduce(Reduce.Kind.MAX, 1), n, c(200)));
    kinds.put("recurrent layer", OrderSamples::recurrent);
    return kinds;
  }

  private static IndexExpr c(long value) {
    return IndexExpr.constant(value);
  }

  private static TensorType type(IndexExpr... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  private static Reduce reduce(Reduce.Kind kind, Integer... axes) {
    return new Reduce(kind, List.of(axes), false);
  }

  private static Graph one(Op op, IndexExpr... dims) {
    GraphBuilder graph = new GraphBuilder("one");
    return graph.build(graph.apply(op, graph.input("x", type(dims))));
  }

  private static Op cumulative(int axis) {
    return new Cumulative(Cumulative.Kind.SUM, axis, false, false);
  }

  private static Graph product(IndexExpr rows, long k, long columns) {
    GraphBuilder graph = new GraphBuilder("product");
    Value a = graph.input("a", type(rows, c(k)));
    return graph.build(graph.apply(new MatMul(), a, graph.input("b", type(c(k), c(columns)))));
  }

  private static Graph packed(List<IndexExpr> rows, int k, int columns) {
    GraphBuilder graph = new GraphBuilder("packed");
    List<IndexExpr> dims = new ArrayList<>(rows);
    dims.add(c(k));
    Value x = graph.input("x", type(dims.toArray(IndexExpr[]::new)));
    return graph.build(graph.apply(new MatMul(), x, Samples.weights(graph, "w", k, columns)));
  }

  private static Graph batched(IndexExpr batch) {
    GraphBuilder graph = new GraphBuilder("batched");
    Value a = graph.input("a", type(batch, c(6), c(140)));
    Value b = graph.input("b", type(batch, c(140), c(18)));
    return graph.build(graph.apply(new MatMul(), a, b));
  }

  private static Graph conv(
      IndexExpr batch,
      long from,
      long to,
      long kernel,
      long stride,
      long dilation,
      long pad,
      long group) {
    GraphBuilder graph = new GraphBuilder("conv");
    Value x = graph.input("x", type(batch, c(from), c(18), c(18)));
    WindowAxis axis = new WindowAxis(stride, dilation, c(pad), c(pad));
    Value w = Samples.weights(graph, "w", to, from / group, kernel, kernel);
    return graph.build(graph.apply(new Conv(List.of(axis, axis), group), x, w));
  }

  private static Graph transposed(IndexExpr batch) {
    GraphBuilder graph = new GraphBuilder("transposed");
    Value x = graph.input("x", type(batch, c(8), c(7), c(7)));
    WindowAxis axis = new WindowAxis(2, 1, c(0), c(0));
    Value w = Samples.weights(graph, "w", 8, 6, 2, 2);
    ConvTranspose op = new ConvTranspose(List.of(axis, axis), 1, List.of(c(14), c(14)));
    return graph.build(graph.apply(op, x, w));
  }

  private static Graph pool(IndexExpr batch, Pool.Kind kind) {
    WindowAxis axis = new WindowAxis(2, 1, c(1), c(1));
    return one(
        new Pool(kind, List.of(3L, 3L), List.of(axis, axis), false, 0), batch, c(20), c(12), c(12));
  }

  static Graph attention(IndexExpr batch, IndexExpr queries) {
    GraphBuilder graph = new GraphBuilder("attention");
    Value q = graph.input("q", type(batch, c(2), queries, c(32)));
    Value k = graph.input("k", type(batch, c(2), c(150), c(32)));
    Value v = graph.input("v", type(batch, c(2), c(150), c(32)));
    Attention op = new Attention(0.5, 0, ElementType.FLOAT32, List.of(), Attention.Scores.NONE);
    return graph.build(graph.apply(op, q, k, v));
  }

  private static Graph normalized(IndexExpr rows, boolean layer) {
    GraphBuilder graph = new GraphBuilder("normalized");
    Value x = graph.input("x", type(rows, c(200)));
    Value scale = Samples.weights(graph, "s", 200);
    Op op =
        layer
            ? new LayerNormalization(1, 1e-5, ElementType.FLOAT32, false)
            : new RmsNormalization(1, 1e-5, ElementType.FLOAT32);
    return graph.build(graph.apply(op, x, scale));
  }

  private static Graph recurrent(IndexExpr batch) {
    GraphBuilder graph = new GraphBuilder("recurrent");
    long size = 20;
    long hidden = 18;
    Value x = graph.input("x", type(c(6), batch, c(size)));
    Value h = graph.input("h", type(batch, c(hidden)));
    Value cell = graph.input("c", type(batch, c(hidden)));
    List<CellFunction> functions =
        List.of(CellFunction.SIGMOID, CellFunction.TANH, CellFunction.TANH);
    Lstm lstm = new Lstm(new Cell(false, false, 0, functions), false, false);
    List<Value> results =
        graph.applyAll(
            lstm,
            List.of(
                x,
                Samples.weights(graph, "w", 4 * hidden, size),
                Samples.weights(graph, "r", 4 * hidden, hidden),
                Samples.weights(graph, "b", 8 * hidden),
                h,
                cell));
    return graph.build(results);
  }
}
