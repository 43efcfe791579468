package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.verifier.kernel.KernelValidator;
import org.lrai.verifier.kernel.LoopValidator;
import org.lrai.verifier.kernel.Validation;
import org.lrai.verifier.plan.Finding.Subject;
import org.lrai.verifier.refutation.KernelRefuter;

/** Calls of kernels: each computes its output, by the definitions of the nodes that it names. */
final class KernelCalls {
  private final Plan plan;
  private final Scopes scopes;
  private final Function<String, Range> ranges;
  private final Findings findings;
  private final Map<List<Object>, Checked> known = new HashMap<>();

  /** What was found of a kernel, and which of its group's nodes were needed. */
  private record Checked(Validation validation, List<Integer> nodes) {}

  KernelCalls(Plan plan, Scopes scopes, Function<String, Range> ranges, Findings findings) {
    this.plan = plan;
    this.scopes = scopes;
    this.ranges = ranges;
    this.findings = findings;
  }

  /** Validates a call of a kernel that there is. */
  void validate(Step.Call call, ScopeNames scope) {
    String output = call.arguments().getLast();
    Optional<Node> loop =
        scopes.valueOf(output, scope).flatMap(scope::producer).filter(KernelCalls::isLoop);
    if (hasOtherOutputs(call, loop.isPresent())) {
      findings.add(
          new Finding(
              Subject.KERNEL, output, new Validation.Invalid("outputs that it may not have")));
      return;
    }
    if (loop.isPresent()) {
      validateLoop(call, loop.get(), scope);
      return;
    }
    List<KernelValidator.Held> values = new ArrayList<>();
    for (String argument : call.arguments()) {
      Optional<Value> value = scopes.valueOf(argument, scope);
      if (value.isEmpty()) {
        findings.add(
            new Finding(
                Subject.KERNEL,
                output,
                new Validation.Invalid(argument + " is no value of the graph")));
        return;
      }
      values.add(new KernelValidator.Held(value.get(), plan.value(argument).layout()));
    }
    Kernel kernel = plan.kernels().get(call.kernel());
    KernelValidator validator = new KernelValidator(scope.graph(), ranges);
    Optional<KernelValidator.Held> interior = interior(output, scope);
    if (interior.isPresent()) {
      KernelValidator.Result border =
          validator.validateBorder(kernel, call.sizes(), values.getLast(), interior.get());
      findings.add(new Finding(Subject.KERNEL, output, border.validation()));
      return;
    }
    List<Value> held = values.stream().map(KernelValidator.Held::value).toList();
    Group group = Group.of(scope, held);
    List<Object> likeness =
        List.of(
            call.kernel(),
            call.sizes(),
            held.stream().map(Value::type).toList(),
            values.stream().map(KernelValidator.Held::layout).toList(),
            group.shape());
    Checked checked = known.get(likeness);
    if (checked == null) {
      KernelValidator.Result result = validator.validate(kernel, call.sizes(), values);
      checked =
          new Checked(
              refuted(result.validation(), kernel, call.sizes(), values, scope),
              group.positions(result.nodes()));
      known.put(likeness, checked);
    }
    findings.add(new Finding(Subject.KERNEL, output, checked.validation()));
    if (checked.validation().isValid()) {
      requireNamed(call, checked.nodes().stream().map(group.nodes()::get).map(Node::name).toList());
    }
  }

  /** The last arguments are outputs, and all that may be written; but for loops, there is one. */
  private boolean hasOtherOutputs(Step.Call call, boolean isLoop) {
    int outputs = PlannedValues.outputs(call, plan).size();
    long written =
        plan.kernels().get(call.kernel()).arguments().stream()
            .filter(buffer -> buffer.access() != Kernel.Access.READ)
            .count();
    return outputs != written || (outputs > 1 && !isLoop);
  }

  private static boolean isLoop(Node node) {
    return node.op().definition(node.inputTypes()) instanceof Definition.Iterate;
  }

  /** A kernel that runs a loop: its arguments are values around it, and constants within. */
  private void validateLoop(Step.Call call, Node loop, ScopeNames scope) {
    String output = call.arguments().getLast();
    ScopeNames body = Scopes.within(loop, scope).getFirst();
    List<LoopValidator.Given> given = new ArrayList<>();
    for (String argument : call.arguments()) {
      Optional<Value> around = scopes.valueOf(argument, scope);
      Optional<Value> value =
          around.isPresent()
              ? around
              : scopes
                  .valueOf(argument, body)
                  .filter(inner -> body.graph().constants().containsKey(inner));
      if (value.isEmpty()) {
        findings.add(
            new Finding(
                Subject.KERNEL,
                output,
                new Validation.Invalid(argument + " is no value that the loop is given")));
        return;
      }
      KernelValidator.Held held =
          new KernelValidator.Held(value.get(), plan.value(argument).layout());
      given.add(new LoopValidator.Given(held, around.isEmpty()));
    }
    KernelValidator.Result result =
        new LoopValidator(scope.graph(), ranges)
            .validate(plan.kernels().get(call.kernel()), call.sizes(), loop, given);
    findings.add(new Finding(Subject.KERNEL, output, result.validation()));
    if (result.validation().isValid()) {
      requireNamed(call, List.copyOf(result.nodes()));
    }
  }

  /** What is not shown to be right may be wrong: that is tried. */
  private Validation refuted(
      Validation validation,
      Kernel kernel,
      List<IndexExpr> sizes,
      List<KernelValidator.Held> values,
      ScopeNames scope) {
    if (!(validation instanceof Validation.Unknown(String reason))) {
      return validation;
    }
    try {
      return new KernelRefuter(scope.graph(), ranges)
          .refute(kernel, sizes, values)
          .<Validation>map(how -> new Validation.Invalid(how + "; " + reason))
          .orElse(validation);
    } catch (RuntimeException | StackOverflowError e) {
      return validation; // nothing is known that was not known before
    }
  }

  private void requireNamed(Step.Call call, List<String> needed) {
    findings.note(
        Subject.WIRING,
        "nodes of " + call.arguments().getLast(),
        () -> {
          Set<String> named = new HashSet<>(call.nodes());
          if (!named.containsAll(needed)) {
            throw new PlanException("nodes " + call.nodes() + " named, " + needed + " computed");
          }
        });
  }

  /** The value within an array into which it was written; a call adds the border. */
  private Optional<KernelValidator.Held> interior(String array, ScopeNames scope) {
    return plan.values().entrySet().stream()
        .filter(value ->
            value.getValue().place().equals(new Place.View(array))
                && value.getValue().layout().hasBorder())
        .findFirst()
        .flatMap(value ->
            scopes
                .valueOf(value.getKey(), scope)
                .map(within -> new KernelValidator.Held(within, value.getValue().layout())));
  }
}
