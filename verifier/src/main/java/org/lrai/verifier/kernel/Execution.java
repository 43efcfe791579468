package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
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

  private final Kernel kernel;
  private final List<List<IndexExpr>> dims;
  private final Terms terms;
  private final Facts sizes;
  private final List<Stored> stored = new ArrayList<>();
  private final Map<String, Term> scalars = new HashMap<>();
  private final Map<String, IndexExpr> indices = new HashMap<>();
  private final Map<String, IndexExpr> symbols;
  private Family here = Family.POINT;
  private int loops;

  private Execution(Kernel kernel, Map<String, IndexExpr> symbols, Facts sizes, Terms terms) {
    this.kernel = kernel;
    this.symbols = symbols;
    this.sizes = sizes;
    this.terms = terms;
    this.dims =
        kernel.buffers().stream()
            .map(buffer ->
                buffer.dims().stream().map(dim -> dim.substituteSymbols(symbols)).toList())
            .toList();
  }

  /**
   * What a kernel stores.
   *
   * @param symbols what its sizes are, as expressions over those of the graph
   * @param sizes what is known of these
   */
  static List<Stored> of(Kernel kernel, Map<String, IndexExpr> symbols, Facts sizes, Terms terms) {
    Execution execution = new Execution(kernel, symbols, sizes, terms);
    execution.run(kernel.body());
    return execution.stored;
  }

  private Facts facts() {
    return sizes.at(here);
  }

  private void run(List<Statement> statements) {
    statements.forEach(this::run);
  }

  private void run(Statement statement) {
    switch (statement) {
      case Statement.For loop -> runLoop(loop);
      case Statement.Index(String variable, IndexExpr value) ->
          indices.put(variable, facts().simplify(resolve(value)));
      case Statement.Let(String name, ScalarExpr value) -> scalars.put(name, evaluate(value));
      case Statement.Registers(String name, ElementType type, var extents, ScalarExpr initial) ->
          declare(name, extents, 0, evaluate(initial));
      case Statement.Assign(String name, var at, ScalarExpr value) -> assign(key(name, at), value);
      case Statement.Store(int buffer, var at, ScalarExpr value) -> {
        List<IndexExpr> subscripts = at.stream().map(this::resolve).toList();
        requireInBounds(buffer, subscripts);
        if (kernel.buffers().get(buffer).access() == Kernel.Access.READ) {
          throw new WrongKernelException("a store to " + kernel.buffers().get(buffer).name());
        }
        stored.add(new Stored(buffer, here, subscripts, evaluate(value)));
      }
      case Statement.If(var guards, var then, var otherwise) -> runIf(guards, then, otherwise);
      case Statement.LaneReduction(
              String result,
              String variable,
              var body,
              ScalarExpr value,
              Fold fold) -> {
        String lane = fresh(variable);
        IndexExpr lanes = IndexExpr.constant(Statement.REDUCTION_LANES);
        Family outer = here;
        here = here.with(lane, lanes);
        indices.put(variable, IndexExpr.variable(lane));
        Map<String, Term> before = new HashMap<>(scalars);
        run(body);
        Term term = evaluate(value);
        requireUnchanged(before, "a lane reduction");
        here = outer;
        scalars.put(result, terms.make(new Term.Tree(fold, lane, Statement.REDUCTION_LANES, term)));
      }
    }
  }

  private String fresh(String variable) {
    return variable + "#" + loops++;
  }

  private void declare(String name, List<Integer> extents, int axis, Term initial) {
    if (axis == extents.size()) {
      scalars.put(name, initial);
      return;
    }
    for (int i = 0; i < extents.get(axis); i++) {
      declare(name + "," + i, extents, axis + 1, initial);
    }
  }

  private void runLoop(Statement.For loop) {
    IndexExpr extent = facts().simplify(resolve(loop.extent()));
    switch (loop.kind()) {
      case UNROLLED -> runWrittenOut(loop, extent.asConstant().orElseThrow());
      case SERIAL -> {
        if (extent.asConstant().orElse(Long.MAX_VALUE) <= SHORT) {
          runShort(loop, extent);
        } else {
          runSerial(loop, extent);
        }
      }
      case PARALLEL, LANES, LANE_GROUP -> {
        Map<String, Term> before = new HashMap<>(scalars);
        Family outer = here;
        begin(loop, extent);
        run(loop.body());
        here = outer;
        requireUnchanged(before, loop.kind() + " iterations");
      }
    }
  }

  private void runWrittenOut(Statement.For loop, long count) {
    if (count > MOST_UNROLLED) {
      throw new NotUnderstoodException(count + " iterations written out");
    }
    for (long i = 0; i < count; i++) {
      Set<String> outside = Set.copyOf(scalars.keySet());
      indices.put(loop.variable(), IndexExpr.constant(i));
      run(loop.body());
      scalars.keySet().retainAll(outside);
    }
  }

  /**
   * Iterations that read what others of another loop stored may have to be looked at one by one.
   */
  private void runShort(Statement.For loop, IndexExpr extent) {
    Map<String, Term> before = new HashMap<>(scalars);
    List<Stored> storedBefore = List.copyOf(stored);
    Family outer = here;
    try {
      runSerial(loop, extent);
    } catch (NotUnderstoodException | WrongKernelException e) {
      scalars.clear();
      scalars.putAll(before);
      stored.clear();
      stored.addAll(storedBefore);
      here = outer;
      runWrittenOut(loop, extent.asConstant().orElseThrow());
    }
  }

  /** A loop over several indices at once, which its body takes apart, becomes several loops. */
  private void begin(Statement.For loop, IndexExpr extent) {
    List<Axis> digits = List.of(new Axis(fresh(loop.variable()), extent));
    while (true) {
      List<IndexExpr> parts = indicesIn(loop, digits);
      List<Axis> finer =
          digits.stream().flatMap(digit -> Digits.of(digit, parts).stream()).toList();
      if (finer.size() == digits.size()) {
        break;
      }
      digits = finer;
    }
    here = with(digits);
    indices.put(loop.variable(), Digits.value(digits));
  }

  private Family with(List<Axis> axes) {
    Family family = here;
    for (Axis axis : axes) {
      family = family.with(axis.variable(), axis.extent());
    }
    return family;
  }

  /** The index variables that a loop's body binds at first, if its own is made of digits. */
  private List<IndexExpr> indicesIn(Statement.For loop, List<Axis> digits) {
    Map<String, IndexExpr> inBody = new HashMap<>(indices);
    inBody.put(loop.variable(), Digits.value(digits));
    Facts inside = sizes.at(with(digits));
    List<IndexExpr> parts = new ArrayList<>();
    for (Statement statement : loop.body()) {
      if (statement instanceof Statement.Index(String name, IndexExpr value)) {
        IndexExpr part =
            inside.simplify(value.substituteVariables(inBody).substituteSymbols(symbols));
        inBody.put(name, part);
        parts.add(part);
      }
    }
    return parts;
  }

  /** What was known before must be so still: iterations share it. */
  private void requireUnchanged(Map<String, Term> before, String who) {
    before.forEach((name, term) -> {
      if (scalars.get(name) != term) {
        throw new WrongKernelException(who + " assign " + name + ", which they share");
      }
    });
    scalars.keySet().retainAll(before.keySet());
  }

  private void runSerial(Statement.For loop, IndexExpr extent) {
    TreeSet<String> assigned = new TreeSet<>();
    collectAssigned(loop.body(), assigned);
    Map<String, Term> before = new LinkedHashMap<>();
    String variable = fresh(loop.variable());
    for (Map.Entry<String, Term> scalar : new HashMap<>(scalars).entrySet()) {
      int end = scalar.getKey().indexOf(',');
      String name = end < 0 ? scalar.getKey() : scalar.getKey().substring(0, end);
      if (assigned.contains(name)) {
        before.put(scalar.getKey(), scalar.getValue());
        scalars.put(
            scalar.getKey(),
            terms.make(
                new Term.Before(scalar.getValue().type(), scalar.getKey() + "@" + variable)));
      }
    }
    Map<String, Term> outside = new HashMap<>(scalars);
    Family outer = here;
    here = here.with(variable, extent);
    indices.put(loop.variable(), IndexExpr.variable(variable));
    int storesBefore = stored.size();
    run(loop.body());
    here = outer;
    for (Stored store : stored.subList(storesBefore, stored.size())) {
      if (store.term().registers().stream().anyMatch(r -> r.endsWith("@" + variable))) {
        throw new NotUnderstoodException("a store of a running value");
      }
    }
    Map<String, Term> after = new HashMap<>(outside);
    before.forEach(
        (name, start) -> after.put(name, afterLoop(name, start, variable, extent, before)));
    scalars.clear();
    scalars.putAll(after);
  }

  /** The value of a register after a loop. */
  private Term afterLoop(
      String name, Term start, String variable, IndexExpr extent, Map<String, Term> before) {
    Term next = scalars.get(name);
    Term placeholder = terms.make(new Term.Before(start.type(), name + "@" + variable));
    if (next == null || next == placeholder) {
      return start;
    }
    if (next.shape() instanceof Term.Chain(Fold fold, Term first, List<Term.Link> links)
        && first == placeholder
        && links.stream().noneMatch(link -> mentionsRegisters(link, variable))) {
      return extend(fold, start, List.of(new Term.Repeat(List.of(), variable, extent, links)));
    }
    List<String> registers = before.keySet().stream().sorted().toList();
    List<Term> all = new ArrayList<>();
    for (String register : registers) {
      Term value = scalars.get(register);
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
    List<IndexExpr> resolved = guards.stream().map(this::resolve).map(facts()::simplify).toList();
    Family outer = here;
    Map<String, Term> before = new HashMap<>(scalars);
    here = outer.where(resolved);
    if (!facts().isContradiction()) {
      run(then);
    }
    Map<String, Term> whenTrue = new HashMap<>(scalars);
    scalars.clear();
    scalars.putAll(before);
    here = outer;
    runOtherwise(resolved, otherwise);
    here = outer;
    Map<String, Term> whenFalse = new HashMap<>(scalars);
    scalars.clear();
    before.forEach((name, old) ->
        scalars.put(
            name,
            either(resolved, whenTrue.getOrDefault(name, old), whenFalse.getOrDefault(name, old))));
  }

  /** The first guard that fails decides, so that the cases exclude each other. */
  private void runOtherwise(List<IndexExpr> guards, List<Statement> otherwise) {
    Family outer = here;
    Map<String, Term> before = new HashMap<>(scalars);
    int cases = 0;
    for (int k = 0; k < guards.size() && !otherwise.isEmpty(); k++) {
      List<IndexExpr> fails = new ArrayList<>(guards.subList(0, k));
      fails.add(guards.get(k).times(-1).minus(1));
      here = outer.where(fails);
      if (facts().isContradiction()) {
        continue;
      }
      if (cases++ > 0 && !scalars.equals(before)) {
        throw new NotUnderstoodException("an else of several guards that assigns scalars");
      }
      run(otherwise);
      scalars.keySet().retainAll(before.keySet());
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

  private String key(String name, List<IndexExpr> at) {
    StringBuilder key = new StringBuilder(name);
    for (IndexExpr index : at) {
      IndexExpr subscript = facts().simplify(resolve(index));
      if (subscript.asConstant().isEmpty()) {
        throw new NotUnderstoodException("register " + name + at + " at a varying subscript");
      }
      key.append(',').append(subscript.asConstant().getAsLong());
    }
    return key.toString();
  }

  // Assignments: a register that is added to becomes a chain.

  private void assign(String register, ScalarExpr value) {
    Term current = scalars.get(register);
    if (current == null) {
      throw new WrongKernelException("register " + register + " is not declared");
    }
    scalars.put(register, accumulate(register, current, value));
  }

  private Term accumulate(String register, Term current, ScalarExpr value) {
    Addend plain = addend(register, value);
    if (plain != null) {
      Term term = evaluate(plain.term());
      return extend(plain.fold(), current, List.of(new Term.Add(List.of(), term, plain.fused())));
    }
    if (value instanceof ScalarExpr.Guarded(var guards, ScalarExpr inside, ScalarExpr outside)
        && isRegister(outside, register)) {
      Addend addend = addend(register, inside);
      if (addend != null) {
        List<IndexExpr> resolved = guards.stream().map(this::resolve).toList();
        Family outer = here;
        here = here.where(resolved);
        Term term = evaluate(addend.term());
        here = outer;
        return extend(
            addend.fold(), current, List.of(new Term.Add(resolved, term, addend.fused())));
      }
    }
    return evaluate(value);
  }

  private Term extend(Fold fold, Term start, List<Term.Link> links) {
    if (start.shape() instanceof Term.Chain(Fold same, Term first, List<Term.Link> earlier)
        && same == fold) {
      List<Term.Link> all = new ArrayList<>(earlier);
      all.addAll(links);
      return terms.make(new Term.Chain(fold, first, List.copyOf(all)));
    }
    return terms.make(new Term.Chain(fold, start, List.copyOf(links)));
  }

  private record Addend(Fold fold, ScalarExpr term, boolean fused) {}

  /** What {@code value} adds to the register, if that is all it does. */
  private @org.jspecify.annotations.Nullable Addend addend(String register, ScalarExpr value) {
    if (!(value instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands))) {
      return null;
    }
    if (op == ScalarOp.FMA && isRegister(operands.get(2), register)) {
      ScalarExpr product = ScalarExpr.apply(ScalarOp.MUL, operands.get(0), operands.get(1));
      return mentions(product, register) ? null : new Addend(Fold.SUM, product, true);
    }
    Fold fold = Folds.of(op);
    if (fold == null) {
      return null;
    }
    boolean first = isRegister(operands.get(0), register);
    boolean second = isRegister(operands.get(1), register);
    if (first == second) {
      return null;
    }
    ScalarExpr term = operands.get(first ? 1 : 0);
    return mentions(term, register) ? null : new Addend(fold, term, false);
  }

  private boolean isRegister(ScalarExpr expr, String register) {
    return expr instanceof ScalarExpr.Local(ElementType _, String name, var at)
        && key(name, at).equals(register);
  }

  private boolean mentions(ScalarExpr expr, String register) {
    return isRegister(expr, register)
        || expr.operands().stream().anyMatch(operand -> mentions(operand, register));
  }

  // Expressions.

  private Term evaluate(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType type, double value) ->
          terms.make(new Term.Real(type, value));
      case ScalarExpr.IntLiteral(ElementType type, long value) ->
          terms.make(new Term.Whole(type, value));
      case ScalarExpr.Element(ElementType type, int buffer, var at) -> {
        List<IndexExpr> subscripts = at.stream().map(this::resolve).toList();
        requireInBounds(buffer, subscripts);
        yield load(type, buffer, subscripts);
      }
      case ScalarExpr.Index(IndexExpr value) -> terms.make(new Term.Position(resolve(value)));
      case ScalarExpr.Local(ElementType _, String name, var at) -> {
        Term term = scalars.get(key(name, at));
        if (term == null) {
          throw new WrongKernelException("scalar " + name + at + " is not bound");
        }
        yield term;
      }
      case ScalarExpr.Apply(ScalarOp op, var operands) ->
          terms.make(new Term.Apply(op, operands.stream().map(this::evaluate).toList()));
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean saturate) ->
          terms.make(new Term.Convert(type, evaluate(operand), saturate));
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
          terms.make(new Term.Bits(type, evaluate(operand)));
      case ScalarExpr.Guarded(var guards, ScalarExpr inside, ScalarExpr outside) ->
          evaluateGuarded(guards.stream().map(this::resolve).toList(), inside, outside);
    };
  }

  private Term evaluateGuarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) {
    Family outer = here;
    here = outer.where(guards);
    if (facts().isContradiction()) {
      here = outer;
      return evaluate(outside);
    }
    Term whenInside = evaluate(inside);
    here = outer;
    List<IndexExpr> open = guards.stream().filter(guard -> !facts().isNonNegative(guard)).toList();
    if (open.isEmpty()) {
      return whenInside;
    }
    // Where one of several guards fails, none of them is known to.
    here = open.size() == 1 ? outer.where(List.of(open.getFirst().times(-1).minus(1))) : outer;
    Term whenOutside = evaluate(outside);
    here = outer;
    return terms.choice(open, whenInside, whenOutside);
  }

  private Term load(ElementType type, int buffer, List<IndexExpr> at) {
    if (type != kernel.buffers().get(buffer).type()) {
      throw new WrongKernelException(
          kernel.buffers().get(buffer).name() + " is read as " + type.text());
    }
    return kernel.buffers().get(buffer).access() == Kernel.Access.READ
        ? terms.make(new Term.Read(type, buffer, at))
        : new Contents(terms, facts(), here, dims.get(buffer)).read(stored, buffer, at);
  }

  private void requireInBounds(int buffer, List<IndexExpr> at) {
    if (at.size() != dims.get(buffer).size()) {
      throw new WrongKernelException(kernel.buffers().get(buffer).name() + at);
    }
    for (int axis = 0; axis < at.size(); axis++) {
      IndexExpr index = at.get(axis);
      if (index.atoms().stream().anyMatch(Atom.Element.class::isInstance)) {
        continue; // depends on data: checked where it is executed
      }
      IndexExpr room = dims.get(buffer).get(axis).minus(1).minus(index);
      if (!facts().isNonNegative(index) || !facts().isNonNegative(room)) {
        throw new WrongKernelException(
            "subscript "
                + index
                + " of "
                + kernel.buffers().get(buffer).name()
                + " may be out of bounds "
                + dims.get(buffer).get(axis));
      }
    }
  }

  private IndexExpr resolve(IndexExpr expr) {
    IndexExpr resolved = expr.substituteVariables(indices).substituteSymbols(symbols);
    for (Atom atom : resolved.atoms()) {
      if (atom instanceof Atom.Variable(String name) && name.indexOf('#') < 0) {
        throw new WrongKernelException("index variable " + name + " is not bound");
      }
    }
    return resolved;
  }
}
