package org.lrai.ir.op.neural;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** {@code (x - max(x)) - log(sum(exp(x - max(x))))} along an axis. */
public record LogSoftmax(int axis) implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (axis < 0 || axis >= input.rank() || !input.element().isFloat()) {
      throw new TypeException("logarithm of softmax along axis " + axis + " of " + input);
    }
    return List.of(input);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    GraphBuilder graph = new GraphBuilder("log_softmax");
    Composer a = Composer.on(graph);
    Value x = graph.input("x", inputs.getFirst());
    List<Integer> axes = List.of(axis);
    Value shifted = a.subtract(x, a.reduce(Reduce.Kind.MAX, x, axes));
    Value sum = a.reduce(Reduce.Kind.SUM, a.unary(ScalarOp.EXP, shifted), axes);
    return new Definition.Composite(graph.build(a.subtract(shifted, a.unary(ScalarOp.LOG, sum))));
  }
}
