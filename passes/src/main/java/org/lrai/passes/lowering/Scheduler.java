package org.lrai.passes.lowering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Turns any group into a loop nest. The order in which a sum is taken depends on its length and on
 * fixed dims only, so results do not depend on machine, threads or batch.
 */
final class Scheduler {
  private Scheduler() {}

  /**
   * A nest that computes a group.
   *
   * @param packed for inputs that the nest reads in a layout of its own, that layout
   */
  record Scheduled(Kernel kernel, Map<Integer, Layout> packed) {
    Scheduled {
      packed = Map.copyOf(packed);
    }
  }

  /**
   * Schedules a group.
   *
   * @param layouts of the group's inputs and output, in this order
   * @param constants what is known of inputs, and can be laid out as it suits
   * @param isInLoop whether the group is computed in each iteration of a loop
   */
  static Scheduled schedule(
      Group group, List<Layout> layouts, Map<Value, TensorData> constants, boolean isInLoop) {
    IntPredicate isConstant = source -> constants.containsKey(group.inputs().get(source));
    return PackedProduct.of(group, layouts, constants, isInLoop)
        .or(() -> WindowLanes.of(group, layouts, isConstant))
        .or(() ->
            TileSchedule.of(group, layouts, constants)
                .map(kernel -> new Scheduled(kernel, Map.of())))
        .or(() -> WeightsByTerm.of(group, layouts, isConstant))
        .orElseGet(() -> new Scheduled(generic(group, layouts), Map.of()));
  }

  /** What serves every group that nothing faster serves. */
  static Kernel generic(Group group, List<Layout> layouts) {
    return switch (group.definition()) {
      case Definition.Pointwise _ -> {
        Axes axes = Axes.of(group, layouts);
        yield kernel(axes.buffers(), ElementwiseSchedule.of(axes, OuterLoop.PARALLEL));
      }
      case Definition.Contraction(var reduced, var body, var reducer, var finish) ->
          switch (reducer) {
            case Definition.Reducer.Fold fold -> {
              Axes axes = Axes.of(group, layouts);
              yield kernel(
                  axes.buffers(),
                  RunningFold.of(axes, fold)
                      .map(running -> running.statements(OuterLoop.PARALLEL))
                      .orElseGet(() -> ContractionSchedule.of(axes, fold, OuterLoop.PARALLEL)));
            }
            case Definition.Reducer.Arg arg -> ArgSchedule.of(Axes.of(group, layouts), arg);
          };
      case Definition.Scatter scatter -> ScatterSchedule.of(group, scatter);
      default -> throw new IllegalStateException("not a group: " + group.definition());
    };
  }

  /** A kernel of these statements; its sizes are the symbols that occur. */
  static Kernel kernel(List<Kernel.Buffer> buffers, List<Statement> body) {
    Set<String> symbols = new TreeSet<>();
    buffers.forEach(buffer -> buffer.dims().forEach(dim -> symbols.addAll(dim.symbols())));
    body.forEach(statement -> collect(statement, symbols));
    return new Kernel("kernel", buffers, List.copyOf(symbols), body);
  }

  private static void collect(Statement statement, Set<String> symbols) {
    switch (statement) {
      case Statement.For(var _, IndexExpr extent, var _, List<Statement> body) -> {
        symbols.addAll(extent.symbols());
        body.forEach(inner -> collect(inner, symbols));
      }
      case Statement.Index(var _, IndexExpr value) -> symbols.addAll(value.symbols());
      case Statement.Let(var _, ScalarExpr value) -> collect(value, symbols);
      case Statement.Registers(var _, var _, var _, ScalarExpr initial) ->
          collect(initial, symbols);
      case Statement.Assign(var _, var at, ScalarExpr value) -> {
        collect(at, symbols);
        collect(value, symbols);
      }
      case Statement.Store(int _, var at, ScalarExpr value) -> {
        collect(at, symbols);
        collect(value, symbols);
      }
      case Statement.If(var guard, var then, var otherwise) -> {
        collect(guard, symbols);
        then.forEach(inner -> collect(inner, symbols));
        otherwise.forEach(inner -> collect(inner, symbols));
      }
      case Statement.LaneReduction(var _, var _, var body, ScalarExpr value, var _) -> {
        body.forEach(inner -> collect(inner, symbols));
        collect(value, symbols);
      }
    }
  }

  private static void collect(ScalarExpr expr, Set<String> symbols) {
    Reads.visit(expr, node -> collect(Reads.indexExpressions(node), symbols));
  }

  private static void collect(List<IndexExpr> exprs, Set<String> symbols) {
    exprs.forEach(expr -> symbols.addAll(expr.symbols()));
  }
}
