package org.lrai.ir.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.lrai.ir.graph.Value;
import org.lrai.ir.text.AttributeValue;

/**
 * Where a rule applies in a graph, and with what.
 *
 * @param values of parameters, dims and element type classes ({@code any}, {@code float})
 * @param tensors the value of the graph for each declared tensor
 * @param roots the values of the graph that the terms of the left side compute, in order
 */
public record Match(
    Rule rule,
    SequencedMap<String, AttributeValue> values,
    SequencedMap<String, Value> tensors,
    List<Value> roots) {

  public Match {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    tensors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tensors));
    roots = List.copyOf(roots);
  }

  /** The instance of the rule that this is a case of. */
  public RuleInstance instance() {
    SequencedMap<String, AttributeValue> choice = new LinkedHashMap<>();
    for (Parameter parameter : rule.parameters()) {
      AttributeValue value = values.get(parameter.name());
      if (parameter.sort().isEnumerated() && value != null) {
        choice.put(parameter.name(), value);
      }
    }
    return new RuleInstance(rule, choice);
  }
}
