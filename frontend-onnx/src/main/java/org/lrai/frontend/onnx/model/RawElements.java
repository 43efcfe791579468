package org.lrai.frontend.onnx.model;

import java.nio.ByteBuffer;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

/** Elements in ONNX's raw form: little-endian, types below 8 bits packed, the first lowest. */
record RawElements(ElementType element, int count) {

  /** The elements in the form of {@link TensorData}; a view where the two forms agree. */
  ByteBuffer read(ByteBuffer raw) {
    return switch (element.bits()) {
      case 2, 4, 6 -> unpack(raw);
      default -> element == ElementType.BOOL ? normal(raw) : raw;
    };
  }

  private ByteBuffer unpack(ByteBuffer raw) {
    int bits = element.bits();
    ByteBuffer bytes = TensorData.allocate(element, count);
    for (int i = 0; i < count; i++) {
      long bit = (long) i * bits;
      int first = Math.toIntExact(raw.position() + bit / 8);
      int shift = (int) (bit % 8);
      int packed = raw.get(first) & 0xFF;
      if (shift + bits > 8) { // An element of 6 bits may end in the next byte.
        packed |= raw.get(first + 1) << 8;
      }
      bytes.put(extended(element, packed >> shift));
    }
    return bytes.flip();
  }

  /** The low bits of a packed element as a byte: sign-extended where the type has a sign. */
  static byte extended(ElementType element, int packed) {
    return (byte)
        (element.isInteger() ? element.wrap(packed) : packed & ((1 << element.bits()) - 1));
  }

  /** Booleans as 0 and 1, whatever non-zero byte the file has for true. */
  private ByteBuffer normal(ByteBuffer raw) {
    ByteBuffer bytes = TensorData.allocate(element, count);
    for (int i = 0; i < count; i++) {
      bytes.put((byte) (raw.get(raw.position() + i) == 0 ? 0 : 1));
    }
    return bytes.flip();
  }
}
