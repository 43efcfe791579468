package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows for the outputs of a network, from a way to take the domain apart: what holds in
 * each part holds in all of it.
 */
public final class Derivation {
  /**
   * What follows for one output.
   *
   * @param absolute largest difference of each of its elements; infinite if there is no bound
   * @param relative largest difference relative to the real value, if no element may be 0
   */
  public record Bound(List<Double> absolute, Optional<Double> relative) {}

  /** For each output element, the largest differences. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Elements(double[] absolute, double[] relative) {
    Elements larger(Elements other) {
      return new Elements(larger(absolute, other.absolute), larger(relative, other.relative));
    }

    private static double[] larger(double[] a, double[] b) {
      double[] larger = new double[a.length];
      Arrays.setAll(larger, i -> Math.max(a[i], b[i])); // NaN if one is
      return larger;
    }
  }

  private Derivation() {}

  /**
   * Analyzes all parts of a box.
   *
   * @param sizes number of elements of each output
   * @throws IllegalArgumentException if box, sizes or tree are not of this network
   */
  public static List<Bound> of(
      Network network, Box box, List<Integer> sizes, SplitTree tree, Effort effort) {
    if (sizes.stream().mapToInt(size -> size).sum() != network.outputs().length) {
      throw new IllegalArgumentException("the network has another number of outputs");
    }
    Analyzer analyzer = new Analyzer(network);
    List<Box> leaves = tree.leaves(box);
    boolean alone = leaves.size() == 1; // one analysis uses all threads; many are spread over them
    Elements elements =
        (alone ? leaves.stream() : leaves.parallelStream())
            .map(leaf -> elements(analyzer, leaf, effort, alone))
            .reduce(Elements::larger)
            .orElseThrow();
    List<Bound> bounds = new ArrayList<>();
    int next = 0;
    for (int size : sizes) {
      List<Double> absolute = Arrays.stream(elements.absolute, next, next + size).boxed().toList();
      double relative = largest(elements.relative, next, size);
      bounds.add(
          new Bound(absolute, Outward.finite(relative) ? Optional.of(relative) : Optional.empty()));
      next += size;
    }
    return bounds;
  }

  private static Elements elements(Analyzer analyzer, Box box, Effort effort, boolean parallel) {
    Analysis analysis =
        Objects.requireNonNull(analyzer.analyze(Region.of(box), effort, null, parallel));
    int[] outputs = analyzer.network().outputs();
    double[] absolute = new double[outputs.length];
    double[] relative = new double[outputs.length];
    for (int i = 0; i < outputs.length; i++) {
      absolute[i] = analysis.error(outputs[i]);
      double[] real = analysis.real(outputs[i]);
      double least = Math.max(real[0], -real[1]); // not above any absolute value
      relative[i] = least > 0 ? Math.nextUp(absolute[i] / least) : Double.POSITIVE_INFINITY;
    }
    return new Elements(absolute, relative);
  }

  private static double largest(double[] values, int start, int count) {
    double largest = 0;
    for (int i = start; i < start + count; i++) {
      largest = Math.max(largest, values[i]);
    }
    return largest;
  }
}
