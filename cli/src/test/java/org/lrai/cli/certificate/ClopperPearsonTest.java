package org.lrai.cli.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClopperPearsonTest {

  /** Checked against the sum of the binomial distribution. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0.95",
    "10, 0, 0.99",
    "10, 3, 0.95",
    "10, 9, 0.9",
    "100, 5, 0.95",
    "1000, 1, 0.99",
    "1000, 500, 0.999",
    "5000, 4999, 0.95"
  })
  void soFewAreSeenExactlyAsOftenAsTheConfidenceLeaves(int samples, int seen, double confidence) {
    double limit = ClopperPearson.upper(samples, seen, confidence);

    // The limit is rounded up, by a part in 10^9.
    assertTrue(atMost(samples, seen, limit) <= 1 - confidence);
    assertTrue(atMost(samples, seen, limit * (1 - 3e-9)) > 1 - confidence);
  }

  @Test
  void largeSamplesAreNoProblem() {
    assertEquals(4.605e-7, ClopperPearson.upper(10_000_000, 0, 0.99), 1e-10);
    double limit = ClopperPearson.upper(1_000_000_000, 500_000, 0.99);
    assertTrue(limit > 5.01e-4 && limit < 5.02e-4, "limit " + limit);
    assertEquals(1, ClopperPearson.upper(7, 7, 0.99));
    assertThrows(IllegalArgumentException.class, () -> ClopperPearson.upper(1, 2, 0.5));
    assertThrows(IllegalArgumentException.class, () -> ClopperPearson.upper(1, 0, 1));
  }

  private static double atMost(int samples, int seen, double probability) {
    double logTerm = samples * Math.log1p(-probability);
    double sum = Math.exp(logTerm);
    for (int k = 1; k <= seen; k++) {
      logTerm +=
          Math.log((double) (samples - k + 1) / k)
              + Math.log(probability)
              - Math.log1p(-probability);
      sum += Math.exp(logTerm);
    }
    return sum;
  }
}
