package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.kernel.KernelValidator.Held;
import org.lrai.verifier.kernel.KernelValidator.Result;

/**
 * Validates kernels that run a whole loop, by induction over its iterations. With {@code state_j}
 * for the buffers of what iterations hand on, it is shown that
 *
 * <ul>
 *   <li>what comes before the iterations makes {@code state_j} the initial value;
 *   <li>iteration {@code step}, given {@code state_j} that hold the carried values, makes {@code
 *       state_j} the next ones, and row {@code step} of what is stacked its slice, whatever other
 *       buffers hold. It is taken in parts: each makes a local buffer the value whose name it has,
 *       given those before;
 *   <li>what comes after makes the results {@code state_j}.
 * </ul>
 *
 * Each of these is a kernel of a graph, which {@link KernelValidator} validates; no part stores
 * anything else that another part reads. The number of iterations is {@code step + 1 + rest}, for
 * all {@code step} and {@code rest} that are not negative, so that one proof serves all of them.
 */
public final class LoopValidator {
  private static final String STEP = "step#";
  private static final String REST = "rest#";

  private final Graph graph;
  private final Function<String, Range> ranges;

  /**
   * @param graph that has the loop, composites expanded
   * @param ranges of all symbols, also of a graph around this one
   */
  public LoopValidator(Graph graph, Function<String, Range> ranges) {
    this.graph = graph;
    this.ranges = ranges;
  }

  /**
   * An argument of the kernel.
   *
   * @param held what it holds
   * @param isWithin whether that is a constant of the graph of the iterations
   */
  public record Given(Held held, boolean isWithin) {}

  /**
   * Validates one use of a kernel, for all sizes.
   *
   * @param sizes the kernel's sizes, in its order, as expressions over the graph's symbols
   * @param node the loop
   * @param given the kernel's arguments, in its order; those that it writes are outputs of the node
   */
  public Result validate(Kernel kernel, List<IndexExpr> sizes, Node node, List<Given> given) {
    return KernelValidator.result(() -> new Proof(kernel, sizes, node, given).check());
  }

  /** How often a loop runs, if nothing ends it before. */
  private IndexExpr trips(Node node, Definition.Iterate loop) {
    if (loop.hasCondition() || loop.stepHasCondition()) {
      throw new NotUnderstoodException("a loop that a condition ends");
    }
    int first = (loop.hasTripCount() ? 1 : 0) + loop.carried();
    Set<IndexExpr> counts = new HashSet<>();
    for (int k = 0; k < loop.scanned().size(); k++) {
      TensorType whole = (TensorType) node.inputs().get(first + k).type();
      counts.add(whole.dim(loop.scanned().get(k).axis()));
    }
    if (loop.hasTripCount()) {
      TensorData count = graph.constants().get(node.inputs().getFirst());
      if (count == null) {
        throw new NotUnderstoodException("a number of iterations that is not constant");
      }
      counts.add(IndexExpr.constant(Math.max(0, count.getLong(0))));
    }
    if (counts.size() != 1) {
      throw new NotUnderstoodException("a loop of " + counts + " iterations");
    }
    return counts.iterator().next();
  }

  private final class Proof {
    private final Kernel kernel;
    private final List<IndexExpr> sizes;
    private final Node node;
    private final Definition.Iterate loop;
    private final List<Given> given;
    private final IndexExpr trips;
    private final LoopNest nest;

    /** Outputs of the node by the buffers that hold them. */
    private final Map<Integer, Integer> outputs = new TreeMap<>();

    private final List<Result> results = new ArrayList<>();

    Proof(Kernel kernel, List<IndexExpr> sizes, Node node, List<Given> given) {
      this.kernel = kernel;
      this.sizes = sizes;
      this.node = node;
      this.given = given;
      if (!(node.op().definition(node.inputTypes()) instanceof Definition.Iterate iterate)
          || given.size() != kernel.arguments().size()) {
        throw new WrongKernelException("a kernel of another loop");
      }
      this.loop = iterate;
      this.trips = trips(node, loop);
      for (int buffer = 0; buffer < given.size(); buffer++) {
        if (kernel.buffers().get(buffer).access() != Kernel.Access.READ) {
          int output = node.outputs().indexOf(given.get(buffer).held().value());
          if (output < 0
              || !given.get(buffer).held().layout().isRowMajor()
              || outputs.containsValue(output)) {
            throw new WrongKernelException("no output " + given.get(buffer).held().value());
          }
          outputs.put(buffer, output);
        }
      }
      Set<Integer> stacked = new HashSet<>(outputs.keySet());
      stacked.removeIf(buffer -> output(buffer) < loop.carried());
      Set<Integer> last = new HashSet<>(outputs.keySet());
      last.removeAll(stacked);
      this.nest = LoopNest.of(kernel, loop.carried(), stacked, last);
      if (!nest.loop().extent().substituteSymbols(symbols()).equals(trips)) {
        throw new WrongKernelException(nest.loop().extent() + " iterations, not " + trips);
      }
    }

