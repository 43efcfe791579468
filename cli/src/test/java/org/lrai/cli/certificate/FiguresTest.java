package org.lrai.cli.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.cli.tensor.Tensors;
import org.lrai.cli.tensor.ValueFiles;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.Tensor;

/**
 * The figures of docs/bounds.md: bounds of whole models, beside the largest difference that samples
 * show. {@code -Dfigures=REGEX} says of which models; without it, one small box is bounded.
 */
class FiguresTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final String ONLY = System.getProperty("figures", "");
  private static final long SAMPLES = Long.getLong("figures.samples", ONLY.isEmpty() ? 200 : 5000);

  /**
   * What the reference, in double precision, may be off by; at a point, a bound is the difference.
   */
  private static final double REFERENCE = 1e-11;

  @TempDir private Path folder;

  /**
   * A box around each of some test inputs, or the whole of what inputs can be.
   *
   * @param radius of the box around a test input; what is not a number is an interval for all
   *     elements, or stands for the box of the test inputs
   * @param largest bound that is worth something
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "models-trained/breast-cancer-mlp; data; 1; 1",
        "models-trained/digits-mlp; [0, 1]; 1; 1",
        "models-trained/digits-cnn; 1/255; 3; 1",
        "models-synthetic/vit-tiny64-op21; 0; 1; 1e-5",
        "models-synthetic/bert-mini4-op17; 0; 1; 1e-5",
        "models-synthetic/resnet20-op17; 1/255; 1; Infinity",
      })
  void boundsOfModels(String model, String radius, int boxes, double largest) throws IOException {
    Path path = DATA.resolve(model).resolve("model.onnx");
    assumeTrue(Files.exists(path), path + " is missing");
    assumeTrue(
        ONLY.isEmpty() ? model.contains("breast-cancer") : model.matches(".*(" + ONLY + ").*"));
    Path jar = folder.resolve("model.jar");
    Compilation compilation =
        Compilation.toFile(CompilationRequest.of(path), jar, Stage.Observer.NONE);
    for (int k = 0; k < boxes; k++) {
      Path domain = folder.resolve("domain.txt");
      Files.writeString(domain, domain(path.resolveSibling(""), jar, radius, k));
      long samples = radius.equals("0") ? 1 : SAMPLES;
      long start = System.nanoTime();
      Certificate certificate =
          Certification.of(
              compilation,
              jar,
              new Certification.Request(
                  domain,
                  Optional.of(BigDecimal.ONE),
                  Map.of(),
                  Duration.ofMinutes(30),
                  Optional.of(new Samples.Plan(samples, 1, 0.99))));
      double bound = Certification.largest(certificate.claim());
      double seen = certificate.sampling().map(Sampling::largest).orElseThrow();
      System.out.printf(
          "%s, %s, box %d: bound %.3g, largest of %d samples %.3g, ratio %.3g, %.0f s, %s%n",
          model,
          radius,
          k,
          bound,
          samples,
          seen,
          bound / seen,
          (System.nanoTime() - start) / 1e9,
          certificate.verdict());
      double off = radius.equals("0") ? REFERENCE : 0;
      assertTrue(seen <= bound + off, seen + " is not within " + bound);
      assertTrue(bound <= largest, "bound " + bound);
    }
  }

  private static String domain(Path model, Path jar, String radius, int box) throws IOException {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (PortInfo port : CompiledModel.load(jar).inputs()) {
      if (radius.startsWith("[")) {
        text.append("%s in %s%n".formatted(port.name(), radius));
      } else if (radius.equals("data")) {
        Tensor rows = NpyFile.read(model.resolve("X_test.npy"), Optional.empty());
        int columns = (int) (rows.size() / rows.shape()[0]);
        for (int j = 0; j < columns; j++) {
          double low = Double.POSITIVE_INFINITY;
          double high = Double.NEGATIVE_INFINITY;
          for (int i = 0; i < rows.shape()[0]; i++) {
            low = Math.min(low, Tensors.number(rows, i * columns + j));
            high = Math.max(high, Tensors.number(rows, i * columns + j));
          }
          text.append(line(port.name(), new long[] {1, columns}, j, low, high));
        }
      } else {
        Path file = model.resolve("test_data_set_%d/input_%d.pb".formatted(box, number++));
        Tensor tensor = (Tensor) ValueFiles.read(file, port);
        for (int i = 0; i < tensor.size() / tensor.shape()[0]; i++) {
          double value = Tensors.number(tensor, i);
          double margin = radius.equals("1/255") ? 1 / 255.0 : Double.parseDouble(radius);
          text.append(line(port.name(), tensor.shape(), i, value - margin, value + margin));
        }
      }
    }
    return text.toString();
  }

  /** The interval of an element of the first row. */
  private static String line(String name, long[] shape, int element, double low, double high) {
    StringBuilder place = new StringBuilder();
    long rest = element;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      place.insert(0, (axis == 0 ? "" : ", ") + (axis == 0 ? 0 : rest % shape[axis]));
      rest /= shape[axis];
    }
    return "%s[%s] in [%s, %s]%n"
        .formatted(
            name, place, new BigDecimal(low).toPlainString(), new BigDecimal(high).toPlainString());
  }
}
