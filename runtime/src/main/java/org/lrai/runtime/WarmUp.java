package org.lrai.runtime;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Program;
import org.lrai.runtime.program.Workers;

/**
 * Brings the vector forms of kernels into use. A model starts in scalar form, because vector code
 * is slow until the JVM has compiled it, and the bits are the same. Meanwhile the vector forms are
 * run on the inputs of a call, aside, until they are compiled; each takes over if it is then no
 * slower and gives the bits of the scalar form ({@link FormChoice}). A form that gives other bits
 * is never used.
 */
final class WarmUp {
  /**
   * The most that the heap may hold, before warming up in the background begins, for it to end with
   * a garbage collection: of more, that takes too long for whoever else works there.
   */
  private static final long SMALL_HEAP = 1L << 28;

  private final Program program;
  private final ModelSignature signature;
  private final CallPool pool;

  /** The forms that calls use. */
  private final KernelForms forms;

  /** One core is enough for it, but the calls to come run loops in parts. */
  private final Workers workers;

  private final AtomicBoolean begun = new AtomicBoolean();
  private final CountDownLatch done = new CountDownLatch(1);

  /**
   * @param forms that calls use: those of kernels are changed when their vector form is warm
   * @param threads that calls will have
   */
  WarmUp(Program program, CallPool pool, KernelForms forms, int threads) {
    this.program = program;
    this.signature = program.signature();
    this.pool = pool;
    this.forms = forms;
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
      @Nullable Value[] copies = copy(inputs);
      long[] sizes = symbols.clone();
      run(copies, sizes);
      keepBuffers(copies, sizes);
    } else {
      awaitDone();
    }
    System.gc();
  }

  /** Calls find an execution whose buffers have grown. */
  private void keepBuffers(@Nullable Value[] inputs, long[] symbols) {
    try {
      Execution execution = program.newExecution(forms);
      rehearsal(execution, inputs, symbols).run();
      pool.add(execution);
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      log(System.Logger.Level.DEBUG, "cannot be run yet: " + e);
    }
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
      FormChoice choice =
          new FormChoice(
              program,
              forms,
              f -> rehearsal(program.newExecution(f), inputs, symbols),
              FormChoice.PATIENCE);
      Optional<String> problem = choice.make();
      if (problem.isPresent()) {
        log(
            System.Logger.Level.ERROR,
            "stays in scalar form: %s on this JVM. Please report the JVM's version and the"
                    .formatted(problem.get())
                + " processor.");
      } else if (!choice.left().isEmpty()) {
        log(
            System.Logger.Level.DEBUG,
            "has kernels that run no faster in vector form and stay in scalar form: "
                + choice.left());
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      staysScalar(System.Logger.Level.WARNING, e);
    } catch (LinkageError e) { // its class loader was closed meanwhile
      staysScalar(System.Logger.Level.DEBUG, e);
    }
  }

  private void staysScalar(System.Logger.Level level, Throwable why) {
    forms.use(forms.inVectorForm(), false);
    log(level, "cannot be warmed up and stays in scalar form: " + why);
  }

  private Rehearsal rehearsal(Execution execution, @Nullable Value[] inputs, long[] symbols) {
    return new Rehearsal(execution, inputs, signature.outputs().size(), symbols, workers);
  }

  private void log(System.Logger.Level level, String what) {
    System.getLogger(WarmUp.class.getPackageName())
        .log(level, "Model {0} {1}", signature.name(), what);
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
