package org.lrai.cli.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.certificates.Certificate;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.JarExecutor;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.passes.WeightFormat;

/** What differences are measured from, where double precision does not tell it. */
class ReferencesTest {
  private static final float LARGE = 0x1p70f;

  @TempDir private Path folder;

  /** {@code LARGE x + middle x - LARGE x}: middle over the reals, 0 in double precision. */
  private Path model(float middle) throws IOException {
    Path file = folder.resolve("model-%s.onnx".formatted(middle));
    new Perceptron(3).layer(new float[][] {{LARGE, middle, -LARGE}}).write(file);
    return file;
  }

  @Test
  void aSumThatDoublesLoseIsMeasured() throws IOException {
    Entry entry =
        new Entry(
            "absorbed",
            model(1).getFileName().toString(),
            "all [1, 1]",
            WeightFormat.F32,
            Optional.empty());
    Trial.Plan plan =
        new Trial.Plan(folder, 1, Duration.ofSeconds(1), 1, Duration.ofSeconds(10), 0);
    Trial.Outcome outcome = Trial.of(entry, plan).orElseThrow();
    assertEquals("Proved", outcome.verdict());
    assertEquals(1, outcome.searched().inputs());
    assertEquals(1, outcome.searched().most());
    assertTrue(outcome.holds() && outcome.bound() >= 1, outcome::line);
  }

  @Test
  void aWrongReferenceIsFound() throws IOException {
    Compilation right = compiled(1);
    Certificate certificate = certificate(right);
    Reference confirmed = reference(right, right, certificate);
    assertEquals(Enclosure.ONE, confirmed.enclosed(new float[] {1, 1, 1})[0]);
    assertEquals(0, confirmed.interpreted(new float[] {1, 1, 1})[0]);
    Attempts.Seen seen = attempts(certificate, confirmed).sample(1, Duration.ofDays(1));
    assertEquals(1, seen.inputs());
    // The graph of another model, of which doubles tell no difference, and digits a small one.
    Compilation other = compiled(1.01f);
    Reference wrong = reference(right, other, certificate);
    assertEquals(0, wrong.interpreted(new float[] {1, 1, 1})[0]);
    Attempts attempts = attempts(certificate, wrong);
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> attempts.sample(1, Duration.ofDays(1)));
    assertTrue(error.toString().contains("references differ"), error.toString());
  }

  private Compilation compiled(float middle) throws IOException {
    return Compilation.toFile(
        CompilationRequest.of(model(middle)), jar(middle), Stage.Observer.NONE);
  }

  private Path jar(float middle) {
    return folder.resolve("model-%s.jar".formatted(middle));
  }

  private Certificate certificate(Compilation compilation) throws IOException {
    Path domain = folder.resolve("domain.txt");
    Files.writeString(domain, "x in [1, 1]");
    return Certification.of(
        compilation,
        jar(1),
        new Certification.Request(
            domain, Optional.empty(), Map.of(), Duration.ofSeconds(10), Optional.empty()));
  }

  private static Reference reference(
      Compilation network, Compilation graph, Certificate certificate) {
    return new Reference(
        graph.imported().graph(),
        certificate.domain(),
        Trial.network(certificate, network).orElseThrow());
  }

  private Attempts attempts(Certificate certificate, Reference reference) {
    double[] bounds =
        certificate.claim().getFirst().bounds().stream().mapToDouble(bound -> bound).toArray();
    return new Attempts(
        certificate.domain(), new JarExecutor(jar(1), certificate.domain()), reference, bounds, 1);
  }
}
