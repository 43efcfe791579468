package org.lrai.ir.plan;

/** Where a value of a plan is. */
public sealed interface Place {

  /** The array of the {@code index}-th model input. */
  record Input(int index) implements Place {}

  /**
   * The array of the {@code index}-th model output, allocated by the caller or when first written.
   */
  record Output(int index) implements Place {}

  /** Constant data {@code Plan.weights[index]}. */
  record Weight(int index) implements Place {}

  /** The array {@code Plan.slots[index]}, grown to the value's size before it is first written. */
  record Slot(int index) implements Place {}

  /** The same array as another value, which has as many elements. */
  record View(String of) implements Place {}

  /**
   * A tensor, sequence or optional held as an object of the runtime, because an opaque operator
   * made it (its array is the object's), or because it is not a tensor. {@code index} is unique.
   */
  record Held(int index) implements Place {}
}
