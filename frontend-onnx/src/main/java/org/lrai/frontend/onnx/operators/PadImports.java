package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** Pad in all versions: amounts and value as attributes (before 11), then as inputs. */
final class PadImports {
  private PadImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of("Pad", PadImports::pad, "com.microsoft:Pad", PadImports::contributedPad);
  }

  /** The amounts may also be a matrix of one row. */
  private static List<Value> contributedPad(NodeContext node) {
    Value amounts = node.input(1);
    Shape flat = Shape.of(Composer.shape(amounts).size());
    return pad(node.withInput(1, node.compose().reshape(amounts, flat)).withOpset(13));
  }

  private static List<Value> pad(NodeContext node) {
    int rank = node.tensor(0).rank();
    List<IndexExpr> amounts = node.opset() >= 11 ? node.requiredIndices(1) : attributeAmounts(node);
    List<Long> axes =
        node.hasInput(3) ? node.requiredLongs(3) : LongStream.range(0, rank).boxed().toList();
    if (amounts.size() != 2 * axes.size()) {
      throw node.invalid(amounts.size() + " amounts of padding for " + axes.size() + " axes");
    }
    List<IndexExpr> before = new ArrayList<>(Collections.nCopies(rank, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    for (int k = 0; k < axes.size(); k++) {
      int axis = node.axis(axes.get(k), rank);
      before.set(axis, amounts.get(k));
      after.set(axis, amounts.get(k + axes.size()));
    }
    Pad.Mode mode = mode(node);
    Pad pad = new Pad(mode, before, after);
    if (mode != Pad.Mode.CONSTANT) {
      assumeElements(node, pad);
    }
    return List.of(
        mode == Pad.Mode.CONSTANT
            ? node.apply(pad, node.input(0), fill(node))
            : node.apply(pad, node.input(0)));
  }

  /** Of nothing there is neither an edge nor a mirror image. */
  private static void assumeElements(NodeContext node, Pad pad) {
    for (int axis = 0; axis < pad.before().size(); axis++) {
      if (pad.grows(axis)) {
        node.assumePositive(pad.kept(node.tensor(0), axis));
      }
    }
  }

  private static List<IndexExpr> attributeAmounts(NodeContext node) {
    return node.longs(node.opset() == 1 ? "paddings" : "pads").stream()
        .map(IndexExpr::constant)
        .toList();
  }

  private static Pad.Mode mode(NodeContext node) {
    String mode = node.stringAttribute("mode", "constant");
    return switch (mode) {
      case "constant" -> Pad.Mode.CONSTANT;
      case "reflect" -> Pad.Mode.REFLECT;
      case "edge" -> Pad.Mode.EDGE;
      case "wrap" -> Pad.Mode.WRAP;
      default -> throw node.invalid("there is no mode '" + mode + "'");
    };
  }

  private static Value fill(NodeContext node) {
    ElementType type = node.tensor(0).element();
    if (node.opset() < 11) {
      return node.scalar(type, node.floatAttribute("value", 0));
    }
    return node.hasInput(2) ? ScalarInputs.value(node, 2) : zero(node, type);
  }

  /** 0, false or the empty string. */
  static Value zero(NodeContext node, ElementType type) {
    return type == ElementType.STRING
        ? node.constant(TensorData.ofStrings(new long[0], List.of("")))
        : node.scalar(type, 0);
  }
}
