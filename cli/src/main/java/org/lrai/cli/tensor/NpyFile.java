package org.lrai.cli.tensor;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.lrai.cli.tensor.NpyHeader.MalformedException;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/**
 * NumPy's .npy files, versions 1 to 3, in C and Fortran order, of any byte order.
 *
 * <p>NumPy has no bfloat16, no 8-bit floats and nothing below 8 bits. As the Python package
 * ml_dtypes does, such tensors are stored as raw bytes of the same width ({@code V2}, {@code V1});
 * integers below 8 bits one per byte as {@code i1} and {@code u1}. What a file holds is then
 * decided by the type that the reader expects.
 */
public final class NpyFile {
  private static final int CHUNK_BYTES = 1 << 16;

  private NpyFile() {}

  /**
   * Reads a tensor.
   *
   * @param expected the element type that the tensor is wanted for, where the file leaves a choice;
   *     a file of another type is read as what it is
   * @throws DiagnosticException if the file is malformed or truncated
   */
  public static Tensor read(Path file, Optional<ElementType> expected) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer start = ByteBuffer.allocate(NpyHeader.MAX_TEXT_BYTES + 12);
      while (start.hasRemaining() && channel.read(start) >= 0) {
        // Reads on until the buffer is full or the file ends.
      }
      NpyHeader header = NpyHeader.parse(start.flip());
      long bytes = checkedBytes(header, channel.size() - header.dataOffset());
      ElementType type = NpyTypes.elementType(header, expected);
      int count = (int) (bytes / header.itemBytes());
      NpyElements elements = NpyElements.forReading(header, type, count);
      channel.position(header.dataOffset());
      readAll(channel, header, count, elements);
      long[] shape = header.shape().stream().mapToLong(Long::longValue).toArray();
      Object storage =
          header.columnMajor()
              ? NpyElements.toRowMajor(elements.storage(), shape, type)
              : elements.storage();
      return Tensor.of(type, storage, shape);
    } catch (MalformedException e) {
      throw new DiagnosticException(
          Diagnostic.error("malformed-npy", e.reason())
              .inFile(file.toString())
              .withRemedy("write the array again with numpy.save"));
    }
  }

  /** The bytes of the elements, which the file must have exactly. */
  private static long checkedBytes(NpyHeader header, long present) throws MalformedException {
    long elements = header.elements();
    if (elements > Tensor.MAX_ELEMENTS) {
      throw new MalformedException("the array has " + elements + " elements, more than 2^31 - 9");
    }
    long needed = elements * header.itemBytes();
    if (needed != present) {
      throw new MalformedException(
          "an array of %d elements of type %s takes %d bytes, but the file holds %d"
              .formatted(elements, header.typeText(), needed, present));
    }
    return needed;
  }

  private static void readAll(
      FileChannel channel, NpyHeader header, int count, NpyElements elements)
      throws IOException, MalformedException {
    int perChunk = Math.min(count, Math.max(1, CHUNK_BYTES / header.itemBytes()));
    ByteBuffer chunk = ByteBuffer.allocate(perChunk * header.itemBytes());
    for (int position = 0; position < count; position += perChunk) {
      int length = Math.min(perChunk, count - position);
      chunk.clear().limit(length * header.itemBytes());
      while (chunk.hasRemaining()) {
        if (channel.read(chunk) < 0) {
          throw new EOFException("the file became shorter while it was read");
        }
      }
      elements.put(position, length, chunk.flip().order(header.order()));
    }
  }

  /** Writes a tensor in C order, little-endian; the file appears only when it is complete. */
  public static void write(Path file, Tensor tensor) throws IOException {
    AtomicFile.write(
        file,
        channel -> {
          NpyElements elements = NpyElements.of(tensor);
          channel.write(NpyTypes.header(elements.dtype(), tensor.shape()));
          int perChunk = Math.max(1, CHUNK_BYTES / elements.itemBytes());
          ByteBuffer chunk =
              ByteBuffer.allocate(perChunk * elements.itemBytes()).order(ByteOrder.LITTLE_ENDIAN);
          for (int position = 0; position < tensor.size(); position += perChunk) {
            chunk.clear();
            elements.get(position, Math.min(perChunk, tensor.size() - position), chunk);
            chunk.flip();
            while (chunk.hasRemaining()) {
              channel.write(chunk);
            }
          }
        });
  }
}
