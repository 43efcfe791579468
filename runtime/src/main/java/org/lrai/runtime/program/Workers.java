package org.lrai.runtime.program;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that run parts of loops. One loop runs at a time; whoever finds the workers busy, in
 * another call or inside a part of a loop, runs its whole loop itself, so that nothing ever waits
 * for a free worker.
 *
 * <p>A loop is cut into as many parts as threads, and each thread has its part of every loop, so
 * that it finds in its cache what it wrote in the loop before: the caller the first part, the
 * workers the others. Whoever is done takes over parts that nobody has begun: a worker that wakes
 * late, or cannot be started, costs time but nothing else. Workers are daemon threads, started on
 * first use; they watch for new loops for a moment, then park, and end after half a minute without
 * work. A steady call allocates nothing.
 */
public sealed class Workers permits GradualWorkers, LoopTimes {
  /**
   * Who waits no longer than this does nothing else; after it, whoever shares the core goes first,
   * which may be the thread that is waited for.
   */
  private static final long SPIN_NANOS = 10_000;

  /** Who waits longer than this is parked. */
  private static final long YIELD_NANOS = 1_000_000;

  private static final long IDLE_NANOS = 30_000_000_000L;
  private static final ConcurrentMap<Integer, Workers> SHARED = new ConcurrentHashMap<>();

  /** The most threads that one loop may run on. */
  public static final int MAX_THREADS = 1024;

  /** {@code long}s between two values that different threads write: two lines of a cache. */
  private static final int LINE = 16;

  /** 1 while a call has a loop running. */
  private static final int BUSY = LINE;

  /**
   * The number of the loop, and of its parts ({@link #PARTS_BITS}): written last, it announces it.
   */
  private static final int LOOP = 2 * LINE;

  /** What to pass to its task, in the line of its number. */
  private static final int CALL = LOOP + 1;

  private static final int EXTENT = LOOP + 2;

  /** Parts that workers have finished, of all loops together. */
  private static final int FINISHED = 3 * LINE;

  /**
   * The number of the last loop whose part somebody claimed, for each part but the first, which is
   * the caller's. A loop does not end before all of its parts are claimed and done, so that whoever
   * claims one may read what the loop is; whoever is late finds the part claimed.
   */
  private static final int CLAIMED = 4 * LINE;

  private static final int PARTS_BITS = 16;

  private final int threads;
  private final Worker[] workers;

  /**
   * What threads tell each other. Between two cores a line of a cache takes some 200 ns, longer
   * than a small loop, so that there is one for each of what the caller writes, what workers write
   * and what nobody else looks at.
   */
  private final AtomicLongArray shared;

  /** Written by the holder of {@link #BUSY}, before the number of the loop. */
  private @Nullable RangeTask task;

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
    this.shared = new AtomicLongArray(CLAIMED + threads * LINE);
    this.workers = new Worker[others];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new Worker(i + 1);
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
  @SuppressWarnings("ReferenceEquality") // whether it is the same object is what counts
  public void parallel(RangeTask task, int call, int extent, int minimumGrain) {
    int parts = Math.min(threads, extent / Math.max(1, minimumGrain));
    if (parts <= 1 || !shared.compareAndSet(BUSY, 0, 1)) {
      if (extent > 0) {
        task.runRange(call, 0, extent);
      }
      return;
    }
    Throwable thrown;
    try {
      if (this.task != task) { // or its line would leave the caches of the workers
        this.task = task;
      }
      shared.setPlain(CALL, call);
      shared.setPlain(EXTENT, extent);
      long finished = shared.get(FINISHED);
      long loop = (((shared.getPlain(LOOP) >>> PARTS_BITS) + 1) << PARTS_BITS) | parts;
      shared.set(LOOP, loop);
      for (int i = 0; i < Math.min(workers.length, parts - 1); i++) {
        workers[i].wake();
      }
      runPart(0, parts);
      int own = 1 + runUnclaimedParts(loop, 1);
      awaitFinished(finished + parts - own);
      thrown = failure.getPlain() == null ? null : failure.getAndSet(null);
    } finally {
      shared.set(BUSY, 0);
    }
    if (thrown != null) {
      throw Workers.<RuntimeException>sneaky(thrown);
    }
  }

