package org.lrai.frontend.onnx;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onnx.Onnx.TensorProto;
import onnx.OnnxData.OptionalProto;
import onnx.OnnxData.SequenceProto;
import org.lrai.frontend.onnx.model.ExternalFiles;
import org.lrai.frontend.onnx.model.TensorReader;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Reads values from files with one ONNX protobuf message each ({@code .pb}). */
public final class OnnxTensors {
  private OnnxTensors() {}

  /**
   * Reads a tensor.
   *
   * @throws DiagnosticException where the file holds none
   */
  public static TensorData read(Path file) {
    return in(file, bytes -> reader(file).read(TensorProto.parseFrom(bytes)));
  }

  /** Reads a value of a type; the type decides which message the file holds. */
  public static OnnxData read(Path file, ValueType type) {
    return switch (type) {
      case TensorType _, ValueType.AnyTensor _ -> new OnnxData.Tensor(read(file));
      case ValueType.SequenceType _ ->
          in(file, bytes -> sequence(reader(file), SequenceProto.parseFrom(bytes)));
      case ValueType.OptionalType _ ->
          in(file, bytes -> optional(reader(file), OptionalProto.parseFrom(bytes)));
    };
  }

  private static TensorReader reader(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return new TensorReader(new ExternalFiles(parent == null ? file.toAbsolutePath() : parent));
  }

  private static OnnxData sequence(TensorReader reader, SequenceProto sequence) {
    List<OnnxData> elements = new ArrayList<>();
    sequence.getTensorValuesList().forEach(t -> elements.add(new OnnxData.Tensor(reader.read(t))));
    sequence.getSequenceValuesList().forEach(s -> elements.add(sequence(reader, s)));
    sequence.getOptionalValuesList().forEach(o -> elements.add(optional(reader, o)));
    return new OnnxData.Sequence(elements);
  }

  private static OnnxData optional(TensorReader reader, OptionalProto optional) {
    Optional<OnnxData> value =
        optional.hasTensorValue()
            ? Optional.of(new OnnxData.Tensor(reader.read(optional.getTensorValue())))
            : optional.hasSequenceValue()
                ? Optional.of(sequence(reader, optional.getSequenceValue()))
                : Optional.empty();
    return new OnnxData.Maybe(value);
  }

  private interface Parser<T> {
    T parse(byte[] bytes) throws InvalidProtocolBufferException;
  }

  private static <T> T in(Path file, Parser<T> parser) {
    try {
      return parser.parse(Files.readAllBytes(file));
    } catch (InvalidProtocolBufferException e) {
      throw failure(file, "it is not an ONNX tensor: " + e.getMessage());
    } catch (IOException e) {
      throw failure(file, "it cannot be read: " + e.getMessage());
    } catch (DiagnosticException e) {
      throw new DiagnosticException(
          e.diagnostics().stream().map(found -> found.inFile(file.toString())).toList());
    }
  }

  private static DiagnosticException failure(Path file, String message) {
    return new DiagnosticException(
        Diagnostic.error("invalid-tensor-file", message)
            .inFile(file.toString())
            .withRemedy("give a .pb file that holds one TensorProto"));
  }
}
