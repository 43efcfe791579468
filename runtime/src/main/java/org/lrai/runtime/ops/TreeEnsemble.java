package org.lrai.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Decision trees with the numbering of ONNX TreeEnsemble (ai.onnx.ml 5). Votes are put together in
 * double precision in the order of the trees and rounded once.
 *
 * <p>Inputs: X {@code [N, F]} of any numeric type; then, each of one dim, for each inner node: 1
 * feature (INT64), 2 split (a float type), 3 mode (UINT8), 4 and 5 what follows when true and when
 * false (INT64), 6 and 7 whether that is a leaf (INT64), 8 whether a missing value counts as true
 * (INT64, optional); 9 root nodes (INT64); for each leaf: 10 target (INT64), 11 weight (a float
 * type); 12 members for the nodes of mode 6, in the order of nodes, each set ended by NaN (a float
 * type, optional). Output: {@code [N, targets]} of X's type, FLOAT if X is of integers.
 *
 * @param aggregate how votes are put together
 * @param transform what is done with a row of scores
 * @param targets number of targets
 */
public record TreeEnsemble(TreeAggregate aggregate, PostTransform transform, long targets)
    implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("TreeEnsemble", inputs);
    return predict(trees(in), in);
  }

  @Override
  public OpaqueOperator prepare(@Nullable Value[] inputs) {
    Trees trees = trees(new Inputs("TreeEnsemble", inputs));
    return all -> predict(trees, new Inputs("TreeEnsemble", all));
  }

  private Value[] predict(Trees trees, Inputs in) {
    Tensor x = in.tensor(0, "X");
    ElementType type = x.elementType().isFloatingPoint() ? x.elementType() : ElementType.FLOAT;
    Tensor y = Tensor.zeros(type, Trees.rows(in, x), targets);
    Elements from = Elements.of(x);
    Elements to = Elements.of(y);
    double[] scores = new double[(int) targets];
    int features = (int) x.dim(1);
    for (int row = 0; row < x.dim(0); row++) {
      trees.score(from, row * features, features, aggregate, scores);
      transform.apply(scores);
      for (int target = 0; target < scores.length; target++) {
        to.setDouble(row * scores.length + target, scores[target]);
      }
    }
    return new Value[] {y};
  }

  private Trees trees(Inputs in) {
    double[] splits = in.numbers(2, "nodes_splits");
    int count = splits.length;
    boolean[] missing = new boolean[count];
    if (in.optional(8) != null) {
      missing = flags(in, 8, "nodes_missing_value_tracks_true", count);
    }
    Trees.Mode[] modes = modes(in, count);
    double[] weights = in.numbers(11, "leaf_weights");
    int[] leafTargets = TreeNodes.ints(in, 10, "leaf_targetids", weights.length);
    for (int target : leafTargets) {
      in.require(target >= 0 && target < targets, "target %d of %d", target, targets);
    }
    int[] firstVote = new int[weights.length + 1];
    Arrays.setAll(firstVote, i -> i);
    int[] roots = TreeNodes.ints(in, 9, "tree_roots", -1);
    return new Trees(
        in,
        roots,
        TreeNodes.ints(in, 1, "nodes_featureids", count),
        splits,
        modes,
        references(in, 4, "nodes_truenodeids", 6, "nodes_trueleafs", count),
        references(in, 5, "nodes_falsenodeids", 7, "nodes_falseleafs", count),
        missing,
        members(in, modes),
        firstVote,
        leafTargets,
        weights);
  }

  private static Trees.Mode[] modes(Inputs in, int count) {
    double[] numbers = in.numbers(3, "nodes_modes");
    in.require(numbers.length == count, "nodes_modes has %d elements", numbers.length);
    Trees.Mode[] modes = new Trees.Mode[count];
    for (int i = 0; i < count; i++) {
      modes[i] =
          switch ((int) numbers[i]) {
            case 0 -> Trees.Mode.BRANCH_LEQ;
            case 1 -> Trees.Mode.BRANCH_LT;
            case 2 -> Trees.Mode.BRANCH_GTE;
            case 3 -> Trees.Mode.BRANCH_GT;
            case 4 -> Trees.Mode.BRANCH_EQ;
            case 5 -> Trees.Mode.BRANCH_NEQ;
            case 6 -> Trees.Mode.BRANCH_MEMBER;
            default -> throw in.invalid("a node has mode " + (int) numbers[i]);
          };
    }
    return modes;
  }

  private static boolean[] flags(Inputs in, int index, String name, int count) {
    int[] numbers = TreeNodes.ints(in, index, name, count);
    boolean[] flags = new boolean[count];
    for (int i = 0; i < count; i++) {
      flags[i] = numbers[i] != 0;
    }
    return flags;
  }

  private static int[] references(
      Inputs in, int index, String name, int leafIndex, String leafName, int count) {
    int[] references = TreeNodes.ints(in, index, name, count);
    boolean[] leaves = flags(in, leafIndex, leafName, count);
    for (int i = 0; i < count; i++) {
      in.require(references[i] >= 0, "%s has %d", name, references[i]);
      references[i] = leaves[i] ? ~references[i] : references[i];
    }
    return references;
  }

  private static double[][] members(Inputs in, Trees.Mode[] modes) {
    double[] all = in.optionalNumbers(12, "membership_values");
    double[][] members = new double[modes.length][0];
    int at = 0;
    for (int node = 0; node < modes.length; node++) {
      if (modes[node] != Trees.Mode.BRANCH_MEMBER) {
        continue;
      }
      int start = at;
      while (all != null && at < all.length && !Double.isNaN(all[at])) {
        all[at] += 0.0; // -0 is 0
        at++;
      }
      if (all == null || at >= all.length) {
        throw in.invalid("membership_values has no set for node " + node);
      }
      members[node] = Arrays.copyOfRange(all, start, at);
      Arrays.sort(members[node]);
      at++;
    }
    return members;
  }
}
