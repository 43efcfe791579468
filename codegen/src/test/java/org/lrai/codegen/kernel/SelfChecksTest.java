package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.codegen.CompileOptions;
import org.lrai.codegen.ModelCompiler;
import org.lrai.codegen.check.SelfChecks;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;

/** What the compiler expects of kernels is what they give in every form. */
class SelfChecksTest {
  @Property(tries = 5)
  void randomKernelsPassTheirChecks(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Kernel> kernels = new ArrayList<>();
    while (kernels.size() < 12) {
      Kernel kernel = RandomNests.draw(random);
      if (writes(kernel, kernel.body())) {
        kernels.add(kernel);
      }
    }
    load(kernels);
  }

  /** Whether some store to an argument is outside of every loop without an iteration. */
  private static boolean writes(Kernel kernel, List<Statement> body) {
    return body.stream()
        .anyMatch(statement ->
            switch (statement) {
              case Statement.For loop ->
                  !loop.extent().isConstant(0) && writes(kernel, loop.body());
              case Statement.Store store ->
                  kernel.buffers().get(store.buffer()).access() != Kernel.Access.LOCAL;
              default -> false;
            });
  }

  @Test
  void aKernelThatWritesNothingIsNotChecked() {
    Kernel empty =
        unary("empty", ElementType.FLOAT32, 0, new ScalarExpr.Element(ElementType.FLOAT32, 0, AT));
    String text = new String(SelfChecks.of(plan(List.of(empty))), StandardCharsets.UTF_8);
    assertEquals("unchecked\t0\tnothing is written\n", text);
  }

