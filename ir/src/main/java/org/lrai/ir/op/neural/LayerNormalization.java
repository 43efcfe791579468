package org.lrai.ir.op.neural;

import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
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
 * {@code (x - mean) / sqrt(variance + epsilon) * scale + bias}, mean and variance over the axes
 * from {@code axis} on. Inputs: x, scale, optionally bias, broadcast to the shape of x.
 *
 * @param epsilon what is added to the variance
 * @param compute the type of everything in between
 * @param statistics whether mean and {@code 1 / sqrt(variance + epsilon)} are outputs too, of type
 *     {@code compute}
 */
public record LayerNormalization(int axis, double epsilon, ElementType compute, boolean statistics)
    implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    checkScaled(inputs, axis, 3);
    if (!statistics) {
      return List.of(x);
    }
    Shape reduced = x.shape();
    for (int k = axis; k < x.rank(); k++) {
      reduced = reduced.with(k, IndexExpr.ONE);
    }
    TensorType statistic = new TensorType(compute, reduced);
    return List.of(x, statistic, statistic);
  }

  static void checkScaled(List<ValueType> inputs, int axis, int most) {
    TensorType x = Op.tensor(inputs, 0);
    boolean fits = axis >= 0 && axis < x.rank() && x.element().isFloat();
    fits &= inputs.size() >= 2 && inputs.size() <= most;
    for (int k = 1; fits && k < inputs.size(); k++) {
      TensorType parameter = Op.tensor(inputs, k);
      fits = parameter.element().isFloat();
      Broadcasting.require(parameter.shape(), x.shape(), "scale or bias of a normalization");
    }
    if (!fits) {
      throw new TypeException("normalization from axis " + axis + " on of " + inputs);
    }
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    GraphBuilder graph = new GraphBuilder("layer_normalization");
    Composer a = Composer.on(graph);
    Value input = graph.input("x", inputs.get(0));
    Value scale = graph.input("scale", inputs.get(1));
    List<Integer> axes = IntStream.range(axis, Op.tensor(inputs, 0).rank()).boxed().toList();

    Value x = a.cast(input, compute);
    Value mean = a.reduce(Reduce.Kind.MEAN, x, axes);
    Value centred = a.subtract(x, mean);
    Value variance = a.reduce(Reduce.Kind.MEAN, a.multiply(centred, centred), axes);
    Value deviation = a.unary(ScalarOp.SQRT, a.add(variance, epsilon));
    Value y = a.multiply(a.divide(centred, deviation), a.cast(scale, compute));
    if (inputs.size() > 2) {
      y = a.add(y, a.cast(graph.input("bias", inputs.get(2)), compute));
    }
    y = a.cast(y, Composer.element(input));
    if (!statistics) {
      return new Definition.Composite(graph.build(y));
    }
    Value inverse = a.divide(a.scalar(compute, 1), deviation);
    return new Definition.Composite(graph.build(y, mean, inverse));
  }
}
