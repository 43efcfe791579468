package org.lrai.ir.rule;

import java.util.Locale;

/**
 * What must hold where a rule fires. A closed set: each has one meaning on graphs ({@link
 * Conditions}) and one in the prover.
 */
public sealed interface Condition {
  Place place();

  /**
   * {@code constant($x)}: the value is the same in every call: it depends on no input. Means
   * nothing over the reals; it says what may be computed ahead of time.
   */
  record Constant(Term term, Place place) implements Condition {}

  /** All elements of a constant term have a property. */
  record Elements(Property property, Term term, Place place) implements Condition {}

  /**
   * {@code nearest($c, e)}: each element of a constant is the number of its type that is nearest to
   * a real number. Over the reals: {@code |c - e| <= u |e|}, u the type's unit roundoff.
   */
  record Nearest(Term term, Expression value, Place place) implements Condition {}

  /** A relation of integers; {@link Relation#EQUAL} and UNEQUAL also of lists and words. */
  record Compare(Relation relation, Expression left, Expression right, Place place)
      implements Condition {}

  /** Properties of real numbers. */
  enum Property {
    /** Above 0, and finite. */
    POSITIVE,
    /** 0 or more, and finite. */
    NON_NEGATIVE,
    /** Not 0, and finite. */
    NON_ZERO,
    /** 0; only of what is known without rounding. */
    ZERO,
    /** Neither infinite nor not a number. */
    FINITE;

    /** As it is written. */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Relations; {@link #DIVIDES}: the left, positive, divides the right without remainder. */
  enum Relation {
    EQUAL,
    UNEQUAL,
    LESS_EQUAL,
    LESS,
    DIVIDES
  }
}