    private int output(int buffer) {
      return Objects.requireNonNull(outputs.get(buffer));
    }

    private Map<String, IndexExpr> symbols() {
      Map<String, IndexExpr> symbols = new HashMap<>();
      for (int k = 0; k < kernel.sizes().size(); k++) {
        symbols.put(kernel.sizes().get(k), sizes.get(k));
      }
      return symbols;
    }

    private int state(int carried) {
      return kernel.arguments().size() + carried;
    }

    Result check() {
      Map<Integer, Held> initial = new HashMap<>();
      int first = loop.hasTripCount() ? 1 : 0;
      List<Value> carried = node.inputs().subList(first, first + loop.carried());
      for (int buffer = 0; buffer < given.size(); buffer++) {
        if (!given.get(buffer).isWithin() && carried.contains(given.get(buffer).held().value())) {
          initial.put(buffer, given.get(buffer).held());
        }
      }
      Map<Integer, Held> states = new HashMap<>();
      for (int k = 0; k < loop.carried(); k++) {
        Value current = loop.step().inputs().get(1 + k);
        if (!current.type().equals(carried.get(k).type())
            || !current.type().equals(node.outputs().get(k).type())) {
          throw new NotUnderstoodException("carried values of several types");
        }
        states.put(state(k), new Held(current, Layout.ROW_MAJOR));
      }
      for (int k = 0; k < loop.carried(); k++) {
        copies(nest.before(), initial, state(k), carried.get(k));
      }
      for (Map.Entry<Integer, Integer> output : outputs.entrySet()) {
        if (output.getValue() < loop.carried()) {
          Value current = loop.step().inputs().get(1 + output.getValue());
          copies(nest.after(), states, output.getKey(), current);
        }
      }
      if (!trips.equals(IndexExpr.ZERO)) {
        iterations(states);
      }
      return all();
    }

    /** The first that is not valid, else all. */
    private Result all() {
      Set<String> nodes = new HashSet<>();
      nodes.add(node.name());
      SummationOrder order = new SummationOrder.Single(false);
      for (Result result : results) {
        if (!(result.validation() instanceof Validation.Valid(SummationOrder found))) {
          return result;
        }
        order = order instanceof SummationOrder.Single ? found : order;
        result.nodes().stream().filter(this::isOfStep).forEach(nodes::add);
      }
      return new Result(new Validation.Valid(order), nodes);
    }

    private boolean isOfStep(String name) {
      return loop.step().nodes().stream().anyMatch(inner -> inner.name().equals(name));
    }

    /** That a part of the kernel copies a value to a buffer. */
    private void copies(List<Statement> part, Map<Integer, Held> inputs, int output, Value copied) {
      Value copy = new Value(copied.name() + "#copy", copied.type());
      Reshape same = new Reshape(((TensorType) copied.type()).shape());
      List<Value> values = inputs.values().stream().map(Held::value).distinct().toList();
      Graph identity =
          new Graph(
              graph.name(),
              values,
              new LinkedHashMap<>(),
              List.of(new Node(copied.name() + "#copy", same, List.of(copied), List.of(copy))),
              List.of(copy),
              graph.symbols());
      check(identity, ranges, part, sizes, List.of(), inputs, output, held(copy));
    }

    private static Held held(Value value) {
      return new Held(value, Layout.ROW_MAJOR);
    }

    private void check(
        Graph of,
        Function<String, Range> known,
        List<Statement> body,
        List<IndexExpr> sizesOf,
        List<String> further,
        Map<Integer, Held> inputs,
        int output,
        Held result) {
      LoopNest.Part part = nest.part(body, inputs.keySet(), output, further);
      List<Held> held = new ArrayList<>();
      part.inputs().forEach(buffer -> held.add(inputs.get(buffer)));
      held.add(result);
      results.add(new KernelValidator(of, known).validate(part.kernel(), sizesOf, held));
    }

