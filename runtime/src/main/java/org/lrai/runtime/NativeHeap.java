package org.lrai.runtime;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The memory that the JVM takes from the C library. Its compilers need some tens of MiB while a
 * model is warmed up and give them back, but the C library keeps them for the process.
 */
final class NativeHeap {
  private NativeHeap() {}

  /**
   * Has the C library give back to the system what nobody uses, where the JVM offers that (command
   * {@code System.trim_native_heap}: Linux with glibc) and has the module {@code java.management}.
   */
  static void trim() {
    if (ModuleLayer.boot().findModule("java.management").isPresent()) {
      Command.run();
    }
  }

  /** A class of its own, because of what it is linked with. */
  private static final class Command {
    static void run() {
      try {
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "systemTrimNativeHeap",
                new Object[0],
                new String[0]);
      } catch (JMException | RuntimeException e) {
        System.getLogger(NativeHeap.class.getPackageName())
            .log(System.Logger.Level.DEBUG, "The native heap stays as it is: " + e);
      }
    }
  }
}
