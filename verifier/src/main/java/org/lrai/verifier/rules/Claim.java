package org.lrai.verifier.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;

/**
 * That two graphs with the same inputs and one output each are equal wherever the left one has a
 * value, for all sizes of at least one.
 *
 * @param name a word for files and messages
 * @param left what is matched
 * @param right what replaces it
 * @param conditions what may be assumed
 * @param contract in what sense they are equal
 * @param parameters names of attributes that stand for any value, each with the generic number that
 *     stands for it in both graphs
 */
public record Claim(
    String name,
    Graph left,
    Graph right,
    List<Assumption> conditions,
    Equality contract,
    Map<String, Double> parameters) {

  public Claim {
    conditions = List.copyOf(conditions);
    parameters = Map.copyOf(new TreeMap<>(parameters));
    if (!left.inputs().equals(right.inputs())) {
      throw new IllegalArgumentException(
          name + ": inputs " + left.inputs() + " and " + right.inputs());
    }
    if (left.outputs().size() != right.outputs().size() || left.outputs().isEmpty()) {
      throw new IllegalArgumentException(
          name + ": outputs " + left.outputs() + " and " + right.outputs());
    }
  }

  public List<Value> inputs() {
    return left.inputs();
  }

  /** The same claim about another right side. */
  Claim withRight(String suffix, Graph other) {
    return new Claim(name + suffix, left, other, conditions, contract, parameters);
  }
}
