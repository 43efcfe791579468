package org.lrai.determinism;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.lrai.codegen.CompileOptions;
import org.lrai.codegen.ModelCompiler;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;
import org.lrai.validation.BothDirections;

/**
 * A compiled model gives the same bits in scalar and vector form, with vectors of every length, on
 * one thread and on several, for a row alone and in a batch.
 */
class SameBitsTest {
  private static final String VECTOR_BITS = "lrai.vectorBits";
  private static final int BATCH = 5;

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void whateverTheMachine(
      @ForAll @IntRange(min = 1, max = 5) int channels,
      @ForAll @IntRange(min = 3, max = 21) int width,
      @ForAll @IntRange(min = 1, max = 40) int filters,
      @ForAll @IntRange(min = 1, max = 2) int stride,
      @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    Path jar = compile(model(channels, width, filters, stride, random));
    try {
      float[] batch = floats(BATCH * channels * width * width, random);
      int[] expected =
          run(
              load(jar, LoadOptions.Form.SCALAR, 1, 512, channels, width),
              batch,
              BATCH,
              channels,
              width);
      for (int bits : new int[] {128, 256, 512}) {
        for (int threads : new int[] {1, 2}) {
          CompiledModel model = load(jar, LoadOptions.Form.VECTOR, threads, bits, channels, width);
          String what = bits + " bits, " + threads + " threads";
          assertArrayEquals(expected, run(model, batch, BATCH, channels, width), what);
          assertArrayEquals(expected, oneByOne(model, batch, channels, width), what + ", alone");
        }
      }
    } finally {
      Files.delete(jar);
    }
  }

  /** From some 40 steps on, the directions of a layer run at the same time. */
  @Example
  void directionsAtTheSameTime() throws IOException {
    Path jar = compile(BothDirections.twoLayers());
    try {
      CompiledModel alone = CompiledModel.load(jar, LoadOptions.defaults().withThreads(1));
      for (int threads : new int[] {2, 3}) {
        CompiledModel model = CompiledModel.load(jar, LoadOptions.defaults().withThreads(threads));
        Random random = new Random(threads);
        for (int steps = 1; steps < 300; steps++) {
          Tensor x = Tensor.of(floats(5 * steps, random), steps, 1, 5);
          assertArrayEquals(bits(alone, x), bits(model, x), steps + " steps");
        }
      }
    } finally {
      Files.delete(jar);
    }
  }

  /** Convolution, activation, attention-like products, softmax and sums over a batch. */
  private static Graph model(int channels, int width, int filters, int stride, Random random) {
    IndexExpr n = IndexExpr.symbol("n");
    GraphBuilder graph = new GraphBuilder("same");
    Value x =
        graph.input(
            "x",
            new TensorType(
                ElementType.FLOAT32,
                Shape.of(n, constant(channels), constant(width), constant(width))));
    Value weights = weights(graph, random, filters, channels, 3, 3);
    WindowAxis axis = new WindowAxis(stride, 1, IndexExpr.ONE, IndexExpr.ONE);
    Value features = graph.apply(new Conv(List.of(axis, axis), 1), x, weights);
    Value zero = graph.scalar(ElementType.FLOAT32, 0);
    Value active = graph.apply(new Binary(ScalarOp.MAX), features, zero);
    TensorType type = GraphBuilder.tensor(active);
    IndexExpr positions = type.dim(2).times(type.dim(3));
    Value rows = graph.apply(new Reshape(Shape.of(n, constant(filters), positions)), active);
    Value columns = graph.apply(new Transpose(List.of(0, 2, 1)), rows);
    Value scores = graph.apply(new Softmax(2), graph.apply(new MatMul(), rows, columns));
    Value mixed = graph.apply(new MatMul(), scores, rows);
    return graph.build(graph.apply(new Reduce(Reduce.Kind.MEAN, List.of(2), false), mixed));
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private static Value weights(GraphBuilder graph, Random random, long... dims) {
    int size = (int) Arrays.stream(dims).reduce(1, (a, b) -> a * b);
    return graph.constant("w", TensorData.ofFloats(dims, floats(size, random)));
  }

  private static float[] floats(int count, Random random) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private static Path compile(Graph graph) throws IOException {
    Plan plan = Pipeline.plan(Pipeline.optimize(graph));
    Path runtime = Path.of("..", "runtime", "target", "classes").toAbsolutePath();
    Path jar = Files.createTempFile("same", ".jar");
    ModelCompiler.compile(plan, CompileOptions.of(plan, List.of(runtime))).writeTo(jar);
    return jar;
  }

  /** Each load initializes the kernels anew, which is when they choose the length of vectors. */
  private static CompiledModel load(
      Path jar, LoadOptions.Form form, int threads, int bits, int channels, int width) {
    System.setProperty(VECTOR_BITS, Integer.toString(bits));
    try {
      CompiledModel model =
          CompiledModel.load(jar, LoadOptions.defaults().withForm(form).withThreads(threads));
      run(model, new float[channels * width * width], 1, channels, width);
      return model;
    } finally {
      System.clearProperty(VECTOR_BITS);
    }
  }

  private static int[] run(CompiledModel model, float[] x, int n, int channels, int width) {
    return bits(model, Tensor.of(x, n, channels, width, width));
  }

  private static int[] bits(CompiledModel model, Tensor x) {
    float[] values = ((Tensor) model.run(x)[0]).floats();
    int[] bits = new int[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(values[i]);
    }
    return bits;
  }

  private static int[] oneByOne(CompiledModel model, float[] batch, int channels, int width) {
    int row = batch.length / BATCH;
    int[][] results = new int[BATCH][];
    for (int i = 0; i < BATCH; i++) {
      float[] x = Arrays.copyOfRange(batch, i * row, (i + 1) * row);
      results[i] = run(model, x, 1, channels, width);
    }
    return Arrays.stream(results).flatMapToInt(Arrays::stream).toArray();
  }
}
