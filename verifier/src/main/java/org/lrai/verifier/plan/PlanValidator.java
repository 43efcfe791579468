package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.kernel.KernelValidator;
import org.lrai.verifier.kernel.SummationOrder;
import org.lrai.verifier.kernel.Validation;
import org.lrai.verifier.plan.Finding.Subject;

/** Validates a plan against the graph that it is to compute. */
public final class PlanValidator {
  private final Plan plan;
  private final Graph graph;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<List<Object>, Checked> kernels = new HashMap<>();

  /** What was found of a kernel, and which of its group's nodes were needed. */
  private record Checked(Validation validation, List<Integer> nodes) {}

  private PlanValidator(Graph graph, Plan plan) {
    this.graph = graph;
    this.plan = plan;
  }

  /**
   * Checks everything.
   *
   * @param graph that the plan was made from, composites expanded
   */
  public static PlanReport validate(Graph graph, Plan plan) {
    PlanValidator validator = new PlanValidator(graph, plan);
    validator.run();
    return new PlanReport(validator.findings);
  }

  private Range range(String symbol) {
    Range range = plan.symbols().get(symbol);
    return range == null ? graph.range(symbol) : range;
  }

  private void run() {
    ScopeNames names = new ScopeNames("", graph);
    Memory memory = Memory.of(plan);
    note(
        Subject.WIRING,
        "inputs and outputs",
        () -> {
          requireNames("inputs", graph.inputs(), plan.inputs(), names);
          requireNames("outputs", graph.outputs(), plan.outputs(), names);
        });
    memory.symbols().addAll(plan.symbols().keySet());
    constants(names);
    run(plan.steps(), new Scope(names, memory));
    for (String output : plan.outputs()) {
      note(Subject.WIRING, "output " + output, () -> memory.read(output));
    }
    addresses();
  }

  private static void requireNames(
      String what, List<Value> values, List<String> planned, ScopeNames names) {
    List<Optional<Value>> held = planned.stream().map(names::valueOf).toList();
    if (!held.equals(values.stream().map(Optional::of).toList())) {
      throw new PlanException(what + " " + planned + " for " + values);
    }
  }

