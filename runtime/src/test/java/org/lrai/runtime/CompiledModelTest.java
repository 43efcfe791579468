package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.runtime.Failures.assertRefused;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ModelException.Reason;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Program;
import org.lrai.runtime.program.Workers;
import org.lrai.testmodel.Doubler;

class CompiledModelTest {
  private static final LoadOptions SCALAR =
      LoadOptions.defaults().withForm(LoadOptions.Form.SCALAR);

  private static Tensor rows(int count) {
    float[] data = new float[4 * count];
    for (int i = 0; i < data.length; i++) {
      data[i] = i;
    }
    return Tensor.of(data, count, 4);
  }

  private static float[] floats(@Nullable Value value) {
    return assertInstanceOf(Tensor.class, value).floats();
  }

  @Test
  void runsByNameAndByPosition() {
    CompiledModel model = CompiledModel.of(new Doubler(), SCALAR);
    Map<String, Value> byName = model.run(Map.of("x", rows(1)));
    Value[] byPosition = model.run(rows(1));
    float[] expected = {0, 2, 4, 6};
    assertArrayEquals(expected, floats(byName.get("y")));
    assertArrayEquals(expected, floats(byPosition[0]));
    assertEquals("[y]", byName.keySet().toString());
  }

  @Test
  void aDimOfZeroIsLegal() {
    CompiledModel model = CompiledModel.of(new Doubler(), SCALAR);
    Tensor y = (Tensor) model.run(rows(0))[0];
    assertArrayEquals(new long[] {0, 4}, y.shape());
  }

  @Test
  void writesIntoGivenOutputs() {
    CompiledModel model = CompiledModel.of(new Doubler(), SCALAR);
    Tensor y = Tensor.zeros(ElementType.FLOAT, 2, 4);
    Map<String, Value> outputs = Map.of("y", y);
    model.run(Map.of("x", rows(2)), outputs);
    assertEquals(14, y.floats()[7]);

    Map<String, Value> empty = new HashMap<>();
    model.run(Map.of("x", rows(2)), empty);
    assertArrayEquals(y.floats(), floats(empty.get("y")));

    @Nullable Value[] array = {y};
    model.run(new Value[] {rows(2)}, array);
    assertSame(y, array[0]);
  }

  @Test
  void refusesGivenOutputsThatDoNotFit() {
    CompiledModel model = CompiledModel.of(new Doubler(), SCALAR);
    Value[] inputs = {rows(2)};
    assertRefused(
        Reason.OUTPUT,
        () -> model.run(inputs, new Value[] {Tensor.zeros(ElementType.FLOAT, 3, 4)}),
        "'y'",
        "float[3, 4]",
        "float[2, 4]");
    assertRefused(
        Reason.OUTPUT,
        () -> model.run(inputs, new Value[] {Tensor.zeros(ElementType.INT8, 2, 4)}),
        "int8[2, 4]",
        "float[rows, 4]");
    assertRefused(Reason.OUTPUT, () -> model.run(inputs, inputs), "shares its array");
    assertRefused(Reason.OUTPUT, () -> model.run(inputs, new Value[2]), "length 2", "1 outputs");
    assertRefused(
        Reason.OUTPUT,
        () -> model.run(Map.of("x", rows(2)), new HashMap<>(Map.of("z", rows(2)))),
        "no output 'z'",
        "y: float[rows, 4]");
  }

  @Test
  void refusesWrongNames() {
    CompiledModel model = CompiledModel.of(new Doubler(), SCALAR);
    assertRefused(
        Reason.INPUT, () -> model.run(Map.of("X", rows(1))), "no input 'X'", "x: float[rows, 4]");
    assertRefused(Reason.INPUT, () -> model.run(Map.of()), "'x' is missing", "float[rows, 4]");
    assertRefused(Reason.INPUT, () -> model.run(rows(1), rows(1)), "2 inputs", "has 1");
    Map<String, Value> withNull = new HashMap<>();
    withNull.put("x", null);
    assertRefused(Reason.INPUT, () -> model.run(withNull), "'x' is null");
  }

