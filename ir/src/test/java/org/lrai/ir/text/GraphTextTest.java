package org.lrai.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.opaque.NonZero;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

final class GraphTextTest {
  private static final String EXAMPLE =
      """
      graph mlp {
        symbol n in [1, 64]
        input %x: f32[n, 3]
        constant %w: f32[3, 2] = {1.0, -2.5, 1.0E-5, 0.1, -0.0, inf}
        constant %large: i8[100] = sha256 "DIGEST"
        %matmul: f32[n, 2] = matmul(%x, %w)  # node "fc1"
        %softmax: f32[n, 2] = softmax{axis=1}(%matmul)
        %"a long/name": i64[1, n2_0] = nonzero(%large)
        %branch: f32[n, 2] = branch{whenTrue=graph "yes!" {
          input %x: f32[n, 2]
          constant %flag: bool[1] = {true}
          %unary: f32[n, 2] = exp(%x)
          output %unary
        }, whenFalse=graph no {
          input %x: f32[n, 2]
          output %x
        }, outputs=[f32[n, 2]]}(%go, %softmax)
        output %branch, %"a long/name"
      }
      """;

  private static TensorData bytes(int count) {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    for (int i = 0; i < count; i++) {
      bytes.put((byte) i);
    }
    return TensorData.ofBytes(ElementType.INT8, new long[] {count}, bytes.flip());
  }

  private static String example() {
    return EXAMPLE
        .replace("DIGEST", ConstantText.digest(bytes(100)))
        .replace("  constant %w", "  input %go: bool[]\n  constant %w");
  }

  private static Graph parse(String text) {
    return GraphParser.parse(text, (_, _) -> java.util.Optional.of(bytes(100)));
  }

  @Test
  void aGraphAsText() {
    GraphBuilder yes = new GraphBuilder("yes!");
    IndexExpr n = IndexExpr.symbol("n");
    TensorType type = new TensorType(ElementType.FLOAT32, Shape.of(n, IndexExpr.constant(2)));
    Value x = yes.input("x", type);
    yes.constant(
        "flag",
        TensorData.ofBytes(
            ElementType.BOOL, new long[] {1}, ByteBuffer.allocate(1).put((byte) 1).flip()));
    Graph whenTrue = yes.build(yes.apply(new Unary(ScalarOp.EXP), x));
    GraphBuilder no = new GraphBuilder("no");
    Graph whenFalse = no.build(no.input("x", type));

    GraphBuilder graph = new GraphBuilder("mlp");
    graph.symbol("n", new Range(1, 64));
    Value input =
        graph.input("x", new TensorType(ElementType.FLOAT32, Shape.of(n, IndexExpr.constant(3))));
    Value go = graph.input("go", TensorType.of(ElementType.BOOL));
    Value w =
        graph.constant(
            "w",
            TensorData.ofFloats(
                new long[] {3, 2}, 1, -2.5f, 1e-5f, 0.1f, -0.0f, Float.POSITIVE_INFINITY));
    Value large = graph.constant("large", bytes(100));
    Value product = graph.scope("fc1").apply(new MatMul(), input, w);
    Value softmax = graph.scope("").apply(new Softmax(1), product);
    Value where = graph.apply(new NonZero(), large);
    Value branch = graph.apply(new Branch(whenTrue, whenFalse, List.of(type)), go, softmax);
    Graph built = graph.build(branch, where);

    String expected = example().replace("\"a long/name\"", "nonzero");
    assertEquals(expected, GraphPrinter.print(built));
    assertEquals(built, GraphParser.parse(expected, Constants.of(built)));
  }

  @Test
  void whatWasReadIsWrittenAlike() {
    assertEquals(example(), GraphPrinter.print(parse(example())));
  }

  @Test
  void spacesAndCommentsDoNotMatter() {
    String text = example().replace("\n", "\r\n\t// a comment\n").replace(", ", " ,");
    assertEquals(parse(example()), parse(text));
  }

