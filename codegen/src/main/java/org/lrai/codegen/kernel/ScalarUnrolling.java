package org.lrai.codegen.kernel;

import org.lrai.ir.kernel.Statement;

/**
 * How many iterations of a sum are written one behind the other in scalar form. The order of
 * operations stays.
 *
 * <p>Scalar form is for the first calls, most of which end before the JVM's second compiler has
 * made their code. That one begins with a loop, while it runs, after 40,000 iterations; code with
 * profiles, which comes before, counts iterations.
 */
final class ScalarUnrolling {
  private static final int MOST_COPIES = 4;

  /** Operations, as {@link NestSize} counts them, that are written at most. */
  private static final long LONGEST = 300;

  /** Iterations of the shortest loop: of fewer, the second compiler writes out all by itself. */
  private static final long SHORTEST_LOOP = 16;

  private ScalarUnrolling() {}

  /** A divisor of the loop's extent. */
  static long copies(Statement.For loop) {
    long extent = loop.extent().asConstant().orElse(1);
    boolean isInnermost = loop.body().stream().noneMatch(StatementPrinter::hasLoop);
    if (loop.kind() != Statement.LoopKind.SERIAL || !isInnermost || extent < SHORTEST_LOOP) {
      return 1;
    }
    long most = Math.min(MOST_COPIES, LONGEST / Math.max(1, NestSize.operations(loop.body())));
    for (long copies = most; copies > 1; copies--) {
      if (extent % copies == 0) {
        return copies;
      }
    }
    return 1;
  }
}
