package org.lrai.cli.benchmark;

import org.lrai.cli.pipeline.CompilationRequest;

/**
 * What is to be measured.
 *
 * @param compilation the model and the sizes it is compiled for; symbolic dims of inputs that are
 *     not in a test data set run at the smallest size that is not 0
 * @param threads threads of a call, on both sides
 * @param againstOnnxRuntime whether to measure ONNX Runtime as well, interleaved
 * @param seconds how long the measuring takes, warming up aside
 */
public record BenchmarkRequest(
    CompilationRequest compilation, int threads, boolean againstOnnxRuntime, double seconds) {

  public BenchmarkRequest {
    if (threads < 1 || !(seconds > 0)) {
      throw new IllegalArgumentException(threads + " threads, " + seconds + " s");
    }
  }
}
