package org.lrai.runtime.program;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** Gives generated code the tensors that it writes its outputs into. */
public final class Outputs {
  private Outputs() {}

  /**
   * The tensor of an output: the caller's, if it gave one of the right shape, else a new one, which
   * is put in its place.
   *
   * @param outputs as given to {@link Execution#run}; element types and ranks are checked already
   * @param index of the output
   * @param name of the output, for the message
   * @param shape dims of the output; copied if a tensor is made, so an array may be used again
   * @throws ModelException if the caller's tensor has other dims
   */
  public static Tensor tensor(
      @Nullable Value[] outputs, int index, String name, ElementType elementType, long[] shape) {
    if (!(outputs[index] instanceof Tensor given)) {
      Tensor created = Tensor.zeros(elementType, shape);
      outputs[index] = created;
      return created;
    }
    if (!given.hasShape(shape)) {
      throw new ModelException(
          ModelException.Reason.OUTPUT,
          ("The tensor given for output '%s' is %s; this call gives %s%s. Give one of "
                  + "that shape, or none.")
              .formatted(name, given, elementType.text(), Arrays.toString(shape)));
    }
    return given;
  }

  /**
   * Copies the elements of a computed tensor into the caller's, if it gave one; otherwise makes the
   * computed tensor the output.
   */
  public static void put(@Nullable Value[] outputs, int index, String name, Value computed) {
    if (outputs[index] instanceof Tensor given && computed instanceof Tensor tensor) {
      Tensor target = tensor(outputs, index, name, tensor.elementType(), tensor.shape());
      if (!target.sharesStorageWith(tensor)) {
        System.arraycopy(tensor.storage(), 0, given.storage(), 0, tensor.size());
      }
    } else {
      outputs[index] = computed;
    }
  }
}
