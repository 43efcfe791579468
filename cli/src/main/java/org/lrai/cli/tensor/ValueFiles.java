package org.lrai.cli.tensor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lrai.frontend.onnx.OnnxData;
import org.lrai.frontend.onnx.OnnxTensors;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.PortInfo.OptionalPort;
import org.lrai.runtime.PortInfo.PortType;
import org.lrai.runtime.PortInfo.SequencePort;
import org.lrai.runtime.PortInfo.TensorPort;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** Reads inputs and expected outputs of models from .npy and .pb files. */
public final class ValueFiles {
  private ValueFiles() {}

  /**
   * Reads what a file holds for an input or output of a model. Whether the model accepts its type
   * and shape is for the model to say.
   *
   * @throws DiagnosticException if the file is malformed, or of a kind that cannot hold the value
   */
  public static Value read(Path file, PortInfo port) throws IOException {
    String name = file.toString();
    if (name.endsWith(".npy")) {
      return switch (port.type()) {
        case TensorPort tensor -> NpyFile.read(file, Optional.of(tensor.elementType()));
        case OptionalPort(TensorPort tensor) ->
            OptionalValue.of(NpyFile.read(file, Optional.of(tensor.elementType())));
        case SequencePort _, OptionalPort _ ->
            throw unreadable(file, port.name() + " is a " + port.type().text() + ", not a tensor");
      };
    }
    if (name.endsWith(".pb")) {
      return value(OnnxTensors.read(file, onnxType(port.type())), port.elementType(), file);
    }
    throw unreadable(file, "the name ends neither in .npy nor in .pb");
  }

  private static ValueType onnxType(PortType type) {
    return switch (type) {
      case TensorPort tensor -> TensorType.of(Tensors.compilerType(tensor.elementType()));
      case SequencePort sequence ->
          new ValueType.SequenceType(TensorType.of(Tensors.compilerType(sequence.elementType())));
      case OptionalPort(PortType content) -> new ValueType.OptionalType(onnxType(content));
    };
  }

  private static Value value(OnnxData data, ElementType elementType, Path file) {
    return switch (data) {
      case OnnxData.Tensor(var tensor) -> Tensors.of(tensor);
      case OnnxData.Sequence(List<OnnxData> elements) ->
          new SequenceValue(
              elements.isEmpty() ? elementType : tensor(elements.getFirst(), file).elementType(),
              elements.stream().map(element -> tensor(element, file)).toList());
      case OnnxData.Maybe(Optional<OnnxData> content) ->
          content
              .map(present -> OptionalValue.of(value(present, elementType, file)))
              .orElse(OptionalValue.empty());
    };
  }

  private static Tensor tensor(OnnxData data, Path file) {
    if (data instanceof OnnxData.Tensor(var tensor)) {
      return Tensors.of(tensor);
    }
    throw unreadable(file, "it holds a sequence of something else than tensors");
  }

  private static DiagnosticException unreadable(Path file, String message) {
    return new DiagnosticException(
        Diagnostic.error("tensor-file", message)
            .inFile(file.toString())
            .withRemedy("give a .npy file, or a .pb file with the ONNX message of the value"));
  }
}