  /** Every bit pattern of every type, and names of all kinds. */
  @Property(tries = 200)
  void constantsAndNamesSurvive(@ForAll long bits, @ForAll String name, @ForAll String string) {
    GraphBuilder graph = new GraphBuilder(name);
    for (ElementType element : ElementType.values()) {
      if (element == ElementType.STRING) {
        graph.constant("c", TensorData.ofStrings(new long[] {1}, List.of(string)));
        continue;
      }
      ByteBuffer buffer = TensorData.allocate(element, 2);
      TensorData data;
      for (int half = 0; half < 2; half++) {
        long pattern = canonical(element, half == 0 ? bits : Long.rotateLeft(bits, 13));
        for (int i = 0; i < buffer.capacity() / 2; i++) {
          buffer.put((byte) (pattern >> (8 * i)));
        }
      }
      data = TensorData.ofBytes(element, new long[] {2, 1}, buffer.flip());
      graph.constant(name.isEmpty() ? "c" : name, data);
    }
    graph.symbol(name, new Range(0, 5));
    Value x =
        graph.input("x" + name, new TensorType(ElementType.INT4, Shape.of(IndexExpr.symbol(name))));
    Graph built =
        graph.scope(name.isEmpty() ? "node" : name).build(graph.apply(new Unary(ScalarOp.NEG), x));
    String text = GraphPrinter.print(built);
    Graph read = GraphParser.parse(text, Constants.NONE);
    assertEquals(built, read, text);
    assertEquals(text, GraphPrinter.print(read));
  }

  /** Types below 8 bits are kept extended. */
  private static long canonical(ElementType element, long bits) {
    if (!element.isFloat()) {
      return element.wrap(bits);
    }
    return element.bits() < 8 ? bits & ((1 << element.bits()) - 1) : bits;
  }

  @Test
  void errorsSayWhereAndWhatWasExpected() {
    error("graph g {\n  input %x f32[2]\n}", "line 2, column 12", "expected ':', found f32");
    error("graph g {\n  input %x: f32[2]", "line 2, column 19", "the end of the text");
    error("", "line 1, column 1", "expected 'graph', found the end of the text");
    error("graph g {\n  bogus\n}", "line 2, column 3", "expected", "found bogus");
    error("graph g {} }", "line 1, column 12", "expected the end of the text, found }");
    error("graph g { input %x: f33[2] }", "no element type f33");
    error("graph g { output %x }", "column 18", "not defined before");
    error("graph g { input %x: f32[] input %x: f32[] }", "column 33", "defined already");
    error("graph g { input %x: f32[-1] }", "negative dim");
    error("graph g { input %x: f32[1e3] }", "expected an integer");
    error("graph g { input %x: f32[99999999999999999999] }", "more than 64 bits");
    error("graph g { input %x: f32[floor(n / 0)] }", "division");
    error("graph g { input %x: f32[2 $ 3] }", "column 27", "no meaning");
    error("graph g { input %x: \"f32[2] }", "quoted text without end");
    error("graph g { symbol n in [3, 2] }", "no size is in [3, 2]");
    node("%y: f32[2] = froth(%x)", "there is no operator froth");
    node("%y: f32[2] = exp{axis=1}(%x)", "exp has no attributes");
    node("%y: f32[2] = softmax(%x)", "axis is missing");
    node("%y: f32[2] = softmax{axis=0, axis=0}(%x)", "axis is given twice");
    node("%y: f32[2] = softmax{depth=0}(%x)", "expected one of attributes axis");
    node("%y: f32[2] = softmax{axis=n}(%x)", "expected an integer");
    node("%y: f32[2] = softmax{axis=5}(%x)", "softmax along axis 5");
    node("%y: f32[2] = softmax{axis=9999999999}(%x)", "more than 32 bits");
    node("%y: f32[3] = exp(%x)", "outputs are [f32[3]], inferred [f32[2]]");
    node("%y: f32[2] = cast{to=f32, saturate=1}(%x)", "expected true or false");
    node("%y: f32[2] = transpose{permutation=[1, 1]}(%x)", "not a permutation");
    node("%y: f32[] = reduce{kind=most, axes=[0], keepDims=false}(%x)", "expected one of sum, ");
    constant("u8[1] = {256}", "expected an integer of type u8");
    constant("f32[1] = {1e39}", "too large for f32");
    constant("f16[1] = {0x12345}", "at most 16 bits");
    constant("f32[2] = {1.0}", "needs 2 elements");
    constant("f32[n] = {1.0}", "a fixed shape");
    constant("f32[2] = sha256 \"00\"", "was not given");
  }

  private static void node(String line, String message) {
    error("graph g {\n  input %x: f32[2]\n  " + line + "\n}", "line 3", message);
  }

  private static void constant(String line, String message) {
    error("graph g {\n  constant %c: " + line + "\n}", "line 2", message);
  }

