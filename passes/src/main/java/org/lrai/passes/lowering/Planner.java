package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Turns a graph whose composites are expanded into a plan: groups into kernel calls, reshapes into
 * views, loops and branches into steps with steps of their own. Places in slots are decided
 * afterwards by {@link SlotAllocation}.
 */
public final class Planner {
  private final SharedKernels kernels = new SharedKernels();
  private final Map<String, Plan.PlannedValue> values = new LinkedHashMap<>();
  private final List<TensorData> weights = new ArrayList<>();
  private final Map<TensorData, Integer> weightNumbers = new HashMap<>();
  private final Set<String> bound = new HashSet<>();
  private final Set<String> plain;
  private int held;

  private Planner(Set<String> plain) {
    this.plain = plain;
  }

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
    return new Planner(plain).planModel(graph);
  }

  private Plan planModel(Graph graph) {
    Scope scope = new Scope("", graph, false);
    for (int i = 0; i < graph.inputs().size(); i++) {
      Value input = graph.inputs().get(i);
      scope.define(input, new Place.Input(i));
      bindSymbols(input);
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
            values,
            weights,
            List.of(),
            kernels.kernels(),
            steps));
  }

  /** The ranges that the graph states, and of all other symbols of its inputs. */
  private SequencedMap<String, Range> inputSymbols(Graph graph) {
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

  private void bindSymbols(Value value) {
    if (value.type() instanceof TensorType type) {
      for (IndexExpr dim : type.shape().dims()) {
        bound.addAll(dim.symbols());
      }
    }
  }

  /** Binds for the dims of a value that are symbols not known before. */
  private List<Step.Bind> binds(Value value, String name) {
    List<Step.Bind> binds = new ArrayList<>();
    if (value.type() instanceof TensorType type) {
      for (int axis = 0; axis < type.rank(); axis++) {
        Optional<String> symbol = asSymbol(type.dim(axis));
        if (symbol.isPresent() && bound.add(symbol.get())) {
          binds.add(new Step.Bind(symbol.get(), name, axis));
        }
      }
    }
    return binds;
  }

  private static Optional<String> asSymbol(IndexExpr dim) {
    return dim.atoms().size() == 1
            && dim.atoms().iterator().next() instanceof Atom.Symbol(String name)
            && dim.equals(IndexExpr.symbol(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** A graph being planned: the model, a branch, or the body of a loop. */
  private final class Scope {
    private final String prefix;
    private final Graph graph;
    private final boolean isInLoop;
    private final Map<Value, String> names = new HashMap<>();
    private Map<Value, Layout> layouts = Map.of();
    private Map<Value, Border> borders = Map.of();

    Scope(String prefix, Graph graph, boolean isInLoop) {
      this.prefix = prefix;
      this.graph = graph;
      this.isInLoop = isInLoop;
      for (Map.Entry<Value, TensorData> constant : graph.constants().entrySet()) {
        define(constant.getKey(), new Place.Weight(weight(constant.getValue())));
      }
    }

    String define(Value value, Place place) {
      return define(value, place, Layout.ROW_MAJOR);
    }

    private String define(Value value, Place place, Layout layout) {
      String name = prefix + value.name();
      names.put(value, name);
      values.put(name, new Plan.PlannedValue(new Value(name, value.type()), place, layout));
      return name;
    }

    private int weight(TensorData data) {
      return weightNumbers.computeIfAbsent(
          data,
          added -> {
            weights.add(added);
            return weights.size() - 1;
          });
    }

    String name(Value value) {
      String name = names.get(value);
      if (name == null) {
        throw new IllegalStateException(prefix + value + " is used before it is planned");
      }
      return name;
    }

    void steps(List<Step> steps) {
      Map<Value, Group> groups = Grouping.of(graph);
      layouts = LayoutAssignment.of(graph, groups);
      borders = new HashMap<>(Border.of(groups, layouts));
      borders.values().removeIf(border -> plain.contains(prefix + border.whole().name()));
      Map<Value, Stages> calls = Staging.of(graph, groups, layouts.keySet());
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
          case Definition.Reshape _ ->
              define(node.output(), new Place.View(name(node.inputs().getFirst())));
          case Definition.Opaque opaque -> run(node, opaque, steps);
          case Definition.Branch branch -> choose(node, branch, steps);
          case Definition.Iterate iterate -> repeat(node, iterate, steps);
          case Definition.Composite _ ->
              throw new IllegalStateException(node.name() + ": composite " + node.op());
        }
      }
    }

    private void call(Stages stages, List<Step> steps) {
      if (stages.groups().size() == 1 || isPlain(stages.result())) {
        stages.groups().forEach(group -> call(group, steps));
        return;
      }
      List<String> arguments = new ArrayList<>();
      stages.inputs().forEach(input -> arguments.add(name(input)));
      arguments.add(define(stages.result().output(), slot()));
      SharedKernels.Use use = kernels.add(ExpandElementary.expand(StagedSchedule.of(stages)));
      steps.add(new Step.Call(use.kernel(), arguments, use.sizes(), stages.nodes()));
    }

    private boolean isPlain(Group group) {
      return plain.contains(prefix + group.output().name());
    }

    /** Windows are computed with channels last, and turned where their result must not be. */
    private void call(Group group, List<Step> steps) {
      Border border = group.inputs().isEmpty() ? null : borders.get(group.inputs().getFirst());
      if (border != null && border.whole().equals(group.output())) {
        SharedKernels.Use use = kernels.add(border.fillKernel());
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
          .forEach(input -> known.add(Objects.requireNonNull(values.get(name(input))).layout()));
      Border border = borders.get(group.output());
      known.add(border == null ? layout : border.within(layout));
      Scheduler.Scheduled scheduled =
          isPlain(group)
              ? new Scheduler.Scheduled(PlainSchedule.of(group, known), Map.of())
              : Scheduler.schedule(group, known, graph.constants(), isInLoop);
      List<String> arguments = new ArrayList<>();
      for (int source = 0; source < group.inputs().size(); source++) {
        Value input = group.inputs().get(source);
        Layout packed = scheduled.packed().get(source);
        arguments.add(packed == null ? name(input) : packed(input, packed));
      }
      arguments.add(defineResult(group.output(), layout));
      SharedKernels.Use use = kernels.add(ExpandElementary.expand(scheduled.kernel()));
      return new Step.Call(use.kernel(), arguments, use.sizes(), group.nodes());
    }

    /** A place for what a kernel computes: a slot, or a part of that of its padded form. */
    private String defineResult(Value value, Layout layout) {
      Border border = borders.get(value);
      if (border == null) {
        return define(value, slot(), layout);
      }
      String whole = define(border.whole(), slot(), layout);
      return define(value, new Place.View(whole), border.within(layout));
    }

    /** The name of a constant in a layout. */
    private String packed(Value constant, Layout layout) {
      TensorData data = Objects.requireNonNull(graph.constants().get(constant));
      TensorData inLayout = Packing.pack(data, layout);
      String base = name(constant) + "/packed";
      String name = base;
      for (int i = 1; values.containsKey(name); i++) {
        Plan.PlannedValue same = Objects.requireNonNull(values.get(name));
        if (same.layout().equals(layout) && same.value().type().equals(constant.type())) {
          return name;
        }
        name = base + "_" + i;
      }
      values.put(
          name,
          new Plan.PlannedValue(
              new Value(name, constant.type()), new Place.Weight(weight(inLayout)), layout));
      return name;
    }

    private void run(Node node, Definition.Opaque opaque, List<Step> steps) {
      List<Optional<String>> inputs = opaque.place(node.inputs().stream().map(this::name).toList());
      List<String> outputs = new ArrayList<>();
      List<Step> binds = new ArrayList<>();
      for (Value output : node.outputs()) {
        String name = define(output, new Place.Held(held++));
        outputs.add(name);
        binds.addAll(binds(output, name));
      }
      steps.add(new Step.Run(opaque, inputs, outputs, List.of(node.name())));
      steps.addAll(binds);
    }

    private void choose(Node node, Definition.Branch branch, List<Step> steps) {
      List<String> arguments = new ArrayList<>();
      node.inputs().stream().skip(1).forEach(input -> arguments.add(name(input)));
      List<String> results = new ArrayList<>();
      for (Value output : node.outputs()) {
        results.add(define(output, placeOf(output)));
      }
      Set<String> symbols = freshSymbols(node.outputs());
      List<Step> whenTrue = new ArrayList<>();
      List<String> trueResults =
          side(node, "then/", branch.whenTrue(), arguments, symbols, whenTrue);
      List<Step> whenFalse = new ArrayList<>();
      List<String> falseResults =
          side(node, "else/", branch.whenFalse(), arguments, symbols, whenFalse);
      bound.addAll(symbols);
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
      symbols.removeAll(bound);
      return symbols;
    }

    private List<String> side(
        Node node,
        String part,
        Graph side,
        List<String> arguments,
        Set<String> symbols,
        List<Step> steps) {
      Scope inner =
          new Scope(prefix + node.outputs().getFirst().name() + "/" + part, side, isInLoop);
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
            Optional<String> symbol = asSymbol(type.dim(axis));
            if (symbol.isPresent() && open.remove(symbol.get())) {
              steps.add(new Step.Bind(symbol.get(), result, axis));
            }
          }
        }
      }
      return results;
    }

    /** A loop: one kernel, if it can be one, or steps around those of its body. */
    private void repeat(Node node, Definition.Iterate loop, List<Step> steps) {
      int firstKernel = kernels.size();
      Set<String> outside = Set.copyOf(values.keySet());
      int before = steps.size();
      repeatSteps(node, loop, steps);
      Optional<IndexExpr> trips = trips(node, loop);
      boolean mayBeOne =
          steps.size() == before + 1
              && node.outputs().stream().noneMatch(value -> plain.contains(prefix + value.name()));
      if (!mayBeOne || trips.isEmpty()) {
        return;
      }
      Set<String> inner = new HashSet<>(values.keySet());
      inner.removeAll(outside);
      Set<String> unused = new HashSet<>();
      for (Value output : node.outputs()) {
        inner.remove(name(output));
        if (isUnused(output)) {
          unused.add(name(output));
        }
      }
      new FusedLoop(
              (Step.Repeat) steps.getLast(),
              trips.get(),
              values,
              kernels.kernels(),
              prefix + node.outputs().getFirst().name() + "/",
              inner,
              unused)
          .fused()
          .ifPresent(fused -> {
            kernels.shrinkTo(firstKernel);
            inner.removeAll(fused.arguments());
            values.keySet().removeAll(inner);
            values.keySet().removeAll(unused);
            SharedKernels.Use use = kernels.add(fused.kernel());
            steps.removeLast();
            steps.add(new Step.Call(use.kernel(), fused.arguments(), use.sizes(), fused.nodes()));
          });
    }

    private boolean isUnused(Value value) {
      return !graph.outputs().contains(value)
          && graph.nodes().stream().noneMatch(node -> node.inputs().contains(value));
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
        TensorData count = graph.constants().get(inputs.getFirst());
        counts.add(
            count == null
                ? IndexExpr.symbol("?")
                : IndexExpr.constant(Math.max(0, count.getLong(0))));
      }
      return counts.size() == 1 && bound.containsAll(counts.iterator().next().symbols())
          ? Optional.of(counts.iterator().next())
          : Optional.empty();
    }

    private void repeatSteps(Node node, Definition.Iterate loop, List<Step> steps) {
      List<String> arguments = new ArrayList<>();
      node.inputs().forEach(input -> arguments.add(name(input)));
      int next = 0;
      Optional<String> tripCount =
          loop.hasTripCount() ? Optional.of(arguments.get(next++)) : Optional.empty();
      Optional<String> condition =
          loop.hasCondition() ? Optional.of(arguments.get(next++)) : Optional.empty();
      Graph step = loop.step();
      Scope inner = new Scope(prefix + node.outputs().getFirst().name() + "/", step, true);
      String iteration = inner.define(step.inputs().getFirst(), slot());

      List<CarriedStart> starts = new ArrayList<>();
      int input = 1;
      for (int i = 0; i < loop.carried(); i++) {
        Value current = step.inputs().get(input++);
        String currentName = inner.define(current, placeOf(current));
        String initial = arguments.get(next++);
        starts.add(new CarriedStart(current, initial, currentName, binds(current, initial)));
      }
      List<Step.Scanned> scanned = new ArrayList<>();
      for (Definition.ScanAxis axis : loop.scanned()) {
        Value slice = step.inputs().get(input++);
        scanned.add(
            new Step.Scanned(
                arguments.get(next++), inner.define(slice, slot()), axis.axis(), axis.reverse()));
      }
      while (next < arguments.size()) {
        inner.define(step.inputs().get(input++), new Place.View(arguments.get(next++)));
      }
      List<Step> body = new ArrayList<>();
      inner.steps(body);
      finishRepeat(
          node, loop, inner, starts, scanned, body, tripCount, condition, iteration, steps);
    }

    private void finishRepeat(
        Node node,
        Definition.Iterate loop,
        Scope inner,
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
          loop.stepHasCondition()
              ? Optional.of(inner.name(results.get(output++)))
              : Optional.empty();
      List<Step.Carried> carried = new ArrayList<>();
      for (int i = 0; i < loop.carried(); i++) {
        CarriedStart start = starts.get(i);
        String nextName = inner.name(results.get(output++));
        List<Step.Bind> again =
            start.first().stream()
                .map(bind -> new Step.Bind(bind.symbol(), nextName, bind.axis()))
                .toList();
        Value result = node.outputs().get(i);
        String resultName = define(result, placeOf(result));
        carried.add(
            new Step.Carried(
                start.initial(),
                start.name(),
                nextName,
                resultName,
                start.first(),
                again,
                binds(result, start.name())));
      }
      List<Step.Stacked> stacked = new ArrayList<>();
      List<Step> binds = new ArrayList<>();
      for (int i = 0; i < loop.stacked().size(); i++) {
        Value whole = node.outputs().get(loop.carried() + i);
        String wholeName = define(whole, slot());
        Definition.ScanAxis axis = loop.stacked().get(i);
        stacked.add(
            new Step.Stacked(
                inner.name(results.get(output++)), wholeName, axis.axis(), axis.reverse()));
        binds.addAll(binds(whole, wholeName));
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

    private Place placeOf(Value value) {
      return value.type() instanceof TensorType ? slot() : new Place.Held(held++);
    }

    /** The name of an output that lives in the output's own array. */
    String output(Value value, int index, List<Step> steps) {
      String name = name(value);
      Plan.PlannedValue planned = Objects.requireNonNull(values.get(name));
      if (planned.place() instanceof Place.Slot) {
        values.put(
            name,
            new Plan.PlannedValue(planned.value(), new Place.Output(index), planned.layout()));
        return name;
      }
      String copy = name + "/output" + index;
      values.put(
          copy, new Plan.PlannedValue(new Value(copy, value.type()), new Place.Output(index)));
      steps.add(new Step.Copy(name, copy));
      return copy;
    }
  }

  private record CarriedStart(Value current, String initial, String name, List<Step.Bind> first) {}

  /** A place in a slot whose number is decided later. */
  private static Place slot() {
    return new Place.Slot(UNDECIDED);
  }

  static final int UNDECIDED = -1;

  static boolean inSlot(Plan.PlannedValue value) {
    return value.place() instanceof Place.Slot;
  }

  static ElementType element(Plan.PlannedValue value) {
    return ((TensorType) value.value().type()).element();
  }
}
