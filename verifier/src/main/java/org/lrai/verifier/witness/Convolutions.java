package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
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
  private final Remake made;
  private final Map<String, Value> transformed = new HashMap<>();

  private Convolutions(Graph graph) {
    this.made = new Remake(graph);
  }

  /** {@code conv{pads}(x, w) = conv{no pads}(pad(x, 0), w)}. */
  static Graph padded(Graph graph, Change.Pad step) {
    Convolutions convolutions = new Convolutions(graph);
    return convolutions.made.each(step.paddings(), Change.Padding::convolution, convolutions::pad);
  }

  /** By transformed tiles, for matrices that give the convolution. */
  static Graph tiled(Graph graph, Change.Tile step) {
    TileMatrices matrices = TileMatrices.of(step);
    Convolutions convolutions = new Convolutions(graph);
    return convolutions.made.each(
        step.tilings(),
        Change.Tiling::convolution,
        (node, tiling) -> convolutions.tile(node, tiling, matrices));
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
    Value zero = made.constant(names.zero(), TensorData.ofFloats(new long[0], 0f));
    Value padded =
        made.apply(
            node,
            names.padded(),
            new Pad(Pad.Mode.CONSTANT, before, after),
            node.inputs().getFirst(),
            zero);
    List<Value> inputs = new ArrayList<>(node.inputs());
    inputs.set(0, padded);
    made.replace(node, new Conv(axes, conv.group()), inputs);
  }

  private void tile(Node node, Change.Tiling names, TileMatrices matrices) {
    Conv conv = convolution(node);
    TensorType input = (TensorType) node.inputs().getFirst().type();
    TensorType output = (TensorType) node.output().type();
    TensorData kernel = made.data(node.inputs().get(1));
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
    Value zero = made.constant(names.zero(), TensorData.ofFloats(new long[0], 0f));
    Pad pad = new Pad(Pad.Mode.CONSTANT, before, after);
    Value padded = made.apply(node, names.padded(), pad, node.inputs().getFirst(), zero);
    Value inputMatrix = made.constant(names.inputMatrix(), matrices.inputData());
    Value tiles = made.apply(node, names.tiles(), new TileTransform(step), padded, inputMatrix);
    Value weights = weights(names.weights(), kernel, matrices);
    Value products = made.apply(node, names.products(), new MatMul(), tiles, weights);
    Value outputMatrix = made.constant(names.outputMatrix(), matrices.outputData());
    List<Value> inputs = new ArrayList<>(List.of(products, outputMatrix));
    node.inputs().stream().skip(2).forEach(inputs::add);
    made.replace(node, new TileAssembly(step, output.dim(2), output.dim(3)), inputs);
  }

  /** Convolutions of the same weights may share what is transformed. */
  private Value weights(String name, @Nullable TensorData kernel, TileMatrices matrices) {
    if (kernel == null) {
      throw new Refusal("weights that are not constant");
    }
    TensorData data = matrices.transformed(kernel);
    Value known = transformed.get(name);
    if (known == null) {
      Value value = made.constant(name, data);
      transformed.put(name, value);
      return value;
    }
    require(Objects.equals(data, made.data(known)), name + " is of other weights");
    return known;
  }
}
