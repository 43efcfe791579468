package org.lrai.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lrai.bench.start.StartLrai;
import org.lrai.bench.start.StartOnnxRuntime;
import org.lrai.bench.start.StoredInput;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.benchmark.Starts;
import org.lrai.cli.console.Progress;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.Tensor;

/**
 * Starts small applications that load a model and call it, each in a JVM of its own with the JVM's
 * default flags, but for those asked for, and nothing on its class path but what it needs. The
 * sides take turns. Time is taken here, from before a JVM is started until it says that it has the
 * first result.
 */
final class FreshProcesses {
  /** How long a side runs before its memory is measured, in seconds. */
  private static final double STEADY_SECONDS = 3;

  private final Path inputs;
  private final int threads;

  private FreshProcesses(Path inputs, int threads) {
    this.inputs = inputs;
    this.threads = threads;
  }

  /** What one start gave. */
  private record Start(double millis, Optional<Double> warm, Optional<Starts.Memory> memory) {}

  /** A side: how to start it, and what came of it. */
  private record Side(List<String> command, List<Start> starts) {

    static Side of(
        List<String> flags, List<String> options, Path library, Class<?> main, Path model) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(flags);
      command.addAll(options);
      command.add("-cp");
      command.add(
          Stream.of(library, locationOf(main))
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
      command.add(main.getName());
      command.add(model.toString());
      return new Side(command, new ArrayList<>());
    }

    double[] millis() {
      return starts.stream().mapToDouble(Start::millis).toArray();
    }

    Starts.Side report() {
      return new Starts.Side(
          Statistics.spread(millis()),
          starts.stream().flatMap(s -> s.warm.stream()).findFirst(),
          starts.stream().flatMap(s -> s.memory.stream()).findFirst());
    }
  }

  /**
   * Measures both sides, or one.
   *
   * @return nothing if the inputs cannot be handed over
   */
  static Optional<Starts> measure(
      BenchmarkRequest request,
      Path jar,
      List<PortInfo> ports,
      List<Tensor> tensors,
      IntFunction<Progress> progress)
      throws IOException {
    boolean storable = tensors.stream().noneMatch(t -> t.elementType() == ElementType.STRING);
    if (request.starts() == 0 || !storable) {
      return Optional.empty();
    }
    Path inputs = Files.createTempFile("lrai-bench", ".inputs");
    try {
      StoredInput.write(inputs, stored(ports, tensors));
      return Optional.of(new FreshProcesses(inputs, request.threads()).run(request, jar, progress));
    } finally {
      Files.deleteIfExists(inputs);
    }
  }

  private Starts run(BenchmarkRequest request, Path jar, IntFunction<Progress> progress)
      throws IOException {
    List<Side> sides = new ArrayList<>();
    sides.add(
        Side.of(
            List.of("--add-modules", "jdk.incubator.vector"),
            request.jvmOptions(),
            locationOf(CompiledModel.class),
            StartLrai.class,
            jar));
    if (request.againstOnnxRuntime()) {
      sides.add(
          Side.of(
              List.of("--enable-native-access=ALL-UNNAMED"),
              request.jvmOptions(),
              locationOf(ai.onnxruntime.OrtSession.class),
              StartOnnxRuntime.class,
              request.compilation().model()));
    }
    try (Progress shown = progress.apply(request.starts())) {
      for (int round = 0; round < request.starts(); round++) {
        // The last round goes on until memory is steady.
        double seconds =
            round == request.starts() - 1 ? Math.min(STEADY_SECONDS, request.seconds()) : 0;
        for (int turn = 0; turn < sides.size(); turn++) {
          Side side = sides.get((turn + round) % sides.size());
          side.starts.add(start(side.command, seconds));
        }
        shown.step("a JVM each");
      }
    }
    Side ours = sides.getFirst();
    if (sides.size() == 1) {
      return new Starts(request.starts(), ours.report(), Optional.empty());
    }
    Side theirs = sides.getLast();
    double[] ratios = new double[request.starts()];
    Arrays.setAll(ratios, k -> theirs.millis()[k] / ours.millis()[k]);
    return new Starts(
        request.starts(),
        ours.report(),
        Optional.of(new Starts.Other(theirs.report(), Statistics.spread(ratios))));
  }

  private Start start(List<String> command, double seconds) throws IOException {
    List<String> complete = new ArrayList<>(command);
    complete.addAll(List.of(inputs.toString(), "" + threads, "" + seconds));
    Path errors = Files.createTempFile("lrai-bench", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(complete).redirectError(errors.toFile());
      // What is set for this process is not for those that are measured.
      builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
      long begin = System.nanoTime();
      Process process = builder.start();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        String first = lines.readLine();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (!org.lrai.bench.start.Progress.FIRST_RESULT.equals(first)) {
          throw new DiagnosticException(
              Diagnostic.error(
                  "bench", "a JVM of its own gave no result: " + Files.readString(errors).strip()));
        }
        String next = lines.readLine();
        Optional<Double> warm = Optional.empty();
        if (org.lrai.bench.start.Progress.WARM.equals(next)) {
          warm = Optional.of((System.nanoTime() - begin) / 1e6);
          next = lines.readLine();
        }
        return new Start(millis, warm, memory(next));
      } finally {
        process.destroy();
      }
    } finally {
      Files.deleteIfExists(errors);
    }
  }

  private static Optional<Starts.Memory> memory(@Nullable String line) {
    if (line == null) {
      return Optional.empty();
    }
    String[] words = line.split(" ", -1);
    return Optional.of(
        new Starts.Memory(Long.parseLong(words[1]) / 1024.0, Long.parseLong(words[2]) / 1024.0));
  }

  private static List<StoredInput> stored(List<PortInfo> ports, List<Tensor> tensors) {
    List<StoredInput> stored = new ArrayList<>();
    for (int i = 0; i < tensors.size(); i++) {
      Tensor tensor = tensors.get(i);
      stored.add(
          new StoredInput(
              ports.get(i).name(),
              tensor.elementType().name(),
              OnnxRuntime.javaType(tensor.elementType()).name(),
              tensor.shape(),
              bytes(tensor)));
    }
    return stored;
  }

  private static byte[] bytes(Tensor tensor) {
    ByteBuffer buffer =
        ByteBuffer.allocate(Inputs.byteCount(tensor)).order(ByteOrder.nativeOrder());
    Inputs.putElements(tensor, buffer);
    return buffer.array();
  }

  /** The jar or folder that a class comes from. */
  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a code source is a file", e);
    }
  }
}
