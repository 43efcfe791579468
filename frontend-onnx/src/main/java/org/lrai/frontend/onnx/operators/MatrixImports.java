package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.linear.Einsum;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;

/** Matrix products and their relatives. */
final class MatrixImports {
  private MatrixImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "MatMul", node -> List.of(matMul(node.compose(), node.input(0), node.input(1))),
        "Gemm", node -> List.of(gemm(node)),
        "Einsum", MatrixImports::einsum,
        "com.microsoft:FusedMatMul", MatrixImports::fusedMatMul,
        "com.microsoft:TransposeMatMul", MatrixImports::fusedMatMul,
        "com.microsoft:FusedGemm", MatrixImports::fusedGemm,
        "com.microsoft:GemmFastGelu", MatrixImports::gemmFastGelu,
        "com.microsoft:CDist", MatrixImports::distances);
  }

  /** Operands of rank 1 are a row on the left and a column on the right, and leave no axis. */
  static Value matMul(Composer a, Value left, Value right) {
    return product(a, left, right, (l, r) -> a.apply(new MatMul(), l, r));
  }

  /** A product of tensors of rank 2 or more. */
  @FunctionalInterface
  interface Product {
    Value of(Value left, Value right);
  }

  /** As {@link #matMul}, by any product. */
  static Value product(Composer a, Value left, Value right, Product product) {
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
  private static Value gemm(NodeContext node) {
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
    return result;
  }

  /** ONNX Runtime's product with an activation behind it. */
  private static List<Value> fusedGemm(NodeContext node) {
    List<Double> parameters = new ArrayList<>();
    for (String name : List.of("activation_alpha", "activation_beta", "activation_gamma")) {
      if (node.hasAttribute(name)) {
        parameters.add(node.floatAttribute(name, 0));
      }
    }
    String activation = node.stringAttribute("activation", "");
    return List.of(FusedActivationImports.activated(node, activation, parameters, gemm(node)));
  }

  private static List<Value> gemmFastGelu(NodeContext node) {
    Value product = matMul(node.compose(), node.input(0), node.input(1));
    Value sum = node.hasInput(2) ? node.compose().add(product, node.input(2)) : product;
    return List.of(node.apply(Activation.of(Activation.Kind.GELU_TANH), sum));
  }

  /** Distances of the rows of two matrices. */
  private static List<Value> distances(NodeContext node) {
    Composer a = node.compose();
    Shape left = node.tensor(0).shape();
    Shape right = node.tensor(1).shape();
    if (left.rank() != 2 || right.rank() != 2) {
      throw node.invalid("matrices must have rank 2");
    }
    String metric = node.stringAttribute("metric", "sqeuclidean");
    Reduce.Kind kind =
        switch (metric) {
          case "euclidean" -> Reduce.Kind.L2;
          case "sqeuclidean" -> Reduce.Kind.SUM_SQUARE;
          case "cityblock" -> Reduce.Kind.L1;
          case "chebyshev" -> Reduce.Kind.MAX;
          default ->
              throw node.unsupported("metric " + metric, "compute it from differences of rows");
        };
    Value rows = a.reshape(node.input(0), left.dim(0), IndexExpr.ONE, left.dim(1));
    Value columns = a.reshape(node.input(1), IndexExpr.ONE, right.dim(0), right.dim(1));
    Value difference = a.unary(ScalarOp.ABS, a.subtract(rows, columns));
    return List.of(node.apply(new Reduce(kind, List.of(2), false), difference));
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
}
