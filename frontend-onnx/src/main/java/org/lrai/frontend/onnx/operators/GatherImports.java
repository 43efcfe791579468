package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition.ScatterMode;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.movement.GatherElements;
import org.lrai.ir.op.movement.GatherND;
import org.lrai.ir.op.movement.ScatterElements;
import org.lrai.ir.op.movement.ScatterND;

/** Gathers and scatters: elements at places that other tensors hold. */
final class GatherImports {
  private GatherImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Gather", node -> gather(node, new Gather(axis(node))),
        "GatherElements", node -> gather(node, new GatherElements(axis(node))),
        "GatherND", GatherImports::gatherNd,
        "com.microsoft:GatherND", GatherImports::gatherNd,
        "Scatter", node -> scatter(node, new ScatterElements(axis(node), ScatterMode.REPLACE)),
        "ScatterElements", node -> scatter(node, new ScatterElements(axis(node), mode(node))),
        "ScatterND", node -> scatter(node, new ScatterND(mode(node))));
  }

  private static int axis(NodeContext node) {
    return node.axis(node.longAttribute("axis", 0), node.tensor(0).rank());
  }

  private static List<Value> gather(NodeContext node, Op op) {
    return List.of(node.apply(op, node.input(0), node.input(1)));
  }

  private static List<Value> gatherNd(NodeContext node) {
    long batchDims = node.longAttribute("batch_dims", 0);
    if (batchDims < 0 || batchDims >= node.tensor(1).rank()) {
      throw node.invalid("attribute batch_dims is " + batchDims);
    }
    return gather(node, new GatherND((int) batchDims));
  }

  private static List<Value> scatter(NodeContext node, Op op) {
    return List.of(node.apply(op, node.input(0), node.input(1), node.input(2)));
  }

  private static ScatterMode mode(NodeContext node) {
    String reduction = node.stringAttribute("reduction", "none");
    return switch (reduction) {
      case "none" -> ScatterMode.REPLACE;
      case "add" -> ScatterMode.ADD;
      case "mul" -> ScatterMode.MULTIPLY;
      case "max" -> ScatterMode.MAX;
      case "min" -> ScatterMode.MIN;
      default -> throw node.invalid("there is no reduction '" + reduction + "'");
    };
  }
}
