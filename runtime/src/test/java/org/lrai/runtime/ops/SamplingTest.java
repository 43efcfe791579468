package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.ops.GridSample.Mode;
import org.lrai.runtime.ops.GridSample.Padding;

/** GridSample, RoiAlign, DeformConv, MaxUnpool, Det. */
class SamplingTest {
  private static final Tensor IMAGE =
      Run.shaped(Run.floats(0, 1, 2, 3, 4, 5), 1, 1, 3, 2); // the example of the specification

  private static final Tensor GRID =
      Run.shaped(
          Run.floats(-10, -10, -5, -5, -0.2f, -0.2f, 10, 10, 10, 10, -0.2f, -0.2f, 5, 5, 10, 10),
          1,
          2,
          4,
          2);

  private static float[] sample(Mode mode, Padding padding, boolean alignCorners) {
    return Run.first(new GridSample(mode, padding, alignCorners), IMAGE, GRID).floats();
  }

  @Test
  void gridSampleExamplesOfTheSpecification() {
    assertArrayEquals(
        new float[] {0, 0, 1.7f, 0, 0, 1.7f, 0, 0},
        sample(Mode.LINEAR, Padding.ZEROS, false),
        1e-6f);
    assertArrayEquals(
        new float[] {0, 0, 1.7f, 5, 5, 1.7f, 5, 5},
        sample(Mode.LINEAR, Padding.BORDER, false),
        1e-6f);
    assertArrayEquals(
        new float[] {2.5f, 0, 1.7f, 2.5f, 2.5f, 1.7f, 5, 2.5f},
        sample(Mode.LINEAR, Padding.REFLECTION, false),
        1e-5f);
    assertArrayEquals(
        new float[] {0, 0, 2, 0, 0, 2, 0, 0}, sample(Mode.NEAREST, Padding.ZEROS, true));
  }

  @Property(tries = 50)
  void gridSampleAtCentersGivesTheElements(@ForAll Mode mode, @ForAll Padding padding) {
    Tensor centers = Run.shaped(Run.floats(-1, -1, 1, -1, -1, 0, 1, 0, -1, 1, 1, 1), 1, 3, 2, 2);
    Tensor y = Run.first(new GridSample(mode, padding, true), IMAGE, centers);
    assertArrayEquals(IMAGE.floats(), y.floats(), 1e-6f);
  }

  @Test
  void gridSampleTakesAnyTypeAndAnyPosition() {
    Tensor words = Tensor.of(new String[] {"a", "b"}, 1, 1, 2);
    Tensor positions =
        Tensor.of(
            new double[] {-0.5, 0.5, 9, Double.NaN, Double.POSITIVE_INFINITY, -1e300}, 1, 6, 1);
    GridSample nearest = new GridSample(Mode.NEAREST, Padding.ZEROS, false);
    assertEquals(
        "a b ", String.join(" ", Run.first(nearest, words, positions).strings()).trim() + " ");
    Tensor bytes = Run.shaped(Run.of(ElementType.UINT8, 100, 201), 1, 1, 2);
    Tensor middle = Tensor.of(new double[] {0}, 1, 1, 1);
    assertEquals(
        "uint8[1, 1, 1]: " + (byte) 150,
        Run.text(new GridSample(Mode.LINEAR, Padding.ZEROS, true), bytes, middle));
    for (Padding padding : Padding.values()) {
      for (Mode mode : Mode.values()) {
        Run.all(
            new GridSample(mode, padding, true),
            Run.shaped(bytes, 1, 2, 1),
            Run.shaped(positions, 1, 6, 1));
      }
    }
  }

  @Test
  void gridSampleOfAVolume() {
    Tensor volume = Run.shaped(Run.floats(1, 2, 3, 4, 5, 6, 7, 8), 1, 1, 2, 2, 2);
    Tensor center = Tensor.zeros(ElementType.FLOAT, 1, 1, 1, 1, 3);
    GridSample linear = new GridSample(Mode.LINEAR, Padding.ZEROS, false);
    assertEquals("float[1, 1, 1, 1, 1]: 4.5", Run.text(linear, volume, center));
    Run.refused(linear, "does not fit", volume, Tensor.zeros(ElementType.FLOAT, 1, 1, 1, 1, 2));
  }

