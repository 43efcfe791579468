package org.lrai.ir.op.reduction;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * {@code x / (bias + alpha / size * s)^beta}, where {@code s} sums the squares of the {@code size}
 * channels around that of {@code x}, those before it {@code floor((size - 1) / 2)} (Krizhevsky et
 * al., 2012, section 3.3). Channels are axis 1.
 */
public record LocalResponseNormalization(long size, double alpha, double beta, double bias)
    implements ReductionOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() < 2 || !input.element().isFloat()) {
      throw new TypeException("local response normalization of " + input);
    }
    return List.of(input);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    ElementType element = input.element();
    var tap = new Definition.Axis("r0", IndexExpr.constant(size));
    List<IndexExpr> here = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      here.add(Definition.outputIndex(axis));
    }
    List<IndexExpr> there = new ArrayList<>(here);
    IndexExpr channel = Definition.outputIndex(1).plus(tap.index()).minus((size - 1) / 2);
    there.set(1, channel);
    ScalarExpr neighbor = new ScalarExpr.Element(element, 0, there);
    ScalarExpr square =
        new ScalarExpr.Guarded(
            List.of(channel, input.dim(1).minus(1).minus(channel)),
            ScalarExpr.apply(ScalarOp.MUL, neighbor, neighbor),
            ScalarExpr.literal(element, 0));
    ScalarExpr scaled =
        ScalarExpr.apply(
            ScalarOp.MUL,
            ScalarExpr.literal(element, alpha / size),
            new ScalarExpr.Local(element, Definition.REDUCED));
    ScalarExpr divisor =
        ScalarExpr.apply(
            ScalarOp.POW,
            ScalarExpr.apply(ScalarOp.ADD, ScalarExpr.literal(element, bias), scaled),
            ScalarExpr.literal(element, beta));
    return new Definition.Contraction(
        List.of(tap),
        square,
        Definition.Reducer.Fold.SUM,
        ScalarExpr.apply(ScalarOp.DIV, new ScalarExpr.Element(element, 0, here), divisor));
  }
}
