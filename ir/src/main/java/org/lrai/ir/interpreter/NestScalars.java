package org.lrai.ir.interpreter;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Compiles scalar expressions of loop nests. Floats are doubles that hold a value of their type,
 * integers and booleans longs that are wrapped to theirs.
 */
final class NestScalars {
  private final NestMemory memory;
  private final NestScope scope;

  /** A float expression. */
  @FunctionalInterface
  interface FloatCode {
    double at(NestState state);
  }

  /** An integer or boolean expression. */
  @FunctionalInterface
  interface IntegerCode {
    long at(NestState state);
  }

  NestScalars(NestMemory memory, NestScope scope) {
    this.memory = memory;
    this.scope = scope;
  }

  /** An index expression over sizes, variables and elements of integer buffers. */
  IndexCode.Sum index(IndexExpr expr) {
    return memory.indexCompiler(scope.variables()).compile(expr);
  }

  /** Whether all expressions are at least zero, as 1 or 0. */
  IntegerCode holds(List<IndexExpr> nonNegative) {
    IndexCode.Sum[] conditions =
        nonNegative.stream().map(this::index).toArray(IndexCode.Sum[]::new);
    return state -> {
      for (IndexCode.Sum condition : conditions) {
        if (condition.at(state.variables) < 0) {
          return 0;
        }
      }
      return 1;
    };
  }

  Subscripts subscripts(int buffer, List<IndexExpr> at) {
    long[] dims = memory.dims(buffer);
    if (at.size() != dims.length) {
      throw new EvaluationException(at.size() + " subscripts into buffer " + buffer);
    }
    return new Subscripts(
        at.stream().map(this::index).toArray(IndexCode.Sum[]::new), dims, Tensor.strides(dims));
  }

  /** The slot of a local, which may depend on variables. */
  IntegerCode slot(NestScope.Register register, List<IndexExpr> at) {
    if (register.isArray() == at.isEmpty()) {
      throw new EvaluationException(at.size() + " subscripts of a local");
    }
    if (at.isEmpty()) {
      int slot = register.first();
      return _ -> slot;
    }
    IndexCode.Sum subscript = index(at.getFirst());
    return state -> register.slot(subscript.at(state.variables));
  }

