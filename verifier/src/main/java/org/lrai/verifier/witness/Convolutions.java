package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.linear.TileAssembly;
import org.lrai.ir.op.linear.TileTransform;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Steps that compute convolutions in another way. */
final class Convolutions {
  private final Graph graph;
  private final SequencedMap<Value, TensorData> constants;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Value> made = new HashMap<>();

  private Convolutions(Graph graph) {
    this.graph = graph;
    this.constants = new LinkedHashMap<>(graph.constants());
  }

  /** {@code conv{pads}(x, w) = conv{no pads}(pad(x, 0), w)}. */
  static Graph padded(Graph graph, Change.Pad step) {
    Map<String, Change.Padding> byName =
        step.paddings().stream()
            .collect(Collectors.toMap(Change.Padding::convolution, padding -> padding));
    Convolutions made = new Convolutions(graph);
    for (Node node : graph.nodes()) {
      Change.Padding padding =
          node.outputs().size() == 1 ? byName.remove(node.output().name()) : null;
      if (padding == null) {
        made.nodes.add(node);
      } else {
        made.pad(node, padding);
      }
    }
    return made.graph(byName);
  }

  /** By transformed tiles, for matrices that give the convolution. */
  static Graph tiled(Graph graph, Change.Tile step) {
    TileMatrices matrices = TileMatrices.of(step);
    Map<String, Change.Tiling> byName =
        step.tilings().stream()
            .collect(Collectors.toMap(Change.Tiling::convolution, tiling -> tiling));
    Convolutions made = new Convolutions(graph);
    for (Node node : graph.nodes()) {
      Change.Tiling tiling =
          node.outputs().size() == 1 ? byName.remove(node.output().name()) : null;
      if (tiling == null) {
        made.nodes.add(node);
      } else {
        made.tile(node, tiling, matrices);
      }
    }
    return made.graph(byName);
  }

  private Graph graph(Map<String, ?> left) {
    require(left.isEmpty(), "no nodes compute " + left.keySet());
    return Structure.graph(graph, constants, nodes, graph.outputs());
  }

  /** The convolution that a node is, on FLOAT32: only there is a zero that is padded with known. */
  private static Conv convolution(Node node) {
    if (node.op() instanceof Conv conv
        && node.inputs().getFirst().type() instanceof TensorType type
        && type.element() == ElementType.FLOAT32) {
      return conv;
    }
    throw new Refusal(node.output() + " is no convolution of f32");
  }

  private void pad(Node node, Change.Padding names) {
    Conv conv = convolution(node);
    List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    List<WindowAxis> axes = new ArrayList<>();
    for (WindowAxis axis : conv.axes()) {
      before.add(axis.padBegin());
      after.add(axis.padEnd());
      axes.add(new WindowAxis(axis.stride(), axis.dilation(), IndexExpr.ZERO, IndexExpr.ZERO));
    }
    Value zero = constant(names.zero(), TensorData.ofFloats(new long[0], 0f));
    Value padded =
        apply(
            node,
            names.padded(),
            new Pad(Pad.Mode.CONSTANT, before, after),
            node.inputs().getFirst(),
            zero);
    List<Value> inputs = new ArrayList<>(node.inputs());
    inputs.set(0, padded);
    add(new Node(node.name(), new Conv(axes, conv.group()), inputs, node.outputs()));
  }

  private void tile(Node node, Change.Tiling names, TileMatrices matrices) {
    Conv conv = convolution(node);
    TensorType input = (TensorType) node.inputs().getFirst().type();
    TensorType output = (TensorType) node.output().type();
    TensorData kernel = graph.constants().get(node.inputs().get(1));
    require(
        conv.group().isConstant(1)
            && conv.axes().size() == 2
            && conv.axes().stream()
                .allMatch(axis -> axis.stride().isConstant(1) && axis.dilation().isConstant(1))
            && kernel != null
            && kernel.dims()[2] == matrices.taps()
            && kernel.dims()[3] == matrices.taps(),
        node.output() + " is no convolution with windows of " + matrices.taps());
    int step = matrices.step();
    List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    for (int k = 0; k < 2; k++) {
      IndexExpr begin = conv.axes().get(k).padBegin();
      IndexExpr whole =
          output.dim(k + 2).ceilDiv(IndexExpr.constant(step)).times(step).plus(matrices.taps() - 1);
      before.add(begin);
      after.add(whole.minus(begin).minus(input.dim(k + 2)));
    }
    Value zero = constant(names.zero(), TensorData.ofFloats(new long[0], 0f));
    Pad pad = new Pad(Pad.Mode.CONSTANT, before, after);
    Value padded = apply(node, names.padded(), pad, node.inputs().getFirst(), zero);
    Value inputMatrix = constant(names.inputMatrix(), matrices.inputData());
    Value tiles = apply(node, names.tiles(), new TileTransform(step), padded, inputMatrix);
    Value weights = weights(names.weights(), kernel, matrices);
    Value products = apply(node, names.products(), new MatMul(), tiles, weights);
    Value outputMatrix = constant(names.outputMatrix(), matrices.outputData());
    List<Value> inputs = new ArrayList<>(List.of(products, outputMatrix));
    node.inputs().stream().skip(2).forEach(inputs::add);
    add(
        new Node(
            node.name(),
            new TileAssembly(step, output.dim(2), output.dim(3)),
            inputs,
            node.outputs()));
  }

  /** Convolutions of the same weights may share what is transformed. */
  private Value weights(String name, @Nullable TensorData kernel, TileMatrices matrices) {
    if (kernel == null) {
      throw new Refusal("weights that are not constant");
    }
    TensorData transformed = matrices.transformed(kernel);
    Value known = made.get(name);
    if (known == null) {
      return constant(name, transformed);
    }
    require(Objects.equals(transformed, constants.get(known)), name + " is of other weights");
    return known;
  }

  private Value constant(String name, TensorData data) {
    Value value = new Value(name, data.type());
    require(constants.putIfAbsent(value, data) == null, name + " is there already");
    made.put(name, value);
    return value;
  }

  private Value apply(Node like, String name, Op op, Value... inputs) {
    List<Value> all = List.of(inputs);
    Value output =
        new Value(name, op.inferTypes(all.stream().map(Value::type).toList()).getFirst());
    nodes.add(new Node(like.name(), op, all, List.of(output)));
    return output;
  }

  /** A node in place of another: what it computes has the same type. */
  private void add(Node node) {
    node.checkTypes();
    nodes.add(node);
  }
}
