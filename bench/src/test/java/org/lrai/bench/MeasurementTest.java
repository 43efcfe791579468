package org.lrai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.benchmark.BenchmarkReport;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.benchmark.Profile;
import org.lrai.cli.benchmark.Starts;
import org.lrai.cli.console.Progress;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.Tensor;

class MeasurementTest {
  private static final Path MODEL = Path.of("../examples/digits-cnn/model.onnx");

  @Test
  void bothSidesComputeTheSame() throws IOException {
    BenchmarkRequest request =
        new BenchmarkRequest(
            CompilationRequest.of(MODEL), 1, true, 2, List.of("-Xmx256m"), Optional.empty(), 0.3);

    BenchmarkReport report = new Measurement().measure(request, (label, steps) -> Progress.NONE);

    BenchmarkReport.Comparison theirs = report.theirs().orElseThrow();
    assertTrue(theirs.largestDifference() <= 1e-5 * theirs.largestOutput(), theirs::toString);
    assertTrue(report.ours().median() > 0, report::toString);
    assertTrue(theirs.ratio().median() > 0, report::toString);
    assertEquals("random, seed 42", report.inputs());
    assertEquals("K0", report.kernels().getFirst().kernel());
    for (BenchmarkReport.KernelForm kernel : report.kernels()) {
      assertTrue(Set.of("vector", "scalar").contains(kernel.form()), kernel::toString);
      assertTrue(!kernel.nodes().isEmpty(), kernel::toString);
    }
    Starts fresh = report.starts().orElseThrow();
    Starts.Other other = fresh.theirs().orElseThrow();
    assertTrue(
        fresh.ours().warm().orElseThrow() > fresh.ours().firstResult().p10(), fresh::toString);
    for (Starts.Side side : List.of(fresh.ours(), other.side())) {
      // No JVM starts in less than some milliseconds, or in less than some MiB.
      assertTrue(side.firstResult().p10() > 5, fresh::toString);
      side.memory()
          .ifPresent(memory -> assertTrue(memory.peak() >= memory.resident(), fresh::toString));
      side.memory().ifPresent(memory -> assertTrue(memory.resident() > 20, fresh::toString));
    }
  }

  @Test
  void optionsReachTheJvmsThatAreStarted() {
    List<String> options = List.of("-XX:+NoSuchOption");
    BenchmarkRequest request =
        new BenchmarkRequest(
            CompilationRequest.of(MODEL), 1, false, 1, options, Optional.empty(), 0.1);

    assertThrows(
        DiagnosticException.class,
        () -> new Measurement().measure(request, (label, steps) -> Progress.NONE));
  }

  @Test
  void aProfileTellsWhereTheTimeGoes(@TempDir Path folder) throws IOException {
    Path trace = folder.resolve("trace.json");
    BenchmarkRequest request =
        new BenchmarkRequest(
            CompilationRequest.of(MODEL), 1, false, 0, List.of(), Optional.of(trace), 0.3);

    Profile profile =
        new Measurement().measure(request, (label, steps) -> Progress.NONE).profile().orElseThrow();

    List<Profile.KernelTime> kernels = profile.kernels();
    assertEquals(1, kernels.stream().mapToDouble(Profile.KernelTime::share).sum(), 1e-9);
    assertTrue(
        kernels.stream().anyMatch(kernel -> kernel.nodes().contains("Conv")), kernels::toString);
    for (Profile.KernelTime kernel : kernels) {
      assertTrue(Set.of("vector", "scalar").contains(kernel.form()), kernel::toString);
      assertTrue(kernel.gflops() < 1.5 * profile.gflopsPeak(), kernel::toString);
      assertTrue(kernel.runs() >= 1 && kernel.bytes() > 0, kernel::toString);
      assertTrue(Files.readString(trace).contains("\"kernel\": \"" + kernel.kernel() + "\""));
    }
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
