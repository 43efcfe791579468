package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Requantize;
import org.lrai.ir.op.linear.MatMulInteger;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Matrix products of quantized integers. */
final class QuantizedMatrixImports {
  private QuantizedMatrixImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "MatMulInteger", QuantizedMatrixImports::matMulInteger,
        "QLinearMatMul", QuantizedMatrixImports::qLinearMatMul,
        "com.microsoft:QGemm", QuantizedMatrixImports::qGemm,
        "com.microsoft:MatMulIntegerToFloat", QuantizedMatrixImports::toFloat,
        "com.microsoft:DynamicQuantizeMatMul", QuantizedMatrixImports::dynamic);
  }

  private static List<Value> matMulInteger(NodeContext node) {
    Value leftZero = leftZeroPoint(node, 2);
    return List.of(
        integerProduct(
            node, node.input(0), node.input(1), leftZero, zeroPoint(node, 3, node.tensor(1))));
  }

  /** Zero points of the left operand count rows: {@code [m]} stands for {@code [m, 1]}. */
  private static Value leftZeroPoint(NodeContext node, int i) {
    Value zeroPoint = zeroPoint(node, i, node.tensor(0));
    Shape shape = Composer.shape(zeroPoint);
    return shape.rank() == 1 && node.tensor(0).rank() > 1
        ? node.compose().reshape(zeroPoint, shape.dim(0), IndexExpr.ONE)
        : zeroPoint;
  }

  /** Input {@code i}, a scalar if it has one element; 0 if it is absent. */
  static Value zeroPoint(NodeContext node, int i, TensorType operand) {
    return node.hasInput(i)
        ? scalarIfSingle(node, node.input(i))
        : node.scalar(operand.element(), 0);
  }

  static Value scalarIfSingle(NodeContext node, Value value) {
    return Composer.shape(value).size().isConstant(1)
        ? node.compose().reshape(value, Shape.SCALAR)
        : value;
  }

  /** The exact product of two inputs with their zero points subtracted, in INT32. */
  static Value integerProduct(
      NodeContext node, Value left, Value right, Value leftZero, Value rightZero) {
    return MatrixImports.product(
        node.compose(),
        left,
        right,
        (l, r) -> node.apply(new MatMulInteger(), l, r, leftZero, rightZero));
  }

  private static List<Value> qLinearMatMul(NodeContext node) {
    Composer a = node.compose();
    Value product =
        integerProduct(
            node,
            node.input(0),
            node.input(3),
            leftZeroPoint(node, 2),
            zeroPoint(node, 5, node.tensor(3)));
    Value leftScale = perRow(node, 1, node.tensor(0).rank());
    Value rowZero = perRow(node, 7, node.tensor(0).rank());
    Value multiplier =
        a.divide(a.multiply(leftScale, scale(node, 4)), perRow(node, 6, node.tensor(0).rank()));
    return List.of(node.apply(new Requantize(), product, multiplier, rowZero));
  }

  /** A scale or zero point of the rows of a product: {@code [m]} stands for {@code [m, 1]}. */
  private static Value perRow(NodeContext node, int i, int leftRank) {
    Value value = scalarIfSingle(node, node.input(i));
    Value scale = Composer.element(value).isFloat() ? scale(node, i) : value;
    Shape shape = Composer.shape(scale);
    return shape.rank() == 1 && leftRank > 1
        ? node.compose().reshape(scale, shape.dim(0), IndexExpr.ONE)
        : scale;
  }

  /** A scale in FLOAT32, a scalar if it has one element. */
  static Value scale(NodeContext node, int i) {
    return node.compose().cast(scalarIfSingle(node, node.input(i)), ElementType.FLOAT32);
  }

  /** ONNX Runtime's quantized Gemm; without output scale the result is FLOAT32. */
  private static List<Value> qGemm(NodeContext node) {
    Composer a = node.compose();
    Value left = node.flag("transA", false) ? a.transpose(node.input(0), 1, 0) : node.input(0);
    Value right = node.flag("transB", false) ? a.transpose(node.input(3), 1, 0) : node.input(3);
    Value rightZero = zeroPoint(node, 5, node.tensor(3));
    Value product =
        node.apply(new MatMulInteger(), left, right, zeroPoint(node, 2, node.tensor(0)), rightZero);
    if (node.hasInput(6)) {
      product = a.add(product, node.input(6));
    }
    Value multiplier =
        a.multiply(a.multiply(scale(node, 1), scale(node, 4)), node.floatAttribute("alpha", 1));
    if (!node.hasInput(7)) {
      return List.of(a.multiply(a.cast(product, ElementType.FLOAT32), multiplier));
    }
    return List.of(
        node.apply(
            new Requantize(),
            product,
            a.divide(multiplier, scale(node, 7)),
            zeroPoint(node, 8, node.tensor(0))));
  }

  /** A matrix of integers with its scale and zero point. */
  record Quantized(Value elements, Value scale, Value zeroPoint) {}

  private static List<Value> toFloat(NodeContext node) {
    Quantized left =
        new Quantized(node.input(0), scale(node, 2), zeroPoint(node, 4, node.tensor(0)));
    Quantized right =
        new Quantized(node.input(1), scale(node, 3), zeroPoint(node, 5, node.tensor(1)));
    Value product = product(node, left, right, optional(node, 6));
    return List.of(node.compose().cast(product, node.tensor(2).element()));
  }

  /** The left matrix is quantized with the range of its elements. */
  private static List<Value> dynamic(NodeContext node) {
    List<Value> quantized = QuantizationImports.dynamicallyQuantized(node, node.input(0));
    Quantized left = new Quantized(quantized.get(0), quantized.get(1), quantized.get(2));
    Quantized right =
        new Quantized(node.input(1), scale(node, 2), zeroPoint(node, 3, node.tensor(1)));
    return List.of(product(node, left, right, optional(node, 4)));
  }

  static Optional<Value> optional(NodeContext node, int i) {
    return node.hasInput(i) ? Optional.of(node.input(i)) : Optional.empty();
  }

  /** The product in FLOAT32: scales of the right matrix may belong to its columns. */
  static Value product(NodeContext node, Quantized left, Quantized right, Optional<Value> bias) {
    Composer a = node.compose();
    if (Composer.shape(left.scale()).rank() > 0 || Composer.shape(left.zeroPoint()).rank() > 0) {
      throw node.unsupported(
          "the left matrix has several scales or zero points", "use one for the whole matrix");
    }
    Value sums =
        integerProduct(
            node, left.elements(), right.elements(), left.zeroPoint(), right.zeroPoint());
    Value scale = a.multiply(left.scale(), right.scale());
    Value result = a.multiply(a.cast(sums, ElementType.FLOAT32), scale);
    return bias.isEmpty() ? result : a.add(result, a.cast(bias.get(), ElementType.FLOAT32));
  }
}
