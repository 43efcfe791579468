package org.lrai.certificates.checker;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which real nodes are proposed for executed ones: by the names of values, by pairs that were made
 * already, by {@link Hints}. Whatever is proposed, what is stated of a pair is true.
 */
final class Partners {
  private static final int MOST_GUESSED = 1 << 12;

  private final Nodes executed;
  private final Nodes real;
  private final Hints hints;

  /** The real node that has the name of an executed one, and the other way round. */
  final IntMap named = new IntMap();

  final IntMap namedBack = new IntMap();

  /** The real node of the first pair of an executed one, and the other way round. */
  final IntMap known = new IntMap();

  private final IntMap knownBack = new IntMap();

  /**
   * Without any proposal.
   *
   * @param real the same ones if there is no graph: each means itself
   */
  Partners(Nodes executed, Nodes real, Hints hints) {
    this.executed = executed;
    this.real = real;
    this.hints = hints;
  }

  /** Proposes a pair that has a name; the first of each node counts. */
  void name(int node, int realNode) {
    named.putIfAbsent(node, realNode);
    namedBack.putIfAbsent(realNode, node);
  }

  /** Notes a pair that was made; the first of each node counts. */
  void know(int node, int realNode) {
    known.putIfAbsent(node, realNode);
    knownBack.putIfAbsent(realNode, node);
  }

  /** The partner of an executed node that needs no guess; 0 for none. */
  int of(int node) {
    if (executed.op(node) == Op.INPUT) {
      return real.input(executed.operand(node, 0));
    }
    return named.get(node) != 0 ? named.get(node) : known.get(node);
  }

  /** The partner of a real node. */
  int back(int realNode) {
    if (real.op(realNode) == Op.INPUT) {
      return executed.input(real.operand(realNode, 0));
    }
    int partner = namedBack.get(realNode) != 0 ? namedBack.get(realNode) : knownBack.get(realNode);
    if (partner == 0) {
      throw Rejection.unsupported(real.op(realNode) + " that is not executed");
    }
    return partner;
  }

  /**
   * A partner for each executed node, among the real ones where there is one; 0 for 0.
   *
   * @param realPlaces one more than the place of each of the real ones
   */
  int[] match(int[] nodes, int[] realNodes, IntMap realPlaces) {
    if (executed == real) {
      return nodes.clone();
    }
    int[] partners = new int[nodes.length];
    boolean[] taken = new boolean[realNodes.length];
    int missing = 0;
    for (int k = 0; k < nodes.length; k++) {
      int node = nodes[k];
      if (node == 0) {
        continue;
      }
      int byName = named.get(node);
      int byPair = known.get(node);
      boolean isNamed = byName != 0 && realPlaces.get(byName) != 0;
      boolean isKnown = byPair != 0 && realPlaces.get(byPair) != 0;
      partners[k] =
          executed.op(node) == Op.INPUT ? of(node) : isNamed ? byName : isKnown ? byPair : 0;
      missing += partners[k] == 0 ? 1 : 0;
      int place = realPlaces.get(partners[k]);
      if (partners[k] != 0 && place != 0) {
        taken[place - 1] = true;
      }
    }
    if (missing > MOST_GUESSED) {
      throw Rejection.unsupported("too many values without a name");
    }
    for (int k = 0; k < nodes.length && missing > 0; k++) {
      if (nodes[k] != 0 && partners[k] == 0) {
        partners[k] =
            k > 0 && nodes[k] == nodes[k - 1] ? partners[k - 1] : guess(nodes[k], realNodes, taken);
      }
    }
    return partners;
  }

  private int guess(int node, int[] realNodes, boolean[] taken) {
    int[] open =
        IntStream.range(0, realNodes.length)
            .filter(k -> !taken[k] && realNodes[k] != 0 && real.op(realNodes[k]) != Op.INPUT)
            .toArray();
    int best = choose(node, Arrays.stream(open).map(k -> realNodes[k]).toArray());
    if (best >= 0) {
      taken[open[best]] = true;
      return realNodes[open[best]];
    }
    int partner = of(node);
    if (partner == 0) {
      throw Rejection.unsupported(executed.op(node) + " that has no meaning");
    }
    return partner;
  }

  /** Whether that is proposed, or made already. */
  boolean arePair(int node, int realNode) {
    return executed == real || named.get(node) == realNode || known.get(node) == realNode;
  }

  /** The index of the likeliest partner; -1 for none. */
  int choose(int node, int... candidates) {
    int choice =
        candidates.length == 0 ? -1 : hints.choose(executed, node, real, candidates.clone());
    Rejection.require(choice >= -1 && choice < candidates.length, "a hint of no candidate");
    return choice;
  }
}
