package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.lrai.runtime.Failures.assertRefused;

import org.junit.jupiter.api.Test;
import org.lrai.runtime.ModelException.Reason;

class SlicesTest {
  /** A tensor [2, 3, 2]. */
  private static final int[] WHOLE = {0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 120, 121};

  @Test
  void takesASlice() {
    int[] slice = new int[4];
    Slices.take(WHOLE, 2, 3, 2, 1, slice);
    assertArrayEquals(new int[] {10, 11, 110, 111}, slice);
  }

  @Test
  void joinUndoesTakingAllSlices() {
    int[] slices = new int[12];
    int[] reversed = new int[12];
    int[] slice = new int[4];
    for (int index = 0; index < 3; index++) {
      Slices.take(WHOLE, 2, 3, 2, index, slice);
      System.arraycopy(slice, 0, slices, 4 * index, 4);
      System.arraycopy(slice, 0, reversed, 4 * (2 - index), 4);
    }
    int[] joined = new int[12];
    Slices.join(slices, 3, 2, 2, false, joined);
    assertArrayEquals(WHOLE, joined);
    Slices.join(reversed, 3, 2, 2, true, joined);
    assertArrayEquals(WHOLE, joined);
  }

  @Test
  void growKeepsWhatIsUsed() {
    float[] current = {1, 2, 3};
    assertSame(current, Slices.grow(current, 2, 3, "v"));
    assertArrayEquals(new float[] {1, 2, 0, 0, 0, 0}, (float[]) Slices.grow(current, 2, 4, "v"));
    assertRefused(Reason.SIZE, () -> Slices.grow(current, 2, 1L << 31, "scan"), "'scan'");
  }
}
