package org.lrai.cli.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lrai.cli.tensor.NpyHeader.MalformedException;
import org.lrai.runtime.ElementType;

/** How NumPy's element types and ONNX's correspond. */
final class NpyTypes {
  /** NumPy aligns the first element to this, so that files can be mapped. */
  private static final int ALIGNMENT = 64;

  private NpyTypes() {}

  /** What the elements of a file are read as; {@code expected} decides where there is a choice. */
  static ElementType elementType(NpyHeader header, Optional<ElementType> expected)
      throws MalformedException {
    if (expected.isPresent() && holds(header, expected.get())) {
      return expected.get();
    }
    return switch (header.typeText()) {
      case "f2" -> ElementType.FLOAT16;
      case "f4" -> ElementType.FLOAT;
      case "f8" -> ElementType.DOUBLE;
      case "i1" -> ElementType.INT8;
      case "i2" -> ElementType.INT16;
      case "i4" -> ElementType.INT32;
      case "i8" -> ElementType.INT64;
      case "u1" -> ElementType.UINT8;
      case "u2" -> ElementType.UINT16;
      case "u4" -> ElementType.UINT32;
      case "u8" -> ElementType.UINT64;
      case "b1" -> ElementType.BOOL;
      case "V1", "V2" ->
          throw new MalformedException(
              "raw bytes (%s) do not say what they are%s"
                  .formatted(
                      header.typeText(),
                      expected.map(type -> ", and cannot be " + type.text()).orElse("")));
      default -> ElementType.STRING; // U and S, of any length.
    };
  }

  /** Whether a file's elements may be the bits of a type that NumPy does not have. */
  private static boolean holds(NpyHeader header, ElementType type) {
    String file = header.typeText();
    return switch (type) {
      case FLOAT16, BFLOAT16 -> file.equals("V2") || file.equals("u2");
      case FLOAT8E4M3FN,
          FLOAT8E4M3FNUZ,
          FLOAT8E5M2,
          FLOAT8E5M2FNUZ,
          FLOAT8E8M0,
          FLOAT6E2M3,
          FLOAT6E3M2,
          FLOAT4E2M1 ->
          file.equals("V1") || file.equals("u1");
      case UINT4, UINT2 -> file.equals("V1") || file.equals("u1");
      case INT4, INT2 -> file.equals("V1") || file.equals("i1");
      case FLOAT, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64 -> false;
      case BOOL, STRING, COMPLEX64, COMPLEX128 -> false;
    };
  }

  /** NumPy's name of a type, with byte order; strings need their length as well. */
  static String dtype(ElementType type) {
    return switch (type) {
      case FLOAT -> "<f4";
      case DOUBLE -> "<f8";
      case FLOAT16 -> "<f2";
      case BFLOAT16 -> "<V2";
      case FLOAT8E4M3FN,
          FLOAT8E4M3FNUZ,
          FLOAT8E5M2,
          FLOAT8E5M2FNUZ,
          FLOAT8E8M0,
          FLOAT6E2M3,
          FLOAT6E3M2,
          FLOAT4E2M1 ->
          "|V1";
      case INT8, INT4, INT2 -> "|i1";
      case UINT8, UINT4, UINT2 -> "|u1";
      case INT16 -> "<i2";
      case UINT16 -> "<u2";
      case INT32 -> "<i4";
      case UINT32 -> "<u4";
      case INT64 -> "<i8";
      case UINT64 -> "<u8";
      case BOOL -> "|b1";
      case STRING -> "<U";
      case COMPLEX64, COMPLEX128 -> throw new IllegalArgumentException(type.text());
    };
  }

  /**
   * Checks bytes that each hold one element of a type below 8 bits; any byte but 0 is a true BOOL.
   */
  static void checkRange(ElementType type, byte[] values, int position, int length)
      throws MalformedException {
    boolean narrow = type.bits() < 8;
    int min = type.isSignedInteger() ? -(1 << (type.bits() - 1)) : 0;
    int max = min + (1 << type.bits()) - 1;
    for (int i = position; i < position + length; i++) {
      if (type == ElementType.BOOL) {
        values[i] = (byte) (values[i] == 0 ? 0 : 1);
      } else if (narrow && (values[i] < min || values[i] > max)) {
        throw new MalformedException(
            "%d is not a value of %s (%d to %d)".formatted(values[i], type.text(), min, max));
      }
    }
  }

  /** Raw bytes of ml_dtypes hold a type below 8 bits in their low bits; the others say nothing. */
  static void extendLowBits(ElementType type, byte[] values, int position, int length) {
    int unused = Integer.SIZE - type.bits();
    for (int i = position; i < position + length; i++) {
      int high = values[i] << unused;
      values[i] = (byte) (type.isSignedInteger() ? high >> unused : high >>> unused);
    }
  }

  /** The bytes before the elements, in version 1: a dict for 64 dims fits its 65535 bytes. */
  static ByteBuffer header(String dtype, long[] shape) {
    String dims = Arrays.stream(shape).mapToObj(dim -> dim + ",").collect(Collectors.joining(" "));
    if (shape.length > 1) {
      dims = dims.substring(0, dims.length() - 1);
    }
    String dict = "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }".formatted(dtype, dims);
    int before = NpyHeader.MAGIC.length + 2 + Short.BYTES;
    int unpadded = before + dict.length() + 1;
    int total = (unpadded + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    ByteBuffer header = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    header.put(NpyHeader.MAGIC).put((byte) 1).put((byte) 0);
    header.putShort((short) (total - before));
    header.put(dict.getBytes(StandardCharsets.ISO_8859_1));
    while (header.remaining() > 1) {
      header.put((byte) ' ');
    }
    return header.put((byte) '\n').flip();
  }
}
