package org.lrai.ir.op.neural;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Attention with a state instead of a softmax, one token after the other (ONNX LinearAttention):
 *
 * <pre>
 * S = exp(g) * S                       (decay)
 * u = beta * (v - S^T k), else u = v   (delta)
 * S = S + k u^T
 * o = scale * S^T q
 * </pre>
 *
 * Inputs: q {@code [batch, tokens, heads, keySize]}, k {@code [batch, tokens, groups, keySize]}, v
 * {@code [batch, tokens, groups, valueSize]}, state {@code [batch, groups, keySize, valueSize]},
 * then g {@code [batch, tokens, groups, 1 or keySize]} if {@code decay}, beta {@code [batch,
 * tokens, 1 or groups, 1]} if {@code delta}. Outputs: o {@code [batch, tokens, heads, valueSize]},
 * final state. Consecutive heads share a group. Computed in FLOAT32.
 */
public record LinearAttention(double scale, boolean decay, boolean delta) implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    int expected = 4 + (decay ? 1 : 0) + (delta ? 1 : 0);
    TensorType q = Op.tensor(inputs, 0);
    TensorType k = Op.tensor(inputs, 1);
    TensorType v = Op.tensor(inputs, 2);
    TensorType state = Op.tensor(inputs, 3);
    boolean fits = inputs.size() == expected && q.rank() == 4 && k.rank() == 4 && v.rank() == 4;
    if (!fits || !q.dim(2).mod(k.dim(2)).equals(IndexExpr.ZERO)) {
      throw new TypeException("linear attention of " + inputs);
    }
    TypeException.requireEqual(q.dim(3), k.dim(3), "head size of linear attention");
    TypeException.requireEqual(q.shape().with(2, k.dim(2)), k.shape(), "queries and keys");
    TypeException.requireEqual(v.shape().with(3, k.dim(3)), k.shape(), "keys and values");
    TypeException.requireEqual(
        state.shape(), Shape.of(q.dim(0), k.dim(2), k.dim(3), v.dim(3)), "state");
    for (int i = 4; i < inputs.size(); i++) {
      Broadcasting.require(Op.tensor(inputs, i).shape(), k.shape(), "decay or update rate");
    }
    return List.of(q.withShape(q.shape().with(3, v.dim(3))), state);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    GraphBuilder graph = new GraphBuilder("linear_attention");
    Composer a = Composer.on(graph);
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      arguments.add(a.cast(graph.input("in" + i, inputs.get(i)), ElementType.FLOAT32));
    }
    Value state = arguments.remove(3);
    List<ValueType> slices = new ArrayList<>();
    for (Value argument : arguments) {
      Shape shape = Composer.shape(argument);
      slices.add(
          new TensorType(ElementType.FLOAT32, Shape.of(shape.dim(0), shape.dim(2), shape.dim(3))));
    }
    TensorType output =
        GraphBuilder.tensor(arguments.getFirst())
            .withShape(Op.tensor(inferTypes(inputs), 0).shape());
    Iterate loop =
        new Iterate(
            step(state.type(), slices),
            false,
            false,
            false,
            1,
            Collections.nCopies(arguments.size(), new ScanAxis(1, false)),
            List.of(new ScanAxis(1, false)),
            List.of(state.type(), output));
    arguments.addFirst(state);
    List<Value> results = graph.applyAll(loop, arguments);
    return new Definition.Composite(
        graph.build(
            a.cast(results.get(1), Op.tensor(inputs, 0).element()),
            a.cast(results.get(0), Op.tensor(inputs, 3).element())));
  }

  /** One token: iteration number, state, slices of q, k, v, g, beta to new state, output. */
  private Graph step(ValueType stateType, List<ValueType> slices) {
    GraphBuilder graph = new GraphBuilder("token");
    Composer a = Composer.on(graph);
    graph.input("iteration", TensorType.of(ElementType.INT64));
    Value state = graph.input("state", stateType);
    Value q = graph.input("q", slices.get(0));
    Value k = graph.input("k", slices.get(1));
    Value v = graph.input("v", slices.get(2));
    int next = 3;
    if (decay) {
      Value g = graph.input("decay", slices.get(next++));
      state = a.multiply(a.unary(ScalarOp.EXP, column(a, g)), state);
    }
    Value update = row(a, v);
    if (delta) {
      Value beta = graph.input("beta", slices.get(next));
      Value retrieved = a.apply(new MatMul(), row(a, k), state);
      update = a.multiply(row(a, beta), a.subtract(update, retrieved));
    }
    state = a.add(state, a.multiply(column(a, k), update));
    Shape heads = Composer.shape(q);
    Shape table = Composer.shape(state);
    IndexExpr headsPerGroup = heads.dim(1).floorDiv(table.dim(1));
    Value queries = a.reshape(q, heads.dim(0), table.dim(1), headsPerGroup, heads.dim(2));
    Value read = a.multiply(a.apply(new MatMul(), queries, state), scale);
    return graph.build(state, a.reshape(read, heads.dim(0), heads.dim(1), table.dim(3)));
  }

  /** {@code [batch, heads, size] -> [batch, heads, size, 1]}. */
  private static Value column(Composer a, Value x) {
    Shape shape = Composer.shape(x);
    return a.reshape(x, shape.dim(0), shape.dim(1), shape.dim(2), IndexExpr.ONE);
  }

  /** {@code [batch, heads, size] -> [batch, heads, 1, size]}. */
  private static Value row(Composer a, Value x) {
    Shape shape = Composer.shape(x);
    return a.reshape(x, shape.dim(0), shape.dim(1), IndexExpr.ONE, shape.dim(2));
  }
}
