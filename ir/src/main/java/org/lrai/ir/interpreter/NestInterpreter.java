package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Executes loop nests, one scalar operation at a time, in the arithmetic of generated kernels:
 * FLOAT32 and narrower floats compute in single precision, each operation rounded once, and are
 * rounded to their format when stored. What a generated kernel gives must be the same bits.
 *
 * <p>Every subscript is checked against its dim, every register read against its declaration.
 */
public final class NestInterpreter {
  private final Kernel kernel;
  private final List<Object> arrays;
  private final Map<String, Long> symbols = new HashMap<>();
  private final Map<String, Long> variables = new HashMap<>();
  private final Map<String, Object> locals = new HashMap<>();
  private final List<long[]> dims = new ArrayList<>();

  private NestInterpreter(Kernel kernel, List<Object> arrays, long... sizes) {
    this.kernel = kernel;
    this.arrays = new ArrayList<>(arrays);
    for (int i = 0; i < sizes.length; i++) {
      symbols.put(kernel.sizes().get(i), sizes[i]);
    }
    for (Kernel.Buffer buffer : kernel.buffers()) {
      dims.add(buffer.dims().stream().mapToLong(this::index).toArray());
    }
    for (int i = kernel.arguments().size(); i < kernel.buffers().size(); i++) {
      long size = Arrays.stream(dims.get(i)).reduce(1, Math::multiplyExact);
      this.arrays.add(new double[Math.toIntExact(size)]);
    }
    forgetLocal();
  }

  /**
   * Runs a kernel.
   *
   * @param arrays for each of {@code kernel.arguments()} a {@code double[]} (floats) or {@code
   *     long[]} (integers, booleans), row-major; those written are changed
   * @param sizes values of {@code kernel.sizes()}
   */
  public static void run(Kernel kernel, List<Object> arrays, long... sizes) {
    NestInterpreter interpreter = new NestInterpreter(kernel, arrays, sizes);
    interpreter.run(kernel.body());
  }

  /** Makes all scratch memory undefined, that is, NaN. */
  private void forgetLocal() {
    for (int i = kernel.arguments().size(); i < arrays.size(); i++) {
      Arrays.fill((double[]) arrays.get(i), Double.NaN);
    }
  }

  private void run(List<Statement> statements) {
    statements.forEach(this::run);
  }

