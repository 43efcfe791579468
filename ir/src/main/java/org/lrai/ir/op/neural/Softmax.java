package org.lrai.ir.op.neural;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** {@code exp(x - max(x)) / sum(exp(x - max(x)))} along an axis. */
public record Softmax(int axis) implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (axis < 0 || axis >= input.rank() || !input.element().isFloat()) {
      throw new TypeException("softmax along axis " + axis + " of " + input);
    }
    return List.of(input);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    GraphBuilder graph = new GraphBuilder("softmax");
    Value x = graph.input("x", inputs.getFirst());
    Value largest = graph.apply(new Reduce(Reduce.Kind.MAX, List.of(axis), true), x);
    Value shifted = graph.apply(new Binary(ScalarOp.SUB), x, largest);
    Value exponential = graph.apply(new Unary(ScalarOp.EXP), shifted);
    Value sum = graph.apply(new Reduce(Reduce.Kind.SUM, List.of(axis), true), exponential);
    return new Definition.Composite(
        graph.build(graph.apply(new Binary(ScalarOp.DIV), exponential, sum)));
  }
}
