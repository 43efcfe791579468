package org.lrai.verifier.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.ir.type.ElementType;

class IntervalTest {

  private static Interval interval(String lower, String upper) {
    return new Interval(new BigDecimal(lower), new BigDecimal(upper));
  }

  private static void assertEnds(double lower, double upper, Interval actual) {
    assertEquals(new BigDecimal(lower), actual.lower());
    assertEquals(new BigDecimal(upper), actual.upper());
  }

  @Test
  void endsAreRoundedOutward() {
    Interval tenth = interval("0.1", "0.1").outward(ElementType.FLOAT32);
    assertEnds(Math.nextDown(0.1f), 0.1f, tenth); // 0.1f is above 0.1
    assertEnds(-0.1f, Math.nextUp(-0.1f), interval("-0.1", "-0.1").outward(ElementType.FLOAT32));
    assertEnds(0.5, 0.5, interval("0.5", "0.5").outward(ElementType.FLOAT32));
    assertEnds(0, Float.MIN_VALUE, interval("1e-60", "1e-60").outward(ElementType.FLOAT32));
    assertEnds(-Float.MIN_VALUE, 0, interval("-1e-60", "0").outward(ElementType.FLOAT32));
    assertEquals(interval("-3", "4"), interval("-2.5", "3.1").outward(ElementType.INT8));
  }

  @Test
  void endsBeyondTheTypeAreItsLastValues() {
    assertEnds(-65504, 65504, interval("-1e9", "1e9").outward(ElementType.FLOAT16));
    assertEquals(interval("-128", "127"), interval("-1e9", "1e9").outward(ElementType.INT8));
  }

  @Test
  void anIntervalWithoutValuesIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> interval("1", "0"));
    Interval huge = interval("1e39", "1e40");
    assertThrows(IllegalArgumentException.class, () -> huge.outward(ElementType.FLOAT32));
    assertThrows(IllegalArgumentException.class, () -> huge.outward(ElementType.STRING));
  }

  @Property
  void theRoundedIntervalIsTheSmallest(@ForAll double number) {
    BigDecimal exact = new BigDecimal(number);
    if (exact.abs().compareTo(new BigDecimal(Float.MAX_VALUE)) > 0) {
      return;
    }
    Interval rounded = new Interval(exact, exact).outward(ElementType.FLOAT32);
    assertTrue(rounded.lower().compareTo(exact) <= 0 && rounded.upper().compareTo(exact) >= 0);
    float lower = rounded.lower().floatValue();
    float upper = rounded.upper().floatValue();
    assertTrue(upper == lower || upper == Math.nextUp(lower));
  }
}
