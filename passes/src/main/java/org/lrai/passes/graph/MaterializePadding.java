package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * {@code conv{pads}(x, w) = conv{no pads}(pad(x, 0), w)}: one copy of the input with its border, so
 * that the inner loops of a convolution read without guards. Convolutions of one tap per axis and
 * of other types than FLOAT32 stay as they are.
 */
public final class MaterializePadding implements Pass {
  @Override
  public String name() {
    return "materialize-padding";
  }

  @Override
  public PassResult run(Graph graph) {
    List<RewriteStep.Change.Padding> paddings = new ArrayList<>();
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>(graph.constants());
    Set<String> names = new HashSet<>();
    graph.inputs().forEach(input -> names.add(input.name()));
    constants.keySet().forEach(constant -> names.add(constant.name()));
    graph.nodes().forEach(node -> node.outputs().forEach(output -> names.add(output.name())));
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Conv conv && isPadded(conv, node)) {
        Value zero = new Value(unique(node, "zero", names), TensorType.of(ElementType.FLOAT32));
        constants.put(zero, TensorData.ofFloats(new long[0], 0f));
        Node pad = pad(node, conv, zero, unique(node, "padded", names));
        nodes.add(pad);
        paddings.add(
            new RewriteStep.Change.Padding(node.output().name(), zero.name(), pad.output().name()));
        List<Value> inputs = new ArrayList<>(node.inputs());
        inputs.set(0, pad.output());
        nodes.add(new Node(node.name(), withoutPads(conv), inputs, node.outputs()));
      } else {
        nodes.add(node);
      }
    }
    return paddings.isEmpty()
        ? PassResult.unchanged(graph)
        : PassResult.of(
            new RewriteStep.Change.Pad(paddings),
            graph,
            new Graph(
                graph.name(), graph.inputs(), constants, nodes, graph.outputs(), graph.symbols()));
  }

  private static boolean isPadded(Conv conv, Node node) {
    return node.inputs().getFirst().type() instanceof TensorType type
        && type.element() == ElementType.FLOAT32
        && conv.axes().stream().anyMatch(axis -> !axis.equals(withoutPads(axis)));
  }

  private static String unique(Node node, String suffix, Set<String> names) {
    String wanted = node.output().name() + "/" + suffix;
    String name = wanted;
    for (int i = 1; !names.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  private static Node pad(Node node, Conv conv, Value zero, String name) {
    TensorType type = (TensorType) node.inputs().getFirst().type();
    List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    List<IndexExpr> dims = new ArrayList<>(List.of(type.dim(0), type.dim(1)));
    for (int k = 0; k < conv.axes().size(); k++) {
      WindowAxis axis = conv.axes().get(k);
      before.add(axis.padBegin());
      after.add(axis.padEnd());
      dims.add(type.dim(k + 2).plus(axis.padBegin()).plus(axis.padEnd()));
    }
    return new Node(
        node.name(),
        new Pad(Pad.Mode.CONSTANT, before, after),
        List.of(node.inputs().getFirst(), zero),
        List.of(new Value(name, type.withShape(new Shape(dims)))));
  }

  private static Conv withoutPads(Conv conv) {
    return new Conv(
        conv.axes().stream().map(MaterializePadding::withoutPads).toList(), conv.group());
  }

  private static WindowAxis withoutPads(WindowAxis axis) {
    return new WindowAxis(axis.stride(), axis.dilation(), IndexExpr.ZERO, IndexExpr.ZERO);
  }
}
