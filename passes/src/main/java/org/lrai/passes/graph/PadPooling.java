package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * {@code max{pads}(x) = max{no pads}(pad(x, -inf))} over windows: one copy of the input with its
 * border, so that inner loops read without guards. Averages are over zeros: one over a part of its
 * window is the average over all of it times a constant.
 */
public final class PadPooling implements Pass {
  @Override
  public String name() {
    return "pad-pooling";
  }

  @Override
  public PassResult run(Graph graph) {
    Editing editing = new Editing(graph);
    List<RewriteStep.Change.PooledWindow> pools = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Pool pool && isPadded(pool, node)) {
        pools.add(rewrite(pool, node, editing));
      } else {
        editing.add(node);
      }
    }
    return pools.isEmpty()
        ? PassResult.unchanged(graph)
        : PassResult.of(new RewriteStep.Change.PadPools(pools), graph, editing.result());
  }

  private static RewriteStep.Change.PooledWindow rewrite(Pool pool, Node node, Editing editing) {
    boolean max = pool.kind() == Pool.Kind.MAX;
    float fill = max ? Float.NEGATIVE_INFINITY : 0f;
    Value around = editing.constant(node, "around", TensorData.ofFloats(new long[0], fill));
    List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    pool.axes().forEach(axis -> before.add(axis.padBegin()));
    after.addAll(ends(pool, node));
    Pad pad = new Pad(Pad.Mode.CONSTANT, before, after);
    Value padded = editing.apply(node, "padded", pad, node.inputs().getFirst(), around);
    Pool.Kind kind = max ? Pool.Kind.MAX : Pool.Kind.AVERAGE_WITH_PADS;
    Pool inside = new Pool(kind, pool.kernel(), withoutPads(pool.axes()), false, pool.order());
    if (max || countsAll(pool)) {
      editing.replace(node, inside, List.of(padded));
      return new RewriteStep.Change.PooledWindow(
          node.output().name(), around.name(), padded.name(), "", "");
    }
    Value average = editing.apply(node, "average", inside, padded);
    Value shares = editing.constant(node, "shares", new WindowShares(pool, node).tensor());
    editing.replace(node, new Binary(ScalarOp.MUL), List.of(average, shares));
    return new RewriteStep.Change.PooledWindow(
        node.output().name(), around.name(), padded.name(), average.name(), shares.name());
  }

  private static boolean isPadded(List<WindowAxis> axes, Node node) {
    return node.inputs().getFirst().type() instanceof TensorType type
        && type.element() == ElementType.FLOAT32
        && !axes.equals(withoutPads(axes));
  }

  private static boolean isPadded(Pool pool, Node node) {
    return node.inputs().getFirst().type() instanceof TensorType input
        && input.element() == ElementType.FLOAT32
        && (isPadded(pool.axes(), node) || reachesOver(pool, node))
        && ends(pool, node).stream().allMatch(end -> end.asConstant().orElse(-1) >= 0)
        && switch (pool.kind()) {
          case MAX -> true;
          case AVERAGE, AVERAGE_WITH_PADS ->
              countsAll(pool) || WindowShares.areConstant(pool, node);
          case NORM -> false;
        };
  }

  private static boolean reachesOver(Pool pool, Node node) {
    return pool.roundUp() && ends(pool, node).stream().anyMatch(end -> !end.isConstant(0));
  }

  /** Whether windows are divided by the number of all their positions. */
  private static boolean countsAll(Pool pool) {
    return pool.kind() == Pool.Kind.AVERAGE_WITH_PADS && !pool.roundUp();
  }

  /** Padding at the end of each axis: as much as the last window takes. */
  private static List<IndexExpr> ends(Pool pool, Node node) {
    TensorType input = (TensorType) node.inputs().getFirst().type();
    TensorType output = (TensorType) node.output().type();
    return IntStream.range(0, pool.axes().size())
        .mapToObj(k -> {
          WindowAxis axis = pool.axes().get(k);
          IndexExpr last = axis.at(output.dim(k + 2).minus(1), IndexExpr.ZERO);
          IndexExpr end = last.plus(axis.span(IndexExpr.constant(pool.kernel().get(k))));
          return pool.roundUp() ? end.minus(input.dim(k + 2)) : axis.padEnd();
        })
        .toList();
  }

  private static List<WindowAxis> withoutPads(List<WindowAxis> axes) {
    return axes.stream()
        .map(axis -> new WindowAxis(axis.stride(), axis.dilation(), IndexExpr.ZERO, IndexExpr.ZERO))
        .toList();
  }
}
