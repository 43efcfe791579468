package org.lrai.cli.benchmark;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lrai.cli.console.Json;
import org.lrai.passes.cost.ConvolutionCost;

/**
 * A 3x3 convolution, and how long it takes.
 *
 * @param shape of it
 * @param expected microseconds of each way by a table of costs: by the outputs of a tile along an
 *     axis, {@link ConvolutionCost#DIRECT} for none
 * @param measured the same, measured
 * @param chosen the way that the table chooses
 */
public record ConvolutionTimes(
    ConvolutionCost shape,
    SortedMap<Integer, Double> expected,
    SortedMap<Integer, Double> measured,
    int chosen) {
  public ConvolutionTimes {
    expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
    measured = Collections.unmodifiableSortedMap(new TreeMap<>(measured));
    if (!expected.keySet().equals(measured.keySet()) || !measured.containsKey(chosen)) {
      throw new IllegalArgumentException(expected + ", " + measured + ", " + chosen);
    }
  }

  /** Extents of the image and channels, as {@code 14x14, 256 to 256}. */
  public String text() {
    return "%dx%d, %d to %d"
        .formatted(shape.height(), shape.width(), shape.inputs(), shape.outputs());
  }

  /** How a way is called. */
  public static String name(int way) {
    return way == ConvolutionCost.DIRECT ? "direct" : "F(" + way + ",3)";
  }

  /** Time of the chosen way over that of the fastest. */
  public double loss() {
    double chosenTime = measured.getOrDefault(chosen, Double.NaN);
    return chosenTime / Collections.min(measured.values());
  }

  /** All of it. */
  public Json json() {
    return Json.object()
        .put("convolution", text())
        .put("expectedMicroseconds", json(expected))
        .put("measuredMicroseconds", json(measured))
        .put("chosen", name(chosen))
        .put("loss", loss());
  }

  private static Json json(SortedMap<Integer, Double> times) {
    Json.Members json = Json.object();
    times.forEach((way, time) -> json.put(name(way), time));
    return json;
  }
}
