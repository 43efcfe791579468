package org.lrai.ir.op.neural;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * {@code (x - mean) / sqrt(variance + epsilon) * scale + bias} of {@code [n, c, d0, d1, ...]}; mean
 * and variance over the spatial axes and the channels of a group, for each {@code n} and each of
 * {@code groups} groups of consecutive channels. With as many groups as channels it is instance
 * normalization. Inputs: x, scale {@code [c]}, bias {@code [c]}.
 *
 * @param epsilon what is added to the variance
 * @param compute the type of everything in between
 */
public record GroupNormalization(IndexExpr groups, double epsilon, ElementType compute)
    implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    boolean fits = inputs.size() == 3 && x.rank() >= 2 && x.element().isFloat();
    for (int k = 1; fits && k < 3; k++) {
      TensorType parameter = Op.tensor(inputs, k);
      fits = parameter.element().isFloat();
      TypeException.requireEqual(
          parameter.shape(), Shape.of(x.dim(1)), "scale or bias of a normalization");
    }
    if (!fits || !x.dim(1).mod(groups).equals(IndexExpr.ZERO)) {
      throw new TypeException("normalization of " + inputs + " in " + groups + " groups");
    }
    return List.of(x);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    GraphBuilder graph = new GraphBuilder("group_normalization");
    Composer a = Composer.on(graph);
    Value input = graph.input("x", inputs.get(0));
    Value scale = graph.input("scale", inputs.get(1));
    Value bias = graph.input("bias", inputs.get(2));
    Shape shape = Composer.shape(input);
    IndexExpr group =
        shape
            .dim(1)
            .floorDiv(groups)
            .times(IndexExpr.product(shape.dims().subList(2, shape.rank())));

    Value x = a.reshape(a.cast(input, compute), shape.dim(0), groups, group);
    Value centred = a.subtract(x, a.reduce(Reduce.Kind.MEAN, x, List.of(2)));
    Value variance = a.reduce(Reduce.Kind.MEAN, a.multiply(centred, centred), List.of(2));
    Value normal = a.divide(centred, a.unary(ScalarOp.SQRT, a.add(variance, epsilon)));
    Shape perChannel = perChannel(shape);
    Value scaled =
        a.multiply(a.reshape(normal, shape), a.reshape(a.cast(scale, compute), perChannel));
    Value y = a.add(scaled, a.reshape(a.cast(bias, compute), perChannel));
    return new Definition.Composite(graph.build(a.cast(y, Composer.element(input))));
  }

  /** {@code [c, 1, 1, ...]}, which broadcasts along axis 1. */
  private static Shape perChannel(Shape shape) {
    List<IndexExpr> dims = new ArrayList<>(Collections.nCopies(shape.rank() - 1, IndexExpr.ONE));
    dims.set(0, shape.dim(1));
    return new Shape(dims);
  }
}
