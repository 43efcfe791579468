package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/** Compiles the statements of a loop nest to actions. */
final class NestCode {
  private final Kernel kernel;
  private final NestMemory memory;

  /** Executes a statement. */
  @FunctionalInterface
  interface Action {
    void run(NestState state);
  }

  NestCode(Kernel kernel, NestMemory memory) {
    this.kernel = kernel;
    this.memory = memory;
  }

  /** The statements of a body; what they declare is added to the scope. */
  Action compile(List<Statement> body, NestScope scope) {
    List<Action> compiled = new ArrayList<>();
    body.forEach(statement -> compiled.add(compile(statement, scope)));
    Action[] actions = compiled.toArray(Action[]::new);
    if (actions.length == 1) {
      return actions[0];
    }
    return state -> {
      for (Action action : actions) {
        action.run(state);
      }
    };
  }

  private Action compile(Statement statement, NestScope scope) {
    NestScalars scalars = new NestScalars(memory, scope);
    return switch (statement) {
      case Statement.For loop -> loop(loop, scope);
      case Statement.Index(String variable, IndexExpr value) -> {
        IndexCode.Sum index = scalars.index(value);
        int slot = scope.declareVariable(variable);
        yield state -> state.variables[slot] = index.at(state.variables);
      }
      case Statement.Let(String name, ScalarExpr value) -> {
        boolean isFloat = value.type().isFloat();
        if (isFloat) {
          NestScalars.FloatCode code = scalars.floats(value);
          int slot = scope.declareLocal(name, true, 1, false).first();
          yield state -> state.floats[slot] = code.at(state);
        }
        NestScalars.IntegerCode code = scalars.integers(value);
        int slot = scope.declareLocal(name, false, 1, false).first();
        yield state -> state.integers[slot] = code.at(state);
      }
      case Statement.Registers registers -> registers(registers, scope);
      case Statement.Assign(String name, var at, ScalarExpr value) ->
          assign(scope.local(name), at, value, scalars);
      case Statement.Store(int buffer, var at, ScalarExpr value) ->
          store(buffer, scalars.subscripts(buffer, at), value, scalars);
      case Statement.If(var guard, var then, var otherwise) -> {
        NestScalars.IntegerCode holds = scalars.holds(guard);
        Action first = compile(then, scope.inner());
        Action second = compile(otherwise, scope.inner());
        yield state -> (holds.at(state) != 0 ? first : second).run(state);
      }
      case Statement.LaneReduction reduction -> reduce(reduction, scope);
    };
  }

  private Action loop(Statement.For loop, NestScope scope) {
    IndexCode.Sum extent = new NestScalars(memory, scope).index(loop.extent());
    NestScope inner = scope.inner();
    int slot = inner.declareVariable(loop.variable());
    Action body = compile(loop.body(), inner);
    if (loop.kind() == Statement.LoopKind.PARALLEL) {
      return state -> {
        long end = Math.min(state.to, extent.at(state.variables));
        for (long i = state.from; i < end; i++) {
          state.step();
          state.forgetScratch();
          state.variables[slot] = i;
          body.run(state);
        }
      };
    }
    return state -> {
      long count = extent.at(state.variables);
      for (long i = 0; i < count; i++) {
        state.step();
        state.variables[slot] = i;
        body.run(state);
      }
    };
  }

  private Action registers(Statement.Registers registers, NestScope scope) {
    NestScalars scalars = new NestScalars(memory, scope);
    int count = registers.extents().stream().reduce(1, (a, b) -> a * b);
    boolean isArray = !registers.extents().isEmpty();
    if (registers.initial().type().isFloat()) {
      NestScalars.FloatCode initial = scalars.floats(registers.initial());
      int first = scope.declareLocal(registers.name(), true, count, isArray).first();
      return state -> {
        double value = initial.at(state);
        for (int i = 0; i < count; i++) {
          state.floats[first + i] = value;
        }
      };
    }
    NestScalars.IntegerCode initial = scalars.integers(registers.initial());
    int first = scope.declareLocal(registers.name(), false, count, isArray).first();
    return state -> {
      long value = initial.at(state);
      for (int i = 0; i < count; i++) {
        state.integers[first + i] = value;
      }
    };
  }

  private static Action assign(
      NestScope.Register register, List<IndexExpr> at, ScalarExpr value, NestScalars scalars) {
    NestScalars.IntegerCode slot = scalars.slot(register, at);
    if (register.isFloat()) {
      NestScalars.FloatCode code = scalars.floats(value);
      return state -> state.floats[(int) slot.at(state)] = code.at(state);
    }
    NestScalars.IntegerCode code = scalars.integers(value);
    return state -> state.integers[(int) slot.at(state)] = code.at(state);
  }

  private Action store(int buffer, Subscripts at, ScalarExpr value, NestScalars scalars) {
    ElementType type = kernel.buffers().get(buffer).type();
    BitSet written = memory.written().get(buffer);
    return switch (memory.array(buffer)) {
      case double[] array -> {
        NestScalars.FloatCode code = scalars.floats(value);
        yield state -> {
          int address = state.touch(buffer, at.flat(state.variables));
          array[address] = NestScalars.formatted(type, code.at(state), false);
          written.set(address);
        };
      }
      case long[] array -> {
        NestScalars.IntegerCode code = scalars.integers(value);
        yield state -> {
          int address = state.touch(buffer, at.flat(state.variables));
          array[address] = code.at(state);
          written.set(address);
        };
      }
      default -> throw new EvaluationException("no array to store " + type);
    };
  }

  private Action reduce(Statement.LaneReduction reduction, NestScope scope) {
    ElementType type = reduction.value().type();
    NestScope inner = scope.inner();
    int slot = inner.declareVariable(reduction.variable());
    Action body = compile(reduction.body(), inner);
    NestScalars scalars = new NestScalars(memory, inner);
    int lanes = Statement.REDUCTION_LANES;
    if (type.isFloat()) {
      NestScalars.FloatCode value = scalars.floats(reduction.value());
      DoubleBinaryOperator fold = NestScalars.binary(reduction.fold().operation(), type);
      int result = scope.declareLocal(reduction.result(), true, 1, false).first();
      return state -> {
        double[] partial = new double[lanes];
        for (int lane = 0; lane < lanes; lane++) {
          state.step();
          state.variables[slot] = lane;
          body.run(state);
          partial[lane] = value.at(state);
        }
        for (int width = lanes / 2; width > 0; width /= 2) {
          for (int lane = 0; lane < width; lane++) {
            partial[lane] = fold.applyAsDouble(partial[lane], partial[lane + width]);
          }
        }
        state.floats[result] = partial[0];
      };
    }
    NestScalars.IntegerCode value = scalars.integers(reduction.value());
    LongBinaryOperator fold = IntegerOperations.binary(reduction.fold().operation(), type);
    int result = scope.declareLocal(reduction.result(), false, 1, false).first();
    return state -> {
      long[] partial = new long[lanes];
      for (int lane = 0; lane < lanes; lane++) {
        state.step();
        state.variables[slot] = lane;
        body.run(state);
        partial[lane] = value.at(state);
      }
      for (int width = lanes / 2; width > 0; width /= 2) {
        for (int lane = 0; lane < width; lane++) {
          partial[lane] = fold.applyAsLong(partial[lane], partial[lane + width]);
        }
      }
      state.integers[result] = partial[0];
    };
  }
}
