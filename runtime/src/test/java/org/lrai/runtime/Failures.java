package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** What tests say about calls that must be refused. */
public final class Failures {
  private Failures() {}

  /** Checks that the call throws a {@link ModelException} whose message has all the parts. */
  public static ModelException assertRefused(
      ModelException.Reason reason, Executable call, String... parts) {
    ModelException thrown = assertThrows(ModelException.class, call);
    String message = String.valueOf(thrown.getMessage());
    assertEquals(reason, thrown.reason(), message);
    for (String part : parts) {
      assertTrue(message.contains(part), message);
    }
    return thrown;
  }
}
