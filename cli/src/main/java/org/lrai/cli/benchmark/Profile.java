package org.lrai.cli.benchmark;

import java.util.List;
import org.lrai.cli.console.Json;

/**
 * Where the time of a call goes.
 *
 * @param gflopsPeak 10^9 floating-point operations a second that this machine reached with as many
 *     threads in a loop of multiply-adds
 * @param bandwidth 10^9 bytes a second that it read from memory, on one thread
 * @param kernels the kernel that takes longest first
 */
public record Profile(double gflopsPeak, double bandwidth, List<KernelTime> kernels) {
  public Profile {
    kernels = List.copyOf(kernels);
  }

  /**
   * One kernel.
   *
   * @param kernel name of its class
   * @param nodes what it computes in one of its runs
   * @param form vector or scalar; of kernels that ran together, one after the other
   * @param runs how often it runs in a call of the model
   * @param micros time of all its runs in a call, in microseconds, mean
   * @param share part of the time of all kernels
   * @param operations floating-point operations of a call, two for a multiply-add
   * @param bytes of the arrays that it reads and writes in a call
   */
  public record KernelTime(
      String kernel,
      String nodes,
      String form,
      double runs,
      double micros,
      double share,
      double operations,
      double bytes) {

    /** 10^9 operations a second. */
    public double gflops() {
      return operations / (1e3 * micros);
    }
  }

  /**
   * The speed of a kernel over what the roofline model allows: peak rate, or the rate at which
   * memory delivers its arrays. Over 1 where they come from caches.
   */
  public double ofRoofline(KernelTime kernel) {
    double micros = Math.max(kernel.operations() / gflopsPeak, kernel.bytes() / bandwidth) / 1e3;
    return micros / kernel.micros();
  }

  Json json() {
    return Json.object()
        .put("gflopsPeak", gflopsPeak)
        .put("gigabytesPerSecond", bandwidth)
        .put(
            "kernels",
            kernels,
            kernel ->
                Json.object()
                    .put("kernel", kernel.kernel())
                    .put("nodes", kernel.nodes())
                    .put("form", kernel.form())
                    .put("runs", kernel.runs())
                    .put("microseconds", kernel.micros())
                    .put("share", kernel.share())
                    .put("gflops", kernel.gflops())
                    .put("ofRoofline", ofRoofline(kernel)));
  }
}
