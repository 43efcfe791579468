package org.lrai.cli.conformance;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.tensor.Tensors;
import org.lrai.ir.graph.TensorData;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.FixedContent;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A model that was compiled for one content of an input must say so and refuse every other: that
 * its outputs are right for the one content shows nothing about others.
 */
final class FixedContents {
  private FixedContents() {}

  /**
   * Says what is wrong with how a jar treats its fixed inputs.
   *
   * @param inputs of a call, in order
   * @param fixed what the compiler took inputs to hold, by name
   */
  static Optional<String> check(
      CompiledModel model, @Nullable Value[] inputs, Map<String, TensorData> fixed) {
    for (int i = 0; i < inputs.length; i++) {
      PortInfo port = model.inputs().get(i);
      TensorData assumed = fixed.get(port.name());
      if (assumed == null) {
        if (port.fixed().isPresent()) {
          return Optional.of("the jar fixes input " + port.name() + " without need");
        }
        continue;
      }
      FixedContent expected = FixedContent.of(Tensors.of(assumed));
      if (!port.fixed().equals(Optional.of(expected))) {
        return Optional.of("the jar does not know the content of input " + port.name());
      }
      if (expected.tensor().size() > 0 && takes(model, inputs, i, other(expected.tensor()))) {
        return Optional.of("the jar takes another content of input " + port.name());
      }
    }
    return Optional.empty();
  }

  private static boolean takes(
      CompiledModel model, @Nullable Value[] inputs, int index, Tensor content) {
    @Nullable Value[] changed = inputs.clone();
    changed[index] = content;
    try {
      model.run(changed);
      return true;
    } catch (ModelException e) {
      if (e.reason() == ModelException.Reason.INPUT) {
        return false;
      }
      throw e;
    }
  }

  /** The tensor with its last element changed. */
  private static Tensor other(Tensor tensor) {
    int last = tensor.size() - 1;
    switch (tensor.storage()) {
      case float[] array -> array[last] = array[last] == 1 ? 2 : 1;
      case double[] array -> array[last] = array[last] == 1 ? 2 : 1;
      case long[] array -> array[last] ^= 1;
      case int[] array -> array[last] ^= 1;
      case short[] array -> array[last] ^= 1;
      case byte[] array -> array[last] ^= 1;
      case String[] array -> array[last] += "x";
      default -> throw new IllegalStateException("storage of " + tensor);
    }
    return tensor;
  }
}
