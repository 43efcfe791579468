package org.lrai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.codegen.CompileOptions;
import org.lrai.codegen.ModelCompiler;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.passes.cost.Choice;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;

/**
 * A graph of a few nodes and floats as inputs, compiled as models are, with kernels that are chosen
 * for it, and warm.
 */
final class Trial implements AutoCloseable {
  private final Plan plan;
  private final Lrai contestant;

  private Trial(Plan plan, Lrai contestant) {
    this.plan = plan;
    this.contestant = contestant;
  }

  /**
   * Some copies of the same: the JIT compiler does not make the same code of one kernel each time.
   */
  static List<Trial> copies(int copies, Graph graph, Choice choice) throws IOException {
    Plan plan = choice.schedule(() -> Pipeline.plan(graph));
    Path jar = Files.createTempFile("lrai-trial", ".jar");
    try {
      ModelCompiler.compile(plan, CompileOptions.of(plan, List.of(Compilation.runtimeLocation())))
          .writeTo(jar);
      Random random = new Random(1);
      List<Tensor> inputs = new ArrayList<>();
      Map<String, Tensor> named = new HashMap<>();
      for (Value input : graph.inputs()) {
        inputs.add(random((TensorType) input.type(), random));
        named.put(input.name(), inputs.getLast());
      }
      List<Trial> trials = new ArrayList<>();
      for (int copy = 0; copy < copies; copy++) {
        CompiledModel model = CompiledModel.load(jar, LoadOptions.defaults().withThreads(1));
        model.warmUp(named);
        trials.add(new Trial(plan, new Lrai(model, inputs)));
      }
      return trials;
    } finally {
      Files.deleteIfExists(jar);
    }
  }

  private static Tensor random(TensorType type, Random random) {
    long[] dims =
        type.shape().dims().stream().mapToLong(dim -> dim.asConstant().orElseThrow()).toArray();
    Tensor tensor = Tensor.zeros(ElementType.FLOAT, dims);
    float[] elements = (float[]) tensor.storage();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = random.nextFloat() - 0.5f;
    }
    return tensor;
  }

  Plan plan() {
    return plan;
  }

  Contestant contestant() {
    return contestant;
  }

  @Override
  public void close() {
    contestant.close();
  }
}
