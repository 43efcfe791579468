package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FixedContentTest {

  @Test
  void typeShapeAndBitsCount() {
    FixedContent content = FixedContent.of(Tensor.of(new float[] {0, Float.NaN}, 2));
    float otherNan = Float.intBitsToFloat(0x7FC00001);
    assertTrue(content.matches(Tensor.of(new float[] {0, otherNan}, 2)));
    assertFalse(content.matches(Tensor.of(new float[] {-0f, Float.NaN}, 2)));
    assertFalse(content.matches(Tensor.of(new float[] {0, Float.NaN}, 1, 2)));
    assertFalse(content.matches(Tensor.of(new float[] {0}, 1)));
    assertFalse(content.matches(Tensor.of(new double[] {0, Double.NaN}, 2)));
  }

  @Test
  void aViewMatchesByItsElementsAlone() {
    FixedContent content = FixedContent.of(Tensor.of(new long[] {1, 2}, 2));
    assertTrue(content.matches(Tensor.view(ElementType.INT64, new long[] {1, 2, 99}, 2)));
  }

  @Test
  void aScalarMayComeAsOneElement() {
    FixedContent content = FixedContent.of(Tensor.of(new long[] {7}));
    assertTrue(content.matches(Tensor.of(new long[] {7}, 1)));
    assertFalse(content.matches(Tensor.of(new long[] {8}, 1)));
    assertEquals("7", content.text());
  }

  @Test
  void nobodyCanChangeIt() {
    long[] axes = {0, 1};
    FixedContent content = FixedContent.of(Tensor.of(axes, 2));
    axes[0] = 5;
    content.tensor().longs()[1] = 5;
    assertEquals("int64[2] [0, 1]", content.toString());
  }

  @Test
  void elementsAreWrittenAsNumbers() {
    assertEquals(
        "[1.0, -2.0]",
        FixedContent.of(Tensor.of(ElementType.FLOAT16, new short[] {0x3C00, (short) 0xC000}, 2))
            .text());
    assertEquals("[255]", FixedContent.of(Tensor.of(ElementType.UINT8, new byte[] {-1}, 1)).text());
    assertEquals("[true]", FixedContent.of(Tensor.of(new boolean[] {true}, 1)).text());
    assertEquals("[\"a\"]", FixedContent.of(Tensor.of(new String[] {"a"}, 1)).text());
    assertTrue(FixedContent.of(Tensor.of(new int[100], 100)).text().endsWith(", ...]"));
  }

  @Test
  void onlyTensorsThatMayBeLeftOutAreFixed() {
    PortInfo axes =
        PortInfo.tensor("axes", ElementType.INT64, DimSpec.fixed(1))
            .fixedTo(Tensor.of(new long[] {1}, 1));
    assertEquals("axes: int64[1] (fixed to [1], may be left out)", axes.toString());
    assertThrows(
        IllegalArgumentException.class,
        () -> new PortInfo("axes", axes.type(), true, axes.fixed()));
  }
}
