package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.checker.NetworkReader.Result;

/** A graph and a plan of one kernel each, of three inputs and one output. */
class PairingTest {
  private static final double[] LOWER = {0, 10, 100};
  private static final double[] UPPER = {1, 11, 101};

  private static String text(String expression) {
    return """
    (text
      (input x f32 (3))
      (output y)
      (value y f32 () (output 0) ())
      (kernel k ((read f32 3)(write f32)) () (store 1 () %s))
      (call 0 (x y) ()))
    """
        .formatted(expression.replaceAll("x([0-2])", "(e f32 0 $1)"));
  }

  private static Result read(String meant, String executed) {
    return Texts.read(text(meant), text(executed));
  }

  /** The largest difference of what is executed from what is meant. */
  private static double error(Result result) {
    Network network = assertInstanceOf(Result.Read.class, result).network();
    Analysis analysis = new Analyzer(network).analyze(new Box(LOWER, UPPER), Effort.FULL);
    return analysis.error(network.outputs()[0]);
  }

  @Test
  void theOrderOfExtremaDoesNotMatter() {
    assertEquals(0, error(read("(max (max x0 x1) x2)", "(max x2 (max x1 x0))")));
    assertEquals(0, error(read("(min x0 x1)", "(min x1 x0)")));
  }

  /** As many values on both sides, but not the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(max x0 x2) | (max x0 x1)",
        "(min x2 x1) | (min x0 x1)",
        "(max (max x0 x1) x2) | (max (max x0 x1) (mul x0 x1))",
        "(max x0 x1) | (max (max x0 x1) x2)",
      })
  void anExtremumOfOtherValuesHasNoMeaning(String meant, String executed) {
    assertInstanceOf(Result.Unsupported.class, read(meant, executed));
  }
}
