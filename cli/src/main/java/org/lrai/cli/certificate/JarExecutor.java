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

/** Runs a jar on inputs that are given as one row of numbers. */
public final class JarExecutor implements Executor {
  private final CompiledModel model;
  private final List<Input> inputs;

  /**
   * Loads a jar, which runs its code: only for jars that were made here.
   *
   * @param inputs names, types and shapes
   */
  public JarExecutor(Path jar, List<Input> inputs) {
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
    return element(input) == ElementType.FLOAT32
        ? org.lrai.runtime.Tensor.of(elements, shape(input))
        : Tensors.of(tensor(input, elements).toData());
  }

  /**
   * An input as the reference interpreter takes it. Inputs of other types than binary32 are points:
   * their content is that of the domain.
   */
  public static Tensor tensor(Input input, float[] elements) {
    ElementType element = element(input);
    double[] numbers = new double[elements.length];
    for (int i = 0; i < numbers.length; i++) {
      boolean open = element == ElementType.FLOAT32;
      numbers[i] = open ? elements[i] : input.box().get(i).lower();
    }
    return element.isFloat()
        ? Tensor.ofDoubles(element, shape(input), numbers)
        : Tensor.ofLongs(
            element, shape(input), Arrays.stream(numbers).mapToLong(x -> (long) x).toArray());
  }

  private static long[] shape(Input input) {
    return input.shape().stream().mapToLong(dim -> dim).toArray();
  }

  private static ElementType element(Input input) {
    return Arrays.stream(ElementType.values())
        .filter(type -> type.text().equals(input.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type " + input.type()));
  }
}