  private void run(Statement statement) {
    switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) -> {
        long count = index(extent);
        for (long i = 0; i < count; i++) {
          if (kind == Statement.LoopKind.PARALLEL) {
            forgetLocal();
          }
          variables.put(variable, i);
          run(body);
        }
      }
      case Statement.Index(var variable, var value) -> variables.put(variable, index(value));
      case Statement.Let(var name, var value) -> locals.put(name, evaluate(value));
      case Statement.Registers(var name, var _, var extents, var initial) -> {
        Object[] registers = new Object[extents.stream().reduce(1, (a, b) -> a * b)];
        Arrays.fill(registers, evaluate(initial));
        locals.put(name, extents.isEmpty() ? registers[0] : registers);
      }
      case Statement.Assign(var name, var at, var value) -> {
        Object result = evaluate(value);
        if (at.isEmpty()) {
          locals.put(name, result);
        } else {
          registers(name)[(int) index(at.getFirst())] = result;
        }
      }
      case Statement.Store(int buffer, var at, var value) ->
          store(buffer, address(buffer, at), evaluate(value));
      case Statement.If(var guard, var then, var otherwise) -> run(holds(guard) ? then : otherwise);
      case Statement.LaneReduction reduction -> reduce(reduction);
    }
  }

  private void reduce(Statement.LaneReduction reduction) {
    Object[] lanes = new Object[Statement.REDUCTION_LANES];
    for (int lane = 0; lane < lanes.length; lane++) {
      variables.put(reduction.variable(), (long) lane);
      run(reduction.body());
      lanes[lane] = evaluate(reduction.value());
    }
    ElementType type = reduction.value().type();
    for (int width = lanes.length / 2; width > 0; width /= 2) {
      for (int lane = 0; lane < width; lane++) {
        lanes[lane] =
            apply(operation(reduction.fold()), type, List.of(lanes[lane], lanes[lane + width]));
      }
    }
    locals.put(reduction.result(), lanes[0]);
  }

  private static ScalarOp operation(Fold fold) {
    return switch (fold) {
      case SUM -> ScalarOp.ADD;
      case PRODUCT -> ScalarOp.MUL;
      case MAX -> ScalarOp.MAX;
      case MIN -> ScalarOp.MIN;
      case AND -> ScalarOp.AND;
      case OR -> ScalarOp.OR;
    };
  }

  private Object[] registers(String name) {
    if (locals.get(name) instanceof Object[] registers) {
      return registers;
    }
    throw new EvaluationException("no registers " + name);
  }

  private boolean holds(List<IndexExpr> nonNegative) {
    return nonNegative.stream().allMatch(condition -> index(condition) >= 0);
  }

  private int address(int buffer, List<IndexExpr> at) {
    long address = 0;
    for (int axis = 0; axis < at.size(); axis++) {
      long subscript = index(at.get(axis));
      long dim = dims.get(buffer)[axis];
      if (subscript < 0 || subscript >= dim) {
        throw new EvaluationException(
            kernel.buffers().get(buffer).name() + at + ": subscript " + subscript + " of " + dim);
      }
      address = address * dim + subscript;
    }
    return Math.toIntExact(address);
  }

  private void store(int buffer, int address, Object value) {
    ElementType type = kernel.buffers().get(buffer).type();
    switch (arrays.get(buffer)) {
      case double[] floats ->
          floats[address] =
              FloatFormats.decode(type, FloatFormats.encode(type, (Double) value, false));
      case long[] integers -> integers[address] = (Long) value;
      default -> throw new EvaluationException("no array for " + type);
    }
  }

  private Object load(int buffer, int address) {
    return switch (arrays.get(buffer)) {
      case double[] floats -> floats[address];
      case long[] integers -> integers[address];
      default -> throw new EvaluationException("no array for buffer " + buffer);
    };
  }

  private long index(IndexExpr expr) {
    return expr.evaluate(
        new IndexExpr.LeafValues() {
          @Override
          public long symbol(String name) {
            return known(symbols, name);
          }

          @Override
          public long variable(String name) {
            return known(variables, name);
          }

          @Override
          public long element(int input, long[] at) {
            List<IndexExpr> subscripts = Arrays.stream(at).mapToObj(IndexExpr::constant).toList();
            return (Long) load(input, address(input, subscripts));
          }
        });
  }

  private static long known(Map<String, Long> values, String name) {
    Long value = values.get(name);
    if (value == null) {
      throw new EvaluationException(name + " is not bound");
    }
    return value;
  }

  /** A Double for floats, a Long for integers and booleans. */
  private Object evaluate(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(var type, double value) -> rounded(type, value);
      case ScalarExpr.IntLiteral(var _, long value) -> value;
      case ScalarExpr.Element(var _, int source, var at) -> load(source, address(source, at));
      case ScalarExpr.Index(IndexExpr value) -> index(value);
      case ScalarExpr.Local(var _, String name, var at) -> local(name, at);
      case ScalarExpr.Apply(ScalarOp op, var operands) -> apply(op, operands);
      case ScalarExpr.Cast(var type, var operand, boolean saturate) ->
          cast(type, operand, saturate);
      case ScalarExpr.BitCast(var type, var operand) -> bitCast(type, operand);
      case ScalarExpr.Guarded(var guard, var inside, var outside) ->
          evaluate(holds(guard) ? inside : outside);
    };
  }

  private Object local(String name, List<IndexExpr> at) {
    Object value = at.isEmpty() ? locals.get(name) : registers(name)[(int) index(at.getFirst())];
    if (value == null) {
      throw new EvaluationException(name + " is not bound");
    }
    return value;
  }

  private Object apply(ScalarOp op, List<ScalarExpr> operands) {
    ElementType type = operands.getLast().type();
    return apply(op, type, operands.stream().map(this::evaluate).toList());
  }

  private static Object apply(ScalarOp op, ElementType type, List<Object> values) {
    if (op == ScalarOp.SELECT) {
      return (Long) values.get(0) != 0 ? values.get(1) : values.get(2);
    }
    if (!type.isFloat()) {
      return values.size() == 1
          ? (Object) IntegerOperations.unary(op, type).applyAsLong((Long) values.get(0))
          : IntegerOperations.binary(op, type)
              .applyAsLong((Long) values.get(0), (Long) values.get(1));
    }
    double first = (Double) values.get(0);
    return switch (op) {
      case EQ, LT, LE ->
          FloatOperations.comparison(op).test(first, (Double) values.get(1)) ? 1L : 0L;
      case IS_NAN, IS_INF -> FloatOperations.predicate(op).test(first) ? 1L : 0L;
      case FMA -> fma(type, first, (Double) values.get(1), (Double) values.get(2));
      default ->
          rounded(
              type,
              values.size() == 1
                  ? FloatOperations.unary(op).applyAsDouble(first)
                  : FloatOperations.binary(op).applyAsDouble(first, (Double) values.get(1)));
    };
  }

  private static double fma(ElementType type, double a, double b, double c) {
    return type == ElementType.FLOAT64
        ? Math.fma(a, b, c)
        : Math.fma((float) a, (float) b, (float) c);
  }

  /**
   * One rounding to the precision that a type computes in. Sums, products, quotients and roots of
   * floats that were rounded to double before are still rounded right: double has more than twice
   * the digits (Figueroa 1995).
   */
  private static double rounded(ElementType type, double value) {
    return type == ElementType.FLOAT64 ? value : (float) value;
  }

  private Object cast(ElementType to, ScalarExpr operand, boolean saturate) {
    Object value = evaluate(operand);
    ElementType from = operand.type();
    if (to.isFloat()) {
      double real = value instanceof Double d ? d : IntegerOperations.toDouble(from, (Long) value);
      return FloatFormats.decode(to, FloatFormats.encode(to, real, saturate));
    }
    if (to == ElementType.BOOL) {
      return value instanceof Double d ? (d != 0 ? 1L : 0L) : ((Long) value != 0 ? 1L : 0L);
    }
    return to.wrap(value instanceof Double d ? FloatOperations.toLong(d) : (Long) value);
  }

  private Object bitCast(ElementType to, ScalarExpr operand) {
    Object value = evaluate(operand);
    long bits =
        value instanceof Double d ? FloatFormats.encode(operand.type(), d, false) : (Long) value;
    return to.isFloat() ? (Object) FloatFormats.decode(to, bits) : to.wrap(bits);
  }
}
