package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;

/** Short forms for the index expressions of data movement. */
final class Indices {
  private Indices() {}

  /** {@code [%i0, %i1, ...]} of a rank; modifiable. */
  static List<IndexExpr> output(int rank) {
    return new ArrayList<>(IntStream.range(0, rank).mapToObj(Definition::outputIndex).toList());
  }

  /** The definition of an output whose every element is one of input 0. */
  static Definition.Reindex copy(List<IndexExpr> at) {
    return new Definition.Reindex(List.of(new Definition.Piece(List.of(), 0, at)), null);
  }

  /** Checks that two shapes of one rank are the same expressions. */
  static void requireEqual(Shape left, Shape right, String message) {
    for (int axis = 0; axis < left.rank(); axis++) {
      TypeException.requireEqual(left.dim(axis), right.dim(axis), message);
    }
  }

  /** The ranges {@code u0, u1, ...} over a shape. */
  static List<Definition.Axis> updateAxes(Shape shape) {
    return IntStream.range(0, shape.rank())
        .mapToObj(k -> new Definition.Axis("u" + k, shape.dim(k)))
        .toList();
  }
}
