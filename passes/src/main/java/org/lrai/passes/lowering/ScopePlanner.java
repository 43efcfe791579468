package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/** Plans a graph: that of the model, of a branch, or of the body of a loop. */
final class ScopePlanner {
  private final PlanDraft draft;
  private final String prefix;
  private final Graph graph;
  private final boolean isInLoop;
  private final Map<Value, String> names = new HashMap<>();
  private Map<Value, Layout> layouts = Map.of();
  private Map<Value, Border> borders = Map.of();

  /**
   * @param prefix of the names that its values have in the plan
   */
  ScopePlanner(PlanDraft draft, String prefix, Graph graph, boolean isInLoop) {
    this.draft = draft;
    this.prefix = prefix;
    this.graph = graph;
    this.isInLoop = isInLoop;
    for (Map.Entry<Value, TensorData> constant : graph.constants().entrySet()) {
      define(constant.getKey(), new Place.Weight(draft.weight(constant.getValue())));
    }
  }

  Graph graph() {
    return graph;
  }

  /** The scope of a graph inside of a node. */
  ScopePlanner inner(Node node, String part, Graph inner, boolean isInLoop) {
    return new ScopePlanner(draft, innerPrefix(node) + part, inner, isInLoop);
  }

  /** What the names of values inside of a node begin with. */
  String innerPrefix(Node node) {
    return prefix + node.outputs().getFirst().name() + "/";
  }

  boolean isPlain(Value value) {
    return draft.isPlain(prefix + value.name());
  }

  String define(Value value, Place place) {
    return define(value, place, Layout.ROW_MAJOR);
  }

  private String define(Value value, Place place, Layout layout) {
    String name = prefix + value.name();
    names.put(value, name);
    draft.values().put(name, new Plan.PlannedValue(new Value(name, value.type()), place, layout));
    return name;
  }

  /** The name of a value in the plan. */
  String name(Value value) {
    String name = names.get(value);
    if (name == null) {
      throw new IllegalStateException(prefix + value + " is used before it is planned");
    }
    return name;
  }

  /** Adds the steps that compute the graph. */
  void steps(List<Step> steps) {
    Map<Value, Group> groups = Grouping.of(graph);
    layouts = LayoutAssignment.of(graph, groups);
    borders = new HashMap<>(Border.of(groups, layouts));
    borders.values().removeIf(border -> isPlain(border.whole()));
    Map<Value, Stages> calls = Staging.of(graph, groups, layouts.keySet());
    Set<Value> views = Grouping.views(graph, groups);
    for (Node node : graph.nodes()) {
      switch (node.op().definition(node.inputTypes())) {
        case Definition.Pointwise _,
            Definition.Reindex _,
            Definition.Contraction _,
            Definition.Scatter _ -> {
          Stages stages = calls.get(node.output());
          if (stages != null) {
            call(stages, steps);
          }
        }
        case Definition.Reshape _ -> {
          if (views.contains(node.output())) {
            define(node.output(), new Place.View(name(node.inputs().getFirst())));
          }
        }
        case Definition.Opaque opaque -> run(node, opaque, steps);
        case Definition.Branch branch -> choose(node, branch, steps);
        case Definition.Iterate iterate ->
            new LoopPlanner(draft, this).repeat(node, iterate, steps);
        case Definition.Composite _ ->
            throw new IllegalStateException(node.name() + ": composite " + node.op());
      }
    }
  }

  private void call(Stages stages, List<Step> steps) {
    if (stages.groups().size() == 1 || isPlain(stages.result().output())) {
      stages.groups().forEach(group -> call(group, steps));
      return;
    }
    List<String> arguments = new ArrayList<>();
    stages.inputs().forEach(input -> arguments.add(name(input)));
    arguments.add(define(stages.result().output(), PlanDraft.slot()));
    SharedKernels.Use use = draft.kernels().add(ExpandElementary.expand(StagedSchedule.of(stages)));
    steps.add(new Step.Call(use.kernel(), arguments, use.sizes(), stages.nodes()));
  }

  /** Windows are computed with channels last, and turned where their result must not be. */
  private void call(Group group, List<Step> steps) {
    Border border = group.inputs().isEmpty() ? null : borders.get(group.inputs().getFirst());
    if (border != null && border.whole().equals(group.output())) {
      SharedKernels.Use use = draft.kernels().add(border.fillKernel());
      steps.add(
          new Step.Call(use.kernel(), List.of(name(group.output())), use.sizes(), group.nodes()));
    } else if (LayoutAssignment.isTurned(group, layouts)) {
      Value last = new Value(group.output().name() + "/channels-last", group.type());
      steps.add(
          call(
              new Group(last, group.inputs(), group.definition(), group.nodes()),
              LayoutAssignment.channelsLast(group.type())));
      ScalarExpr element =
          new ScalarExpr.Element(
              group.type().element(), 0, Grouping.outputIndices(group.type().rank()));
      Definition turn = new Definition.Pointwise(element);
      steps.add(
          call(new Group(group.output(), List.of(last), turn, group.nodes()), Layout.ROW_MAJOR));
    } else {
      steps.add(call(group, layouts.getOrDefault(group.output(), Layout.ROW_MAJOR)));
    }
  }

