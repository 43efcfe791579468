package org.lrai.frontend.onnx.model;

import java.nio.ByteBuffer;
import onnx.Onnx.TensorProto;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

/** Elements in the repeated fields of a {@link TensorProto}, one field for a group of types. */
record TypedElements(String name, ElementType element, int count) {

  /** The elements in the form of {@link TensorData}. */
  ByteBuffer read(TensorProto tensor) {
    require(stored(tensor));
    ByteBuffer bytes = TensorData.allocate(element, count);
    switch (element) {
      case FLOAT32 -> tensor.getFloatDataList().forEach(bytes::putFloat);
      case FLOAT64 -> tensor.getDoubleDataList().forEach(bytes::putDouble);
      case INT64 -> tensor.getInt64DataList().forEach(bytes::putLong);
      case UINT64 -> tensor.getUint64DataList().forEach(bytes::putLong);
      case UINT32 -> tensor.getUint64DataList().forEach(bits -> bytes.putInt(bits.intValue()));
      case INT32 -> tensor.getInt32DataList().forEach(bytes::putInt);
      case FLOAT16, BFLOAT16, INT16, UINT16 ->
          tensor.getInt32DataList().forEach(bits -> bytes.putShort(bits.shortValue()));
      case BOOL -> tensor.getInt32DataList().forEach(b -> bytes.put((byte) (b == 0 ? 0 : 1)));
      case INT8, UINT8, FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ, FLOAT8E8M0 ->
          tensor.getInt32DataList().forEach(bits -> bytes.put(bits.byteValue()));
      case FLOAT6E2M3, FLOAT6E3M2 ->
          tensor.getInt32DataList().forEach(bits -> bytes.put((byte) (bits & 0x3F)));
      case INT4, UINT4, FLOAT4E2M1, INT2, UINT2 -> unpack(tensor, bytes);
      case STRING -> throw new IllegalStateException("strings have a field of their own");
    }
    return bytes.flip();
  }

  /** Number of entries that are there: of types of 2 and 4 bits, whole bytes of elements. */
  private int stored(TensorProto tensor) {
    return switch (element) {
      case FLOAT32 -> tensor.getFloatDataCount();
      case FLOAT64 -> tensor.getDoubleDataCount();
      case INT64 -> tensor.getInt64DataCount();
      case UINT64, UINT32 -> tensor.getUint64DataCount();
      default -> tensor.getInt32DataCount();
    };
  }

  private void require(int stored) {
    int perEntry = Math.max(1, 8 / element.bits());
    int needed = Math.ceilDiv(count, perEntry);
    if (stored != needed) {
      throw TensorReader.failure(
          name, "its type needs " + needed + " entries of data, there are " + stored);
    }
  }

  private void unpack(TensorProto tensor, ByteBuffer bytes) {
    int bits = element.bits();
    int perByte = 8 / bits;
    for (int i = 0; i < count; i++) {
      int packed = tensor.getInt32Data(i / perByte) >> (bits * (i % perByte));
      bytes.put(RawElements.extended(element, packed));
    }
  }
}
