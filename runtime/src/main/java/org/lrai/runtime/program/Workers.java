package org.lrai.runtime.program;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that run parts of loops. One loop runs at a time; whoever finds the workers busy, in
 * another call or inside a part of a loop, runs its whole loop itself, so that nothing ever waits
 * for a free worker.
 *
 * <p>A loop is cut into parts, which the caller and the workers claim one after another: a worker
 * that wakes late, or cannot be started, costs time but nothing else. Workers are daemon threads,
 * started on first use; they watch for new loops for a moment, then park, and end after half a
 * minute without work. A steady call allocates nothing.
 */
public sealed class Workers permits GradualWorkers, LoopTimes {
  private static final long SPIN_NANOS = 50_000;
  private static final long IDLE_NANOS = 30_000_000_000L;
  private static final ConcurrentMap<Integer, Workers> SHARED = new ConcurrentHashMap<>();

  /** The most threads that one loop may run on. */
  public static final int MAX_THREADS = 1024;

  private final int threads;
  private final Worker[] workers;

  /** Held by the call whose loop runs. */
  private final AtomicBoolean busy = new AtomicBoolean();

  /**
   * The loop: written by the holder of {@link #busy} before {@link #ticket} says that it is there.
   */
  private @Nullable RangeTask task;

  private int call;
  private int extent;

  /**
   * Number of the loop (32 bits), of its parts (16), of the next part to claim (16). A part is
   * claimed by adding one; success shows that the loop, read before, is still this one, because no
   * other starts before every part is claimed and done.
   */
  private final AtomicLong ticket = new AtomicLong();

  private final AtomicInteger unfinished = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** The caller, while it waits for the last parts. */
  private volatile @Nullable Thread waiting;

  /**
   * Workers that have the threads they cut loops for.
   *
   * @param threads the caller's included
   */
  Workers(int threads) {
    this(threads, threads - 1);
  }

