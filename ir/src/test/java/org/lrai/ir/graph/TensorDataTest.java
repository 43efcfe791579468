package org.lrai.ir.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;

final class TensorDataTest {
  private static TensorData bytes(ElementType element, int... bytes) {
    ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
    for (int b : bytes) {
      buffer.put((byte) b);
    }
    int count = bytes.length / TensorData.bytesPerElement(element);
    return TensorData.ofBytes(element, new long[] {count}, buffer.flip());
  }

  @Test
  void elementsAreReadAsTheirTypeSays() {
    assertEquals(-2, bytes(ElementType.INT8, 0xFE).getLong(0));
    assertEquals(0xFE, bytes(ElementType.UINT8, 0xFE).getLong(0));
    assertEquals(-2, bytes(ElementType.INT4, 0x0E).getLong(0));
    assertEquals(14, bytes(ElementType.UINT4, 0xFE).getLong(0));
    assertEquals(1, bytes(ElementType.BOOL, 0xFE).getLong(0));
    assertEquals(0xFFFE, bytes(ElementType.UINT16, 0xFE, 0xFF).getLong(0));
    assertEquals(-2, bytes(ElementType.INT32, 0xFE, 0xFF, 0xFF, 0xFF).getLong(0));
    assertEquals(0xFFFFFFFEL, bytes(ElementType.UINT32, 0xFE, 0xFF, 0xFF, 0xFF).getLong(0));
    TensorData large = bytes(ElementType.UINT64, 0, 0, 0, 0, 0, 0, 0, 0x80);
    assertEquals(Long.MIN_VALUE, large.getLong(0));
    assertEquals(0x1p63, large.getDouble(0));
    assertEquals(0xC000, bytes(ElementType.FLOAT16, 0x00, 0xC0).bits(0));
    assertEquals(-2, bytes(ElementType.FLOAT16, 0x00, 0xC0).getDouble(0));
    assertEquals(-1.5, bytes(ElementType.FLOAT4E2M1, 0xFB).getDouble(0));
  }

  @Test
  void sizesMustFit() {
    ByteBuffer three = ByteBuffer.allocate(3);
    assertThrows(
        IllegalArgumentException.class,
        () -> TensorData.ofBytes(ElementType.INT8, new long[] {2}, three));
    assertThrows(
        IllegalArgumentException.class,
        () -> TensorData.ofBytes(ElementType.INT16, new long[] {1}, three));
    assertThrows(
        IllegalArgumentException.class, () -> TensorData.ofStrings(new long[] {2}, List.of("one")));
    assertEquals(
        0,
        TensorData.ofBytes(
                ElementType.INT8, new long[] {1L << 40, 1L << 40, 0}, ByteBuffer.allocate(0))
            .size());
  }

  @Test
  void contentCannotBeChangedFromOutside() {
    long[] dims = {2};
    TensorData data = TensorData.ofFloats(dims, 1, 2);
    dims[0] = 7;
    data.dims()[0] = 7;
    assertArrayEquals(new long[] {2}, data.dims());
    assertThrows(ReadOnlyBufferException.class, () -> data.bytes().put(0, (byte) 1));
    data.bytes().getFloat();
    assertEquals(1, data.bytes().getFloat());
  }

  @Test
  void equalityIsOfTypeShapeAndContent() {
    TensorData data = TensorData.ofFloats(new long[] {2}, 1, 2);
    assertEquals(data, TensorData.ofFloats(new long[] {2}, 1, 2));
    assertEquals(data.hashCode(), TensorData.ofFloats(new long[] {2}, 1, 2).hashCode());
    assertNotEquals(data, data.reshape(2, 1));
    assertEquals(data, data.reshape(2, 1).reshape(2));
    assertNotEquals(data, TensorData.ofFloats(new long[] {2}, 1, 3));
    TensorData strings = TensorData.ofStrings(new long[] {1}, List.of("a"));
    assertEquals("a", strings.getString(0));
    assertNotEquals(strings, TensorData.ofStrings(new long[] {1}, List.of("b")));
  }

  @Test
  void scalarsAreRoundedOrWrapped() {
    assertEquals(0.333251953125, TensorData.ofScalar(ElementType.FLOAT16, 1.0 / 3).getDouble(0));
    assertEquals(-1, TensorData.ofScalar(ElementType.INT4, 15.5).getLong(0));
    assertEquals(1, TensorData.ofScalar(ElementType.BOOL, 0.5).getLong(0));
  }

  /** A constant survives evaluation whatever its type is. */
  @Property
  void tensorsOfTheInterpreterKeepEveryValue(@ForAll long bits) {
    for (ElementType element : ElementType.values()) {
      if (element == ElementType.STRING) {
        continue;
      }
      ByteBuffer buffer = TensorData.allocate(element, 1);
      int width = buffer.capacity();
      for (int i = 0; i < width; i++) {
        buffer.put((byte) (bits >> (8 * i)));
      }
      TensorData data = TensorData.ofBytes(element, new long[] {1}, buffer.flip());
      TensorData back = Tensor.of(data).toData();
      if (element.isFloat()) {
        assertEquals(data.getDouble(0), back.getDouble(0));
      } else {
        assertEquals(data.getLong(0), back.getLong(0));
      }
    }
  }
}
