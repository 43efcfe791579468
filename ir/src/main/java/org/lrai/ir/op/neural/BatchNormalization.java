package org.lrai.ir.op.neural;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * {@code (x - mean) / sqrt(variance + epsilon) * scale + bias} with one number of each for every
 * channel (axis 1; a tensor of rank 1 has one channel). Inputs: x, scale, bias, mean, variance, the
 * last four {@code [channels]} and of any float type; computed in the widest type of all.
 *
 * @param epsilon what is added to the variance
 */
public record BatchNormalization(double epsilon) implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    Shape channels = Shape.of(x.rank() > 1 ? x.dim(1) : IndexExpr.ONE);
    for (int k = 1; k < 5; k++) {
      TensorType parameter = Op.tensor(inputs, k);
      if (!parameter.element().isFloat()) {
        throw new TypeException("batch normalization: parameter " + parameter + " for " + x);
      }
      TypeException.requireEqual(parameter.shape(), channels, "parameter of batch normalization");
    }
    if (inputs.size() != 5 || !x.element().isFloat()) {
      throw new TypeException("batch normalization of " + inputs);
    }
    return List.of(x);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    ElementType compute = x.element();
    for (int k = 1; k < 5; k++) {
      ElementType element = Op.tensor(inputs, k).element();
      compute = element.bits() > compute.bits() ? element : compute;
    }
    ScalarExpr value = ScalarExpr.cast(compute, Broadcasting.element(x, 0, x.shape()));
    ScalarExpr spread =
        ScalarExpr.apply(
            ScalarOp.SQRT,
            ScalarExpr.apply(
                ScalarOp.ADD, parameter(inputs, 4, compute), ScalarExpr.literal(compute, epsilon)));
    ScalarExpr centred = ScalarExpr.apply(ScalarOp.SUB, value, parameter(inputs, 3, compute));
    ScalarExpr scaled =
        ScalarExpr.apply(
            ScalarOp.MUL,
            ScalarExpr.apply(ScalarOp.DIV, centred, spread),
            parameter(inputs, 1, compute));
    return new Definition.Pointwise(
        ScalarExpr.cast(
            x.element(), ScalarExpr.apply(ScalarOp.ADD, scaled, parameter(inputs, 2, compute))));
  }

  private static ScalarExpr parameter(List<ValueType> inputs, int source, ElementType compute) {
    TensorType x = Op.tensor(inputs, 0);
    IndexExpr channel = x.rank() > 1 ? Definition.outputIndex(1) : IndexExpr.ZERO;
    return ScalarExpr.cast(
        compute,
        new ScalarExpr.Element(Op.tensor(inputs, source).element(), source, List.of(channel)));
  }
}
