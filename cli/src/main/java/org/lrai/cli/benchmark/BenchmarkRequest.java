package org.lrai.cli.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lrai.cli.pipeline.CompilationRequest;

/**
 * What is to be measured.
 *
 * @param compilation the model and the sizes it is compiled for; symbolic dims of inputs that are
 *     not in a test data set run at the smallest size that is not 0
 * @param threads threads of a call, on both sides
 * @param againstOnnxRuntime whether to measure ONNX Runtime as well, interleaved
 * @param starts how many JVMs are started for each side, to measure the time to the first result
 *     and the memory
 * @param jvmOptions options of these JVMs, on both sides
 * @param trace where to write a trace of kernels, if a profile of them is wanted
 * @param seconds how long the measuring takes, warming up aside
 */
public record BenchmarkRequest(
    CompilationRequest compilation,
    int threads,
    boolean againstOnnxRuntime,
    int starts,
    List<String> jvmOptions,
    Optional<Path> trace,
    double seconds) {

  public BenchmarkRequest {
    jvmOptions = List.copyOf(jvmOptions);
    if (threads < 1 || starts < 0 || !(seconds > 0)) {
      throw new IllegalArgumentException(
          threads + " threads, " + starts + " starts, " + seconds + " s");
    }
  }
}
