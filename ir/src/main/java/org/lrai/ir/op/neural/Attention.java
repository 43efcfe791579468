package org.lrai.ir.op.neural;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Scaled dot-product attention (Vaswani et al., 2017): {@code softmax(mask(cap(scale * Q K^T))) V}.
 * Inputs: queries {@code [batch, heads, queries, size]}, keys {@code [batch, groups, keys, size]},
 * values {@code [batch, groups, keys, valueSize]}, then those that {@link AttentionMask} says.
 * Consecutive heads share a group of keys and values.
 *
 * @param softcap if not 0, scores become {@code softcap * tanh(scores / softcap)} before the mask
 * @param softmax the type in which the softmax is computed
 * @param masking what each query attends
 * @param scores what to give as a second output
 */
public record Attention(
    double scale, double softcap, ElementType softmax, List<AttentionMask> masking, Scores scores)
    implements NeuralOp {

  /** What of the scores {@code [batch, heads, queries, keys]} is an output, too. */
  public enum Scores {
    NONE,
    /** {@code scale * Q K^T}. */
    RAW,
    CAPPED,
    MASKED,
    PROBABILITIES
  }

  public Attention {
    masking = List.copyOf(masking);
    if (masking.size() > 1) {
      throw new IllegalArgumentException("at most one mask: " + masking);
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType q = Op.tensor(inputs, 0);
    TensorType k = Op.tensor(inputs, 1);
    TensorType v = Op.tensor(inputs, 2);
    boolean fits =
        q.rank() == 4
            && k.rank() == 4
            && v.rank() == 4
            && q.element().isFloat()
            && v.element().isFloat()
            && k.element() == q.element();
    if (!fits) {
      throw new TypeException("attention of " + inputs);
    }
    if (!q.dim(1).mod(k.dim(1)).equals(IndexExpr.ZERO)) {
      TypeException.requireEqual(q.dim(1), k.dim(1), "heads of attention");
    }
    TypeException.requireEqual(k.dim(0), q.dim(0), "batch of attention");
    TypeException.requireEqual(k.dim(3), q.dim(3), "head size of attention");
    TypeException.requireEqual(v.shape().with(3, k.dim(3)), k.shape(), "keys and values");
    TensorType table = q.withShape(q.shape().with(3, k.dim(2)));
    for (AttentionMask mask : masking) {
      mask.inferTypes(maskInputs(table, inputs));
    }
    TensorType output = q.withShape(q.shape().with(3, v.dim(3)));
    return scores == Scores.NONE ? List.of(output) : List.of(output, table);
  }

  private static <T> List<T> maskInputs(T scores, List<T> inputs) {
    List<T> arguments = new ArrayList<>(List.of(scores));
    arguments.addAll(inputs.subList(3, inputs.size()));
    return arguments;
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    GraphBuilder graph = new GraphBuilder("attention");
    Composer a = Composer.on(graph);
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      arguments.add(graph.input(i < 3 ? List.of("q", "k", "v").get(i) : "mask", inputs.get(i)));
    }
    Value q = arguments.get(0);
    Value k = arguments.get(1);
    // The same number, and the same bits, without a pass over the queries.
    Value scaled = scale == 1 ? q : a.multiply(q, scale);
    Value raw = grouped(a, scaled, a.transpose(k, 0, 1, 3, 2));
    Value capped = softcap == 0 ? raw : capped(a, raw);
    Value masked = capped;
    for (AttentionMask mask : masking) {
      masked = graph.applyAll(mask, maskInputs(capped, arguments)).getFirst();
    }
    Value probabilities = a.cast(probabilities(a, a.cast(masked, softmax)), Composer.element(q));
    Value output = grouped(a, probabilities, a.cast(arguments.get(2), Composer.element(q)));
    return new Definition.Composite(
        switch (scores) {
          case NONE -> graph.build(output);
          case RAW -> graph.build(output, raw);
          case CAPPED -> graph.build(output, capped);
          case MASKED -> graph.build(output, masked);
          case PROBABILITIES -> graph.build(output, probabilities);
        });
  }

  /** Matrix products of each head of {@code left} with its group's matrix in {@code right}. */
  public static Value grouped(Composer a, Value left, Value right) {
    Shape many = Composer.shape(left);
    Shape few = Composer.shape(right);
    IndexExpr headsPerGroup = many.dim(1).floorDiv(few.dim(1));
    if (headsPerGroup.isConstant(1)) {
      return a.apply(new MatMul(), left, right);
    }
    Value perGroup =
        a.reshape(left, many.dim(0), few.dim(1), headsPerGroup, many.dim(2), many.dim(3));
    Value shared = a.reshape(right, few.dim(0), few.dim(1), IndexExpr.ONE, few.dim(2), few.dim(3));
    return a.reshape(a.apply(new MatMul(), perGroup, shared), many.with(3, few.dim(3)));
  }

  private Value capped(Composer a, Value scores) {
    Value ratio = a.multiply(scores, 1 / softcap);
    return a.multiply(a.unary(ScalarOp.TANH, ratio), softcap);
  }

  private Value probabilities(Composer a, Value masked) {
    Value softmax = a.apply(new Softmax(3), masked);
    if (masking.stream().noneMatch(Attention::mayLeaveNoKey)) {
      return softmax;
    }
    Value largest = a.reduce(Reduce.Kind.MAX, masked, List.of(3));
    Value none = a.binary(ScalarOp.EQ, largest, a.scalar(largest, Double.NEGATIVE_INFINITY));
    return a.where(none, a.scalar(softmax, 0), softmax);
  }

  /** Not where a query's limit is only how far ahead it sees: it sees the first key. */
  private static boolean mayLeaveNoKey(AttentionMask mask) {
    return mask.unattended() == AttentionMask.Unattended.ZERO
        && (mask.masked() || mask.limited() || mask.left() >= 0);
  }
}
