package org.lrai.ir.op.linear;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Transposed convolution: input {@code [n, c, d0, d1, ...]}, weights {@code [c, m/group, k0, k1,
 * ...]}, if there are three inputs bias {@code [m]}; output {@code [n, m, o0, o1, ...]}. Input
 * element {@code x} spreads over the output elements {@code x * stride + k * dilation - padBegin};
 * so output element {@code o} takes, for each tap {@code k}, the input at {@code (o + padBegin - k
 * * dilation) / stride} where that is a whole number within the input.
 *
 * @param outputDims the spatial dims of the output
 */
public record ConvTranspose(List<WindowAxis> axes, long group, List<IndexExpr> outputDims)
    implements LinearOp {
  public ConvTranspose {
    axes = List.copyOf(axes);
    outputDims = List.copyOf(outputDims);
    if (outputDims.size() != axes.size()) {
      throw new IllegalArgumentException(outputDims + " for " + axes.size() + " axes");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType weights = Op.tensor(inputs, 1);
    if (input.rank() != axes.size() + 2
        || weights.rank() != input.rank()
        || weights.element() != input.element()
        || !weights.dim(0).mod(IndexExpr.constant(group)).equals(IndexExpr.ZERO)) {
      throw new TypeException(
          "transposed convolution in " + group + " groups of " + input + " with " + weights);
    }
    TypeException.requireEqual(weights.dim(0), input.dim(1), "input channels");
    IndexExpr channels = weights.dim(1).times(group);
    if (inputs.size() > 2) {
      Op.require(inputs, 2, input.withShape(Shape.of(channels)), "bias of a convolution");
    }
    List<IndexExpr> dims = new ArrayList<>(List.of(input.dim(0), channels));
    dims.addAll(outputDims);
    return List.of(input.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType weights = Op.tensor(inputs, 1);
    ElementType element = input.element();
    List<IndexExpr> kernel = weights.shape().dims().subList(2, weights.rank());
    var channel = new Definition.Axis("r0", weights.dim(0).floorDiv(group));
    List<Definition.Axis> taps = WindowAxis.taps(kernel, 1);
    List<Definition.Axis> reduced = new ArrayList<>(List.of(channel));
    reduced.addAll(taps);

    IndexExpr outputChannel = Definition.outputIndex(1);
    IndexExpr groupIndex = group == 1 ? IndexExpr.ZERO : outputChannel.floorDiv(weights.dim(1));
    IndexExpr inputChannel = groupIndex.times(channel.extent()).plus(channel.index());
    List<IndexExpr> inputAt = new ArrayList<>(List.of(Definition.outputIndex(0), inputChannel));
    List<IndexExpr> weightsAt =
        new ArrayList<>(
            List.of(inputChannel, outputChannel.minus(groupIndex.times(weights.dim(1)))));
    List<IndexExpr> conditions = new ArrayList<>();
    for (int k = 0; k < axes.size(); k++) {
      IndexExpr at = source(k, taps.get(k).index(), conditions);
      inputAt.add(at);
      weightsAt.add(taps.get(k).index());
      conditions.add(at);
      conditions.add(input.dim(k + 2).minus(1).minus(at));
    }
    ScalarExpr product =
        ScalarExpr.apply(
            ScalarOp.MUL,
            new ScalarExpr.Element(element, 0, inputAt),
            new ScalarExpr.Element(element, 1, weightsAt));
    return new Definition.Contraction(
        reduced,
        new ScalarExpr.Guarded(conditions, product, ScalarExpr.literal(element, 0)),
        Definition.Reducer.Fold.SUM,
        finish(element, inputs.size() > 2));
  }

  /** The input index that meets the output at a tap; the division must be exact. */
  private IndexExpr source(int axis, IndexExpr tap, List<IndexExpr> conditions) {
    WindowAxis window = axes.get(axis);
    IndexExpr reach =
        Definition.outputIndex(axis + 2)
            .plus(window.padBegin())
            .minus(tap.times(window.dilation()));
    IndexExpr quotient = reach.floorDiv(window.stride());
    if (!window.stride().isConstant(1)) {
      // The remainder is never negative; it is zero where its negation is not negative either.
      conditions.add(quotient.times(window.stride()).minus(reach));
    }
    return quotient;
  }

  private static ScalarExpr finish(ElementType element, boolean hasBias) {
    ScalarExpr sum = new ScalarExpr.Local(element, Definition.REDUCED);
    return hasBias
        ? ScalarExpr.apply(
            ScalarOp.ADD,
            sum,
            new ScalarExpr.Element(element, 2, List.of(Definition.outputIndex(1))))
        : sum;
  }
}
