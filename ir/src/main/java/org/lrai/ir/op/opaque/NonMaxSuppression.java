package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * For each batch and class, boxes from the highest score down, without those that overlap one
 * chosen before by more than a threshold. Inputs: boxes {@code [batches, boxes, 4]}; scores {@code
 * [batches, classes, boxes]}; most boxes per class, threshold of overlap, threshold of score (one
 * element each). Output: INT64 {@code [chosen, 3]} of batch, class and box.
 *
 * @param centerPointBox boxes are center and size, else two corners
 * @param given which of the five inputs there are
 */
public record NonMaxSuppression(boolean centerPointBox, List<Boolean> given) implements OpaqueOp {
  public NonMaxSuppression {
    given = List.copyOf(given);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType boxes = Op.tensor(inputs, 0);
    TensorType scores = Op.tensor(inputs, 1);
    if (boxes.rank() != 3 || scores.rank() != 3) {
      throw new TypeException("non-maximum suppression of " + inputs);
    }
    return List.of(
        new TensorType(
            ElementType.INT64, Shape.of(OpaqueTypes.placeholder(0), IndexExpr.constant(3))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("NonMaxSuppression", List.of(centerPointBox), given);
  }
}
