package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Decision trees that vote for numbers. Votes are put together in double precision in the order of
 * the trees and rounded once.
 *
 * <p>Inputs: X {@code [N, F]} of any numeric type; 1 to 8, for each node: tree, number in the tree,
 * feature (INT64), mode (STRING), value (a float type), the number of the node that follows when
 * true and when false (INT64), whether a missing value counts as true (INT64, optional); 9 to 12,
 * for each vote: tree, node, target (INT64), weight (a float type); 13: what is added to each
 * target after all (a float type, optional). Output: FLOAT {@code [N, targets]}. ONNX
 * TreeEnsembleRegressor; its {@code ..._as_tensor} attributes stand in the places of the others.
 *
 * @param aggregate how votes are put together
 * @param transform what is done with a row of scores
 * @param targets number of targets
 */
public record TreeEnsembleRegressor(TreeAggregate aggregate, PostTransform transform, long targets)
    implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("TreeEnsembleRegressor", inputs);
    return predict(TreeNodes.read(in, targets), in);
  }

  @Override
  public OpaqueOperator prepare(@Nullable Value[] inputs) {
    Trees trees = TreeNodes.read(new Inputs("TreeEnsembleRegressor", inputs), targets);
    return all -> predict(trees, new Inputs("TreeEnsembleRegressor", all));
  }

  private Value[] predict(Trees trees, Inputs in) {
    Tensor x = in.tensor(0, "X");
    double[] base = in.optionalNumbers(13, "base_values");
    in.require(base == null || base.length == targets, "base_values are not %d", targets);
    Tensor y = Tensor.zeros(ElementType.FLOAT, Trees.rows(in, x), targets);
    Elements from = Elements.of(x);
    double[] scores = new double[(int) targets];
    int features = (int) x.dim(1);
    for (int row = 0; row < x.dim(0); row++) {
      trees.score(from, row * features, features, aggregate, scores);
      for (int target = 0; base != null && target < scores.length; target++) {
        scores[target] += base[target];
      }
      transform.apply(scores);
      for (int target = 0; target < scores.length; target++) {
        y.floats()[row * scores.length + target] = (float) scores[target];
      }
    }
    return new Value[] {y};
  }
}
