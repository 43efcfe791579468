package org.lrai.certificates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lrai.certificates.json.HexNumber;

/**
 * How the domain was taken apart until the claim could be shown of each part: a binary tree. The
 * two sides of a split cover what is split, whatever it splits at, so the leaves of every such tree
 * cover the domain.
 *
 * <p>As text, the tree in preorder: {@code leaf}; {@code input 3 0x1.8p0}, then the part where
 * element 3 of the inputs is at most 1.5, then the one where it is at least that; {@code phase 17},
 * then the part where neuron 17 of the network is at most 0, then the one where it is at least 0.
 *
 * @param splits the tree
 */
public record Witness(List<Split> splits) {
  /** A tree with one leaf: the domain as a whole. */
  public static final Witness WHOLE = new Witness(List.of(new Split.Leaf()));

  private static final int DEEPEST = 1000;

  /** A node of the tree. */
  public sealed interface Split {
    /** A part of which the claim is shown. */
    record Leaf() implements Split {}

    /** Below and above a value of an input. */
    record OnInput(int input, double at) implements Split {
      public OnInput {
        if (input < 0 || !Double.isFinite(at)) {
          throw new IllegalArgumentException("no place to split");
        }
      }
    }

    /** Below and above 0 of a neuron's real value. */
    record OnPhase(int neuron) implements Split {
      public OnPhase {
        if (neuron < 0) {
          throw new IllegalArgumentException("no neuron to split");
        }
      }
    }
  }

  /**
   * @throws IllegalArgumentException if this is not one whole tree, or it is over 1000 deep
   */
  public Witness {
    splits = List.copyOf(splits);
    Deque<Integer> open = new ArrayDeque<>(); // depths at which a subtree is still to come
    open.push(0);
    for (Split split : splits) {
      if (open.isEmpty()) {
        throw new IllegalArgumentException("more splits than the tree has places for");
      }
      int depth = open.pop();
      switch (split) {
        case Split.Leaf() -> {}
        case Split.OnInput _, Split.OnPhase _ -> {
          if (depth == DEEPEST) {
            throw new IllegalArgumentException("splits over " + DEEPEST + " deep");
          }
          open.push(depth + 1);
          open.push(depth + 1);
        }
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a part of the domain is missing");
    }
  }

  /** Number of parts of the domain. */
  public long leaves() {
    return splits.stream().filter(Split.Leaf.class::isInstance).count();
  }

  List<String> lines() {
    return splits.stream()
        .map(split ->
            switch (split) {
              case Split.Leaf() -> "leaf";
              case Split.OnInput(int input, double at) ->
                  "input " + input + " " + HexNumber.text(at);
              case Split.OnPhase(int neuron) -> "phase " + neuron;
            })
        .toList();
  }

  /**
   * Reads what {@link #lines} gives.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static Witness parse(List<String> lines) {
    List<Split> splits = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      boolean known = true;
      switch (words[0]) {
        case "leaf" -> splits.add(new Split.Leaf());
        case "input" -> {
          known = words.length == 3;
          if (known) {
            splits.add(new Split.OnInput(Integer.parseInt(words[1]), HexNumber.parse(words[2])));
          }
        }
        case "phase" -> {
          known = words.length == 2;
          if (known) {
            splits.add(new Split.OnPhase(Integer.parseInt(words[1])));
          }
        }
        default -> known = false;
      }
      if (!known) {
        throw new IllegalArgumentException("a split of an unknown form");
      }
    }
    return new Witness(splits);
  }
}
