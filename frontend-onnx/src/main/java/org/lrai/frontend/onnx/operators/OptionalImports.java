package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import onnx.Onnx.TypeProto;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.opaque.OptionalConstruct;
import org.lrai.ir.op.opaque.OptionalEmpty;
import org.lrai.ir.op.opaque.OptionalGetElement;
import org.lrai.ir.op.opaque.OptionalHasElement;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.ValueType;

/** Values that may be absent. */
final class OptionalImports {
  private OptionalImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Optional", OptionalImports::optional,
        "OptionalGetElement", OptionalImports::element,
        "OptionalHasElement", OptionalImports::hasElement);
  }

  private static List<Value> optional(NodeContext node) {
    return List.of(
        node.hasInput(0)
            ? node.apply(new OptionalConstruct(), node.input(0))
            : node.apply(new OptionalEmpty(type(node, node.typeAttribute("type")))));
  }

  private static ValueType type(NodeContext node, TypeProto type) {
    return switch (type.getValueCase()) {
      case TENSOR_TYPE ->
          new ValueType.AnyTensor(
              ElementTypes.require(type.getTensorType().getElemType(), "an optional"));
      case SEQUENCE_TYPE ->
          new ValueType.SequenceType(type(node, type.getSequenceType().getElemType()));
      case OPTIONAL_TYPE ->
          new ValueType.OptionalType(type(node, type.getOptionalType().getElemType()));
      case MAP_TYPE, OPAQUE_TYPE, SPARSE_TENSOR_TYPE, VALUE_NOT_SET ->
          throw node.unsupported("an optional " + type.getValueCase(), "use tensors or sequences");
    };
  }

  /** Since opset 18 the input may as well be no optional: then it is there. */
  private static List<Value> element(NodeContext node) {
    if (!(node.input(0).type() instanceof ValueType.OptionalType(ValueType element))) {
      return List.of(node.input(0));
    }
    if (element instanceof ValueType.AnyTensor) {
      throw node.unsupported(
          "it is not known how many dims the tensor has", "give the model's input a shape");
    }
    return List.of(node.apply(new OptionalGetElement(), node.input(0)));
  }

  private static List<Value> hasElement(NodeContext node) {
    boolean isOptional = node.hasInput(0) && node.input(0).type() instanceof ValueType.OptionalType;
    return List.of(
        isOptional
            ? node.apply(new OptionalHasElement(), node.input(0))
            : node.constant(TensorData.ofScalar(ElementType.BOOL, node.hasInput(0) ? 1 : 0)));
  }
}