  @Test
  void refusesWrongTypesAndShapes() {
    CompiledModel model = CompiledModel.of(new Doubler(), SCALAR);
    assertRefused(
        Reason.INPUT,
        () -> model.run(Tensor.of(new double[4], 1, 4)),
        "'x' is double[1, 4]",
        "takes float[rows, 4]");
    assertRefused(Reason.INPUT, () -> model.run(Tensor.of(new float[4], 4)), "1 dims, not 2");
    assertRefused(
        Reason.INPUT, () -> model.run(Tensor.of(new float[3], 1, 3)), "Dim 1 is 3 and must be 4");
    assertRefused(
        Reason.INPUT, () -> model.run(SequenceValue.of(rows(1))), "'x' is sequence of 1 x float");
    Tensor many = Tensor.zeros(ElementType.FLOAT, (1 << 20) + 1, 4);
    assertRefused(Reason.INPUT, () -> model.run(many), "rows=0..1048576", "--dim");
  }

  @Test
  void anyNumberOfThreadsMayCall() throws Exception {
    CompiledModel model =
        CompiledModel.of(new Doubler(), SCALAR.withThreads(3).withConcurrentCalls(3));
    List<Callable<Void>> callers = new ArrayList<>();
    for (int caller = 0; caller < 16; caller++) {
      int size = 1 + 37 * caller;
      callers.add(() -> {
        for (int i = 0; i < 200; i++) {
          Tensor x = rows(size);
          x.floats()[0] = i;
          float[] y = floats(model.run(x)[0]);
          assertEquals(2 * i, y[0]);
          for (int j = 1; j < y.length; j++) {
            assertEquals(2 * j, y[j]);
          }
        }
        return null;
      });
    }
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> future : executor.invokeAll(callers)) {
        future.get();
      }
    }
  }

  @Test
  void aSteadyCallAllocatesNothing() {
    CompiledModel model = CompiledModel.of(new Doubler(), SCALAR.withThreads(2));
    Map<String, Value> inputs = new HashMap<>(Map.of("x", rows(500)));
    Map<String, Value> outputs = new HashMap<>(Map.of("y", rows(500)));
    @Nullable Value[] inputArray = {rows(500)};
    @Nullable Value[] outputArray = {rows(500)};
    for (int i = 0; i < 2_000; i++) {
      model.run(inputs, outputs);
      model.run(inputArray, outputArray);
    }
    ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().threadId();
    long overhead = bean.getThreadAllocatedBytes(self);
    overhead = bean.getThreadAllocatedBytes(self) - overhead;
    // Now and then a JVM under load allocates some bytes once: a steady call has none for a while.
    long last = 0;
    int without = 0;
    for (int round = 0; without < 5 && round < 50; round++) {
      long before = bean.getThreadAllocatedBytes(self);
      for (int i = 0; i < 1_000; i++) {
        model.run(inputs, outputs);
        model.run(inputArray, outputArray);
      }
      last = bean.getThreadAllocatedBytes(self) - before - overhead;
      without = last == 0 ? without + 1 : 0;
    }
    assertEquals(5, without, last + " bytes in the last calls");
  }

  /** Takes optional and bool inputs, and reports what it was given. */
  private static final class Recorder extends Program {
    final AtomicInteger executions = new AtomicInteger();
    boolean failing;
    List<Object> seen = new ArrayList<>();

    @Override
    public ModelSignature signature() {
      DimSpec n = DimSpec.symbolic(0, "n");
      return new ModelSignature(
          "recorder",
          List.of(
              PortInfo.tensor("ids", ElementType.INT64, n),
              PortInfo.tensor("mask", ElementType.BOOL, n).notRequired(),
              PortInfo.optional(
                      "state",
                      new PortInfo.TensorPort(
                          ElementType.INT4, List.of(DimSpec.symbolic(1, "past"))))
                  .notRequired(),
              PortInfo.sequence("words", ElementType.STRING).notRequired()),
          List.of(PortInfo.sequence("list", ElementType.INT64)),
          List.of(new SymbolInfo("n", 1, 8), new SymbolInfo("past", 0, 8)));
    }

    @Override
    public Execution newExecution(KernelForms forms) {
      executions.incrementAndGet();
      return new Execution(forms) {
        @Override
        public void run(
            @Nullable Value[] inputs, @Nullable Value[] outputs, long[] symbols, Workers workers) {
          if (failing) {
            throw new IllegalStateException("as told");
          }
          seen = new ArrayList<>(Arrays.asList(inputs));
          seen.add(symbols[0] + "," + symbols[1]);
          outputs[0] = SequenceValue.empty(ElementType.INT64);
        }

        @Override
        public void runRange(int call, int from, int to) {}
      };
    }
  }

  private static final Tensor IDS = Tensor.of(new long[3], 3);

  @Test
  void inputsThatAreNotRequiredMayBeLeftOut() {
    Recorder recorder = new Recorder();
    CompiledModel model = CompiledModel.of(recorder, SCALAR);
    model.run(IDS);
    assertEquals(Arrays.asList(IDS, null, null, null, "3,0"), recorder.seen);
    OptionalValue state = OptionalValue.of(Tensor.of(ElementType.INT4, new byte[] {-8, 7}, 2));
    model.run(Map.of("ids", IDS, "state", state));
    assertEquals(Arrays.asList(IDS, null, state, null, "3,2"), recorder.seen);
  }

  @Test
  void oneSymbolHasOneSizeInAllInputs() {
    CompiledModel model = CompiledModel.of(new Recorder(), SCALAR);
    assertRefused(
        Reason.INPUT,
        () -> model.run(IDS, Tensor.of(new boolean[2], 2)),
        "'mask' is bool[2]",
        "Dim 0 is 2",
        "n=3");
    assertRefused(Reason.INPUT, () -> model.run(Tensor.of(new long[0], 0)), "n=1..8");
  }

  @Test
  void refusesElementsThatTheTypeDoesNotHave() {
    CompiledModel model = CompiledModel.of(new Recorder(), SCALAR);
    Tensor mask = Tensor.of(ElementType.BOOL, new byte[] {0, 1, 2}, 3);
    assertRefused(Reason.INPUT, () -> model.run(IDS, mask), "has 2 at element 2", "from 0 to 1");
    Tensor state = Tensor.of(ElementType.INT4, new byte[] {8}, 1);
    assertRefused(
        Reason.INPUT, () -> model.run(IDS, null, OptionalValue.of(state)), "from -8 to 7");
    SequenceValue words = SequenceValue.of(Tensor.of(new String[1], 1));
    assertRefused(Reason.INPUT, () -> model.run(IDS, null, null, words), "null at element 0");
  }

  @Test
  void refusesValuesOfTheWrongKind() {
    CompiledModel model = CompiledModel.of(new Recorder(), SCALAR);
    assertRefused(Reason.INPUT, () -> model.run(IDS, null, IDS), "OptionalValue.of");
    assertRefused(Reason.INPUT, () -> model.run(IDS, null, null, IDS), "sequence of string");
    assertRefused(
        Reason.INPUT,
        () -> model.run(IDS, null, null, SequenceValue.empty(ElementType.FLOAT)),
        "sequence of 0 x float",
        "sequence of string");
    assertRefused(
        Reason.OUTPUT, () -> model.run(new Value[] {IDS}, new Value[] {IDS}), "Leave it out");
  }

  @Test
  void anExecutionThatThrewIsNotUsedAgain() {
    Recorder recorder = new Recorder();
    CompiledModel model = CompiledModel.of(recorder, SCALAR.withConcurrentCalls(1));
    assertRefused(Reason.INPUT, () -> model.run(), "'ids' is missing");
    model.run(IDS);
    assertEquals(1, recorder.executions.get());
    recorder.failing = true;
    assertThrows(IllegalStateException.class, () -> model.run(IDS));
    recorder.failing = false;
    model.run(IDS);
    assertEquals(2, recorder.executions.get());
  }

  @Test
  void describesItself() {
    CompiledModel model = CompiledModel.of(new Recorder(), SCALAR.withThreads(1));
    assertEquals("recorder", model.name());
    assertEquals("mask: bool[n] (may be left out)", model.inputs().get(1).toString());
    assertEquals("state: optional int4[past] (may be left out)", model.inputs().get(2).toString());
    assertEquals("list: sequence of int64", model.outputs().get(0).toString());
    assertEquals("[n=1..8, past=0..8]", model.symbols().toString());
    assertEquals(LoadOptions.Form.SCALAR, model.form());
    assertEquals(1, model.threads());
  }
}
