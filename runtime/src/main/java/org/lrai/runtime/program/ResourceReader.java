package org.lrai.runtime.program;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ModelException;

/**
 * Reads the weights of a generated class from a binary resource beside it: one array after another,
 * elements little-endian, without padding. The code knows the lengths; a resource that is shorter
 * or longer is damaged, and said to be so.
 *
 * <pre>{@code
 * try (ResourceReader reader = ResourceReader.open(Digits.class, "weights.bin")) {
 *   dense1 = reader.floats(64 * 32);
 *   bias1 = reader.floats(32);
 *   reader.expectEnd();
 * }
 * }</pre>
 */
public final class ResourceReader implements AutoCloseable {
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_STRING = 1 << 28;

  private final String name;
  private final InputStream stream;
  private final byte[] chunk = new byte[CHUNK];
  private final ByteBuffer buffer = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);

  private ResourceReader(String name, InputStream stream) {
    this.name = name;
    this.stream = stream;
  }

  /**
   * Opens a resource.
   *
   * @param owner the class that the resource belongs to
   * @param resource path relative to the class
   * @throws ModelException if there is no such resource
   */
  public static ResourceReader open(Class<?> owner, String resource) {
    @Nullable InputStream stream = owner.getResourceAsStream(resource);
    String name = owner.getName() + ": " + resource;
    if (stream == null) {
      throw new ModelException(
          ModelException.Reason.JAR,
          "Weights are missing (%s). The jar is incomplete; compile the model again."
              .formatted(name));
    }
    return of(name, stream);
  }

  /** A reader of any stream. */
  static ResourceReader of(String name, InputStream stream) {
    return new ResourceReader(name, stream);
  }

  /** The next {@code length} FLOAT elements. */
  public float[] floats(int length) {
    float[] array = new float[length];
    for (int at = 0; at < length; ) {
      int count = fill(length - at, Float.BYTES);
      buffer.asFloatBuffer().get(array, at, count);
      at += count;
    }
    return array;
  }

  /** The next {@code length} FLOAT elements, stored as FLOAT16. */
  public float[] halves(int length) {
    float[] array = new float[length];
    for (int at = 0; at < length; ) {
      int count = fill(length - at, Short.BYTES);
      for (int i = 0; i < count; i++) {
        array[at + i] = Float.float16ToFloat(buffer.getShort(Short.BYTES * i));
      }
      at += count;
    }
    return array;
  }

  /**
   * The next {@code length} FLOAT elements, stored as a FLOAT scale for each channel, then an 8-bit
   * multiple of it for each element. Seen as {@code [length / middle / lanes][middle][lanes]}, the
   * channels are the pairs of first and last subscript.
   */
  public float[] quanta(int length, int middle, int lanes) {
    float[] scales = floats(length / middle);
    float[] array = new float[length];
    byte[] quanta = bytes(length);
    for (int i = 0; i < length; i++) {
      array[i] = scales[i / (middle * lanes) * lanes + i % lanes] * quanta[i];
    }
    return array;
  }

  /** The next {@code length} DOUBLE elements. */
  public double[] doubles(int length) {
    double[] array = new double[length];
    for (int at = 0; at < length; ) {
      int count = fill(length - at, Double.BYTES);
      buffer.asDoubleBuffer().get(array, at, count);
      at += count;
    }
    return array;
  }

  /** The next {@code length} 8-bit elements. */
  public byte[] bytes(int length) {
    byte[] array = new byte[length];
    readFully(array, length);
    return array;
  }

  /** The next {@code length} 16-bit elements. */
  public short[] shorts(int length) {
    short[] array = new short[length];
    for (int at = 0; at < length; ) {
      int count = fill(length - at, Short.BYTES);
      buffer.asShortBuffer().get(array, at, count);
      at += count;
    }
    return array;
  }

  /** The next {@code length} 32-bit elements. */
  public int[] ints(int length) {
    int[] array = new int[length];
    for (int at = 0; at < length; ) {
      int count = fill(length - at, Integer.BYTES);
      buffer.asIntBuffer().get(array, at, count);
      at += count;
    }
    return array;
  }

  /** The next {@code length} 64-bit elements. */
  public long[] longs(int length) {
    long[] array = new long[length];
    for (int at = 0; at < length; ) {
      int count = fill(length - at, Long.BYTES);
      buffer.asLongBuffer().get(array, at, count);
      at += count;
    }
    return array;
  }

  /** The next {@code length} strings, each a 32-bit count of bytes and that many bytes of UTF-8. */
  public String[] strings(int length) {
    String[] array = new String[length];
    for (int i = 0; i < length; i++) {
      fill(1, Integer.BYTES);
      int bytes = buffer.getInt(0);
      if (bytes < 0 || bytes > LONGEST_STRING) {
        throw damaged("a string of " + bytes + " bytes", null);
      }
      array[i] = new String(bytes(bytes), StandardCharsets.UTF_8);
    }
    return array;
  }

  /** Checks that everything has been read. */
  public void expectEnd() {
    try {
      if (stream.read() >= 0) {
        throw damaged("longer than expected", null);
      }
    } catch (IOException e) {
      throw damaged(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw damaged(String.valueOf(e.getMessage()), e);
    }
  }

  /** Puts the next elements into the buffer, as many as are wanted and fit; gives their number. */
  private int fill(int wanted, int bytesPerElement) {
    int count = Math.min(wanted, CHUNK / bytesPerElement);
    readFully(chunk, count * bytesPerElement);
    return count;
  }

  private void readFully(byte[] target, int length) {
    try {
      if (stream.readNBytes(target, 0, length) < length) {
        throw new EOFException("shorter than expected");
      }
    } catch (IOException e) {
      throw damaged(String.valueOf(e.getMessage()), e);
    }
  }

  private ModelException damaged(String what, @Nullable Throwable cause) {
    return new ModelException(
        ModelException.Reason.JAR,
        "Weights cannot be read (%s): %s. The jar is damaged; compile the model again."
            .formatted(name, what),
        cause);
  }
}
