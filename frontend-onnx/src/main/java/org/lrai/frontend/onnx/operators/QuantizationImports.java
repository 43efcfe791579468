package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.DequantizeLinear;
import org.lrai.ir.op.elementwise.QuantizeLinear;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Quantization and back: with one scale, one for each slice of an axis, or one for each block. */
final class QuantizationImports {
  private QuantizationImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "QuantizeLinear", QuantizationImports::quantize,
        "DequantizeLinear", QuantizationImports::dequantize,
        "DynamicQuantizeLinear", node -> dynamicallyQuantized(node, node.input(0)),
        "com.microsoft:QuantizeLinear", QuantizationImports::quantize,
        "com.microsoft:DequantizeLinear", QuantizationImports::dequantize);
  }

  private static List<Value> quantize(NodeContext node) {
    ElementType to = quantizedType(node);
    Parameters parameters = Parameters.of(node);
    ElementType scaleType = Composer.element(parameters.scale());
    long precision = node.longAttribute("precision", 0);
    QuantizeLinear operator =
        new QuantizeLinear(
            to,
            precision != 0
                ? ElementTypes.require(precision, "attribute precision")
                : wider(node.tensor(0).element(), scaleType),
            node.flag("saturate", true),
            parameters.axis(),
            parameters.block());
    if (!to.isInteger()) {
      return List.of(node.apply(operator, node.input(0), parameters.scale()));
    }
    Value zeroPoint =
        node.hasInput(2) ? parameters.shaped(node, node.input(2)) : node.scalar(to, 0);
    return List.of(node.apply(operator, node.input(0), parameters.scale(), zeroPoint));
  }

  /** That of the zero point, or output_dtype, or UINT8. */
  private static ElementType quantizedType(NodeContext node) {
    long stated = node.longAttribute("output_dtype", 0);
    if (node.hasInput(2)) {
      return node.tensor(2).element();
    }
    return stated == 0 ? ElementType.UINT8 : ElementTypes.require(stated, "attribute output_dtype");
  }

  /** Integers are divided in the type of the scale. */
  private static ElementType wider(ElementType x, ElementType scale) {
    boolean ofX = x.isFloat() && (!scale.isFloat() || x.bits() > scale.bits());
    return ofX ? x : scale.bits() < 16 ? ElementType.FLOAT32 : scale;
  }

  private static List<Value> dequantize(NodeContext node) {
    Parameters parameters = Parameters.of(node);
    long stated = node.longAttribute("output_dtype", 0);
    ElementType to =
        stated == 0
            ? Composer.element(parameters.scale())
            : ElementTypes.require(stated, "attribute output_dtype");
    DequantizeLinear operator = new DequantizeLinear(to, parameters.axis(), parameters.block());
    // The zero point of float types is zero.
    if (node.hasInput(2) && node.tensor(0).element().isInteger()) {
      Value zeroPoint = parameters.shaped(node, node.input(2));
      return List.of(node.apply(operator, node.input(0), parameters.scale(), zeroPoint));
    }
    return List.of(node.apply(operator, node.input(0), parameters.scale()));
  }

  /**
   * The scale (input 1), broadcast to the input, or one for each block.
   *
   * @param block 1 unless quantized by blocks
   */
  private record Parameters(Value scale, int axis, long block) {

    static Parameters of(NodeContext node) {
      TensorType x = node.tensor(0);
      TensorType scale = node.tensor(1);
      long block = node.longAttribute("block_size", 0);
      if (block < 0) {
        throw node.invalid("attribute block_size is " + block);
      }
      if (scale.shape().size().isConstant(1) && scale.rank() <= 1) {
        Value scalar = node.compose().reshape(node.input(1), Shape.SCALAR);
        return new Parameters(scalar, 0, 1);
      }
      long stated = node.longAttribute("axis", 1);
      // A tensor of rank 1 has one axis, whatever the default says.
      int axis = x.rank() == 1 && stated == 1 ? 0 : node.axis(stated, x.rank());
      Parameters parameters = new Parameters(node.input(1), axis, Math.max(1, block));
      return new Parameters(parameters.shaped(node, node.input(1)), axis, Math.max(1, block));
    }

    /** A scale or zero point of rank 1 along the axis; those of blocks have all axes. */
    Value shaped(NodeContext node, Value parameter) {
      Shape shape = Composer.shape(parameter);
      if (shape.rank() > 1) {
        return parameter;
      }
      Composer a = node.compose();
      if (shape.size().isConstant(1)) {
        return a.reshape(parameter, Shape.SCALAR);
      }
      List<IndexExpr> dims =
          new ArrayList<>(Collections.nCopies(node.tensor(0).rank(), IndexExpr.ONE));
      dims.set(axis, shape.dim(0));
      return a.reshape(parameter, new Shape(dims));
    }
  }

  /**
   * To UINT8, with the range of {@code x} widened to include zero: the integers, scale, zero point.
   */
  static List<Value> dynamicallyQuantized(NodeContext node, Value x) {
    Composer a = node.compose();
    List<Integer> axes = IntStream.range(0, Composer.shape(x).rank()).boxed().toList();
    Value zero = a.scalar(x, 0);
    Value largest =
        a.binary(ScalarOp.MAX, a.apply(new Reduce(Reduce.Kind.MAX, axes, false), x), zero);
    Value smallest =
        a.binary(ScalarOp.MIN, a.apply(new Reduce(Reduce.Kind.MIN, axes, false), x), zero);
    Value range = a.subtract(largest, smallest);
    // An input of zeros has no range; any scale serves.
    Value isEmpty = a.binary(ScalarOp.EQ, range, zero);
    Value scale = a.where(isEmpty, a.scalar(x, 1), a.divide(range, a.scalar(x, 255)));
    Value shift = a.divide(a.subtract(zero, smallest), scale);
    Value clipped = a.binary(ScalarOp.MIN, a.binary(ScalarOp.MAX, shift, zero), a.scalar(x, 255));
    Value zeroPoint = a.cast(a.unary(ScalarOp.ROUND_EVEN, clipped), ElementType.UINT8);
    Value quantized =
        a.apply(
            new QuantizeLinear(ElementType.UINT8, Composer.element(x), true, 0, 1),
            x,
            scale,
            zeroPoint);
    return List.of(quantized, scale, zeroPoint);
  }
}
