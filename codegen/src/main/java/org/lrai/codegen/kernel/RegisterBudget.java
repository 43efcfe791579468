package org.lrai.codegen.kernel;

import java.util.List;
import org.lrai.ir.kernel.Statement;

/**
 * How many vectors of a lane group are written side by side, so that what the innermost loops
 * update stays in vector registers.
 */
final class RegisterBudget {
  private RegisterBudget() {}

  /**
   * The largest divisor of {@code vectors} for which one array of registers, a vector that is
   * loaded for each of them, and one that they share fit.
   *
   * @param available vector registers
   */
  static int vectorsTogether(List<Statement> body, int vectors, int available) {
    int registers = largestArray(body);
    for (int together = vectors; together > 1; together--) {
      if (vectors % together == 0 && (registers + 1) * together + 1 <= available) {
        return together;
      }
    }
    return 1;
  }

  /**
   * Whether a register for each vector of each iteration of an unrolled loop, those that all
   * iterations share, and a scalar for each are too many. HotSpot's second compiler puts loads
   * whose addresses have a common base to the beginning of a loop, all of them; then it has to keep
   * a sum in memory, which takes twice the time on processors that do not rename memory to
   * registers.
   */
  static boolean isCrowded(Statement.For loop, int vectors, VectorForm form) {
    long iterations = loop.extent().asConstant().orElseThrow();
    return form.hasFewRegisters() && (iterations + 1) * vectors + iterations > form.registers();
  }

  private static int largestArray(List<Statement> body) {
    return body.stream().mapToInt(RegisterBudget::largestArray).max().orElse(0);
  }

  private static int largestArray(Statement statement) {
    return switch (statement) {
      case Statement.For loop -> largestArray(loop.body());
      case Statement.If choice ->
          Math.max(largestArray(choice.then()), largestArray(choice.otherwise()));
      case Statement.Registers registers -> registers.extents().stream().reduce(1, (a, b) -> a * b);
      case Statement.LaneReduction reduction -> largestArray(reduction.body());
      case Statement.Index _, Statement.Let _, Statement.Assign _, Statement.Store _ -> 0;
    };
  }
}
