package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Decodes a picture, UINT8 of one dim, to UINT8 {@code [height, width, channels]}. */
public record ImageDecoder(PixelFormat format) implements OpaqueOp {
  /** The channels. */
  public enum PixelFormat {
    RGB,
    BGR,
    GRAYSCALE
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.element() != ElementType.UINT8 || input.rank() != 1) {
      throw new TypeException("an encoded picture of type " + input);
    }
    long channels =
        switch (format) {
          case RGB, BGR -> 3;
          case GRAYSCALE -> 1;
        };
    return List.of(
        new TensorType(
            ElementType.UINT8,
            Shape.of(
                OpaqueTypes.placeholder(0),
                OpaqueTypes.placeholder(1),
                IndexExpr.constant(channels))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "ImageDecoder", List.of(OpaqueTypes.constant("ops.ImageDecoder.PixelFormat", format)));
  }
}
