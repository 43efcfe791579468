package org.lrai.runtime.program;

/** A loop that may be cut into pieces, run by several threads at once. */
@FunctionalInterface
public interface RangeTask {

  /**
   * Runs a piece of a loop. Pieces write disjoint elements.
   *
   * @param call which of the task's loops: the number given to {@link Workers#parallel}
   * @param from first index
   * @param to one past the last index
   */
  void runRange(int call, int from, int to);
}
