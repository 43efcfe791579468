package org.lrai.passes;

import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.type.ValueType;
import org.lrai.passes.graph.ExpandComposites;
import org.lrai.passes.graph.FoldConstants;
import org.lrai.passes.graph.MaterializePadding;
import org.lrai.passes.graph.MergeCommonNodes;
import org.lrai.passes.graph.Nested;
import org.lrai.passes.graph.RemoveDeadNodes;
import org.lrai.passes.lowering.Planner;

/** The way from an imported graph to a plan, as one readable list. */
public final class Pipeline {
  private static final List<Pass> OPTIMIZATION =
      List.of(
          new Nested(new RemoveDeadNodes()),
          new Nested(new FoldConstants()),
          new Nested(new MergeCommonNodes()),
          new Nested(new RemoveDeadNodes()));

  private static final List<Pass> LOWERING =
      List.of(
          new ExpandComposites(),
          new Nested(new MaterializePadding()),
          new Nested(new FoldConstants()),
          new Nested(new MergeCommonNodes()),
          new Nested(new RemoveDeadNodes()));

  private Pipeline() {}

  /** A simpler graph with the same meaning. */
  public static Graph optimize(Graph graph) {
    return run(OPTIMIZATION, graph);
  }

  /** The plan that computes a graph. */
  public static Plan plan(Graph graph) {
    return Planner.plan(run(LOWERING, graph));
  }

  private static Graph run(List<Pass> passes, Graph graph) {
    Graph current = graph;
    for (Pass pass : passes) {
      Graph next = pass.run(current);
      if (!next.inputs().equals(graph.inputs()) || !types(next).equals(types(graph))) {
        throw new IllegalStateException(
            pass.name() + " changed the inputs or the types of the outputs of " + graph.name());
      }
      current = next;
    }
    return current;
  }

  private static List<ValueType> types(Graph graph) {
    return graph.outputs().stream().map(Value::type).toList();
  }
}
