package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.verifier.plan.Finding.Subject;

/** Validates a plan against the graph that it is to compute. */
public final class PlanValidator {
  private final Plan plan;
  private final Graph graph;
  private final Scopes scopes;
  private final Findings findings = new Findings();
  private final KernelCalls kernels;
  private final ControlSteps control;
  private final PlannedValues values;

  private PlanValidator(Graph graph, Plan plan) {
    this.graph = graph;
    this.plan = plan;
    this.scopes = new Scopes(graph);
    this.kernels = new KernelCalls(plan, scopes, this::range, findings);
    this.control = new ControlSteps(plan, scopes);
    this.values = new PlannedValues(plan, scopes, this::range);
  }

  /**
   * Checks everything.
   *
   * @param graph that the plan was made from, composites expanded
   */
  public static PlanReport validate(Graph graph, Plan plan) {
    PlanValidator validator = new PlanValidator(graph, plan);
    validator.run();
    return new PlanReport(validator.findings.found());
  }

  private Range range(String symbol) {
    Range range = plan.symbols().get(symbol);
    return range == null ? graph.range(symbol) : range;
  }

  private void run() {
    Memory memory = Memory.of(plan);
    findings.note(
        Subject.WIRING,
        "inputs and outputs",
        () -> {
          control.requireNames("inputs", graph.inputs(), plan.inputs(), scopes.model());
          control.requireNames("outputs", graph.outputs(), plan.outputs(), scopes.model());
          plan.inputs().forEach(values::requireRowMajor);
          plan.outputs().forEach(values::requireRowMajor);
          values.requireOnce(plan.steps(), new HashMap<>());
          values.requireAllNodes();
        });
    planned();
    graph.inputs().stream()
        .flatMap(input -> control.symbols(input.name()))
        .forEach(memory.symbols()::add);
    run(plan.steps(), new Scope(scopes.model(), memory));
    for (String output : plan.outputs()) {
      findings.note(Subject.WIRING, "output " + output, () -> memory.read(output));
    }
  }

  /** What the plan says of its values. */
  private void planned() {
    for (Map.Entry<String, Plan.PlannedValue> entry : plan.values().entrySet()) {
      String name = entry.getKey();
      findings.note(Subject.WIRING, "type of " + name, () -> values.requireType(name));
      findings.note(Subject.ADDRESSES, name, () -> values.requireSize(name));
      switch (entry.getValue().place()) {
        case Place.Weight(int index) ->
            findings.note(Subject.CONSTANT, name, () -> values.requireConstant(name, index));
        case Place.View(String of) ->
            findings.note(Subject.WIRING, "view " + name, () -> values.requireView(name, of));
        case Place.Held _ ->
            findings.note(Subject.WIRING, "object " + name, () -> values.requireRowMajor(name));
        case Place.Input _, Place.Output _, Place.Slot _ -> {}
      }
    }
  }

  private record Scope(ScopeNames names, Memory memory) {}

