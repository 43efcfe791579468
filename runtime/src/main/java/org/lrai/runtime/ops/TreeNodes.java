package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/**
 * Reads trees with the numbering of ONNX TreeEnsembleRegressor and TreeEnsembleClassifier, where a
 * node is named by its tree and a number in it, and a leaf is a node of mode LEAF.
 *
 * <p>Inputs from 1 on, each of one dim, for each node: 1 tree, 2 number, 3 feature (INT64), 4 mode
 * (STRING), 5 value (a float type), 6 and 7 the number of the node that follows when true and when
 * false, 8 whether a missing value counts as true (INT64, optional); for each vote: 9 tree, 10
 * node, 11 target (INT64), 12 weight (a float type).
 */
final class TreeNodes {
  private static final String LEAF = "LEAF";

  /** A node's name. */
  private record Key(long tree, long node) {}

  private TreeNodes() {}

  static Trees read(Inputs in, long targets) {
    double[] values = in.numbers(5, "nodes_values");
    int count = values.length;
    long[] trees = longs(in, 1, "nodes_treeids", count);
    long[] numbers = longs(in, 2, "nodes_nodeids", count);
    Tensor modeNames = in.tensor(4, "nodes_modes", ElementType.STRING);
    in.require(modeNames.size() == count, "nodes_modes has %d elements", modeNames.size());
    Map<Key, Integer> places = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      Integer before = places.put(new Key(trees[i], numbers[i]), i);
      in.require(before == null, "node %d of tree %d occurs twice", numbers[i], trees[i]);
    }
    // Every node gets a leaf of its own number; only those of mode LEAF are referred to.
    Trees.Mode[] modes = new Trees.Mode[count];
    int[] references = new int[count];
    for (int i = 0; i < count; i++) {
      boolean leaf = modeNames.strings()[i].equals(LEAF);
      modes[i] = leaf ? Trees.Mode.BRANCH_LEQ : mode(in, modeNames.strings()[i]);
      references[i] = leaf ? ~i : i;
    }
    long[] whenTrue = longs(in, 6, "nodes_truenodeids", count);
    long[] whenFalse = longs(in, 7, "nodes_falsenodeids", count);
    boolean[] missing = new boolean[count];
    long[] tracks = in.optionalIntegers(8, "nodes_missing_value_tracks_true");
    for (int i = 0; i < count; i++) {
      missing[i] = tracks != null && i < tracks.length && tracks[i] != 0;
    }
    int[] trueReferences = references.clone();
    int[] falseReferences = references.clone();
    for (int i = 0; i < count; i++) {
      if (references[i] >= 0) {
        trueReferences[i] = references[place(in, places, trees[i], whenTrue[i])];
        falseReferences[i] = references[place(in, places, trees[i], whenFalse[i])];
      }
    }
    Votes votes = votes(in, places, count, targets);
    return new Trees(
        in,
        roots(trees, references),
        ints(in, 3, "nodes_featureids", count),
        values,
        modes,
        trueReferences,
        falseReferences,
        missing,
        new double[count][0],
        votes.first,
        votes.targets,
        votes.weights);
  }

  /** The first node of each tree. */
  private static int[] roots(long[] trees, int[] references) {
    Map<Long, Integer> firsts = new HashMap<>();
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < trees.length; i++) {
      if (firsts.putIfAbsent(trees[i], i) == null) {
        roots.add(references[i]);
      }
    }
    return roots.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int place(Inputs in, Map<Key, Integer> places, long tree, long node) {
    Integer place = places.get(new Key(tree, node));
    if (place == null) {
      throw in.invalid("there is no node " + node + " in tree " + tree);
    }
    return place;
  }

  private static Trees.Mode mode(Inputs in, String name) {
    for (Trees.Mode mode : Trees.Mode.values()) {
      if (mode.name().equals(name) && mode != Trees.Mode.BRANCH_MEMBER) {
        return mode;
      }
    }
    throw in.invalid("a node has mode " + name);
  }

  /** Votes sorted by leaf. */
  @SuppressWarnings("ArrayRecordComponent") // three results at once, which nobody compares
  private record Votes(int[] first, int[] targets, double[] weights) {}

  private static Votes votes(Inputs in, Map<Key, Integer> places, int leaves, long targets) {
    double[] weights = in.numbers(12, "weights");
    long[] trees = longs(in, 9, "vote treeids", weights.length);
    long[] nodes = longs(in, 10, "vote nodeids", weights.length);
    int[] voted = ints(in, 11, "vote ids", weights.length);
    int[] leafOf = new int[weights.length];
    int[] first = new int[leaves + 1];
    for (int i = 0; i < weights.length; i++) {
      in.require(voted[i] >= 0 && voted[i] < targets, "target %d of %d", voted[i], targets);
      leafOf[i] = place(in, places, trees[i], nodes[i]);
      first[leafOf[i] + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    int[] sortedTargets = new int[weights.length];
    double[] sortedWeights = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int to = next[leafOf[i]]++;
      sortedTargets[to] = voted[i];
      sortedWeights[to] = weights[i];
    }
    return new Votes(first, sortedTargets, sortedWeights);
  }

  private static long[] longs(Inputs in, int index, String name, int count) {
    long[] numbers = in.integers(index, name);
    in.require(numbers.length == count, "%s has %d elements, not %d", name, numbers.length, count);
    return numbers;
  }

  /** Integers that fit an int; any number of them if {@code count} is negative. */
  static int[] ints(Inputs in, int index, String name, int count) {
    long[] numbers = in.integers(index, name);
    in.require(
        count < 0 || numbers.length == count,
        "%s has %d elements, not %d",
        name,
        numbers.length,
        count);
    int[] ints = new int[numbers.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = (int) numbers[i];
      in.require(ints[i] == numbers[i], "%s has %d", name, numbers[i]);
    }
    return ints;
  }
}