  private Workers(int threads, int others) {
    this.threads = threads;
    this.workers = new Worker[others];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new Worker("lrai-worker-" + (i + 1));
    }
  }

  /**
   * The workers for loops on so many threads, the caller's included: the same object for the same
   * number, so that several models in one application do not add up their threads.
   *
   * @param threads from 1, which runs everything in the caller, to {@link #MAX_THREADS}
   */
  public static Workers shared(int threads) {
    Workers known = SHARED.get(threads);
    if (known != null) {
      return known;
    }
    Workers made = of(threads); // its threads are started on first use
    Workers earlier = SHARED.putIfAbsent(threads, made);
    return earlier != null ? earlier : made;
  }

  /** Workers of their own. */
  static Workers of(int threads) {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new IllegalArgumentException(threads + " threads; from 1 to " + MAX_THREADS);
    }
    return new Workers(threads);
  }

  /**
   * Cuts loops into as many parts as workers with so many threads, but runs all of them in the
   * caller. Code that is warmed up this way has taken the branches that it takes on several
   * threads.
   *
   * @param threads from 1 to {@link #MAX_THREADS}
   */
  public static Workers alone(int threads) {
    return new Workers(threads, 0);
  }

  /** Number of threads that may run a loop at once, the caller's included. */
  public int threads() {
    return threads;
  }

  /**
   * Runs a loop from 0 to {@code extent}, in even parts on several threads, and returns when all of
   * it is done. If parts throw, the others are still run, and one of the exceptions is thrown here.
   *
   * @param task the loop
   * @param call passed to the task
   * @param extent number of iterations
   * @param minimumGrain iterations that are worth a thread of their own, at least 1
   */
  public void parallel(RangeTask task, int call, int extent, int minimumGrain) {
    int parts = Math.min(threads, extent / Math.max(1, minimumGrain));
    if (parts <= 1 || !busy.compareAndSet(false, true)) {
      if (extent > 0) {
        task.runRange(call, 0, extent);
      }
      return;
    }
    Throwable thrown;
    try {
      this.task = task;
      this.call = call;
      this.extent = extent;
      unfinished.set(parts);
      ticket.set((((ticket.get() >>> 32) + 1) << 32) | ((long) parts << 16));
      for (int i = 0; i < Math.min(workers.length, parts - 1); i++) {
        workers[i].wake();
      }
      while (runNextPart()) {}
      awaitOthers();
      thrown = failure.getAndSet(null);
    } finally {
      this.task = null;
      busy.set(false);
    }
    if (thrown != null) {
      throw Workers.<RuntimeException>sneaky(thrown);
    }
  }

  /** Claims a part and runs it; false if there is none. */
  private boolean runNextPart() {
    long seen = ticket.get();
    int parts = (int) (seen >>> 16) & 0xFFFF;
    int part = (int) seen & 0xFFFF;
    if (part >= parts) {
      return false;
    }
    RangeTask claimedTask = task;
    int claimedCall = call;
    long claimedExtent = extent;
    if (claimedTask == null || !ticket.compareAndSet(seen, seen + 1)) {
      return true; // another took it, or the loop is over: look again
    }
    try {
      int from = (int) (claimedExtent * part / parts);
      int to = (int) (claimedExtent * (part + 1) / parts);
      claimedTask.runRange(claimedCall, from, to);
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
    } finally {
      if (unfinished.decrementAndGet() == 0) {
        LockSupport.unpark(waiting);
      }
    }
    return true;
  }

  private void awaitOthers() {
    long start = System.nanoTime();
    while (unfinished.get() != 0) {
      if (System.nanoTime() - start > SPIN_NANOS) {
        parkUntilDone();
        return;
      }
      Thread.onSpinWait();
    }
  }

  private void parkUntilDone() {
    boolean interrupted = false;
    waiting = Thread.currentThread();
    while (unfinished.get() != 0) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    waiting = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there is a part that nobody has claimed. */
  private boolean hasWork() {
    long seen = ticket.get();
    return ((int) seen & 0xFFFF) < ((int) (seen >>> 16) & 0xFFFF);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** One thread, or none while there has been no work for long. */
  private final class Worker implements Runnable {
    private static final int ABSENT = 0;
    private static final int AWAKE = 1;
    private static final int PARKED = 2;

    private final String name;
    private final AtomicInteger state = new AtomicInteger(ABSENT);
    private volatile @Nullable Thread thread;

    Worker(String name) {
      this.name = name;
    }

    /** Called by the holder of {@link #busy} only, after the loop is there. */
    void wake() {
      int seen = state.get();
      if (seen == PARKED && state.compareAndSet(PARKED, AWAKE)) {
        LockSupport.unpark(thread);
      } else if (state.compareAndSet(ABSENT, AWAKE)) {
        start();
      }
    }

    private void start() {
      try {
        Thread started =
            Thread.ofPlatform()
                .name(name)
                .daemon()
                .inheritInheritableThreadLocals(false)
                .unstarted(this);
        thread = started;
        started.start();
      } catch (OutOfMemoryError e) {
        state.set(ABSENT); // no more threads: the caller runs this worker's parts
      }
    }

    @Override
    public void run() {
      do {
        workOrSpin();
      } while (parkForWork());
    }

    private void workOrSpin() {
      long idleSince = System.nanoTime();
      while (System.nanoTime() - idleSince < SPIN_NANOS) {
        if (hasWork()) {
          while (runNextPart()) {}
          idleSince = System.nanoTime();
        }
        Thread.onSpinWait();
      }
    }

    /** Parks; false if this thread is to end. */
    private boolean parkForWork() {
      state.set(PARKED);
      // A loop that came before the state changed was not announced to this worker.
      if (hasWork()) {
        state.compareAndSet(PARKED, AWAKE);
        return true;
      }
      long parkedSince = System.nanoTime();
      while (state.get() == PARKED) {
        long left = IDLE_NANOS - (System.nanoTime() - parkedSince);
        if (left <= 0) {
          return !state.compareAndSet(PARKED, ABSENT);
        }
        LockSupport.parkNanos(Workers.this, left);
        Thread.interrupted();
      }
      return true;
    }
  }
}
