package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.lrai.runtime.Failures.assertRefused;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ModelException.Reason;

class ResourceReaderTest {
  private static ResourceReader reader(byte[] bytes) {
    return ResourceReader.of("weights.bin", new ByteArrayInputStream(bytes));
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Test
  void readsOneArrayAfterAnother() {
    byte[] text = "né".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[8 + 8 + 2 + 4 + 8 + 1 + 4 + text.length];
    ByteBuffer buffer = littleEndian(bytes);
    buffer.putFloat(1.5f).putFloat(-0f).putDouble(Math.PI).putShort((short) -2).putInt(3);
    buffer.putLong(-4).put((byte) 5).putInt(text.length).put(text);
    try (ResourceReader reader = reader(bytes)) {
      assertArrayEquals(new float[] {1.5f, -0f}, reader.floats(2));
      assertArrayEquals(new double[] {Math.PI}, reader.doubles(1));
      assertArrayEquals(new short[] {-2}, reader.shorts(1));
      assertArrayEquals(new int[] {3}, reader.ints(1));
      assertArrayEquals(new long[] {-4}, reader.longs(1));
      assertArrayEquals(new byte[] {5}, reader.bytes(1));
      assertArrayEquals(new String[] {"né"}, reader.strings(1));
      reader.expectEnd();
    }
  }

  @Property(tries = 20)
  void readsArraysLongerThanItsBuffer(@ForAll int seed) {
    int[] values = new Random(seed).ints(40_000).toArray();
    byte[] bytes = new byte[4 * values.length];
    littleEndian(bytes).asIntBuffer().put(values);
    try (ResourceReader reader = reader(bytes)) {
      assertArrayEquals(values, reader.ints(values.length));
      reader.expectEnd();
    }
  }

  @Test
  void saysThatAResourceIsTooShortOrTooLong() {
    assertRefused(
        Reason.JAR, () -> reader(new byte[7]).floats(2), "weights.bin", "shorter", "compile");
    assertRefused(Reason.JAR, () -> reader(new byte[1]).expectEnd(), "weights.bin", "longer");
    assertRefused(
        Reason.JAR, () -> reader(new byte[] {-1, -1, -1, -1}).strings(1), "string of -1 bytes");
  }

  @Test
  void saysThatAResourceIsMissing() {
    assertRefused(
        Reason.JAR,
        () -> ResourceReader.open(ResourceReaderTest.class, "nothing.bin"),
        "nothing.bin",
        "compile the model again");
  }

  @Test
  void halvesAndQuantaBecomeFloats() {
    ByteBuffer bytes = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(Float.floatToFloat16(1.5f)).putShort(Float.floatToFloat16(-65504));
    // [2][3][2]: channels (0, 0), (0, 1), (1, 0), (1, 1)
    bytes.putFloat(1).putFloat(0.5f).putFloat(2).putFloat(0.1f);
    bytes.put(new byte[] {1, 2, 3, 4, 5, 6, -7, 127, 9, 0, -127, 12});
    ResourceReader reader =
        ResourceReader.of(
            "w", new java.io.ByteArrayInputStream(bytes.array(), 0, bytes.position()));

    assertArrayEquals(new float[] {1.5f, -65504}, reader.halves(2));
    assertArrayEquals(
        new float[] {1, 1, 3, 2, 5, 3, -14, 0.1f * 127, 18, 0, -254, 0.1f * 12},
        reader.quanta(12, 3, 2));
    reader.expectEnd();
  }
}
