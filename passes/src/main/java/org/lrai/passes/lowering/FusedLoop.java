package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * A loop whose body is kernel calls as one kernel, so that an iteration costs what it computes and
 * nothing around it: slices are read where they lie, and carried values stay in local buffers.
 *
 * <pre>{@code
 * state0[..] = initial0[..]
 * for each step, serial
 *   ...                            // the kernels of the body, one after the other
 *   whole0[step, ..] = slice0[..]
 *   state0[..] = next0[..]
 * final0[..] = state0[..]
 * }</pre>
 *
 * <p>The local buffers of carried values come first among the local ones, in their order; what is
 * stored to them at the end of a step is read from other buffers, so all of them change at once.
 * What a kernel of the body computes is in a local buffer of the value's name, so that whoever
 * checks the kernel can check each of these by itself.
 */
final class FusedLoop {
  /**
   * The most constant elements that an iteration may read: with more, several threads compute one
   * faster than one thread does.
   */
  private static final long MOST_WEIGHTS = 1 << 18;

  /**
   * Constant elements (64 KiB are 16384) from which panels are read in turns from the first to the
   * last and from the last to the first: what the nearest cache still holds comes first.
   */
  private static final long LEAST_TURNED = 8192;

  private static final String STEP = "step";

  private final Step.Repeat repeat;
  private final IndexExpr trips;
  private final Map<String, Plan.PlannedValue> values;
  private final List<Kernel> kernels;
  private final String prefix;
  private final Set<String> inner;
  private final Set<String> unused;
  private final List<Kernel.Buffer> buffers = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();

  /** Buffers by the name of the value that they hold. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<String, Step.Scanned> slices = new HashMap<>();

  /** For each value, all that are copied into each other: they have equal dims in buffers. */
  private final Map<String, Set<String>> copied = new HashMap<>();

  /** The dims, but those of 1, that kernels of the body state for a value. */
  private final Map<String, Set<List<IndexExpr>>> stated = new HashMap<>();

  /**
   * The kernel and what it is called with.
   *
   * @param arguments names of values, inputs before outputs
   */
  record Fused(Kernel kernel, List<String> arguments, List<String> nodes) {}

  /**
   * A loop as it is planned.
   *
   * @param trips how often its body runs
   * @param values planned values
   * @param kernels of the plan
   * @param prefix of the names of values of the loop's body
   * @param inner names of the values that belong to the loop's body
   * @param unused names of results that nothing reads
   */
  FusedLoop(
      Step.Repeat repeat,
      IndexExpr trips,
      Map<String, Plan.PlannedValue> values,
      List<Kernel> kernels,
      String prefix,
      Set<String> inner,
      Set<String> unused) {
    this.repeat = repeat;
    this.trips = trips;
    this.values = values;
    this.kernels = kernels;
    this.prefix = prefix;
    this.inner = inner;
    this.unused = unused;
  }

  /** The kernel of the loop, if it can be one and is better so. */
  Optional<Fused> fused() {
    return isPossible() ? Optional.of(fuse()) : Optional.empty();
  }

  private boolean isPossible() {
    if (repeat.condition().isPresent() || repeat.goOn().isPresent() || repeat.carried().isEmpty()) {
      return false;
    }
    Set<String> computed = new HashSet<>();
    long weights = 0;
    for (Step step : repeat.body()) {
      if (!(step instanceof Step.Call call) || !isSimple(call)) {
        return false;
      }
      computed.add(call.arguments().getLast());
      for (String argument : call.arguments()) {
        if (planned(argument).place() instanceof Place.Weight) {
          weights += size(argument).asConstant().orElse(MOST_WEIGHTS);
        }
      }
    }
    return weights <= MOST_WEIGHTS
        && !computed.isEmpty()
        && repeat.carried().stream().allMatch(carried -> isSimple(carried, computed))
        && repeat.scanned().stream().allMatch(scanned -> isByRows(scanned.whole(), scanned.axis()))
        && repeat.stacked().stream()
            .allMatch(stacked ->
                isByRows(stacked.whole(), stacked.axis())
                    && isFloats(stacked.whole())
                    && (computed.contains(root(stacked.slice())) || isState(stacked.slice())));
  }

  private boolean isState(String name) {
    return repeat.carried().stream().anyMatch(carried -> carried.current().equals(root(name)));
  }

