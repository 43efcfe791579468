package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Executes a nest for symbolic loop variables and sizes, and collects what it stores. Unrolled
 * loops are written out; what other loops do to a register becomes a chain of terms. Every
 * subscript is shown to be in bounds where it is evaluated.
 */
final class Execution {
  private static final long MOST_UNROLLED = 4096;

  /** Serial loops of so few iterations may be written out. */
  private static final long SHORT = 8;

  /** Serial loops of so few iterations that take rows of a tile to the output are written out. */
  private static final long FEW_ROWS = 16;

  private final State state;
  private final Terms terms;
  private final Expressions expressions;
  private final Assignments assignments;

  private Execution(State state) {
    this.state = state;
    this.terms = state.terms();
    this.expressions = new Expressions(state);
    this.assignments = new Assignments(state, expressions);
  }

  /**
   * What a kernel stores.
   *
   * @param symbols what its sizes are, as expressions over those of the graph
   * @param sizes what is known of these
   */
  static List<Stored> of(Kernel kernel, Map<String, IndexExpr> symbols, Facts sizes, Terms terms) {
    return of(new State(kernel, symbols, sizes, terms));
  }

  /** What the kernel stores that a state is of. */
  static List<Stored> of(State state) {
    new Execution(state).run(state.body());
    return state.stored();
  }

  private void run(List<Statement> statements) {
    statements.forEach(this::run);
  }

  private void run(Statement statement) {
    switch (statement) {
      case Statement.For loop -> runLoop(loop);
      case Statement.Index(String variable, IndexExpr value) ->
          state.indices().put(variable, state.facts().simplify(state.resolve(value)));
      case Statement.Let(String name, ScalarExpr value) ->
          state.scalars().put(name, expressions.evaluate(value));
      case Statement.Registers(String name, ElementType type, var extents, ScalarExpr initial) ->
          declare(name, extents, 0, expressions.evaluate(initial));
      case Statement.Assign(String name, var at, ScalarExpr value) ->
          assignments.assign(state.key(name, at), value);
      case Statement.Store(int buffer, var at, ScalarExpr value) -> {
        List<IndexExpr> subscripts = state.resolve(at);
        state.requireInBounds(buffer, subscripts);
        state.store(buffer, subscripts, expressions.evaluate(value));
      }
      case Statement.If(var guards, var then, var otherwise) -> runIf(guards, then, otherwise);
      case Statement.LaneReduction(
              String result,
              String variable,
              var body,
              ScalarExpr value,
              Fold fold) -> {
        String lane = state.fresh(variable);
        IndexExpr lanes = IndexExpr.constant(Statement.REDUCTION_LANES);
        Family outer = state.here();
        state.enter(outer.with(lane, lanes));
        State.Mark mark = state.mark();
        state.indices().put(variable, IndexExpr.variable(lane));
        Map<String, Term> before = new HashMap<>(state.scalars());
        run(body);
        Term term = expressions.evaluate(value);
        requireUnchanged(before, "a lane reduction");
        state.requireNothingCarried(mark);
        state.enter(outer);
        state
            .scalars()
            .put(result, terms.make(new Term.Tree(fold, lane, Statement.REDUCTION_LANES, term)));
      }
    }
  }

  private void declare(String name, List<Integer> extents, int axis, Term initial) {
    if (axis == extents.size()) {
      state.scalars().put(name, initial);
      return;
    }
    for (int i = 0; i < extents.get(axis); i++) {
      declare(name + "," + i, extents, axis + 1, initial);
    }
  }

  private void runLoop(Statement.For loop) {
    IndexExpr extent = state.facts().simplify(state.resolve(loop.extent()));
    switch (loop.kind()) {
      case UNROLLED -> runWrittenOut(loop, extent.asConstant().orElseThrow());
      case SERIAL -> {
        if (extent.asConstant().orElse(Long.MAX_VALUE) <= FEW_ROWS && takesRows(loop)) {
          runWrittenOut(loop, extent.asConstant().orElseThrow());
        } else if (extent.asConstant().orElse(Long.MAX_VALUE) <= SHORT) {
          runShort(loop, extent);
        } else {
          runSerial(loop, extent);
        }
      }
      case PARALLEL, LANES, LANE_GROUP -> {
        Map<String, Term> before = new HashMap<>(state.scalars());
        Family outer = state.here();
        State.Mark mark = state.mark();
        begin(loop, extent);
        run(loop.body());
        state.enter(outer);
        requireUnchanged(before, loop.kind() + " iterations");
        state.requireNothingCarried(mark);
      }
    }
  }

