package org.lrai.ir.rule;

import java.util.Locale;
import java.util.Optional;

/** The functions of rules; written in lower case, words joined by underscores. */
public enum Function {
  /**
   * {@code compose(p, q)}: the permutation of transposing by p, then by q: {@code k -> p[q[k]]}.
   */
  COMPOSE(2),
  /** {@code inverse(p)}: the permutation that undoes p. */
  INVERSE(1),
  /** {@code permuted(list, p)}: element k is {@code list[p[k]]}. */
  PERMUTED(2),
  /** {@code position(p, k)}: where p has k. */
  POSITION(2),
  /** {@code at(list, k)}: its element k. */
  AT(2),
  /** {@code with(list, k, value)}: the list with element k replaced. */
  WITH(3),
  /** {@code insert(list, k, value)}: the list with a value inserted before element k. */
  INSERT(3),
  /** {@code remove(list, k)}: the list without element k. */
  REMOVE(2),
  /** {@code join(list, list)}: one after the other. */
  JOIN(2),
  /** {@code skip(list, k)}: the integers of a list, those from k on one larger: k is left out. */
  SKIP(2),
  /** {@code range(r)}: {@code 0, 1, ..., r - 1}. */
  RANGE(1),
  /** {@code swap(r, i, j)}: the permutation of r axes that exchanges i and j. */
  SWAP(3),
  /** {@code padded(windows, before, after)}: the windows with so much more padding. */
  PADDED(3),
  /** {@code product(list)}: of integers. */
  PRODUCT(1),
  /** {@code max(a, b)} of integers. */
  MAX(2),
  /** {@code min(a, b)} of integers. */
  MIN(2),
  /** {@code sqrt(x)} of a real number. */
  SQRT(1),
  /** {@code pi()}. */
  PI(0),
  /**
   * Minus infinity, in place of a tensor written {@code -inf}: the score of what is left out of a
   * softmax (docs/semantics.md, 11.2).
   */
  MINUS_INFINITY(0);

  private final int arity;

  Function(int arity) {
    this.arity = arity;
  }

  public int arity() {
    return arity;
  }

  /** As it is written. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Function> ofText(String text) {
    for (Function function : values()) {
      if (function.text().equals(text)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }
}
