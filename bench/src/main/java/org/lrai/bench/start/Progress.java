package org.lrai.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** What an application tells the process that started it, a line each. */
public final class Progress {
  /** The model has given its first result. */
  public static final String FIRST_RESULT = "first-result";

  /** The model runs in the form that it stays in. */
  public static final String WARM = "warm";

  /** Followed by the resident memory and the most that it was, in KiB. */
  public static final String MEMORY = "memory";

  private static final long NANOS_PER_CALL = 1_000_000;

  private static final Path STATUS = Path.of("/proc/self/status");

  private Progress() {}

  static void firstResult(boolean isThere) {
    if (!isThere) {
      throw new IllegalStateException("the model has no output");
    }
    System.out.println(FIRST_RESULT);
  }

  static void warm() {
    System.out.println(WARM);
  }

  /**
   * Calls again and again for some seconds, but not more often than a busy service would, then
   * tells the memory, where Linux tells it. At full speed, whoever is faster would leave more
   * garbage, and the heap grows with that.
   */
  static void steadyState(Callable<?> call, double seconds) throws Exception {
    long start = System.nanoTime();
    long next = start;
    while (System.nanoTime() - start < seconds * 1e9) {
      call.call();
      next += NANOS_PER_CALL;
      long wait = next - System.nanoTime();
      if (wait > 0) {
        LockSupport.parkNanos(wait);
      } else {
        next = System.nanoTime();
      }
    }
    if (Files.isReadable(STATUS)) {
      System.out.println(MEMORY + " " + kibibytes("VmRSS:") + " " + kibibytes("VmHWM:"));
    }
  }

  private static long kibibytes(String field) throws IOException {
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith(field)) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }
}