    // Iterations.

    /** That any iteration does what the graph says. */
    private void iterations(Map<Integer, Held> states) {
      Iteration iteration = iteration();
      StepGraph step = new StepGraph(iteration);
      Map<Integer, Held> inputs = new HashMap<>(states);
      for (int buffer = 0; buffer < given.size(); buffer++) {
        Given argument = given.get(buffer);
        if (argument.isWithin()) {
          inputs.put(buffer, argument.held());
        } else if (!outputs.containsKey(buffer)) {
          Value value = step.outer(argument.held().value());
          inputs.put(buffer, new Held(value, argument.held().layout()));
        }
      }
      List<IndexExpr> all = new ArrayList<>();
      sizes.forEach(size -> all.add(iteration.of(size)));
      all.add(IndexExpr.symbol(STEP));
      List<Value> next = loop.step().outputs();
      Map<Integer, Held> made = new TreeMap<>();
      for (int k = 0; k < loop.carried(); k++) {
        made.put(state(k), held(next.get(k)));
      }
      for (Map.Entry<Integer, Integer> output : outputs.entrySet()) {
        if (output.getValue() >= loop.carried()) {
          made.put(output.getKey(), step.row(output.getValue()));
        }
      }
      Graph stepGraph = step.graph();
      int done = 0;
      for (LoopNest.Segment segment : nest.segments(named().keySet())) {
        int output = segment.output();
        Held value = held(Objects.requireNonNull(named().get(output)));
        List<Statement> body = inStep(segment.body());
        check(stepGraph, iteration.ranges, body, all, List.of(STEP), inputs, output, value);
        inputs.put(output, value);
        done += segment.body().size();
      }
      List<Statement> rest = inStep(nest.stepFrom(done));
      made.forEach((buffer, result) ->
          check(stepGraph, iteration.ranges, rest, all, List.of(STEP), inputs, buffer, result));
    }

    private List<Statement> inStep(List<Statement> statements) {
      List<Statement> body = new ArrayList<>();
      body.add(new Statement.Index(nest.loop().variable(), IndexExpr.symbol(STEP)));
      body.addAll(statements);
      return body;
    }

    /** Values that an iteration computes, by the local buffers that have their names. */
    private Map<Integer, Value> named() {
      Map<String, Value> values = new HashMap<>();
      loop.step()
          .nodes()
          .forEach(inner -> inner.outputs().forEach(v -> values.put(Kernel.HOLDS + v.name(), v)));
      Map<Integer, Value> named = new TreeMap<>();
      for (int buffer = state(loop.carried()); buffer < kernel.buffers().size(); buffer++) {
        Value value = values.get(kernel.buffers().get(buffer).name());
        if (value != null) {
          named.put(buffer, value);
        }
      }
      return named;
    }

    private Iteration iteration() {
      OptionalLong constant = trips.asConstant();
      if (constant.isPresent()) {
        Range range = new Range(0, constant.getAsLong() - 1);
        return new Iteration(
            Map.of(),
            trips.minus(1).minus(IndexExpr.symbol(STEP)),
            symbol -> symbol.equals(STEP) ? range : ranges.apply(symbol));
      }
      if (trips.atoms().size() != 1
          || !(trips.atoms().iterator().next() instanceof Atom.Symbol(String name))
          || !trips.equals(IndexExpr.symbol(name))) {
        throw new NotUnderstoodException("a loop of " + trips + " iterations");
      }
      IndexExpr rest = IndexExpr.symbol(REST);
      Range range = new Range(0, ranges.apply(name).max());
      return new Iteration(
          Map.of(name, IndexExpr.symbol(STEP).plus(1).plus(rest)),
          rest,
          symbol -> symbol.equals(STEP) || symbol.equals(REST) ? range : ranges.apply(symbol));
    }

    /**
     * Sizes as they are seen in an iteration.
     *
     * @param symbols the number of iterations, where it is a symbol
     * @param rest number of the iterations that follow
     */
    private record Iteration(
        Map<String, IndexExpr> symbols, IndexExpr rest, Function<String, Range> ranges) {

      IndexExpr of(IndexExpr size) {
        return size.substituteSymbols(symbols);
      }

      TensorType of(TensorType type) {
        return type.withShape(new Shape(type.shape().dims().stream().map(this::of).toList()));
      }

      /** The place of this iteration along an axis. */
      IndexExpr at(boolean reverse) {
        return reverse ? rest : IndexExpr.symbol(STEP);
      }
    }

