package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Classes by linear scores of the rows of {@code [N, F]}. Inputs: rows; coefficients; intercepts,
 * optional; labels of the classes (INT64 or STRING). Outputs: labels {@code [N]}; FLOAT32 scores
 * {@code [N, classes]}.
 *
 * @param given which of the four inputs there are
 */
public record LinearClassifier(PostTransform transform, List<Boolean> given) implements OpaqueOp {
  public LinearClassifier {
    given = List.copyOf(given);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType labels = Op.tensor(inputs, inputs.size() - 1);
    IndexExpr rows = input.rank() == 2 ? input.dim(0) : IndexExpr.ONE;
    return List.of(
        new TensorType(labels.element(), Shape.of(rows)),
        new TensorType(ElementType.FLOAT32, Shape.of(rows, labels.dim(0))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("LinearClassifier", List.of(transform.argument()), given);
  }
}
