package org.lrai.ir.op.linear;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/**
 * The geometry that {@link Conv} and {@link ConvInteger} share: input {@code [n, c, d0, d1, ...]},
 * weights {@code [m, c/group, k0, k1, ...]}, output {@code [n, m, o0, o1, ...]}.
 */
record Convolution(TensorType input, TensorType weights, List<WindowAxis> axes, IndexExpr group) {
  Convolution {
    boolean ranks = input.rank() == axes.size() + 2 && weights.rank() == input.rank();
    if (!ranks
        || group.asConstant().orElse(1) < 1
        || !weights.dim(0).mod(group).equals(IndexExpr.ZERO)) {
      throw new TypeException(
          "convolution in " + group + " groups of " + input + " with weights " + weights);
    }
    TypeException.requireEqual(weights.dim(1).times(group), input.dim(1), "input channels");
  }

  List<IndexExpr> kernel() {
    return weights.shape().dims().subList(2, weights.rank());
  }

  Shape shape() {
    List<IndexExpr> dims = new ArrayList<>(List.of(input.dim(0), weights.dim(0)));
    for (int k = 0; k < axes.size(); k++) {
      dims.add(axes.get(k).windows(input.dim(k + 2), kernel().get(k)));
    }
    return new Shape(dims);
  }

  /** The input channels of a group (unless it is one), then the taps of the kernel. */
  List<Definition.Axis> reduced() {
    List<Definition.Axis> reduced = new ArrayList<>();
    if (!oneChannel()) {
      reduced.add(new Definition.Axis("r0", weights.dim(1)));
    }
    reduced.addAll(WindowAxis.taps(kernel(), reduced.size()));
    return reduced;
  }

  private boolean oneChannel() {
    return weights.dim(1).isConstant(1);
  }

  private IndexExpr channelInGroup() {
    return oneChannel() ? IndexExpr.ZERO : IndexExpr.variable("r0");
  }

  private IndexExpr tap(int axis) {
    return IndexExpr.variable("r" + (oneChannel() ? axis : axis + 1));
  }

  /** Subscripts of the input for output {@code [%i0, %i1, ...]} and the reduced indices. */
  List<IndexExpr> inputAt() {
    IndexExpr perGroup = weights.dim(0).floorDiv(group);
    IndexExpr channel =
        group.isConstant(1)
            ? channelInGroup()
            : Definition.outputIndex(1)
                .floorDiv(perGroup)
                .times(weights.dim(1))
                .plus(channelInGroup());
    List<IndexExpr> at = new ArrayList<>(List.of(Definition.outputIndex(0), channel));
    for (int k = 0; k < axes.size(); k++) {
      at.add(axes.get(k).at(Definition.outputIndex(k + 2), tap(k)));
    }
    return at;
  }

  List<IndexExpr> weightsAt() {
    List<IndexExpr> at = new ArrayList<>(List.of(Definition.outputIndex(1), channelInGroup()));
    for (int k = 0; k < axes.size(); k++) {
      at.add(tap(k));
    }
    return at;
  }

  /** What is non-negative where the subscripts lie within the input, not in its padding. */
  List<IndexExpr> inside() {
    List<IndexExpr> at = inputAt();
    List<IndexExpr> conditions = new ArrayList<>();
    for (int k = 0; k < axes.size(); k++) {
      conditions.addAll(axes.get(k).inside(at.get(k + 2), input.dim(k + 2), false));
    }
    return conditions;
  }
}
