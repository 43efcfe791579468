package org.lrai.cli.benchmark;

import java.util.Optional;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;
import org.lrai.cli.console.Json;

/**
 * Small applications, each in a JVM of its own: time from the start of the JVM to the first result,
 * and the resident memory when calls have run for some seconds.
 *
 * @param starts how often each side was started, in turns
 * @param ours the compiled model
 * @param theirs ONNX Runtime, if it was asked for
 */
public record Starts(int starts, Side ours, Optional<Other> theirs) {

  /**
   * One side.
   *
   * @param firstResult from the start of the JVM, in milliseconds
   * @param warm from the start of the JVM until all kernels are compiled, in milliseconds; nothing
   *     where nobody can say
   * @param memory in a steady state; nothing where the system does not tell it
   */
  public record Side(Spread firstResult, Optional<Double> warm, Optional<Memory> memory) {

    Json.Members json() {
      Json.Members json = Json.object().put("firstResultMilliseconds", firstResult.json());
      warm.ifPresent(millis -> json.put("warmMilliseconds", millis));
      memory.ifPresent(
          m -> json.put("residentMebibytes", m.resident()).put("peakMebibytes", m.peak()));
      return json;
    }
  }

  /**
   * Resident memory of the process, in MiB.
   *
   * @param resident in the end
   * @param peak the most that it ever was
   */
  public record Memory(double resident, double peak) {}

  /**
   * The other side.
   *
   * @param ratio its time to the first result over ours, start by start
   */
  public record Other(Side side, Spread ratio) {}

  /** Our resident memory over theirs, if both are known. */
  public Optional<Double> memoryRatio() {
    return theirs
        .flatMap(other -> other.side.memory)
        .flatMap(other -> ours.memory.map(own -> own.resident / other.resident));
  }

  Json json() {
    Json.Members json = Json.object().put("starts", starts).putAll(ours.json());
    theirs.ifPresent(other ->
        json.put("firstResultRatio", other.ratio.median()).put("against", other.side.json()));
    memoryRatio().ifPresent(ratio -> json.put("memoryRatio", ratio));
    return json;
  }
}
