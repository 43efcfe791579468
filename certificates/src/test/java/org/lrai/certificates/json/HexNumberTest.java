package org.lrai.certificates.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexNumberTest {

  @Property
  void numbersKeepTheirBits(@ForAll long bits) {
    double number = Double.longBitsToDouble(bits);
    if (!Double.isNaN(number)) {
      assertEquals(bits, Double.doubleToRawLongBits(HexNumber.parse(HexNumber.text(number))));
    }
  }

  @Test
  void zerosSubnormalsAndInfinitiesAreNumbers() {
    for (double number :
        new double[] {
          0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY, 0.1, 1024
        }) {
      assertEquals(number, HexNumber.parse(HexNumber.text(number)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "1.5",
        "NaN",
        "nan",
        "Infinity",
        "+inf",
        "0x1p0",
        "0x1.80p1",
        "0X1.8p1",
        "0x1.8P1",
        " 0x1.8p1",
        "0x1.8p01",
        "0x1.8p+1",
        "0x1.8p1d",
        "0x2.0p0",
        "0x1.0p1024",
        "0x0.8p0",
        "0x1.0p-1023",
        "0x1.00000000000000p0",
        "0x1.8p9999999999999999999"
      })
  void otherFormsAreRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> HexNumber.parse(text));
  }

  @Test
  void nanIsNoNumber() {
    assertThrows(IllegalArgumentException.class, () -> HexNumber.text(Double.NaN));
  }
}
