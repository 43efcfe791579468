package org.lrai.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
  private static final int ROUNDS = 10;
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

  @Test
  void scalarFormAllocatesNothing() {
    CompiledModel model = load(LoadOptions.Form.SCALAR);
    allocated(model); // Buffers grow, classes are initialized.
    // When the JVM throws compiled code away it makes objects that the code had done without, once.
    long least = allocated(model);
    for (int round = 1; round < ROUNDS && least > 0; round++) {
      least = Math.min(least, allocated(model));
    }
    assertEquals(0, least);
  }

  /** Vectors are objects until C2 has compiled the kernels. */
  @Test
  void vectorFormAllocatesNothingOnceCompiled() {
    CompiledModel model = load(LoadOptions.Form.VECTOR);
    long start = System.nanoTime();
    long last = allocated(model);
    while (last > 0) {
      assertTrue(System.nanoTime() - start < MOST_NANOS, last + " bytes in calls after a minute");
      last = allocated(model);
    }
  }
}
