package org.lrai.cli.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lrai.certificates.Certificate.Share;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.passes.WeightFormat;

/**
 * What a bound is made of: which stage, and which layer. The sources of error are let in one after
 * the other, constants first, then the roundings of each layer; each is charged with what the bound
 * of the network grows by when it comes. Networks are bounded by intervals for this, which is
 * quick, and the shares are scaled such that their sum is the bound that was shown.
 */
final class Budget {
  private static final Effort INTERVALS = new Effort(false, false, 0);

  /** Analyses at most; layers are taken together where there are more. */
  private static final int MOST_STEPS = 32;

  /** Terms that all analyses may read, about; of larger networks more layers are taken together. */
  private static final long MOST_TERMS = 400_000_000;

  /** Shares below are what outward rounding leaves of nothing. */
  private static final double NEGLIGIBLE = 1e-9;

  private final Network network;
  private final Box box;

  private Budget(Network network, Box box) {
    this.network = network;
    this.box = box;
  }

  /**
   * The shares of a bound; none if it is infinite.
   *
   * @param bound the largest of all output elements
   * @param weights what they were rounded to
   */
  static List<Share> of(Network network, Box box, double bound, WeightFormat weights) {
    Budget budget = new Budget(network, box);
    return bound <= Double.MAX_VALUE && bound > 0 ? budget.shares(bound, weights) : List.of();
  }

  private List<Share> shares(double bound, WeightFormat weights) {
    List<Integer> rounding = new ArrayList<>();
    for (int l = 0; l < network.layers().size(); l++) {
      if (rounds(network.layers().get(l))) {
        rounding.add(l);
      }
    }
    long steps = Math.clamp(MOST_TERMS / Math.max(1, terms()), 1, MOST_STEPS);
    int group = Math.max(1, Math.ceilDiv(rounding.size(), (int) steps));
    List<String[]> names = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    names.add(
        weights == WeightFormat.F32
            ? new String[] {"constants", "folded and packed"}
            : new String[] {"quantization", "weights as " + weights.text()});
    errors.add(error(-1));
    for (int g = 0; g < rounding.size(); g += group) {
      int first = rounding.get(g);
      int last = rounding.get(Math.min(g + group, rounding.size()) - 1);
      names.add(new String[] {"rounding", name(first, last)});
      errors.add(error(last));
    }
    double total = errors.getLast();
    List<Share> shares = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < errors.size(); i++) {
      double share = bound * Math.max(0, errors.get(i) - before) / total;
      before = Math.max(before, errors.get(i));
      if (share > NEGLIGIBLE * bound && share <= Double.MAX_VALUE) {
        shares.add(new Share(names.get(i)[0], names.get(i)[1], share));
      }
    }
    return shares;
  }

  private long terms() {
    return network.layers().stream()
        .mapToLong(layer -> layer instanceof Layer.Affine map ? map.source().length : layer.size())
        .sum();
  }

  private String name(int first, int last) {
    return first == last
        ? "layer %s, %s".formatted(first, kind(network.layers().get(first)))
        : "layers %s to %s".formatted(first, last);
  }

  private static String kind(Layer layer) {
    return switch (layer) {
      case Layer.Input input -> "input of " + input.size();
      case Layer.Affine affine -> affine.size() + " sums";
      case Layer.Unary unary ->
          unary.size() + " " + unary.function().name().toLowerCase(java.util.Locale.ROOT);
      case Layer.Binary binary ->
          binary.size() + " " + binary.operation().name().toLowerCase(java.util.Locale.ROOT) + "s";
      case Layer.Extremum extremum -> extremum.size() + (extremum.largest() ? " max" : " min");
    };
  }

  private static boolean rounds(Layer layer) {
    return switch (layer) {
      case Layer.Input _, Layer.Extremum _ -> false;
      case Layer.Affine affine -> Arrays.stream(affine.roundings()).anyMatch(count -> count > 0);
      case Layer.Unary unary -> unary.relative() > 0 || unary.absolute() > 0;
      case Layer.Binary binary -> binary.rounded();
    };
  }

  /** The largest error of an output where no layer after {@code last} rounds. */
  private double error(int last) {
    List<Layer> layers = new ArrayList<>();
    for (int l = 0; l < network.layers().size(); l++) {
      Layer layer = network.layers().get(l);
      layers.add(l <= last ? layer : exact(layer));
    }
    Analysis analysis =
        new Analyzer(new Network(layers, network.outputs())).analyze(box, INTERVALS);
    double largest = 0;
    for (int output : network.outputs()) {
      largest = Math.max(largest, analysis.error(output));
    }
    return largest;
  }

  private static Layer exact(Layer layer) {
    return switch (layer) {
      case Layer.Input input -> input;
      case Layer.Extremum extremum -> extremum;
      case Layer.Affine affine ->
          new Layer.Affine(
              affine.start(),
              affine.source(),
              affine.weight(),
              affine.weightRadius(),
              affine.change(),
              affine.changeRadius(),
              new int[affine.roundings().length],
              null,
              new double[affine.size()],
              affine.peak(),
              affine.slack());
      case Layer.Unary unary ->
          new Layer.Unary(unary.function(), unary.argument(), 0, 0, unary.limit());
      case Layer.Binary binary ->
          new Layer.Binary(binary.operation(), binary.left(), binary.right(), false);
    };
  }
}
