package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.TensorType;

/**
 * Turns a graph whose composites are expanded into a plan: groups into kernel calls, reshapes into
 * views, loops and branches into steps with steps of their own. Places in slots are decided
 * afterwards by {@link SlotAllocation}.
 */
public final class Planner {
  private Planner() {}

  public static Plan plan(Graph graph) {
    return plan(graph, Set.of());
  }

  /**
   * Plans with the plainest kernels there are for some values.
   *
   * @param plain names of these values in the plan; where other values are computed together with
   *     them, these are computed on their own
   */
  public static Plan plan(Graph graph, Set<String> plain) {
    PlanDraft draft = new PlanDraft(plain);
    ScopePlanner scope = new ScopePlanner(draft, "", graph, false);
    for (int i = 0; i < graph.inputs().size(); i++) {
      Value input = graph.inputs().get(i);
      scope.define(input, new Place.Input(i));
      draft.bindSymbols(input);
    }
    List<Step> steps = new ArrayList<>();
    scope.steps(steps);
    List<String> outputs = new ArrayList<>();
    for (int i = 0; i < graph.outputs().size(); i++) {
      outputs.add(scope.output(graph.outputs().get(i), i, steps));
    }
    return SlotAllocation.allocate(
        new Plan(
            graph.name(),
            graph.inputs().stream().map(Value::name).toList(),
            outputs,
            inputSymbols(graph),
            draft.values(),
            draft.weights(),
            List.of(),
            draft.kernels().kernels(),
            IndependentLoops.together(steps, draft.kernels().kernels(), draft.values())));
  }

  /** The ranges that the graph states, and of all other symbols of its inputs. */
  private static SequencedMap<String, Range> inputSymbols(Graph graph) {
    SequencedMap<String, Range> symbols = new LinkedHashMap<>(graph.symbols());
    for (Value input : graph.inputs()) {
      if (input.type() instanceof TensorType type) {
        for (IndexExpr dim : type.shape().dims()) {
          dim.symbols().forEach(symbol -> symbols.putIfAbsent(symbol, graph.range(symbol)));
        }
      }
    }
    return symbols;
  }
}
