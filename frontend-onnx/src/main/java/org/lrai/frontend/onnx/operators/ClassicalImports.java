package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.opaque.LinearClassifier;
import org.lrai.ir.op.opaque.LinearRegressor;
import org.lrai.ir.op.opaque.PostTransform;
import org.lrai.ir.op.opaque.SvmClassifier;
import org.lrai.ir.op.opaque.SvmKernel;
import org.lrai.ir.op.opaque.SvmRegressor;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Linear models, support vector machines and normalization of ai.onnx.ml. */
final class ClassicalImports {
  private ClassicalImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "ai.onnx.ml:LinearClassifier", ClassicalImports::linearClassifier,
        "ai.onnx.ml:LinearRegressor", ClassicalImports::linearRegressor,
        "ai.onnx.ml:Normalizer", ClassicalImports::normalizer,
        "ai.onnx.ml:SVMClassifier", ClassicalImports::svmClassifier,
        "ai.onnx.ml:SVMRegressor", ClassicalImports::svmRegressor,
        "ai.onnx.ml:ZipMap", ClassicalImports::zipMap);
  }

  private static List<Value> linearClassifier(NodeContext node) {
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(1)
            .addFloats("coefficients")
            .addOptionalFloats("intercepts")
            .addLabels("classlabels_ints", "classlabels_strings");
    return node.applyAll(
        new LinearClassifier(TreeImports.transform(node), inputs.given()), inputs.values());
  }

  /** A matrix product, except for the transforms that only classical models have. */
  private static List<Value> linearRegressor(NodeContext node) {
    long targets = node.longAttribute("targets", 1);
    PostTransform transform = TreeImports.transform(node);
    List<Double> coefficients = node.floats("coefficients");
    List<Double> intercepts = node.floats("intercepts");
    if (targets < 1
        || coefficients.isEmpty()
        || coefficients.size() % targets != 0
        || (!intercepts.isEmpty() && intercepts.size() != targets)) {
      throw node.invalid("coefficients or intercepts do not fit " + targets + " targets");
    }
    if (transform == PostTransform.SOFTMAX_ZERO || transform == PostTransform.PROBIT) {
      ConstantInputs inputs =
          new ConstantInputs(node)
              .addInputs(1)
              .addFloats("coefficients")
              .addOptionalFloats("intercepts");
      return node.applyAll(new LinearRegressor(transform, targets), inputs.values());
    }
    Composer a = node.compose();
    Value rows = rows(node);
    Value flat = ConstantInputs.floats(node, coefficients);
    Value matrix = a.apply(new Reshape(Shape.of(targets, coefficients.size() / targets)), flat);
    Value result = a.apply(new MatMul(), rows, a.apply(new Transpose(List.of(1, 0)), matrix));
    if (!intercepts.isEmpty()) {
      result = a.add(result, ConstantInputs.floats(node, intercepts));
    }
    return List.of(
        switch (transform) {
          case SOFTMAX -> a.apply(new Softmax(1), result);
          case LOGISTIC -> a.unary(ScalarOp.SIGMOID, result);
          case NONE, SOFTMAX_ZERO, PROBIT -> result;
        });
  }

  /** Input 0 as FLOAT32 {@code [N, F]}. */
  private static Value rows(NodeContext node) {
    TensorType input = node.tensor(0);
    Value floats = node.compose().cast(node.input(0), ElementType.FLOAT32);
    return switch (input.rank()) {
      case 1 -> node.apply(new Reshape(Shape.of(IndexExpr.ONE, input.dim(0))), floats);
      case 2 -> floats;
      default -> throw node.invalid("input 0 has rank " + input.rank() + ", not 1 or 2");
    };
  }

  /** Rows divided by a norm: their largest element, the sum of magnitudes, or their length. */
  private static List<Value> normalizer(NodeContext node) {
    String norm = node.stringAttribute("norm", "MAX");
    Reduce.Kind kind =
        switch (norm) {
          case "MAX" -> Reduce.Kind.MAX;
          case "L1" -> Reduce.Kind.L1;
          case "L2" -> Reduce.Kind.L2;
          default -> throw node.invalid("norm " + norm);
        };
    Composer a = node.compose();
    int rank = node.tensor(0).rank();
    if (rank < 1 || rank > 2) {
      throw node.invalid("input 0 has rank " + rank + ", not 1 or 2");
    }
    Value x = node.compose().cast(node.input(0), ElementType.FLOAT32);
    Value size = a.apply(new Reduce(kind, List.of(rank - 1), true), x);
    Value isZero = a.binary(ScalarOp.EQ, size, a.scalar(size, 0));
    return List.of(a.divide(x, a.where(isZero, a.scalar(size, 1), size)));
  }

  private record Kernel(SvmKernel kernel, double gamma, double coef0, double degree) {
    static Kernel of(NodeContext node) {
      String name = node.stringAttribute("kernel_type", "LINEAR");
      List<Double> parameters = node.floats("kernel_params");
      return new Kernel(
          switch (name) {
            case "LINEAR" -> SvmKernel.LINEAR;
            case "POLY" -> SvmKernel.POLY;
            case "RBF" -> SvmKernel.RBF;
            case "SIGMOID" -> SvmKernel.SIGMOID;
            default -> throw node.invalid("kernel_type " + name);
          },
          parameters.size() > 0 ? parameters.get(0) : 0,
          parameters.size() > 1 ? parameters.get(1) : 0,
          parameters.size() > 2 ? parameters.get(2) : 0);
    }
  }

  private static List<Value> svmClassifier(NodeContext node) {
    Kernel kernel = Kernel.of(node);
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(1)
            .addOptionalFloats("support_vectors")
            .addOptionalLongs("vectors_per_class")
            .addFloats("coefficients")
            .addFloats("rho")
            .addOptionalFloats("prob_a")
            .addOptionalFloats("prob_b")
            .addLabels("classlabels_ints", "classlabels_strings");
    long classes =
        Math.max(node.longs("classlabels_ints").size(), node.strings("classlabels_strings").size());
    boolean pairs = inputs.given().get(1) && !inputs.given().get(5) && classes > 2;
    long columns = pairs ? classes * (classes - 1) / 2 : classes;
    return node.applyAll(
        new SvmClassifier(
            kernel.kernel(),
            kernel.gamma(),
            kernel.coef0(),
            kernel.degree(),
            TreeImports.transform(node),
            columns,
            inputs.given()),
        inputs.values());
  }

  private static List<Value> svmRegressor(NodeContext node) {
    Kernel kernel = Kernel.of(node);
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(1)
            .addFloats("support_vectors")
            .addFloats("coefficients")
            .addFloats("rho");
    return node.applyAll(
        new SvmRegressor(
            kernel.kernel(),
            kernel.gamma(),
            kernel.coef0(),
            kernel.degree(),
            TreeImports.transform(node),
            node.longAttribute("n_supports", 0),
            node.flag("one_class", false)),
        inputs.values());
  }

  private static List<Value> zipMap(NodeContext node) {
    throw node.unsupported(
        "maps are not supported", "convert the classifier with the option zipmap=False");
  }
}
