package org.lrai.cli.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.cli.tensor.TensorLiteral;
import org.lrai.cli.tensor.Tensors;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.frontend.onnx.OnnxTensors;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

/**
 * Contents of inputs that a model is compiled for, as users write them: {@code axes=[0, 1]}, {@code
 * axes=FILE.npy} or {@code axes=FILE.pb}.
 */
public final class FixedInputs {
  private FixedInputs() {}

  /**
   * The contents by input; each may be given once.
   *
   * @param model the ONNX file, which says of what type an input is
   */
  public static SequencedMap<String, TensorData> read(Path model, List<String> options)
      throws IOException {
    SequencedMap<String, TensorData> contents = new TreeMap<>();
    if (options.isEmpty()) {
      return contents;
    }
    SequencedMap<String, ElementType> inputs = new OnnxImporter().tensorInputs(model);
    for (String option : options) {
      // Names may contain an equals sign themselves.
      Map.Entry<String, ElementType> input =
          inputs.entrySet().stream()
              .filter(candidate -> option.startsWith(candidate.getKey() + "="))
              .max(Comparator.comparingInt(candidate -> candidate.getKey().length()))
              .orElseThrow(() -> wrong("'" + option + "' does not fix an input", inputs));
      String name = input.getKey();
      TensorData content = content(option.substring(name.length() + 1), input.getValue());
      if (contents.put(name, content) != null) {
        throw wrong("the input " + name + " is fixed twice", inputs);
      }
    }
    return contents;
  }

  private static TensorData content(String text, ElementType element) throws IOException {
    if (text.endsWith(".npy")) {
      return Tensors.toData(NpyFile.read(Path.of(text), Optional.of(Tensors.runtimeType(element))));
    }
    return text.endsWith(".pb")
        ? OnnxTensors.read(Path.of(text))
        : TensorLiteral.parse(text, element);
  }

  private static DiagnosticException wrong(
      String message, SequencedMap<String, ElementType> inputs) {
    return new DiagnosticException(
        Diagnostic.error("fix", message)
            .withRemedy(
                "write NAME=[0, 1], NAME=FILE.npy or NAME=FILE.pb; the model's tensor inputs are "
                    + String.join(", ", inputs.keySet())));
  }
}