  FloatCode floats(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType type, double value) -> {
        double constant = rounded(type, value);
        yield _ -> constant;
      }
      case ScalarExpr.Element(ElementType _, int source, List<IndexExpr> at) ->
          load(source, subscripts(source, at));
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> at) -> {
        NestScope.Register register = scope.local(name);
        require(register.isFloat(), expr);
        IntegerCode slot = slot(register, at);
        yield state -> state.floats[(int) slot.at(state)];
      }
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) -> floats(op, operands);
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean saturate) ->
          cast(type, operand, saturate);
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) -> {
        IntegerCode bits = bits(operand);
        yield state -> FloatFormats.decode(type, bits.at(state));
      }
      case ScalarExpr.Guarded(var guard, ScalarExpr inside, ScalarExpr outside) -> {
        IntegerCode holds = holds(guard);
        FloatCode then = floats(inside);
        FloatCode otherwise = floats(outside);
        yield state -> holds.at(state) != 0 ? then.at(state) : otherwise.at(state);
      }
      case ScalarExpr.IntLiteral _, ScalarExpr.Index _ -> throw mismatch(expr);
    };
  }

  private FloatCode floats(ScalarOp op, List<ScalarExpr> operands) {
    ElementType type = operands.getLast().type();
    require(type.isFloat(), operands.getLast());
    if (op == ScalarOp.SELECT) {
      IntegerCode condition = integers(operands.get(0));
      FloatCode then = floats(operands.get(1));
      FloatCode otherwise = floats(operands.get(2));
      return state -> {
        double a = then.at(state);
        double b = otherwise.at(state);
        return condition.at(state) != 0 ? a : b;
      };
    }
    FloatCode a = floats(operands.getFirst());
    if (operands.size() == 1) {
      DoubleUnaryOperator operation = FloatOperations.unary(op);
      return type == ElementType.FLOAT64
          ? state -> operation.applyAsDouble(a.at(state))
          : state -> (float) operation.applyAsDouble(a.at(state));
    }
    FloatCode b = floats(operands.get(1));
    if (op == ScalarOp.FMA) {
      FloatCode c = floats(operands.get(2));
      return type == ElementType.FLOAT64
          ? state -> Math.fma(a.at(state), b.at(state), c.at(state))
          : state -> Math.fma((float) a.at(state), (float) b.at(state), (float) c.at(state));
    }
    DoubleBinaryOperator operation = binary(op, type);
    return state -> operation.applyAsDouble(a.at(state), b.at(state));
  }

  /** An operation on two floats, rounded. */
  static DoubleBinaryOperator binary(ScalarOp op, ElementType type) {
    DoubleBinaryOperator operation = FloatOperations.binary(op);
    return type == ElementType.FLOAT64
        ? operation
        : (a, b) -> (float) operation.applyAsDouble(a, b);
  }

  private FloatCode load(int buffer, Subscripts at) {
    return switch (memory.array(buffer)) {
      case double[] array -> state -> array[state.touch(buffer, at.flat(state.variables))];
      case NestInterpreter.Floats array ->
          state -> array.at(state.touch(buffer, at.flat(state.variables)));
      default -> throw new EvaluationException("no array of floats for buffer " + buffer);
    };
  }

  private FloatCode cast(ElementType to, ScalarExpr operand, boolean saturate) {
    ElementType from = operand.type();
    if (from.isFloat()) {
      FloatCode value = floats(operand);
      return state -> formatted(to, value.at(state), saturate);
    }
    IntegerCode value = integers(operand);
    return state -> formatted(to, IntegerOperations.toDouble(from, value.at(state)), saturate);
  }

  /** The value of a format that is nearest. */
  static double formatted(ElementType type, double value, boolean saturate) {
    return switch (type) {
      case FLOAT64 -> value;
      case FLOAT32 -> (float) value;
      default -> FloatFormats.decode(type, FloatFormats.encode(type, value, saturate));
    };
  }

  IntegerCode integers(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.IntLiteral(ElementType _, long value) -> _ -> value;
      case ScalarExpr.Index(IndexExpr value) -> {
        IndexCode.Sum index = index(value);
        yield state -> index.at(state.variables);
      }
      case ScalarExpr.Element(ElementType _, int source, List<IndexExpr> at) -> {
        Subscripts subscripts = subscripts(source, at);
        if (!(memory.array(source) instanceof long[] array)) {
          throw new EvaluationException("no array of integers for buffer " + source);
        }
        yield state -> array[state.touch(source, subscripts.flat(state.variables))];
      }
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> at) -> {
        NestScope.Register register = scope.local(name);
        require(!register.isFloat(), expr);
        IntegerCode slot = slot(register, at);
        yield state -> state.integers[(int) slot.at(state)];
      }
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) -> integers(op, operands);
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean _) ->
          integerCast(type, operand);
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) -> {
        IntegerCode bits = bits(operand);
        yield state -> type.wrap(bits.at(state));
      }
      case ScalarExpr.Guarded(var guard, ScalarExpr inside, ScalarExpr outside) -> {
        IntegerCode holds = holds(guard);
        IntegerCode then = integers(inside);
        IntegerCode otherwise = integers(outside);
        yield state -> holds.at(state) != 0 ? then.at(state) : otherwise.at(state);
      }
      case ScalarExpr.FloatLiteral _ -> throw mismatch(expr);
    };
  }

  private IntegerCode integers(ScalarOp op, List<ScalarExpr> operands) {
    ElementType type = operands.getLast().type();
    if (op == ScalarOp.SELECT) {
      IntegerCode condition = integers(operands.get(0));
      IntegerCode then = integers(operands.get(1));
      IntegerCode otherwise = integers(operands.get(2));
      return state -> {
        long a = then.at(state);
        long b = otherwise.at(state);
        return condition.at(state) != 0 ? a : b;
      };
    }
    if (type.isFloat()) {
      FloatCode a = floats(operands.getFirst());
      if (operands.size() == 1) {
        DoublePredicate predicate = FloatOperations.predicate(op);
        return state -> predicate.test(a.at(state)) ? 1 : 0;
      }
      FloatCode b = floats(operands.get(1));
      FloatOperations.Comparison comparison = FloatOperations.comparison(op);
      return state -> comparison.test(a.at(state), b.at(state)) ? 1 : 0;
    }
    IntegerCode a = integers(operands.getFirst());
    if (operands.size() == 1) {
      LongUnaryOperator operation = IntegerOperations.unary(op, type);
      return state -> operation.applyAsLong(a.at(state));
    }
    IntegerCode b = integers(operands.get(1));
    LongBinaryOperator operation = IntegerOperations.binary(op, type);
    return state -> operation.applyAsLong(a.at(state), b.at(state));
  }

  private IntegerCode integerCast(ElementType to, ScalarExpr operand) {
    if (operand.type().isFloat()) {
      FloatCode value = floats(operand);
      return to == ElementType.BOOL
          ? state -> value.at(state) != 0 ? 1 : 0
          : state -> to.wrap(FloatOperations.toLong(value.at(state)));
    }
    IntegerCode value = integers(operand);
    return to == ElementType.BOOL
        ? state -> value.at(state) != 0 ? 1 : 0
        : state -> to.wrap(value.at(state));
  }

  /** The bits of a scalar. */
  private IntegerCode bits(ScalarExpr operand) {
    if (!operand.type().isFloat()) {
      return integers(operand);
    }
    FloatCode value = floats(operand);
    ElementType type = operand.type();
    return state -> FloatFormats.encode(type, value.at(state), false);
  }

  /**
   * One rounding to the precision that a type computes in. Sums, products, quotients and roots of
   * floats that were rounded to double before are still rounded right: double has more than twice
   * the digits (Figueroa 1995).
   */
  private static double rounded(ElementType type, double value) {
    return type == ElementType.FLOAT64 ? value : (float) value;
  }

  private static void require(boolean holds, ScalarExpr expr) {
    if (!holds) {
      throw mismatch(expr);
    }
  }

  private static EvaluationException mismatch(ScalarExpr expr) {
    return new EvaluationException(ScalarExpr.text(expr) + " has not the type that is needed");
  }
}
