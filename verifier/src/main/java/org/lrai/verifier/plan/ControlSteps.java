package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.TensorType;

/** Whether branches and loops of a plan are those of the graph, part by part. */
final class ControlSteps {
  private final Plan plan;
  private final Scopes scopes;

  ControlSteps(Plan plan, Scopes scopes) {
    this.plan = plan;
    this.scopes = scopes;
  }

  /** The node whose outputs a step computes; all of them, in their order. */
  Node node(List<String> outputs, List<String> named, ScopeNames scope) {
    String first =
        outputs.stream().findFirst().orElseThrow(() -> new PlanException("a step without outputs"));
    Node node =
        scope
            .producer(scopes.require(first, scope))
            .orElseThrow(() -> new PlanException("no node has outputs " + outputs));
    requireNames("outputs", node.outputs(), outputs, scope);
    if (!named.equals(List.of(node.name()))) {
      throw new PlanException("nodes " + named + " named, " + node.name() + " computed");
    }
    return node;
  }

  void requireNames(String what, List<Value> values, List<String> planned, ScopeNames scope) {
    List<Optional<Value>> held = planned.stream().map(name -> scopes.valueOf(name, scope)).toList();
    if (!held.equals(values.stream().map(Optional::of).toList())) {
      throw new PlanException(what + " " + planned + " for " + values);
    }
  }

  /** Checks a branch; its sides are checked on their own. */
  void require(Step.Choose choose, Node node, ScopeNames scope) {
    if (!(node.op().definition(node.inputTypes()) instanceof Definition.Branch branch)) {
      throw new PlanException(node.name() + " is no branch");
    }
    scopes.requireIs(choose.condition(), node.inputs().getFirst(), scope, "condition");
    List<ScopeNames> sides = Scopes.within(node, scope);
    requireNames("results", branch.whenTrue().outputs(), choose.trueResults(), sides.get(0));
    requireNames("results", branch.whenFalse().outputs(), choose.falseResults(), sides.get(1));
  }

  /** Checks a loop; its body is checked on its own. */
  void require(Step.Repeat repeat, Node node, ScopeNames scope) {
    if (!(node.op().definition(node.inputTypes()) instanceof Definition.Iterate loop)) {
      throw new PlanException(node.name() + " is no loop");
    }
    ScopeNames body = Scopes.within(node, scope).getFirst();
    List<Value> inputs = new ArrayList<>(node.inputs());
    requireOptional("trip count", loop.hasTripCount(), inputs, repeat.tripCount(), scope);
    requireOptional("condition", loop.hasCondition(), inputs, repeat.condition(), scope);
    List<Value> results = new ArrayList<>(loop.step().outputs());
    requireOptional("condition", loop.stepHasCondition(), results, repeat.goOn(), body);
    List<Step.Carried> carried = repeat.carried();
    List<Step.Scanned> scanned = repeat.scanned();
    List<Step.Stacked> stacked = repeat.stacked();
    if (carried.size() != loop.carried()
        || scanned.size() != loop.scanned().size()
        || stacked.size() != loop.stacked().size()) {
      throw new PlanException("another number of carried, scanned or stacked values");
    }
    scopes.requireIs(repeat.iteration(), loop.step().inputs().getFirst(), body, "iteration");
    for (int k = 0; k < carried.size(); k++) {
      Step.Carried each = carried.get(k);
      scopes.requireIs(each.initial(), inputs.get(k), scope, "carried");
      scopes.requireIs(each.current(), loop.step().inputs().get(1 + k), body, "carried");
      scopes.requireIs(each.next(), results.get(k), body, "carried");
      scopes.requireIs(each.result(), node.outputs().get(k), scope, "carried");
      requireSizes(each);
    }
    for (int k = 0; k < scanned.size(); k++) {
      Step.Scanned each = scanned.get(k);
      int place = carried.size() + k;
      scopes.requireIs(each.whole(), inputs.get(place), scope, "scanned");
      scopes.requireIs(each.slice(), loop.step().inputs().get(1 + place), body, "scanned");
      requireAxis(each.axis(), each.reverse(), loop.scanned().get(k));
    }
    for (int k = 0; k < stacked.size(); k++) {
      Step.Stacked each = stacked.get(k);
      int place = carried.size() + k;
      scopes.requireIs(each.slice(), results.get(place), body, "stacked");
      scopes.requireIs(each.whole(), node.outputs().get(place), scope, "stacked");
      requireAxis(each.axis(), each.reverse(), loop.stacked().get(k));
    }
  }

  /** The first of the values, which it takes, is the planned one, if there should be one. */
  private void requireOptional(
      String what, boolean isThere, List<Value> values, Optional<String> name, ScopeNames scope) {
    if (isThere != name.isPresent()) {
      throw new PlanException(what + " " + name);
    }
    name.ifPresent(planned -> scopes.requireIs(planned, values.removeFirst(), scope, what));
  }

  private static void requireAxis(int axis, boolean reverse, Definition.ScanAxis defined) {
    if (axis != defined.axis() || reverse != defined.reverse()) {
      throw new PlanException("axis " + axis + (reverse ? " backwards" : "") + " for " + defined);
    }
  }

  /** Sizes of a carried value come from what it is copied from, each time it is. */
  private void requireSizes(Step.Carried carried) {
    carried.first().forEach(bind -> requireBind(bind, carried.initial(), carried.current()));
    carried.again().forEach(bind -> requireBind(bind, carried.next(), carried.current()));
    carried.last().forEach(bind -> requireBind(bind, carried.current(), carried.result()));
    List<String> first = carried.first().stream().map(Step.Bind::symbol).toList();
    if (!first.equals(carried.again().stream().map(Step.Bind::symbol).toList())) {
      throw new PlanException("sizes " + first + " are not found again after an iteration");
    }
  }

  /** A size is taken from a value at an axis where the value that is copied to has that size. */
  private void requireBind(Step.Bind bind, String from, String to) {
    if (!bind.value().equals(from)) {
      throw new PlanException("size " + bind.symbol() + " is taken from " + bind.value());
    }
    requireDim(bind, to);
  }

  /** Checks that an axis of a value has the size that is bound. */
  void requireDim(Step.Bind bind, String planned) {
    boolean has =
        plan.value(planned).value().type() instanceof TensorType type
            && bind.axis() < type.rank()
            && type.dim(bind.axis()).equals(IndexExpr.symbol(bind.symbol()));
    if (!has) {
      throw new PlanException("size " + bind.symbol() + " is no dim of " + planned);
    }
  }

  /** Symbols in the dims of a value. */
  Stream<String> symbols(String planned) {
    return plan.value(planned).value().type() instanceof TensorType type
        ? type.shape().dims().stream().map(IndexExpr::symbols).flatMap(Set::stream)
        : Stream.empty();
  }
}
