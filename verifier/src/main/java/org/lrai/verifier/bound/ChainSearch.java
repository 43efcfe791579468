package org.lrai.verifier.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Effort;

/**
 * {@link PhaseSearch} for networks in which sums and rectifiers alternate. Choices are found in
 * single precision; what closes a region is a bound that the analysis computes with them.
 */
final class ChainSearch {
  /** Groups that are worked on side by side; fixed, so that results do not depend on threads. */
  private static final int GROUPS = 2;

  /** Bounds in single precision below this are tried with the analysis. */
  private static final float TARGET = -1e-4f;

  /** Rectifiers that are tried before one is chosen. */
  private static final int CANDIDATES = 8;

  /** Steps for each hidden sum's bound. */
  private static final int HIDDEN_STEPS = 24;

  private final Analyzer analyzer;
  private final ChainRegions regions;
  private final Attack attack;
  private final Limits limits;

  ChainSearch(Analyzer analyzer, RectifierChain chain, Query query, Attack attack, Limits limits) {
    this.analyzer = analyzer;
    this.regions = new ChainRegions(analyzer, chain, query.box(), limits);
    this.attack = attack;
    this.limits = limits;
  }

  /** Bounds hidden sums of the whole box again. */
  Analysis tighten(Analysis root) {
    return regions.tighten(root, HIDDEN_STEPS);
  }

  /** Whether all constraints of a conjunction can hold somewhere in the box. */
  PropertyVerdict run(Analysis root, List<Constraint> all) {
    Goal goal = null;
    ChainState least = null;
    for (Constraint each : all) {
      Goal candidate = Goal.real(each, root);
      ChainState state = regions.start(regions.function(candidate.objective()), root);
      regions.descend(descent -> descent.minimize(List.of(state), PhaseSearch.FIRST_STEPS, TARGET));
      if (excluded(state, candidate)) {
        return new PropertyVerdict.Holds();
      }
      if (least == null || state.bound() < least.bound()) {
        goal = candidate;
        least = state;
      }
    }
    return goal == null || least == null
        ? new PropertyVerdict.Unknown("a property without constraints of outputs")
        : split(all, goal, least);
  }

  /** Whether a constraint is excluded in a region, by a bound that holds. */
  private boolean excluded(ChainState state, Goal goal) {
    Analysis analysis = regions.narrow(state);
    return analysis == null
        || goal.constraint()
            .excluded(analysis.upper(goal.objective(), regions.choices(state)).upper(), analysis);
  }

  /** The same for executed values, with what rounding changes in this region alone. */
  private boolean excludedExecuted(ChainState state, Goal goal) {
    Analysis analysis =
        analyzer.analyze(regions.region(state), Effort.UNSTABLE, state.wider(), false);
    return analysis == null
        || goal.constraint()
            .excluded(
                analysis.upper(goal.constraint().negated(), regions.choices(state)).upper(),
                analysis);
  }

  private PropertyVerdict split(List<Constraint> all, Goal goal, ChainState whole) {
    Deque<ChainState> open = new ArrayDeque<>();
    open.add(whole);
    long steps = 0;
    PropertyVerdict verdict = new PropertyVerdict.Holds();
    while (!open.isEmpty()) {
      PropertyVerdict reached = limits.reached(steps, "regions");
      if (reached != null) {
        return reached;
      }
      List<List<ChainState>> groups = groups(open);
      steps += groups.stream().mapToInt(List::size).sum();
      List<Parts> found = groups.parallelStream().map(group -> visit(group, all, goal)).toList();
      PropertyVerdict.Violated violated = attack.replay();
      if (violated != null) {
        return violated;
      }
      for (Parts each : found) {
        if (!each.complete()) {
          verdict = new PropertyVerdict.Unknown("a region in which every rectifier is decided");
        }
        open.addAll(each.states());
      }
    }
    return verdict;
  }

  /** Takes the last regions, a few for each of the groups. */
  private static List<List<ChainState>> groups(Deque<ChainState> open) {
    int count = Math.clamp((open.size() + GROUPS - 1) / GROUPS, 1, ChainDescent.GROUP);
    List<List<ChainState>> groups = new ArrayList<>();
    while (groups.size() < GROUPS && !open.isEmpty()) {
      List<ChainState> group = new ArrayList<>();
      while (group.size() < count && !open.isEmpty()) {
        group.add(open.removeLast());
      }
      groups.add(group);
    }
    return groups;
  }

  /**
   * What is left of some regions.
   *
   * @param complete whether nothing is left but these parts
   */
  private record Parts(List<ChainState> states, boolean complete) {}

  private Parts visit(List<ChainState> group, List<Constraint> all, Goal goal) {
    List<ChainState> chosen = new ArrayList<>();
    boolean[] complete = {true};
    regions.descend(descent -> {
      descent.minimize(group, PhaseSearch.STEPS, TARGET);
      List<ChainState> left = group.stream().filter(state -> !closed(state, goal)).toList();
      if (!left.isEmpty()) {
        attack.consider(descent.input(left.getFirst()), all);
      }
      for (ChainState state : left) {
        List<Candidate> candidates = candidates(state);
        if (candidates.isEmpty()) {
          descent.minimize(List.of(state), PhaseSearch.LAST_STEPS, TARGET);
          attack.consider(descent.input(state), all);
          complete[0] &= excluded(state, goal) || excludedExecuted(state, goal);
        } else {
          chosen.addAll(best(state, candidates, descent));
        }
        state.forget();
      }
    });
    return new Parts(chosen, complete[0]);
  }

  private boolean closed(ChainState state, Goal goal) {
    return state.bound() < 0 && excluded(state, goal);
  }

  /** The two parts of a region by the candidate that lowers the bound most. */
  private static List<ChainState> best(
      ChainState state, List<Candidate> candidates, ChainDescent descent) {
    List<ChainState> parts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      parts.add(state.part(candidate.stage(), candidate.place(), 1));
      parts.add(state.part(candidate.stage(), candidate.place(), -1));
    }
    descent.minimize(parts, 1, TARGET);
    List<ChainState> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < parts.size(); i += 2) {
      float positive = Math.max(parts.get(i).bound(), TARGET);
      float negative = Math.max(parts.get(i + 1).bound(), TARGET);
      // Both must be closed; the worse one counts most.
      double score =
          Math.max(positive, negative) + PhaseSearch.SHARE_OF_BETTER * Math.min(positive, negative);
      if (best.isEmpty() || score < least) {
        best =
            positive > negative
                ? List.of(parts.get(i), parts.get(i + 1))
                : List.of(parts.get(i + 1), parts.get(i));
        least = score;
      }
    }
    return best;
  }

  private record Candidate(int stage, int place, double gain) {}

  /** Sums of which a sign promises most; none if all are decided. */
  private static List<Candidate> candidates(ChainState state) {
    List<Candidate> found = new ArrayList<>();
    for (int k = 1; k < state.coefficients().length; k++) {
      float[] coefficients = state.coefficients()[k];
      for (int i = 0; i < coefficients.length; i++) {
        float low = state.low(k, i);
        float high = state.high(k, i);
        if (low < 0 && high > 0) {
          found.add(new Candidate(k, i, PhaseSearch.gain(coefficients[i], low, high)));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::gain).reversed());
    return found.subList(0, Math.min(found.size(), CANDIDATES));
  }
}
