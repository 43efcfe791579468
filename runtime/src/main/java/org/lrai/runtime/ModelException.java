package org.lrai.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Something that was given to a model, or to the loader, cannot be used. The message says what was
 * given, what is expected and what to do; it is meant for the person who made the call.
 */
public final class ModelException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What kind of thing is wrong, for programs that react to it. */
  public enum Reason {
    /** An input: its name, type, rank, dims, or a symbol's range. */
    INPUT,
    /** A preallocated output: its name, type or dims. */
    OUTPUT,
    /** A tensor's data does not fit its type or shape. */
    TENSOR,
    /** A value would be longer than a Java array can be, or memory does not suffice. */
    SIZE,
    /** The jar: not readable, damaged, altered, or made for another version. */
    JAR,
    /** An operator met data that its definition does not allow. */
    OPERATOR,
    /** An operator met data that its definition allows, but this library cannot handle. */
    UNSUPPORTED,
    /** Load options, or the JVM, do not allow what is asked for. */
    CONFIGURATION
  }

  private final Reason reason;

  public ModelException(Reason reason, String message) {
    this(reason, message, null);
  }

  public ModelException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What kind of thing is wrong. */
  public Reason reason() {
    return reason;
  }
}
