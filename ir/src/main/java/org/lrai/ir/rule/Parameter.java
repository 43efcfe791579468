package org.lrai.ir.rule;

import java.util.List;

/** A parameter of a rule: {@code for <name> in <sort>}. */
public record Parameter(String name, Sort sort, Place place) {

  /** What a parameter may be. */
  public sealed interface Sort {

    /** The integers from {@code first} to {@code last}, both included; enumerated. */
    record Range(Expression first, Expression last) implements Sort {}

    /** One of these words: names of operators, enum constants, element types; enumerated. */
    record Words(List<String> words) implements Sort {
      public Words {
        words = List.copyOf(words);
      }
    }

    /** The permutations of {@code 0, ..., rank - 1}; enumerated. */
    record Permutations(Expression rank) implements Sort {}

    /** An integer, a variable of the theorem. */
    record Whole(Least least) implements Sort {}

    /** So many integers, variables of the theorem. */
    record Wholes(Least least, Expression count) implements Sort {}

    /**
     * So many {@link org.lrai.ir.op.WindowAxis}, whose components are variables of the theorem:
     * stride and dilation at least 1, pads at least 0.
     */
    record Windows(Expression count) implements Sort {}

    /** A real number, a variable of the theorem. */
    record Real() implements Sort {}

    /** Whether each value is proved by itself. */
    default boolean isEnumerated() {
      return switch (this) {
        case Range _, Words _, Permutations _ -> true;
        case Whole _, Wholes _, Windows _, Real _ -> false;
      };
    }
  }

  /** The least value of an integer. */
  public enum Least {
    /** {@code integer}: any, also negative. */
    NONE,
    /** {@code extent}: 0 or more. */
    ZERO,
    /** {@code size}: 1 or more. */
    ONE
  }
}
