package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;

/** What holds for a network in a region: bounds of all neurons, and of linear functions of them. */
public final class Analysis {
  /** Rows that go down together, so that weights are read from the cache. */
  private static final int GROUP = 16;

  final Bounds bounds;
  private final Analyzer analyzer;
  private final Region region;
  private final boolean parallel;
  private final @Nullable Relaxation[] relaxations;
  private final AffineMap.Charges charges;

  /** The largest magnitude of each layer. */
  private final double[] largest;

  /** Layers of which all is known as in the wider region. */
  private final boolean[] kept;

  /** Layers with a sign that is given. */
  private final boolean[] signed;

  Analysis(
      Analyzer analyzer, Region region, Effort effort, @Nullable Analysis wider, boolean parallel) {
    this(analyzer, region, effort, wider, parallel, false);
  }

  /**
   * What holds in a region, by what holds in a wider one.
   *
   * @param inherited whether sums keep the bounds of the wider region as they are
   */
  Analysis(
      Analyzer analyzer,
      Region region,
      Effort effort,
      @Nullable Analysis wider,
      boolean parallel,
      boolean inherited) {
    this.analyzer = analyzer;
    this.region = region;
    this.parallel = parallel;
    int neurons = analyzer.network().neurons();
    bounds = new Bounds(neurons);
    relaxations = new Relaxation[analyzer.layers()];
    charges = new AffineMap.Charges(new double[neurons], new double[neurons], new double[neurons]);
    largest = new double[analyzer.layers()];
    largest[0] = 1;
    kept = new boolean[analyzer.layers()];
    signed = signed(analyzer, region.phase());
    bounds.setExact(Network.ONE, 1, 1);
    kept[0] = true;
    int inputs = 0;
    long operations = effort.operations();
    double before = 1;
    boolean same = inherited && wider != null && wider.region.box().equals(region.box());
    for (int l = 1; l < analyzer.layers(); l++) {
      int from = analyzer.first(l);
      int to = analyzer.first(l + 1);
      boolean sum = analyzer.affine(l) != null;
      if (wider != null && same && samePhases(l, wider) && ((sum && inherited) || kept(l))) {
        // Nothing that this layer depends on has changed.
        kept[l] = true;
        bounds.copy(wider.bounds, from, to);
        relaxations[l] = wider.relaxations[l];
        charges.copy(wider.charges, from, to);
        largest[l] = wider.largest[l];
        before = Math.max(before, largest[l]);
        inputs += analyzer.layer(l) instanceof Layer.Input input ? input.size() : 0;
        continue;
      }
      if (analyzer.layer(l) instanceof Layer.Input input) {
        for (int i = 0; i < input.size(); i++, inputs++) {
          bounds.setExact(from + i, region.box().lower()[inputs], region.box().upper()[inputs]);
        }
      } else if (wider != null && sum && inherited) {
        bounds.copy(wider.bounds, from, to);
        charges.copy(wider.charges, from, to);
        inherit(from, to, null);
      } else {
        forward(l, before, effort.differences() ? null : wider);
        inherit(from, to, wider);
        operations -= refine(l, effort, operations - analyzer.reserved(l));
      }
      for (int n = from; n < to; n++) {
        largest[l] = Math.max(largest[l], Math.max(bounds.real[n], bounds.change[n]));
      }
      before = Math.max(before, largest[l]);
    }
    if (inputs != region.box().size()) {
      throw new IllegalArgumentException(
          "a box of %d elements for %d inputs".formatted(region.box().size(), inputs));
    }
  }

  private static boolean[] signed(Analyzer analyzer, byte @Nullable [] phase) {
    boolean[] signed = new boolean[analyzer.layers()];
    byte[] none = new byte[phase == null ? 0 : phase.length];
    for (int l = 1; phase != null && l < signed.length; l++) {
      int from = analyzer.first(l);
      int to = analyzer.first(l + 1);
      signed[l] = !Arrays.equals(phase, from, to, none, from, to);
    }
    return signed;
  }