  /**
   * Whether a loop takes rows from a local buffer to the output that were stored there one by one,
   * such as those of a tile: each then is what was stored, and no instance of what all have in
   * common.
   */
  private boolean takesRows(Statement.For loop) {
    return loop.body().size() == 1
        && loop.body().getFirst() instanceof Statement.For row
        && row.kind() == LoopKind.LANES
        && takesRows(row.body(), IndexExpr.variable(loop.variable()));
  }

  private boolean takesRows(List<Statement> body, IndexExpr row) {
    return switch (body.getLast()) {
      case Statement.If(var _, var then, var otherwise) ->
          otherwise.isEmpty() && takesRows(then, row);
      case Statement.Store(int buffer, var _, ScalarExpr value) ->
          state.buffer(buffer).access() != Kernel.Access.LOCAL
              && Stream.concat(
                      body.stream()
                          .filter(Statement.Let.class::isInstance)
                          .map(let -> ((Statement.Let) let).value()),
                      Stream.of(value))
                  .flatMap(expr -> Reads.of(expr).values().stream())
                  .anyMatch(element -> isStoredRowByRow(element, row));
      default -> false;
    };
  }

  private boolean isStoredRowByRow(ScalarExpr.Element element, IndexExpr row) {
    int axis = element.at().indexOf(row);
    return axis >= 0
        && state.buffer(element.source()).access() == Kernel.Access.LOCAL
        && state.stored().stream()
            .filter(store -> store.buffer() == element.source())
            .allMatch(store -> store.at().get(axis).asConstant().isPresent());
  }

  private void runWrittenOut(Statement.For loop, long count) {
    if (count > MOST_UNROLLED) {
      throw new NotUnderstoodException(count + " iterations written out");
    }
    for (long i = 0; i < count; i++) {
      Set<String> outside = Set.copyOf(state.scalars().keySet());
      state.indices().put(loop.variable(), IndexExpr.constant(i));
      run(loop.body());
      state.scalars().keySet().retainAll(outside);
    }
  }

  /**
   * Iterations that read what others of another loop stored may have to be looked at one by one.
   */
  private void runShort(Statement.For loop, IndexExpr extent) {
    Map<String, Term> before = new HashMap<>(state.scalars());
    State.Mark mark = state.mark();
    Family outer = state.here();
    try {
      state.attempt(() -> runSerial(loop, extent));
    } catch (NotUnderstoodException | WrongKernelException e) {
      state.scalars().clear();
      state.scalars().putAll(before);
      state.goBackTo(mark);
      state.enter(outer);
      runWrittenOut(loop, extent.asConstant().orElseThrow());
    }
  }

  /**
   * A loop over several state.indices() at once, which its body takes apart, becomes several loops.
   */
  private void begin(Statement.For loop, IndexExpr extent) {
    List<Axis> digits = List.of(new Axis(state.fresh(loop.variable()), extent));
    while (true) {
      List<IndexExpr> parts = indicesIn(loop, digits);
      List<Axis> finer =
          digits.stream().flatMap(digit -> Digits.of(digit, parts).stream()).toList();
      if (finer.size() == digits.size()) {
        break;
      }
      digits = finer;
    }
    state.enter(with(digits));
    state.indices().put(loop.variable(), Digits.value(digits));
  }

  private Family with(List<Axis> axes) {
    Family family = state.here();
    for (Axis axis : axes) {
      family = family.with(axis.variable(), axis.extent());
    }
    return family;
  }

  /** The index variables that a loop's body binds at first, if its own is made of digits. */
  private List<IndexExpr> indicesIn(Statement.For loop, List<Axis> digits) {
    Map<String, IndexExpr> inBody = new HashMap<>(state.indices());
    inBody.put(loop.variable(), Digits.value(digits));
    Facts inside = state.factsAt(with(digits));
    List<IndexExpr> parts = new ArrayList<>();
    for (Statement statement : loop.body()) {
      if (statement instanceof Statement.Index(String name, IndexExpr value)) {
        IndexExpr part = inside.simplify(state.resolve(value, inBody));
        inBody.put(name, part);
        parts.add(part);
      }
    }
    return parts;
  }

