package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvInteger;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.linear.MatMulInteger;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * Products of small integers in FLOAT32, which has faster kernels: {@code product(x, w) =
 * int(product(float(x) - float(xZero), float(w) - float(wZero)))} where no sum of the magnitudes of
 * its terms exceeds 2^24, for then every partial sum, in any order, is an integer that a FLOAT32
 * holds. Tiles, which would round, are made before.
 */
public final class FloatProducts implements Pass {
  /** Up to here every integer is a FLOAT32. */
  private static final long LARGEST = 1L << 24;

  @Override
  public String name() {
    return "float-products";
  }

  @Override
  public PassResult run(Graph graph) {
    Editing editing = new Editing(graph);
    List<Change.FloatProduct> products = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (isExact(node, graph)) {
        products.add(rewrite(node, editing));
      } else {
        editing.add(node);
      }
    }
    return products.isEmpty()
        ? PassResult.unchanged(graph)
        : PassResult.of(new Change.FloatProducts(products), graph, editing.result());
  }

  private static Change.FloatProduct rewrite(Node node, Editing editing) {
    List<Value> numbers = new ArrayList<>();
    for (Value input : node.inputs()) {
      numbers.add(
          editing.apply(
              node, "number" + numbers.size(), new Cast(ElementType.FLOAT32, true), input));
    }
    Binary minus = new Binary(ScalarOp.SUB);
    Value left = editing.apply(node, "left", minus, numbers.get(0), numbers.get(2));
    Value right = editing.apply(node, "right", minus, numbers.get(1), numbers.get(3));
    Op product =
        node.op() instanceof ConvInteger conv ? new Conv(conv.axes(), conv.group()) : new MatMul();
    Value sum = editing.apply(node, "sum", product, left, right);
    editing.replace(node, new Cast(ElementType.INT32, true), List.of(sum));
    return new Change.FloatProduct(
        node.output().name(),
        numbers.stream().map(Value::name).toList(),
        left.name(),
        right.name(),
        sum.name());
  }

  private static boolean isExact(Node node, Graph graph) {
    if (!(node.op() instanceof ConvInteger || node.op() instanceof MatMulInteger)) {
      return false;
    }
    TensorData weights = graph.constants().get(node.inputs().get(1));
    TensorData zero = graph.constants().get(node.inputs().get(3));
    if (weights == null || zero == null) {
      return false;
    }
    ElementType type = ((TensorType) node.inputs().getFirst().type()).element();
    long span = type.maxValue() - type.minValue();
    long[] sums = new long[sums(node.op(), weights)];
    for (int i = 0; i < weights.size(); i++) {
      long weight = weights.getLong(i) - zero.getLong(broadcast(i, weights.dims(), zero.dims()));
      int sum = sumOf(i, node.op(), weights);
      sums[sum] += Math.abs(weight);
      if (sums[sum] > LARGEST / span) {
        return false;
      }
    }
    return true;
  }

  /** How many sums have weights of their own. */
  private static int sums(Op op, TensorData weights) {
    long[] dims = weights.dims();
    if (op instanceof ConvInteger) {
      return (int) dims[0];
    }
    return dims.length == 1 ? 1 : (int) (weights.size() / Math.max(1, dims[dims.length - 2]));
  }

  /** The sum of which a weight is a part. */
  private static int sumOf(int i, Op op, TensorData weights) {
    long[] dims = weights.dims();
    if (op instanceof ConvInteger) {
      return (int) (i / (weights.size() / dims[0]));
    }
    if (dims.length == 1) {
      return 0;
    }
    int columns = (int) dims[dims.length - 1];
    return i / (int) (dims[dims.length - 2] * columns) * columns + i % columns;
  }

  /** The element of a tensor that is broadcast to the place of an element of another. */
  private static int broadcast(int i, long[] dims, long[] small) {
    int at = 0;
    int stride = 1;
    int rest = i;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      int place = (int) (rest % dims[axis]);
      rest /= (int) dims[axis];
      int own = axis - (dims.length - small.length);
      if (own >= 0 && small[own] > 1) {
        at += place * stride;
        stride *= (int) small[own];
      }
    }
    return at;
  }
}
