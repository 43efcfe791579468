package org.lrai.verifier.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;

class ReferenceTest {

  /** Values from the tables of Abramowitz and Stegun, 7.1, and from 40-digit arithmetic. */
  @Test
  void complementaryErrorFunction() {
    assertErfc(1, 0);
    assertErfc(0.4795001221869534623172533461080354716, 0.5);
    assertErfc(0.1572992070502851306587793649173907407, 1);
    assertErfc(4.677734981047265837930743632747071389e-3, 2);
    assertErfc(2.209049699858544137277612958232037985e-5, 3);
    assertErfc(2.088487583762544757000786294957788612e-45, 10);
    assertEquals(0, ComplementaryError.of(11));
  }

  private static void assertErfc(double expected, double t) {
    assertEquals(expected, ComplementaryError.of(t), expected * ComplementaryError.RELATIVE_ERROR);
  }

  /** Halfway between two centers of the series, where it is worst. */
  @Test
  void seriesAgreesWithDecimalArithmetic() {
    for (double t = 1.0 / 128; t < ComplementaryError.END; t += 1.0 / 4) {
      assertErfc(ComplementaryError.exact(t), t);
    }
  }

  @Test
  void errorFunctionIsOneMinusItsComplement() {
    Reference erf = Reference.of("erf");
    for (double x = 0.25; x < 6; x += 0.125) {
      double expected = 1 - ComplementaryError.of(x);
      assertEquals(expected, erf.function().applyAsDouble(x), 0x1p-50);
      assertEquals(-expected, erf.function().applyAsDouble(-x), 0x1p-50);
    }
    assertEquals(0x1p-100 * 1.1283791670955126, erf.function().applyAsDouble(0x1p-100), 0x1p-150);
  }

  @Test
  void everyFunctionHasOne() {
    ElementaryFunctions.all().keySet().forEach(Reference::of);
  }
}
