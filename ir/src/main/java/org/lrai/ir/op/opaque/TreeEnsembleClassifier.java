package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Decision trees that vote for classes. Inputs: {@code [N, F]}, then the arrays of nodes and votes
 * in the order of the runtime's class, the labels of the classes (INT64 or STRING) last. Outputs:
 * labels {@code [N]}; FLOAT32 scores {@code [N, classes]}.
 *
 * @param given which of the inputs there are
 */
public record TreeEnsembleClassifier(PostTransform transform, List<Boolean> given)
    implements OpaqueOp {
  public TreeEnsembleClassifier {
    given = List.copyOf(given);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != 2) {
      throw new TypeException("trees for " + input);
    }
    TensorType labels = Op.tensor(inputs, inputs.size() - 1);
    return List.of(
        new TensorType(labels.element(), Shape.of(input.dim(0))),
        new TensorType(ElementType.FLOAT32, Shape.of(input.dim(0), labels.dim(0))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("TreeEnsembleClassifier", List.of(transform.argument()), given);
  }
}