  /** Runs a check that throws what is wrong. */
  private void note(Subject subject, String step, Runnable check) {
    Validation validation;
    try {
      check.run();
      validation = new Validation.Valid(new SummationOrder.Single(false));
    } catch (PlanException e) {
      validation = new Validation.Invalid(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      validation = new Validation.Invalid(String.valueOf(e.getMessage())); // no such value
    }
    findings.add(new Finding(subject, step, validation));
  }

  private void unknown(String step, String reason) {
    findings.add(new Finding(Subject.WIRING, step, new Validation.Unknown(reason)));
  }

  private record Scope(ScopeNames names, Memory memory) {}

  private void run(List<Step> steps, Scope scope) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call -> call(call, scope);
        case Step.Run run -> opaque(run, scope);
        case Step.Bind bind ->
            note(
                Subject.WIRING,
                "size " + bind.symbol(),
                () -> {
                  scope.memory().read(bind.value());
                  scope.memory().symbols().add(bind.symbol());
                });
        case Step.Copy copy -> copy(copy, scope);
        case Step.Choose choose -> choose(choose, scope);
        case Step.Repeat repeat -> repeat(repeat, scope);
      }
    }
  }

  // Kernels.

  private void call(Step.Call call, Scope scope) {
    String output = call.arguments().getLast();
    note(
        Subject.WIRING,
        output,
        () -> {
          Kernel kernel = kernel(call);
          if (call.arguments().size() != kernel.arguments().size()) {
            throw new PlanException(call.arguments() + " for " + kernel.arguments().size());
          }
          for (IndexExpr size : call.sizes()) {
            if (!scope.memory().symbols().containsAll(size.symbols())) {
              throw new PlanException("size " + size + " is used before it is known");
            }
          }
          for (String input : call.arguments().subList(0, call.arguments().size() - 1)) {
            scope.memory().read(input);
            if (scope.memory().share(input, output)) {
              throw new PlanException("input " + input + " and the output share an array");
            }
          }
          scope.memory().write(output);
        });
    if (call.kernel() < plan.kernels().size()) {
      kernelCall(call, scope);
    }
  }

  private Kernel kernel(Step.Call call) {
    if (call.kernel() < 0 || call.kernel() >= plan.kernels().size()) {
      throw new PlanException("kernel " + call.kernel() + ", which there is not");
    }
    return plan.kernels().get(call.kernel());
  }

  private void kernelCall(Step.Call call, Scope scope) {
    String output = call.arguments().getLast();
    List<KernelValidator.Held> values = new ArrayList<>();
    for (String argument : call.arguments()) {
      Optional<Value> value = scope.names().valueOf(argument);
      if (value.isEmpty()) {
        findings.add(
            new Finding(
                Subject.KERNEL,
                output,
                new Validation.Unknown(argument + " is no value of the graph")));
        return;
      }
      values.add(new KernelValidator.Held(value.get(), plan.value(argument).layout()));
    }
    Optional<KernelValidator.Held> interior = interior(output, scope);
    if (interior.isPresent()) {
      Validation border =
          new KernelValidator(scope.names().graph(), this::range)
              .validateBorder(plan.kernels().get(call.kernel()), call.sizes(), interior.get());
      findings.add(new Finding(Subject.KERNEL, output, border));
      return;
    }
    List<Value> held = values.stream().map(KernelValidator.Held::value).toList();
    Group group = Group.of(scope.names(), held);
    List<Object> likeness =
        List.of(
            call.kernel(),
            call.sizes(),
            held.stream().map(Value::type).toList(),
            values.stream().map(KernelValidator.Held::layout).toList(),
            group.shape());
    Checked checked = kernels.get(likeness);
    if (checked == null) {
      KernelValidator.Result result =
          new KernelValidator(scope.names().graph(), this::range)
              .validate(plan.kernels().get(call.kernel()), call.sizes(), values);
      checked = new Checked(result.validation(), group.positions(result.nodes()));
      kernels.put(likeness, checked);
    }
    findings.add(new Finding(Subject.KERNEL, output, checked.validation()));
    if (checked.validation().isValid()) {
      List<String> needed =
          checked.nodes().stream().map(group.nodes()::get).map(Node::name).toList();
      note(
          Subject.WIRING,
          "nodes of " + output,
          () -> {
            Set<String> named = new HashSet<>(call.nodes());
            if (!named.containsAll(needed)) {
              throw new PlanException("nodes " + call.nodes() + " named, " + needed + " computed");
            }
          });
    }
  }

  /** The value within an array into which it was written; a call adds the border. */
  private Optional<KernelValidator.Held> interior(String array, Scope scope) {
    return plan.values().entrySet().stream()
        .filter(value ->
            value.getValue().place().equals(new Place.View(array))
                && value.getValue().layout().hasBorder())
        .findFirst()
        .flatMap(value ->
            scope
                .names()
                .valueOf(value.getKey())
                .map(within -> new KernelValidator.Held(within, value.getValue().layout())));
  }

  // Other steps.

  private void opaque(Step.Run run, Scope scope) {
    note(
        Subject.WIRING,
        run.operator().operator() + " " + run.outputs(),
        () -> {
          run.inputs().forEach(input -> input.ifPresent(scope.memory()::read));
          run.outputs().forEach(scope.memory()::write);
          Node node =
              run.outputs().stream()
                  .findFirst()
                  .flatMap(scope.names()::valueOf)
                  .flatMap(scope.names()::producer)
                  .orElseThrow(() -> new PlanException("no node has outputs " + run.outputs()));
          Definition definition = node.op().definition(node.inputTypes());
          if (!run.operator().equals(definition)) {
            throw new PlanException(run.operator() + " for " + definition);
          }
          List<Optional<Value>> given =
              run.inputs().stream().map(input -> input.flatMap(scope.names()::valueOf)).toList();
          if (!given.equals(run.operator().place(node.inputs()))) {
            throw new PlanException("inputs " + given + " for " + node.inputs());
          }
          requireNames("outputs", node.outputs(), run.outputs(), scope.names());
        });
  }

  private void copy(Step.Copy copy, Scope scope) {
    note(
        Subject.WIRING,
        copy.to(),
        () -> {
          if (!plan.value(copy.from()).layout().equals(plan.value(copy.to()).layout())) {
            throw new PlanException("a copy into another layout");
          }
          scope.memory().read(copy.from());
          Optional<Value> from = scope.names().valueOf(copy.from());
          if (from.isEmpty() || !from.equals(scope.names().valueOf(copy.to()))) {
            throw new PlanException("a copy of " + copy.from());
          }
          scope.memory().write(copy.to());
        });
  }

  private void choose(Step.Choose choose, Scope scope) {
    unknown("branch " + choose.results(), "a branch");
    note(
        Subject.WIRING,
        "condition " + choose.condition(),
        () -> scope.memory().read(choose.condition()));
    Memory whenFalse = scope.memory().copy();
    innerGraph(choose.results(), scope, true)
        .ifPresent(side -> run(choose.whenTrue(), new Scope(side, scope.memory())));
    note(
        Subject.WIRING,
        "results " + choose.trueResults(),
        () -> choose.trueResults().forEach(scope.memory()::read));
    innerGraph(choose.results(), scope, false)
        .ifPresent(side -> run(choose.whenFalse(), new Scope(side, whenFalse)));
    note(
        Subject.WIRING,
        "results " + choose.falseResults(),
        () -> choose.falseResults().forEach(whenFalse::read));
    scope.memory().intersect(whenFalse);
    note(
        Subject.WIRING,
        "results " + choose.results(),
        () -> choose.results().forEach(scope.memory()::write));
    scope.memory().symbols().addAll(allSymbols());
  }

  private static Optional<ScopeNames> innerGraph(
      List<String> results, Scope scope, boolean whenTrue) {
    return results.stream()
        .findFirst()
        .flatMap(scope.names()::valueOf)
        .flatMap(scope.names()::producer)
        .flatMap(node -> inner(node, scope.names().prefix(), whenTrue));
  }

  private static Optional<ScopeNames> inner(Node node, String prefix, boolean whenTrue) {
    String name = prefix + node.outputs().getFirst().name() + "/";
    return switch (node.op().definition(node.inputTypes())) {
      case Definition.Branch(Graph yes, Graph no) ->
          Optional.of(
              whenTrue ? new ScopeNames(name + "then/", yes) : new ScopeNames(name + "else/", no));
      case Definition.Iterate iterate -> Optional.of(new ScopeNames(name, iterate.step()));
      default -> Optional.empty();
    };
  }

  /** The body must read what holds at the begin of the first iteration and of any later one. */
  private void repeat(Step.Repeat repeat, Scope scope) {
    unknown("loop " + repeat.nodes(), "a loop");
    Memory memory = scope.memory();
    note(
        Subject.WIRING,
        "start of loop " + repeat.nodes(),
        () -> {
          repeat.tripCount().ifPresent(memory::read);
          repeat.condition().ifPresent(memory::read);
          repeat.scanned().forEach(scanned -> memory.read(scanned.whole()));
          repeat.carried().forEach(carried -> memory.read(carried.initial()));
          repeat.carried().forEach(carried -> memory.write(carried.current()));
          memory.write(repeat.iteration());
          repeat.scanned().forEach(scanned -> memory.write(scanned.slice()));
          repeat.stacked().forEach(stacked -> memory.write(stacked.whole()));
          memory.symbols().addAll(allSymbols());
        });
    List<String> results = new ArrayList<>();
    repeat.carried().forEach(carried -> results.add(carried.result()));
    repeat.stacked().forEach(stacked -> results.add(stacked.whole()));
    Optional<ScopeNames> body = innerGraph(results, scope, true);
    Memory before = memory.copy();
    if (body.isPresent()) {
      List<Finding> firstPass = List.copyOf(findings);
      run(repeat.body(), new Scope(body.get(), memory));
      memory.intersect(before);
      findings.clear();
      findings.addAll(firstPass);
      run(repeat.body(), new Scope(body.get(), memory));
    }
    note(
        Subject.WIRING,
        "end of loop " + repeat.nodes(),
        () -> {
          repeat.goOn().ifPresent(memory::read);
          repeat.carried().forEach(carried -> memory.read(carried.next()));
          repeat.stacked().forEach(stacked -> memory.read(stacked.slice()));
          repeat.stacked().forEach(stacked -> memory.read(stacked.whole()));
          repeat.carried().forEach(carried -> memory.read(carried.current()));
          memory.intersect(before);
          repeat.carried().forEach(carried -> memory.write(carried.result()));
          memory.symbols().addAll(allSymbols());
        });
  }

  private Set<String> allSymbols() {
    Set<String> all = new HashSet<>();
    plan.values()
        .values()
        .forEach(value -> {
          if (value.value().type() instanceof TensorType type) {
            type.shape().dims().forEach(dim -> all.addAll(dim.symbols()));
          }
        });
    return all;
  }

  // Constants and sizes.

  /** Every planned constant has the elements of the graph's, in its layout. */
  private void constants(ScopeNames names) {
    for (Map.Entry<String, Plan.PlannedValue> planned : plan.values().entrySet()) {
      Optional<TensorData> data =
          planned.getKey().startsWith(names.prefix())
              ? names.valueOf(planned.getKey()).map(names.graph().constants()::get)
              : Optional.empty();
      if (planned.getValue().place() instanceof Place.Weight(int index) && data.isPresent()) {
        note(
            Subject.CONSTANT,
            planned.getKey(),
            () -> Constants.require(data.get(), plan.weights().get(index), planned.getValue()));
      }
    }
  }

  /** Sizes that ranges do not bound are checked by the jar when it is called. */
  private void addresses() {
    for (Map.Entry<String, Plan.PlannedValue> value : plan.values().entrySet()) {
      if (value.getValue().value().type() instanceof TensorType type) {
        Supplier<IndexExpr> size = () -> type.shape().size();
        if (size.get().asConstant().orElse(0) > Integer.MAX_VALUE) {
          note(
              Subject.ADDRESSES,
              value.getKey(),
              () -> {
                throw new PlanException(size.get() + " elements");
              });
        }
      }
    }
  }
}
