package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.NetworkReader.Result;

/** Plans with sums that their graph has not got. */
class MirrorTest {
  private static final int SIZE = 1 << 12;

  /** The sums of squares and numbers, and of neighbours, and what comes out as either and more. */
  private static String text(String sums, String pairs, String result) {
    return """
    (text
      (input x f32 (%2$d))
      (output out)
      (slot f32)
      (slot f32)
      (slot f32)
      (value squares f32 (%1$d) (slot 0) ())
      (value %3$s f32 (%1$d) (slot 1) ())
      (value %4$s f32 (%1$d) (slot 2) ())
      (value out f32 (%1$d) (output 0) ())
      (kernel squares ((read f32 %2$d)(write f32 %1$d)) ()
        (for i %1$d serial (store 1 (%%i) (mul (e f32 0 %%i) (e f32 0 %%i)))))
      (kernel sums ((read f32 %2$d)(read f32 %1$d)(write f32 %1$d)) ()
        (for i %1$d serial (store 2 (%%i) (add (e f32 1 %%i) (e f32 0 %%i)))))
      (kernel pairs ((read f32 %2$d)(write f32 %1$d)) ()
        (for i %1$d serial (store 1 (%%i) (add (e f32 0 %%i) (e f32 0 (+ %%i 1))))))
      (kernel out ((read f32 %2$d)(read f32 %1$d)(write f32 %1$d)) ()
        (for i %1$d serial (store 2 (%%i) (add (e f32 1 %%i) (e f32 0 %%i)))))
      (call 0 (x squares) ())
      (call 1 (x squares %3$s) ())
      (call 2 (x %4$s) ())
      (call 3 (x %5$s out) ()))
    """
        .formatted(SIZE, SIZE + 1, sums, pairs, result);
  }

  private static Result read(String meant, String executed) {
    return Texts.read(
        text("sums", "pairs", meant), text("sums-of-plan", "pairs-of-plan", executed));
  }

  private static double error(Network network) {
    double[] lower = new double[SIZE + 1];
    double[] upper = new double[SIZE + 1];
    Arrays.fill(upper, 100);
    Effort intervals = new Effort(false, false, 0);
    Analysis analysis = new Analyzer(network).analyze(new Box(lower, upper), intervals);
    return analysis.error(network.outputs()[0]);
  }

  @Test
  void sumsMeanWhatTheyCompute() {
    Network network = assertInstanceOf(Result.Read.class, read("pairs", "pairs-of-plan")).network();

    assertEquals(0, error(network), 1e-4);
  }

  /** The squares that are meant are as large as 10000, all that is executed is up to 300. */
  @Test
  void whatIsLeftOfASumIsOfWhatIsExecuted() {
    Result result = read("sums", "pairs-of-plan");

    assertTrue(!(result instanceof Result.Read(Network network)) || error(network) > 9900);
  }
}
