package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
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
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.ConvolutionCost;
import org.lrai.passes.cost.TileSize;

/**
 * {@code conv(x, w) = assemble(A, transform(B, pad(x)) * (G w G'))} for windows of 3 by 3 at
 * distance 1 and constant weights: the Winograd algorithms F(2, 3), with 16 products for each tile
 * where the convolution has 36, and F(4, 3), with 36 where it has 144. They are exact over the
 * reals. They cost rounding (the largest error of F(4, 3) grows some five times), transforms, and
 * more weights to read; {@link ConvolutionCost} says where they pay.
 */
public final class Winograd implements Pass {

  @Override
  public String name() {
    return "winograd";
  }

  @Override
  public PassResult run(Graph graph) {
    Map<Value, Integer> choice = choice(graph);
    Graph current = graph;
    List<RewriteStep> steps = new ArrayList<>();
    for (WinogradMatrices matrices : WinogradMatrices.ALL) {
      if (choice.containsValue(matrices.step())) {
        Rewriting rewriting = new Rewriting(current, matrices, choice);
        Graph after = rewriting.run();
        RewriteStep.Change.Tile change =
            new RewriteStep.Change.Tile(
                matrices.step(),
                WinogradMatrices.TAPS,
                matrices.output(),
                matrices.input(),
                matrices.weights(),
                rewriting.tilings);
        steps.add(new RewriteStep(change, current, after));
        current = after;
      }
    }
    return new PassResult(current, steps);
  }

