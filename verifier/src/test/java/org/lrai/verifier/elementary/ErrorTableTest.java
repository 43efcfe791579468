package org.lrai.verifier.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorTableTest {
  /** Measuring one function must not raise the errors of others. */
  @Test
  void whatIsReadIsWrittenAsItWas() {
    String text = ErrorTable.recorded().text();
    assertEquals(text, ErrorTable.parse(text).with(List.of()).text());
  }

  @Test
  void errorsAreRoundedUp() {
    MeasuredError exp = ErrorTable.recorded().entries().getFirst();
    double error = Math.nextUp(0.25);
    MeasuredError.Peak peak = new MeasuredError.Peak(error, 1);
    MeasuredError measured = new MeasuredError(exp.name(), exp.digest(), peak, peak, peak);
    String text = ErrorTable.recorded().with(List.of(measured)).text();
    assertTrue(ErrorTable.parse(text).entries().getFirst().ulps().error() >= error, text);
  }
}
