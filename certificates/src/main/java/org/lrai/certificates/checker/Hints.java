package org.lrai.certificates.checker;

import java.util.Iterator;
import java.util.List;

/**
 * Proposes what executed nodes mean where their names do not tell. Not trusted: a bad proposal
 * makes a bound worse, or leaves the network unknown.
 */
@FunctionalInterface
public interface Hints {
  /**
   * Which of some real nodes an executed one is likely to mean.
   *
   * @return an index of the candidates, or -1 for none of them
   */
  int choose(Nodes executed, int node, Nodes real, int[] candidates);

  /** What was proposed before, question by question; after the last, the first candidate. */
  static Hints replay(List<Integer> choices) {
    Iterator<Integer> next = choices.iterator();
    return (_, _, _, _) -> next.hasNext() ? next.next() : 0;
  }
}
