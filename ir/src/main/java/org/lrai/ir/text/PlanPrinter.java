package org.lrai.ir.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/** The text of plans, for people: kernels, then values with their places, then steps. */
public final class PlanPrinter {
  private final Plan plan;
  private final StringBuilder text = new StringBuilder();

  private PlanPrinter(Plan plan) {
    this.plan = plan;
  }

  public static String print(Plan plan) {
    PlanPrinter printer = new PlanPrinter(plan);
    plan.kernels().forEach(kernel -> printer.text.append(KernelPrinter.print(kernel)).append('\n'));
    printer.text.append("plan ").append(plan.name()).append('\n');
    printer.steps(plan.steps(), 1);
    return printer.text.toString();
  }

  private void steps(List<? extends Step> steps, int depth) {
    steps.forEach(step -> step(step, depth));
  }

  private void step(Step step, int depth) {
    switch (step) {
      case Step.Call(int kernel, var arguments, var sizes, var nodes) ->
          line(
              depth,
              plan.kernels().get(kernel).name()
                  + values(arguments)
                  + (sizes.isEmpty() ? "" : " sizes " + sizes)
                  + from(nodes));
      case Step.Together(var strands) -> {
        for (int i = 0; i < strands.size(); i++) {
          line(depth, i == 0 ? "together" : "with");
          steps(strands.get(i), depth + 1);
        }
      }
      case Step.Run(var operator, var inputs, var outputs, var nodes) ->
          line(
              depth,
              values(outputs)
                  + " = "
                  + operator.operator()
                  + operator.arguments()
                  + inputs.stream()
                      .map(input -> input.map(this::value).orElse("absent"))
                      .collect(Collectors.joining(", ", "(", ")"))
                  + from(nodes));
      case Step.Bind(String symbol, String value, int axis) ->
          line(depth, symbol + " = dim " + axis + " of " + value(value));
      case Step.Copy(String from, String to) -> line(depth, value(to) + " = " + value(from));
      case Step.Choose choose -> choose(choose, depth);
      case Step.Repeat repeat -> repeat(repeat, depth);
    }
  }

  private void choose(Step.Choose choose, int depth) {
    line(
        depth,
        values(choose.results()) + " = if " + value(choose.condition()) + from(choose.nodes()));
    steps(choose.whenTrue(), depth + 1);
    line(depth + 1, "yield " + values(choose.trueResults()));
    line(depth, "else");
    steps(choose.whenFalse(), depth + 1);
    line(depth + 1, "yield " + values(choose.falseResults()));
  }

  private void repeat(Step.Repeat repeat, int depth) {
    line(
        depth,
        "repeat "
            + optional("at most ", repeat.tripCount())
            + optional("if ", repeat.condition())
            + "as "
            + value(repeat.iteration())
            + from(repeat.nodes()));
    for (Step.Carried carried : repeat.carried()) {
      line(depth + 1, "carry " + value(carried.current()) + " from " + value(carried.initial()));
    }
    for (Step.Scanned scanned : repeat.scanned()) {
      line(
          depth + 1,
          "scan "
              + value(scanned.slice())
              + " of "
              + value(scanned.whole())
              + along(scanned.axis(), scanned.reverse()));
    }
    steps(repeat.body(), depth + 1);
    repeat.goOn().ifPresent(goOn -> line(depth + 1, "while " + value(goOn)));
    for (Step.Carried carried : repeat.carried()) {
      line(depth + 1, "next " + value(carried.next()) + " at last " + value(carried.result()));
    }
    for (Step.Stacked stacked : repeat.stacked()) {
      line(
          depth + 1,
          "stack "
              + value(stacked.slice())
              + " into "
              + value(stacked.whole())
              + along(stacked.axis(), stacked.reverse()));
    }
  }

  private static String along(int axis, boolean reverse) {
    return " along axis " + axis + (reverse ? " backwards" : "");
  }

  private String optional(String before, Optional<String> name) {
    return name.map(present -> before + value(present) + " ").orElse("");
  }

  private String values(List<String> names) {
    return names.stream().map(this::value).collect(Collectors.joining(", ", "(", ")"));
  }

  private String value(String name) {
    Plan.PlannedValue value = plan.value(name);
    return name
        + switch (value.place()) {
          case Place.Input(int index) -> "@input" + index;
          case Place.Output(int index) -> "@output" + index;
          case Place.Weight(int index) -> "@weight" + index;
          case Place.Slot(int index) -> "@slot" + index;
          case Place.View(String of) -> "@" + of;
          case Place.Held(int index) -> "@held" + index;
        };
  }

  private static String from(List<String> nodes) {
    return "  # " + String.join(", ", nodes);
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }
}
