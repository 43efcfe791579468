package org.lrai.bench.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An input tensor in a file that can be read without any library. */
public final class StoredInput {
  private final String name;
  private final String ours;
  private final String theirs;
  private final long[] shape;
  private final byte[] bytes;

  /**
   * An input tensor.
   *
   * @param name of the input
   * @param ours name of its element type in lrai's library
   * @param theirs name of its element type in ONNX Runtime
   * @param bytes elements in row-major order, in the byte order of the machine
   */
  public StoredInput(String name, String ours, String theirs, long[] shape, byte[] bytes) {
    this.name = name;
    this.ours = ours;
    this.theirs = theirs;
    this.shape = shape;
    this.bytes = bytes;
  }

  /** Writes inputs, in order. */
  public static void write(Path file, List<StoredInput> inputs) throws IOException {
    try (var stream = Files.newOutputStream(file)) {
      stream.write(number(inputs.size()));
      for (StoredInput input : inputs) {
        for (String text : List.of(input.name, input.ours, input.theirs)) {
          byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
          stream.write(number(utf8.length));
          stream.write(utf8);
        }
        stream.write(number(input.shape.length));
        for (long dim : input.shape) {
          stream.write(number(Math.toIntExact(dim)));
        }
        stream.write(number(input.bytes.length));
        stream.write(input.bytes);
      }
    }
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }

  static List<StoredInput> read(Path file) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(Files.readAllBytes(file));
    int count = buffer.getInt();
    List<StoredInput> inputs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = text(buffer);
      String ours = text(buffer);
      String theirs = text(buffer);
      long[] shape = new long[buffer.getInt()];
      for (int axis = 0; axis < shape.length; axis++) {
        shape[axis] = buffer.getInt();
      }
      inputs.add(new StoredInput(name, ours, theirs, shape, bytes(buffer)));
    }
    return inputs;
  }

  private static String text(ByteBuffer buffer) {
    return new String(bytes(buffer), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.getInt()];
    buffer.get(bytes);
    return bytes;
  }

  String name() {
    return name;
  }

  String ours() {
    return ours;
  }

  String theirs() {
    return theirs;
  }

  long[] shape() {
    return shape;
  }

  /** The elements, to be read as what they are. */
  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }
}
