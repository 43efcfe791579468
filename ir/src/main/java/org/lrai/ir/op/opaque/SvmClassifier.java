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
 * A support vector machine for classes. Inputs: {@code [N, F]}; support vectors; their number for
 * each class; coefficients; rho; prob_a; prob_b; labels (INT64 or STRING). Outputs: labels {@code
 * [N]}; FLOAT32 scores {@code [N, columns]}.
 *
 * @param columns number of scores of a row
 * @param given which of the eight inputs there are
 */
public record SvmClassifier(
    SvmKernel kernel,
    double gamma,
    double coef0,
    double degree,
    PostTransform transform,
    long columns,
    List<Boolean> given)
    implements OpaqueOp {
  public SvmClassifier {
    given = List.copyOf(given);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != 2) {
      throw new TypeException("a support vector machine for " + input);
    }
    TensorType labels = Op.tensor(inputs, inputs.size() - 1);
    return List.of(
        new TensorType(labels.element(), Shape.of(input.dim(0))),
        new TensorType(ElementType.FLOAT32, Shape.of(input.dim(0), IndexExpr.constant(columns))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "SvmClassifier",
        List.of(kernel.argument(), gamma, coef0, degree, transform.argument()),
        given);
  }
}
