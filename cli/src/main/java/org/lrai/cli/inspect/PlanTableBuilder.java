package org.lrai.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lrai.cli.inspect.PlanTable.NodeRow;
import org.lrai.cli.inspect.PlanTable.StepRow;
import org.lrai.cli.inspect.PlanTable.ValueRow;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.ScalarOp;

/** Makes the table of a model's graph and plan. */
public final class PlanTableBuilder {
  private final Plan plan;
  private final List<StepRow> steps = new ArrayList<>();

  private PlanTableBuilder(Plan plan) {
    this.plan = plan;
  }

  /** The rows of a graph and of the plan that computes it. */
  public static PlanTable of(Graph graph, Plan plan) {
    PlanTableBuilder builder = new PlanTableBuilder(plan);
    builder.add(plan.steps(), 0);
    List<ValueRow> values = new ArrayList<>();
    new TreeMap<>(plan.values()).forEach((name, value) -> values.add(row(name, value)));
    return new PlanTable(
        graph.nodes().stream().map(PlanTableBuilder::row).toList(), values, builder.steps);
  }

  private static NodeRow row(Node node) {
    return new NodeRow(
        node.name(),
        label(node.op()),
        names(node.inputs()),
        names(node.outputs()),
        node.outputs().getFirst().type().toString());
  }

  /** A word for an operator: that of the scalar function where that is all it does. */
  private static String label(Op op) {
    return switch (op) {
      case Unary(ScalarOp function) -> function.name().toLowerCase(Locale.ROOT);
      case Binary(ScalarOp function) -> function.name().toLowerCase(Locale.ROOT);
      case Activation activation -> activation.kind().name().toLowerCase(Locale.ROOT);
      default -> op.getClass().getSimpleName();
    };
  }

  private static List<String> names(List<Value> values) {
    return values.stream().map(Value::name).toList();
  }

  private static ValueRow row(String name, Plan.PlannedValue value) {
    String type = value.value().type().toString();
    return switch (value.place()) {
      case Place.Input(int index) -> new ValueRow(name, type, "input", index, name);
      case Place.Output(int index) -> new ValueRow(name, type, "output", index, name);
      case Place.Weight(int index) -> new ValueRow(name, type, "weight", index, name);
      case Place.Slot(int index) -> new ValueRow(name, type, "slot", index, name);
      case Place.View(String of) -> new ValueRow(name, type, "view", -1, of);
      case Place.Held(int index) -> new ValueRow(name, type, "held", index, name);
    };
  }

  private void add(List<? extends Step> added, int depth) {
    added.forEach(step -> add(step, depth));
  }

  private void add(Step step, int depth) {
    switch (step) {
      case Step.Call(int kernel, List<String> arguments, var _, List<String> nodes) ->
          call(plan.kernels().get(kernel), arguments, nodes, depth);
      case Step.Together together -> {
        for (int i = 0; i < together.strands().size(); i++) {
          String label = i == 0 ? "together" : "with";
          steps.add(new StepRow(depth, label, List.of(), List.of(), List.of()));
          add(together.strands().get(i), depth + 1);
        }
        steps.add(new StepRow(depth, "end", List.of(), List.of(), List.of()));
      }
      case Step.Run run ->
          steps.add(
              new StepRow(
                  depth,
                  run.operator().operator(),
                  run.nodes(),
                  run.inputs().stream().flatMap(Optional::stream).toList(),
                  run.outputs()));
      case Step.Bind(String symbol, String value, int axis) ->
          steps.add(
              new StepRow(depth, symbol + " = dim " + axis, List.of(), List.of(value), List.of()));
      case Step.Copy(String from, String to) ->
          steps.add(new StepRow(depth, "copy", List.of(), List.of(from), List.of(to)));
      case Step.Choose choose -> {
        steps.add(
            new StepRow(
                depth, "if", choose.nodes(), List.of(choose.condition()), choose.results()));
        add(choose.whenTrue(), depth + 1);
        steps.add(new StepRow(depth, "else", List.of(), choose.trueResults(), List.of()));
        add(choose.whenFalse(), depth + 1);
        steps.add(new StepRow(depth, "end", List.of(), choose.falseResults(), choose.results()));
      }
      case Step.Repeat repeat -> add(repeat, depth);
    }
  }

  private void call(Kernel kernel, List<String> arguments, List<String> nodes, int depth) {
    List<String> reads = new ArrayList<>();
    List<String> writes = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Kernel.Access access = kernel.buffers().get(i).access();
      if (access != Kernel.Access.WRITE) {
        reads.add(arguments.get(i));
      }
      if (access != Kernel.Access.READ) {
        writes.add(arguments.get(i));
      }
    }
    steps.add(new StepRow(depth, kernel.name(), nodes, reads, writes));
  }

  private void add(Step.Repeat repeat, int depth) {
    List<String> begins = new ArrayList<>();
    repeat.tripCount().ifPresent(begins::add);
    repeat.condition().ifPresent(begins::add);
    List<String> ends = new ArrayList<>();
    List<String> results = new ArrayList<>();
    repeat.goOn().ifPresent(ends::add);
    repeat
        .carried()
        .forEach(carried -> {
          begins.add(carried.initial());
          ends.add(carried.next());
          results.add(carried.result());
        });
    repeat.scanned().forEach(scanned -> begins.add(scanned.whole()));
    repeat
        .stacked()
        .forEach(stacked -> {
          ends.add(stacked.slice());
          results.add(stacked.whole());
        });
    List<String> set = new ArrayList<>();
    repeat.carried().forEach(carried -> set.add(carried.current()));
    repeat.scanned().forEach(scanned -> set.add(scanned.slice()));
    steps.add(new StepRow(depth, "repeat", repeat.nodes(), begins, set));
    add(repeat.body(), depth + 1);
    steps.add(new StepRow(depth, "end", List.of(), ends, results));
  }

  /** Values by name, for tests and drawings. */
  static Map<String, ValueRow> byName(PlanTable table) {
    Map<String, ValueRow> rows = new TreeMap<>();
    table.values().forEach(value -> rows.put(value.name(), value));
    return rows;
  }
}
