package org.lrai.frontend.onnx.operators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.reduction.ArgReduce;
import org.lrai.ir.op.reduction.Cumulative;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.op.reduction.Reduce.Kind;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Reductions over axes, indices of extreme elements, cumulative sums and products. */
final class ReductionImports {
  private ReductionImports() {}

  static Map<String, OperatorImport> table() {
    Map<String, OperatorImport> table = new HashMap<>();
    table.put("ReduceSum", node -> reduce(node, Kind.SUM));
    table.put("ReduceMean", node -> reduce(node, Kind.MEAN));
    table.put("ReduceMax", node -> reduce(node, Kind.MAX));
    table.put("ReduceMin", node -> reduce(node, Kind.MIN));
    table.put("ReduceProd", node -> reduce(node, Kind.PRODUCT));
    table.put("ReduceSumSquare", node -> reduce(node, Kind.SUM_SQUARE));
    table.put("ReduceL1", node -> reduce(node, Kind.L1));
    table.put("ReduceL2", node -> reduceInFloat(node, Kind.L2));
    table.put("ReduceLogSum", node -> reduceInFloat(node, Kind.LOG_SUM));
    table.put("ReduceLogSumExp", ReductionImports::reduceLogSumExp);
    table.put("ArgMax", node -> argReduce(node, true));
    table.put("ArgMin", node -> argReduce(node, false));
    table.put("CumSum", node -> cumulative(node, Cumulative.Kind.SUM));
    table.put("CumProd", node -> cumulative(node, Cumulative.Kind.PRODUCT));
    return table;
  }

  /**
   * The axes to reduce, from the attribute (ReduceSum before version 13, the others before version
   * 18) or input 1. None given means all, or none with {@code noop_with_empty_axes}.
   */
  private static List<Integer> axes(NodeContext node) {
    int rank = node.tensor(0).rank();
    boolean asInput = node.opset() >= (node.operator().equals("ReduceSum") ? 13 : 18);
    List<Long> given;
    if (!asInput) {
      given = node.longs("axes");
    } else {
      given = node.hasInput(1) ? node.requiredLongs(1) : List.of();
    }
    if (given.isEmpty()) {
      boolean none = asInput && node.flag("noop_with_empty_axes", false);
      return IntStream.range(0, none ? 0 : rank).boxed().toList();
    }
    return given.stream().map(axis -> node.axis(axis, rank)).toList();
  }

  /** The reduction that the attributes describe. */
  static Reduce operator(NodeContext node, Kind kind) {
    return new Reduce(kind, axes(node), node.flag("keepdims", true));
  }

  private static List<Value> reduce(NodeContext node, Kind kind) {
    return List.of(node.apply(operator(node, kind), node.input(0)));
  }

  /** Roots and logarithms of integers: computed in double precision and cut back. */
  private static List<Value> reduceInFloat(NodeContext node, Kind kind) {
    Value result = node.apply(operator(node, kind), floating(node));
    return List.of(node.compose().cast(result, node.tensor(0).element()));
  }

  private static Value floating(NodeContext node) {
    ElementType type = node.tensor(0).element();
    return node.compose().cast(node.input(0), type.isFloat() ? type : ElementType.FLOAT64);
  }

  /**
   * {@code log(sum(exp(x - m))) + m} with the largest element as m; with 0 where that is infinite,
   * so that no infinity is subtracted from itself.
   */
  private static List<Value> reduceLogSumExp(NodeContext node) {
    Composer a = node.compose();
    Value x = floating(node);
    ElementType type = GraphBuilder.tensor(x).element();
    List<Integer> axes = axes(node);
    Value largest = node.apply(new Reduce(Kind.MAX, axes, true), x);
    Value infinite = a.unary(ScalarOp.IS_INF, largest);
    Value shift = a.where(infinite, node.scalar(type, 0), largest);
    Value shifted = a.subtract(x, shift);
    Value exponential = a.unary(ScalarOp.EXP, shifted);
    Value logSum = node.apply(new Reduce(Kind.LOG_SUM, axes, true), exponential);
    Value result = a.add(logSum, shift);
    if (!node.flag("keepdims", true)) {
      Reduce dropping = new Reduce(Kind.SUM, axes, false);
      var reduced = (TensorType) dropping.inferTypes(List.of(x.type())).getFirst();
      result = a.reshape(result, reduced.shape());
    }
    return List.of(a.cast(result, node.tensor(0).element()));
  }

  private static List<Value> argReduce(NodeContext node, boolean largest) {
    int axis = node.axis(node.longAttribute("axis", 0), node.tensor(0).rank());
    boolean last = node.flag("select_last_index", false);
    boolean keepDims = node.flag("keepdims", true);
    return List.of(node.apply(new ArgReduce(largest, last, axis, keepDims), node.input(0)));
  }

  private static List<Value> cumulative(NodeContext node, Cumulative.Kind kind) {
    boolean exclusive = node.flag("exclusive", false);
    boolean reverse = node.flag("reverse", false);
    int along = node.axis(ScalarInputs.integer(node, 1), node.tensor(0).rank());
    return List.of(node.apply(new Cumulative(kind, along, exclusive, reverse), node.input(0)));
  }
}
