package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Requantize;
import org.lrai.ir.op.linear.Einsum;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.linear.MatMulInteger;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Matrix products and their relatives, of floats and of quantized integers. */
final class MatrixImports {
  private MatrixImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "MatMul", node -> List.of(matMul(node.compose(), node.input(0), node.input(1))),
        "Gemm", MatrixImports::gemm,
        "Einsum", MatrixImports::einsum,
        "MatMulInteger", MatrixImports::matMulInteger,
        "QLinearMatMul", MatrixImports::qLinearMatMul,
        "com.microsoft:QGemm", MatrixImports::qGemm,
        "com.microsoft:FusedMatMul", MatrixImports::fusedMatMul);
  }

  /** Operands of rank 1 are a row on the left and a column on the right, and leave no axis. */
  static Value matMul(Composer a, Value left, Value right) {
    return product(a, left, right, (l, r) -> a.apply(new MatMul(), l, r));
  }

  @FunctionalInterface
  private interface Product {
    Value of(Value left, Value right);
  }

  private static Value product(Composer a, Value left, Value right, Product product) {
    Shape l = Composer.shape(left);
    Shape r = Composer.shape(right);
    Value row = l.rank() == 1 ? a.reshape(left, IndexExpr.ONE, l.dim(0)) : left;
    Value column = r.rank() == 1 ? a.reshape(right, r.dim(0), IndexExpr.ONE) : right;
    Value result = product.of(row, column);
    List<IndexExpr> dims = new ArrayList<>(Composer.shape(result).dims());
    if (r.rank() == 1) {
      dims.removeLast();
    }
    if (l.rank() == 1) {
      dims.remove(dims.size() - (r.rank() == 1 ? 1 : 2));
    }
    return a.reshape(result, new Shape(dims));
  }

  /** {@code alpha * A B + beta * C}; C is broadcast, before version 7 only if asked for. */
  private static List<Value> gemm(NodeContext node) {
    Composer a = node.compose();
    if (node.tensor(0).rank() != 2 || node.tensor(1).rank() != 2) {
      throw node.invalid("matrices must have rank 2");
    }
    Value left = node.flag("transA", false) ? a.transpose(node.input(0), 1, 0) : node.input(0);
    Value right = node.flag("transB", false) ? a.transpose(node.input(1), 1, 0) : node.input(1);
    Value result = scaled(node, a.apply(new MatMul(), left, right), "alpha");
    if (node.hasInput(2) && node.floatAttribute("beta", 1) != 0) {
      result = a.add(result, scaled(node, node.input(2), "beta"));
    }
    return List.of(result);
  }

  private static Value scaled(NodeContext node, Value value, String attribute) {
    double factor = node.floatAttribute(attribute, 1);
    if (factor != Math.rint(factor) && !Composer.element(value).isFloat()) {
      throw node.unsupported(
          "attribute " + attribute + " is " + factor + " for integers", "scale in floats");
    }
    return factor == 1 ? value : node.compose().multiply(value, factor);
  }

  private static List<Value> fusedMatMul(NodeContext node) {
    Composer a = node.compose();
    if (node.flag("transBatchA", false) || node.flag("transBatchB", false)) {
      throw node.unsupported("transBatchA or transBatchB is set", "transpose before the product");
    }
    Value left = node.flag("transA", false) ? transposed(a, node.input(0)) : node.input(0);
    Value right = node.flag("transB", false) ? transposed(a, node.input(1)) : node.input(1);
    return List.of(scaled(node, matMul(a, left, right), "alpha"));
  }

  /** The last two axes exchanged. */
  private static Value transposed(Composer a, Value value) {
    int rank = Composer.shape(value).rank();
    if (rank < 2) {
      return value;
    }
    int[] permutation = java.util.stream.IntStream.range(0, rank).toArray();
    permutation[rank - 2] = rank - 1;
    permutation[rank - 1] = rank - 2;
    return a.transpose(value, permutation);
  }

  private static List<Value> einsum(NodeContext node) {
    String equation = node.stringAttribute("equation", "").replace(" ", "");
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < node.inputCount(); i++) {
      ranks.add(node.tensor(i).rank());
    }
    Einsum einsum;
    try {
      einsum = EinsumEquation.parse(equation, ranks);
    } catch (IllegalArgumentException e) {
      throw node.invalid("equation " + equation + ": " + e.getMessage());
    }
    return EinsumProduct.of(node, einsum)
        .map(List::of)
        .orElseGet(() -> node.applyAll(einsum, node.inputs()));
  }

  private static List<Value> matMulInteger(NodeContext node) {
    Value leftZero = leftZeroPoint(node, 2);
    return List.of(integerProduct(node, 0, 1, leftZero, zeroPoint(node, 3, node.tensor(1))));
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

  private static Value integerProduct(
      NodeContext node, int left, int right, Value leftZero, Value rightZero) {
    return product(
        node.compose(),
        node.input(left),
        node.input(right),
        (l, r) -> node.apply(new MatMulInteger(), l, r, leftZero, rightZero));
  }

  private static List<Value> qLinearMatMul(NodeContext node) {
    Composer a = node.compose();
    Value product =
        integerProduct(node, 0, 3, leftZeroPoint(node, 2), zeroPoint(node, 5, node.tensor(3)));
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
}
