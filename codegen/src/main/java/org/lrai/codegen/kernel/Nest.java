package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.type.ElementType;

/**
 * What is known while the body of a kernel is written: which Java names stand for its buffers,
 * sizes, variables and scalars at this place.
 */
final class Nest {
  static final int NO_LANE = -1;

  private final Kernel kernel;
  private final Body body = new Body();
  private final JavaNames names;
  private final Map<String, String> javaNames = new HashMap<>();
  private final Map<String, IndexExpr> variables = new HashMap<>();
  private final Map<String, Local> locals = new HashMap<>();
  private final Set<String> signed = new HashSet<>();
  private final IndexCode ints;
  private final IndexCode longs;

  /** Distinguishes the copies of what an unrolled loop declares. */
  private String copy = "";

  /** Which of several lanes or vectors is being written, or {@link #NO_LANE}. */
  private int lane = NO_LANE;

  /** What is 0 and is added to addresses. */
  private IndexExpr apart = IndexExpr.ZERO;

  /**
   * What a scalar of the nest is in Java.
   *
   * @param vector name of a vector with the one value in every lane, if there is one
   */
  record Local(String name, Kind kind, @Nullable String vector) {
    /** One value, or one for each lane. */
    enum Kind {
      SCALAR,
      VECTOR,
      INT_VECTOR,
      MASK
    }
  }

  Nest(Kernel kernel, Set<String> reserved) {
    this.kernel = kernel;
    this.names = new JavaNames(reserved);
    kernel.buffers().forEach(buffer -> javaName(buffer.name()));
    kernel.sizes().forEach(this::javaName);
    this.ints = IndexCode.ints(new Leaves(false));
    this.longs = IndexCode.longs(new Leaves(true));
  }

  Body body() {
    return body;
  }

  Kernel kernel() {
    return kernel;
  }

  /** The Java name for a name of the nest; distinct for distinct names. */
  String javaName(String name) {
    return javaNames.computeIfAbsent(name, names::next);
  }

  /**
   * The name itself, unless a block around declares it: what Java allows beside, but not within.
   */
  private String freeName(String name) {
    return body.isTaken(name) ? newName(name) : name;
  }

  /** A Java name that nothing else has. */
  String newName(String suggestion) {
    return names.next(suggestion);
  }

  // Index variables.

  /** Lets an index variable of the nest stand for an expression over Java variables. */
  void set(String variable, IndexExpr value) {
    forgetLanes(variable, List.of(), variables);
    variables.put(key(variable, List.of(), lane), value);
  }

  /** Lets an index variable of the nest be a Java variable of its own name. */
  String declareIndex(String variable, boolean nonNegative) {
    String name = freeName(javaName(variable + suffix()));
    if (!nonNegative) {
      signed.add(name);
    }
    set(variable, IndexExpr.variable(name));
    return name;
  }

  /** Replaces variables of the nest by what they stand for. */
  IndexExpr resolve(IndexExpr expr) {
    return expr.substitute(
        atom -> atom instanceof Atom.Variable(String name) ? value(name) : IndexExpr.atom(atom));
  }

  private IndexExpr value(String variable) {
    IndexExpr value = variables.get(key(variable, List.of(), lane));
    if (value == null) {
      value = variables.get(key(variable, List.of(), NO_LANE));
    }
    return Objects.requireNonNull(value, () -> "no variable " + variable + " in " + kernel.name());
  }

  boolean isNonNegative(IndexExpr expr) {
    return ints.isNonNegative(resolve(expr));
  }

  JavaCode index(IndexExpr expr) {
    return ints.print(resolve(expr));
  }

  JavaCode longIndex(IndexExpr expr) {
    return longs.print(resolve(expr));
  }

  JavaCode allAtLeastZero(List<IndexExpr> guards) {
    return guards.stream()
        .map(guard -> ints.atLeastZero(resolve(guard)))
        .reduce((a, b) -> a.binary("&&", JavaCode.CONDITIONAL_AND, b))
        .orElse(JavaCode.literal("true"));
  }

  /** The condition that a resolved expression is at least zero. */
  JavaCode atLeastZero(IndexExpr resolved) {
    return ints.atLeastZero(resolved);
  }

  // Copies.

  /** Runs {@code write} once more, for the copy of the body in which a variable is a number. */
  void copy(String variable, long value, Runnable write) {
    copy(variable, value, IndexExpr.constant(value), write);
  }

