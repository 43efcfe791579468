package org.lrai.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A tensor or a sequence, or nothing (ONNX type {@code optional}).
 *
 * @param content what is there; {@code null} if nothing is; never an optional itself
 */
public record OptionalValue(@Nullable Value content) implements Value {
  private static final OptionalValue EMPTY = new OptionalValue(null);

  /** Checks that optionals do not nest. */
  public OptionalValue {
    if (content instanceof OptionalValue) {
      throw new ModelException(
          ModelException.Reason.TENSOR,
          "An optional value holds a tensor or a sequence, not another optional value.");
    }
  }

  /** A value that is there. */
  public static OptionalValue of(Value content) {
    return new OptionalValue(content);
  }

  /** The value that is not there. */
  public static OptionalValue empty() {
    return EMPTY;
  }

  /** Whether there is a value. */
  public boolean isPresent() {
    return content != null;
  }

  /** A short text, for example {@code optional float[2, 3]} or {@code empty optional}. */
  @Override
  public String toString() {
    return content == null ? "empty optional" : "optional " + content;
  }
}
