package org.lrai.ir.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A side of a rule, as it is written. */
public sealed interface Term {
  Place place();

  /** {@code $name}: a tensor of the rule, or a binding. */
  record Variable(String name, Place place) implements Term {}

  /**
   * A scalar constant: a decimal number, a parameter of sort real, or a size. On the left side it
   * matches a constant whose elements are all this number.
   */
  record Scalar(Expression value, Place place) implements Term {}

  /**
   * An operator, or a parameter over names of operators, applied to terms.
   *
   * @param attributes all of the operator's attributes, by name
   */
  record Apply(
      String operator,
      SequencedMap<String, Expression> attributes,
      List<Term> arguments,
      Place place)
      implements Term {
    public Apply {
      attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
      arguments = List.copyOf(arguments);
    }
  }
}
