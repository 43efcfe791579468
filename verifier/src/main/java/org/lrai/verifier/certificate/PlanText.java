package org.lrai.verifier.certificate;

import static org.lrai.verifier.certificate.ExpressionText.group;
import static org.lrai.verifier.certificate.ExpressionText.index;
import static org.lrai.verifier.certificate.ExpressionText.indices;
import static org.lrai.verifier.certificate.ExpressionText.scalar;
import static org.lrai.verifier.certificate.ExpressionText.text;
import static org.lrai.verifier.certificate.ExpressionText.word;

import java.util.List;
import java.util.TreeMap;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.TensorType;

/** A plan with its kernels: all that a jar executes. */
final class PlanText {
  private final StringBuilder text = new StringBuilder("(plan");
  private final Resources resources;

  private PlanText(Resources resources) {
    this.resources = resources;
  }

  static String of(Plan plan, Resources resources) {
    PlanText printer = new PlanText(resources);
    plan.inputs().forEach(name -> printer.line("input", word(name)));
    plan.outputs().forEach(name -> printer.line("output", word(name)));
    plan.weights().forEach(printer::weight);
    plan.slots().forEach(type -> printer.line("slot", type.text()));
    new TreeMap<>(plan.values()).forEach(printer::value);
    plan.kernels().forEach(printer::kernel);
    plan.steps().forEach(printer::step);
    return printer.text.append(")\n").toString();
  }

  private void line(String... parts) {
    text.append("\n").append(group(List.of(parts)));
  }

  private void weight(TensorData data) {
    line("weight", data.element().text(), Integer.toString(data.size()), resources.add(data));
  }

  private void value(String name, Plan.PlannedValue planned) {
    boolean isTensor = planned.value().type() instanceof TensorType;
    String type =
        planned.value().type() instanceof TensorType tensor
            ? tensor.element().text() + " " + indices(tensor.shape().dims())
            : "object ()";
    String place =
        switch (planned.place()) {
          case Place.Input(int index) -> group("input", index);
          case Place.Output(int index) -> group("output", index);
          case Place.Weight(int index) -> group("weight", index);
          case Place.Slot(int index) -> group("slot", index);
          case Place.View(String of) -> group("view", word(of));
          case Place.Held(int index) -> group("held", index);
        };
    line(isTensor ? "value" : "object", word(name), type, place, layout(planned.layout()));
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

  private void kernel(Kernel kernel) {
    text.append("\n(kernel ").append(word(kernel.name())).append(" (");
    for (Kernel.Buffer buffer : kernel.buffers()) {
      text.append("(").append(text(buffer.access())).append(' ').append(buffer.type().text());
      buffer.dims().forEach(dim -> text.append(' ').append(index(dim)));
      text.append(")");
    }
    text.append(") ").append(group(kernel.sizes().stream().map(ExpressionText::word).toList()));
    statements(kernel.body(), 1);
    text.append(")");
  }

  private void statements(List<Statement> statements, int depth) {
    for (Statement statement : statements) {
      text.append("\n").append("  ".repeat(depth)).append("(");
      statement(statement, depth);
      text.append(")");
    }
  }

  private void statement(Statement statement, int depth) {
    switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) -> {
        words("for", word(variable), index(extent), text(kind));
        statements(body, depth + 1);
      }
      case Statement.Index(var variable, var value) -> words("index", word(variable), index(value));
      case Statement.Let(var name, var value) -> words("let", word(name), scalar(value));
      case Statement.Registers(var name, var _, var extents, var initial) ->
          words("registers", word(name), group(extents), scalar(initial));
      case Statement.Assign(var name, var at, var value) ->
          words("assign", word(name), indices(at), scalar(value));
      case Statement.Store(int buffer, var at, var value) ->
          words("store", Integer.toString(buffer), indices(at), scalar(value));
      case Statement.If(var guard, var then, var otherwise) -> {
        words("when", indices(guard), "(");
        statements(then, depth + 1);
        text.append(") (");
        statements(otherwise, depth + 1);
        text.append(")");
      }
      case Statement.LaneReduction(var result, var variable, var body, var value, var fold) -> {
        words("lanes", word(result), word(variable), text(fold), scalar(value));
        statements(body, depth + 1);
      }
    }
  }

  private void words(String... words) {
    text.append(String.join(" ", words));
  }

  private void step(Step step) {
    switch (step) {
      case Step.Call(int kernel, var arguments, var sizes, var _) ->
          line(
              "call",
              Integer.toString(kernel),
              group(arguments.stream().map(ExpressionText::word).toList()),
              indices(sizes));
      case Step.Copy(String from, String to) -> line("copy", word(from), word(to));
      case Step.Bind _ -> unsupported("a size that depends on data");
      case Step.Run run -> unsupported("operator " + run.operator().operator());
      case Step.Choose _ -> unsupported("a branch");
      case Step.Repeat _ -> unsupported("a loop");
    }
  }

  private void unsupported(String what) {
    line("unsupported", word(what));
  }
}
