package org.lrai.runtime;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A check that is under way on a thread of its own, while the caller goes on. What was computed
 * meanwhile must not be handed out before {@link #await} returns.
 */
final class PendingCheck {
  private final FutureTask<@Nullable Void> task;

  private PendingCheck(FutureTask<@Nullable Void> task) {
    this.task = task;
  }

  /**
   * Starts a check. Where no thread can be had, the check is done here and now.
   *
   * @param name of its thread
   * @param check throws a {@link ModelException} if it fails
   */
  static PendingCheck start(String name, Runnable check) {
    FutureTask<@Nullable Void> task = new FutureTask<>(check, null);
    try {
      Thread.ofPlatform().name(name).daemon().inheritInheritableThreadLocals(false).start(task);
    } catch (OutOfMemoryError e) { // the system has no more threads
      task.run();
    }
    return new PendingCheck(task);
  }

  /**
   * Returns when the check has passed. An interrupt does not end the wait, since there would be
   * nothing to go on with; it is kept for the caller. Allocates nothing once the check is done.
   *
   * @throws ModelException if the check has failed, every time
   */
  void await() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** An exception of the caller's own: several threads may get one. */
  private static ModelException failure(@Nullable Throwable cause) {
    if (cause instanceof ModelException failed) {
      return new ModelException(failed.reason(), String.valueOf(failed.getMessage()), failed);
    }
    return new ModelException(
        ModelException.Reason.SIZE,
        "The model cannot be used: its check ended with %s. Load it again, with more memory."
            .formatted(cause),
        cause);
  }
}
