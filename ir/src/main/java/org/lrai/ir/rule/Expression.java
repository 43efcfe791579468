package org.lrai.ir.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * An expression for an attribute, a dim, or a real number. Total: {@link Evaluation} gives each a
 * value or says why it has none.
 */
public sealed interface Expression {

  /** A decimal number, exact. */
  record Decimal(BigDecimal value, Place place) implements Expression {}

  /** A parameter or a dim; else a word, such as an enum constant or an element type. */
  record Name(String name, Place place) implements Expression {}

  /**
   * Arithmetic on integers or reals; sums also of lists of one length, element by element. A
   * quotient of integers is rounded down, its divisor positive.
   */
  record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

  /** A function from the closed set {@link Function}. */
  record Call(Function function, List<Expression> arguments, Place place) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A list; each item is one or several elements. */
  record ListOf(List<Item> items, Place place) implements Expression {
    public ListOf {
      items = List.copyOf(items);
    }
  }

  /**
   * An element of a list. With a count: of a dim {@code d} the elements {@code d0, d1, ...}, of
   * anything else as many copies.
   */
  record Item(Expression element, Optional<Expression> count) {}

  /** A record's components by name. */
  record Structure(SequencedMap<String, Expression> components, Place place) implements Expression {
    public Structure {
      components = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(components));
    }
  }

  /** Operators of {@link Arithmetic}. */
  enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE
  }
}
