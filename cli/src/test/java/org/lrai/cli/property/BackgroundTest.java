package org.lrai.cli.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lrai.verifier.bound.Limits;
import org.lrai.verifier.bound.PropertyVerdict;

class BackgroundTest {
  private static final long LONG = Duration.ofMinutes(1).toNanos();

  @Test
  void givesWhatWasComputedOrThrown() throws IOException {
    assertEquals(3, Background.start("test", () -> 3).within(LONG));
    assertThrows(
        NoSuchFileException.class,
        () ->
            Background.start(
                    "test",
                    () -> {
                      throw new NoSuchFileException("file");
                    })
                .within(LONG));
  }

  @Test
  void aSearchThatTakesTooLongIsATimeout() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Background<PropertyVerdict> search =
        Background.start(
            "test",
            () -> {
              never.await();
              return new PropertyVerdict.Holds();
            });

    assertNull(search.within(0));
    assertInstanceOf(
        PropertyVerdict.TimedOut.class,
        Verification.verdict(search, Limits.of(1, Duration.ofMillis(20))));
    search.cancel();
    search.join();
    assertTrue(search.isDone());
  }

  @Test
  void aSearchThatNeedsTooMuchMemoryIsUnknown() throws IOException {
    Background<PropertyVerdict> search =
        Background.start(
            "test",
            () -> {
              throw new OutOfMemoryError("test");
            });

    assertInstanceOf(
        PropertyVerdict.Unknown.class,
        Verification.verdict(search, Limits.of(1, Duration.ofMinutes(1))));
  }
}
