package org.lrai.runtime.ops;

import java.util.Arrays;
import org.lrai.runtime.Tensor;

/**
 * Decision trees in the form they are walked in. A reference to what follows a node is the index of
 * a node, or {@code ~index} of a leaf; each leaf votes for any number of targets.
 *
 * <p>Nodes are given by data that may be anything; the constructor of a walk checks indices, and a
 * walk ends after as many steps as there are nodes.
 */
final class Trees {

  /** What a node asks of its feature. */
  enum Mode {
    BRANCH_LEQ,
    BRANCH_LT,
    BRANCH_GTE,
    BRANCH_GT,
    BRANCH_EQ,
    BRANCH_NEQ,
    BRANCH_MEMBER
  }

  private final Inputs in;
  private final int[] roots;
  private final int[] features;
  private final double[] splits;
  private final Mode[] modes;
  private final int[] whenTrue;
  private final int[] whenFalse;
  private final boolean[] missingIsTrue;

  /** For each node the members that it asks for, ascending; empty for other nodes. */
  private final double[][] members;

  /** Votes of leaf i: from {@code firstVote[i]} up to {@code firstVote[i + 1]}. */
  private final int[] firstVote;

  private final int[] targets;
  private final double[] weights;
  private final int[] votedTargets;
  private final boolean allVotesPositive;

  Trees(
      Inputs in,
      int[] roots,
      int[] features,
      double[] splits,
      Mode[] modes,
      int[] whenTrue,
      int[] whenFalse,
      boolean[] missingIsTrue,
      double[][] members,
      int[] firstVote,
      int[] targets,
      double[] weights) {
    this.in = in;
    this.roots = roots;
    this.features = features;
    this.splits = splits;
    this.modes = modes;
    this.whenTrue = whenTrue;
    this.whenFalse = whenFalse;
    this.missingIsTrue = missingIsTrue;
    this.members = members;
    this.firstVote = firstVote;
    this.targets = targets;
    this.weights = weights;
    this.votedTargets = Arrays.stream(targets).distinct().toArray();
    this.allVotesPositive = Arrays.stream(weights).noneMatch(weight -> weight < 0);
    checkReferences(roots);
    checkReferences(whenTrue);
    checkReferences(whenFalse);
    for (int feature : features) {
      in.require(feature >= 0, "feature %d", feature);
    }
  }

  private void checkReferences(int[] references) {
    for (int reference : references) {
      in.require(
          reference >= 0 ? reference < features.length : ~reference < firstVote.length - 1,
          "a node refers to node or leaf %d, which is not there",
          reference >= 0 ? reference : ~reference);
    }
  }

  int count() {
    return roots.length;
  }

  /** Whether no vote is negative. */
  boolean allVotesPositive() {
    return allVotesPositive;
  }

  /** The targets that leaves vote for, without repetition. */
  int[] votedTargets() {
    return votedTargets.clone();
  }

  /**
   * Puts the votes of all trees together for a row of X.
   *
   * @param x the features, at least as many as the nodes ask for
   * @param first index of the row's first feature
   * @param featureCount number of features
   * @param scores receives a score for each target; 0 for one without votes
   */
  void score(Elements x, int first, int featureCount, TreeAggregate aggregate, double[] scores) {
    boolean[] voted = new boolean[scores.length];
    double[] row = new double[featureCount];
    for (int feature = 0; feature < featureCount; feature++) {
      row[feature] = x.getDouble(first + feature);
    }
    Arrays.fill(scores, 0);
    for (int root : roots) {
      int leaf = walk(root, row);
      for (int vote = firstVote[leaf]; vote < firstVote[leaf + 1]; vote++) {
        int target = targets[vote];
        double weight = weights[vote];
        scores[target] = voted[target] ? combine(aggregate, scores[target], weight) : weight;
        voted[target] = true;
      }
    }
    for (int target = 0; aggregate == TreeAggregate.AVERAGE && target < scores.length; target++) {
      scores[target] /= roots.length;
    }
  }

  private static double combine(TreeAggregate aggregate, double score, double weight) {
    return switch (aggregate) {
      case SUM, AVERAGE -> score + weight;
      case MIN -> Math.min(score, weight);
      case MAX -> Math.max(score, weight);
    };
  }

  private int walk(int root, double[] row) {
    int at = root;
    for (int step = 0; at >= 0; step++) {
      int feature = features[at];
      // Not require: it would make an array of its arguments in each step.
      if (step >= features.length) {
        throw in.invalid("the nodes form a circle");
      }
      if (feature >= row.length) {
        throw in.invalid("feature " + feature + " of " + row.length);
      }
      at = holds(at, row[feature]) ? whenTrue[at] : whenFalse[at];
    }
    return ~at;
  }

  private boolean holds(int node, double value) {
    if (Double.isNaN(value) && missingIsTrue[node]) {
      return true;
    }
    double split = splits[node];
    return switch (modes[node]) {
      case BRANCH_LEQ -> value <= split;
      case BRANCH_LT -> value < split;
      case BRANCH_GTE -> value >= split;
      case BRANCH_GT -> value > split;
      case BRANCH_EQ -> value == split;
      case BRANCH_NEQ -> value != split;
      case BRANCH_MEMBER -> isMember(members[node], value);
    };
  }

  private static boolean isMember(double[] members, double value) {
    // Adding 0 makes -0 to 0, which the search would tell apart.
    return Arrays.binarySearch(members, value + 0.0) >= 0;
  }

  /** The rows of X {@code [N, F]}. */
  static int rows(Inputs in, Tensor x) {
    in.requireRank(x, "X", 2);
    return (int) x.dim(0);
  }
}