  private void run(List<? extends Step> steps, Scope scope) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call -> call(call, scope);
        case Step.Together together -> together(together, scope);
        case Step.Run run -> opaque(run, scope);
        case Step.Bind bind ->
            findings.note(
                Subject.WIRING,
                "size " + bind.symbol(),
                () -> {
                  control.requireDim(bind, bind.value());
                  bind(bind, scope.memory());
                });
        case Step.Copy copy -> copy(copy, scope);
        case Step.Choose choose -> choose(choose, scope);
        case Step.Repeat repeat -> repeat(repeat, scope);
      }
    }
  }

  private static void bind(Step.Bind bind, Memory memory) {
    memory.read(bind.value());
    memory.symbols().add(bind.symbol());
  }

  /** Notes that a value is written, whose size must be known. */
  private void write(String name, Memory memory) {
    List<String> unknown =
        control.symbols(name).filter(symbol -> !memory.symbols().contains(symbol)).toList();
    if (!unknown.isEmpty()) {
      throw new PlanException(name + " is written before its sizes are known: " + unknown);
    }
    memory.write(name);
  }

  /** Notes that something else than a kernel reads a value. */
  private void read(String name, Memory memory) {
    values.requireRowMajor(name);
    memory.read(name);
  }

  private void call(Step.Call call, Scope scope) {
    String output = call.arguments().getLast();
    findings.note(
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
          List<String> outputs = PlannedValues.outputs(call, plan);
          List<String> inputs =
              call.arguments().subList(0, call.arguments().size() - outputs.size());
          inputs.forEach(scope.memory()::read);
          for (int k = 0; k < outputs.size(); k++) {
            String written = outputs.get(k);
            for (String other : call.arguments().subList(0, inputs.size() + k)) {
              if (scope.memory().share(other, written)) {
                throw new PlanException(other + " and the output " + written + " share an array");
              }
            }
          }
          outputs.forEach(written -> write(written, scope.memory()));
        });
    if (call.kernel() >= 0 && call.kernel() < plan.kernels().size()) {
      kernels.validate(call, scope.names());
    }
  }

  /** Strands that touch nothing of each other compute the same as one after the other. */
  private void together(Step.Together together, Scope scope) {
    List<List<Step.Call>> strands = together.strands();
    for (int a = 0; a < strands.size(); a++) {
      for (int b = 0; b < strands.size(); b++) {
        if (a != b) {
          List<Step.Call> other = strands.get(b);
          strands.get(a).forEach(call -> requireApart(call, other, scope.memory()));
        }
      }
    }
    run(together.calls(), scope);
  }

  private void requireApart(Step.Call call, List<Step.Call> others, Memory memory) {
    for (String written : PlannedValues.outputs(call, plan)) {
      findings.note(
          Subject.WIRING,
          written,
          () -> {
            for (Step.Call other : others) {
              for (String used : other.arguments()) {
                if (memory.share(written, used)) {
                  throw new PlanException(
                      written + " is written while " + used + ", in one array with it, is used");
                }
              }
            }
          });
    }
  }

  private Kernel kernel(Step.Call call) {
    if (call.kernel() < 0 || call.kernel() >= plan.kernels().size()) {
      throw new PlanException("kernel " + call.kernel() + ", which there is not");
    }
    return plan.kernels().get(call.kernel());
  }

  /** Sizes of the outputs of an opaque operator are found afterwards, in the objects. */
  private void opaque(Step.Run run, Scope scope) {
    findings.note(
        Subject.WIRING,
        run.operator().operator() + " " + run.outputs(),
        () -> {
          run.inputs().forEach(input -> input.ifPresent(name -> read(name, scope.memory())));
          run.outputs().forEach(scope.memory()::write);
          Node node = control.node(run.outputs(), run.nodes(), scope.names());
          Definition definition = node.op().definition(node.inputTypes());
          if (!run.operator().equals(definition)) {
            throw new PlanException(run.operator() + " for " + definition);
          }
          List<Optional<Value>> given =
              run.inputs().stream()
                  .map(input -> input.map(name -> scopes.require(name, scope.names())))
                  .toList();
          if (!given.equals(run.operator().place(node.inputs()))) {
            throw new PlanException("inputs " + given + " for " + node.inputs());
          }
        });
  }

  private void copy(Step.Copy copy, Scope scope) {
    findings.note(
        Subject.WIRING,
        copy.to(),
        () -> {
          if (!plan.value(copy.from()).layout().equals(plan.value(copy.to()).layout())) {
            throw new PlanException("a copy into another layout");
          }
          scope.memory().read(copy.from());
          Value value = scopes.require(copy.from(), scope.names());
          scopes.requireIs(copy.to(), value, scope.names(), "a copy");
          write(copy.to(), scope.memory());
        });
  }

  private void choose(Step.Choose choose, Scope scope) {
    Optional<Node> node = node(choose.results(), choose.nodes(), scope);
    if (node.isEmpty()) {
      return;
    }
    findings.note(
        Subject.WIRING,
        "branch " + choose.results(),
        () -> {
          read(choose.condition(), scope.memory());
          control.require(choose, node.get(), scope.names());
        });
    List<ScopeNames> sides = Scopes.within(node.get(), scope.names());
    if (sides.size() != 2) {
      return;
    }
    Memory whenFalse = scope.memory().copy();
    side(choose.whenTrue(), choose.trueResults(), choose, new Scope(sides.get(0), scope.memory()));
    side(choose.whenFalse(), choose.falseResults(), choose, new Scope(sides.get(1), whenFalse));
    scope.memory().intersect(whenFalse);
    findings.note(
        Subject.WIRING,
        "results " + choose.results(),
        () -> choose.results().forEach(result -> write(result, scope.memory())));
  }

  /** One side: its steps, and then the sizes in which the sides differ, from its own results. */
  private void side(List<Step> steps, List<String> results, Step.Choose choose, Scope scope) {
    int end = steps.size();
    while (end > 0
        && steps.get(end - 1) instanceof Step.Bind bind
        && results.contains(bind.value())) {
      end--;
    }
    run(steps.subList(0, end), scope);
    List<Step> binds = steps.subList(end, steps.size());
    findings.note(
        Subject.WIRING,
        "results " + results,
        () -> {
          for (Step step : binds) {
            Step.Bind bind = (Step.Bind) step;
            control.requireDim(bind, choose.results().get(results.indexOf(bind.value())));
            bind(bind, scope.memory());
          }
          results.forEach(result -> read(result, scope.memory()));
        });
  }

  private Optional<Node> node(List<String> outputs, List<String> named, Scope scope) {
    List<Node> found = new ArrayList<>();
    findings.note(
        Subject.WIRING,
        "node of " + outputs,
        () -> found.add(control.node(outputs, named, scope.names())));
    return found.stream().findFirst();
  }

  /** The body must read what holds at the begin of the first iteration and of any later one. */
  private void repeat(Step.Repeat repeat, Scope scope) {
    List<String> results = new ArrayList<>();
    repeat.carried().forEach(carried -> results.add(carried.result()));
    repeat.stacked().forEach(stacked -> results.add(stacked.whole()));
    Optional<Node> node = node(results, repeat.nodes(), scope);
    if (node.isEmpty()) {
      return;
    }
    Memory memory = scope.memory();
    findings.note(
        Subject.WIRING,
        "start of loop " + repeat.nodes(),
        () -> {
          control.require(repeat, node.get(), scope.names());
          startLoop(repeat, memory);
        });
    List<ScopeNames> body = Scopes.within(node.get(), scope.names());
    if (body.size() != 1) {
      return;
    }
    Memory before = memory.copy();
    int found = findings.size();
    run(repeat.body(), new Scope(body.getFirst(), memory));
    memory.intersect(before);
    findings.keep(found);
    run(repeat.body(), new Scope(body.getFirst(), memory));
    findings.note(
        Subject.WIRING,
        "end of loop " + repeat.nodes(),
        () -> {
          endIteration(repeat, memory);
          memory.intersect(before);
          repeat.carried().forEach(carried -> carried.last().forEach(b -> bind(b, memory)));
          repeat.carried().forEach(carried -> write(carried.result(), memory));
        });
  }

  private void startLoop(Step.Repeat repeat, Memory memory) {
    repeat.tripCount().ifPresent(name -> read(name, memory));
    repeat.condition().ifPresent(name -> read(name, memory));
    repeat.scanned().forEach(scanned -> read(scanned.whole(), memory));
    repeat.carried().forEach(carried -> read(carried.initial(), memory));
    repeat.carried().forEach(carried -> carried.first().forEach(bind -> bind(bind, memory)));
    repeat.carried().forEach(carried -> write(carried.current(), memory));
    write(repeat.iteration(), memory);
    repeat.scanned().forEach(scanned -> write(scanned.slice(), memory));
    // Their size is known when the last iteration is.
    repeat.stacked().forEach(stacked -> memory.write(stacked.whole()));
  }

  private void endIteration(Step.Repeat repeat, Memory memory) {
    repeat.goOn().ifPresent(name -> read(name, memory));
    repeat.scanned().forEach(scanned -> read(scanned.whole(), memory));
    repeat.carried().forEach(carried -> read(carried.next(), memory));
    repeat.carried().forEach(carried -> carried.again().forEach(bind -> bind(bind, memory)));
    repeat.stacked().forEach(stacked -> read(stacked.slice(), memory));
    repeat.stacked().forEach(stacked -> read(stacked.whole(), memory));
    repeat.carried().forEach(carried -> read(carried.current(), memory));
  }
}
