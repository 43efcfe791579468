package org.lrai.verifier.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text for each term that is the same for terms that differ only in the names of the indices of
 * folds, in the order of these indices, and in the order of the operands of sums and products.
 * Terms with one text are equal.
 */
public final class Canonical {
  private Canonical() {}

  public static String text(Term term) {
    return text(term, Map.of(), 0);
  }

  private static String text(Term term, Map<String, String> names, int depth) {
    return switch (term) {
      case Term.Numeral number ->
          number.numerator() + "/" + number.denominator() + number.sort().name().charAt(0);
      case Term.Truth(boolean value) -> Boolean.toString(value);
      case Term.Variable(String name, Sort _) -> names.getOrDefault(name, name);
      case Term.Call(String function, List<Term> arguments, Sort _) ->
          "(" + function + " " + String.join(" ", texts(arguments, names, depth)) + ")";
      case Term.Operation(Operator operator, List<Term> arguments) -> {
        List<String> texts = new ArrayList<>(texts(arguments, names, depth));
        if (commutes(operator)) {
          Collections.sort(texts);
        }
        yield "(" + operator.symbol() + " " + String.join(" ", texts) + ")";
      }
      case Term.Fold fold -> fold(fold, names, depth);
    };
  }

  private static boolean commutes(Operator operator) {
    return switch (operator) {
      case ADD, MULTIPLY, EQUAL, AND, OR -> true;
      case FLOOR_DIVIDE, MODULO, TO_REAL, FLOOR, LESS, LESS_OR_EQUAL, NOT, IF -> false;
    };
  }

  private static List<String> texts(List<Term> terms, Map<String, String> names, int depth) {
    return terms.stream().map(term -> text(term, names, depth)).toList();
  }

  /** The least text over all orders of the indices. */
  private static String fold(Term.Fold fold, Map<String, String> names, int depth) {
    List<Term.Binder> binders = fold.binders();
    return Permutations.of(binders.size(), fold.isOrdered()).stream()
        .map(order -> {
          Map<String, String> inner = new HashMap<>(names);
          for (int k = 0; k < order.size(); k++) {
            inner.put(binders.get(order.get(k)).variable(), "#" + (depth + k));
          }
          int below = depth + binders.size();
          return order.stream()
              .map(k -> text(binders.get(k).extent(), names, depth))
              .collect(
                  Collectors.joining(
                      " ",
                      "(" + fold.kind() + " ",
                      " "
                          + text(fold.guard(), inner, below)
                          + " "
                          + text(fold.body(), inner, below)
                          + ")"));
        })
        .min(String::compareTo)
        .orElseThrow();
  }
}
