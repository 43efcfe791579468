package org.lrai.cli.benchmark;

import java.util.Locale;

/**
 * A growth as an SVG picture: size and time on logarithmic axes, points with the range in which
 * four of five times are, the polynomial, and a band of 15 % around it. It follows the colours of
 * the page, light or dark.
 */
public final class GrowthPlot {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 400;
  private static final double LEFT = 72;
  private static final double RIGHT = 20;
  private static final double TOP = 44;
  private static final double BOTTOM = 48;
  private static final double BAND = 0.15;
  private static final int CURVE_POINTS = 96;

  private static final String STYLE =
      """
      <style>
        text { font: 13px sans-serif; fill: #24292f }
        .title { font-size: 15px; font-weight: 600 }
        .grid { stroke: #d0d7de }
        .band { fill: #0969da; fill-opacity: 0.16 }
        .curve { stroke: #0969da; stroke-width: 1.5; fill: none }
        .range { stroke: #bc4c00; stroke-width: 1.5 }
        .point { fill: #bc4c00 }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 }
          .grid { stroke: #3d444d }
          .band { fill: #4493f8; fill-opacity: 0.24 }
          .curve { stroke: #4493f8 }
          .range { stroke: #f0883e }
          .point { fill: #f0883e }
        }
      </style>
      """;

  private final Growth growth;
  private final Axis sizes;
  private final Axis times;
  private final StringBuilder svg = new StringBuilder();

  /** A logarithmic axis from one number to another, on pixels. */
  private record Axis(double from, double to, double first, double last) {
    double at(double number) {
      return first + (last - first) * Math.log(number / from) / Math.log(to / from);
    }
  }

  private GrowthPlot(Growth growth) {
    this.growth = growth;
    double smallest = growth.points().getFirst().size();
    double largest = growth.points().getLast().size();
    double fastest = Double.POSITIVE_INFINITY;
    double slowest = 0;
    for (Growth.Point point : growth.points()) {
      double expected = growth.expected(point);
      fastest = Math.min(fastest, Math.min(point.time().p10(), expected));
      slowest = Math.max(slowest, Math.max(point.time().p90(), expected));
    }
    this.sizes = new Axis(smallest / 1.2, largest * 1.2, LEFT, WIDTH - RIGHT);
    this.times = new Axis(fastest / 1.5, slowest * 1.5, HEIGHT - BOTTOM, TOP);
  }

  /**
   * Draws a growth.
   *
   * @param title above it
   */
  public static String svg(Growth growth, String title) {
    return new GrowthPlot(growth).draw(title);
  }

  private String draw(String title) {
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" role=\"img\">%n"
            .formatted(WIDTH, HEIGHT)
            .replace(System.lineSeparator(), "\n"));
    svg.append(STYLE);
    text(WIDTH / 2, 22, "class=\"title\" text-anchor=\"middle\"", title);
    text(WIDTH / 2, HEIGHT - 10, "text-anchor=\"middle\"", growth.dim());
    text(LEFT - 8, TOP - 10, "text-anchor=\"end\"", "ms");
    grid();
    band();
    curve();
    growth.points().forEach(this::point);
    return svg.append("</svg>\n").toString();
  }

  private void grid() {
    for (Growth.Point point : growth.points()) {
      double x = sizes.at((double) point.size());
      line("grid", x, times.first(), x, times.last());
      text(x, times.first() + 18, "text-anchor=\"middle\"", Long.toString(point.size()));
    }
    boolean fewDecades = times.to() / times.from() < 1000;
    for (int power = (int) Math.floor(Math.log10(times.from())); power < 9; power++) {
      for (int digit : fewDecades ? new int[] {1, 2, 5} : new int[] {1}) {
        double time = digit * Math.pow(10, power);
        if (time >= times.from() && time <= times.to()) {
          line("grid", sizes.first(), times.at(time), sizes.last(), times.at(time));
          text(LEFT - 8, times.at(time) + 4, "text-anchor=\"end\"", "%.3g".formatted(time));
        }
      }
    }
  }

  private void band() {
    svg.append("<polygon class=\"band\" points=\"");
    for (int i = 0; i <= CURVE_POINTS; i++) {
      curvePoint(i, 1 + BAND);
    }
    for (int i = CURVE_POINTS; i >= 0; i--) {
      curvePoint(i, 1 - BAND);
    }
    svg.append("\"/>\n");
  }

  private void curve() {
    svg.append("<polyline class=\"curve\" points=\"");
    for (int i = 0; i <= CURVE_POINTS; i++) {
      curvePoint(i, 1);
    }
    svg.append("\"/>\n");
  }

  private void curvePoint(int number, double factor) {
    double first = growth.points().getFirst().size();
    double last = growth.points().getLast().size();
    double size = first * Math.pow(last / first, (double) number / CURVE_POINTS);
    svg.append(pixels(sizes.at(size))).append(',');
    svg.append(pixels(times.at(factor * growth.expected(size)))).append(' ');
  }

  private void point(Growth.Point point) {
    double x = sizes.at((double) point.size());
    line("range", x, times.at(point.time().p10()), x, times.at(point.time().p90()));
    svg.append("<circle class=\"point\" cx=\"").append(pixels(x)).append("\" cy=\"");
    svg.append(pixels(times.at(point.time().median()))).append("\" r=\"4\"/>\n");
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    svg.append("<line class=\"").append(style);
    svg.append("\" x1=\"").append(pixels(x1)).append("\" y1=\"").append(pixels(y1));
    svg.append("\" x2=\"").append(pixels(x2)).append("\" y2=\"").append(pixels(y2));
    svg.append("\"/>\n");
  }

  private void text(double x, double y, String attributes, String text) {
    svg.append("<text x=\"").append(pixels(x)).append("\" y=\"").append(pixels(y)).append("\" ");
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    svg.append(attributes).append('>').append(escaped).append("</text>\n");
  }

  private static String pixels(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
