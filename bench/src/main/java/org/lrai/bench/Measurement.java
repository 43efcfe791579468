package org.lrai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lrai.cli.benchmark.Benchmark;
import org.lrai.cli.benchmark.BenchmarkReport;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.benchmark.Starts;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.Stage;
import org.lrai.cli.tensor.Tensors;
import org.lrai.ir.plan.Plan;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.KernelInfo;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.Tensor;

/** Measures a model in this process, alone or in turns with ONNX Runtime. */
final class Measurement implements Benchmark {

  @Override
  public BenchmarkReport measure(BenchmarkRequest request, ProgressFactory progress)
      throws IOException {
    Path jar = Files.createTempFile("lrai-bench", ".jar");
    List<Contestant> sides = new ArrayList<>();
    try {
      Compilation compilation = Compilation.toFile(request.compilation(), jar, Stage.Observer.NONE);
      CompiledModel model =
          CompiledModel.load(jar, LoadOptions.defaults().withThreads(request.threads()));
      Path modelFile = request.compilation().model();
      Inputs inputs = Inputs.of(modelFile, model);
      model.warmUp(inputs.named(model));
      sides.add(new Lrai(model, inputs.tensors()));
      if (request.againstOnnxRuntime()) {
        sides.add(new OnnxRuntime(modelFile, request.threads(), model.inputs(), inputs.tensors()));
      }
      Optional<Starts> starts =
          FreshProcesses.measure(
              request, jar, model.inputs(), inputs.tensors(), n -> progress.start("starts", n));
      Rounds rounds =
          Rounds.measure(sides, request.seconds(), count -> progress.start("bench", count));
      return new BenchmarkReport(
          inputs.source(),
          name(model.form()),
          kernels(model, compilation.plan()),
          request.threads(),
          rounds.rounds(),
          rounds.callsPerRound(),
          rounds.times(0),
          request.againstOnnxRuntime()
              ? Optional.of(against(rounds, sides.get(0).outputs(), sides.get(1).outputs()))
              : Optional.empty(),
          starts,
          request.trace().isPresent()
              ? Optional.of(
                  Profiler.profile(
                      sides.getFirst(),
                      compilation.plan(),
                      inputs.symbols(model.inputs()),
                      request.threads(),
                      request.trace().get()))
              : Optional.empty());
    } finally {
      sides.forEach(Contestant::close);
      Files.deleteIfExists(jar);
    }
  }

  private static List<BenchmarkReport.KernelForm> kernels(CompiledModel model, Plan plan) {
    List<BenchmarkReport.KernelForm> forms = new ArrayList<>();
    for (KernelInfo kernel : model.kernels()) {
      String nodes =
          Profiler.places(plan, forms.size()).stream()
              .flatMap(call -> call.nodes().stream())
              .distinct()
              .collect(Collectors.joining(", "));
      forms.add(
          new BenchmarkReport.KernelForm(
              kernel.name(), nodes, name(kernel.form()), kernel.isHeldBack()));
    }
    return forms;
  }

  private static String name(LoadOptions.Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  private static BenchmarkReport.Comparison against(
      Rounds rounds, List<Tensor> ours, List<Tensor> theirs) {
    double difference = 0;
    double largest = 0;
    for (int output = 0; output < ours.size(); output++) {
      double outputDifference = difference(ours.get(output), theirs.get(output));
      if (!(outputDifference <= difference) || output == 0) {
        difference = outputDifference;
        largest = largest(ours.get(output));
      }
    }
    return new BenchmarkReport.Comparison(
        OnnxRuntime.version(), rounds.times(1), rounds.ratio(1, 0), difference, largest);
  }

  /** The largest difference of two elements; NaN in one place only counts as infinite. */
  static double difference(Tensor one, Tensor other) {
    if (one.elementType() != other.elementType() || !one.hasShape(other.shape())) {
      return Double.POSITIVE_INFINITY;
    }
    if (one.elementType() == ElementType.STRING) {
      return Arrays.equals(one.strings(), other.strings()) ? 0 : Double.POSITIVE_INFINITY;
    }
    double difference = 0;
    for (int i = 0; i < one.size(); i++) {
      double a = Tensors.number(one, i);
      double b = Tensors.number(other, i);
      double distance = Double.compare(a, b) == 0 ? 0 : Math.abs(a - b);
      difference =
          Math.max(difference, Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance);
    }
    return difference;
  }

  private static double largest(Tensor tensor) {
    double largest = 0;
    for (int i = 0; i < tensor.size(); i++) {
      double magnitude = Math.abs(Tensors.number(tensor, i));
      largest = Double.isFinite(magnitude) ? Math.max(largest, magnitude) : largest;
    }
    return largest;
  }
}