  @Test
  void roiAlignOfARampIsTheRampAtTheBinCenters() {
    float[] ramp = new float[36];
    for (int i = 0; i < 36; i++) {
      ramp[i] = i % 6;
    }
    Tensor x = Tensor.of(ramp, 1, 1, 6, 6);
    Tensor rois = Run.shaped(Run.floats(1, 1, 5, 5), 1, 4);
    RoiAlign halfPixel = new RoiAlign(RoiAlign.Mode.AVG, 2, 2, 2, 1, true);
    assertEquals("float[1, 1, 2, 2]: 1.5 3.5 1.5 3.5", Run.text(halfPixel, x, rois, Run.longs(0)));
    RoiAlign wholePixel = new RoiAlign(RoiAlign.Mode.AVG, 1, 2, 0, 1, false);
    assertEquals("float[1, 1, 1, 2]: 2.0 4.0", Run.text(wholePixel, x, rois, Run.longs(0)));
    Run.refused(halfPixel, "batch index 1", x, rois, Run.longs(1));
    Run.refused(halfPixel, "rois", x, rois, Run.longs(0, 0));
  }

  @Test
  void roiAlignRefusesRegionsThatWouldTakeForever() {
    Tensor x = Tensor.zeros(ElementType.FLOAT, 1, 1, 2, 2);
    Tensor rois = Run.shaped(Run.floats(0, 0, 1e9f, 1e9f), 1, 4);
    Run.refused(
        new RoiAlign(RoiAlign.Mode.AVG, 1, 1, 0, 1, true), "too large", x, rois, Run.longs(0));
  }

  @Test
  void deformConvOfTheSpecification() {
    Tensor x = Run.shaped(Run.floats(0, 1, 2, 3, 4, 5, 6, 7, 8), 1, 1, 3, 3);
    Tensor w = Run.shaped(Run.floats(1, 1, 1, 1), 1, 1, 2, 2);
    Tensor offset = Tensor.zeros(ElementType.FLOAT, 1, 8, 2, 2);
    offset.floats()[0] = 0.5f; // the first element of the kernel moves down by half a pixel
    offset.floats()[5 * 4 + 1] = -0.1f; // the third one moves left
    Tensor noStrides = null;
    assertEquals(
        "float[1, 1, 2, 2]: 9.5 11.9 20.0 24.0",
        Run.text(new DeformConv(1, 1), x, w, offset, null, null, noStrides, Run.longs(0, 0, 0, 0)));
  }

  @Test
  void deformConvWithMaskBiasAndGroups() {
    Tensor x = Run.shaped(Run.floats(1, 2, 3, 4), 1, 2, 1, 2);
    Tensor w = Run.shaped(Run.floats(10, 100), 2, 1, 1, 1);
    Tensor offset = Tensor.zeros(ElementType.FLOAT, 1, 4, 1, 2);
    Tensor mask = Run.shaped(Run.floats(1, 1, 0.5f, 0), 1, 2, 1, 2);
    assertEquals(
        "float[1, 2, 1, 2]: 11.0 21.0 151.0 1.0",
        Run.text(new DeformConv(2, 2), x, w, offset, Run.floats(1, 1), mask));
    Run.refused(new DeformConv(1, 1), "1 groups", x, w, offset);
    Run.refused(new DeformConv(2, 1), "offset", x, w, offset);
  }

  @Test
  void maxUnpoolPutsValuesBack() {
    Tensor x = Run.shaped(Run.floats(1, 2, 3, 4), 1, 1, 2, 2);
    Tensor i = Run.shaped(Run.longs(5, 7, 13, 15), 1, 1, 2, 2);
    Tensor two = Run.longs(2, 2);
    assertEquals(
        "float[1, 1, 4, 4]: 0.0 0.0 0.0 0.0 0.0 1.0 0.0 2.0 0.0 0.0 0.0 0.0 0.0 3.0 0.0 4.0",
        Run.text(new MaxUnpool(), x, i, null, two, null, two));
    Tensor larger = Run.first(new MaxUnpool(), x, i, Run.longs(1, 1, 5, 5), two, null, two);
    assertEquals(4, larger.floats()[3 * 5 + 3]);
    Run.refused(
        new MaxUnpool(),
        "index 99",
        x,
        Run.shaped(Run.longs(99, 0, 0, 0), 1, 1, 2, 2),
        null,
        two,
        null,
        two);
  }

  @Test
  void determinants() {
    Tensor x = Run.shaped(Run.floats(0, 1, 2, 3, 1, 2, 3, 4), 2, 2, 2);
    assertEquals("float[2]: -2.0 -2.0", Run.text(new Determinant(), x));
    Tensor singular = Run.shaped(Run.floats(1, 2, 2, 4), 2, 2);
    assertEquals(0, Run.first(new Determinant(), singular).floats()[0], 0f);
    Tensor identity = Run.shaped(Run.of(ElementType.FLOAT16, 0, 2, 0, 1, 0, 0, 0, 0, 3), 3, 3);
    assertEquals(-6, Elements.of(Run.first(new Determinant(), identity)).getDouble(0));
    assertEquals(
        "double[]: 1.0", Run.text(new Determinant(), Tensor.zeros(ElementType.DOUBLE, 0, 0)));
    Run.refused(new Determinant(), "squares", Run.floats(1, 2));
  }
}
