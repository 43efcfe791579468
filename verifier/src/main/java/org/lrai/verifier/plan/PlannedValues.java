package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** What a plan says of each of its values: type, place, contents where these are constant. */
final class PlannedValues {
  private final Plan plan;
  private final Scopes scopes;
  private final Magnitude magnitude;

  PlannedValues(Plan plan, Scopes scopes, Function<String, Range> ranges) {
    this.plan = plan;
    this.scopes = scopes;
    this.magnitude = new Magnitude(ranges, inputs(scopes.model().graph()));
  }

  private static List<Shape> inputs(Graph graph) {
    List<Shape> shapes = new ArrayList<>();
    for (Value input : graph.inputs()) {
      if (input.type() instanceof TensorType type) {
        shapes.add(type.shape());
      }
    }
    return shapes;
  }

  /** Checks that a planned value is of the type of the value that it stands for. */
  void requireType(String planned) {
    ScopeNames scope = owner(planned);
    Value value = scopes.require(planned, scope);
    ValueType type = plan.value(planned).value().type();
    if (!type.equals(value.type())) {
      throw new PlanException(planned + " of type " + type + " for " + value);
    }
  }

  private ScopeNames owner(String planned) {
    return scopes
        .owner(planned)
        .orElseThrow(() -> new PlanException(planned + " is no value of the graph"));
  }

  /** Checks that a constant has the elements of the graph's, in its layout. */
  void requireConstant(String planned, int index) {
    ScopeNames scope = owner(planned);
    TensorData data = scope.graph().constants().get(scopes.require(planned, scope));
    if (data == null || index >= plan.weights().size()) {
      throw new PlanException(planned + " is no constant");
    }
    Constants.require(data, plan.weights().get(index), plan.value(planned));
  }

  /**
   * Checks that a view has the elements of what it is a view of: it is that value in another shape,
   * or a value from around a branch or loop. (What is written within the border of an array is
   * checked where the border is filled.)
   */
  void requireView(String planned, String of) {
    ScopeNames scope = owner(planned);
    Value value = scopes.require(planned, scope);
    Plan.PlannedValue view = plan.value(planned);
    Plan.PlannedValue viewed = plan.value(of);
    if (view.layout().hasBorder()) {
      return;
    }
    if (!view.layout().isRowMajor() || !viewed.layout().isRowMajor()) {
      throw new PlanException(planned + " is a view of " + of + " in another layout");
    }
    Optional<Value> captured = scope.captured(value);
    if (captured.isPresent()) {
      scopes.requireIs(
          of, captured.get(), scope.outer().orElseThrow(), "a view " + planned + " of");
      return;
    }
    Node node =
        scope
            .producer(value)
            .filter(n -> n.op().definition(n.inputTypes()) instanceof Definition.Reshape)
            .orElseThrow(() -> new PlanException(planned + " is a view, but no reshape"));
    scopes.requireIs(of, node.inputs().getFirst(), scope, "a view " + planned + " of");
  }

  /** Checks that a value that is no kernel's is in the order of ONNX. */
  void requireRowMajor(String planned) {
    Layout layout = plan.value(planned).layout();
    if (!layout.isRowMajor() || layout.hasBorder()) {
      throw new PlanException(planned + " is not in the order of ONNX");
    }
  }

  /**
   * Checks that no size is wrong because it is too large: constant ones are below 2^31; of symbolic
   * ones, dims fit into 63 bits whatever the symbols are that the runtime admits, so that the jar
   * finds out and refuses.
   */
  void requireSize(String planned) {
    if (!(plan.value(planned).value().type() instanceof TensorType type)) {
      return;
    }
    Layout layout = plan.value(planned).layout();
    List<IndexExpr> dims = layout.dims(type.shape().dims());
    IndexExpr size = IndexExpr.product(dims);
    if (size.asConstant().isPresent()) {
      if (size.asConstant().getAsLong() > Integer.MAX_VALUE) {
        throw new PlanException(size + " elements");
      }
      return;
    }
    for (IndexExpr dim : dims) {
      if (magnitude.of(dim) > 0x1p62) {
        throw new PlanException("dim " + dim + " may need more than 63 bits");
      }
    }
  }

  /** What a call writes: its last argument, and those right before it that its kernel writes. */
  static List<String> outputs(Step.Call call, Plan plan) {
    int first = call.arguments().size() - 1;
    if (call.kernel() >= 0 && call.kernel() < plan.kernels().size()) {
      List<Kernel.Buffer> buffers = plan.kernels().get(call.kernel()).arguments();
      while (first > 0
          && first - 1 < buffers.size()
          && buffers.get(first - 1).access() == Kernel.Access.WRITE) {
        first--;
      }
    }
    return call.arguments().subList(first, call.arguments().size());
  }

  /** Checks that no value is computed by two steps. */
  void requireOnce(List<? extends Step> steps, Map<String, Integer> written) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call -> outputs(call, plan).forEach(output -> note(output, written));
        case Step.Together together -> requireOnce(together.calls(), written);
        case Step.Run run -> run.outputs().forEach(output -> note(output, written));
        case Step.Copy copy -> note(copy.to(), written);
        case Step.Choose choose -> {
          choose.results().forEach(result -> note(result, written));
          requireOnce(choose.whenTrue(), written);
          requireOnce(choose.whenFalse(), written);
        }
        case Step.Repeat repeat -> {
          repeat.carried().forEach(carried -> note(carried.current(), written));
          repeat.carried().forEach(carried -> note(carried.result(), written));
          repeat.stacked().forEach(stacked -> note(stacked.whole(), written));
          repeat.scanned().forEach(scanned -> note(scanned.slice(), written));
          requireOnce(repeat.body(), written);
        }
        case Step.Bind _ -> {}
      }
    }
  }

  private static void note(String value, Map<String, Integer> written) {
    if (written.merge(value, 1, Integer::sum) > 1) {
      throw new PlanException(value + " is computed by two steps");
    }
  }

  /** Checks that every node that has an effect is named by a step, or is a view. */
  void requireAllNodes() {
    Map<String, Integer> named = new HashMap<>();
    names(plan.steps(), named);
    for (ScopeNames scope : scopes.all()) {
      for (Node node : scope.graph().nodes()) {
        boolean isView = node.op().definition(node.inputTypes()) instanceof Definition.Reshape;
        if (!isView && !named.containsKey(node.name())) {
          throw new PlanException("no step computes node " + node.name());
        }
      }
    }
  }

  private static void names(List<? extends Step> steps, Map<String, Integer> named) {
    for (Step step : steps) {
      List<String> nodes =
          switch (step) {
            case Step.Call call -> call.nodes();
            case Step.Together together -> {
              names(together.calls(), named);
              yield List.of();
            }
            case Step.Run run -> run.nodes();
            case Step.Choose choose -> {
              names(choose.whenTrue(), named);
              names(choose.whenFalse(), named);
              yield choose.nodes();
            }
            case Step.Repeat repeat -> {
              names(repeat.body(), named);
              yield repeat.nodes();
            }
            case Step.Copy _, Step.Bind _ -> List.of();
          };
      nodes.forEach(node -> named.merge(node, 1, Integer::sum));
    }
  }
}
