package org.lrai.codegen.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

/** Tensors as {@code org.lrai.runtime.program.ResourceReader} reads them. */
final class ResourceBytes {
  private ResourceBytes() {}

  /** Elements little-endian, without padding; large ones are not copied. */
  static ByteBuffer of(TensorData data) {
    return data.element() == ElementType.STRING ? strings(data) : data.bytes();
  }

  /** Each a 32-bit count of bytes and that many bytes of UTF-8. */
  private static ByteBuffer strings(TensorData data) {
    List<byte[]> texts = new ArrayList<>();
    int total = 0;
    for (int i = 0; i < data.size(); i++) {
      byte[] text = data.getString(i).getBytes(StandardCharsets.UTF_8);
      texts.add(text);
      total = Math.addExact(total, Integer.BYTES + text.length);
    }
    ByteBuffer buffer = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    texts.forEach(text -> buffer.putInt(text.length).put(text));
    return buffer.flip();
  }
}
