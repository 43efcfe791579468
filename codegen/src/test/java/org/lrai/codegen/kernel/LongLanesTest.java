package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** What is long is a method that is called for each vector: HotSpot gives up on long loops. */
class LongLanesTest {
  private static final ElementType TYPE = ElementType.FLOAT32;
  private static final int ROWS = 3;
  private static final IndexExpr N = IndexExpr.symbol("n");

  /** Terms of which a body is long. */
  private static final int MANY = 60;

  /** A loop whose body is nothing but a call. */
  private static final Pattern LOOP_OF_CALLS =
      Pattern.compile("for \\([^{]*\\) \\{\\s*(int [^;]*;\\s*)?run\\w*Part\\d+\\([^;{]*;\\s*}");

  /** In each lane a chain of additions and products, from {@code x} to another buffer or back. */
  private static Kernel chain(IndexExpr columns, int terms, boolean inPlace) {
    List<IndexExpr> dims = List.of(IndexExpr.constant(ROWS), columns);
    List<IndexExpr> at = List.of(IndexExpr.variable("i"), IndexExpr.variable("l"));
    ScalarExpr x = new ScalarExpr.Element(TYPE, 0, at);
    List<Statement> body = new ArrayList<>();
    body.add(new Statement.Let("v0", x));
    for (int k = 1; k <= terms; k++) {
      ScalarExpr last = new ScalarExpr.Local(TYPE, "v" + (k - 1), List.of());
      ScalarExpr product = ScalarExpr.apply(ScalarOp.MUL, last, ScalarExpr.literal(TYPE, 0.75));
      body.add(new Statement.Let("v" + k, ScalarExpr.apply(ScalarOp.ADD, product, x)));
    }
    ScalarExpr result = new ScalarExpr.Local(TYPE, "v" + terms, List.of());
    body.add(new Statement.Store(inPlace ? 0 : 1, at, result));
    Statement lanes = new Statement.For("l", columns, Statement.LoopKind.LANES, body);
    return new Kernel(
        "chain",
        List.of(
            new Kernel.Buffer(
                "x", TYPE, dims, inPlace ? Kernel.Access.READ_WRITE : Kernel.Access.READ),
            new Kernel.Buffer("out", TYPE, dims, Kernel.Access.WRITE)),
        columns.equals(N) ? List.of("n") : List.of(),
        List.of(
            new Statement.For(
                "i", IndexExpr.constant(ROWS), Statement.LoopKind.PARALLEL, List.of(lanes))));
  }

  private static void assertSameBits(CompiledKernels compiled, int kernel, int n, boolean sized) {
    Random random = new Random(n);
    float[] x = new float[ROWS * n];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextGaussian();
    }
    List<Integer> sizes = sized ? List.of(n) : List.of();
    float[] expected = x.clone();
    float[] expectedOut = new float[x.length];
    compiled.run(kernel, "scalar", List.of(expected, expectedOut), sizes, ROWS);
    for (String form : compiled.forms()) {
      float[] actual = x.clone();
      float[] actualOut = new float[x.length];
      compiled.run(kernel, form, List.of(actual, actualOut), sizes, ROWS);
      assertArrayEquals(expected, actual, form);
      assertArrayEquals(expectedOut, actualOut, form);
    }
  }

  @Test
  void longBodiesAreMethodsWithTheSameBits() {
    int[] columns = {64, 37, 37};
    List<Kernel> kernels =
        List.of(
            chain(IndexExpr.constant(64), MANY, false), // whole vectors
            chain(IndexExpr.constant(37), MANY, false), // overlapping ones
            chain(IndexExpr.constant(37), MANY, true), // the last one with a mask
            chain(N, MANY, false));
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int kernel = 0; kernel < kernels.size(); kernel++) {
      String source = compiled.source(kernel, "512 bits");
      assertTrue(LOOP_OF_CALLS.matcher(source).find(), source);
    }
    for (int kernel = 0; kernel < columns.length; kernel++) {
      assertSameBits(compiled, kernel, columns[kernel], false);
    }
    for (int n : new int[] {1, 5, 16, 37, 64}) {
      assertSameBits(compiled, kernels.size() - 1, n, true);
    }
  }

  @Test
  void shortBodiesStayInTheirLoop() {
    CompiledKernels compiled =
        new CompiledKernels(List.of(chain(IndexExpr.constant(64), MANY / 4, false)));
    String source = compiled.source(0, "512 bits");
    assertFalse(LOOP_OF_CALLS.matcher(source).find(), source);
    assertSameBits(compiled, 0, 64, false);
  }
}
