package org.lrai.frontend.onnx.operators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onnx.Onnx.TensorProto.DataType;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.type.ElementType;

/** Conversions of element types. */
final class CastImports {
  private CastImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Cast", node -> cast(node, target(node)),
        "CastLike", node -> cast(node, node.tensor(1).element()));
  }

  private static ElementType target(NodeContext node) {
    if (node.opset() >= 6) {
      long type =
          node.longAttribute("to")
              .orElseThrow(() -> node.invalid("it does not say which type to cast to"));
      return ElementTypes.require(type, "the result");
    }
    String name = node.stringAttribute("to", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(DataType.values())
        .filter(type -> type.name().equals(name))
        .findAny()
        .flatMap(type -> ElementTypes.find(type.getNumber()))
        .orElseThrow(() -> node.invalid("there is no element type " + name));
  }

  private static List<Value> cast(NodeContext node, ElementType to) {
    ElementType from = node.tensor(0).element();
    if (from == to) {
      return List.of(node.input(0));
    }
    if (from == ElementType.STRING || to == ElementType.STRING) {
      throw node.unsupported(
          "casts between strings and numbers are not supported", "convert outside of the model");
    }
    return List.of(node.apply(new Cast(to, node.flag("saturate", true)), node.input(0)));
  }
}
