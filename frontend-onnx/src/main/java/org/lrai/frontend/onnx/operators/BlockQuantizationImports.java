package org.lrai.frontend.onnx.operators;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.DequantizeLinear;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/**
 * ONNX Runtime's operators on weights of a few bits, quantized by blocks and packed into bytes, the
 * first in the lowest bits: as ONNX packs its types of that width.
 */
final class BlockQuantizationImports {
  private BlockQuantizationImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "com.microsoft:MatMulNBits", BlockQuantizationImports::matMul,
        "com.microsoft:GatherBlockQuantized", BlockQuantizationImports::gather);
  }

  /**
   * The product with a transposed matrix {@code [n, k]}. How exactly it is computed is left to the
   * implementation (attribute accuracy_level); here the left matrix is not quantized.
   */
  private static List<Value> matMul(NodeContext node) {
    Composer a = node.compose();
    if (node.hasInput(4) || node.flag("weight_prepacked", false)) {
      throw node.unsupported(
          "weights are reordered (g_idx or weight_prepacked)", "quantize without reordering");
    }
    IndexExpr n = IndexExpr.constant(required(node, "N"));
    IndexExpr k = IndexExpr.constant(required(node, "K"));
    long block = required(node, "block_size");
    IndexExpr blocks = k.ceilDiv(IndexExpr.constant(block));
    Value codes = a.reshape(unpacked(node, 1), n, blocks.times(block));
    Value scales = a.reshape(node.input(2), n, blocks);
    Value weights = a.slice(dequantized(node, codes, scales, block), 1, IndexExpr.ZERO, k);
    Value product = MatrixImports.matMul(a, node.input(0), a.transpose(weights, 1, 0));
    return List.of(node.hasInput(5) ? a.add(product, node.input(5)) : product);
  }

  private static long required(NodeContext node, String attribute) {
    long value = node.longAttribute(attribute, 0);
    if (value < 1) {
      throw node.invalid("attribute " + attribute + " is " + value);
    }
    return value;
  }

  /** Codes {@code [n, blocks * block]} with scales and zero points {@code [n, blocks]}. */
  private static Value dequantized(NodeContext node, Value codes, Value scales, long block) {
    Composer a = node.compose();
    ElementType to = Composer.element(scales);
    DequantizeLinear operator = new DequantizeLinear(to, 1, block);
    if (!node.hasInput(3)) {
      return node.apply(operator, codes, scales, middle(node, codes));
    }
    Shape shape = Composer.shape(scales);
    if (!node.tensor(3).element().isFloat()) {
      Value packed = unpacked(node, 3);
      IndexExpr row = Composer.shape(packed).size().floorDiv(shape.dim(0));
      Value rows = a.reshape(packed, shape.dim(0), row);
      Value zeroPoints = a.slice(rows, 1, IndexExpr.ZERO, shape.dim(1));
      return node.apply(operator, codes, scales, zeroPoints);
    }
    Shape blocks = Shape.of(shape.dim(0), shape.dim(1), IndexExpr.constant(block));
    Shape perBlock = blocks.with(2, IndexExpr.ONE);
    Value shifted =
        a.subtract(a.cast(a.reshape(codes, blocks), to), a.reshape(node.input(3), perBlock));
    return a.reshape(a.multiply(shifted, a.reshape(scales, perBlock)), Composer.shape(codes));
  }

  /** The code that stands for 0 where none is given. */
  private static Value middle(NodeContext node, Value codes) {
    ElementType type = Composer.element(codes);
    return node.scalar(type, (double) (1L << (type.bits() - 1)));
  }

  /** Rows of a quantized table. */
  private static List<Value> gather(NodeContext node) {
    boolean packed = node.tensor(0).element() == ElementType.UINT8;
    Value codes = packed ? unpacked(node, 0) : node.input(0);
    Shape shape = Composer.shape(codes);
    int axis = node.axis(node.longAttribute("quantize_axis", 1), shape.rank());
    int along = node.axis(node.longAttribute("gather_axis", 0), shape.rank());
    DequantizeLinear operator =
        new DequantizeLinear(node.tensor(2).element(), axis, node.longAttribute("block_size", 128));
    List<Value> arguments = new ArrayList<>(List.of(codes, node.input(2)));
    if (node.hasInput(3)) {
      int last = shape.rank() - 1;
      Value zeroPoints = packed ? unpacked(node, 3) : node.input(3);
      arguments.add(
          node.compose().slice(zeroPoints, last, IndexExpr.ZERO, node.tensor(2).dim(last)));
    } else if (packed) {
      arguments.add(middle(node, codes));
    }
    Value table = node.applyAll(operator, arguments).getFirst();
    return List.of(node.apply(new Gather(along), table, node.input(1)));
  }

  /** A constant of bytes as one of integers of the attribute bits, with a longer last dim. */
  private static Value unpacked(NodeContext node, int i) {
    ElementType type =
        switch ((int) node.longAttribute("bits", 4)) {
          case 2 -> ElementType.UINT2;
          case 4 -> ElementType.UINT4;
          case 8 -> ElementType.UINT8;
          default ->
              throw node.unsupported(
                  "weights of " + node.longAttribute("bits", 4) + " bits", "use 2, 4 or 8");
        };
    TensorData bytes =
        node.constant(i)
            .orElseThrow(
                () -> node.unsupported("input " + i + " depends on data", "make it a constant"));
    if (bytes.element() != ElementType.UINT8 || bytes.dims().length == 0) {
      throw node.invalid("input " + i + " is " + node.tensor(i) + ", not a tensor of bytes");
    }
    int perByte = 8 / type.bits();
    long[] dims = bytes.dims().clone();
    dims[dims.length - 1] *= perByte;
    ByteBuffer codes = TensorData.allocate(type, Math.multiplyExact(bytes.size(), perByte));
    for (int k = 0; k < bytes.size(); k++) {
      for (int part = 0; part < perByte; part++) {
        codes.put((byte) type.wrap(bytes.getLong(k) >> (part * type.bits())));
      }
    }
    return node.constant(TensorData.ofBytes(type, dims, codes.flip()));
  }
}
