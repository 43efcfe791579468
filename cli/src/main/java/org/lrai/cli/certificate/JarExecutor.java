package org.lrai.cli.certificate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.lrai.certificates.Certificate.Input;
import org.lrai.cli.tensor.Tensors;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Value;
import org.lrai.verifier.bound.Executor;

/** Runs a jar on inputs that are given as one row of numbers; by one thread at a time. */
final class JarExecutor implements Executor {
  private final CompiledModel model;
  private final List<Input> inputs;

  /**
   * Loads a jar, which runs its code: only for jars that were made here.
   *
   * @param inputs names, types and shapes
   */
  JarExecutor(Path jar, List<Input> inputs) {
    LoadOptions options = LoadOptions.defaults().withThreads(1);
    this.model = CompiledModel.load(jar, options.withForm(LoadOptions.Form.SCALAR));
    this.inputs = List.copyOf(inputs);
  }

  @Override
  public float[] run(float[] row) {
    Value[] values = new Value[inputs.size()];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      Input input = inputs.get(i);
      values[i] = value(input, Arrays.copyOfRange(row, next, next + input.box().size()));
      next += input.box().size();
    }
    Value[] outputs = model.run(values);
    float[] all = {};
    for (Value output : outputs) {
      float[] part = ((org.lrai.runtime.Tensor) output).floats();
      int start = all.length;
      all = Arrays.copyOf(all, start + part.length);
      System.arraycopy(part, 0, all, start, part.length);
    }
    return all;
  }

  private static Value value(Input input, float[] elements) {
    long[] shape = input.shape().stream().mapToLong(dim -> dim).toArray();
    ElementType element = element(input);
    if (element == ElementType.FLOAT32) {
      return org.lrai.runtime.Tensor.of(elements, shape);
    }
    // Inputs of other types are points: their content is that of the domain.
    double[] point = input.box().stream().mapToDouble(interval -> interval.lower()).toArray();
    Tensor tensor =
        element.isFloat()
            ? Tensor.ofDoubles(element, shape, point)
            : Tensor.ofLongs(
                element, shape, Arrays.stream(point).mapToLong(x -> (long) x).toArray());
    return Tensors.of(tensor.toData());
  }

  private static ElementType element(Input input) {
    return Arrays.stream(ElementType.values())
        .filter(type -> type.text().equals(input.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type " + input.type()));
  }
}
