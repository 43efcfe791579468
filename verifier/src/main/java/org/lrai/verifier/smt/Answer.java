package org.lrai.verifier.smt;

/** What a solver said of a script. */
public sealed interface Answer {

  /** The assertions contradict each other: the goal follows. */
  record Unsatisfiable() implements Answer {}

  /** There is a model. Where lemma instances are missing this means no more than "not proved". */
  record Satisfiable() implements Answer {}

  /** Neither, with the reason: time-out, resources, a crash, a warning, rubbish. */
  record Undecided(String reason) implements Answer {}

  /** One word for tables: {@code unsat}, {@code sat}, {@code unknown}. */
  default String word() {
    return switch (this) {
      case Unsatisfiable _ -> "unsat";
      case Satisfiable _ -> "sat";
      case Undecided _ -> "unknown";
    };
  }
}
