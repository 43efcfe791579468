package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * {@code conv(x, w) = assemble(A, transform(B, pad(x)) * (G w G'))} for windows of 3 by 3 at
 * distance 1 and constant weights: the Winograd algorithm F(4, 3), with 36 products where the
 * convolution has 144. It is exact over the reals. It costs rounding (the largest error grows some
 * five times), and pays where channels are many and images hold some tiles.
 */
public final class Winograd implements Pass {
  private static final int STEP = 4;
  private static final int TAPS = 3;
  private static final int SIZE = STEP + TAPS - 1;
  private static final long FEWEST_CHANNELS = 32;
  private static final long FEWEST_TILES = 12;

  /** Tiles may cover at most this much more than the image. */
  private static final double LARGEST_COVER = 1.5;

  private static final float[] INPUT = {
    4, 0, -5, 0, 1, 0, //
    0, -4, -4, 1, 1, 0, //
    0, 4, -4, -1, 1, 0, //
    0, -2, -1, 2, 1, 0, //
    0, 2, -1, -2, 1, 0, //
    0, 4, 0, -5, 0, 1
  };

  private static final float[] OUTPUT = {
    1, 1, 1, 1, 1, 0, //
    0, 1, -1, 2, -2, 0, //
    0, 1, 1, 4, 4, 0, //
    0, 1, -1, 8, -8, 1
  };

  /** Numerators and denominators in turn. */
  private static final long[] WEIGHTS = {
    1, 4, 0, 1, 0, 1, //
    -1, 6, -1, 6, -1, 6, //
    -1, 6, 1, 6, -1, 6, //
    1, 24, 1, 12, 1, 6, //
    1, 24, -1, 12, 1, 6, //
    0, 1, 0, 1, 1, 1
  };

  @Override
  public String name() {
    return "winograd";
  }

  @Override
  public PassResult run(Graph graph) {
    Rewriting rewriting = new Rewriting(graph);
    Graph after = rewriting.run();
    return rewriting.tilings.isEmpty()
        ? PassResult.unchanged(graph)
        : PassResult.of(
            new RewriteStep.Change.Tile(
                STEP,
                TAPS,
                longs(OUTPUT),
                longs(INPUT),
                Arrays.stream(WEIGHTS).boxed().toList(),
                rewriting.tilings),
            graph,
            after);
  }

  private static List<Long> longs(float[] values) {
    List<Long> all = new ArrayList<>();
    for (float value : values) {
      all.add((long) value);
    }
    return all;
  }

  private static double weight(int row, int tap) {
    int at = 2 * (row * TAPS + tap);
    return (double) WEIGHTS[at] / WEIGHTS[at + 1];
  }

  private static final class Rewriting {
    private final Graph graph;
    private final SequencedMap<Value, TensorData> constants;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<RewriteStep.Change.Tiling> tilings = new ArrayList<>();

    private final Map<Value, Node> paddings = new LinkedHashMap<>();

    /** Transformed weights, by the weights. */
    private final Map<Value, Value> transformed = new LinkedHashMap<>();

    Rewriting(Graph graph) {
      this.graph = graph;
      this.constants = new LinkedHashMap<>(graph.constants());
      graph.inputs().forEach(input -> names.add(input.name()));
      constants.keySet().forEach(constant -> names.add(constant.name()));
      graph.nodes().forEach(node -> node.outputs().forEach(output -> names.add(output.name())));
    }

    Graph run() {
      for (Node node : graph.nodes()) {
        if (node.op() instanceof Conv conv && pays(conv, node)) {
          rewrite(conv, node);
        } else {
          nodes.add(node);
        }
      }
      return new Graph(
          graph.name(), graph.inputs(), constants, nodes, graph.outputs(), graph.symbols());
    }

    private boolean pays(Conv conv, Node node) {
      TensorType weights = (TensorType) node.inputs().get(1).type();
      TensorType output = (TensorType) node.output().type();
      return output.element() == ElementType.FLOAT32
          && conv.group().isConstant(1)
          && conv.axes().size() == 2
          && conv.axes().stream()
              .allMatch(axis -> axis.stride().isConstant(1) && axis.dilation().isConstant(1))
          && conv.axes().stream().allMatch(Rewriting::isPadded)
          && weights.dim(2).isConstant(3)
          && weights.dim(3).isConstant(3)
          && graph.constants().containsKey(node.inputs().get(1))
          && atLeast(weights.dim(0), FEWEST_CHANNELS)
          && atLeast(weights.dim(1), FEWEST_CHANNELS)
          && holdsTiles(output);
    }

    /** Pads are added to; those that cut off are left alone. */
    private static boolean isPadded(WindowAxis axis) {
      return axis.padBegin().asConstant().orElse(-1) >= 0
          && axis.padEnd().asConstant().orElse(-1) >= 0;
    }

    private static boolean atLeast(IndexExpr extent, long least) {
      return extent.asConstant().orElse(0) >= least;
    }

    private static boolean holdsTiles(TensorType output) {
      long height = output.dim(2).asConstant().orElse(0);
      long width = output.dim(3).asConstant().orElse(0);
      long tiles = Math.ceilDiv(height, STEP) * Math.ceilDiv(width, STEP);
      double covered = (double) tiles * STEP * STEP;
      return tiles >= FEWEST_TILES && covered <= LARGEST_COVER * height * width;
    }

    private void rewrite(Conv conv, Node node) {
      TensorType output = (TensorType) node.output().type();
      Value padded = pad(conv, node, output);
      Value inputMatrix = matrix(node, "b", INPUT);
      Value tiles = apply(node, "tiles", new TileTransform(STEP), padded, inputMatrix);
      Value weights = transformed.computeIfAbsent(node.inputs().get(1), w -> weights(node, w));
      Value products = apply(node, "products", new MatMul(), tiles, weights);
      Value outputMatrix = matrix(node, "a", OUTPUT);
      List<Value> inputs = new ArrayList<>(List.of(products, outputMatrix));
      node.inputs().stream().skip(2).forEach(inputs::add);
      nodes.add(
          new Node(
              node.name(),
              new TileAssembly(STEP, output.dim(2), output.dim(3)),
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
            output.dim(k + 2).ceilDiv(IndexExpr.constant(STEP)).times(STEP).plus(SIZE - STEP);
        before.add(begin);
        after.add(covered.minus(begin).minus(input.dim(k + 2)));
      }
      Value zero = constant(node, "zero", TensorData.ofFloats(new long[0], 0f));
      Pad pad = new Pad(Pad.Mode.CONSTANT, before, after);
      Value padded = apply(node, "padded", pad, node.inputs().getFirst(), zero);
      paddings.put(padded, nodes.getLast());
      return padded;
    }

    private Value matrix(Node node, String name, float... values) {
      return constant(
          node, name, TensorData.ofFloats(new long[] {values.length / SIZE, SIZE}, values));
    }

    /** {@code U[u, v, 0, 0, c, m] = sum G[u, i] G[v, j] w[m, c, i, j]}, rounded once. */
    private Value weights(Node node, Value weights) {
      TensorData data = Objects.requireNonNull(graph.constants().get(weights));
      int outputs = (int) data.dims()[0];
      int inputs = (int) data.dims()[1];
      float[] result = new float[SIZE * SIZE * inputs * outputs];
      double[] window = new double[9];
      for (int m = 0; m < outputs; m++) {
        for (int c = 0; c < inputs; c++) {
          for (int k = 0; k < window.length; k++) {
            window[k] = data.getDouble((m * inputs + c) * window.length + k);
          }
          for (int u = 0; u < SIZE; u++) {
            for (int v = 0; v < SIZE; v++) {
              result[((u * SIZE + v) * inputs + c) * outputs + m] = (float) twoSided(window, u, v);
            }
          }
        }
      }
      long[] dims = {SIZE, SIZE, 1, 1, inputs, outputs};
      return constant(node, "weights", TensorData.ofFloats(dims, result));
    }

    private static double twoSided(double[] window, int u, int v) {
      double sum = 0;
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          sum += weight(u, i) * weight(v, j) * window[3 * i + j];
        }
      }
      return sum;
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