  /** Runs {@code write} once more, for a copy of the body in which a variable is an expression. */
  void copy(String variable, long number, IndexExpr value, Runnable write) {
    String outer = copy;
    copy = outer + "_" + number;
    set(variable, value);
    write.run();
    copy = outer;
  }

  /** Runs {@code write} for one of several lanes or vectors that are written side by side. */
  void lane(int number, Runnable write) {
    int outer = lane;
    lane = number;
    write.run();
    lane = outer;
  }

  /**
   * Runs {@code write} with an expression added to all addresses that is 0, which the JIT compiler
   * does not know.
   */
  void apart(IndexExpr zero, Runnable write) {
    IndexExpr outer = apart;
    apart = zero;
    write.run();
    apart = outer;
  }

  // Scalars.

  String declareLocal(String name, List<Integer> subscripts, Local.Kind kind) {
    StringBuilder text = new StringBuilder(name);
    subscripts.forEach(subscript -> text.append('_').append(subscript));
    String javaName = freeName(javaName(text + suffix()));
    body.take(javaName);
    forgetLanes(name, subscripts, locals);
    locals.put(key(name, subscripts, lane), new Local(javaName, kind, null));
    return javaName;
  }

  /** Says which vector has the value of a scalar in every lane. */
  void shareVector(String name, String vector) {
    String key = key(name, List.of(), lane);
    Local local = Objects.requireNonNull(locals.get(key), name);
    locals.put(key, new Local(local.name(), local.kind(), vector));
  }

  private String suffix() {
    return lane == NO_LANE ? copy : copy + "_" + lane;
  }

  Local local(String name, List<IndexExpr> at) {
    List<Integer> subscripts = new ArrayList<>();
    for (IndexExpr subscript : at) {
      subscripts.add(
          Math.toIntExact(
              resolve(subscript)
                  .asConstant()
                  .orElseThrow(() ->
                      new IllegalArgumentException(
                          "register " + name + at + " in " + kernel.name()))));
    }
    Local local = locals.get(key(name, subscripts, lane));
    if (local == null) {
      local = locals.get(key(name, subscripts, NO_LANE));
    }
    return Objects.requireNonNull(local, () -> "no scalar " + name + at + " in " + kernel.name());
  }

  /** What is declared for all lanes hides what was declared for one of them before. */
  private void forgetLanes(String name, List<Integer> subscripts, Map<String, ?> declared) {
    if (lane == NO_LANE) {
      for (int other = 0; other < Statement.REDUCTION_LANES; other++) {
        declared.remove(key(name, subscripts, other));
      }
    }
  }

  private static String key(String name, List<Integer> subscripts, int lane) {
    return name + subscripts + "@" + lane;
  }

  // Buffers.

  String bufferName(int buffer) {
    return javaName(kernel.buffers().get(buffer).name());
  }

  /** A buffer element as it is stored. */
  JavaCode element(int buffer, List<IndexExpr> at) {
    return resolvedElement(buffer, at.stream().map(this::resolve).toList());
  }

  private JavaCode resolvedElement(int buffer, List<IndexExpr> at) {
    return JavaCode.primary("$L[$L]", bufferName(buffer), address(buffer, at));
  }

  /** The flat address of resolved subscripts. Those that depend on data are checked. */
  JavaCode address(int buffer, List<IndexExpr> subscripts) {
    Kernel.Buffer target = kernel.buffers().get(buffer);
    if (subscripts.stream().noneMatch(Nest::dependsOnData)) {
      return offset(bufferName(buffer) + "At", target.address(subscripts).plus(apart));
    }
    JavaCode address = JavaCode.literal(0);
    for (int axis = 0; axis < subscripts.size(); axis++) {
      JavaCode dim = ints.print(target.dims().get(axis));
      JavaCode subscript = ints.print(subscripts.get(axis));
      if (dependsOnData(subscripts.get(axis))) {
        subscript = JavaCode.primary("$T.checkIndex($L,$W$L)", Objects.class, subscript, dim);
      }
      address = axis == 0 ? subscript : address.times(dim);
      if (axis > 0 && !subscripts.get(axis).equals(IndexExpr.ZERO)) {
        address = address.plus(subscript);
      }
    }
    return address;
  }

  static boolean dependsOnData(IndexExpr expr) {
    return expr.atoms().stream().anyMatch(Atom.Element.class::isInstance);
  }

  /**
   * Prints a resolved expression. What the innermost loop does not change is declared before the
   * loop that does not change it; constants stay where they are used.
   */
  JavaCode offset(String hint, IndexExpr expr) {
    int loop = body.innermostLoop();
    IndexExpr inner =
        keep(
            expr,
            term ->
                isFixed(term) || body.depthOf(term.variables()) >= loop || dividesByUnknown(term));
    IndexExpr outer = hoist(hint, expr.minus(inner));
    return ints.print(outer, inner);
  }

