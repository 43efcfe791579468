package org.lrai.frontend.onnx.model;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnsafeByteOperations;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import onnx.Onnx.ModelProto;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/** A model file in memory, and the data files beside it. */
public final class ModelFile {
  /** Protobuf messages and Java arrays end at 2 GiB. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 8;

  private final Path path;
  private final byte[] bytes;
  private final ModelProto model;
  private final ExternalFiles externalFiles;

  private ModelFile(Path path, byte[] bytes, ModelProto model) {
    this.path = path;
    this.bytes = bytes;
    this.model = model;
    Path parent = path.toAbsolutePath().getParent();
    this.externalFiles = new ExternalFiles(parent == null ? path.toAbsolutePath() : parent);
  }

  /**
   * Reads a model.
   *
   * @throws DiagnosticException where there is no such file, or it is no ONNX model
   */
  public static ModelFile read(Path path) {
    try {
      byte[] bytes = bytes(path);
      return new ModelFile(path, bytes, parse(path, bytes));
    } catch (OutOfMemoryError e) {
      // Messages take more memory than their bytes, up to some fifty times for hostile files.
      throw failure(
          path, "model-too-large", "it does not fit in memory", "give the JVM more (-Xmx)");
    }
  }

  private static byte[] bytes(Path path) {
    if (!Files.exists(path)) {
      throw failure(path, "no-such-file", "there is no such file", "check the path");
    }
    if (!Files.isRegularFile(path)) {
      throw failure(path, "no-such-file", "it is not a regular file", "name the .onnx file itself");
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw failure(
            path,
            "model-too-large",
            "a model file ends at 2 GiB, this one has " + Files.size(path) + " bytes",
            "save the weights as external data");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw failure(
          path, "unreadable-file", "it cannot be read: " + e.getMessage(), "check its permissions");
    }
  }

  private static ModelProto parse(Path path, byte[] bytes) {
    try {
      CodedInputStream input = UnsafeByteOperations.unsafeWrap(bytes).newCodedInput();
      input.enableAliasing(true); // weights stay views of the bytes
      ModelProto model = ModelProto.parser().parseFrom(input);
      if (!model.hasGraph()) {
        throw failure(path, "invalid-model", "it has no graph", "is it an ONNX model?");
      }
      return model;
    } catch (InvalidProtocolBufferException e) {
      throw failure(
          path,
          "invalid-model",
          "it is not an ONNX model, or damaged: " + e.getMessage(),
          "download or export it again");
    }
  }

  private static DiagnosticException failure(
      Path path, String code, String message, String remedy) {
    return new DiagnosticException(
        Diagnostic.error(code, message).inFile(path.toString()).withRemedy(remedy));
  }

  public Path path() {
    return path;
  }

  public ModelProto model() {
    return model;
  }

  public ExternalFiles externalFiles() {
    return externalFiles;
  }

  /**
   * SHA-256, in hexadecimal digits, of the model file, followed for each external file that was
   * read (in the order of their names) by its name, a zero byte, its length as 8 bytes, and its
   * content.
   */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      for (Map.Entry<String, MemorySegment> file : externalFiles.used().entrySet()) {
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(file.getValue().byteSize()).flip());
        update(digest, file.getValue());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, MemorySegment content) {
    long part = 1 << 24;
    for (long at = 0; at < content.byteSize(); at += part) {
      digest.update(content.asSlice(at, Math.min(part, content.byteSize() - at)).asByteBuffer());
    }
  }
}
