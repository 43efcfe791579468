package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.neural.BatchNormalization;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;

/** Batch normalization with given statistics, or, in training, with those of the batch. */
final class BatchNormalizationImport {
  private BatchNormalizationImport() {}

  static Map<String, OperatorImport> table() {
    return Map.of("BatchNormalization", BatchNormalizationImport::batchNormalization);
  }

  private static List<Value> batchNormalization(NodeContext node) {
    double epsilon = node.floatAttribute("epsilon", 1e-5f);
    if (isTraining(node)) {
      return training(node, epsilon);
    }
    boolean spatial = node.opset() >= 9 || node.flag("spatial", true);
    if (!spatial) {
      return List.of(perActivation(node, epsilon));
    }
    return List.of(normalized(node, epsilon, node.input(3), node.input(4)));
  }

  /** Asked for by an attribute, or, in versions 7 to 13, by using the further outputs. */
  private static boolean isTraining(NodeContext node) {
    if (node.opset() >= 14) {
      return node.flag("training_mode", false);
    }
    if (node.opset() < 7) {
      return !node.flag("is_test", false);
    }
    return IntStream.range(1, node.outputCount()).anyMatch(node::hasOutput);
  }

  private static Value normalized(NodeContext node, double epsilon, Value mean, Value variance) {
    return node.apply(
        new BatchNormalization(epsilon),
        node.input(0),
        node.input(1),
        node.input(2),
        mean,
        variance);
  }

  /** Before version 9, without {@code spatial}: parameters for every element but for the batch. */
  private static Value perActivation(NodeContext node, double epsilon) {
    Composer a = node.compose();
    Value centred = a.subtract(node.input(0), node.input(3));
    Value deviation = a.unary(ScalarOp.SQRT, a.add(node.input(4), epsilon));
    return a.add(a.multiply(a.divide(centred, deviation), node.input(1)), node.input(2));
  }

  /**
   * Outputs: y, running mean, running variance, before version 14 also the mean and variance of the
   * batch.
   */
  private static List<Value> training(NodeContext node, double epsilon) {
    Composer a = node.compose();
    Value x = node.input(0);
    int rank = node.tensor(0).rank();
    List<Integer> axes = IntStream.range(0, rank).filter(k -> k != 1).boxed().toList();
    Value x32 = a.cast(x, Composer.element(node.input(3)));
    Value meanKept = a.reduce(Reduce.Kind.MEAN, x32, axes);
    Value centred = a.subtract(x32, meanKept);
    Value varianceKept = a.reduce(Reduce.Kind.MEAN, a.multiply(centred, centred), axes);
    Shape channels = Composer.shape(node.input(1));
    Value mean = a.reshape(meanKept, channels);
    Value variance = a.reshape(varianceKept, channels);
    double momentum = node.floatAttribute("momentum", 0.9f);
    return List.of(
        normalized(node, epsilon, mean, variance),
        running(a, node.input(3), mean, momentum),
        running(a, node.input(4), variance, momentum),
        mean,
        variance);
  }

  private static Value running(Composer a, Value before, Value ofBatch, double momentum) {
    return a.add(a.multiply(before, momentum), a.multiply(ofBatch, 1 - momentum));
  }
}
