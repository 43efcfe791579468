package org.lrai.runtime;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Decides whether kernels in vector form can be used, and says once in the log why not. Nothing
 * else in this library asks about the Vector API.
 */
final class VectorSupport {
  private static final String MODULE = "jdk.incubator.vector";
  private static final AtomicBoolean LOGGED = new AtomicBoolean();

  private VectorSupport() {}

  /** Whether to use the vector form. */
  static boolean decide(LoadOptions.Form form) {
    return switch (form) {
      case SCALAR -> false;
      case VECTOR -> {
        if (!modulePresent()) {
          throw new ModelException(
              ModelException.Reason.CONFIGURATION,
              "The vector form is asked for, but the JVM was started without the "
                  + "Vector API. Start it with --add-modules "
                  + MODULE
                  + ", or use Form.AUTO.");
        }
        yield true;
      }
      case AUTO -> {
        Optional<String> obstacle =
            obstacle(
                modulePresent(),
                System.getProperty("java.vm.name", ""),
                System.getProperty("java.vm.info", ""));
        if (obstacle.isPresent()) {
          logOnce(obstacle.get());
        }
        yield obstacle.isEmpty();
      }
    };
  }

  /**
   * Why the vector form cannot be used, with what to do about it; empty if it can.
   *
   * @param modulePresent whether the module is in the boot layer
   * @param vmName system property {@code java.vm.name}
   * @param vmInfo system property {@code java.vm.info}
   */
  static Optional<String> obstacle(boolean modulePresent, String vmName, String vmInfo) {
    if (!modulePresent) {
      return Optional.of(
          "the JVM was started without the Vector API; start it with --add-modules " + MODULE);
    }
    String name = vmName.toLowerCase(Locale.ROOT);
    String info = vmInfo.toLowerCase(Locale.ROOT);
    // Without the C2 compiler every vector operation makes objects: slower than scalar code.
    if (info.contains("interpreted")) {
      return Optional.of("the JVM only interprets; start it without -Xint");
    }
    if (info.contains("emulated-client") || !name.contains("server")) {
      return Optional.of(
          "the JVM runs without its optimizing compiler (C2); start it without "
              + "-XX:TieredStopAtLevel and -client");
    }
    return Optional.empty();
  }

  private static boolean modulePresent() {
    return ModuleLayer.boot().findModule(MODULE).isPresent();
  }

  private static void logOnce(String obstacle) {
    if (LOGGED.compareAndSet(false, true)) {
      System.getLogger(VectorSupport.class.getPackageName())
          .log(
              System.Logger.Level.WARNING,
              "Models run with scalar kernels, with the same results but more slowly: "
                  + obstacle
                  + ".");
    }
  }
}
