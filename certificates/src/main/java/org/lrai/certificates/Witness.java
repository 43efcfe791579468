package org.lrai.certificates;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.SplitTree;
import org.lrai.certificates.json.HexNumber;

/**
 * How the domain was taken apart until the claim could be shown of each part.
 *
 * <p>As text, the tree in preorder: {@code leaf}; {@code 3 0x1.8p0}, then the part where element 3
 * of the inputs is at most 1.5, then the one where it is at least that.
 *
 * @param effort what is done for each part
 */
public record Witness(Effort effort, SplitTree tree) {
  private static final int DEEPEST = 1000;
  private static final String LEAF = "leaf";

  /** Number of parts of the domain. */
  public long leaves() {
    return lines().stream().filter(LEAF::equals).count();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(tree, 0, lines);
    return lines;
  }

  private static void add(SplitTree tree, int depth, List<String> lines) {
    switch (tree) {
      case SplitTree.Leaf() -> lines.add(LEAF);
      case SplitTree.Split(int input, double at, SplitTree below, SplitTree above) -> {
        requireDepth(depth);
        lines.add(input + " " + HexNumber.text(at));
        add(below, depth + 1, lines);
        add(above, depth + 1, lines);
      }
    }
  }

  /**
   * Reads what {@link #lines} gives.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static Witness parse(Effort effort, List<String> lines) {
    Iterator<String> rest = lines.iterator();
    SplitTree tree = tree(rest, 0);
    if (rest.hasNext()) {
      throw new IllegalArgumentException("more splits than the tree has places for");
    }
    return new Witness(effort, tree);
  }

  private static SplitTree tree(Iterator<String> lines, int depth) {
    if (!lines.hasNext()) {
      throw new IllegalArgumentException("a part of the domain is missing");
    }
    String line = lines.next();
    if (line.equals(LEAF)) {
      return new SplitTree.Leaf();
    }
    requireDepth(depth);
    String[] words = line.split(" ", -1);
    if (words.length != 2) {
      throw new IllegalArgumentException("a split of an unknown form");
    }
    int input = Integer.parseInt(words[0]);
    double at = HexNumber.parse(words[1]);
    return new SplitTree.Split(input, at, tree(lines, depth + 1), tree(lines, depth + 1));
  }

  private static void requireDepth(int depth) {
    if (depth >= DEEPEST) {
      throw new IllegalArgumentException("splits over " + DEEPEST + " deep");
    }
  }
}
