package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How regions of a chain are cut: at the sum that lowers their bound most once its sign is known.
 */
final class ChainCut {
  /** Sums that are tried before one is chosen. */
  private static final int CANDIDATES = 8;

  private ChainCut() {}

  /**
   * The two parts of a region, the one with the larger bound first; none if the sign of every sum
   * is known.
   *
   * @param target bounds below this are as good as it
   */
  static List<ChainState> parts(ChainState state, ChainDescent descent, float target) {
    List<ChainState> parts = new ArrayList<>();
    for (Candidate candidate : candidates(state)) {
      parts.add(state.part(candidate.stage(), candidate.place(), 1));
      parts.add(state.part(candidate.stage(), candidate.place(), -1));
    }
    descent.minimize(parts, 1, target);
    List<ChainState> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < parts.size(); i += 2) {
      float positive = Math.max(parts.get(i).bound(), target);
      float negative = Math.max(parts.get(i + 1).bound(), target);
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
