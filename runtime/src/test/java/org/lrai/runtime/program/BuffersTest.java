package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.runtime.Failures.assertRefused;

import org.junit.jupiter.api.Test;
import org.lrai.runtime.ModelException.Reason;

class BuffersTest {
  @Test
  void anArrayThatIsLongEnoughIsKept() {
    float[] first = Buffers.floats(null, 10, "hidden");
    assertSame(first, Buffers.floats(first, 3, "hidden"));
    assertSame(first, Buffers.floats(first, 10, "hidden"));
    assertEquals(11, Buffers.floats(first, 11, "hidden").length);
  }

  @Test
  void everyTypeGrows() {
    assertEquals(2, Buffers.doubles(new double[1], 2, "v").length);
    assertEquals(2, Buffers.bytes(new byte[1], 2, "v").length);
    assertEquals(2, Buffers.shorts(new short[1], 2, "v").length);
    assertEquals(2, Buffers.ints(new int[1], 2, "v").length);
    assertEquals(2, Buffers.longs(new long[1], 2, "v").length);
    assertEquals(2, Buffers.strings(new String[1], 2, "v").length);
  }

  @Test
  void tooManyElementsAreRefusedByName() {
    assertRefused(
        Reason.SIZE, () -> Buffers.bytes(null, 1L << 31, "attention"), "'attention'", "2147483648");
    assertThrows(IllegalArgumentException.class, () -> Buffers.bytes(null, -1, "attention"));
  }

  @Test
  void aLackOfMemoryIsAnswered() {
    assertRefused(Reason.SIZE, () -> Buffers.longs(null, 1 << 30, "big"), "8192 MiB", "-Xmx");
  }
}
