package org.lrai.cli.pipeline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lrai.cli.inspect.InspectionReport;
import org.lrai.codegen.CompileOptions;
import org.lrai.codegen.CompiledJar;
import org.lrai.codegen.ModelCompiler;
import org.lrai.codegen.ports.Ports;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.ImportResult;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.passes.PassResult;
import org.lrai.passes.Pipeline;
import org.lrai.passes.WeightFormat;
import org.lrai.runtime.CompiledModel;
import org.lrai.verifier.plan.Finding;
import org.lrai.verifier.plan.PlanReport;
import org.lrai.verifier.witness.Witness;
import org.lrai.verifier.witness.WitnessReplay;

/**
 * The way of one model: import, optimization, plan, code. The one place where these parts meet;
 * command line, Maven plugin and benchmarks all come through here.
 *
 * @param request what was asked for
 * @param imported what the ONNX file says
 * @param graph the optimized graph
 * @param plan what the jar does
 * @param validation what could be shown of the plan
 * @param plain why calls are computed by plain, slow kernels
 */
public record Compilation(
    CompilationRequest request,
    ImportResult imported,
    Graph graph,
    Plan plan,
    PlanReport validation,
    List<Finding> plain) {
  public Compilation {
    plain = List.copyOf(plain);
  }

  /**
   * Compiles a model and writes the jar, which appears only when it is complete.
   *
   * @param observer is told about each stage that is done
   * @throws DiagnosticException with everything that is wrong with the model or not supported
   * @throws IOException if the jar cannot be written
   */
  public static Compilation toFile(CompilationRequest request, Path jar, Stage.Observer observer)
      throws IOException {
    requireWritable(jar); // A long compilation should not be in vain.
    ModelCompiler.warmUp();
    Planned planned = planned(request, observer);
    // Validation checks the plan, not the code: neither waits for the other.
    CompletableFuture<Timed<ValidatedPlan>> validation =
        CompletableFuture.supplyAsync(() -> Timed.of(planned::validate));
    Timed<CompiledJar> generated =
        Timed.of(
            () -> ModelCompiler.compile(planned.plan, options(planned, planned.plan, List.of())));
    ValidatedPlan validated =
        joined(validation).report(observer, Stage.VALIDATE, ValidatedPlan::summary);
    Compilation compilation = planned.with(validated);
    if (!validated.plan().equals(planned.plan)) {
      // Rare: other kernels than those for which code was generated.
      List<String> unvalidated = validated.report().unvalidatedCalls();
      generated =
          Timed.of(() ->
              ModelCompiler.compile(
                  validated.plan(), options(planned, validated.plan(), unvalidated)));
    }
    CompiledJar compiled =
        generated.report(
            observer,
            Stage.GENERATE,
            result -> result.entries().size() + " entries, class " + result.facadeClass());
    long start = System.nanoTime();
    compiled.writeTo(jar);
    observer.done(Stage.WRITE, System.nanoTime() - start, "%,d bytes".formatted(Files.size(jar)));
    return compilation;
  }

  /**
   * Goes as far as there is something about the model to find out, without generating code.
   *
   * @throws DiagnosticException with everything that is wrong with the model or not supported
   */
  public static Compilation plan(CompilationRequest request, Stage.Observer observer) {
    Planned planned = planned(request, observer);
    return planned.with(
        Timed.of(planned::validate).report(observer, Stage.VALIDATE, ValidatedPlan::summary));
  }

  /** A plan that is not validated yet. */
  private record Planned(
      CompilationRequest request, ImportResult imported, Graph graph, Graph lowered, Plan plan) {

    ValidatedPlan validate() {
      return ValidatedPlan.of(
          lowered, plan, plain -> Pipeline.planLowered(lowered, plain), request.unvalidated());
    }

    Compilation with(ValidatedPlan validated) {
      return new Compilation(
          request, imported, graph, validated.plan(), validated.report(), validated.plain());
    }
  }

  private static Planned planned(CompilationRequest request, Stage.Observer observer) {
    ImportResult imported =
        stage(
            observer,
            Stage.IMPORT,
            () -> imported(request),
            result ->
                "%d nodes, %d constants"
                    .formatted(result.graph().nodes().size(), result.graph().constants().size()));
    Graph graph =
        stage(
            observer,
            Stage.OPTIMIZE,
            () ->
                Pipeline.roundWeights(
                        Pipeline.optimize(imported.graph(), Proofs.INDEX).graph(),
                        request.weights())
                    .graph(),
            result -> result.nodes().size() + " nodes");
    Graph lowered = Pipeline.lower(graph);
    Plan plan =
        stage(
            observer,
            Stage.PLAN,
            () -> Pipeline.planLowered(lowered),
            result ->
                "%d kernels, %d steps, %d buffers"
                    .formatted(
                        result.kernels().size(), result.steps().size(), result.slots().size()));
    return new Planned(request, imported, graph, lowered, plan);
  }

  /**
   * What the ONNX file says.
   *
   * @throws DiagnosticException with everything that is wrong with the model or not supported
   */
  public static ImportResult imported(CompilationRequest request) {
    return new OnnxImporter()
        .importModel(
            request.model(), new ImportOptions(request.dims(), request.fixed(), request.offered()));
  }

  /** The imported graph after the steps that keep its meaning over the reals, and these steps. */
  public PassResult optimizedExactly() {
    return Pipeline.optimizeExactly(imported.graph(), Proofs.INDEX);
  }

  /**
   * How the imported graph became the graph that was planned: every step, to be made again. The
   * steps are taken once more for it, so that who does not ask does not pay.
   */
  public Witness witness() {
    return witness(imported.graph(), request.weights());
  }

  /** The same of an imported graph that nothing else is known of. */
  static Witness witness(Graph imported, WeightFormat weights) {
    PassResult optimized = Pipeline.optimize(imported, Proofs.INDEX);
    PassResult rounded = Pipeline.roundWeights(optimized.graph(), weights);
    PassResult lowered = Pipeline.lowering(rounded.graph());
    List<RewriteStep> steps = new ArrayList<>(optimized.steps());
    steps.addAll(rounded.steps());
    steps.addAll(lowered.steps());
    return Witness.of(imported, steps, lowered.graph());
  }

  /** What comes of making the steps of a witness again, beginning with the imported graph. */
  public static WitnessReplay.Verdict replay(Graph imported, Witness witness) {
    return WitnessReplay.replay(imported, witness, Pipeline.rules(), Proofs.INDEX);
  }

  /**
   * @param plan what the jar is to do
   * @param unvalidated names of calls that could not be validated
   */
  private static CompileOptions options(Planned planned, Plan plan, List<String> unvalidated) {
    CompilationRequest request = planned.request;
    // The names are those of the import: of outputs that are equal, passes keep one.
    ImportResult imported = planned.imported;
    Graph model = imported.graph();
    List<Ports.Port> inputs =
        model.inputs().stream()
            .map(input ->
                new Ports.Port(
                    input.name(), Optional.ofNullable(imported.fixedInputs().get(input.name()))))
            .toList();
    List<Ports.Port> outputs =
        model.outputs().stream().map(output -> Ports.Port.of(output.name())).toList();
    Ports ports = new Ports(request.name(), inputs, outputs);
    return CompileOptions.named(ports, List.of(runtimeLocation()))
        .withVersion(Version.text())
        .withMetadata(metadata(imported, unvalidated))
        .withExtraEntries(InspectionReport.entries(planned.graph, plan))
        .withCompressedWeights(request.weights() != WeightFormat.F32)
        .withStandalone(request.standalone());
  }

  private static Map<String, String> metadata(ImportResult imported, List<String> unvalidated) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("LRAI-Model-SHA-256", imported.digest());
    if (!unvalidated.isEmpty()) {
      // Names come from the model; nothing in them may look like another attribute.
      metadata.put(
          "LRAI-Unvalidated-Calls",
          String.join(" ", unvalidated).replaceAll("[^\\x21-\\x7e ]", "_"));
    }
    return metadata;
  }

  /** The jar or folder with the classes of the runtime that this process uses. */
  public static Path runtimeLocation() {
    try {
      return Path.of(
          CompiledModel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a code source is a file", e);
    }
  }

  /** The files that were read: the model, then the data files beside it. */
  public List<Path> sources() {
    Path model = request.model();
    return Stream.concat(Stream.of(model), imported.dataFiles().stream().map(model::resolveSibling))
        .toList();
  }

  /** What some work gave, and how long it took. */
  private record Timed<T>(T result, long nanos) {
    static <T> Timed<T> of(Supplier<T> work) {
      long start = System.nanoTime();
      T result = work.get();
      return new Timed<>(result, System.nanoTime() - start);
    }

    T report(Stage.Observer observer, Stage stage, Function<T, String> describe) {
      observer.done(stage, nanos, describe.apply(result));
      return result;
    }
  }

  private static <T> T stage(
      Stage.Observer observer, Stage stage, Supplier<T> work, Function<T, String> describe) {
    return Timed.of(work).report(observer, stage, describe);
  }

  private static <T> T joined(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * Finds out whether a file could be written, before there is anything to write.
   *
   * @throws IOException if not
   */
  public static void requireWritable(Path jar) throws IOException {
    Path folder = jar.toAbsolutePath().normalize().getParent();
    if (folder == null || Files.isDirectory(jar)) {
      throw new FileSystemException(jar.toString(), null, "this is a folder, not a jar");
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }
}