  /** Digits of another script would be other sources, which no audit could compile again. */
  @Test
  void jarsAreTheSameInEveryLocale() throws IOException {
    Plan plan = plan(List.of(copy(ElementType.FLOAT32), increment(ElementType.INT32)));
    Locale usual = Locale.getDefault();
    List<byte[]> jars = new ArrayList<>();
    try {
      for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
        Locale.setDefault(locale);
        Path jar = Files.createTempFile("locale", ".jar");
        ModelCompiler.compile(plan, CompileOptions.of(plan, CompiledKernels.RUNTIME)).writeTo(jar);
        jars.add(Files.readAllBytes(jar));
        Files.delete(jar);
      }
    } finally {
      Locale.setDefault(usual);
    }
    assertArrayEquals(jars.get(0), jars.get(1));
  }

  /** Each type is made alike by the compiler and the runtime, all values of narrow ones. */
  @Test
  void inputsOfAllTypesAreTheSameOnBothSides() throws IOException {
    List<Kernel> kernels = new ArrayList<>();
    for (ElementType type : ElementType.values()) {
      if (type != ElementType.STRING) {
        kernels.add(copy(type));
        kernels.add(increment(type));
      }
    }
    load(kernels);
  }

  @Test
  void aKernelThatMovesTextIsNotChecked() {
    String text =
        new String(SelfChecks.of(plan(List.of(copy(ElementType.STRING)))), StandardCharsets.UTF_8);
    assertEquals("unchecked\t0\tit moves text\n", text);
  }

  /**
   * A kernel too large for the time at which a model is loaded is checked at smaller sizes then.
   */
  @Test
  void largeChecksAreLeftForLater() throws IOException {
    IndexExpr n = IndexExpr.symbol("n");
    List<IndexExpr> dims = List.of(n, n, IndexExpr.constant(800));
    List<IndexExpr> at =
        List.of(IndexExpr.variable("i"), IndexExpr.variable("j"), IndexExpr.variable("l"));
    Statement body = new Statement.Store(1, at, new ScalarExpr.Element(ElementType.FLOAT32, 0, at));
    for (int loop = 2; loop >= 0; loop--) {
      body =
          new Statement.For(
              List.of("i", "j", "l").get(loop),
              dims.get(loop),
              loop == 2 ? Statement.LoopKind.LANES : Statement.LoopKind.SERIAL,
              List.of(body));
    }
    Kernel large =
        new Kernel(
            "large",
            List.of(
                new Kernel.Buffer("x", ElementType.FLOAT32, dims, Kernel.Access.READ),
                new Kernel.Buffer("out", ElementType.FLOAT32, dims, Kernel.Access.WRITE)),
            List.of("n"),
            List.of(body));
    List<Kernel> kernels = List.of(large, copy(ElementType.FLOAT32));
    String text = new String(SelfChecks.of(plan(kernels)), StandardCharsets.UTF_8);
    assertTrue(text.contains("\ncheck\t0\t1\t"), text);
    assertTrue(text.contains("\nlater\t0\t"), text);
    load(kernels);
  }

  /** One iteration may read far apart: then it is checked at sizes for which it does not. */
  @Test
  void arraysOfChecksAreShort() throws IOException {
    readsTheLastRow(1_500_000, 3);
    readsTheLastRow(200_000_000, 1);
  }

  private static void readsTheLastRow(int columns, int checkedRows) throws IOException {
    IndexExpr n = IndexExpr.symbol("n");
    IndexExpr i = IndexExpr.variable("i");
    IndexExpr some = IndexExpr.constant(1000);
    List<IndexExpr> dims = List.of(n, IndexExpr.constant(columns));
    ScalarExpr element = new ScalarExpr.Element(ElementType.FLOAT32, 0, List.of(n.minus(1), i));
    Statement store = new Statement.Store(1, List.of(i), element);
    Kernel kernel =
        new Kernel(
            "last",
            List.of(
                new Kernel.Buffer("x", ElementType.FLOAT32, dims, Kernel.Access.READ),
                new Kernel.Buffer("out", ElementType.FLOAT32, List.of(some), Kernel.Access.WRITE)),
            List.of("n"),
            List.of(new Statement.For("i", some, Statement.LoopKind.PARALLEL, List.of(store))));
    String text = new String(SelfChecks.of(plan(List.of(kernel))), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("check\t0\t" + checkedRows + "\t"), text);
    load(List.of(kernel));
  }

  private static void load(List<Kernel> kernels) throws IOException {
    Plan plan = plan(kernels);
    String text = new String(SelfChecks.of(plan), StandardCharsets.UTF_8);
    for (int kernel = 0; kernel < kernels.size(); kernel++) {
      assertTrue(("\n" + text).contains("\ncheck\t" + kernel + "\t"), text);
    }
    Path jar = Files.createTempFile("self-checks", ".jar");
    ModelCompiler.compile(plan, CompileOptions.of(plan, CompiledKernels.RUNTIME)).writeTo(jar);
    check(jar, LoadOptions.Form.SCALAR);
    for (int bits : new int[] {128, 256, 512}) {
      System.setProperty("lrai.vectorBits", Integer.toString(bits));
      check(jar, LoadOptions.Form.VECTOR);
    }
    System.clearProperty("lrai.vectorBits");
    Files.delete(jar);
  }

  private static void check(Path jar, LoadOptions.Form form) {
    CompiledModel.load(jar, LoadOptions.defaults().withForm(form)).warmUp(Map.of());
  }

  /** Calls each kernel on slots of its own. */
  private static Plan plan(List<Kernel> kernels) {
    Map<String, Plan.PlannedValue> values = new TreeMap<>();
    List<ElementType> slots = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int number = 0; number < kernels.size(); number++) {
      Kernel kernel = kernels.get(number);
      List<String> arguments = new ArrayList<>();
      for (Kernel.Buffer buffer : kernel.arguments()) {
        String name = "k" + number + buffer.name();
        TensorType type = new TensorType(buffer.type(), new Shape(buffer.dims()));
        values.put(
            name, new Plan.PlannedValue(new Value(name, type), new Place.Slot(slots.size())));
        slots.add(buffer.type());
        arguments.add(name);
      }
      List<IndexExpr> sizes = kernel.sizes().stream().map(IndexExpr::symbol).toList();
      steps.add(new Step.Call(number, arguments, sizes, List.of()));
    }
    values.put(
        "y",
        new Plan.PlannedValue(
            new Value("y", new TensorType(ElementType.FLOAT32, Shape.of(1))), new Place.Output(0)));
    LinkedHashMap<String, Range> symbols = new LinkedHashMap<>();
    symbols.put("n", new Range(0, RandomNests.LARGEST_SIZE));
    return new Plan(
        "test", List.of(), List.of("y"), symbols, values, List.of(), slots, kernels, steps);
  }

  private static Kernel copy(ElementType type) {
    return unary("copy", type, new ScalarExpr.Element(type, 0, AT));
  }

  private static Kernel increment(ElementType type) {
    ScalarExpr element = new ScalarExpr.Element(type, 0, AT);
    return unary(
        "increment",
        type,
        type == ElementType.BOOL
            ? ScalarExpr.apply(ScalarOp.NOT, element)
            : ScalarExpr.apply(ScalarOp.ADD, element, ScalarExpr.literal(type, 1)));
  }

  private static final List<IndexExpr> AT =
      List.of(IndexExpr.variable("i"), IndexExpr.variable("l"));

  private static Kernel unary(String name, ElementType type, ScalarExpr value) {
    return unary(name, type, 700, value);
  }

  private static Kernel unary(String name, ElementType type, int columns, ScalarExpr value) {
    List<IndexExpr> dims = List.of(IndexExpr.constant(3), IndexExpr.constant(columns));
    Statement lanes =
        new Statement.For(
            "l", dims.get(1), Statement.LoopKind.LANES, List.of(new Statement.Store(1, AT, value)));
    return new Kernel(
        name,
        List.of(
            new Kernel.Buffer("x", type, dims, Kernel.Access.READ),
            new Kernel.Buffer("out", type, dims, Kernel.Access.WRITE)),
        List.of(),
        List.of(new Statement.For("i", dims.get(0), Statement.LoopKind.PARALLEL, List.of(lanes))));
  }
}
