package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * The order of reduced axes: as they lie in the first operand that all of them move through, the
 * contiguous one last. So a sum is taken in the order of its terms in memory. The order depends on
 * the layout of the operand alone.
 */
final class ReductionOrder {
  private ReductionOrder() {}

  static List<Definition.Axis> of(List<Definition.Axis> reduced, ScalarExpr body) {
    for (ScalarExpr.Element element : Reads.of(body).values()) {
      List<Integer> places = new ArrayList<>();
      for (Definition.Axis axis : reduced) {
        place(element, axis).ifPresent(places::add);
      }
      if (places.size() == reduced.size()) {
        return reduced.stream()
            .sorted(Comparator.comparing(axis -> place(element, axis).orElseThrow()))
            .toList();
      }
    }
    return reduced;
  }

  /** The last dim of an element's array along which it moves with an axis. */
  private static Optional<Integer> place(ScalarExpr.Element element, Definition.Axis axis) {
    for (int dim = element.at().size() - 1; dim >= 0; dim--) {
      if (element.at().get(dim).variables().contains(axis.variable())) {
        return Optional.of(dim);
      }
    }
    return Optional.empty();
  }
}
