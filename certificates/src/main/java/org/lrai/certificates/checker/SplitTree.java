package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.List;

/**
 * How a box is cut into boxes that are analyzed one by one. Both sides of a cut keep the cut
 * itself, so the leaves cover the box, however the tree was made.
 */
public sealed interface SplitTree {
  /** A box that is analyzed as it is. */
  record Leaf() implements SplitTree {}

  /** The parts with {@code x[input] <= at} and with {@code x[input] >= at}. */
  record Split(int input, double at, SplitTree below, SplitTree above) implements SplitTree {}

  /**
   * The boxes of the leaves, from below to above.
   *
   * @throws IllegalArgumentException if a cut is not inside its box
   */
  default List<Box> leaves(Box box) {
    List<Box> leaves = new ArrayList<>();
    collect(box, leaves);
    return leaves;
  }

  private void collect(Box box, List<Box> leaves) {
    switch (this) {
      case Leaf _ -> leaves.add(box);
      case Split split -> {
        int i = split.input();
        if (!(i >= 0
            && i < box.size()
            && box.lower()[i] < split.at()
            && split.at() < box.upper()[i])) {
          throw new IllegalArgumentException("a cut of input %d at %s".formatted(i, split.at()));
        }
        split.below().collect(box.below(i, split.at()), leaves);
        split.above().collect(box.above(i, split.at()), leaves);
      }
    }
  }
}
