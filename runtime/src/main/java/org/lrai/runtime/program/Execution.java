package org.lrai.runtime.program;

import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Value;

/**
 * The state of one call at a time: buffers between kernels, which grow on demand and are kept for
 * the next call. An execution that threw is not used again.
 */
public abstract class Execution implements RangeTask {
  private final KernelForms forms;
  private @Nullable KernelEvent running;
  private @Nullable KernelTimes times;

  /**
   * @param forms of its kernels; they may change at any time
   */
  protected Execution(KernelForms forms) {
    this.forms = forms;
  }

  /**
   * Runs the model once.
   *
   * @param inputs in the order of the signature; types, ranks and dims are checked already; {@code
   *     null} where an input that may be left out was
   * @param outputs in the order of the signature; a value that is there is preallocated by the
   *     caller and written into ({@link Outputs#tensor}); the others are set
   * @param symbols values of the signature's symbols, in order; 0 for a symbol that stands in no
   *     given input
   * @param workers for parallel kernels
   */
  public abstract void run(
      @Nullable Value[] inputs, @Nullable Value[] outputs, long[] symbols, Workers workers);

  /** A kernel begins, in the thread of the call. One runs after the other. */
  public final void kernelBegins() {
    KernelTimes clock = times;
    if (clock != null) {
      clock.begin();
    } else if (FlightRecorder.isInitialized()) {
      // The class of the event starts Flight Recorder, which takes longer than a small model.
      running = KernelEvent.start();
    }
  }

  /**
   * The kernel has ended.
   *
   * @param kernel name of its class; of kernels that ran together, their names with {@code +}
   * @param nodes what it computed
   */
  public final void kernelEnds(String kernel, String nodes) {
    KernelTimes clock = times;
    KernelEvent event = running;
    if (clock != null) {
      clock.end(kernel);
    } else if (event != null) {
      running = null;
      event.record(kernel, nodes, forms.of(kernel));
    }
  }

  /** Takes the times of kernels in the runs to come, instead of telling the recorder; or not. */
  public final void time(@Nullable KernelTimes clock) {
    times = clock;
  }
}