  /** The same value as an expression in variables that are declared where it is constant. */
  private IndexExpr hoist(String hint, IndexExpr expr) {
    if (isSimple(expr)) {
      return expr;
    }
    record Key(String hint, IndexExpr expr) {}
    Key key = new Key(hint, expr);
    int depth = body.depthOf(expr.variables());
    String name = body.declared(depth, key);
    if (name.isEmpty()) {
      IndexExpr here = keep(expr, term -> body.depthOf(term.variables()) == depth);
      IndexExpr outer = hoist(hint, expr.minus(here));
      name = newName(hint);
      body.declare(depth, key, name, ints.print(outer, here));
      signed.add(name);
    }
    return IndexExpr.variable(name);
  }

  /** Whether a term is a number, or a number of vectors. */
  private static boolean isFixed(IndexExpr term) {
    return term.asConstant().isPresent() || term.atoms().equals(Set.of(VectorForm.LENGTH));
  }

  private static IndexExpr keep(IndexExpr expr, Predicate<IndexExpr> condition) {
    return terms(expr).filter(condition).reduce(IndexExpr.ZERO, IndexExpr::plus);
  }

  private static Stream<IndexExpr> terms(IndexExpr expr) {
    return expr.terms().entrySet().stream()
        .map(term ->
            IndexExpr.product(term.getKey().factors().stream().map(IndexExpr::atom).toList())
                .times(term.getValue()));
  }

  /** Nothing, or one variable or size. */
  private static boolean isSimple(IndexExpr expr) {
    return expr.equals(IndexExpr.ZERO)
        || (expr.atoms().size() == 1
            && isPolynomial(expr)
            && expr.equals(IndexExpr.atom(expr.atoms().iterator().next())));
  }

  /** Whether it has no atoms but symbols and variables, so that it can be a part of addresses. */
  static boolean isPolynomial(IndexExpr expr) {
    return expr.atoms().stream()
        .allMatch(atom -> atom instanceof Atom.Symbol || atom instanceof Atom.Variable);
  }

  /** An expression as a name or number, declared where it is constant. */
  JavaCode bound(String hint, IndexExpr expr) {
    IndexExpr resolved = resolve(expr);
    boolean inPlace =
        resolved.asConstant().isPresent() || dependsOnData(resolved) || dividesByUnknown(resolved);
    return ints.print(inPlace ? resolved : hoist(hint, resolved));
  }

  /** Whether evaluating it earlier than asked could divide by zero. */
  private static boolean dividesByUnknown(IndexExpr expr) {
    return expr.atoms().stream()
        .anyMatch(atom ->
            atom instanceof Atom.FloorDiv(IndexExpr _, IndexExpr denominator)
                && denominator.asConstant().isEmpty());
  }

  private final class Leaves implements IndexCode.Leaves {
    private final boolean wide;

    Leaves(boolean wide) {
      this.wide = wide;
    }

    @Override
    public JavaCode code(Atom leaf) {
      return switch (leaf) {
        case Atom.Symbol(String name) -> widened(JavaCode.primary("$L", javaName(name)));
        case Atom.Variable(String name) -> widened(JavaCode.primary("$L", name));
        case Atom.Element(int buffer, List<IndexExpr> at) -> data(buffer, at);
        case Atom.FloorDiv _, Atom.Max _, Atom.Min _ ->
            throw new IllegalArgumentException("" + leaf);
      };
    }

    private JavaCode widened(JavaCode code) {
      return wide ? code.cast("long") : code;
    }

    /** An index that is an element of a buffer. */
    private JavaCode data(int buffer, List<IndexExpr> at) {
      ElementType type = kernel.buffers().get(buffer).type();
      JavaCode value = Conversions.load(type, resolvedElement(buffer, at));
      boolean isLong = Carrier.of(type) == Carrier.LONG;
      if (wide) {
        return isLong ? value : value.cast("long");
      }
      return isLong ? JavaCode.primary("$T.toIntExact($L)", Math.class, value) : value;
    }

    @Override
    public boolean isNonNegative(Atom leaf) {
      return switch (leaf) {
        case Atom.Symbol _ -> true;
        case Atom.Variable(String name) -> !signed.contains(name);
        case Atom.Element _, Atom.FloorDiv _, Atom.Max _, Atom.Min _ -> false;
      };
    }
  }
}