  private static void error(String text, String... parts) {
    var error =
        assertThrows(
            DiagnosticException.class, () -> GraphParser.parse(text, Constants.NONE), text);
    assertEquals(1, error.diagnostics().size());
    String message = error.diagnostics().getFirst().message();
    for (String part : parts) {
      assertTrue(message.contains(part), () -> message + "\nlacks: " + part);
    }
  }

  @Test
  void contentsMustHaveTheirDigest() {
    String digest = ConstantText.digest(bytes(50));
    String text = "graph g { constant %c: i8[50] = sha256 \"" + digest + "\" }";
    assertEquals(
        1, GraphParser.parse(text, (_, _) -> java.util.Optional.of(bytes(50))).constants().size());
    assertThrows(DiagnosticException.class, () -> parse(text));
  }

  /** Whatever happens to a text, it is a graph or one diagnostic. */
  @Property
  void damagedTextsAreRefusedOrRead(
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll @IntRange(max = 30) int length,
      @ForAll @IntRange(max = 10_000) int from) {
    String text = example();
    int start = at % text.length();
    int end = Math.min(text.length(), start + length);
    int source = from % text.length();
    String moved = text.substring(source, Math.min(text.length(), source + length));
    for (String inserted : List.of("", moved, moved + moved, "-", "9e9", "[", "}", "\"")) {
      String damaged = text.substring(0, start) + inserted + text.substring(end);
      try {
        Graph graph = parse(damaged);
        assertEquals(graph, parse(GraphPrinter.print(graph)));
      } catch (DiagnosticException e) {
        assertEquals(1, e.diagnostics().size());
      }
    }
  }

  @Test
  void hostileTextsAreRefusedSoon() {
    hostile("graph g { input %x: f32[" + "(".repeat(1_000_000));
    hostile("graph g { input %x: " + "seq<".repeat(1_000_000));
    hostile("graph ".repeat(1_000_000));
    hostile("graph g { %x: f32[] = ".repeat(100_000));
    hostile("graph g { " + "output %x ".repeat(300_000));
    hostile("graph g { input %x: f32[" + "n+".repeat(500_000) + "n] }");
    hostile("graph g { input %x: f32[" + "9".repeat(1_000_000) + "] }");
    hostile("graph g { input %x: f32[" + "(a+b+c+d)*".repeat(500) + "a] }");
    hostile("graph g { input %x: f32[" + nested(100) + "] }");
    hostile(
        "graph g { input %x: f32["
            + "a+b,".repeat(500)
            + "2] %y: f32[7] = reshape{shape=[7]}(%x) }");
    hostile("\"" + "x".repeat(3_000_000));
    hostile("\u0000".repeat(1000));
  }

  /** Doubles in size, multiplied out, with each level. */
  private static String nested(int depth) {
    String text = "n";
    for (int k = 0; k < Math.min(depth, 90); k++) {
      text = "(a + b)*floor((" + text + " + 1) / (3))";
      if (text.length() > 100_000) {
        break;
      }
    }
    return text;
  }

  private static void hostile(String text) {
    AtomicReference<DiagnosticException> error = new AtomicReference<>();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            error.set(
                assertThrows(
                    DiagnosticException.class, () -> GraphParser.parse(text, Constants.NONE))));
    String message = error.get().diagnostics().getFirst().message();
    assertTrue(message.startsWith("line ") && message.length() < 300, message);
  }

  @Test
  void longGraphsNeedNoDeepStack() throws InterruptedException {
    GraphBuilder graph = new GraphBuilder("long");
    Value x = graph.input("x", TensorType.of(ElementType.FLOAT32, 2));
    Value y = x;
    Random random = new Random(1);
    for (int k = 0; k < 30_000; k++) {
      y =
          random.nextBoolean()
              ? graph.apply(new Binary(ScalarOp.ADD), x, y)
              : graph.apply(new Unary(ScalarOp.EXP), y);
    }
    Graph built = graph.build(graph.apply(new Concat(0), y, x));
    AtomicReference<Graph> read = new AtomicReference<>();
    Thread small =
        new Thread(
            null,
            () -> read.set(GraphParser.parse(GraphPrinter.print(built), Constants.NONE)),
            "small stack",
            256 * 1024);
    small.start();
    small.join();
    assertTrue(built.equals(read.get()), "not read as it was written");
  }
}
