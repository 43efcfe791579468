package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Products of integers that FLOAT32 computes without rounding, whatever the order of their sums.
 */
final class ExactProducts {
  private static final double EXACT_BELOW = 0x1p24;

  private final Remake made;

  private ExactProducts(Graph graph) {
    this.made = new Remake(graph);
  }

  static Graph inFloats(Graph graph, Change.FloatProducts step) {
    ExactProducts products = new ExactProducts(graph);
    return products.made.each(step.products(), Change.FloatProduct::product, products::change);
  }

  private void change(Node node, Change.FloatProduct names) {
    Op product =
        switch (node.op()) {
          case ConvInteger conv -> new Conv(conv.axes(), conv.group());
          case MatMulInteger _ -> new MatMul();
          default -> throw new Refusal(node.output() + " is no product of integers");
        };
    requireExact(node);
    List<Value> numbers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Cast cast = new Cast(ElementType.FLOAT32, true);
      numbers.add(made.apply(node, names.numbers().get(i), cast, node.inputs().get(i)));
    }
    Binary minus = new Binary(ScalarOp.SUB);
    Value left = made.apply(node, names.left(), minus, numbers.get(0), numbers.get(2));
    Value right = made.apply(node, names.right(), minus, numbers.get(1), numbers.get(3));
    Value sum = made.apply(node, names.sum(), product, left, right);
    made.replace(node, new Cast(ElementType.INT32, true), List.of(sum));
  }

  /** Each sum of magnitudes is one of doubles, which hold all numbers that occur here. */
  private void requireExact(Node node) {
    TensorData weights = made.data(node.inputs().get(1));
    TensorData zero = made.data(node.inputs().get(3));
    if (weights == null || zero == null) {
      throw new Refusal(node.output() + " has no constant weights");
    }
    ElementType type = ((TensorType) node.inputs().getFirst().type()).element();
    double most = (double) type.maxValue() - type.minValue();
    long[] dims = weights.dims();
    int rank = dims.length;
    boolean isConvolution = node.op() instanceof ConvInteger;
    Map<List<Long>, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < weights.size(); i++) {
      long[] at = subscripts(i, dims);
      long[] zeroAt = new long[zero.dims().length];
      for (int axis = 0; axis < zeroAt.length; axis++) {
        zeroAt[axis] = zero.dims()[axis] == 1 ? 0 : at[axis + rank - zeroAt.length];
      }
      double weight = (double) weights.getLong(i) - zero.getLong(address(zeroAt, zero.dims()));
      List<Long> output = new ArrayList<>();
      for (int axis = 0; axis < rank; axis++) {
        boolean isSummed = isConvolution ? axis > 0 : axis == Math.max(0, rank - 2);
        output.add(isSummed ? -1 : at[axis]);
      }
      double sum = sums.merge(output, most * Math.abs(weight), Double::sum);
      require(sum <= EXACT_BELOW, node.output() + " may need more digits than FLOAT32 has");
    }
  }

  private static long[] subscripts(int flat, long[] dims) {
    long[] at = new long[dims.length];
    long rest = flat;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      at[axis] = rest % dims[axis];
      rest /= dims[axis];
    }
    return at;
  }

  private static int address(long[] at, long[] dims) {
    long address = 0;
    for (int axis = 0; axis < at.length; axis++) {
      address = address * dims[axis] + at[axis];
    }
    return Math.toIntExact(address);
  }
}
