package org.lrai.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.GradualWorkers;
import org.lrai.runtime.program.LoopTimes;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Program;
import org.lrai.runtime.program.Workers;

/**
 * Brings the vector form of a model into use. A model starts in scalar form, because vector code is
 * slow until the JVM has compiled it, and the bits are the same. Meanwhile the vector form is run
 * on the inputs of a call, aside, until it is compiled; it takes over if it is then no slower and
 * gives the bits of the scalar form. A form that gives other bits is never used.
 */
final class WarmUp {
  /** Runs after which the JVM has compiled whatever a small model calls. */
  private static final int SMALL_RUNS = 12_000;

  /**
   * A model that has not had as many runs by then is no small one: what takes its time are loops,
   * which the JVM compiles after some hundred runs; the rest waits for calls.
   */
  private static final long SMALL_NANOS = 500_000_000L;

  /** Runs in which the times of loops are taken. */
  private static final int TIMED_RUNS = 5;

  /** Runs in which garbage is measured; the heap shows it in pieces. */
  private static final long GARBAGE_NANOS = 20_000_000;

  private static final long LEAST_GARBAGE = 1024;

  /**
   * After so long without a better time, runs count as steady whatever garbage there is: other
   * threads of the application leave some.
   */
  private static final long NOISY_NANOS = 2_000_000_000L;

  /** How long it may take at most to learn what time the scalar form takes. */
  private static final long SCALAR_NANOS = 2_000_000_000L;

  /** How long the vector form may take at most to become faster than that. */
  private static final long VECTOR_NANOS = 15_000_000_000L;

  /** How long it may take at most to be as fast again after a check. */
  private static final long AGAIN_NANOS = 5_000_000_000L;

  /** A run that takes longer is no small one: its loops, not its calls, get it compiled. */
  private static final long LONG_RUN_NANOS = 2_000_000;

  /**
   * The most that the heap may hold, before warming up in the background begins, for it to end with
   * a garbage collection: of more, that takes too long for whoever else works there.
   */
  private static final long SMALL_HEAP = 1L << 28;

  /** A form that stays far under its expected rate is started again. */
  private static final int ATTEMPTS = 3;

  private final Program program;
  private final ModelSignature signature;
  private final CallPool pool;

  /** One core is enough for it, but the calls to come run loops in parts. */
  private final Workers workers;

  private final AtomicBoolean begun = new AtomicBoolean();
  private final CountDownLatch done = new CountDownLatch(1);

  /**
   * @param threads that calls will have
   */
  WarmUp(Program program, ModelSignature signature, CallPool pool, int threads) {
    this.program = program;
    this.signature = signature;
    this.pool = pool;
    this.workers = Workers.alone(threads);
  }

  /** Whether nobody has started it yet. */
  boolean isPending() {
    return !begun.get();
  }

  /**
   * Starts it in the background, unless it has been started.
   *
   * @param inputs of a call that went well; they are copied
   * @param symbols of that call
   */
  void begin(@Nullable Value[] inputs, long[] symbols) {
    if (begun.compareAndSet(false, true)) {
      @Nullable Value[] copies = copy(inputs);
      long[] sizes = symbols.clone();
      Background.EXECUTOR.execute(() -> runInBackground(copies, sizes));
    }
  }

  private void runInBackground(@Nullable Value[] inputs, long[] symbols) {
    boolean isSmall = SteadyRuns.usedBytes() <= SMALL_HEAP;
    run(inputs, symbols);
    if (isSmall) {
      System.gc();
    }
  }

  /** Does it here and now; waits where it is under way. Then gives back what the heap has grown. */
  void runNow(@Nullable Value[] inputs, long[] symbols) {
    if (done.getCount() == 0) {
      return;
    }
    if (begun.compareAndSet(false, true)) {
      run(copy(inputs), symbols.clone());
    } else {
      awaitDone();
    }
    System.gc();
  }