  /** The cheapest step of each convolution that can be computed by tiles, by its output. */
  private static Map<Value, Integer> choice(Graph graph) {
    long weights = graph.constants().values().stream().mapToLong(TensorData::size).sum();
    Map<Value, Integer> choice = new HashMap<>();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Conv conv && isPossible(graph, conv, node)) {
        choice.put(node.output(), Choice.current().step(cost(node, weights)));
      }
    }
    return choice;
  }

  private static boolean isPossible(Graph graph, Conv conv, Node node) {
    TensorType weights = (TensorType) node.inputs().get(1).type();
    TensorType output = (TensorType) node.output().type();
    return output.element() == ElementType.FLOAT32
        && conv.group().isConstant(1)
        && conv.axes().size() == 2
        && conv.axes().stream().allMatch(Winograd::isPlain)
        && weights.dim(2).isConstant(WinogradMatrices.TAPS)
        && weights.dim(3).isConstant(WinogradMatrices.TAPS)
        && graph.constants().containsKey(node.inputs().get(1))
        && fillsVectors(weights.dim(0))
        && fillsVectors(weights.dim(1))
        && output.dim(2).asConstant().isPresent()
        && output.dim(3).asConstant().isPresent();
  }

  /**
   * Channels are lanes of the transforms. Fewer than a vector are loaded under masks, of which the
   * JVM's first compiler cannot hold as many as a tile has.
   */
  private static boolean fillsVectors(IndexExpr channels) {
    return channels.asConstant().orElse(0) >= TileSize.LANES;
  }

  /** At distance 1. Pads are added to; those that cut off are left alone. */
  private static boolean isPlain(WindowAxis axis) {
    return axis.stride().isConstant(1)
        && axis.dilation().isConstant(1)
        && axis.padBegin().asConstant().orElse(-1) >= 0
        && axis.padEnd().asConstant().orElse(-1) >= 0;
  }

  private static ConvolutionCost cost(Node node, long modelWeights) {
    TensorType weights = (TensorType) node.inputs().get(1).type();
    TensorType output = (TensorType) node.output().type();
    return new ConvolutionCost(
        output.dim(2).asConstant().orElseThrow(),
        output.dim(3).asConstant().orElseThrow(),
        weights.dim(1).asConstant().orElseThrow(),
        weights.dim(0).asConstant().orElseThrow(),
        modelWeights);
  }

  private static final class Rewriting {
    private final Graph graph;
    private final WinogradMatrices matrices;
    private final Map<Value, Integer> choice;
    private final SequencedMap<Value, TensorData> constants;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<RewriteStep.Change.Tiling> tilings = new ArrayList<>();

    private final Map<Value, Node> paddings = new LinkedHashMap<>();

    /** Transformed weights, by the weights. */
    private final Map<Value, Value> transformed = new LinkedHashMap<>();

    Rewriting(Graph graph, WinogradMatrices matrices, Map<Value, Integer> choice) {
      this.graph = graph;
      this.matrices = matrices;
      this.choice = choice;
      this.constants = new LinkedHashMap<>(graph.constants());
      graph.inputs().forEach(input -> names.add(input.name()));
      constants.keySet().forEach(constant -> names.add(constant.name()));
      graph.nodes().forEach(node -> node.outputs().forEach(output -> names.add(output.name())));
    }

    Graph run() {
      for (Node node : graph.nodes()) {
        if (node.op() instanceof Conv conv
            && choice.getOrDefault(node.output(), ConvolutionCost.DIRECT) == matrices.step()) {
          rewrite(conv, node);
        } else {
          nodes.add(node);
        }
      }
      return new Graph(
          graph.name(), graph.inputs(), constants, nodes, graph.outputs(), graph.symbols());
    }

    private void rewrite(Conv conv, Node node) {
      int step = matrices.step();
      TensorType output = (TensorType) node.output().type();
      Value padded = pad(conv, node, output);
      Value inputMatrix = constant(node, "b", matrices.inputData());
      Value tiles = apply(node, "tiles", new TileTransform(step), padded, inputMatrix);
      Value weights = transformed.computeIfAbsent(node.inputs().get(1), w -> weights(node, w));
      Value products = apply(node, "products", new MatMul(), tiles, weights);
      Value outputMatrix = constant(node, "a", matrices.outputData());
      List<Value> inputs = new ArrayList<>(List.of(products, outputMatrix));
      node.inputs().stream().skip(2).forEach(inputs::add);
      nodes.add(
          new Node(
              node.name(),
              new TileAssembly(step, output.dim(2), output.dim(3)),
              inputs,
              node.outputs()));
      Node padding = Objects.requireNonNull(paddings.get(padded));
      tilings.add(
          new RewriteStep.Change.Tiling(
              node.output().name(),
              padding.inputs().getLast().name(),
              padded.name(),
              inputMatrix.name(),
              tiles.name(),
              weights.name(),
              products.name(),
              outputMatrix.name()));
    }

    /** The input with its padding, and as much more as whole tiles take. */
    private Value pad(Conv conv, Node node, TensorType output) {
      TensorType input = (TensorType) node.inputs().getFirst().type();
      List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
      List<IndexExpr> after = new ArrayList<>(before);
      for (int k = 0; k < 2; k++) {
        IndexExpr begin = conv.axes().get(k).padBegin();
        IndexExpr covered =
            output
                .dim(k + 2)
                .ceilDiv(IndexExpr.constant(matrices.step()))
                .times(matrices.step())
                .plus(WinogradMatrices.TAPS - 1);
        before.add(begin);
        after.add(covered.minus(begin).minus(input.dim(k + 2)));
      }
      Value zero = constant(node, "zero", TensorData.ofFloats(new long[0], 0f));
      Pad pad = new Pad(Pad.Mode.CONSTANT, before, after);
      Value padded = apply(node, "padded", pad, node.inputs().getFirst(), zero);
      paddings.put(padded, nodes.getLast());
      return padded;
    }

    private Value weights(Node node, Value weights) {
      TensorData data = Objects.requireNonNull(graph.constants().get(weights));
      return constant(node, "weights", matrices.transformed(data));
    }

    private Value constant(Node node, String name, TensorData data) {
      Value value = new Value(unique(node, name), data.type());
      constants.put(value, data);
      return value;
    }

    private Value apply(Node node, String name, Op op, Value... inputs) {
      List<Value> all = List.of(inputs);
      Value output =
          new Value(
              unique(node, name), op.inferTypes(all.stream().map(Value::type).toList()).getFirst());
      nodes.add(new Node(node.name(), op, all, List.of(output)));
      return output;
    }

    private String unique(Node node, String suffix) {
      String wanted = node.output().name() + "/" + suffix;
      String name = wanted;
      for (int i = 1; !names.add(name); i++) {
        name = wanted + "_" + i;
      }
      return name;
    }
  }
}