  private Step call(Group group, Layout layout) {
    List<Layout> known = new ArrayList<>();
    group
        .inputs()
        .forEach(
            input -> known.add(Objects.requireNonNull(draft.values().get(name(input))).layout()));
    Border border = borders.get(group.output());
    known.add(border == null ? layout : border.within(layout));
    Scheduler.Scheduled scheduled =
        isPlain(group.output())
            ? new Scheduler.Scheduled(PlainSchedule.of(group, known), Map.of())
            : Scheduler.schedule(group, known, graph.constants(), isInLoop);
    List<String> arguments = new ArrayList<>();
    for (int source = 0; source < group.inputs().size(); source++) {
      Value input = group.inputs().get(source);
      Layout packed = scheduled.packed().get(source);
      arguments.add(packed == null ? name(input) : packed(input, packed));
    }
    arguments.add(defineResult(group.output(), layout));
    SharedKernels.Use use = draft.kernels().add(ExpandElementary.expand(scheduled.kernel()));
    return new Step.Call(use.kernel(), arguments, use.sizes(), group.nodes());
  }

  /** A place for what a kernel computes: a slot, or a part of that of its padded form. */
  private String defineResult(Value value, Layout layout) {
    Border border = borders.get(value);
    if (border == null) {
      return define(value, PlanDraft.slot(), layout);
    }
    String whole = define(border.whole(), PlanDraft.slot(), layout);
    return define(value, new Place.View(whole), border.within(layout));
  }

  /** The name of a constant in a layout. */
  private String packed(Value constant, Layout layout) {
    TensorData data = Objects.requireNonNull(graph.constants().get(constant));
    TensorData inLayout = Packing.pack(data, layout);
    String base = name(constant) + "/packed";
    String name = base;
    for (int i = 1; draft.values().containsKey(name); i++) {
      Plan.PlannedValue same = Objects.requireNonNull(draft.values().get(name));
      if (same.layout().equals(layout) && same.value().type().equals(constant.type())) {
        return name;
      }
      name = base + "_" + i;
    }
    draft
        .values()
        .put(
            name,
            new Plan.PlannedValue(
                new Value(name, constant.type()),
                new Place.Weight(draft.weight(inLayout)),
                layout));
    return name;
  }

  private void run(Node node, Definition.Opaque opaque, List<Step> steps) {
    List<Optional<String>> inputs = opaque.place(node.inputs().stream().map(this::name).toList());
    List<String> outputs = new ArrayList<>();
    List<Step> binds = new ArrayList<>();
    for (Value output : node.outputs()) {
      String name = define(output, draft.hold());
      outputs.add(name);
      binds.addAll(draft.binds(output, name));
    }
    steps.add(new Step.Run(opaque, inputs, outputs, List.of(node.name())));
    steps.addAll(binds);
  }

  private void choose(Node node, Definition.Branch branch, List<Step> steps) {
    List<String> arguments = new ArrayList<>();
    node.inputs().stream().skip(1).forEach(input -> arguments.add(name(input)));
    List<String> results = new ArrayList<>();
    for (Value output : node.outputs()) {
      results.add(define(output, draft.placeOf(output)));
    }
    Set<String> symbols = freshSymbols(node.outputs());
    List<Step> whenTrue = new ArrayList<>();
    List<String> trueResults = side(node, "then/", branch.whenTrue(), arguments, symbols, whenTrue);
    List<Step> whenFalse = new ArrayList<>();
    List<String> falseResults =
        side(node, "else/", branch.whenFalse(), arguments, symbols, whenFalse);
    draft.bound().addAll(symbols);
    steps.add(
        new Step.Choose(
            name(node.inputs().getFirst()),
            whenTrue,
            trueResults,
            whenFalse,
            falseResults,
            results,
            List.of(node.name())));
  }

  private Set<String> freshSymbols(List<Value> outputs) {
    Set<String> symbols = new HashSet<>();
    for (Value output : outputs) {
      if (output.type() instanceof TensorType type) {
        type.shape().dims().forEach(dim -> symbols.addAll(dim.symbols()));
      }
    }
    symbols.removeAll(draft.bound());
    return symbols;
  }

  private List<String> side(
      Node node,
      String part,
      Graph side,
      List<String> arguments,
      Set<String> symbols,
      List<Step> steps) {
    ScopePlanner inner = inner(node, part, side, isInLoop);
    for (int i = 0; i < arguments.size(); i++) {
      inner.define(side.inputs().get(i), new Place.View(arguments.get(i)));
    }
    inner.steps(steps);
    List<String> results = new ArrayList<>();
    Set<String> open = new HashSet<>(symbols);
    for (int i = 0; i < side.outputs().size(); i++) {
      String result = inner.name(side.outputs().get(i));
      results.add(result);
      if (node.outputs().get(i).type() instanceof TensorType type) {
        for (int axis = 0; axis < type.rank(); axis++) {
          Optional<String> symbol = PlanDraft.asSymbol(type.dim(axis));
          if (symbol.isPresent() && open.remove(symbol.get())) {
            steps.add(new Step.Bind(symbol.get(), result, axis));
          }
        }
      }
    }
    return results;
  }

  /** The name of an output that lives in the output's own array. */
  String output(Value value, int index, List<Step> steps) {
    String name = name(value);
    Plan.PlannedValue planned = Objects.requireNonNull(draft.values().get(name));
    if (planned.place() instanceof Place.Slot) {
      draft
          .values()
          .put(
              name,
              new Plan.PlannedValue(planned.value(), new Place.Output(index), planned.layout()));
      return name;
    }
    String copy = name + "/output" + index;
    draft
        .values()
        .put(copy, new Plan.PlannedValue(new Value(copy, value.type()), new Place.Output(index)));
    steps.add(new Step.Copy(name, copy));
    return copy;
  }
}