  /** Whether all that a layer reads is known as in the wider region. */
  private boolean kept(int l) {
    for (int source : analyzer.sources(l)) {
      if (!kept[source]) {
        return false;
      }
    }
    return true;
  }

  private boolean samePhases(int l, Analysis wider) {
    int from = analyzer.first(l);
    int to = analyzer.first(l + 1);
    byte[] phase = region.phase();
    byte[] before = wider.region.phase();
    return (phase == null || before == null)
        ? !signed[l] && !wider.signed[l]
        : Arrays.equals(phase, from, to, before, from, to);
  }

  /**
   * Bounds a layer by what it reads.
   *
   * @param before the largest magnitude in a layer before
   * @param wider of which the charges for rounding are taken over; null to compute them
   */
  private void forward(int l, double before, @Nullable Analysis wider) {
    AffineMap affine = analyzer.affine(l);
    int from = analyzer.first(l);
    int size = analyzer.first(l + 1) - from;
    if (affine == null) {
      relaxations[l] = new Relaxation(analyzer.layer(l), from, bounds, analyzer.coefficientError());
    } else {
      rows(size, 64)
          .forEach(start -> {
            for (int i = start; i < Math.min(size, start + 64); i++) {
              double rounding = wider == null ? -1 : wider.charges.rounding()[from + i];
              affine.forward(
                  i, from, bounds, before, analyzer.coefficientError(), charges, rounding);
            }
          });
    }
  }

  private IntStream rows(int count, int step) {
    IntStream starts = IntStream.iterate(0, start -> start < count, start -> start + step);
    return parallel ? starts.boxed().toList().parallelStream().mapToInt(i -> i) : starts;
  }

  private void inherit(int from, int to, @Nullable Analysis wider) {
    byte[] phase = region.phase();
    for (int n = from; n < to; n++) {
      if (!bounds.known(n)) {
        continue;
      }
      if (wider != null && wider.bounds.known(n)) {
        bounds.clipReal(n, wider.bounds.realLow[n], wider.bounds.realHigh[n]);
        bounds.clipChange(n, wider.bounds.changeLow[n], wider.bounds.changeHigh[n]);
      }
      clipPhase(n, phase);
    }
  }

  private void clipPhase(int n, byte @Nullable [] phase) {
    if (phase != null && phase[n] > 0) {
      bounds.clipReal(n, 0, Double.MAX_VALUE);
    } else if (phase != null && phase[n] < 0) {
      bounds.clipReal(n, -Double.MAX_VALUE, 0);
    }
  }

  /** Bounds a layer's neurons by substitution; about how many operations it took. */
  private long refine(int l, Effort effort, long operations) {
    AffineMap affine = analyzer.affine(l);
    if (affine == null
        ? !(analyzer.layer(l) instanceof Layer.Binary)
        : analyzer.readsInputs(affine)) {
      return 0;
    }
    List<Objective> objectives = new ArrayList<>();
    for (int n = analyzer.first(l); n < analyzer.first(l + 1); n++) {
      if (!bounds.known(n)) {
        continue;
      }
      boolean open = bounds.realLow[n] < 0 && bounds.realHigh[n] > 0;
      boolean openChange = open || (bounds.executedLow[n] < 0 && bounds.executedHigh[n] > 0);
      boolean always = effort.everyNeuron() || analyzer.shaped(n);
      if (always || (analyzer.rectified(n) && open)) {
        objectives.add(Objective.real(n, 1));
        objectives.add(Objective.real(n, -1));
      }
      if (effort.differences() && (always || (analyzer.rectified(n) && openChange))) {
        objectives.add(Objective.change(n, 1));
        objectives.add(Objective.change(n, -1));
      }
    }
    long cost = 2L * objectives.size() * analyzer.termsBelow(l);
    if (cost > operations) {
      objectives.removeIf(objective -> !analyzer.isOutput(objective.neuron()[0]));
      cost = 2L * objectives.size() * analyzer.termsBelow(l);
    }
    if (cost > operations) {
      return 0;
    }
    double[] upper = uppers(objectives, l);
    for (int i = 0; i < upper.length; i += 2) {
      Objective objective = objectives.get(i);
      int n = objective.neuron()[0];
      if (objective.real()[0] != 0) {
        bounds.clipReal(n, -upper[i + 1], upper[i]);
      } else {
        bounds.clipChange(n, -upper[i + 1], upper[i]);
      }
    }
    return cost;
  }

