package org.lrai.cli.conformance;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with a model and what it should compute.
 *
 * @param name the folder's path below the one that was searched, with slashes
 * @param model the ONNX file
 * @param dataSets folders {@code test_data_set_K} with {@code input_I.pb} and {@code output_I.pb}
 * @param reference a whole test split with outputs in double precision, if there is one
 */
record TestFolder(
    String name, Path model, List<Path> dataSets, Optional<ReferenceSplit> reference) {
  private static final String MODEL = "model.onnx";
  private static final Pattern DATA_SET = Pattern.compile("test_data_set_[0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?=\\.pb$|$)");

  /** Inputs and double precision outputs of a model with one input and one output. */
  record ReferenceSplit(Path inputs, Path outputs) {}

  TestFolder {
    dataSets = List.copyOf(dataSets);
  }

  /** All test folders at or below a folder, in order of their names. */
  static List<TestFolder> find(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw Files.exists(root)
          ? new NotDirectoryException(root.toString())
          : new NoSuchFileException(root.toString());
    }
    List<TestFolder> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> models = paths.filter(path -> path.endsWith(MODEL)).sorted().toList();
      for (Path model : models) {
        TestFolder folder = of(root, model);
        if (!folder.dataSets.isEmpty() || folder.reference.isPresent()) {
          found.add(folder);
        }
      }
    }
    return found;
  }

  private static TestFolder of(Path root, Path model) throws IOException {
    Path folder = Objects.requireNonNull(model.getParent()); // It was found in a folder.
    Path absolute = folder.toAbsolutePath().normalize();
    String below = root.toAbsolutePath().normalize().relativize(absolute).toString();
    String name = below.isEmpty() ? String.valueOf(absolute.getFileName()) : below;
    Path inputs = folder.resolve("X_test.npy");
    Path outputs = folder.resolve("reference_f64_test.npy");
    return new TestFolder(
        name.replace('\\', '/'),
        model,
        numbered(folder, DATA_SET),
        Files.exists(inputs) && Files.exists(outputs)
            ? Optional.of(new ReferenceSplit(inputs, outputs))
            : Optional.empty());
  }

  /** The files {@code PREFIX_0.pb}, {@code PREFIX_1.pb} ... of a data set. */
  static List<Path> tensors(Path dataSet, String prefix) throws IOException {
    return numbered(dataSet, Pattern.compile(prefix + "_[0-9]+\\.pb"));
  }

  /** The number in the name of a data set or tensor file. */
  static int number(Path path) {
    var match = NUMBER.matcher(path.getFileName().toString());
    return match.find() ? Integer.parseInt(match.group()) : -1;
  }

  private static List<Path> numbered(Path folder, Pattern name) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> name.matcher(entry.getFileName().toString()).matches())
          .sorted(Comparator.comparingInt(TestFolder::number))
          .toList();
    }
  }
}
