package org.lrai.verifier.kernel;

import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** The operation that each fold repeats, and the value that changes nothing. */
final class Folds {
  private Folds() {}

  static @Nullable Fold of(ScalarOp op) {
    return switch (op) {
      case ADD -> Fold.SUM;
      case MUL -> Fold.PRODUCT;
      case MAX -> Fold.MAX;
      case MIN -> Fold.MIN;
      case AND -> Fold.AND;
      case OR -> Fold.OR;
      default -> null;
    };
  }

  /** What folding nothing gives. */
  static Term identity(Fold fold, ElementType type, Terms terms) {
    if (!type.isFloat()) {
      long least = type.isInteger() ? type.minValue() : 0;
      long most = type.isInteger() ? type.maxValue() : 1;
      return terms.make(
          new Term.Whole(
              type,
              switch (fold) {
                case SUM, OR -> 0;
                case PRODUCT, AND -> 1;
                case MAX -> least;
                case MIN -> most;
              }));
    }
    return terms.make(
        new Term.Real(
            type,
            switch (fold) {
              case SUM, OR -> 0;
              case PRODUCT, AND -> 1;
              case MAX -> Double.NEGATIVE_INFINITY;
              case MIN -> Double.POSITIVE_INFINITY;
            }));
  }

  /** Whether a term changes nothing that it is folded with. */
  static boolean isIdentity(Fold fold, Term term) {
    return switch (term.shape()) {
      case Term.Real(var _, double value) ->
          switch (fold) {
            case SUM -> value == 0;
            case PRODUCT -> value == 1;
            case MAX -> value == Double.NEGATIVE_INFINITY;
            case MIN -> value == Double.POSITIVE_INFINITY;
            case AND, OR -> false;
          };
      case Term.Whole(var type, long value) ->
          switch (fold) {
            case SUM -> value == 0;
            case OR -> value == 0;
            case PRODUCT, AND -> value == 1;
            case MAX -> type.isInteger() ? value == type.minValue() : value == 0;
            case MIN -> type.isInteger() ? value == type.maxValue() : value == 1;
          };
      default -> false;
    };
  }
}
