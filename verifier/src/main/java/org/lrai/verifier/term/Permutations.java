package org.lrai.verifier.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The orders of a few things. */
public final class Permutations {
  /** Beyond this many things only their given order is tried: 6 have 720 orders. */
  private static final int MOST = 4;

  private Permutations() {}

  /** Only the given order, or all of them. */
  public static List<List<Integer>> of(int count, boolean isOrdered) {
    List<List<Integer>> all = of(count);
    return isOrdered ? all.subList(0, 1) : all;
  }

  /** All orders of {@code 0 .. count-1}, the given one first; only that one where they are many. */
  public static List<List<Integer>> of(int count) {
    List<Integer> identity = IntStream.range(0, count).boxed().toList();
    if (count > MOST) {
      return List.of(identity);
    }
    List<List<Integer>> all = new ArrayList<>();
    extend(new ArrayList<>(), identity, all);
    return all;
  }

  private static void extend(List<Integer> begun, List<Integer> rest, List<List<Integer>> all) {
    if (rest.isEmpty()) {
      all.add(List.copyOf(begun));
    }
    for (Integer next : rest) {
      List<Integer> longer = new ArrayList<>(begun);
      longer.add(next);
      extend(longer, rest.stream().filter(k -> !k.equals(next)).toList(), all);
    }
  }
}
