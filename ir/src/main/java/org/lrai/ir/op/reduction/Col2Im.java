package org.lrai.ir.op.reduction;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Puts blocks of an image together again, overlapping ones added: {@code [n, c * product(block),
 * count] -> [n, c, image...]}. Block number {@code l} lies, row-major, at a place of the grid that
 * a convolution with this kernel shape, dilations, strides and padding visits. One entry of each
 * list per axis of the image.
 */
public record Col2Im(
    List<IndexExpr> image,
    List<Long> block,
    List<Long> dilations,
    List<Long> strides,
    List<Long> padBefore,
    List<Long> padAfter)
    implements ReductionOp {
  public Col2Im {
    image = List.copyOf(image);
    block = List.copyOf(block);
    dilations = List.copyOf(dilations);
    strides = List.copyOf(strides);
    padBefore = List.copyOf(padBefore);
    padAfter = List.copyOf(padAfter);
    for (List<Long> list : List.of(block, dilations, strides, padBefore, padAfter)) {
      if (list.size() != image.size()) {
        throw new IllegalArgumentException(list + " for an image of " + image.size() + " axes");
      }
    }
    for (List<Long> positive : List.of(block, dilations, strides)) {
      if (positive.stream().anyMatch(value -> value < 1)) {
        throw new IllegalArgumentException(positive + " are not all positive");
      }
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != 3
        || !(input.element().isFloat() || input.element().isInteger())
        || !input.dim(1).mod(blockSize()).isConstant(0)) {
      throw new TypeException("blocks of " + block + " elements in " + input);
    }
    IndexExpr count = IndexExpr.ONE;
    for (int d = 0; d < image.size(); d++) {
      count = count.times(places(d));
    }
    if (count.minus(input.dim(2)).asConstant().orElse(0) != 0) {
      throw new TypeException(
          count + " blocks lie on an image " + image + ", not those of " + input);
    }
    List<IndexExpr> dims = new ArrayList<>();
    dims.add(input.dim(0));
    dims.add(input.dim(1).floorDiv(blockSize()));
    dims.addAll(image);
    return List.of(input.withShape(new Shape(dims)));
  }

  private IndexExpr blockSize() {
    return IndexExpr.constant(block.stream().reduce(1L, Math::multiplyExact));
  }

  /** Number of places of a block along an axis of the image. */
  private IndexExpr places(int d) {
    long reach = Math.multiplyExact(dilations.get(d), block.get(d) - 1) + 1;
    return image
        .get(d)
        .plus(padBefore.get(d) + padAfter.get(d) - reach)
        .floorDiv(strides.get(d))
        .plus(1);
  }

  /**
   * Each element of the image gathers what lies on it, so that it is written once and the order of
   * the sum is fixed: over positions {@code r} in a block, of the block that starts there, if any.
   */
  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    List<Definition.Axis> positions = new ArrayList<>();
    List<IndexExpr> guard = new ArrayList<>();
    IndexExpr position = IndexExpr.ZERO;
    IndexExpr number = IndexExpr.ZERO;
    for (int d = 0; d < image.size(); d++) {
      var range = new Definition.Axis("r" + d, IndexExpr.constant(block.get(d)));
      positions.add(range);
      IndexExpr start =
          Definition.outputIndex(2 + d)
              .plus(padBefore.get(d))
              .minus(range.index().times(dilations.get(d)));
      IndexExpr stride = IndexExpr.constant(strides.get(d));
      IndexExpr place = start.floorDiv(stride);
      guard.add(start);
      if (strides.get(d) > 1) {
        guard.add(start.mod(stride).times(-1));
      }
      guard.add(places(d).minus(1).minus(place));
      position = position.times(block.get(d)).plus(range.index());
      number = number.times(places(d)).plus(place);
    }
    IndexExpr row = Definition.outputIndex(1).times(blockSize()).plus(position);
    ScalarExpr term =
        new ScalarExpr.Guarded(
            guard,
            new ScalarExpr.Element(
                input.element(), 0, List.of(Definition.outputIndex(0), row, number)),
            ScalarExpr.literal(input.element(), 0));
    return Definition.contraction(positions, term, Definition.Reducer.Fold.SUM);
  }
}
