package org.lrai.ir.op.neural;

import java.util.ArrayList;
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
 * Rotates pairs of the elements of each head by an angle that depends on the position (Su et al.,
 * "RoFormer", 2021): {@code (a, b)} becomes {@code (a cos - b sin, a sin + b cos)}. Inputs: x
 * {@code [batch, sequence, heads, size]}; cosines and sines, either {@code [batch, sequence,
 * pairs]} or, with positions INT64 {@code [batch, sequence]} as fourth input, {@code [positions,
 * pairs]}. Pair {@code k} has the elements {@code k} and {@code pairs + k}, or, {@code
 * interleaved}, {@code 2k} and {@code 2k + 1}. What lies behind the pairs stays. A batch of 1 of
 * angles or positions serves every batch; positions are taken modulo their number.
 *
 * @param headsFirst whether x is {@code [batch, heads, sequence, size]}
 */
public record RotaryEmbedding(boolean interleaved, boolean headsFirst) implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType cosines = Op.tensor(inputs, 1);
    boolean indexed = inputs.size() == 4;
    boolean fits =
        x.rank() == 4
            && cosines.rank() == (indexed ? 2 : 3)
            && cosines.element() == x.element()
            && x.element().isFloat();
    if (fits && indexed) {
      TensorType positions = Op.tensor(inputs, 3);
      fits = positions.element() == ElementType.INT64 && positions.rank() == 2;
    }
    if (!fits) {
      throw new TypeException("rotary embedding of " + inputs);
    }
    Op.require(inputs, 2, cosines, "sines of a rotary embedding");
    Shape tokens = Shape.of(x.dim(0), x.dim(headsFirst ? 2 : 1));
    Shape given = indexed ? Op.tensor(inputs, 3).shape() : leading(cosines);
    Broadcasting.require(given, tokens, "tokens of a rotary embedding");
    return List.of(x);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType cosines = Op.tensor(inputs, 1);
    IndexExpr pairs = cosines.dim(cosines.rank() - 1);
    IndexExpr i = Definition.outputIndex(3);
    IndexExpr pair = interleaved ? i.floorDiv(2) : i;
    IndexExpr second = interleaved ? pair.times(2).plus(1) : i.plus(pairs);
    ScalarExpr here = element(x, i);
    ScalarExpr cosine = angle(inputs, 1, pair);
    ScalarExpr sine = angle(inputs, 2, pair);
    ScalarExpr first =
        ScalarExpr.apply(ScalarOp.SUB, times(here, cosine), times(element(x, second), sine));

    IndexExpr pairOfSecond = interleaved ? pair : i.minus(pairs);
    IndexExpr firstOfSecond = interleaved ? pair.times(2) : pairOfSecond;
    ScalarExpr rotatedSecond =
        ScalarExpr.apply(
            ScalarOp.ADD,
            times(element(x, firstOfSecond), angle(inputs, 2, pairOfSecond)),
            times(here, angle(inputs, 1, pairOfSecond)));
    IndexExpr isFirst = interleaved ? pair.times(2).minus(i) : pairs.minus(1).minus(i);
    ScalarExpr rotated = new ScalarExpr.Guarded(List.of(isFirst), first, rotatedSecond);
    IndexExpr isRotated = pairs.times(2).minus(1).minus(i);
    return new Definition.Pointwise(
        pairs.times(2).equals(x.dim(3))
            ? rotated
            : new ScalarExpr.Guarded(List.of(isRotated), rotated, here));
  }

  private static Shape leading(TensorType angles) {
    return Shape.of(angles.dim(0), angles.dim(1));
  }

  private static ScalarExpr times(ScalarExpr left, ScalarExpr right) {
    return ScalarExpr.apply(ScalarOp.MUL, left, right);
  }

  private static ScalarExpr element(TensorType x, IndexExpr last) {
    List<IndexExpr> at = new ArrayList<>();
    for (int axis = 0; axis < 3; axis++) {
      at.add(Definition.outputIndex(axis));
    }
    at.add(last);
    return new ScalarExpr.Element(x.element(), 0, at);
  }

  private ScalarExpr angle(List<ValueType> inputs, int source, IndexExpr pair) {
    TensorType table = Op.tensor(inputs, source);
    boolean indexed = inputs.size() == 4;
    TensorType perPosition = indexed ? Op.tensor(inputs, 3) : table;
    IndexExpr batch = perPosition.dim(0).isConstant(1) ? IndexExpr.ZERO : Definition.outputIndex(0);
    IndexExpr sequence = Definition.outputIndex(headsFirst ? 2 : 1);
    List<IndexExpr> at =
        indexed
            ? List.of(IndexExpr.element(3, List.of(batch, sequence)).mod(table.dim(0)), pair)
            : List.of(batch, sequence, pair);
    return new ScalarExpr.Element(table.element(), source, at);
  }
}
