package org.lrai.ir.interpreter;

import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.type.ElementType;

/** How the interpreter computes with floats. */
public enum Arithmetic {
  /**
   * In double precision: floats stand for real numbers, casts between float types are identities.
   * This is the meaning that certificates speak of, up to the rounding of double precision.
   */
  REAL,
  /**
   * Casts round, each scalar operation is rounded to single precision (to its type if that is
   * FLOAT64), and each node's result to its element type. Close to what is executed, and what
   * constant folding needs; not bit-exact, because sums are taken in double precision and
   * elementary functions may differ by an ulp.
   */
  STORED,
  /**
   * As {@link #REAL}, but with {@link Enclosure}s: results say how far they may be off. Where a
   * comparison or a cast to an integer depends on digits that are not known, there is no result.
   */
  ENCLOSED;

  /** A new array of the kind that holds {@code element}. */
  Object newArray(ElementType element, int length) {
    return this == ENCLOSED && element.isFloat()
        ? new Enclosure[length]
        : Tensor.newArray(element, length);
  }

  /** A value with floats as this computes with them. */
  Evaluated taken(Evaluated value) {
    if (this != ENCLOSED) {
      return value;
    }
    return switch (value) {
      case Tensor tensor -> tensor.enclosed();
      case Evaluated.Sequence(var elements) ->
          new Evaluated.Sequence(elements.stream().map(this::taken).toList());
      case Evaluated.Maybe(var content) -> new Evaluated.Maybe(content.map(this::taken));
    };
  }
}
