package org.lrai.frontend.onnx.graph;

import java.util.Optional;
import onnx.Onnx.TensorShapeProto.Dimension;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Compares what a model says of its outputs with what follows from its nodes. The latter counts;
 * but a model that is wrong about the element type of an output is likely damaged.
 */
final class OutputTypes {
  private static final String REMEDY = "what lrai infers from the nodes is what it computes";

  private OutputTypes() {}

  static void check(Attempt attempt, ValueInfoProto output, ValueType inferred) {
    if (inferred instanceof TensorType tensor && output.getType().hasTensorType()) {
      check(attempt, output.getName(), output.getType().getTensorType(), tensor);
    }
  }

  private static void check(
      Attempt attempt, String output, TypeProto.Tensor stated, TensorType inferred) {
    Optional<ElementType> element = ElementTypes.find(stated.getElemType());
    boolean otherElement = element.isPresent() && element.get() != inferred.element();
    int rank = stated.getShape().getDimCount();
    if (otherElement) {
      attempt.report(
          Diagnostic.error(
                  "wrong-output-type",
                  "output %s is %s; the model says %s"
                      .formatted(output, inferred, element.map(ElementType::text).orElse("?")))
              .withRemedy("export the model again"));
      return;
    }
    if (stated.hasShape() && rank != inferred.rank()) {
      attempt.report(
          Diagnostic.warning(
                  "wrong-output-shape",
                  "output %s is %s; the model says rank %d".formatted(output, inferred, rank))
              .withRemedy(REMEDY));
      return;
    }
    for (int axis = 0; stated.hasShape() && axis < rank; axis++) {
      Dimension dim = stated.getShape().getDim(axis);
      if (dim.hasDimValue()
          && inferred.dim(axis).asConstant().isPresent()
          && !inferred.dim(axis).isConstant(dim.getDimValue())) {
        attempt.report(
            Diagnostic.warning(
                    "wrong-output-shape",
                    "output %s is %s; the model says %d for dim %d"
                        .formatted(output, inferred, dim.getDimValue(), axis))
                .withRemedy(REMEDY));
      }
    }
  }
}
