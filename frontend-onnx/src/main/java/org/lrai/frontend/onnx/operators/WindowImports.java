package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** Window functions and the matrix of mel filters: functions of sizes and constants alone. */
final class WindowImports {
  private WindowImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "HannWindow", node -> window(node, 0.5, -0.5, 0),
        "HammingWindow", node -> window(node, 25.0 / 46, -21.0 / 46, 0),
        "BlackmanWindow", node -> window(node, 0.42, -0.5, 0.08),
        "MelWeightMatrix", WindowImports::melWeightMatrix);
  }

  /** {@code constant + first cos(2 pi i / n) + second cos(4 pi i / n)}. */
  private static List<Value> window(
      NodeContext node, double constant, double first, double second) {
    IndexExpr size = ScalarInputs.index(node, 0);
    Shape shape = Shape.of(size);
    IndexExpr period = node.flag("periodic", true) ? size : size.minus(1);
    IndexExpr i = Definition.outputIndex(0);
    Value sum = node.scalar(ElementType.FLOAT64, constant);
    sum = plus(node, sum, first, SignalImports.cosine(node, shape, i, period));
    if (second != 0) {
      sum = plus(node, sum, second, SignalImports.cosine(node, shape, i.times(2), period));
    }
    return List.of(node.compose().cast(sum, outputType(node)));
  }

  private static Value plus(NodeContext node, Value sum, double factor, Value term) {
    Composer a = node.compose();
    Value coefficient = node.scalar(ElementType.FLOAT64, factor);
    Value product = a.multiply(coefficient, term);
    return a.add(sum, product);
  }

  private static ElementType outputType(NodeContext node) {
    return ElementTypes.require(node.longAttribute("output_datatype", 1), "the output");
  }

  /** All inputs are constant, and so is the matrix. */
  private static List<Value> melWeightMatrix(NodeContext node) {
    MelFilters filters =
        new MelFilters(
            ScalarInputs.integer(node, 0),
            ScalarInputs.integer(node, 1),
            ScalarInputs.integer(node, 2),
            ScalarInputs.real(node, 3),
            ScalarInputs.real(node, 4));
    double[] weights =
        filters.weights().orElseThrow(() -> node.invalid("there is no such filter bank"));
    var bytes = TensorData.allocate(ElementType.FLOAT64, weights.length);
    for (double weight : weights) {
      bytes.putDouble(weight);
    }
    long[] dims = {filters.spectrumBins(), filters.melBins()};
    Value matrix = node.constant(TensorData.ofBytes(ElementType.FLOAT64, dims, bytes.flip()));
    return List.of(node.compose().cast(matrix, outputType(node)));
  }
}