  /** Whether a kernel computes one tensor of floats from others, all in the order of ONNX. */
  private boolean isSimple(Step.Call call) {
    List<Kernel.Buffer> all = kernels.get(call.kernel()).arguments();
    int last = all.size() - 1;
    for (int i = 0; i <= last; i++) {
      String name = call.arguments().get(i);
      boolean isWeight = planned(name).place() instanceof Place.Weight;
      if ((all.get(i).access() != Kernel.Access.READ) == (i < last)
          || !(isWeight || planned(name).layout().isRowMajor())) {
        return false;
      }
    }
    String output = call.arguments().getLast();
    return all.get(last).access() == Kernel.Access.WRITE
        && isFloats(output)
        && planned(output).place() instanceof Place.Slot;
  }

  private boolean isSimple(Step.Carried carried, Set<String> computed) {
    return carried.first().isEmpty()
        && carried.again().isEmpty()
        && carried.last().isEmpty()
        && isFloats(carried.current())
        && computed.contains(root(carried.next()))
        && List.of(carried.initial(), carried.next(), carried.result()).stream()
            .allMatch(name -> type(name).equals(type(carried.current())));
  }

  /** Whether slices along an axis lie one behind the other, and there are as many as iterations. */
  private boolean isByRows(String whole, int axis) {
    List<IndexExpr> dims = dims(whole);
    return dims.get(axis).equals(trips)
        && dims.subList(0, axis).stream().allMatch(dim -> dim.isConstant(1));
  }

  private boolean isFloats(String name) {
    return planned(name).value().type() instanceof TensorType type
        && type.element() == ElementType.FLOAT32;
  }

