package org.lrai.ir.op.neural;

import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.ValueType;

/**
 * {@code x / sqrt(mean(x * x) + epsilon) * scale}, the mean over the axes from {@code axis} on.
 * Inputs: x, scale, which is broadcast to the shape of x.
 *
 * @param epsilon what is added to the mean square
 * @param compute the type of everything in between
 */
public record RmsNormalization(int axis, double epsilon, ElementType compute) implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    LayerNormalization.checkScaled(inputs, axis, 2);
    return List.of(Op.tensor(inputs, 0));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    GraphBuilder graph = new GraphBuilder("rms_normalization");
    Composer a = Composer.on(graph);
    Value input = graph.input("x", inputs.get(0));
    Value scale = graph.input("scale", inputs.get(1));
    List<Integer> axes = IntStream.range(axis, Op.tensor(inputs, 0).rank()).boxed().toList();

    Value x = a.cast(input, compute);
    Value meanSquare = a.reduce(Reduce.Kind.MEAN, a.multiply(x, x), axes);
    Value root = a.unary(ScalarOp.SQRT, a.add(meanSquare, epsilon));
    Value y = a.multiply(a.divide(x, root), a.cast(scale, compute));
    return new Definition.Composite(graph.build(a.cast(y, Composer.element(input))));
  }
}
