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
 * A convolution whose weights depend on the phase of the output element: input {@code [n, c, d0,
 * d1, ...]}, weights {@code [s0, s1, ..., m, c, k0, k1, ...]}, if there are three inputs bias
 * {@code [m]}. Output element {@code i = s * q + p} is the window at {@code floor((i + shift) / s)}
 * with the weights of phase {@code p}; there are as many {@code q} as windows fit for all phases.
 * This is what a transposed convolution of stride {@code s} is (Shi et al., "Real-Time Single Image
 * and Video Super-Resolution", 2016, section 2).
 *
 * @param strides {@code s0, s1, ...}, each at least 1
 * @param shifts for each axis, at least 0 and less than the stride
 */
public record PhaseConv(List<Long> strides, List<Long> shifts) implements LinearOp {
  public PhaseConv {
    strides = List.copyOf(strides);
    shifts = List.copyOf(shifts);
    boolean inRange = strides.size() == shifts.size();
    for (int k = 0; inRange && k < strides.size(); k++) {
      inRange = shifts.get(k) >= 0 && shifts.get(k) < strides.get(k);
    }
    if (!inRange) {
      throw new IllegalArgumentException("phases " + strides + ", shifts " + shifts);
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType weights = Op.tensor(inputs, 1);
    int axes = strides.size();
    boolean ranks = input.rank() == axes + 2 && weights.rank() == 2 * axes + 2;
    if (!ranks || weights.element() != input.element() || inputs.size() > 3) {
      throw new TypeException("convolution in phases " + strides + " of " + inputs);
    }
    TypeException.requireEqual(weights.dim(axes + 1), input.dim(1), "input channels");
    if (inputs.size() == 3) {
      Shape channels = Shape.of(weights.dim(axes));
      Op.require(inputs, 2, input.withShape(channels), "bias of a convolution");
    }
    List<IndexExpr> dims = new ArrayList<>(List.of(input.dim(0), weights.dim(axes)));
    for (int k = 0; k < axes; k++) {
      TypeException.requireEqual(
          weights.dim(k), IndexExpr.constant(strides.get(k)), "phases of an axis");
      IndexExpr places = input.dim(k + 2).minus(kernel(weights, k)).plus(1);
      IndexExpr windows = shifts.get(k) > 0 ? places.minus(1) : places;
      dims.add(windows.times(strides.get(k)));
    }
    return List.of(input.withShape(new Shape(dims)));
  }

  private IndexExpr kernel(TensorType weights, int axis) {
    return weights.dim(strides.size() + 2 + axis);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType weights = Op.tensor(inputs, 1);
    ElementType element = input.element();
    int axes = strides.size();
    var channel = new Definition.Axis("r0", input.dim(1));
    List<Definition.Axis> reduced = new ArrayList<>(List.of(channel));
    List<IndexExpr> kernel =
        weights.shape().dims().subList(strides.size() + 2, weights.shape().rank());
    reduced.addAll(WindowAxis.taps(kernel, 1));
    List<IndexExpr> inputAt = new ArrayList<>(List.of(Definition.outputIndex(0), channel.index()));
    List<IndexExpr> weightsAt = new ArrayList<>();
    for (int k = 0; k < axes; k++) {
      IndexExpr place = Definition.outputIndex(k + 2);
      IndexExpr window = place.plus(shifts.get(k)).floorDiv(strides.get(k));
      inputAt.add(window.plus(reduced.get(k + 1).index()));
      weightsAt.add(place.mod(IndexExpr.constant(strides.get(k))));
    }
    weightsAt.add(Definition.outputIndex(1));
    reduced.forEach(axis -> weightsAt.add(axis.index()));
    ScalarExpr product =
        ScalarExpr.apply(
            ScalarOp.MUL,
            new ScalarExpr.Element(element, 0, inputAt),
            new ScalarExpr.Element(element, 1, weightsAt));
    ScalarExpr sum = new ScalarExpr.Local(element, Definition.REDUCED);
    ScalarExpr finish =
        inputs.size() < 3
            ? sum
            : ScalarExpr.apply(
                ScalarOp.ADD,
                sum,
                new ScalarExpr.Element(element, 2, List.of(Definition.outputIndex(1))));
    return new Definition.Contraction(reduced, product, Definition.Reducer.Fold.SUM, finish);
  }
}
