package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.List;
import org.lrai.codegen.kernel.LaneOperations.LaneValue;
import org.lrai.codegen.kernel.Nest.Local.Kind;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarOp;

/** Folds the lanes of a reduction by its fixed tree: whole vectors first, then halves of one. */
final class LaneFold {
  private LaneFold() {}

  /**
   * Declares the result of a reduction.
   *
   * @param partials its lanes, in vectors
   * @param length lanes of a vector
   */
  static void print(
      Nest nest, Statement.LaneReduction reduction, List<LaneValue> partials, int length) {
    ScalarOp operation = reduction.fold().operation();
    List<LaneValue> level = partials;
    while (level.size() > 1) {
      int half = level.size() / 2;
      List<LaneValue> next = new ArrayList<>();
      for (int i = 0; i < half; i++) {
        next.add(LaneOperations.apply(operation, List.of(level.get(i), level.get(i + half))));
      }
      level = next;
    }
    LaneValue folded = level.getFirst();
    for (int half = length / 2; half > 0; half /= 2) {
      String name = nest.newName(reduction.result() + "Lanes");
      nest.body().statement("$T $L = $L", LaneOperations.FLOAT_VECTOR, name, folded.code().code());
      LaneValue whole = LaneValue.vector(JavaCode.primary("$L", name));
      LaneValue upper = LaneValue.vector(whole.code().call("rearrange(FROM_$L)", half));
      folded = LaneOperations.apply(operation, List.of(whole, upper));
    }
    String name = nest.declareLocal(reduction.result(), List.of(), Kind.SCALAR);
    nest.body().statement("float $L = $L", name, folded.code().call("lane(0)").code());
  }
}
