package org.lrai.ir.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.Names;
import org.lrai.ir.type.ElementType;

/** Elements of constants as text, and digests of whole constants. */
final class ConstantText {
  private ConstantText() {}

  /**
   * An element so that the same bits can be read back: decimal, or as {@code 0x...} a float whose
   * bits its value does not tell (a NaN with a payload).
   */
  static String element(TensorData data, int index) {
    ElementType type = data.element();
    return switch (type.kind()) {
      case FLOAT -> floatElement(type, data.bits(index));
      case SIGNED -> Long.toString(data.getLong(index));
      case UNSIGNED -> Long.toUnsignedString(data.getLong(index));
      case BOOL -> data.getLong(index) != 0 ? "true" : "false";
      case STRING -> Names.quote(data.getString(index));
    };
  }

  private static String floatElement(ElementType type, long bits) {
    double value = FloatFormats.decode(type, bits);
    if (FloatFormats.encode(type, value, false) != bits) {
      return "0x" + Long.toHexString(bits);
    }
    return type == ElementType.FLOAT64 ? number(value) : number((float) value);
  }

  /** A double so that it can be read back: decimal, {@code nan}, {@code inf} or {@code -inf}. */
  static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : special(value);
  }

  private static String number(float value) {
    return Float.isFinite(value) ? Float.toString(value) : special(value);
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  /**
   * SHA-256, in hexadecimal, over the type as text and a line break, then the raw form of the
   * elements; strings as UTF-8, each preceded by its length in 4 bytes, most significant first.
   */
  static String digest(TensorData data) {
    MessageDigest digest = sha256();
    digest.update((data.type() + "\n").getBytes(StandardCharsets.UTF_8));
    if (data.element() == ElementType.STRING) {
      for (int i = 0; i < data.size(); i++) {
        byte[] bytes = data.getString(i).getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
      }
    } else {
      digest.update(data.bytes());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
