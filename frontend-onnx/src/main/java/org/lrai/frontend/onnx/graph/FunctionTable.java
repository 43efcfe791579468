package org.lrai.frontend.onnx.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.FunctionProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import org.lrai.frontend.onnx.operators.OperatorTable;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/** The functions that a model defines. */
final class FunctionTable {
  private final Map<String, FunctionProto> functions = new HashMap<>();

  FunctionTable(List<FunctionProto> functions) {
    for (FunctionProto function : functions) {
      String key = key(function.getDomain(), function.getName(), function.getOverload());
      if (this.functions.put(key, function) != null) {
        throw new DiagnosticException(
            Diagnostic.error("duplicate-name", "function " + key + " is defined twice")
                .withRemedy("the file is damaged; export the model again"));
      }
    }
  }

  static String key(String domain, String name, String overload) {
    return OperatorTable.key(domain, name) + (overload.isEmpty() ? "" : ":" + overload);
  }

  /** The function that a node calls, if the model defines it. */
  Optional<FunctionProto> find(NodeProto node) {
    return Optional.ofNullable(
        functions.get(key(node.getDomain(), node.getOpType(), node.getOverload())));
  }

  /** The nodes of a function's body, with the attributes of a call written in. */
  static List<NodeProto> body(FunctionProto function, NodeProto call) {
    Map<String, AttributeProto> attributes = new HashMap<>();
    function.getAttributeProtoList().forEach(a -> attributes.put(a.getName(), a));
    call.getAttributeList().forEach(a -> attributes.put(a.getName(), a));
    return function.getNodeList().stream().map(node -> bind(node, attributes)).toList();
  }

  private static NodeProto bind(NodeProto node, Map<String, AttributeProto> attributes) {
    if (node.getAttributeList().stream().noneMatch(FunctionTable::mayRefer)) {
      return node;
    }
    NodeProto.Builder bound = node.toBuilder().clearAttribute();
    for (AttributeProto attribute : node.getAttributeList()) {
      if (!attribute.getRefAttrName().isEmpty()) {
        AttributeProto given = attributes.get(attribute.getRefAttrName());
        if (given != null) {
          bound.addAttribute(given.toBuilder().setName(attribute.getName()));
        }
      } else if (attribute.hasG()) {
        bound.addAttribute(attribute.toBuilder().setG(bind(attribute.getG(), attributes)));
      } else {
        bound.addAttribute(attribute);
      }
    }
    return bound.build();
  }

  private static boolean mayRefer(AttributeProto attribute) {
    return !attribute.getRefAttrName().isEmpty() || attribute.hasG();
  }

  private static GraphProto bind(GraphProto graph, Map<String, AttributeProto> attributes) {
    List<NodeProto> nodes =
        graph.getNodeList().stream()
            .map(node -> bind(node, attributes))
            .collect(Collectors.toList());
    return graph.toBuilder().clearNode().addAllNode(nodes).build();
  }
}