  private Plan.PlannedValue planned(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  private TensorType type(String name) {
    return (TensorType) planned(name).value().type();
  }

  private List<IndexExpr> dims(String name) {
    return type(name).shape().dims();
  }

  private IndexExpr size(String name) {
    return IndexExpr.product(dims(name));
  }

  /** The value whose elements a value has: of the body, or as the body is given it. */
  private String root(String name) {
    return inner.contains(name) && planned(name).place() instanceof Place.View(String of)
        ? root(of)
        : name;
  }

  private Fused fuse() {
    repeat.scanned().forEach(scanned -> slices.put(scanned.slice(), scanned));
    for (Step.Carried carried : repeat.carried()) {
      tie(carried.current(), root(carried.next()));
      tie(carried.current(), carried.initial());
      tie(carried.current(), carried.result());
    }
    repeat.stacked().forEach(stacked -> tie(root(stacked.slice()), stacked.whole()));
    List<Step.Call> calls = repeat.body().stream().map(Step.Call.class::cast).toList();
    calls.forEach(this::state);
    declare(calls);
    List<Statement> step = new ArrayList<>();
    for (int number = 0; number < calls.size(); number++) {
      step.addAll(inline(calls.get(number), number));
    }
    for (Step.Stacked stacked : stacked()) {
      step.addAll(
          copy(root(stacked.slice()), stacked.whole(), Optional.of(row(stacked.reverse()))));
    }
    List<Statement> all = new ArrayList<>();
    for (Step.Carried carried : repeat.carried()) {
      all.addAll(copy(carried.initial(), carried.current(), Optional.empty()));
      step.addAll(copy(root(carried.next()), carried.current(), Optional.empty()));
    }
    all.add(new Statement.For(STEP, trips, Statement.LoopKind.SERIAL, step));
    for (Step.Carried carried : repeat.carried()) {
      if (!unused.contains(carried.result())) {
        all.addAll(copy(carried.current(), carried.result(), Optional.empty()));
      }
    }
    Set<String> nodes = new LinkedHashSet<>(repeat.nodes());
    calls.forEach(call -> nodes.addAll(call.nodes()));
    return new Fused(Scheduler.kernel(buffers, all), arguments, List.copyOf(nodes));
  }

  /** What is stacked and read. */
  private List<Step.Stacked> stacked() {
    return repeat.stacked().stream().filter(s -> !unused.contains(s.whole())).toList();
  }

  // Buffers.

  private void tie(String a, String b) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : List.of(a, b)) {
      all.addAll(copied.getOrDefault(name, Set.of(name)));
    }
    all.forEach(name -> copied.put(name, all));
  }

  private void state(Step.Call call) {
    Kernel kernel = kernels.get(call.kernel());
    Rewriter sizes = sizes(kernel, call);
    for (int i = 0; i < call.arguments().size(); i++) {
      stated
          .computeIfAbsent(root(call.arguments().get(i)), _ -> new LinkedHashSet<>())
          .add(withoutUnits(sizes.apply(kernel.buffers().get(i).dims())));
    }
  }

  private static List<IndexExpr> withoutUnits(List<IndexExpr> dims) {
    return dims.stream().filter(dim -> !dim.isConstant(1)).toList();
  }

  /** The dims that a value, or a row of what is stacked, has in its buffer. */
  private List<IndexExpr> inBuffer(String name) {
    Set<List<IndexExpr>> all = new LinkedHashSet<>();
    Set<String> same = copied.getOrDefault(name, Set.of(name));
    same.forEach(other -> all.addAll(stated.getOrDefault(other, Set.of())));
    if (all.size() == 1) {
      return all.iterator().next();
    }
    String rows =
        same.stream()
            .filter(other -> repeat.stacked().stream().noneMatch(s -> s.whole().equals(other)))
            .findFirst()
            .orElseThrow();
    return all.isEmpty() ? withoutUnits(dims(rows)) : List.of(size(rows));
  }

  private void declare(List<Step.Call> calls) {
    Set<String> computed = new LinkedHashSet<>();
    repeat.carried().forEach(carried -> computed.add(carried.current()));
    calls.forEach(call -> computed.add(call.arguments().getLast()));
    Set<String> read = new LinkedHashSet<>();
    for (Step.Call call : calls) {
      call.arguments().forEach(argument -> read.add(root(argument)));
    }
    repeat.carried().forEach(carried -> read.add(carried.initial()));
    read.removeAll(computed);
    read.remove(repeat.iteration());
    for (String name : read) {
      Step.@Nullable Scanned slice = slices.get(name);
      List<IndexExpr> dims = new ArrayList<>(inBuffer(name));
      if (slice != null) {
        dims.addFirst(trips);
      }
      argument(name, slice == null ? name : slice.whole(), dims, Kernel.Access.READ);
    }
    for (Step.Carried carried : repeat.carried()) {
      if (!unused.contains(carried.result())) {
        String result = carried.result();
        argument(result, result, inBuffer(result), Kernel.Access.WRITE);
      }
    }
    for (Step.Stacked stacked : stacked()) {
      List<IndexExpr> dims = new ArrayList<>(inBuffer(stacked.whole()));
      dims.addFirst(trips);
      argument(stacked.whole(), stacked.whole(), dims, Kernel.Access.WRITE);
    }
    computed.forEach(
        name -> local(name, Kernel.HOLDS + name.substring(prefix.length()), inBuffer(name)));
  }

  private void argument(String name, String given, List<IndexExpr> dims, Kernel.Access access) {
    numbers.put(name, buffers.size());
    arguments.add(given);
    String prefix = access == Kernel.Access.READ ? "in" : "out";
    buffers.add(new Kernel.Buffer(prefix + buffers.size(), type(given).element(), dims, access));
  }

  private void local(String name, String inKernel, List<IndexExpr> dims) {
    numbers.put(name, buffers.size());
    buffers.add(new Kernel.Buffer(inKernel, ElementType.FLOAT32, dims, Kernel.Access.LOCAL));
  }

  private int number(String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  // Statements.

  private static IndexExpr step() {
    return IndexExpr.variable(STEP);
  }

  private IndexExpr row(boolean reverse) {
    return reverse ? trips.minus(1).minus(step()) : step();
  }

  /** Copies a value, to a row of another if one is given. */
  private List<Statement> copy(String from, String to, Optional<IndexExpr> row) {
    List<IndexExpr> dims = inBuffer(from);
    List<IndexExpr> at = new ArrayList<>();
    for (int axis = 0; axis < dims.size(); axis++) {
      at.add(IndexExpr.variable("c" + axis));
    }
    List<IndexExpr> target = new ArrayList<>(at);
    row.ifPresent(target::addFirst);
    List<Statement> body =
        List.of(
            new Statement.Store(
                number(to), target, new ScalarExpr.Element(ElementType.FLOAT32, number(from), at)));
    for (int axis = dims.size() - 1; axis >= 0; axis--) {
      Statement.LoopKind kind =
          axis == dims.size() - 1 ? Statement.LoopKind.LANES : Statement.LoopKind.SERIAL;
      body = List.of(new Statement.For("c" + axis, dims.get(axis), kind, body));
    }
    return body;
  }

  private static Rewriter sizes(Kernel kernel, Step.Call call) {
    Map<String, IndexExpr> sizes = new HashMap<>();
    for (int i = 0; i < kernel.sizes().size(); i++) {
      sizes.put(kernel.sizes().get(i), call.sizes().get(i));
    }
    return Rewriter.IDENTITY.withAtoms(atom ->
        atom instanceof Atom.Symbol(String name)
            ? Objects.requireNonNull(sizes.get(name))
            : IndexExpr.atom(atom));
  }

  /** The statements of a kernel on the buffers of the loop. */
  private List<Statement> inline(Step.Call call, int number) {
    Kernel kernel = kernels.get(call.kernel());
    Rewriter sizes = sizes(kernel, call);
    List<Access> accesses = new ArrayList<>();
    for (int i = 0; i < kernel.buffers().size(); i++) {
      List<IndexExpr> dims = sizes.apply(kernel.buffers().get(i).dims());
      if (i < call.arguments().size()) {
        accesses.add(access(root(call.arguments().get(i)), dims));
      } else {
        String name = STEP + number + "/" + i;
        local(name, name, dims);
        accesses.add(new Access(number(name), dims, dims, Optional.empty()));
      }
    }
    Rewriter leaves =
        sizes
            .withElements(element -> accesses.get(element.source()).value(element))
            .withAtoms(atom ->
                atom instanceof Atom.Element(int source, List<IndexExpr> at)
                    ? accesses.get(source).index(at)
                    : sizes.atoms().apply(atom));
    StatementRewriter onBuffers =
        new StatementRewriter(
            leaves, name -> name, store -> accesses.get(store.buffer()).store(store));
    return onBuffers.apply(
        StatementRewriter.renaming(
                name -> name.equals(STEP) ? name : name + "_" + number, store -> store)
            .apply(serial(kernel)));
  }

  /** How a kernel of the body reads or stores a value. */
  private Access access(String name, List<IndexExpr> dims) {
    if (name.equals(repeat.iteration())) {
      return new Access(Access.ITERATION, dims, dims, Optional.empty());
    }
    Optional<IndexExpr> row =
        Optional.ofNullable(slices.get(name)).map(scanned -> row(scanned.reverse()));
    return new Access(number(name), dims, inBuffer(name), row);
  }

  /**
   * Accesses to a buffer of a kernel, on the buffer of the loop that holds the value.
   *
   * @param buffer its number, or {@link #ITERATION} for the number of the iteration
   * @param from dims for which subscripts are given
   * @param to dims of the buffer of the loop, within a row if it has rows
   */
  private record Access(
      int buffer, List<IndexExpr> from, List<IndexExpr> to, Optional<IndexExpr> row) {
    static final int ITERATION = -1;

    ScalarExpr value(ScalarExpr.Element element) {
      return buffer == ITERATION
          ? new ScalarExpr.Index(step())
          : new ScalarExpr.Element(element.type(), buffer, at(element.at()));
    }

    IndexExpr index(List<IndexExpr> at) {
      return buffer == ITERATION ? step() : IndexExpr.element(buffer, at(at));
    }

    Statement.Store store(Statement.Store store) {
      return new Statement.Store(buffer, at(store.at()), store.value());
    }

    private List<IndexExpr> at(List<IndexExpr> subscripts) {
      List<IndexExpr> result = new ArrayList<>(withinRow(subscripts));
      row.ifPresent(result::addFirst);
      return result;
    }

    private List<IndexExpr> withinRow(List<IndexExpr> subscripts) {
      List<IndexExpr> kept = new ArrayList<>();
      IndexExpr address = IndexExpr.ZERO;
      for (int axis = 0; axis < from.size(); axis++) {
        if (!from.get(axis).isConstant(1)) {
          kept.add(subscripts.get(axis));
        }
        address = address.times(from.get(axis)).plus(subscripts.get(axis));
      }
      return from.equals(to) ? subscripts : withoutUnits(from).equals(to) ? kept : List.of(address);
    }
  }

  /** The body of a kernel on one thread. */
  private static List<Statement> serial(Kernel kernel) {
    if (kernel.parallelLoop().isEmpty()) {
      return kernel.body();
    }
    Statement.For loop = kernel.parallelLoop().get();
    Statement forwards =
        new Statement.For(loop.variable(), loop.extent(), Statement.LoopKind.SERIAL, loop.body());
    long weights =
        kernel.arguments().stream()
            .filter(buffer -> buffer.access() == Kernel.Access.READ)
            .mapToLong(buffer -> IndexExpr.product(buffer.dims()).asConstant().orElse(0))
            .sum();
    if (weights < LEAST_TURNED || loop.extent().asConstant().orElse(1) < 2) {
      return List.of(forwards);
    }
    String turned = loop.variable() + "Turned";
    List<Statement> body = new ArrayList<>();
    body.add(
        new Statement.Index(
            loop.variable(), loop.extent().minus(1).minus(IndexExpr.variable(turned))));
    body.addAll(loop.body());
    Statement backwards = new Statement.For(turned, loop.extent(), Statement.LoopKind.SERIAL, body);
    return List.of(
        new Statement.If(
            List.of(step().minus(step().floorDiv(2).times(2)).minus(1)),
            List.of(backwards),
            List.of(forwards)));
  }
}
