package org.lrai.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of tensors of one element type; their shapes may differ.
 *
 * @param elementType of all tensors; says what an empty sequence is a sequence of
 * @param tensors in order
 */
public record SequenceValue(ElementType elementType, List<Tensor> tensors) implements Value {

  /** Checks that all tensors are of the element type. */
  public SequenceValue {
    tensors = List.copyOf(tensors);
    for (int i = 0; i < tensors.size(); i++) {
      if (tensors.get(i).elementType() != elementType) {
        throw new ModelException(
            ModelException.Reason.TENSOR,
            "Tensor %d of a sequence of %s is of type %s. Convert it, or make another sequence."
                .formatted(i, elementType.text(), tensors.get(i).elementType().text()));
      }
    }
  }

  /** A sequence of at least one tensor, of the first one's element type. */
  public static SequenceValue of(Tensor first, Tensor... others) {
    List<Tensor> tensors = new ArrayList<>(others.length + 1);
    tensors.add(first);
    tensors.addAll(List.of(others));
    return new SequenceValue(first.elementType(), tensors);
  }

  /** A sequence without tensors. */
  public static SequenceValue empty(ElementType elementType) {
    return new SequenceValue(elementType, List.of());
  }

  /** A short text, for example {@code sequence of 3 x float}. */
  @Override
  public String toString() {
    return "sequence of " + tensors.size() + " x " + elementType.text();
  }
}
