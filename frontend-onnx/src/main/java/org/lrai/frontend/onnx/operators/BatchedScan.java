package org.lrai.frontend.onnx.operators;

import java.util.List;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.AttributeProto.AttributeType;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.ValueInfoProto;
import org.lrai.ir.graph.Value;

/**
 * Scan of opset 8, whose inputs have a batch as first and the sequence as second axis: a Scan over
 * the batch around a Scan of later versions over the sequence.
 */
final class BatchedScan {
  /** Marks the two Scans as such of later versions. No model has this attribute. */
  static final String UNBATCHED = "\0unbatched";

  private static final String PREFIX = "\0scan ";

  private BatchedScan() {}

  /** Input 0, the lengths of the sequences, has to be left out. */
  static List<Value> unbatched(NodeContext node) {
    if (node.hasInput(0)) {
      throw node.unsupported(
          "sequences of different lengths are scanned", "convert the model to opset 9 or newer");
    }
    int count = node.inputCount() - 1;
    GraphProto.Builder perBatch = GraphProto.newBuilder();
    NodeProto.Builder inner = scan(node.graphAttribute("body"), scanned(node));
    if (node.hasAttribute("directions")) {
      inner.addAttribute(
          AttributeProto.newBuilder()
              .setName("scan_input_directions")
              .setType(AttributeType.INTS)
              .addAllInts(node.longs("directions")));
    }
    for (int k = 0; k < count; k++) {
      perBatch.addInput(value(PREFIX + k));
      inner.addInput(PREFIX + k);
    }
    for (int k = 0; k < node.outputCount(); k++) {
      perBatch.addOutput(value(PREFIX + "out " + k));
      inner.addOutput(PREFIX + "out " + k);
    }
    NodeProto.Builder outer = scan(perBatch.addNode(inner).build(), count);
    GraphProto.Builder graph = GraphProto.newBuilder();
    for (int k = 0; k < count; k++) {
      outer.addInput(node.inputName(k + 1));
    }
    for (int k = 0; k < node.outputCount(); k++) {
      outer.addOutput(PREFIX + "result " + k);
      graph.addOutput(value(PREFIX + "result " + k));
    }
    return node.inline(graph.addNode(outer).build());
  }

  private static long scanned(NodeContext node) {
    return node.longAttribute("num_scan_inputs", 0);
  }

  private static NodeProto.Builder scan(GraphProto body, long scanned) {
    return NodeProto.newBuilder()
        .setOpType("Scan")
        .addAttribute(
            AttributeProto.newBuilder().setName("body").setType(AttributeType.GRAPH).setG(body))
        .addAttribute(integer("num_scan_inputs", scanned))
        .addAttribute(integer(UNBATCHED, 1));
  }

  private static AttributeProto integer(String name, long value) {
    return AttributeProto.newBuilder().setName(name).setType(AttributeType.INT).setI(value).build();
  }

  private static ValueInfoProto value(String name) {
    return ValueInfoProto.newBuilder().setName(name).build();
  }
}
