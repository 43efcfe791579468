package org.lrai.frontend.onnx.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Test folders in the layout of ONNX's own: a model, and sets of inputs and expected outputs. */
public final class ConformanceData {
  private ConformanceData() {}

  /** A folder with a model. */
  public record Case(String name, Path model, List<DataSet> dataSets) {
    public Case {
      dataSets = List.copyOf(dataSets);
    }
  }

  /** Files of one call, in the order of the model's inputs and outputs. */
  public record DataSet(List<Path> inputs, List<Path> outputs) {
    public DataSet {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
    }
  }

  /** The folder {@code shared/data} beside the repository, if it is there. */
  public static Optional<Path> folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder)
        .map(root -> root.resolveSibling("shared").resolve("data"))
        .filter(Files::isDirectory);
  }

  /** The models in a part of the data, such as {@code onnx-node}, sorted by name. */
  public static List<Case> cases(String part) {
    Path root = folder().orElseThrow().resolve(part);
    try (Stream<Path> files = Files.walk(root, 4)) {
      return files
          .filter(file -> file.toString().endsWith(".onnx"))
          .sorted()
          .map(model -> read(root, model))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Data sets are those of {@code model.onnx}; other models beside it have none. */
  private static Case read(Path root, Path model) {
    if (!model.getFileName().toString().equals("model.onnx")) {
      return new Case(root.relativize(model).toString(), model, List.of());
    }
    List<DataSet> sets = new ArrayList<>();
    for (int k = 0; ; k++) {
      Path set = model.resolveSibling("test_data_set_" + k);
      if (!Files.isDirectory(set)) {
        break;
      }
      sets.add(new DataSet(files(set, "input_"), files(set, "output_")));
    }
    return new Case(root.relativize(model.getParent()).toString(), model, sets);
  }

  private static List<Path> files(Path folder, String prefix) {
    List<Path> files = new ArrayList<>();
    for (int k = 0; Files.exists(folder.resolve(prefix + k + ".pb")); k++) {
      files.add(folder.resolve(prefix + k + ".pb"));
    }
    return files;
  }
}