  /** What was known before must be so still: iterations share it. */
  private void requireUnchanged(Map<String, Term> before, String who) {
    before.forEach((name, term) -> {
      if (state.scalars().get(name) != term) {
        throw new WrongKernelException(who + " assign " + name + ", which they share");
      }
    });
    state.scalars().keySet().retainAll(before.keySet());
  }

  private void runSerial(Statement.For loop, IndexExpr extent) {
    TreeSet<String> assigned = new TreeSet<>();
    collectAssigned(loop.body(), assigned);
    Map<String, Term> before = new LinkedHashMap<>();
    String variable = state.fresh(loop.variable());
    for (Map.Entry<String, Term> scalar : new HashMap<>(state.scalars()).entrySet()) {
      int end = scalar.getKey().indexOf(',');
      String name = end < 0 ? scalar.getKey() : scalar.getKey().substring(0, end);
      if (assigned.contains(name)) {
        before.put(scalar.getKey(), scalar.getValue());
        state
            .scalars()
            .put(
                scalar.getKey(),
                terms.make(
                    new Term.Before(scalar.getValue().type(), scalar.getKey() + "@" + variable)));
      }
    }
    Map<String, Term> outside = new HashMap<>(state.scalars());
    Family outer = state.here();
    State.Mark mark = state.mark();
    if (before.isEmpty()) {
      Statement.For up = countedUp(loop);
      begin(up, extent);
      run(up.body());
    } else {
      state.enter(outer.with(variable, extent));
      state.indices().put(loop.variable(), IndexExpr.variable(variable));
      run(loop.body());
    }
    state.enter(outer);
    state.requireNothingCarried(mark);
    fillInRunningValues(variable, before, state.storedSince(mark));
    Map<String, Term> after = new HashMap<>(outside);
    before.forEach(
        (name, start) -> after.put(name, afterLoop(name, start, variable, extent, before)));
    state.scalars().clear();
    state.scalars().putAll(after);
  }

  /**
   * The loop over what a loop counts down, if it does so and hands nothing on: its iterations are
   * the same, in another order.
   */
  private static Statement.For countedUp(Statement.For loop) {
    if (!(loop.body().getFirst() instanceof Statement.Index(String variable, IndexExpr value))
        || !value.equals(loop.extent().minus(1).minus(loop.index()))) {
      return loop;
    }
    List<Statement> rest = loop.body().subList(1, loop.body().size());
    boolean[] used = {false};
    StatementRewriter.of(
            Rewriter.IDENTITY.withAtoms(atom -> {
              used[0] |= atom.equals(new Atom.Variable(loop.variable()));
              return IndexExpr.atom(atom);
            }))
        .apply(rest);
    return used[0] ? loop : new Statement.For(variable, loop.extent(), loop.kind(), rest);
  }

  /** Iterations may store what others before them have added to registers. */
  private void fillInRunningValues(String variable, Map<String, Term> before, List<Stored> stored) {
    RunningValues running = new RunningValues(terms);
    before.forEach((name, start) -> {
      Term next = state.scalars().get(name);
      if (next != null) {
        running.add(name + "@" + variable, start, next, variable, state.fresh("earlier"));
      }
    });
    stored.replaceAll(
        store -> new Stored(store.buffer(), store.points(), store.at(), running.in(store.term())));
    for (Stored store : stored) {
      if (store.term().registers().stream().anyMatch(r -> r.endsWith("@" + variable))) {
        throw new NotUnderstoodException("a store of a running value");
      }
    }
  }

  /** The value of a register after a loop. */
  private Term afterLoop(
      String name, Term start, String variable, IndexExpr extent, Map<String, Term> before) {
    Term next = state.scalars().get(name);
    Term placeholder = terms.make(new Term.Before(start.type(), name + "@" + variable));
    if (next == null || next == placeholder) {
      return start;
    }
    if (next.shape() instanceof Term.Chain(Fold fold, Term first, List<Term.Link> links)
        && first == placeholder
        && links.stream().noneMatch(link -> mentionsRegisters(link, variable))) {
      return assignments.extend(
          fold, start, List.of(new Term.Repeat(List.of(), variable, extent, links)));
    }
    List<String> registers = before.keySet().stream().sorted().toList();
    List<Term> all = new ArrayList<>();
    for (String register : registers) {
      Term value = state.scalars().get(register);
      if (value == null) {
        throw new NotUnderstoodException("a loop that ends the life of " + register);
      }
      all.add(value);
    }
    return terms.make(
        new Term.Recurrence(
            variable,
            extent,
            registers.stream().map(register -> register + "@" + variable).toList(),
            registers.stream().map(before::get).toList(),
            all,
            registers.indexOf(name)));
  }

