package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;

class ElementsTest {

  @Test
  void everyNumericTypeHoldsSmallIntegers() {
    for (ElementType type : ElementType.values()) {
      if (!type.isSupported() || type == ElementType.STRING) {
        continue;
      }
      Elements elements = Elements.of(Tensor.zeros(type, 2));
      elements.setDouble(0, 1);
      elements.setLong(1, 1);
      assertEquals(1, elements.getDouble(1), type.text());
      assertEquals(1, elements.getLong(0), type.text());
      assertEquals(0, elements.compare(0, 1), type.text());
    }
  }

  @Test
  void integersAreRoundedTowardZeroAndWrapped() {
    assertEquals("int8[3]: 127 -128 -1", Run.text(Run.of(ElementType.INT8, 127.9, 128, 255)));
    assertEquals("int4[3]: 7 -8 -3", Run.text(Run.of(ElementType.INT4, 7, 8, -3.5)));
    assertEquals("uint4[2]: 15 1", Run.text(Run.of(ElementType.UINT4, -1, 17)));
    assertEquals("bool[2]: 1 0", Run.text(Run.of(ElementType.BOOL, 0.5, 0)));
  }

  @Test
  void unsignedIntegersHaveNoSign() {
    assertEquals(200, Elements.of(Run.of(ElementType.UINT8, 200)).getLong(0));
    assertEquals(60_000, Elements.of(Run.of(ElementType.UINT16, 60_000)).getDouble(0));
    assertEquals(4e9, Elements.of(Run.of(ElementType.UINT32, 4e9)).getDouble(0));
    Elements large = Elements.of(Run.of(ElementType.UINT64, 0x1p63, 1));
    assertEquals(0x1p63, large.getDouble(0));
    assertTrue(large.compare(0, 1) > 0);
  }

  @Test
  void integersOf64BitsAreComparedExactly() {
    Elements elements = Elements.of(Run.longs(Long.MAX_VALUE, Long.MAX_VALUE - 1));
    assertTrue(elements.compare(0, 1) > 0);
  }

  @Test
  void nanComesLast() {
    Elements elements = Elements.of(Run.floats(Float.NaN, Float.POSITIVE_INFINITY, 0f, -0f));
    assertTrue(elements.compare(0, 1) > 0);
    assertTrue(elements.compare(1, 0) < 0);
    assertEquals(0, elements.compare(0, 0));
    assertEquals(0, elements.compare(2, 3));
  }

  @Test
  void stringsAreComparedByCodePointAndAreNoNumbers() {
    Elements elements = Elements.of(Run.strings("\uFFFD", "\uD83D\uDE00", "a", "ab"));
    assertTrue(elements.compare(0, 1) < 0);
    assertTrue(elements.compare(2, 3) < 0);
    assertThrows(ModelException.class, () -> elements.getDouble(0));
  }

  @Test
  void codePointOrderIsThatOfUtf8() {
    String[] texts = {"z", "\u00E9", "\uD7FF", "\uE000", "\uFFFF", "\uD800\uDC00", "\uDBFF\uDFFF"};
    String[] sorted = texts.clone();
    Arrays.sort(sorted, Shapes.CODE_POINTS);
    assertEquals(Arrays.asList(texts), Arrays.asList(sorted));
  }
}
