package org.lrai.determinism;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** A steady call that is given its outputs allocates nothing. */
class AllocationTest {
  private static final Path MODEL = Path.of("../examples/digits-mlp/model.onnx");
  private static final int CALLS = 100;
  private static final long MOST_NANOS = 60_000_000_000L;

  @TempDir private static Path folder;
  private static Path jar = Path.of("");

  private final Value[] inputs = {Tensor.of(new float[64], 1, 64)};
  private final Value[] outputs = {Tensor.zeros(ElementType.FLOAT, 1, 10)};
  private final Map<String, Value> namedInputs = Map.of("input", inputs[0]);
  private final Map<String, Value> namedOutputs = new HashMap<>(Map.of("logits", outputs[0]));

  @BeforeAll
  static void compile() throws IOException {
    jar = folder.resolve("digits.jar");
    Compilation.toFile(CompilationRequest.of(MODEL), jar, Stage.Observer.NONE);
  }

  private static CompiledModel load(LoadOptions.Form form) {
    return CompiledModel.load(jar, LoadOptions.defaults().withThreads(1).withForm(form));
  }

  /** Bytes that this thread allocates in some calls, by position and by name. */
  private long allocated(CompiledModel model) {
    ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = bean.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      model.run(inputs, outputs);
      model.run(namedInputs, namedOutputs);
    }
    return bean.getCurrentThreadAllocatedBytes() - before;
  }

  /** Several rounds of calls in a row allocate nothing, soon. */
  private void assertSteady(CompiledModel model) {
    long start = System.nanoTime();
    for (int without = 0; without < 5; ) {
      long bytes = allocated(model);
      without = bytes == 0 ? without + 1 : 0;
      assertTrue(
          without > 0 || System.nanoTime() - start < MOST_NANOS,
          bytes + " bytes in calls after a minute");
    }
  }

  @Test
  void scalarFormAllocatesNothing() {
    assertSteady(load(LoadOptions.Form.SCALAR));
  }

  /** Vectors are objects until C2 has compiled the kernels. */
  @Test
  void vectorFormAllocatesNothingOnceCompiled() {
    assertSteady(load(LoadOptions.Form.VECTOR));
  }
}