  /** Upper bounds of linear functions of neurons, infinite where there is none. */
  public double[] uppers(List<Objective> objectives) {
    return uppers(objectives, analyzer.layers() - 1);
  }

  private double[] uppers(List<Objective> objectives, int top) {
    double[] upper = new double[objectives.size()];
    rows(upper.length, GROUP)
        .forEach(start -> {
          int end = Math.min(upper.length, start + GROUP);
          Substitution substitution = new Substitution(analyzer, this, null);
          Substitution.Row[] rows =
              objectives.subList(start, end).stream()
                  .map(substitution::row)
                  .toArray(Substitution.Row[]::new);
          double[] found = substitution.bounds(rows, top, false);
          System.arraycopy(found, 0, upper, start, found.length);
        });
    return upper;
  }

  /** An upper bound of a linear function of neurons, with lines that a search has chosen. */
  public Bound upper(Objective objective, @Nullable Choices choices) {
    Substitution substitution = new Substitution(analyzer, this, choices);
    Substitution.Row row = substitution.row(objective);
    double[] found = substitution.bounds(new Substitution.Row[] {row}, analyzer.layers() - 1, true);
    return new Bound(found[0], row.real);
  }

  /** Bounds the real value of a neuron again, from above (sign 1) or below (-1). */
  public void tighten(int neuron, double sign, Choices choices) {
    tighten(neuron, sign, upper(Objective.real(neuron, sign), choices).upper());
  }

  /**
   * The same by a bound that the caller has shown, such as the largest of all parts of the region.
   */
  public void tighten(int neuron, double sign, double upper) {
    if (bounds.known(neuron) && sign > 0) {
      bounds.clipReal(neuron, -Double.MAX_VALUE, upper);
    } else if (bounds.known(neuron)) {
      bounds.clipReal(neuron, -upper, Double.MAX_VALUE);
    }
  }

  /** The most that the executed value of a neuron differs from the real one; may be infinite. */
  public double error(int neuron) {
    return bounds.change[neuron];
  }

  /** Lower and upper bound of the real value, infinite where there is none. */
  public double[] real(int neuron) {
    return new double[] {bounds.realLow[neuron], bounds.realHigh[neuron]};
  }

  /** Lower and upper bound of the difference. */
  public double[] change(int neuron) {
    return new double[] {bounds.changeLow[neuron], bounds.changeHigh[neuron]};
  }

  /** Lower and upper bound of the executed value. */
  public double[] executed(int neuron) {
    return new double[] {bounds.executedLow[neuron], bounds.executedHigh[neuron]};
  }

  public Region region() {
    return region;
  }

  /** Whether element i of a layer is a rectifier whose argument may have either sign. */
  boolean unstable(int layer, int i) {
    Relaxation relaxation = relaxations[layer];
    if (relaxation == null
        || !(analyzer.layer(layer) instanceof Layer.Unary unary)
        || unary.function() != Function.RELU) {
      return false;
    }
    int argument = relaxation.a[i];
    return bounds.realLow[argument] < 0 && bounds.realHigh[argument] > 0;
  }

  @Nullable Relaxation relaxation(int layer) {
    return relaxations[layer];
  }

  /** Whether a layer has neurons with a sign that is given. */
  boolean signed(int layer) {
    return signed[layer];
  }

  AffineMap.Charges charges() {
    return charges;
  }

  /** What coefficients that underflow in one substitution may change. */
  double underflow() {
    double most = 0;
    for (double each : largest) {
      most = Math.max(most, each);
    }
    return Outward.multiplyUp(analyzer.operations() * Double.MIN_VALUE, most);
  }
}
