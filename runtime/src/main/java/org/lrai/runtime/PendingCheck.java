package org.lrai.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A check that is under way on a thread of its own, while the caller goes on. What was computed
 * meanwhile must not be handed out before {@link #await} returns.
 *
 * <p>Made of monitors, since a JVM that has just started has no other class for it at hand.
 */
final class PendingCheck implements Runnable {
  private final Runnable check;

  private @Nullable Throwable problem;

  /** Written after the problem. */
  private volatile boolean isDone;

  private PendingCheck(Runnable check) {
    this.check = check;
  }

  /**
   * Starts a check. Where no thread can be had, the check is done here and now.
   *
   * @param name of its thread
   * @param check throws a {@link ModelException} if it fails
   */
  static PendingCheck start(String name, Runnable check) {
    PendingCheck pending = new PendingCheck(check);
    Thread thread = new Thread(null, pending, name, 0, false);
    thread.setDaemon(true);
    try {
      thread.start();
    } catch (OutOfMemoryError e) { // the system has no more threads
      pending.run();
    }
    return pending;
  }

  /** Does the check, and notes how it ended. */
  @Override
  public void run() {
    try {
      check.run();
    } catch (Throwable e) { // whatever it is, the model must not be used
      problem = e;
    } finally {
      synchronized (this) {
        isDone = true;
        notifyAll();
      }
    }
  }

  /**
   * Returns when the check has passed. An interrupt does not end the wait, since there would be
   * nothing to go on with; it is kept for the caller. Allocates nothing once the check is done.
   *
   * @throws ModelException if the check has failed, every time
   */
  void await() {
    if (!isDone) {
      awaitEnd();
    }
    Throwable failed = problem;
    if (failed != null) {
      throw failure(failed);
    }
  }

  private synchronized void awaitEnd() {
    boolean interrupted = false;
    while (!isDone) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** An exception of the caller's own: several threads may get one. */
  private static ModelException failure(Throwable cause) {
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