  private void awaitDone() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the caller wants to go on
    }
  }

  private void run(@Nullable Value[] inputs, long[] symbols) {
    try {
      warm(inputs, symbols);
    } finally {
      done.countDown();
    }
  }

  private void warm(@Nullable Value[] inputs, long[] symbols) {
    try {
      Rehearsal scalar = new Rehearsal(program.newExecution(false), inputs, symbols);
      Value[] expected = scalar.run();
      long scalarNanos = scalar.steadyNanos(Long.MAX_VALUE, SCALAR_NANOS, Long.MAX_VALUE);
      long enoughNanos = scalarNanos + scalarNanos / 10;
      LoopTimes loops = scalar.loopTimes();
      long garbage = scalar.garbage();
      Execution execution = program.newExecution(true);
      Rehearsal vector = new Rehearsal(execution, inputs, symbols);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        vector.startGradually(loops);
        long vectorNanos = vector.steadyNanos(enoughNanos, VECTOR_NANOS, garbage);
        Optional<String> difference = SelfCheck.difference(program, true);
        if (difference.isEmpty() && vectorNanos <= enoughNanos) {
          // A check takes branches that no run took, for which the JVM throws compiled code away.
          // The code that it makes then is the one to stay, and is checked again.
          vectorNanos = vector.steadyNanos(enoughNanos, AGAIN_NANOS, garbage);
          difference = SelfCheck.difference(program, true);
        }
        if (!SameBits.of(expected, vector.run()) && SameBits.of(expected, scalar.run())) {
          log( // Outputs that differ from one scalar run to the next are random.
              System.Logger.Level.ERROR,
              "gives other bits in vector form than in scalar form on this JVM; it stays in scalar"
                  + " form. Please report the JVM's version and the processor.");
          return;
        }
        if (difference.isPresent()) {
          log(
              System.Logger.Level.ERROR,
              "stays in scalar form: %s on this JVM. Please report the JVM's version and the"
                      .formatted(difference.get())
                  + " processor.");
          return;
        }
        if (vectorNanos <= enoughNanos) {
          pool.switchToVector(execution);
          return;
        }
      }
      log(System.Logger.Level.DEBUG, "runs no faster in vector form; it stays in scalar form");
    } catch (RuntimeException | OutOfMemoryError e) {
      log(System.Logger.Level.WARNING, "cannot be warmed up and stays in scalar form: " + e);
    } catch (LinkageError e) { // its class loader was closed meanwhile
      log(System.Logger.Level.DEBUG, "cannot be warmed up and stays in scalar form: " + e);
    }
  }

  private void log(System.Logger.Level level, String what) {
    System.getLogger(WarmUp.class.getPackageName())
        .log(level, "Model {0} {1}", signature.name(), what);
  }

  /** Runs of one form on the same inputs. */
  private final class Rehearsal {
    private final Execution execution;
    private final @Nullable Value[] inputs;
    private final long[] symbols;

    Rehearsal(Execution execution, @Nullable Value[] inputs, long[] symbols) {
      this.execution = execution;
      this.inputs = inputs;
      this.symbols = symbols;
    }

    Value[] run() {
      return run(workers);
    }

    private Value[] run(Workers workers) {
      @Nullable Value[] outputs = new @Nullable Value[signature.outputs().size()];
      execution.run(inputs, outputs, symbols, workers);
      List<Value> all = new ArrayList<>();
      for (Value output : outputs) {
        if (output != null) {
          all.add(output);
        }
      }
      return all.toArray(new Value[0]);
    }

    /** How long each loop takes. */
    LoopTimes loopTimes() {
      LoopTimes times = new LoopTimes();
      for (int i = 0; i < TIMED_RUNS; i++) {
        times.restart();
        run(times);
      }
      return times;
    }

    /** Bytes that a run may leave on the heap, outputs included: twice what it does leave. */
    long garbage() {
      long begin = System.nanoTime();
      long before = SteadyRuns.usedBytes();
      long runs = 0;
      while (runs < TIMED_RUNS || System.nanoTime() - begin < GARBAGE_NANOS) {
        run();
        runs++;
      }
      return Math.max(0, SteadyRuns.usedBytes() - before) / runs * 2 + LEAST_GARBAGE;
    }

    /** Has the JVM compile the kernels. */
    void startGradually(LoopTimes expected) {
      try {
        run(new GradualWorkers(expected));
      } catch (ModelException | IndexOutOfBoundsException e) {
        // A kernel that works in place spoilt an index; the runs to come are what counts.
      }
    }

    /**
     * The time of a run, after as many as it takes for it to be steady.
     *
     * @param expected what it should come down to
     * @param most when to give up
     * @param garbage bytes that a run may leave
     */
    long steadyNanos(long expected, long most, long garbage) {
      long begin = System.nanoTime();
      long best = Long.MAX_VALUE;
      long lastBetter = begin;
      SteadyRuns steady = new SteadyRuns(garbage);
      for (int runs = 0; runs == 0 || System.nanoTime() - begin < most; runs++) {
        long start = System.nanoTime();
        run();
        long end = System.nanoTime();
        long nanos = end - start;
        if (nanos < best - best / 10) {
          lastBetter = end;
          steady = new SteadyRuns(garbage);
        } else if (!steady.goesOn()) {
          steady = new SteadyRuns(garbage);
        }
        best = Math.min(best, nanos);
        boolean enough = nanos > LONG_RUN_NANOS || runs >= SMALL_RUNS || end - begin > SMALL_NANOS;
        boolean isSteady = steady.isLong() || end - lastBetter > NOISY_NANOS;
        if (enough && isSteady && best <= expected) {
          break;
        }
      }
      return best;
    }
  }

  private static @Nullable Value[] copy(@Nullable Value[] values) {
    @Nullable Value[] copies = new @Nullable Value[values.length];
    for (int i = 0; i < values.length; i++) {
      Value value = values[i];
      copies[i] = value == null ? null : copy(value);
    }
    return copies;
  }

  private static Value copy(Value value) {
    return switch (value) {
      case Tensor tensor -> copy(tensor);
      case SequenceValue sequence ->
          new SequenceValue(
              sequence.elementType(), sequence.tensors().stream().map(WarmUp::copy).toList());
      case OptionalValue optional -> {
        Value content = optional.content();
        yield content == null ? optional : OptionalValue.of(copy(content));
      }
    };
  }

  private static Tensor copy(Tensor tensor) {
    Object storage = tensor.elementType().newStorage(tensor.size());
    System.arraycopy(tensor.storage(), 0, storage, 0, tensor.size());
    return Tensor.of(tensor.elementType(), storage, tensor.shape());
  }

  /** One thread for all models, which ends when there is nothing to warm. */
  private static final class Background {
    static final ExecutorService EXECUTOR = background();

    private static ExecutorService background() {
      ThreadPoolExecutor executor =
          new ThreadPoolExecutor(
              1,
              1,
              1,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              Thread.ofPlatform()
                  .name("lrai-warm-up")
                  .daemon()
                  .inheritInheritableThreadLocals(false)
                  .factory());
      executor.allowCoreThreadTimeOut(true);
      return executor;
    }
  }
}