  /**
   * Runs the parts of a loop that nobody has claimed.
   *
   * @param loop as it was announced
   * @param first the part to begin with
   * @return how many it were
   */
  private int runUnclaimedParts(long loop, int first) {
    int run = 0;
    int others = ((int) loop & ((1 << PARTS_BITS) - 1)) - 1;
    for (int i = 0; i < others; i++) {
      int part = 1 + (first - 1 + i) % others;
      int cell = CLAIMED + part * LINE;
      long claimed = shared.get(cell);
      if (claimed < loop && shared.compareAndSet(cell, claimed, loop)) {
        runPart(part, others + 1);
        run++;
      }
    }
    return run;
  }

  /** Runs a part that this thread has claimed. */
  private void runPart(int part, int parts) {
    try {
      long extent = shared.getPlain(EXTENT);
      int from = (int) (extent * part / parts);
      int to = (int) (extent * (part + 1) / parts);
      Objects.requireNonNull(task).runRange((int) shared.getPlain(CALL), from, to);
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
    }
  }

  private void awaitFinished(long all) {
    long start = System.nanoTime();
    while (shared.get(FINISHED) != all) {
      long waited = System.nanoTime() - start;
      if (waited > YIELD_NANOS) {
        parkUntilFinished(all);
        return;
      }
      waitABit(waited);
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // nothing but time depends on it
  private static void waitABit(long waitedNanos) {
    if (waitedNanos > SPIN_NANOS) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
  }

  private void parkUntilFinished(long all) {
    boolean interrupted = false;
    waiting = Thread.currentThread();
    while (shared.get(FINISHED) != all) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    waiting = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets go of the last task, and of the model that it belongs to. */
  private void forgetTask() {
    if (shared.compareAndSet(BUSY, 0, 1)) {
      task = null;
      shared.set(BUSY, 0);
    }
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

    /** Its part of every loop. */
    private final int part;

    private final AtomicInteger state = new AtomicInteger(ABSENT);
    private volatile @Nullable Thread thread;

    Worker(int part) {
      this.part = part;
    }

    /** Called by the holder of {@link #BUSY} only, after the loop is there. */
    void wake() {
      int now = state.get();
      if (now == PARKED && state.compareAndSet(PARKED, AWAKE)) {
        LockSupport.unpark(thread);
      } else if (state.compareAndSet(ABSENT, AWAKE)) {
        start();
      }
    }

    private void start() {
      try {
        Thread started = new Thread(null, this, "lrai-worker-" + part, 0, false);
        started.setDaemon(true);
        thread = started;
        started.start();
      } catch (OutOfMemoryError e) {
        state.set(ABSENT); // no more threads: the caller runs this worker's parts
      }
    }

    @Override
    public void run() {
      long seen = 0;
      do {
        seen = workOrSpin(seen);
      } while (parkForWork(seen));
    }

    /** Works until there is nothing to do for a while. Returns the last loop that it has seen. */
    private long workOrSpin(long last) {
      long seen = last;
      long idleSince = System.nanoTime();
      long idle = 0;
      while (idle < YIELD_NANOS) {
        long loop = shared.get(LOOP);
        if (loop != seen) {
          seen = loop;
          work(loop);
          idleSince = System.nanoTime();
        }
        idle = System.nanoTime() - idleSince;
        waitABit(idle);
      }
      return seen;
    }

    private void work(long loop) {
      int run = runUnclaimedParts(loop, part);
      if (run > 0) {
        shared.getAndAdd(FINISHED, run);
        LockSupport.unpark(waiting);
      }
    }

    /** Parks, if there has been no loop since the last one; false if this thread is to end. */
    private boolean parkForWork(long seen) {
      forgetTask();
      state.set(PARKED);
      // A loop that came before the state changed was not announced to this worker.
      if (shared.get(LOOP) != seen) {
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
