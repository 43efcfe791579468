package org.lrai.verifier.certificate;

import static java.util.stream.Collectors.joining;
import static org.lrai.verifier.certificate.ExpressionText.group;
import static org.lrai.verifier.certificate.ExpressionText.indices;
import static org.lrai.verifier.certificate.ExpressionText.word;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/** A plan with its kernels: all that a jar executes. */
final class PlanText {
  private final NestText text;

  private PlanText(Resources resources) {
    this.text = new NestText("plan", resources);
  }

  static String of(Plan plan, Resources resources) {
    PlanText printer = new PlanText(resources);
    plan.inputs()
        .forEach(name -> printer.input(name, Objects.requireNonNull(plan.values().get(name))));
    plan.outputs().forEach(printer.text::output);
    plan.weights().forEach(printer.text::weight);
    plan.slots().forEach(type -> printer.text.line("slot", type.text()));
    new TreeMap<>(plan.values()).forEach(printer::value);
    plan.kernels().forEach(printer.text::kernel);
    plan.steps().forEach(printer::step);
    return printer.text.end();
  }

  private void input(String name, Plan.PlannedValue planned) {
    if (planned.layout().isRowMajor()) {
      text.input(name, planned.value().type());
    } else {
      text.unsupported(name + ", an input of another layout");
    }
  }

  private void value(String name, Plan.PlannedValue planned) {
    String place =
        switch (planned.place()) {
          case Place.Input _ -> "";
          case Place.Output(int index) -> group("output", index);
          case Place.Weight(int index) -> group("weight", index);
          case Place.Slot(int index) -> group("slot", index);
          case Place.View(String of) -> group("view", word(of));
          case Place.Held(int index) -> group("held", index);
        };
    if (!place.isEmpty()) {
      text.value(name, planned.value().type(), place, layout(planned.layout()));
    }
  }

  private static String layout(Layout layout) {
    return layout.isRowMajor()
        ? "()"
        : group(
            group(layout.order()),
            indices(layout.before()),
            indices(layout.after()),
            layout.blocked(),
            layout.lanes());
  }

  private void step(Step step) {
    switch (step) {
      case Step.Call call -> text.call(call.kernel(), call.arguments(), sizes(call));
      case Step.Together(var strands) ->
          text.line("together", strands.stream().map(PlanText::strand).collect(joining(" ")));
      case Step.Copy(String from, String to) -> text.line("copy", word(from), word(to));
      case Step.Bind _ -> text.unsupported("a size that depends on data");
      case Step.Run run -> text.unsupported("operator " + run.operator().operator());
      case Step.Choose _ -> text.unsupported("a branch");
      case Step.Repeat _ -> text.unsupported("a loop");
    }
  }

  private static String strand(List<Step.Call> calls) {
    return group(
        calls.stream()
            .map(call -> NestText.callOf(call.kernel(), call.arguments(), sizes(call)))
            .toList());
  }

  private static List<String> sizes(Step.Call call) {
    return call.sizes().stream().map(ExpressionText::index).toList();
  }
}
