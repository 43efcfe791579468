package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.codegen.kernel.KernelClasses;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.CostTable;
import org.lrai.verifier.plan.PlanReport;
import org.lrai.verifier.plan.PlanValidator;

/**
 * Kernels of images and of recurrent layers are methods that the JVM's first compiler can hold with
 * profiles: others may stay in slow code for ever. What one method may hold was measured ({@code
 * docs/performance.md}).
 */
class FirstCompilerTest {
  /** Operations of one kind that a method may have if it has no others. */
  private static final double MASKED_LOADS = 10;

  private static final double MASKED_STORES = 20;
  private static final double LOADS = 96;
  private static final double STORES = 128;

  private static final Pattern ACCESS = Pattern.compile("(from|into)Array\\(");
  private static final Pattern MASK = Pattern.compile("\\b(mask\\d*|\\w*Tail\\d*)$");

  /** A padded convolution with a residual, a depthwise one, maxima, and one that doubles. */
  private static Graph images(long channels) {
    GraphBuilder graph = new GraphBuilder("images");
    IndexExpr one = IndexExpr.ONE;
    WindowAxis axis = new WindowAxis(1, 1, one, one);
    WindowAxis strided = new WindowAxis(2, 1, one, one);
    Value x =
        graph.input(
            "x",
            new TensorType(
                ElementType.FLOAT32,
                Shape.of(
                    one,
                    IndexExpr.constant(channels),
                    IndexExpr.constant(23),
                    IndexExpr.constant(23))));
    Value w = Samples.weights(graph, "w", channels, channels, 3, 3);
    Value bias = Samples.weights(graph, "b", 1, channels, 1, 1);
    Value product = graph.apply(new Conv(List.of(axis, axis), 1), x, w);
    Value residual =
        graph.apply(
            new Binary(ScalarOp.ADD), graph.apply(new Binary(ScalarOp.ADD), product, bias), x);
    Value depthwise =
        graph.apply(
            new Conv(List.of(axis, axis), channels),
            residual,
            Samples.weights(graph, "d", channels, 1, 3, 3));
    Value maxima =
        graph.apply(
            new Pool(Pool.Kind.MAX, List.of(3L, 3L), List.of(strided, strided), false, 0),
            depthwise);
    Value doubled =
        graph.apply(
            new Conv(List.of(WindowAxis.PLAIN, WindowAxis.PLAIN), 1),
            maxima,
            Samples.weights(graph, "u", 2 * channels, channels, 1, 1));
    return graph.build(doubled);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 4, 6, 8, 10, 12, 16, 20, 24, 40, 48, 100})
  void imagesOfSoManyChannels(long channels) {
    assertHeld(images(channels), _ -> true);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1", "1, 4", "1, 8", "1, 16", "1, 20", "1, 40", "1, 64", "1, 100", "3, 4", "33, 8", "33, 16",
    "4, 20", "33, 40"
  })
  void recurrentLayers(long batch, long units) {
    assertHeld(
        Samples.recurrent(IndexExpr.constant(batch), units, false), FirstCompilerTest::isLoop);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 4, 8, 16})
  void recurrentLayersOfAnyBatch(long units) {
    assertHeld(Samples.recurrent(IndexExpr.symbol("m"), units, true), FirstCompilerTest::isLoop);
  }

  /** Whether a kernel is a whole loop, with several outputs. */
  private static boolean isLoop(Kernel kernel) {
    return kernel.buffers().stream().filter(b -> b.access() == Kernel.Access.WRITE).count() > 1;
  }

  @ParameterizedTest
  @CsvSource({
    "2, 16", "2, 20", "2, 24", "2, 40", "2, 100", "4, 16", "4, 20", "4, 24", "4, 40", "4, 100"
  })
  void imagesByTiles(int step, long channels) {
    Choice.of(CostTable.recorded())
        .withStep(step)
        .schedule(() -> {
          assertHeld(images(channels), _ -> true);
          return step;
        });
  }

  private static void assertHeld(Graph graph, Predicate<Kernel> which) {
    Graph lowered = Pipeline.lower(Pipeline.optimize(graph));
    Plan plan = Pipeline.planLowered(lowered);
    PlanReport report = PlanValidator.validate(lowered, plan);
    assertTrue(report.isValid(), () -> "" + report.unknown() + report.invalid());
    List<String> tooMuch = new ArrayList<>();
    List<Kernel> kernels = plan.kernels().stream().filter(which).toList();
    assertFalse(kernels.isEmpty());
    for (Kernel kernel : kernels) {
      for (MethodSpec method : methods(kernel)) {
        double share = share(method.code().toString());
        if (share > 1) {
          tooMuch.add("%s: %.2f%n%s".formatted(kernel.name(), share, method));
        }
      }
    }
    assertEquals(List.of(), tooMuch);
  }

  private static List<MethodSpec> methods(Kernel kernel) {
    if (!KernelClasses.hasVectorForm(kernel)) {
      return List.of();
    }
    ClassName species = ClassName.get("", "Species");
    return KernelClasses.vector("K", kernel, species, CodeBlock.of("")).methodSpecs();
  }

  /** What a method has of the most that it may have. */
  private static double share(String code) {
    double share = 0;
    Matcher access = ACCESS.matcher(code);
    while (access.find()) {
      boolean isMasked = MASK.matcher(arguments(code, access.end())).find();
      boolean isLoad = access.group(1).equals("from");
      double most =
          isLoad ? (isMasked ? MASKED_LOADS : LOADS) : (isMasked ? MASKED_STORES : STORES);
      share += 1 / most;
    }
    return share;
  }

  /** The arguments of a call, up to the parenthesis that ends it. */
  private static String arguments(String code, int start) {
    int open = 1;
    int end = start;
    while (open > 0) {
      char next = code.charAt(end++);
      open += next == '(' ? 1 : next == ')' ? -1 : 0;
    }
    return code.substring(start, end - 1);
  }

  @Test
  void masksAreCounted() {
    String load = "v = FloatVector.fromArray(SPECIES, in0, a((int) (at + l)) + (b), mask2);";
    assertEquals(1, share(load.repeat(10)), 1e-9);
    assertEquals(0.5, share("v.intoArray(out, at, lTail);".repeat(10)), 1e-9);
    assertEquals(0.25, share("v.intoArray(out, at + 16);".repeat(32)), 1e-9);
  }
}
