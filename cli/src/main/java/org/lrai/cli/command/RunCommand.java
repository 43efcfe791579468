package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.cli.tensor.TensorSummary;
import org.lrai.cli.tensor.ValueFiles;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a compiled model on tensors from files. */
@Command(
    name = "run",
    description = "Run a compiled model on .npy or .pb tensors and tell what comes out.")
final class RunCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "MODEL.jar", description = "A jar that 'lrai compile' wrote.")
  private Path jar;

  @Option(
      names = "--input",
      paramLabel = "[NAME=]FILE",
      description = "An input; the name may be left out if the model has one input.")
  private List<String> inputs = List.of();

  @Nullable
  @Option(
      names = "--output-dir",
      paramLabel = "DIR",
      description = "Write each output to a .npy file here.")
  private Path outputDir;

  @Option(
      names = "--form",
      paramLabel = "auto|vector|scalar",
      description =
          "Form of the kernels; auto, which is the default, starts in scalar form and changes to"
              + " vector form once that is compiled.")
  private LoadOptions.Form form = LoadOptions.Form.AUTO;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads of the call; as many as there are processors if not given.")
  private Optional<Integer> threads = Optional.empty();

  @Override
  ExitCode run(Console console) throws IOException {
    LoadOptions options = LoadOptions.defaults().withForm(form);
    options = threads.isPresent() ? options.withThreads(threads.get()) : options;
    CompiledModel model = CompiledModel.load(jar, options);
    Map<String, Value> given = readInputs(model);
    long start = System.nanoTime();
    Map<String, Value> outputs = model.run(given);
    double millis = (System.nanoTime() - start) / 1e6;
    Map<String, List<String>> files = outputDir == null ? Map.of() : write(outputs, outputDir);
    outputs.forEach((name, output) -> print(console, name, output));
    files.values().forEach(written -> written.forEach(file -> console.note("wrote " + file)));
    console.note("first call, cold: %.1f ms".formatted(millis));
    console.print(
        Json.object()
            .put("model", model.name())
            .put("form", model.form() == LoadOptions.Form.VECTOR ? "vector" : "scalar")
            .put("threads", model.threads())
            .put("milliseconds", millis)
            .put("outputs", List.copyOf(outputs.entrySet()), output -> json(output, files)));
    return ExitCode.DONE;
  }

  private Map<String, Value> readInputs(CompiledModel model) throws IOException {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String input : inputs) {
      PortInfo port = port(model, input);
      String file =
          input.startsWith(port.name() + "=") ? input.substring(port.name().length() + 1) : input;
      if (values.put(port.name(), ValueFiles.read(Path.of(file), port)) != null) {
        throw wrong("the input " + port.name() + " is given twice", model);
      }
    }
    return values;
  }

  /** The input that an option speaks of; names may contain an equals sign themselves. */
  private static PortInfo port(CompiledModel model, String option) {
    List<PortInfo> named =
        model.inputs().stream().filter(p -> option.startsWith(p.name() + "=")).toList();
    if (!named.isEmpty()) {
      return named.stream().max((a, b) -> a.name().length() - b.name().length()).get();
    }
    if (model.inputs().size() == 1 && !option.contains("=")) {
      return model.inputs().getFirst();
    }
    throw wrong("'" + option + "' does not name an input of the model", model);
  }

  private static DiagnosticException wrong(String message, CompiledModel model) {
    String ports =
        model.inputs().stream().map(PortInfo::toString).collect(Collectors.joining("; "));
    return new DiagnosticException(
        Diagnostic.error("input", message)
            .withRemedy("give --input NAME=FILE; the model's inputs are " + ports));
  }

  /** Writes all tensors and gives the files of each output. */
  private static Map<String, List<String>> write(Map<String, Value> outputs, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Map<String, List<String>> files = new HashMap<>();
    Set<Path> used = new HashSet<>();
    for (Map.Entry<String, Value> output : outputs.entrySet()) {
      List<Tensor> tensors = tensors(output.getValue());
      List<String> written = new ArrayList<>();
      for (int i = 0; i < tensors.size(); i++) {
        String part = output.getValue() instanceof SequenceValue ? "_" + i : "";
        Path file = folder.resolve(fileName(output.getKey()) + part + ".npy");
        while (!used.add(file)) { // Names may differ only in characters that file names lack.
          file = file.resolveSibling("_" + file.getFileName());
        }
        NpyFile.write(file, tensors.get(i));
        written.add(file.toString());
      }
      files.put(output.getKey(), written);
    }
    return files;
  }

  /** A value's name as part of a file name, which must stay in its folder on every system. */
  static String fileName(String name) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return safe.startsWith(".") ? "_" + safe : safe;
  }

  /** The tensors of a value, in order. */
  private static List<Tensor> tensors(Value value) {
    return switch (value) {
      case Tensor tensor -> List.of(tensor);
      case SequenceValue sequence -> sequence.tensors();
      case OptionalValue(Value content) -> content == null ? List.of() : tensors(content);
    };
  }

  private static void print(Console console, String name, Value output) {
    console.print(console.styled(Style.BOLD, name) + "  " + output);
    for (Tensor tensor : tensors(output)) {
      console.print("  " + TensorSummary.line(tensor));
    }
  }

  private static Json json(Map.Entry<String, Value> output, Map<String, List<String>> files) {
    return Json.object()
        .put("name", output.getKey())
        .put("value", output.getValue().toString())
        .put("tensors", tensors(output.getValue()), TensorSummary::json)
        .put("files", files.getOrDefault(output.getKey(), List.of()), Json::of);
  }
}
