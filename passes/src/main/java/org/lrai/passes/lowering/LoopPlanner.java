package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.TensorType;

/** Plans a loop. */
final class LoopPlanner {
  private final PlanDraft draft;

  /** Where the loop is. */
  private final ScopePlanner scope;

  LoopPlanner(PlanDraft draft, ScopePlanner scope) {
    this.draft = draft;
    this.scope = scope;
  }

  /** Adds one kernel, if the loop can be one, or steps around those of its body. */
  void repeat(Node node, Definition.Iterate loop, List<Step> steps) {
    int firstKernel = draft.kernels().size();
    Set<String> outside = Set.copyOf(draft.values().keySet());
    int before = steps.size();
    repeatSteps(node, loop, steps);
    Optional<IndexExpr> trips = trips(node, loop);
    boolean mayBeOne =
        steps.size() == before + 1 && node.outputs().stream().noneMatch(scope::isPlain);
    if (!mayBeOne || trips.isEmpty()) {
      return;
    }
    Set<String> inner = new HashSet<>(draft.values().keySet());
    inner.removeAll(outside);
    Set<String> unused = new HashSet<>();
    for (Value output : node.outputs()) {
      inner.remove(scope.name(output));
      if (isUnused(output)) {
        unused.add(scope.name(output));
      }
    }
    new FusedLoop(
            (Step.Repeat) steps.getLast(),
            trips.get(),
            draft.values(),
            draft.kernels().kernels(),
            scope.innerPrefix(node),
            inner,
            unused)
        .fused()
        .ifPresent(fused -> {
          draft.kernels().shrinkTo(firstKernel);
          inner.removeAll(fused.arguments());
          draft.values().keySet().removeAll(inner);
          draft.values().keySet().removeAll(unused);
          SharedKernels.Use use = draft.kernels().add(fused.kernel());
          steps.removeLast();
          steps.add(new Step.Call(use.kernel(), fused.arguments(), use.sizes(), fused.nodes()));
        });
  }

  private boolean isUnused(Value value) {
    return !scope.graph().outputs().contains(value)
        && scope.graph().nodes().stream().noneMatch(node -> node.inputs().contains(value));
  }

  /** How often the body of a loop runs, if that is known and nothing ends it before. */
  private Optional<IndexExpr> trips(Node node, Definition.Iterate loop) {
    List<Value> inputs = node.inputs();
    int first = (loop.hasTripCount() ? 1 : 0) + (loop.hasCondition() ? 1 : 0) + loop.carried();
    Set<IndexExpr> counts = new HashSet<>();
    for (int i = 0; i < loop.scanned().size(); i++) {
      TensorType whole = (TensorType) inputs.get(first + i).type();
      counts.add(whole.dim(loop.scanned().get(i).axis()));
    }
    if (loop.hasTripCount()) {
      TensorData count = scope.graph().constants().get(inputs.getFirst());
      counts.add(
          count == null
              ? IndexExpr.symbol("?")
              : IndexExpr.constant(Math.max(0, count.getLong(0))));
    }
    return counts.size() == 1 && draft.bound().containsAll(counts.iterator().next().symbols())
        ? Optional.of(counts.iterator().next())
        : Optional.empty();
  }

  private void repeatSteps(Node node, Definition.Iterate loop, List<Step> steps) {
    List<String> arguments = new ArrayList<>();
    node.inputs().forEach(input -> arguments.add(scope.name(input)));
    int next = 0;
    Optional<String> tripCount =
        loop.hasTripCount() ? Optional.of(arguments.get(next++)) : Optional.empty();
    Optional<String> condition =
        loop.hasCondition() ? Optional.of(arguments.get(next++)) : Optional.empty();
    Graph step = loop.step();
    ScopePlanner inner = scope.inner(node, "", step, true);
    String iteration = inner.define(step.inputs().getFirst(), PlanDraft.slot());

    List<CarriedStart> starts = new ArrayList<>();
    int input = 1;
    for (int i = 0; i < loop.carried(); i++) {
      Value current = step.inputs().get(input++);
      String currentName = inner.define(current, draft.placeOf(current));
      String initial = arguments.get(next++);
      starts.add(new CarriedStart(current, initial, currentName, draft.binds(current, initial)));
    }
    List<Step.Scanned> scanned = new ArrayList<>();
    for (Definition.ScanAxis axis : loop.scanned()) {
      Value slice = step.inputs().get(input++);
      scanned.add(
          new Step.Scanned(
              arguments.get(next++),
              inner.define(slice, PlanDraft.slot()),
              axis.axis(),
              axis.reverse()));
    }
    while (next < arguments.size()) {
      inner.define(step.inputs().get(input++), new Place.View(arguments.get(next++)));
    }
    List<Step> body = new ArrayList<>();
    inner.steps(body);
    finishRepeat(node, loop, inner, starts, scanned, body, tripCount, condition, iteration, steps);
  }

  private void finishRepeat(
      Node node,
      Definition.Iterate loop,
      ScopePlanner inner,
      List<CarriedStart> starts,
      List<Step.Scanned> scanned,
      List<Step> body,
      Optional<String> tripCount,
      Optional<String> condition,
      String iteration,
      List<Step> steps) {
    List<Value> results = loop.step().outputs();
    int output = 0;
    Optional<String> goOn =
        loop.stepHasCondition() ? Optional.of(inner.name(results.get(output++))) : Optional.empty();
    List<Step.Carried> carried = new ArrayList<>();
    for (int i = 0; i < loop.carried(); i++) {
      CarriedStart start = starts.get(i);
      String nextName = inner.name(results.get(output++));
      List<Step.Bind> again =
          start.first().stream()
              .map(bind -> new Step.Bind(bind.symbol(), nextName, bind.axis()))
              .toList();
      Value result = node.outputs().get(i);
      String resultName = scope.define(result, draft.placeOf(result));
      carried.add(
          new Step.Carried(
              start.initial(),
              start.name(),
              nextName,
              resultName,
              start.first(),
              again,
              draft.binds(result, start.name())));
    }
    List<Step.Stacked> stacked = new ArrayList<>();
    List<Step> binds = new ArrayList<>();
    for (int i = 0; i < loop.stacked().size(); i++) {
      Value whole = node.outputs().get(loop.carried() + i);
      String wholeName = scope.define(whole, PlanDraft.slot());
      Definition.ScanAxis axis = loop.stacked().get(i);
      stacked.add(
          new Step.Stacked(
              inner.name(results.get(output++)), wholeName, axis.axis(), axis.reverse()));
      binds.addAll(draft.binds(whole, wholeName));
    }
    steps.add(
        new Step.Repeat(
            tripCount,
            condition,
            iteration,
            goOn,
            carried,
            scanned,
            stacked,
            body,
            List.of(node.name())));
    steps.addAll(binds);
  }

  private record CarriedStart(Value current, String initial, String name, List<Step.Bind> first) {}
}
