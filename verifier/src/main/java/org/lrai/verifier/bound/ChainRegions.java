package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Choices;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Objective;
import org.lrai.certificates.checker.Region;
import org.lrai.verifier.bound.ChainState.Function;
import org.lrai.verifier.bound.ChainState.Phase;

/** Regions of a chain, as a descent has them and as the analysis does. */
final class ChainRegions {
  /** Hidden sums that are bounded together, from above and below. */
  private static final int NEURONS = ChainDescent.GROUP / 2;

  /**
   * Steps for each hidden sum's bound, and for each part of the box in which it is bounded again.
   */
  private static final int HIDDEN_STEPS = 24;

  private static final int PART_STEPS = 16;

  private static final Effort RANGES_ONLY = new Effort(false, false, 0);

  private final Analyzer analyzer;
  private final RectifierChain chain;
  private final Box box;
  private final Deque<ChainDescent> idle = new ConcurrentLinkedDeque<>();

  ChainRegions(Analyzer analyzer, RectifierChain chain, Box box) {
    this.analyzer = analyzer;
    this.chain = chain;
    this.box = box;
  }

  /** Lends a descent that no other thread has. */
  void descend(Consumer<ChainDescent> work) {
    ChainDescent found = idle.poll();
    ChainDescent descent = found == null ? new ChainDescent(chain, box) : found;
    work.accept(descent);
    idle.push(descent);
  }

  /** A function of the sums of one stage; differences do not count. */
  Function function(Objective objective) {
    int stage = chain.stage(objective.neuron()[0]);
    float[] coefficient = new float[chain.size()[stage]];
    for (int i = 0; i < objective.neuron().length; i++) {
      coefficient[objective.neuron()[i] - chain.sums()[stage]] += (float) objective.real()[i];
    }
    return new Function(stage, coefficient, (float) objective.constant());
  }

  /** Where a descent begins in the whole box. */
  ChainState start(Function function, Analysis analysis) {
    return ChainState.start(function, analysis, bounds(analysis, 0), bounds(analysis, 1));
  }

  private float[][] bounds(Analysis analysis, int end) {
    float[][] bounds = new float[chain.stages()][0];
    for (int k = 1; k + 1 < bounds.length; k++) {
      bounds[k] = new float[chain.size()[k]];
      for (int i = 0; i < bounds[k].length; i++) {
        bounds[k][i] = (float) analysis.real(chain.sums()[k] + i)[end];
      }
    }
    return bounds;
  }

  /** The best choices of a state, for the analysis. */
  Choices choices(ChainState state) {
    double[] slope = new double[analyzer.network().neurons()];
    double[] multiplier = new double[slope.length];
    for (int k = 1; k + 1 < chain.stages(); k++) {
      for (int i = 0; i < chain.size()[k]; i++) {
        slope[chain.rectifiers()[k] + i] = state.slope()[k][i];
      }
    }
    for (int p = 0; p < state.phases().size(); p++) {
      Phase phase = state.phases().get(p);
      multiplier[chain.sums()[phase.stage()] + phase.place()] = state.multiplier()[p];
    }
    return new Choices(slope, multiplier);
  }

  /** The region of a state. */
  Region region(ChainState state) {
    byte[] signs = new byte[analyzer.network().neurons()];
    for (Phase each : state.phases()) {
      signs[chain.sums()[each.stage()] + each.place()] = (byte) each.sign();
    }
    return new Region(box, signs);
  }

  /** What holds in the region of a state; null if no input lies in it. */
  @Nullable Analysis narrow(ChainState state) {
    return analyzer.narrow(region(state), state.wider());
  }

  /**
   * Bounds hidden sums of the whole box again, stage by stage, with slopes chosen for each.
   *
   * @param parts into how many the box is cut, at signs of sums before it, for each that may have
   *     either sign
   */
  Analysis tighten(Analysis root, int parts, Limits limits) {
    Analysis tight = root;
    for (int k = 2; k + 1 < chain.stages() && !limits.expired(); k++) {
      Analysis current = tight;
      int first = chain.sums()[k];
      int[] open =
          IntStream.range(first, first + chain.size()[k])
              .filter(n -> current.real(n)[0] < 0 && current.real(n)[1] > 0)
              .toArray();
      if (open.length == 0) {
        continue;
      }
      ChainState start = start(new Function(k, new float[0], 0), current);
      IntStream.iterate(0, from -> from < open.length, from -> from + NEURONS)
          .boxed()
          .toList()
          .parallelStream()
          .map(from -> Arrays.copyOfRange(open, from, Math.min(open.length, from + NEURONS)))
          .filter(_ -> !limits.expired())
          .forEach(neurons -> descend(descent -> tighten(neurons, start, parts, limits, descent)));
      tight =
          Objects.requireNonNull(
              analyzer.analyze(Region.of(box), RANGES_ONLY, current, true), "not empty");
    }
    return tight;
  }

  private void tighten(
      int[] neurons, ChainState start, int parts, Limits limits, ChainDescent descent) {
    List<ChainState> states = new ArrayList<>();
    for (int n : neurons) {
      for (int sign : new int[] {1, -1}) {
        states.add(start.of(function(Objective.real(n, sign))));
      }
    }
    descent.minimize(states, HIDDEN_STEPS, 0);
    for (int i = 0; i < states.size(); i++) {
      start.wider().tighten(neurons[i / 2], i % 2 == 0 ? 1 : -1, choices(states.get(i)));
    }
    for (int i = 0; i < states.size() && parts > 1; i++) {
      boolean open = states.get(i).bound() >= 0 && states.get(i ^ 1).bound() >= 0;
      if (open && !limits.expired()) {
        Objective objective = Objective.real(neurons[i / 2], i % 2 == 0 ? 1 : -1);
        double upper = upper(objective, cut(states.get(i), parts, descent));
        start.wider().tighten(neurons[i / 2], i % 2 == 0 ? 1 : -1, upper);
      }
    }
  }

  /** Cuts what has the largest bounds, until there are so many parts or all have negative ones. */
  private static List<ChainState> cut(ChainState whole, int parts, ChainDescent descent) {
    List<ChainState> leaves = new ArrayList<>(List.of(whole));
    boolean more = true;
    while (more && leaves.size() < parts) {
      leaves.sort(Comparator.comparingDouble(ChainState::bound).reversed());
      List<ChainState> next = new ArrayList<>();
      List<ChainState> fresh = new ArrayList<>();
      int most = Math.min(ChainDescent.GROUP / 2, parts - leaves.size());
      for (ChainState leaf : leaves) {
        List<ChainState> halves =
            fresh.size() < 2 * most && leaf.bound() >= 0
                ? ChainCut.parts(leaf, descent, 0)
                : List.of();
        fresh.addAll(halves);
        if (halves.isEmpty()) {
          next.add(leaf);
        } else {
          leaf.forget();
        }
      }
      descent.minimize(fresh, PART_STEPS, 0);
      next.addAll(fresh);
      leaves = next;
      more = !fresh.isEmpty();
    }
    return leaves;
  }

  /** The largest upper bound that holds in some parts. */
  private double upper(Objective objective, List<ChainState> parts) {
    double upper = Double.NEGATIVE_INFINITY;
    for (ChainState part : parts) {
      Analysis analysis = narrow(part);
      if (analysis != null) {
        upper = Math.max(upper, analysis.upper(objective, choices(part)).upper());
      }
    }
    return upper;
  }
}
