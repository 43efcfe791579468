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
 * Decision trees in the form of ai.onnx.ml 5. Inputs: {@code [N, F]}, then the arrays of nodes and
 * leaves in the order of the runtime's class. Output: {@code [N, targets]}.
 *
 * @param given which of the inputs there are
 */
public record TreeEnsemble(
    TreeAggregate aggregate, PostTransform transform, long targets, List<Boolean> given)
    implements OpaqueOp {
  public TreeEnsemble {
    given = List.copyOf(given);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != 2) {
      throw new TypeException("trees for " + input);
    }
    ElementType element = input.element().isFloat() ? input.element() : ElementType.FLOAT32;
    return List.of(new TensorType(element, Shape.of(input.dim(0), IndexExpr.constant(targets))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "TreeEnsemble", List.of(aggregate.argument(), transform.argument(), targets), given);
  }
}