  private static boolean mentionsRegisters(Term.Link link, String variable) {
    return switch (link) {
      case Term.Add(var _, Term term, boolean _) ->
          term.registers().stream().anyMatch(register -> register.endsWith("@" + variable));
      case Term.Repeat(var _, String _, IndexExpr _, List<Term.Link> links) ->
          links.stream().anyMatch(inner -> mentionsRegisters(inner, variable));
    };
  }

  private static void collectAssigned(List<Statement> body, Set<String> names) {
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For loop -> collectAssigned(loop.body(), names);
        case Statement.If(var _, var then, var otherwise) -> {
          collectAssigned(then, names);
          collectAssigned(otherwise, names);
        }
        case Statement.Assign assign -> names.add(assign.name());
        case Statement.LaneReduction reduction -> collectAssigned(reduction.body(), names);
        case Statement.Index _, Statement.Let _, Statement.Registers _, Statement.Store _ -> {}
      }
    }
  }

  private void runIf(List<IndexExpr> guards, List<Statement> then, List<Statement> otherwise) {
    List<IndexExpr> resolved = state.facts().simplify(state.resolve(guards));
    Family outer = state.here();
    Map<String, Term> before = new HashMap<>(state.scalars());
    state.enter(outer.where(resolved));
    if (!state.facts().isContradiction()) {
      run(then);
    }
    Map<String, Term> whenTrue = new HashMap<>(state.scalars());
    state.scalars().clear();
    state.scalars().putAll(before);
    state.enter(outer);
    runOtherwise(resolved, otherwise);
    state.enter(outer);
    Map<String, Term> whenFalse = new HashMap<>(state.scalars());
    state.scalars().clear();
    before.forEach((name, old) ->
        state
            .scalars()
            .put(
                name,
                either(
                    resolved,
                    whenTrue.getOrDefault(name, old),
                    whenFalse.getOrDefault(name, old))));
  }

  /** The first guard that fails decides, so that the cases exclude each other. */
  private void runOtherwise(List<IndexExpr> guards, List<Statement> otherwise) {
    Family outer = state.here();
    Map<String, Term> before = new HashMap<>(state.scalars());
    int cases = 0;
    for (int k = 0; k < guards.size() && !otherwise.isEmpty(); k++) {
      List<IndexExpr> fails = new ArrayList<>(guards.subList(0, k));
      fails.add(guards.get(k).times(-1).minus(1));
      state.enter(outer.where(fails));
      if (state.facts().isContradiction()) {
        continue;
      }
      if (cases++ > 0 && !state.scalars().equals(before)) {
        throw new NotUnderstoodException("an else of several guards that assigns state.scalars()");
      }
      run(otherwise);
      state.scalars().keySet().retainAll(before.keySet());
    }
  }

  /** One of two values; where one only adds to the other, what it adds is guarded. */
  private Term either(List<IndexExpr> guards, Term inside, Term outside) {
    if (inside != outside
        && inside.shape() instanceof Term.Chain(Fold fold, Term start, List<Term.Link> links)) {
      List<Term.Link> common =
          outside == start
              ? List.of()
              : outside.shape() instanceof Term.Chain(Fold same, Term other, var earlier)
                      && same == fold
                      && other == start
                  ? earlier
                  : List.of();
      boolean adds =
          (outside == start || !common.isEmpty())
              && common.size() <= links.size()
              && links.subList(0, common.size()).equals(common);
      if (adds) {
        List<Term.Link> all = new ArrayList<>(common);
        for (Term.Link link : links.subList(common.size(), links.size())) {
          all.add(guarded(link, guards));
        }
        return terms.make(new Term.Chain(fold, start, List.copyOf(all)));
      }
    }
    return terms.choice(guards, inside, outside);
  }

  private static Term.Link guarded(Term.Link link, List<IndexExpr> guards) {
    List<IndexExpr> all = new ArrayList<>(guards);
    all.addAll(link.nonNegative());
    return switch (link) {
      case Term.Add(var _, Term term, boolean fused) -> new Term.Add(List.copyOf(all), term, fused);
      case Term.Repeat(var _, String variable, IndexExpr extent, var links) ->
          new Term.Repeat(List.copyOf(all), variable, extent, links);
    };
  }
}
