package org.lrai.cli.benchmark;

import java.util.List;
import java.util.Optional;
import org.lrai.cli.console.Json;

/**
 * What was measured. Times are of one call with warm code, in milliseconds: each number is taken
 * over rounds, in each of which one side ran a number of calls and then the other.
 *
 * @param inputs where the inputs came from
 * @param form the form of the kernels: vector or scalar; vector if any kernel runs in vector form
 * @param kernels each of them
 * @param rounds how many rounds
 * @param callsPerRound calls of one side in a round
 * @param ours times of the compiled model
 * @param theirs what ONNX Runtime did, if it was asked for
 * @param starts what it took in JVMs of their own, if that was asked for
 * @param profile time of each kernel, if it was asked for
 */
public record BenchmarkReport(
    String inputs,
    String form,
    List<KernelForm> kernels,
    int threads,
    int rounds,
    int callsPerRound,
    Spread ours,
    Optional<Comparison> theirs,
    Optional<Starts> starts,
    Optional<Profile> profile) {

  public BenchmarkReport {
    kernels = List.copyOf(kernels);
  }

  /**
   * How a kernel runs.
   *
   * @param kernel name of its class
   * @param nodes what it computes
   * @param form vector or scalar
   * @param isHeldBack whether it has a vector form that is no faster here, and is not used
   */
  public record KernelForm(String kernel, String nodes, String form, boolean isHeldBack) {
    Json json() {
      return Json.object()
          .put("kernel", kernel)
          .put("nodes", nodes)
          .put("form", form)
          .put("heldBack", isHeldBack);
    }
  }

  /** Kernels that run in scalar form although they have a vector form. */
  public List<KernelForm> heldBack() {
    return kernels.stream().filter(KernelForm::isHeldBack).toList();
  }

  /** The middle of some numbers, and the range in which four of five are. */
  public record Spread(double median, double p10, double p90) {
    Json json() {
      return Json.object().put("median", median).put("p10", p10).put("p90", p90);
    }
  }

  /**
   * The other side.
   *
   * @param version of ONNX Runtime
   * @param times of its calls
   * @param ratio its time over ours, round by round
   * @param largestDifference between an output of ours and theirs
   * @param largestOutput magnitude of the output in which that is
   */
  public record Comparison(
      String version, Spread times, Spread ratio, double largestDifference, double largestOutput) {

    Json json() {
      return Json.object()
          .put("name", "onnxruntime")
          .put("version", version)
          .put("milliseconds", times.json())
          .put("ratioSpread", ratio.json())
          .put("largestDifference", largestDifference)
          .put("largestOutput", largestOutput);
    }
  }

  /** All of it; {@code ratio} is their median time over ours, round by round. */
  public Json.Members json() {
    Json.Members json =
        Json.object()
            .put("inputs", inputs)
            .put("form", form)
            .put("kernels", kernels, KernelForm::json)
            .put("threads", threads)
            .put("rounds", rounds)
            .put("callsPerRound", callsPerRound)
            .put("milliseconds", ours.json());
    theirs.ifPresent(
        other -> json.put("ratio", other.ratio().median()).put("against", other.json()));
    starts.ifPresent(fresh -> json.put("fresh", fresh.json()));
    profile.ifPresent(kernels -> json.put("profile", kernels.json()));
    return json;
  }
}