    /** The graph of an iteration, with what is scanned as a whole, and rows of what is stacked. */
    private final class StepGraph {
      private final Iteration iteration;
      private final SequencedMap<Value, Value> outer = new LinkedHashMap<>();
      private final List<Node> nodes = new ArrayList<>();

      StepGraph(Iteration iteration) {
        this.iteration = iteration;
      }

      /** A value from around the loop. */
      Value outer(Value value) {
        return outer.computeIfAbsent(
            value,
            _ -> new Value("outer#" + value.name(), iteration.of((TensorType) value.type())));
      }

      private Value apply(String name, Op op, List<Value> inputs) {
        TensorType type =
            (TensorType) op.inferTypes(inputs.stream().map(Value::type).toList()).getFirst();
        Value value = new Value(name, type);
        nodes.add(new Node(name, op, inputs, List.of(value)));
        return value;
      }

      /** Row {@code output} of what is stacked, in the array of the whole. */
      Held row(int output) {
        int number = output - loop.carried();
        Definition.ScanAxis axis = loop.stacked().get(number);
        Value slice = loop.step().outputs().get(output);
        List<IndexExpr> dims = new ArrayList<>(((TensorType) slice.type()).shape().dims());
        dims.add(axis.axis(), IndexExpr.ONE);
        TensorType whole = (TensorType) node.outputs().get(output).type();
        List<IndexExpr> all = new ArrayList<>(dims);
        all.set(axis.axis(), trips);
        if (!whole.equals(whole.withShape(new Shape(all)))) {
          throw new NotUnderstoodException("stacked rows of " + slice + " in " + whole);
        }
        Value row = apply("row#" + number, new Reshape(new Shape(dims)), List.of(slice));
        List<IndexExpr> before = new ArrayList<>(Collections.nCopies(dims.size(), IndexExpr.ZERO));
        List<IndexExpr> after = new ArrayList<>(before);
        before.set(axis.axis(), iteration.at(axis.reverse()));
        after.set(axis.axis(), iteration.at(!axis.reverse()));
        Layout order = Layout.of(IntStream.range(0, dims.size()).boxed().toList());
        return new Held(row, order.within(before, after));
      }

      Graph graph() {
        Map<Value, Value> given = new HashMap<>();
        List<Value> inputs = loop.step().inputs();
        List<Node> all = new ArrayList<>();
        List<Node> rows = List.copyOf(nodes);
        nodes.clear();
        given.put(
            inputs.getFirst(),
            apply("iteration#", new IndexValues(Shape.SCALAR, IndexExpr.symbol(STEP)), List.of()));
        int next = (loop.hasTripCount() ? 1 : 0) + loop.carried();
        int input = 1 + loop.carried();
        for (Definition.ScanAxis axis : loop.scanned()) {
          given.put(inputs.get(input), slice(node.inputs().get(next++), axis, inputs.get(input)));
          input++;
        }
        while (input < inputs.size()) {
          given.put(inputs.get(input++), outer(node.inputs().get(next++)));
        }
        all.addAll(nodes);
        for (Node inner : loop.step().nodes()) {
          all.add(
              new Node(
                  inner.name(),
                  inner.op(),
                  inner.inputs().stream().map(v -> given.getOrDefault(v, v)).toList(),
                  inner.outputs()));
        }
        all.addAll(rows);
        List<Value> known = new ArrayList<>(outer.values());
        known.addAll(inputs.subList(1, 1 + loop.carried()));
        return new Graph(
            loop.step().name(),
            known,
            loop.step().constants(),
            all,
            loop.step().outputs(),
            loop.step().symbols());
      }

      private Value slice(Value whole, Definition.ScanAxis axis, Value slice) {
        Value all = outer(whole);
        Shape shape = ((TensorType) all.type()).shape();
        Slice at = Slice.along(shape, axis.axis(), iteration.at(axis.reverse()), IndexExpr.ONE);
        Value row = apply("slice#" + slice.name(), at, List.of(all));
        Shape without = ((TensorType) slice.type()).shape();
        return apply("scanned#" + slice.name(), new Reshape(without), List.of(row));
      }
    }
  }
}
