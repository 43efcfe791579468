package org.lrai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lrai.cli.benchmark.BenchmarkReport;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.console.Progress;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.runtime.Tensor;

class MeasurementTest {
  private static final Path MODEL = Path.of("../examples/digits-cnn/model.onnx");

  @Test
  void bothSidesComputeTheSame() throws IOException {
    BenchmarkRequest request = new BenchmarkRequest(CompilationRequest.of(MODEL), 1, true, 0.3);

    BenchmarkReport report = new Measurement().measure(request, (label, steps) -> Progress.NONE);

    BenchmarkReport.Comparison theirs = report.theirs().orElseThrow();
    assertTrue(theirs.largestDifference() <= 1e-5 * theirs.largestOutput(), theirs::toString);
    assertTrue(report.ours().median() > 0, report::toString);
    assertTrue(theirs.ratio().median() > 0, report::toString);
    assertEquals("random, seed 42", report.inputs());
  }

  @Test
  void differencesAreNeverOverlooked() {
    Tensor one = Tensor.of(new float[] {1, Float.NaN}, 2);

    assertEquals(0, Measurement.difference(one, Tensor.of(new float[] {1, Float.NaN}, 2)));
    assertEquals(0.5, Measurement.difference(one, Tensor.of(new float[] {1.5f, Float.NaN}, 2)));
    assertEquals(
        Double.POSITIVE_INFINITY,
        Measurement.difference(one, Tensor.of(new float[] {Float.NaN, 1}, 2)));
    assertEquals(
        Double.POSITIVE_INFINITY, Measurement.difference(one, Tensor.of(new float[] {1}, 1)));
    assertEquals(
        Double.POSITIVE_INFINITY,
        Measurement.difference(Tensor.of(new String[] {"a"}, 1), Tensor.of(new String[] {"b"}, 1)));
  }
}
