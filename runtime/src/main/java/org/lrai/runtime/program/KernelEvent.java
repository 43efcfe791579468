package org.lrai.runtime.program;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/**
 * One run of a kernel, for Java Flight Recorder. Small models run millions of kernels a second, so
 * that recordings have this event only if they ask for it: {@code org.lrai.Kernel#enabled=true}.
 */
@Name("org.lrai.Kernel")
@Label("Kernel")
@Category("lrai")
@Description("A kernel of a compiled model ran, on all of its threads")
@Enabled(false)
@StackTrace(false)
final class KernelEvent extends Event {
  /** Tells whether a recording asks for the event; the others are made only then. */
  private static final KernelEvent PROBE = new KernelEvent();

  @Label("Kernel")
  @Description("Name of the class in the jar")
  @Nullable String kernel;

  @Label("Nodes")
  @Description("The nodes of the model that the kernel computes here")
  @Nullable String nodes;

  @Label("Form")
  @Description("vector or scalar; of kernels that ran together, one after the other")
  @Nullable String form;

  /** The event of a kernel that begins now; nothing if no recording asks for it. */
  static @Nullable KernelEvent start() {
    if (!PROBE.isEnabled()) {
      return null;
    }
    KernelEvent event = new KernelEvent();
    event.begin();
    return event;
  }

  /** The kernel has ended. */
  void record(String kernelName, String nodeNames, String kernelForm) {
    kernel = kernelName;
    nodes = nodeNames;
    form = kernelForm;
    commit();
  }
}
