package org.lrai.bench.start;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** An application that loads a compiled jar and calls it, as {@code docs/library.md} shows. */
public final class StartLrai {

  private StartLrai() {}

  /**
   * Loads the model and runs it.
   *
   * @param arguments the jar, the file of inputs, threads, and how many seconds to go on after the
   *     first result
   */
  public static void main(String[] arguments) throws Exception {
    List<StoredInput> stored = StoredInput.read(Path.of(arguments[1]));
    CompiledModel model =
        CompiledModel.load(
            Path.of(arguments[0]),
            LoadOptions.defaults().withThreads(Integer.parseInt(arguments[2])));
    Map<String, Value> inputs = new LinkedHashMap<>();
    for (StoredInput input : stored) {
      inputs.put(input.name(), tensor(input));
    }
    Progress.firstResult(!model.run(inputs).isEmpty());
    double seconds = Double.parseDouble(arguments[3]);
    if (seconds > 0) {
      model.warmUp(inputs); // waits until it runs in the form that it stays in
      Progress.warm();
      Progress.steadyState(() -> model.run(inputs), seconds);
    }
  }

  private static Tensor tensor(StoredInput input) {
    ElementType type = ElementType.valueOf(input.ours());
    int size = 1;
    for (long dim : input.shape()) {
      size = Math.multiplyExact(size, (int) dim);
    }
    Object storage = type.newStorage(size);
    ByteBuffer buffer = input.buffer();
    if (storage instanceof float[] array) {
      buffer.asFloatBuffer().get(array);
    } else if (storage instanceof double[] array) {
      buffer.asDoubleBuffer().get(array);
    } else if (storage instanceof long[] array) {
      buffer.asLongBuffer().get(array);
    } else if (storage instanceof int[] array) {
      buffer.asIntBuffer().get(array);
    } else if (storage instanceof short[] array) {
      buffer.asShortBuffer().get(array);
    } else if (storage instanceof byte[] array) {
      buffer.get(array);
    } else {
      throw new IllegalArgumentException(input.ours());
    }
    return Tensor.of(type, storage, input.shape());
  }
}
