package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Pools regions of interest of a feature map {@code [N, C, H, W]} into a grid of fixed size.
 * Inputs: the map; regions {@code [count, 4]}; batch indices {@code [count]}. Output: {@code
 * [count, C, outputHeight, outputWidth]}.
 *
 * @param samplingRatio samples of a bin along each axis; 0: as many as the bin has pixels
 * @param spatialScale factor from coordinates of the regions to those of the map
 * @param halfPixel pixel centers are at half coordinates
 */
public record RoiAlign(
    Mode mode,
    long outputHeight,
    long outputWidth,
    long samplingRatio,
    double spatialScale,
    boolean halfPixel)
    implements OpaqueOp {
  /** How the samples of a bin are put together. */
  public enum Mode {
    AVG,
    MAX
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType regions = Op.tensor(inputs, 1);
    TensorType batches = Op.tensor(inputs, 2);
    if (input.rank() != 4 || regions.rank() != 2 || batches.rank() != 1) {
      throw new TypeException("regions of interest of " + inputs);
    }
    TypeException.requireEqual(regions.dim(0), batches.dim(0), "regions and their batches");
    return List.of(
        input.withShape(
            Shape.of(
                regions.dim(0),
                input.dim(1),
                IndexExpr.constant(outputHeight),
                IndexExpr.constant(outputWidth))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "RoiAlign",
        List.of(
            OpaqueTypes.constant("ops.RoiAlign.Mode", mode),
            outputHeight,
            outputWidth,
            samplingRatio,
            spatialScale,
            halfPixel));
  }
}
