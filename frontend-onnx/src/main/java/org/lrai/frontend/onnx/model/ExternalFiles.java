package org.lrai.frontend.onnx.model;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import onnx.Onnx.StringStringEntryProto;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/**
 * The data files beside a model. Only files inside the model's folder are opened, after following
 * links; each is mapped once, so that memory does not depend on what a model claims.
 */
public final class ExternalFiles {
  private final Path folder;
  private final SequencedMap<String, MemorySegment> files = new TreeMap<>();

  /**
   * @param folder the folder of the model
   */
  public ExternalFiles(Path folder) {
    this.folder = folder;
  }

  /** Content of the files that were used, by location as the model writes it, sorted. */
  public SequencedMap<String, MemorySegment> used() {
    return Collections.unmodifiableSequencedMap(files);
  }

  /**
   * The bytes that the entries of {@code TensorProto.external_data} point to.
   *
   * @param tensor name of the tensor, for messages
   * @param size number of bytes that the tensor needs
   */
  ByteBuffer read(String tensor, List<StringStringEntryProto> entries, long size) {
    String location = "";
    long offset = 0;
    long length = size;
    for (StringStringEntryProto entry : entries) {
      switch (entry.getKey()) {
        case "location" -> location = entry.getValue();
        case "offset" -> offset = number(tensor, entry);
        case "length" -> length = number(tensor, entry);
        default -> {
          // A checksum, or what a newer version adds: not needed to find the data.
        }
      }
    }
    if (length != size) {
      throw failure(tensor, "its type needs " + size + " bytes, the model states " + length);
    }
    MemorySegment file = open(tensor, location);
    if (offset > file.byteSize() || length > file.byteSize() - offset) {
      throw failure(
          tensor,
          "bytes %d to %d of %s are needed, the file has %d"
              .formatted(offset, offset + length, location, file.byteSize()));
    }
    return file.asSlice(offset, length).asByteBuffer();
  }

  private static long number(String tensor, StringStringEntryProto entry) {
    try {
      long number = Long.parseLong(entry.getValue());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a negative number is.
    }
    throw failure(tensor, "the " + entry.getKey() + " of its data is " + entry.getValue());
  }

  private MemorySegment open(String tensor, String location) {
    MemorySegment known = files.get(location);
    if (known != null) {
      return known;
    }
    Path path = resolve(tensor, location);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      MemorySegment file = channel.map(MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      files.put(location, file);
      return file;
    } catch (IOException e) {
      throw failure(tensor, "its data file " + location + " cannot be read: " + e.getMessage());
    }
  }

  private Path resolve(String tensor, String location) {
    try {
      // A location with backslashes would leave the folder on another operating system.
      Path relative = Path.of(location);
      boolean climbs = false;
      for (Path part : relative) {
        climbs |= part.toString().equals("..");
      }
      if (location.isEmpty() || relative.isAbsolute() || climbs || location.contains("\\")) {
        throw failure(
            tensor, "its data file '" + location + "' is not inside the folder of the model");
      }
      Path path = folder.resolve(relative);
      if (!Files.exists(path)) {
        throw failure(tensor, "its data file " + location + " does not exist");
      }
      Path real = path.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw failure(
            tensor, "its data file " + location + " is a link that leaves the folder of the model");
      }
      if (!Files.isRegularFile(real)) {
        throw failure(tensor, "its data file " + location + " is not a regular file");
      }
      return real;
    } catch (InvalidPathException | IOException e) {
      throw failure(tensor, "its data file cannot be found: " + e.getMessage());
    }
  }

  private static DiagnosticException failure(String tensor, String reason) {
    return new DiagnosticException(
        Diagnostic.error("invalid-external-data", "tensor " + tensor + ": " + reason)
            .withRemedy("keep the data files of the export beside the model, unchanged"));
  }
}
