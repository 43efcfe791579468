package org.lrai.maven;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.DimRange;
import org.lrai.cli.pipeline.FixedInputs;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.passes.WeightFormat;

/**
 * Compiles an ONNX model: into the classes of the project, so that its code can call the model, or
 * into a jar. Does nothing when model, options and results are those of the last build.
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class CompileMojo extends AbstractMojo {

  /** The ONNX file. */
  @SuppressWarnings("NullAway.Init") // Required, set by Maven.
  @Parameter(property = "lrai.model", required = true)
  File model;

  /** The jar to write; if it is not given, the model goes into {@code classesDirectory}. */
  @Parameter(property = "lrai.jar")
  @Nullable File jar;

  /** Where the model's classes and weights go. */
  @SuppressWarnings("NullAway.Init") // Has a default, set by Maven.
  @Parameter(defaultValue = "${project.build.outputDirectory}")
  File classesDirectory;

  /** Sizes of symbolic dims, for example {@code <batch>1..64</batch>}. */
  @Parameter @Nullable Map<String, String> dims;

  /**
   * The one content that inputs have, for example {@code <axes>[0, 1]</axes>}: a literal, a .npy or
   * a .pb file. The result refuses any other.
   */
  @Parameter @Nullable Map<String, String> fixedInputs;

  /** The model's name, from which class names are made; by default that of the file. */
  @Parameter(property = "lrai.name")
  @Nullable String name;

  /** Whether the jar is to include the runtime. */
  @Parameter(property = "lrai.standalone", defaultValue = "false")
  boolean standalone;

  /** To what weights are rounded: {@code f32}, {@code f16} or {@code int8}. */
  @Parameter(property = "lrai.weights", defaultValue = "f32")
  String weights = "f32";

  /**
   * Where the inputs lie: a file with lines such as {@code x in [0, 1]}. If it is given, what is
   * compiled is certified, and the build fails unless the claim is proved. The certificate is in
   * the jar and beside it; for classes it is in {@code target/lrai}.
   */
  @Parameter(property = "lrai.domain")
  @Nullable File domain;

  /**
   * The largest difference from the model to claim; if it is not given, the certificate states the
   * bound that could be shown.
   */
  @Parameter(property = "lrai.epsilon")
  @Nullable String epsilon;

  /** Seconds after which the search for a proof ends. */
  @Parameter(property = "lrai.timeout", defaultValue = "120")
  int timeout = 120;

  /** Where it is recorded what was built. */
  @SuppressWarnings("NullAway.Init") // Has a default, set by Maven.
  @Parameter(defaultValue = "${project.build.directory}/lrai", readonly = true)
  File recordDirectory;

  /** Whether to do nothing. */
  @Parameter(property = "lrai.skip", defaultValue = "false")
  boolean skip;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  @Nullable MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped.");
      return;
    }
    try {
      ModelBuild build = new ModelBuild(request(), target(), claim(), recordFile());
      getLog().info(build.run() ? "Compiled " + model : model + " is up to date.");
    } catch (DiagnosticException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Could not compile " + model + ": " + e, e);
    }
  }

  private CompilationRequest request() throws IOException {
    List<DimRange> ranges = new ArrayList<>();
    if (dims != null) {
      dims.forEach((symbol, sizes) -> ranges.add(DimRange.parse(symbol + "=" + sizes)));
    }
    List<String> contents = new ArrayList<>();
    if (fixedInputs != null) {
      fixedInputs.forEach((input, content) -> contents.add(input + "=" + content));
    }
    return CompilationRequest.of(model.toPath())
        .withDims(DimRange.bySymbol(ranges))
        .withFixed(FixedInputs.read(model.toPath(), contents))
        .withName(Optional.ofNullable(name))
        .withStandalone(standalone)
        .withWeights(format());
  }

  private WeightFormat format() {
    for (WeightFormat format : WeightFormat.values()) {
      if (format.text().equals(weights)) {
        return format;
      }
    }
    throw wrong("weights are f32, f16 or int8, not " + weights);
  }

  private Optional<Certification.Request> claim() {
    if (domain == null) {
      if (epsilon != null) {
        throw wrong("epsilon is for certificates: give a domain");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Certification.Request(
              domain.toPath(),
              Optional.ofNullable(epsilon).map(BigDecimal::new),
              Map.of(),
              Duration.ofSeconds(timeout),
              Optional.empty()));
    } catch (NumberFormatException e) {
      throw wrong("epsilon is no number: " + epsilon);
    }
  }

  private static DiagnosticException wrong(String message) {
    return new DiagnosticException(
        Diagnostic.error("parameter", message).withRemedy("see docs/maven-plugin.md"));
  }

  private ModelBuild.Target target() {
    return jar != null
        ? new ModelBuild.Target.Jar(jar.toPath())
        : new ModelBuild.Target.Classes(classesDirectory.toPath());
  }

  /** Executions of one project have one record each. */
  private Path recordFile() {
    String id = execution == null ? "default" : execution.getExecutionId();
    return recordDirectory.toPath().resolve(id.replaceAll("[^A-Za-z0-9._-]", "_") + ".record");
  }
}
