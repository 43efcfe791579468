package org.lrai.ir.interpreter;

import java.util.BitSet;
import java.util.List;
import org.lrai.ir.kernel.Kernel;

/**
 * Executes loop nests, one scalar operation at a time, in the arithmetic of generated kernels:
 * FLOAT32 and narrower floats compute in single precision, each operation rounded once, and are
 * rounded to their format when stored. What a generated kernel gives must be the same bits.
 *
 * <p>Every subscript is checked against its dim, every register read against its declaration.
 */
public final class NestInterpreter {
  private NestInterpreter() {}

  /** Floats that are read only, and need not lie in an array. */
  @FunctionalInterface
  public interface Floats {
    /** The element at a flat address. */
    double at(int address);
  }

  /**
   * Which iterations of the parallel loop are executed; all of a nest that has none.
   *
   * @param from the first
   * @param to one past the last; may lie beyond the loop
   * @param mostSteps iterations of all loops after which to give up
   */
  public record Range(long from, long to, long mostSteps) {
    /** The whole loop, however long it takes. */
    public static final Range ALL = new Range(0, Long.MAX_VALUE, Long.MAX_VALUE);
  }

  /**
   * What was executed.
   *
   * @param steps iterations of all loops
   * @param highest by buffer, the highest address that was read as a value or written; -1 if none
   * @param written by buffer, the addresses that were written
   */
  @SuppressWarnings("ArrayRecordComponent") // traces are never compared
  public record Trace(long steps, int[] highest, List<BitSet> written) {}

  /**
   * Runs a kernel.
   *
   * @param arrays for each of {@code kernel.arguments()} a {@code double[]} (floats) or {@code
   *     long[]} (integers, booleans), row-major; those written are changed. Floats that are only
   *     read may be {@link Floats}.
   * @param sizes values of {@code kernel.sizes()}
   */
  public static void run(Kernel kernel, List<Object> arrays, long... sizes) {
    run(kernel, Range.ALL, arrays, sizes);
  }

  /**
   * Runs some iterations of a kernel's parallel loop.
   *
   * @throws EvaluationException if it takes too many steps, or leaves an array
   */
  public static Trace run(Kernel kernel, Range range, List<Object> arrays, long... sizes) {
    NestMemory memory = new NestMemory(kernel, arrays, sizes);
    NestScope scope = new NestScope();
    NestCode.Action code = new NestCode(kernel, memory).compile(kernel.body(), scope);
    NestScope.Slots slots = scope.slots();
    NestState state =
        new NestState(
            slots.variables,
            slots.floats,
            slots.integers,
            memory.written(),
            memory.scratch(),
            range);
    code.run(state);
    return new Trace(state.steps(), state.highest, memory.written());
  }
}
