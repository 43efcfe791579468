package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.text.KernelPrinter;
import org.lrai.ir.type.ElementType;

/** Kernels in every form give the bits that their nests say. */
class KernelBitsTest {
  private static final int KERNELS_AT_ONCE = 12;

  @Property(tries = 20)
  void allFormsGiveTheBitsOfTheNest(@ForAll long seed) {
    Random random = new Random(seed);
    List<Kernel> kernels = new ArrayList<>();
    for (int i = 0; i < KERNELS_AT_ONCE; i++) {
      kernels.add(RandomNests.draw(random));
    }
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      for (int n : new int[] {0, 1, 3, 16, 17, RandomNests.LARGEST_SIZE}) {
        check(compiled, kernels.get(i), i, n, random);
      }
    }
  }

  /** In scalar form they are a call of a method that all kernels share, wherever that is so. */
  @Property(tries = 6)
  void productsOfLaneGroups(@ForAll long seed) {
    Random random = new Random(seed);
    List<RandomProducts.Obstacle> obstacles =
        new ArrayList<>(List.of(RandomProducts.Obstacle.values()));
    obstacles.add(RandomProducts.Obstacle.NONE);
    List<Kernel> kernels = obstacles.stream().map(o -> RandomProducts.draw(random, o)).toList();
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      String source = compiled.source(i, "scalar");
      assertEquals(
          obstacles.get(i) == RandomProducts.Obstacle.NONE,
          source.contains("LaneProducts.add("),
          source);
      for (int n : new int[] {0, 1, 11}) {
        check(compiled, kernels.get(i), i, n, random);
      }
    }
  }

  /** Vectors may overlap only where nothing is read that is stored. */
  @Test
  void updatesInPlaceRunEachLaneOnce() {
    Random random = new Random(1);
    List<Kernel> kernels = List.of(update(1), update(12));
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      check(compiled, kernels.get(i), i, 5, random);
    }
  }

  /** With 16 registers these are cut into parts of rows. */
  @Test
  void tilesOfManyRowsAreTheirRows() {
    Random random = new Random(1);
    List<Kernel> kernels = List.of(tile(8), tile(11), tile(13));
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      check(compiled, kernels.get(i), i, 1, random);
    }
  }

  /** A loop each, whichever part of the range a call has, also none. */
  @Test
  void phasesOfTheParallelLoop() {
    Random random = new Random(1);
    List<Kernel> kernels =
        List.of(phases(IndexExpr.variable("i")), phases(IndexExpr.variable("i").floorDiv(3)));
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      for (String form : compiled.forms()) {
        assertTrue(compiled.source(i, form).contains("Math.min(to, "), form);
      }
      for (int n : new int[] {0, 2, 6, 7, 12, 20, 30}) {
        check(compiled, kernels.get(i), i, n, random);
      }
    }
  }

  /** 40 rows for each iteration: products while {@code iteration} is at most 5, then sums. */
  private static Kernel phases(IndexExpr iteration) {
    List<IndexExpr> dims = List.of(IndexExpr.symbol("n"), constant(40), constant(24));
    Statement choice =
        new Statement.If(
            List.of(constant(5).minus(IndexExpr.variable("q"))),
            rows(ScalarOp.MUL),
            rows(ScalarOp.ADD));
    return new Kernel(
        "phases",
        List.of(
            new Kernel.Buffer("x", ElementType.FLOAT32, dims, Kernel.Access.READ),
            new Kernel.Buffer("out", ElementType.FLOAT32, dims, Kernel.Access.WRITE)),
        List.of("n"),
        List.of(
            new Statement.For(
                "i",
                IndexExpr.symbol("n"),
                LoopKind.PARALLEL,
                List.of(new Statement.Index("q", iteration), choice))));
  }

  private static List<Statement> rows(ScalarOp op) {
    ElementType type = ElementType.FLOAT32;
    List<Statement> body = new ArrayList<>();
    for (int row = 0; row < 40; row++) {
      List<IndexExpr> at = List.of(IndexExpr.variable("i"), constant(row), IndexExpr.variable("l"));
      ScalarExpr x = new ScalarExpr.Element(type, 0, at);
      body.add(
          new Statement.Store(1, at, ScalarExpr.apply(op, x, ScalarExpr.literal(type, row + 0.5))));
    }
    return List.of(new Statement.For("l", constant(24), LoopKind.LANES, body));
  }

  /** Numbers within limits as integers and back; NaN, which is beyond none, and infinities, too. */
  @Test
  void quantizedNumbers() {
    Random random = new Random(4);
    List<Kernel> kernels = new ArrayList<>();
    for (ElementType type : List.of(ElementType.INT8, ElementType.UINT8, ElementType.INT16)) {
      kernels.add(quantized(type));
    }
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      assertTrue(compiled.source(i, "512 bits").contains("F2I"), compiled.source(i, "512 bits"));
      check(compiled, kernels.get(i), i, 200, random);
    }
  }

  /** What a long number is as UINT32, a vector of 32-bit integers cannot say. */
  @Test
  void largeUnsignedNumbersAreNotLanes() {
    CompiledKernels compiled = new CompiledKernels(List.of(quantized(ElementType.UINT32)));
    Random random = new Random(4);
    float[] x = new float[23 * 4];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextFloat() * 5e9f;
    }
    float[] scalar = new float[x.length];
    compiled.run(0, "scalar", List.of(x, scalar), List.of(4), 4);
    for (String form : compiled.forms()) {
      float[] out = new float[x.length];
      compiled.run(0, form, List.of(x, out), List.of(4), 4);
      assertArrayEquals(scalar, out, form);
    }
  }

  private static Kernel quantized(ElementType to) {
    ElementType type = ElementType.FLOAT32;
    List<IndexExpr> dims = List.of(IndexExpr.symbol("n"), constant(23));
    List<IndexExpr> at = List.of(IndexExpr.variable("i"), IndexExpr.variable("l"));
    ScalarExpr least = ScalarExpr.literal(type, (double) to.minValue());
    ScalarExpr most = ScalarExpr.literal(type, (double) to.maxValue());
    ScalarExpr x = new ScalarExpr.Element(type, 0, at);
    ScalarExpr limited =
        ScalarExpr.apply(ScalarOp.MIN, ScalarExpr.apply(ScalarOp.MAX, x, least), most);
    ScalarExpr integer = ScalarExpr.cast(ElementType.INT32, new ScalarExpr.Cast(to, limited, true));
    Statement lanes =
        new Statement.For(
            "l",
            constant(23),
            LoopKind.LANES,
            List.of(new Statement.Store(1, at, ScalarExpr.cast(type, integer))));
    return new Kernel(
        "quantized",
        List.of(
            new Kernel.Buffer("x", type, dims, Kernel.Access.READ),
            new Kernel.Buffer("out", type, dims, Kernel.Access.WRITE)),
        List.of("n"),
        List.of(new Statement.For("i", IndexExpr.symbol("n"), LoopKind.PARALLEL, List.of(lanes))));
  }

  /** Halves and their neighbours of every magnitude, and whatever bits. */
  @Test
  void roundingToEven() {
    int rows = 4000;
    ElementType type = ElementType.FLOAT32;
    List<IndexExpr> dims = List.of(IndexExpr.symbol("n"), constant(64));
    List<IndexExpr> at = List.of(IndexExpr.variable("i"), IndexExpr.variable("l"));
    ScalarExpr rounded = ScalarExpr.apply(ScalarOp.ROUND_EVEN, new ScalarExpr.Element(type, 0, at));
    Statement lanes =
        new Statement.For(
            "l", constant(64), LoopKind.LANES, List.of(new Statement.Store(1, at, rounded)));
    Kernel kernel =
        new Kernel(
            "rounding",
            List.of(
                new Kernel.Buffer("x", type, dims, Kernel.Access.READ),
                new Kernel.Buffer("out", type, dims, Kernel.Access.WRITE)),
            List.of("n"),
            List.of(
                new Statement.For("i", IndexExpr.symbol("n"), LoopKind.PARALLEL, List.of(lanes))));
    CompiledKernels compiled = new CompiledKernels(List.of(kernel));
    Random random = new Random(2);
    float[] x = new float[64 * rows];
    for (int i = 0; i < x.length; i++) {
      float half = Math.scalb(random.nextInt(1 << 10) + 0.5f, random.nextInt(40) - 14);
      x[i] =
          switch (i % 4) {
            case 0 -> Float.intBitsToFloat(random.nextInt());
            case 1 -> half;
            case 2 -> -Math.nextUp(half);
            default -> -Math.nextDown(half);
          };
    }
    for (String form : compiled.forms()) {
      float[] out = new float[x.length];
      compiled.run(0, form, List.of(x, out), List.of(rows), rows);
      for (int i = 0; i < x.length; i++) {
        int bits = Float.floatToIntBits((float) Math.rint(x[i]));
        assertEquals(bits, Float.floatToIntBits(out[i]), form + ": " + x[i]);
      }
    }
  }

  /** Colours of pixels: with and without a rest, for widths that are known and not. */
  @Test
  void planesTakeTurns() {
    Random random = new Random(1);
    List<Kernel> kernels = new ArrayList<>();
    for (int planes = 2; planes <= 4; planes++) {
      for (IndexExpr width : List.of(constant(16), constant(43), IndexExpr.symbol("n"))) {
        kernels.add(pixels(planes, width));
      }
    }
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      assertTrue(
          compiled.source(i, "512 bits").contains("SPREAD_"), compiled.source(i, "512 bits"));
      for (int n : new int[] {1, 15, 40}) {
        check(compiled, kernels.get(i), i, n, random);
      }
    }
  }

  /** Planes one behind the other become pixels, one of which is left free at each end of a row. */
  private static Kernel pixels(int planes, IndexExpr width) {
    ElementType type = ElementType.FLOAT32;
    IndexExpr rows = IndexExpr.symbol("n");
    IndexExpr row = IndexExpr.variable("i");
    IndexExpr x = IndexExpr.variable("w");
    IndexExpr plane = IndexExpr.variable("l");
    Statement copy =
        new Statement.Store(
            1,
            List.of(row, x.plus(1), plane),
            new ScalarExpr.Element(type, 0, List.of(plane, row, x)));
    Statement lanes = new Statement.For("l", constant(planes), LoopKind.LANES, List.of(copy));
    Statement line = new Statement.For("w", width, LoopKind.SERIAL, List.of(lanes));
    return new Kernel(
        "pixels",
        List.of(
            new Kernel.Buffer(
                "x", type, List.of(constant(planes), rows, width), Kernel.Access.READ),
            new Kernel.Buffer(
                "out", type, List.of(rows, width.plus(2), constant(planes)), Kernel.Access.WRITE)),
        List.of("n"),
        List.of(new Statement.For("i", rows, LoopKind.PARALLEL, List.of(line))));
  }

  private static Kernel tile(int height) {
    Kernel product = RowPartsTest.product(height);
    Statement once =
        new Statement.For("i", IndexExpr.symbol("n"), LoopKind.PARALLEL, product.body());
    return new Kernel("tile", product.buffers(), List.of("n"), List.of(once));
  }

  /** Adds {@code x} to so many rows of {@code out}, 24 lanes each. */
  private static Kernel update(int rows) {
    ElementType type = ElementType.FLOAT32;
    List<IndexExpr> dims = List.of(constant(5), constant(rows), constant(24));
    List<Statement> body = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<IndexExpr> at = List.of(IndexExpr.variable("i"), constant(row), IndexExpr.variable("l"));
      ScalarExpr sum =
          ScalarExpr.apply(
              ScalarOp.ADD,
              new ScalarExpr.Element(type, 1, at),
              new ScalarExpr.Element(type, 0, at));
      body.add(new Statement.Store(1, at, sum));
    }
    Statement lanes = new Statement.For("l", constant(24), LoopKind.LANES, body);
    return new Kernel(
        "update",
        List.of(
            new Kernel.Buffer("x", type, dims, Kernel.Access.READ),
            new Kernel.Buffer("out", type, dims, Kernel.Access.READ_WRITE)),
        List.of("n"),
        List.of(new Statement.For("i", IndexExpr.symbol("n"), LoopKind.PARALLEL, List.of(lanes))));
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private static void check(
      CompiledKernels compiled, Kernel kernel, int index, int n, Random random) {
    List<Object> interpreted = new ArrayList<>();
    for (Kernel.Buffer buffer : kernel.arguments()) {
      interpreted.add(random(buffer, n, random));
    }
    List<List<Object>> arrays = new ArrayList<>();
    for (String _ : compiled.forms()) {
      arrays.add(toJava(kernel, interpreted));
    }
    NestInterpreter.run(kernel, interpreted, n);
    List<Object> expected = toJava(kernel, interpreted);
    for (String form : compiled.forms()) {
      List<Object> actual = arrays.removeFirst();
      compiled.run(index, form, actual, List.of(n), n);
      for (int b = 0; b < expected.size(); b++) {
        Kernel.Buffer buffer = kernel.buffers().get(b);
        List<Long> expectedBits = KernelArrays.bits(buffer.type(), expected.get(b));
        List<Long> actualBits = KernelArrays.bits(buffer.type(), actual.get(b));
        for (int at = 0; at < expectedBits.size(); at++) {
          int place = at;
          assertEquals(
              Long.toHexString(expectedBits.get(at)),
              Long.toHexString(actualBits.get(at)),
              () ->
                  "%s[%d], n = %d, %s, of%n%s%n%s"
                      .formatted(
                          buffer.name(),
                          place,
                          n,
                          form,
                          KernelPrinter.print(kernel),
                          compiled.source(index, form)));
        }
      }
    }
  }

  private static Object random(Kernel.Buffer buffer, int n, Random random) {
    long size =
        IndexExpr.product(buffer.dims())
            .substituteSymbols(Map.of("n", IndexExpr.constant(n)))
            .asConstant()
            .orElseThrow();
    Object values = KernelArrays.random(buffer.type(), (int) size, random);
    if (buffer.name().equals("indices")) {
      long[] indices = (long[]) values;
      for (int i = 0; i < indices.length; i++) {
        indices[i] = Math.floorMod(indices[i], 40);
      }
    }
    return values;
  }

  private static List<Object> toJava(Kernel kernel, List<Object> arrays) {
    List<Object> result = new ArrayList<>();
    for (int i = 0; i < arrays.size(); i++) {
      result.add(KernelArrays.toJava(kernel.buffers().get(i).type(), arrays.get(i)));
    }
    return result;
  }

  @Property(tries = 5)
  void mostRandomNestsHaveAVectorForm(@ForAll long seed) {
    Random random = new Random(seed);
    int vector = 0;
    for (int i = 0; i < 100; i++) {
      if (KernelClasses.hasVectorForm(RandomNests.draw(random))) {
        vector++;
      }
    }
    assertTrue(vector > 60, vector + " of 100");
  }
}
