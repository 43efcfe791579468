package org.lrai.certification;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.certificates.checker.SplitTree;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.type.ElementType;
import org.lrai.passes.WeightFormat;
import org.lrai.verifier.bound.Certifier;
import org.lrai.verifier.bound.ErrorVerdict;
import org.lrai.verifier.bound.Limits;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;
import org.lrai.verifier.property.Interval;
import org.lrai.verifier.property.VnnLibReader;

/**
 * How far the jars of the ACAS Xu networks are from the networks, over the input boxes of three
 * properties. Takes hours for all: {@code -Dacas=REGEX} says of which networks; without it, one box
 * is bounded. {@code -Dacas.boxes=REGEX} says of which properties and bits, as in {@code 1/16};
 * {@code -Dacas.seconds} is the limit for each box.
 */
class AcasErrorTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data", "vnncomp", "acasxu");
  private static final String ONLY = System.getProperty("acas", "");
  private static final String BOXES = System.getProperty("acas.boxes", ".*");
  private static final long SECONDS = Long.getLong("acas.seconds", 120);

  /** The share of boxes that must be proved, where all are tried. */
  @ParameterizedTest
  @CsvSource({
    "3, 32, 1e-3, 1", "4, 32, 1e-3, 1", "1, 32, 1e-3, 0.8",
    "3, 16, 1e-2, 1", "4, 16, 1e-2, 1", "1, 16, 1e-2, 0.9"
  })
  void executedOutputsAreNearTheRealOnes(int property, int bits, double epsilon, double share)
      throws IOException {
    assumeTrue(Files.exists(DATA), DATA + " is missing");
    assumeTrue((property + "/" + bits).matches(BOXES));
    Box box = box(DATA.resolve("vnnlib/prop_" + property + ".vnnlib"));
    int proved = 0;
    int tried = 0;
    for (Path model : models(property)) {
      tried++;
      Analyzer analyzer = new Analyzer(network(model, bits));
      long start = System.nanoTime();
      Duration before = cpu();
      ErrorVerdict verdict =
          Certifier.certify(
              analyzer, box, epsilon, Limits.of(1_000_000, Duration.ofSeconds(SECONDS)), null);
      double seconds = (System.nanoTime() - start) / 1e9;
      String found =
          switch (verdict) {
            case ErrorVerdict.Proved(SplitTree tree, _, _) -> {
              proved++;
              yield "proved, %d boxes".formatted(tree.leaves(box).size());
            }
            case ErrorVerdict.Unknown unknown -> unknown.reason();
            case ErrorVerdict.Refuted _ -> throw new AssertionError("nothing was executed");
          };
      System.out.printf(
          "property %d, %d bits, %s: %s, %.1f s, of processors %.1f s%n",
          property,
          bits,
          model.getFileName(),
          found,
          seconds,
          cpu().minus(before).toMillis() / 1e3);
    }
    System.out.printf("property %d, %d bits: %d of %d proved%n", property, bits, proved, tried);
    assumeTrue(tried > 0, "takes longer: chosen by -Dacas");
    assertTrue(proved >= share * tried, proved + " of " + tried);
  }

  /** What this process has used: on a busy machine the clock says little. */
  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static List<Path> models(int property) throws IOException {
    try (Stream<Path> files = Files.list(DATA.resolve("onnx"))) {
      List<Path> all = files.sorted().toList();
      // Without a choice, one network and the properties that take seconds.
      return ONLY.isEmpty()
          ? property == 1 ? List.of() : all.subList(0, 1)
          : all.stream().filter(file -> file.toString().matches(".*(" + ONLY + ").*")).toList();
    }
  }

  private static Box box(Path property) throws IOException {
    List<Interval> box =
        VnnLibReader.read(property.toString(), Files.readString(property)).cases().getFirst().box();
    List<Interval> outward = box.stream().map(each -> each.outward(ElementType.FLOAT32)).toList();
    return new Box(
        outward.stream().mapToDouble(each -> each.lower().doubleValue()).toArray(),
        outward.stream().mapToDouble(each -> each.upper().doubleValue()).toArray());
  }

  private static Network network(Path model, int bits) throws IOException {
    CompilationRequest request =
        CompilationRequest.of(model).withWeights(bits == 16 ? WeightFormat.F16 : WeightFormat.F32);
    Compilation compilation = Compilation.plan(request, Stage.Observer.NONE);
    NetworkTexts texts = NetworkTexts.of(compilation.imported().graph(), compilation.plan());
    return assertInstanceOf(
            NetworkReader.Result.Read.class,
            NetworkReader.read(
                texts.graph(), texts.plan(), Map.of(), texts::tensor, Map.of(), new SampledHints()))
        .network();
  }
}
