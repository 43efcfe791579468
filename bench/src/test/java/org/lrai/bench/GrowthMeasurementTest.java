package org.lrai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.benchmark.Growth;
import org.lrai.cli.console.Progress;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.ir.diagnostic.DiagnosticException;

class GrowthMeasurementTest {
  private static final BenchmarkRequest REQUEST =
      new BenchmarkRequest(
          CompilationRequest.of(Path.of("../examples/digits-mlp/model.onnx")),
          1,
          false,
          0,
          List.of(),
          Optional.empty(),
          0.2);

  private static Growth measure(String dim, List<Long> sizes) throws IOException {
    return new GrowthMeasurement().measure(REQUEST, dim, sizes, 1, (label, n) -> Progress.NONE);
  }

  @Test
  void moreRowsTakeLonger() throws IOException {
    Growth growth = measure("batch", List.of(1L, 512L));

    assertEquals(List.of(1L, 512L), growth.points().stream().map(Growth.Point::size).toList());
    double one = growth.points().getFirst().time().median();
    double many = growth.points().getLast().time().median();
    assertTrue(one > 0 && many > one, growth::toString);
  }

  @Test
  void dimsAndSizesThatThereAreNotAreRefused() {
    DiagnosticException dim =
        assertThrows(DiagnosticException.class, () -> measure("rows", List.of(1L, 2L)));
    String message = String.valueOf(dim.getMessage());
    assertTrue(message.contains("no dim rows"), message);
  }
}
