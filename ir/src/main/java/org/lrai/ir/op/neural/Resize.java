package org.lrai.ir.op.neural;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.linear.Resample;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Interpolates along one axis, so that it has {@code dim} elements. Interpolation in several axes
 * is that in one after the other.
 *
 * @param outside what stands where a coordinate of {@link Coordinates.Mode#CROP} lies outside the
 *     input
 */
public record Resize(
    int axis, IndexExpr dim, Coordinates coordinates, Interpolation interpolation, double outside)
    implements NeuralOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    if (axis < 0 || axis >= x.rank() || !(x.element().isFloat() || interpolation.isNearest())) {
      throw new TypeException("interpolation along axis " + axis + " of " + x);
    }
    return List.of(x.withShape(x.shape().with(axis, dim)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    OptionalLong repeats = repeats(x.dim(axis));
    return repeats.isPresent() ? repeated(x.rank(), repeats.getAsLong()) : interpolated(x);
  }

  /** How often each element is repeated, if that is all that happens. */
  private OptionalLong repeats(IndexExpr input) {
    OptionalLong factor = factor(input);
    return factor.isPresent() && interpolation.repeats(coordinates.mode())
        ? factor
        : OptionalLong.empty();
  }

  private OptionalLong factor(IndexExpr input) {
    if (input.isConstant(0)) {
      return OptionalLong.empty();
    }
    OptionalLong factor = dim.floorDiv(input).asConstant();
    boolean exact =
        factor.isPresent()
            && factor.getAsLong() > 0
            && input.times(factor.getAsLong()).equals(dim)
            && (coordinates.scale() == 0 || coordinates.scale() == factor.getAsLong());
    return exact ? factor : OptionalLong.empty();
  }

  private Definition repeated(int rank, long times) {
    List<IndexExpr> at = new ArrayList<>();
    for (int k = 0; k < rank; k++) {
      IndexExpr index = Definition.outputIndex(k);
      at.add(k == axis ? index.floorDiv(times) : index);
    }
    return new Definition.Reindex(List.of(new Definition.Piece(List.of(), 0, at)), null);
  }

  /** The general case: tables of taps and weights from the coordinates, then weighted sums. */
  private Definition interpolated(TensorType x) {
    GraphBuilder graph = new GraphBuilder("resize");
    Composer a = Composer.on(graph);
    Value input = graph.input("x", x);
    Value at = coordinates.at(a, dim, x.dim(axis));
    Value result;
    if (interpolation.isNearest()) {
      result = a.apply(new Gather(axis), input, interpolation.nearest(a, at, x.dim(axis)));
    } else {
      Interpolation.Table table = interpolation.table(a, at, coordinates, x.dim(axis), x.element());
      result = a.apply(new Resample(axis), input, table.taps(), table.weights());
    }
    if (coordinates.mode() == Coordinates.Mode.CROP) {
      result = cropped(a, at, x, result);
    }
    return new Definition.Composite(graph.build(result));
  }

  private Value cropped(Composer a, Value at, TensorType x, Value result) {
    List<IndexExpr> alongAxis =
        new ArrayList<>(Collections.nCopies(x.rank() - axis, IndexExpr.ONE));
    alongAxis.set(0, dim);
    Value isOutside = Interpolation.outside(a, at, x.dim(axis));
    return a.where(a.reshape(isOutside, new Shape(alongAxis)), a.scalar(result, outside), result);
  }
}
