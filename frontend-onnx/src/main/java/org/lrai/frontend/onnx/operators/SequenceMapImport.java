package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.AttributeProto.AttributeType;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TensorProto.DataType;
import onnx.Onnx.ValueInfoProto;
import org.lrai.ir.graph.Value;
import org.lrai.ir.type.ValueType;

/**
 * SequenceMap, as the specification defines it: a Loop that takes the elements of the input
 * sequences, runs the body on them, and inserts its outputs into sequences.
 */
final class SequenceMapImport {
  /** Begins names that no model has: of values between the body and the loop around it. */
  private static final String PREFIX = "\0map ";

  private SequenceMapImport() {}

  static Map<String, OperatorImport> table() {
    return Map.of("SequenceMap", SequenceMapImport::map);
  }

  private static List<Value> map(NodeContext node) {
    GraphProto body = node.graphAttribute("body");
    if (body.getInputCount() != node.inputCount()) {
      throw node.invalid(
          "the body has %d inputs, it is given %d"
              .formatted(body.getInputCount(), node.inputCount()));
    }
    GraphProto.Builder outer = GraphProto.newBuilder();
    outer.addNode(operator("SequenceLength").addInput(node.inputName(0)).addOutput(name("count")));
    NodeProto.Builder loop =
        operator("Loop")
            .addInput(name("count"))
            .addInput("")
            .addAttribute(
                AttributeProto.newBuilder()
                    .setName("body")
                    .setType(AttributeType.GRAPH)
                    .setG(loopBody(node, body)));
    for (int k = 0; k < body.getOutputCount(); k++) {
      outer.addNode(empty(body.getOutput(k)).addOutput(name("empty" + k)));
      loop.addInput(name("empty" + k)).addOutput(name("result" + k));
      outer.addOutput(value(name("result" + k)));
    }
    return node.inline(outer.addNode(loop).build());
  }

  /** Inputs: iteration, condition, sequences so far. */
  private static GraphProto loopBody(NodeContext node, GraphProto body) {
    GraphProto.Builder step = GraphProto.newBuilder().setName(body.getName());
    step.addInput(value(name("i"))).addInput(value(name("go on")));
    step.addOutput(value(name("go on")));
    for (int k = 0; k < body.getInputCount(); k++) {
      boolean isSequence = node.input(k).type() instanceof ValueType.SequenceType;
      NodeProto.Builder take =
          isSequence
              ? operator("SequenceAt").addInput(node.inputName(k)).addInput(name("i"))
              : operator("Identity").addInput(node.inputName(k));
      step.addNode(take.addOutput(body.getInput(k).getName()));
    }
    step.addAllNode(body.getNodeList());
    step.addAllInitializer(body.getInitializerList());
    for (int k = 0; k < body.getOutputCount(); k++) {
      step.addInput(value(name("before" + k)));
      step.addNode(
          operator("SequenceInsert")
              .addInput(name("before" + k))
              .addInput(body.getOutput(k).getName())
              .addOutput(name("after" + k)));
      step.addOutput(value(name("after" + k)));
    }
    return step.build();
  }

  private static NodeProto.Builder empty(ValueInfoProto output) {
    int stated = output.getType().getTensorType().getElemType();
    int element = stated == 0 ? DataType.FLOAT_VALUE : stated;
    return operator("SequenceEmpty")
        .addAttribute(
            AttributeProto.newBuilder().setName("dtype").setType(AttributeType.INT).setI(element));
  }

  private static NodeProto.Builder operator(String type) {
    return NodeProto.newBuilder().setOpType(type);
  }

  private static ValueInfoProto value(String name) {
    return ValueInfoProto.newBuilder().setName(name).build();
  }

  private static String name(String what) {
    return PREFIX + what;
  }
}
