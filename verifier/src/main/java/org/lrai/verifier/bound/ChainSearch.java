package org.lrai.verifier.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /**
   * Regions after which hidden sums are bounded again, in so many parts of the box; each time it is
   * so many times as many.
   */
  private static final long FIRST_REGIONS = 2_000;

  private static final int FIRST_PARTS = 32;
  private static final int MORE_REGIONS = 64;
  private static final int MORE_PARTS = 4;

  private final Analyzer analyzer;
  private final ChainRegions regions;
  private final Attack attack;
  private final Limits limits;

  private long mostRegions = FIRST_REGIONS;
  private int parts = FIRST_PARTS;

  /** What is known of the whole box once hidden sums were bounded in parts. */
  private @Nullable Analysis refined;

  ChainSearch(Analyzer analyzer, RectifierChain chain, Query query, Attack attack, Limits limits) {
    this.analyzer = analyzer;
    this.regions = new ChainRegions(analyzer, chain, query.box());
    this.attack = attack;
    this.limits = limits;
  }

  /** Bounds hidden sums of the whole box again. */
  Analysis tighten(Analysis root) {
    return regions.tighten(root, 1, limits);
  }

  /** Whether all constraints of a conjunction can hold somewhere in the box. */
  PropertyVerdict run(Analysis root, List<Constraint> all) {
    while (true) {
      Analysis tight = refined == null ? root : refined;
      PropertyVerdict verdict = search(tight, all);
      if (verdict != null) {
        return verdict;
      }
      refined = regions.tighten(tight, parts, limits.part(2));
      mostRegions *= MORE_REGIONS;
      parts *= MORE_PARTS;
    }
  }

  /** The same; null if it takes too many regions. */
  private @Nullable PropertyVerdict search(Analysis root, List<Constraint> all) {
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

  private @Nullable PropertyVerdict split(List<Constraint> all, Goal goal, ChainState whole) {
    Deque<ChainState> open = new ArrayDeque<>();
    open.add(whole);
    long steps = 0;
    PropertyVerdict verdict = new PropertyVerdict.Holds();
    while (!open.isEmpty()) {
      PropertyVerdict reached = limits.reached(steps, "regions");
      if (reached != null || steps >= mostRegions) {
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
        List<ChainState> parts = ChainCut.parts(state, descent, TARGET);
        if (parts.isEmpty()) {
          descent.minimize(List.of(state), PhaseSearch.LAST_STEPS, TARGET);
          attack.consider(descent.input(state), all);
          complete[0] &= excluded(state, goal) || excludedExecuted(state, goal);
        } else {
          chosen.addAll(parts);
        }
        state.forget();
      }
    });
    return new Parts(chosen, complete[0]);
  }

  private boolean closed(ChainState state, Goal goal) {
    return state.bound() < 0 && excluded(state, goal);
  }
}
