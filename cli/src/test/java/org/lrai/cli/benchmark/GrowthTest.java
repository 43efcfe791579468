package org.lrai.cli.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;

class GrowthTest {

  private static Growth growth(int degree, DoubleUnaryOperator time) {
    List<Growth.Point> points =
        LongStream.of(1, 2, 4, 8, 16, 32, 64)
            .mapToObj(size -> {
              double millis = time.applyAsDouble((double) size);
              return new Growth.Point(size, new Spread(millis, 0.9 * millis, 1.1 * millis));
            })
            .toList();
    return Growth.of("batch", degree, 1, points);
  }

  @Test
  void polynomialsAreFound() {
    assertCoefficients(growth(1, n -> 3 + 2 * n), 3, 2);
    assertCoefficients(growth(1, n -> 2 * n), 0, 2);
    assertCoefficients(growth(2, n -> 3 + 2 * n + 0.5 * n * n), 3, 2, 0.5);
    assertCoefficients(growth(2, n -> 3 + 2 * n), 3, 2, 0);
  }

  private static void assertCoefficients(Growth growth, double... expected) {
    for (int k = 0; k < expected.length; k++) {
      assertEquals(expected[k], growth.coefficients().get(k), 1e-6);
    }
    assertEquals(0, growth.largestDeviation(), 1e-6);
  }

  /** No time is saved by more work: less than a line through zero stays what it is, a deviation. */
  @Test
  void coefficientsAreNeverNegative() {
    Growth growth = growth(1, n -> n * Math.sqrt(n));

    assertTrue(growth.coefficients().stream().allMatch(c -> c >= 0), growth::toString);
    assertTrue(growth.largestDeviation() > 0.3, growth::toString);
  }

  @Test
  void deviationsAreShares() {
    Growth growth = growth(1, n -> n == 8 ? 2.4 * n : 2 * n);

    double eight = growth.deviation(growth.points().get(3));
    double others = growth.deviation(growth.points().getFirst());
    assertEquals(1.2, (1 + eight) / (1 + others), 0.05);
    assertEquals(eight, growth.largestDeviation(), 1e-12);
  }

  @Test
  void plotsAreXmlWithEveryPoint() throws Exception {
    String svg = GrowthPlot.svg(growth(1, n -> 0.5 + n), "a <b> & c");

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    var circles = document.getElementsByTagName("circle");
    assertEquals(7, circles.getLength());
    double last = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 7; i++) {
      double y =
          Double.parseDouble(circles.item(i).getAttributes().getNamedItem("cy").getNodeValue());
      assertTrue(y < last && y > 0, "slower is higher");
      last = y;
    }
    assertTrue(svg.contains(">a &lt;b&gt; &amp; c<"), svg);
  }
}
